"""What fell because something changed: told by its cause, confirmed by lists of one cause, or read one by one."""

from pathlib import Path

import pytest

from briefing.cli import main
from briefing.cli.desk.batch import MOST
from cli.typing_at import approves_all, lines, sits, told
from conftest import copy_briefing, edit, shipped
from versions import decided, new_version


@pytest.fixture
def approved(kept: Path, keys: Path) -> Path:
    approves_all(kept, keys, "ana")
    return kept


def status(root: Path, capsys, *arguments: str) -> str:
    return told(capsys, "review", "status", *arguments, "--root", str(root))


def test_one_title_is_one_cause_with_all_that_hangs_on_it(approved: Path, capsys) -> None:
    edit(approved / "data/agreements.yml", "title: The Kara Accord", "title: The Accord of the Kara")
    said = status(approved, capsys)
    assert "worded anew: title: The {+Accord of the +}Kara[- Accord-]\n   " in said
    assert "and " in said and "--state names them all" in said
    named = status(approved, capsys, "--state", "void")
    assert named.count("agreements/accord") > 5 and "names them all" not in named


def test_typography_alone_is_said_and_still_has_to_be_read(approved: Path, capsys) -> None:
    edit(approved / "data/agreements.yml", "It was renewed.", "It Was renewed.")
    assert "It [-was-]{+Was+} renewed.  (quotes, dashes or capitals alone)" in status(approved, capsys)
    assert "void       1" in status(approved, capsys)


def test_a_list_of_one_cause_is_confirmed_by_one_key_and_written_down_with_it(approved: Path, keys: Path, capsys) -> None:
    edit(approved / "data/agreements.yml", "title: The Kara Accord", "title: The Accord of the Kara")
    edit(approved / "data/agreements.yml", "It was renewed.", "It was made anew.")
    with sits(approved, keys, "ana", "--changed") as ana:
        listed = ana.sees("[y] all of these still hold")
        assert "title: The {+Accord of the +}Kara[- Accord-]" in listed and "made anew" not in listed
        ana.presses("y")
        ana.sees("supported, as one list")
        while "since it was read: text: It was [-renewed-]{+made anew+}." not in ana.sees("[?] help"):
            ana.presses("n")
        ana.presses("q")
        ana.sees("[n] leave")
        ana.presses("y")
        ana.ends()
    [delta] = [one for one in lines(approved) if one["type"] == "delta"]
    confirmed = [one for one in lines(approved) if one.get("method") == "delta"]
    assert {one["statement"] for one in confirmed} == set(delta["covers"]) and 1 < len(confirmed) <= MOST
    assert delta["cause"].startswith("title: ")
    assert status(approved, capsys).startswith("2 sittings, 2 of them signed")


def test_a_new_text_is_told_by_its_edits_its_moves_and_what_speaks_of_all_of_it(tmp_path: Path, kept: Path, keys: Path, capsys) -> None:
    root = copy_briefing(Path(shipped().project.root), tmp_path / "idlib")
    for name in ("people.yml", "allowed_signers"):
        (root / "reviews").mkdir(exist_ok=True)
        (root / "reviews" / name).write_bytes((kept / "reviews" / name).read_bytes())
    approves_all(root, keys, "ana")
    source = shipped().briefing.sources["idlib"]
    new_version(root, ("often", "repeatedly"), (f" {source.sentence_text(10)}", ""),
                (source.sentence_text(4), f"{source.sentence_text(10)} {source.sentence_text(4)}"))
    decided(root)
    said = status(root, capsys)
    assert "[-often-]{+repeatedly+}" in said
    assert "MOVED: §10 → §4 was behind “" in said
    assert "the whole text changed" in said and "look again at: §5" in said


def test_what_is_cited_anew_is_in_no_list(approved: Path, keys: Path, capsys) -> None:
    edit(approved / "data/passages.yml", "renewed for a dozen years", "renewed for a dozen")
    assert "cited anew: other words of the same sentence" in status(approved, capsys)
    with sits(approved, keys, "ana", "--changed") as ana:
        assert "all of these" not in ana.sees("[?] help")


def test_a_difference_may_start_from_what_somebody_read_last(approved: Path, keys: Path, capsys) -> None:
    same = "what ana found supported → these files: "
    assert told(capsys, "diff", "--approved-by", "ana", "--root", str(approved)) == f"{same}nothing that is said changed\n"
    edit(approved / "data/agreements.yml", "It was renewed.", "It was made anew.")
    said = told(capsys, "diff", "--approved-by", "ana", "--root", str(approved))
    assert "  text: It was [-renewed-]{+made anew+}.\n    agreements/accord:after.0" in said and said.endswith(f"{same}1 said otherwise\n")
    with sits(approved, keys, "ana", "--changed") as ana:
        ana.answers("y", 1, 1)
        ana.ends()
    assert "nothing that is said changed" in told(capsys, "diff", "--approved-by", "ana", "--root", str(approved))
    assert told(capsys, "diff", "--approved-by", "ben", "--root", str(approved)).endswith("nothing that is said changed\n")


@pytest.mark.parametrize(("arguments", "words"), [
    (["--approved-by", "anna"], 'Did you mean "ana"'), ([], "name a revision"), (["HEAD", "--approved-by", "ana"], "instead of OLD"),
])
def test_a_difference_from_nowhere_is_answered_in_a_line(arguments, words, kept: Path, capsys) -> None:
    assert main.main(["diff", *arguments, "--root", str(kept)]) == main.CANNOT_RUN
    said = capsys.readouterr().err
    assert words in said and said.count("\n") == 1
