"""What helps an editor at the command line: answers to mistyped arguments, words found in the sources, records to fill in, a check that goes on."""

import re
from functools import partial
from pathlib import Path

import pytest
import yaml

from briefing.adapters.mkdocs import site_of
from briefing.cli import commands, main, watching
from briefing.cli.new_record import record_lines, with_record
from briefing.model.records import KINDS
from conftest import ROOT, edit, problems_of


def said(capsys, *arguments: str) -> tuple[int, str, str]:
    """The exit code, what is printed, and what is said of errors."""
    try:
        code = main.main(list(arguments))
    except SystemExit as end:
        code = int(end.code or 0)
    found = capsys.readouterr()
    return code, found.out, found.err


@pytest.mark.parametrize(("arguments", "answer"), [
    (["chekc"], 'there is no command "chekc". Did you mean "check"?'),
    (["source", "nw"], 'there is no command "nw". Did you mean "new"?'),
    (["check", "--formt", "json"], '--formt is not known here. Did you mean "--format"?'),
    (["check", "--format", "jsno"], 'there is no --format "jsno". Did you mean "json"?'),
    (["check", "--rot=x"], '--rot=x is not known here. Did you mean "--root"?'),
    (["check", "more"], "more is not known here"),
    ([], "say what to do: check, "),
    (["explain", "PRO11"], 'there is no rule PRO11. Did you mean "PRO1" or "PRO7"?'),
    (["check", "--root", "nowhere"], "nowhere holds no folder data/"),
    (["new", "faction"], 'there is no kind "faction". Did you mean "factions"'),
])
def test_a_wrong_argument_is_answered_in_a_line_with_what_was_meant(arguments, answer, capsys) -> None:
    code, printed, err = said(capsys, *arguments)
    assert (code, printed) == (2, "")
    assert answer in err
    assert err.count("\n") == 1


@pytest.mark.parametrize("command", [[], *([name] for name in commands.COMMANDS), ["source", "new"], ["source", "pin"], ["review", "note"]])
def test_every_command_shows_an_example_with_its_help(command, capsys) -> None:
    code, printed, _ = said(capsys, *command, "--help")
    assert code == 0
    assert "for instance:\n  briefing " in printed


def test_words_are_found_with_the_passage_that_has_them(river, capsys) -> None:
    code, printed, _ = said(capsys, "--root", str(river), "find", "five", "pumps")
    assert code == 0
    assert printed.startswith("treaty, sentence 3:\n  Each side may keep up to five pumps")
    assert "cite [^pumps], which has these words" in printed


def test_sentences_are_found_in_the_order_of_reading(river, capsys) -> None:
    _, printed, _ = said(capsys, "--root", str(river), "find", "the accord")
    assert re.findall(r"^(\w+), sentence (\d+):", printed, re.MULTILINE) == [("treaty", "4"), ("treaty", "6")]


@pytest.mark.parametrize("words", ["barge of the valley", "barges of the valley"])
def test_words_in_a_row_are_found_in_the_singular_and_in_the_plural(words, river, capsys) -> None:
    text = "No barge of the valley sank. The barges of the valley left. The barges, of the valley, came. A barge is of the valley."
    (river / "seeds/report.txt").write_text(f"{text}\n", "utf-8")
    _, printed, _ = said(capsys, "--root", str(river), "find", words)
    assert re.findall(r"^report, sentence (\d+):", printed, re.MULTILINE) == ["1", "2"]


@pytest.mark.parametrize("words", ["“a gift to the dry years”", '"five pumps"', "“Five pumps”"])
def test_marks_around_words_are_no_part_of_them(words, river, capsys) -> None:
    code, printed, _ = said(capsys, "--root", str(river), "find", words)
    assert code == 0
    assert ", which has these words" in printed


@pytest.mark.parametrize("words", ["nearly half of them", "accord was", "see Art. 7", "no reason", "council"])
def test_a_passage_that_is_found_can_be_pasted_as_it_stands(words, river, capsys) -> None:
    _, printed, _ = said(capsys, "--root", str(river), "find", words)
    pasted = printed.partition("data/passages.yml:\n")[2].partition("\n\n")[0]
    if not pasted:
        assert "which has these words" in printed
        return
    with (river / "data/passages.yml").open("a", encoding="utf-8") as file:
        file.write(pasted.rstrip("\n") + "\n")
    assert {problem.rule for problem in problems_of(river)} <= {"PAS4", "SRC2"}


@pytest.mark.parametrize(("words", "quote"), [
    ("412 ships", "At least 412 ships called"), ("390 in", "about 390 in"), ("June 2023", "9 June 2023"), ("close in winter", "The port did not close in winter."),
])
def test_a_number_is_found_with_its_hedge_and_words_with_what_turns_them(words, quote, river, capsys) -> None:
    text = "At least 412 ships called, up from about 390 in a year, on 9 June 2023. The port did not close in winter.\n"
    (river / "seeds/report.txt").write_text(text, "utf-8")
    _, printed, _ = said(capsys, "--root", str(river), "find", words)
    assert f"  quote: >-\n    {quote}\n" in f"{printed}\n", printed


def test_words_that_no_source_has_are_answered_with_those_that_come_closest(river, capsys) -> None:
    code, _, err = said(capsys, "--root", str(river), "find", "up to six pumps for each")
    assert code == 2
    assert "no sentence has “up to six pumps for each”" in err


def test_other_forms_of_the_words_are_only_proposed(river, capsys) -> None:
    code, printed, err = said(capsys, "--root", str(river), "find", "mill owner opposes")
    assert (code, printed) == (2, "")
    assert "Did you mean “mill owners opposed”?" in err


@pytest.mark.parametrize("kind", KINDS)
def test_a_new_record_is_appended_and_every_other_byte_stays(kind, idlib, capsys) -> None:
    file = idlib / f"data/{kind}.yml"
    before = file.read_bytes()
    code, printed, _ = said(capsys, "--root", str(idlib), "new", kind, "fresh-one")
    after = file.read_bytes()
    line = int(printed.split(":")[1])
    assert code == 0
    assert after.splitlines()[line - 1] == b"- id: fresh-one"
    added = len(after) - len(before)
    at = after.index(b"- id: fresh-one")
    assert after[:at] + after[at + added :] == before
    problems = [problem for problem in problems_of(idlib) if problem.rule == "REC1"]
    assert problems
    assert {problem.path for problem in problems} == {f"data/{kind}.yml"}
    assert all(line <= problem.line < line + after[at : at + added].count(b"\n") for problem in problems)


@pytest.mark.parametrize("kind", KINDS)
def test_a_new_record_names_every_key_of_its_kind(kind) -> None:
    rows = "\n".join(record_lines(KINDS[kind], "one"))
    for name, info in KINDS[kind].model_fields.items():
        assert re.search(rf"^(?:- |  |  # ){info.alias or name}:", rows, re.MULTILINE), name
    assert isinstance(yaml.safe_load(rows), list)


@pytest.mark.parametrize("before", [b"- id: a", b"- id: a\n", b"- id: a\r\n  b: c\r\n", b""])
def test_a_new_record_takes_the_line_ends_of_its_file(before: bytes) -> None:
    after, line = with_record("loaded", KINDS["loaded"], "gift", before)
    assert after.startswith(before)
    assert (b"\r\n" in after) == (b"\r\n" in before)
    assert after.splitlines()[line - 1] == b"- id: gift"


def test_a_check_that_watches_tells_again_once_a_file_changed(river) -> None:
    told: list[int] = []
    edits = iter([lambda: None, lambda: edit(river / "data/figures.yml", "text: up to five", "text: up to six"), lambda: None,
                  lambda: (river / "data/loaded.yml").unlink(), lambda: edit(river / "data/figures.yml", "text: up to six", "text: up to five")])

    def pause() -> None:
        if (make := next(edits, None)) is None:
            raise KeyboardInterrupt
        make()

    watching.watch(river, partial(site_of, river), lambda site: told.append(len(site.problems)), pause)
    assert told == [0, 1, 2, 1]


def test_a_check_that_watches_goes_on_when_the_briefing_is_gone_for_a_moment(river, tmp_path: Path) -> None:
    told: list[object] = []
    steps = iter([lambda: (river / "data").rename(tmp_path / "away"), lambda: (tmp_path / "away").rename(river / "data")])

    def pause() -> None:
        if (step := next(steps, None)) is None:
            raise KeyboardInterrupt
        step()

    watching.watch(river, partial(site_of, river), told.append, pause)
    assert [isinstance(one, str) for one in told] == [False, True, False]


def test_the_hook_for_others_runs_the_check_for_the_files_of_a_briefing() -> None:
    [hook] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert hook["entry"] == "briefing check"
    for path in ("data/figures.yml", "docs/index.md", "seeds/text.txt", "mkdocs.yml", "theme/main.html"):
        assert re.search(hook["files"], path)
    assert not re.search(hook["files"], "src/briefing/problems.py")


def test_of_many_findings_fifty_are_told_and_the_rest_is_counted(river, capsys) -> None:
    with (river / "docs/index.md").open("a", encoding="utf-8") as file:
        file.writelines(f"\n\nThere were {number} goats.[^pumps]" for number in range(100, 170))
    _, few, _ = said(capsys, "--root", str(river), "check")
    assert re.search(r"^50 problems; 20 more were found on pages and are left out until these are mended \(--all tells them\); checked ", few, re.MULTILINE)
    _, every, _ = said(capsys, "--root", str(river), "check", "--all")
    assert "\n70 problems; checked " in every
    assert every.count(": PRO1 the number ") == 70
