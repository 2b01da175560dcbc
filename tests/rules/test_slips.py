"""Slips that editors make: each is said at its place, with a remedy, and never as a traceback or a flood."""

from pathlib import Path

import pytest

from briefing.cli import main
from briefing.problems import did_you_mean
from conftest import edit, problems_of

# file, what stands there (None: the whole file), what the editor makes of it, place of the problem, words of it
SLIPS = [
    ("data/passages.yml", "  source: treaty\n", "  source treaty\n", "data/passages.yml:2:", "valid YAML"),
    ("data/passages.yml", None, "", "data/passages.yml:1:1", "holds no records"),
    ("data/names.yml", None, "\n# nothing\n", "data/names.yml:1:1", "holds no records"),
    ("data/names.yml", "- id: celik\n  name: Çelik", "- id celik\n  name: Çelik", "data/names.yml:", ""),
    ("data/figures.yml", "cites: [pumps]", "cites: pumps", "data/figures.yml:12:10", 'must be a list'),
    ("data/figures.yml", "cites: [pumps]", "cites: [~]", "data/figures.yml:12:11", 'has no value'),
    ("data/figures.yml", "label: Pumps allowed", "label: [Pumps, allowed]", "data/figures.yml:8:10", '"label" must be text'),
    ("data/figures.yml", "label: Pumps allowed", "label:", "data/figures.yml:8:9", '"label" has no value'),
    ("data/figures.yml", "label: Pumps allowed", 'label: ""', "data/figures.yml:8:10", '"label" is empty'),
    ("data/figures.yml", "show: {decimals: 1}", "show: {decimals: many}", "data/figures.yml:", "whole number"),
    ("data/factions.yml", "  stance:\n", "  stance: opposed\n  other:\n", "data/factions.yml:", "keys with values"),
    ("data/voices.yml", "quoted: true", "quoted: perhaps", "data/voices.yml:8:11", "true or false"),
    ("data/agreements.yml", "name: yesilkoy", "name: celik", "data/agreements.yml:8:14", "no passage cited here names Çelik"),
    ("data/voices.yml", "speaker: celik", "speaker: yesilkoy", "data/voices.yml:3:12", "no passage cited here names Yeşilköy"),
    ("data/names.yml", "aliases: [Ms. Ö. Çelik]", "aliases: [Dar al-Nahr]", "data/names.yml:", "belongs to names/dar-al-nahr already"),
    ("data/sources.yml", "file: seeds/report.txt", "file: ../report.txt", "data/sources.yml:", "is not in seeds/"),
    ("docs/index.md", "[^villages]", "[^villages, pumps]", "docs/index.md:6:", "is no citation"),
    ("docs/index.md", "[^villages]", "[^ villages ]", "docs/index.md:6:", "is no citation"),
    ("docs/index.md", "[^villages]", "[^villages", "docs/index.md:6:", "is not closed"),
    ("docs/index.md", 'data-record="voices/celik"', 'data-record="voices/tshelik"', "docs/index.md:", "names no record"),
    ("docs/index.md", "## Renewal", "{{ 1 / 0 }}\n\n## Renewal", "docs/index.md:16:1", "division by zero"),
    ("docs/index.md", "## Renewal", "{{ 'a' + 1 }}\n\n## Renewal", "docs/index.md:16:1", "str"),
    ("docs/index.md", "## Renewal", "{{ renewals }}\n\n## Renewal", "docs/index.md:16:4", "'renewals' is undefined"),
    ("docs/index.md", "## Renewal", "{{ names[0].nmae }}\n\n## Renewal", "docs/index.md:16:", 'Did you mean "name"'),
    ("docs/index.md", "## Renewal", "{{ 'a' | slugg }}\n\n## Renewal", "docs/index.md:16:", 'Did you mean "slug"?'),
    ("docs/index.md", "## Renewal", "{% if x %}\n\n## Renewal", "docs/index.md:", "template does not work"),
    ("docs/index.md", "## Renewal", "{{ 'pumps' | cite }}\n\n## Renewal", "docs/index.md:16:1", "takes a list"),
    ("docs/index.md", "## Renewal", "{{ get('figures', 'pump').label }}\n\n## Renewal", "docs/index.md:16:", 'Did you mean "pumps"?'),
    ("docs/index.md", "## Renewal", "{{ href('figures', 'pump') }}\n\n## Renewal", "docs/index.md:16:", 'Did you mean "pumps"?'),
    ("docs/index.md", "## Renewal", "{{ to('figurs/pumps/') }}\n\n## Renewal", "docs/index.md:16:", 'Did you mean "figures/pumps/"'),
    ("docs/index.md", "## Renewal", "{{ file_at('fed.xml') }}\n\n## Renewal", "docs/index.md:16:", 'Did you mean "feed.xml"'),
    ("docs/index.md", "## Renewal", "{% include 'nothing.html' %}\n\n## Renewal", "docs/index.md:16:", "nothing.html"),
    ("docs/index.md", "title: The Kara", "title: The: Kara", "docs/index.md:2:", "front matter"),
    ("docs/index.md", "title: The Kara water briefing\n", "", "docs/index.md:1:1", "no title"),
    ("docs/index.md", "\n---\n", "\nsearch: never\n---\n", "docs/index.md:3:1", "`search` holds"),
    ("docs/index.md", "\n---\n", "\nsearch: {boost: high}\n---\n", "docs/index.md:3:1", "`search` holds"),
    ("docs/index.md", "\n---\n", "\nsearch: {exclud: true}\n---\n", "docs/index.md:3:1", "`search` holds"),
    ("mkdocs.yml", "hooks: [../../../hooks/mkdocs_hook.py]\n", "", "mkdocs.yml:1:1", "built without"),
    ("mkdocs.yml", "[attr_list]", "[atr_list]", "mkdocs.yml:7:23", 'the Markdown extension "atr_list" does not work'),
    ("mkdocs.yml", "[attr_list]", "[attr_list, {toc: {depth: 3}}]", "mkdocs.yml:", 'the Markdown extension "toc" does not work'),
    ("mkdocs.yml", "[attr_list]", "[attr_list, [toc]]", "mkdocs.yml:", "does not work"),
    ("mkdocs.yml", "plugins: []", "plugins: []\nuse_directory_urls: false", "mkdocs.yml:", "end with a slash"),
]


def plant(root: Path, file: str, old: str | None, new: str) -> None:
    if old is None:
        (root / file).write_text(new, "utf-8")
    else:
        edit(root / file, old, new)


@pytest.mark.parametrize(("file", "old", "new", "place", "words"), SLIPS, ids=[f"{n}-{slip[4] or slip[0]}" for n, slip in enumerate(SLIPS)])
def test_a_slip_is_one_problem_at_its_place(file, old, new, place, words, river) -> None:
    plant(river, file, old, new)
    problems = problems_of(river)
    assert [problem for problem in map(str, problems) if problem.startswith(place) and words in problem], problems
    assert len(problems) <= 2, "\n".join(map(str, problems))
    assert all(problem.hint for problem in problems)


@pytest.mark.parametrize("name", ["data/names.yml", "docs/index.md"])
def test_a_file_in_another_encoding_is_named(name, river) -> None:
    (river / name).write_bytes("- id: café\n".encode("latin-1"))
    problems = problems_of(river)
    assert {problem.path for problem in problems} == {name}
    assert "not UTF-8" in problems[0].message


@pytest.mark.parametrize("name", ["data/names.yml", "docs/index.md"])
def test_windows_line_ends_and_a_byte_order_mark_are_welcome(name, river) -> None:
    content = (river / name).read_bytes()
    (river / name).write_bytes(b"\xef\xbb\xbf" + content.replace(b"\n", b"\r\n"))
    assert problems_of(river) == ()


@pytest.mark.parametrize("name", ["data/names.yml", "data/questions.yml", "data/figures.yml", "data/agreements.yml", "data/sources.yml", "data/passages.yml"])
def test_a_missing_data_file_is_said_and_never_a_traceback(name, river) -> None:
    (river / name).unlink()
    problems = problems_of(river)
    assert problems
    assert len(problems) < 12


def test_a_missing_source_page_is_said(river) -> None:
    (river / "docs/source/_record.md").unlink()
    [problem] = problems_of(river)
    assert (problem.path, problem.rule) == ("docs/source/_record.md", "REC4")


def test_a_changed_source_is_told_before_anything_that_follows_from_it(idlib) -> None:
    edit(idlib / "seeds/000_4cf2d040e604deab.txt", "2,936,672", "2,936,673")
    assert {problem.rule for problem in problems_of(idlib)} == {"SRC1"}


@pytest.mark.parametrize("text", ["- a list\n", "a: [\n", "caf\xe9: 1\n"])
def test_settings_that_cannot_be_read_are_one_problem_at_its_place(text, river, capsys) -> None:
    (river / "mkdocs.yml").write_bytes(text.encode("latin-1"))
    [problem] = problems_of(river)
    assert (problem.path, problem.line, problem.rule) == ("mkdocs.yml", 1, "CFG1")
    assert problem.hint
    assert main.main(["--root", str(river), "check"]) == 1
    assert "mkdocs.yml:1:" in capsys.readouterr().out


def test_a_folder_that_is_no_briefing_cannot_run(tmp_path, capsys) -> None:
    assert main.main(["--root", str(tmp_path), "check"]) == 2
    assert "is it the root of a briefing?" in capsys.readouterr().err


@pytest.mark.parametrize("format", ["text", "json", "github"])
def test_every_format_names_the_problem_and_what_was_looked_at(format, river, capsys) -> None:
    edit(river / "data/figures.yml", "text: twenty-one", "text: twenty-two")
    assert main.main(["--root", str(river), "check", "--format", format]) == 1
    said = capsys.readouterr().out
    assert "data/figures.yml" in said
    assert "FIG1" in said
    assert "10 sentences, 9 passages" in said


def test_a_clean_run_says_what_it_looked_at(river, capsys) -> None:
    assert main.main(["--root", str(river), "check"]) == 0
    assert capsys.readouterr().out.startswith("no problems; checked 10 sentences, 9 passages, ")


@pytest.mark.parametrize(("text", "column"), [("Nobody said “no”.[^talks]", 13), ('Nobody said "no".[^talks]', 13), ("Nobody won <q>no</q>.[^talks]", 12)])
def test_a_short_quotation_is_found_where_it_is_quoted(text, column, idlib) -> None:
    page = idlib / "docs/timeline.md"
    page.write_text(page.read_text("utf-8") + f"\n{text}\n", "utf-8")
    [problem] = problems_of(idlib)
    assert (problem.rule, problem.path) == ("PRO2", "docs/timeline.md")
    assert (problem.line, problem.column) == (len(page.read_text("utf-8").splitlines()), column)


def test_a_hint_lists_what_is_known_only_where_it_can_be_read_at_a_glance() -> None:
    few = [f"a{number}" for number in range(12)]
    assert did_you_mean("zzz", few) == f"Known: {', '.join(sorted(few))}."
    assert did_you_mean("zzz", [*few, "b"]) == "None of the 13 that are known is close to it."


def test_whose_number_it_is_is_named_where_the_source_names_them(idlib) -> None:
    edit(idlib / "data/figures.yml", "  producer: humanitarian-access-team\n", "")
    [problem] = problems_of(idlib)
    assert (problem.path, problem.rule, problem.hint) == ("data/figures.yml", "STA1", "Write `producer: humanitarian-access-team`.")
