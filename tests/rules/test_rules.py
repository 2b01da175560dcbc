"""Each rule, both ways: an error that only this rule catches, and a neighbour of it that passes."""

import hashlib
from pathlib import Path

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.reading import read
from briefing.english.words.inflection import with_any_ending
from briefing.rules.catalogue import RULES
from briefing.rules.claims.numbers import numbers
from conftest import edit, problems_of
from rules.examples import ERRORS, HARMLESS


def test_the_briefing_without_an_error_has_no_problem(river: Path) -> None:
    assert problems_of(river) == ()


@pytest.mark.parametrize(("rule", "file", "old", "new", "words"), ERRORS, ids=[f"{e[0]}-{e[3][:30].strip() or 'removed'}" for e in ERRORS])
def test_an_error_is_caught_by_its_rule_alone(rule, file, old, new, words, planted) -> None:
    problems = planted(file, old, new)
    if rule == "SRC1":  # a changed source is a changed fingerprint first of all
        assert "SRC1" in {problem.rule for problem in problems}
    else:
        assert {problem.rule for problem in problems} == {rule}
        assert {problem.path for problem in problems} == {file}
    assert any(words in f"{problem.message} {problem.hint}" for problem in problems), problems
    assert all(problem.line >= 1 and problem.column >= 1 for problem in problems)


@pytest.mark.parametrize(("file", "old", "new"), HARMLESS, ids=[f"{h[0]}-{n}" for n, h in enumerate(HARMLESS)])
def test_a_harmless_edit_passes(file, old, new, planted) -> None:
    assert planted(file, old, new) == ()


@pytest.mark.parametrize(("good", "bad"), numbers.examples, ids=[bad for _, bad in numbers.examples])
def test_the_examples_that_explain_numbers_are_judged_as_they_say(good, bad) -> None:
    source = read(good.partition("[^")[0])
    assert not agree(source, [source])
    assert agree(read(bad.partition("[^")[0]), [source])


def test_a_record_that_no_page_shows_is_reported_where_it_stands(planted) -> None:
    [problem] = planted("docs/index.md", ' data-record="factions/mill-owners"', "")
    assert (problem.rule, problem.path, problem.line) == ("REC4", "data/factions.yml", 1)


@pytest.mark.parametrize("address", ["figures/", "nowhere/"])
def test_a_record_told_where_nothing_shows_it_is_reported_where_it_says_so(planted, address) -> None:
    [problem] = planted("data/factions.yml", "- id: mill-owners\n", f"- id: mill-owners\n  told_at: {address}\n")
    assert (problem.rule, problem.path, problem.line, problem.column) == ("REC4", "data/factions.yml", 2, 12)
    assert "there is no page" in problem.message


def test_every_rule_has_an_error_of_its_own() -> None:
    assert {rule.id for rule in RULES} == {error[0] for error in ERRORS} | {"CON1", "FIL1", "SRC3", "REV1", "REV2", "REV3", "REV4"}  # whose errors are files of their own


GERMAN = """Am Abend des dritten Mai kamen die Vertreter beider Seiten in dem kleinen Ort zusammen und einigten sich nach langem Streit
darauf, dass die Waffen ab dem nächsten Morgen schweigen und die Gefangenen noch vor dem Ende der Woche nach Hause gehen sollen."""


@pytest.mark.parametrize(("text", "rules"), [(GERMAN, {"LAN1"}), ("They met and agreed that the guns are silent. " * 8, set())])
def test_a_text_in_another_language_is_told_even_if_nobody_says_so(text, rules, river: Path) -> None:
    (river / "seeds" / "more.txt").write_text(text, "utf-8")
    digest = hashlib.sha256(text.encode()).hexdigest()
    with (river / "data" / "sources.yml").open("a", encoding="utf-8") as file:
        file.write(f"- {{id: more, label: More, file: seeds/more.txt, sha256: {digest}, about: x}}\n")
    assert {problem.rule for problem in problems_of(river)} - {"SRC2", "REC4", "PRO3"} == rules


@pytest.mark.parametrize(("name", "content"), [
    ("leaflet.html", "<p>All signed.</p>"), ("map.svg", "<svg><text>All signed</text></svg>"), ("numbers.csv", "a,b"), ("note.txt", "All signed."),
    ("report.pdf", "%PDF-1.4"), ("assets/js/search.js", "alert()"), ("extra.css", "p::after {content: 'All signed'}"),
])
def test_a_file_that_nobody_reads_stops_the_build(name, content, river: Path) -> None:
    (river / "docs" / name).parent.mkdir(parents=True, exist_ok=True)
    (river / "docs" / name).write_text(content, "utf-8")
    [problem] = problems_of(river)
    assert (problem.rule, problem.path) == ("FIL1", f"docs/{name}")


@pytest.mark.parametrize("name", ["more.markdown", "more.mkd", "linked/more.md", "README.md"])
def test_whatever_the_site_generator_takes_for_a_page_is_read(name, river: Path, tmp_path: Path) -> None:
    if name.startswith("linked/"):
        (tmp_path / "elsewhere").mkdir()
        (river / "docs" / "linked").symlink_to(tmp_path / "elsewhere")
    elif name == "README.md":
        name = "notes/README.md"
        (river / "docs" / "notes").mkdir()
    (river / "docs" / name).write_text("---\ntitle: More\n---\n# More\n\nSeven of the pumps were sold in Egypt.[^signed]\n", "utf-8")
    assert {(problem.rule, problem.path) for problem in problems_of(river)} == {("PRO1", f"docs/{name}"), ("PRO3", f"docs/{name}")}


@pytest.mark.parametrize("name", [".hidden.md", ".#index.md", "_draft.md"])
def test_what_the_site_generator_leaves_out_is_no_page(name, river: Path) -> None:
    (river / "docs" / name).write_text("Seven pumps were sold in Egypt.\n", "utf-8")
    assert problems_of(river) == ()


def test_every_rule_says_what_must_hold() -> None:
    for rule in RULES:
        assert rule.statement.endswith("."), rule.id
        assert rule.good, rule.id
        assert rule.bad, rule.id
    assert len({rule.id for rule in RULES}) == len(RULES)


def test_a_problem_names_the_line_and_column_of_the_value(river: Path) -> None:
    edit(river / "data/figures.yml", 'text: "1,250"', 'text: "1,251"')
    [problem] = problems_of(river)
    lines = (river / "data/figures.yml").read_text("utf-8").splitlines()
    assert lines[problem.line - 1][problem.column - 1 :] == '"1,251"'


def test_all_problems_are_reported_in_one_run(river: Path) -> None:
    edit(river / "data/figures.yml", "text: twenty-one", "text: twenty-two")
    edit(river / "data/passages.yml", '["1"]', '["9"]')
    edit(river / "data/names.yml", "kind: person", "kind: parson")
    assert {problem.rule for problem in problems_of(river)} == {"FIG1", "PAS3", "REC1"}


def test_a_hedge_outside_the_passage_still_belongs_to_the_number(river: Path) -> None:
    edit(river / "data/passages.yml", "quote: Each side may keep up to five pumps", "quote: five pumps (see Art. 7)")
    edit(river / "data/figures.yml", "text: up to five pumps", "text: five pumps")
    assert "FIG2" in {problem.rule for problem in problems_of(river)}


@pytest.mark.parametrize(("file", "old", "new"), [
    ("voices", "title: Çelik", "title: Çelik of Egypt"),
    ("factions", "title: The owners of the mills", "title: The owners of the mills of Egypt"),
    ("agreements", "title: The Kara Accord", "title: The accord of Egypt"),
    ("questions", "question: Was there a drought?", "question: Was there a drought in Egypt?"),
])
def test_a_name_in_what_a_record_is_called_is_reported_once_where_it_stands(file, old, new, planted) -> None:
    [problem] = planted(f"data/{file}.yml", old, new)
    assert (problem.rule, problem.path, problem.line) == ("PRO3", f"data/{file}.yml", 2)


@pytest.mark.parametrize(("word", "text", "is_found"), [
    ("jihadist", "Jihadists reject it.", True), ("jihadist", "the jihadist’s aims", True), ("invading", "They invade it.", True),
    ("invading", "It invaded, and invades", True), ("burden", "burdens", True), ("jeopardized", "to jeopardize", True),
    ("operative", "They operate there.", False), ("wave", "a waving hand", False), ("gift", "giftedly", False), ("used", "us", False),
])
def test_a_loaded_word_is_found_in_its_other_forms(word, text, is_found) -> None:
    assert bool(with_any_ending(word).search(text)) is is_found


def test_a_date_cut_short_by_its_passage_is_reported(river: Path) -> None:
    edit(river / "data/passages.yml", "quote: On 14 May 1987, Yeşilköy", "quote: May 1987, Yeşilköy")
    edit(river / "data/agreements.yml", "text: 14 May 1987", "text: May 1987")
    assert "DAT1" in {problem.rule for problem in problems_of(river)}
