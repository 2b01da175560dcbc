"""Each problem is told at the line and column that it comes from, once for each place that somebody has to mend."""

import shutil
from pathlib import Path

import pytest

from conftest import ROOT, edit, problems_of

INDEX, HEADING = "docs/index.md", "## Renewal"
QUESTION = "known: The accord speaks of dry years and no more."
MARK = "▸"


def told(root: Path) -> list[str]:
    """`path:line:column rule` of every problem."""
    return [f"{one.path}:{one.line}:{one.column} {one.rule}" for one in problems_of(root)]


def places(root: Path, file: str, old: str, new: str, rules: str) -> list[str]:
    """Replaces `old` in a file by `new`, without its marks; the places that these stood at, each with its rule."""
    edit(root / file, old, new)
    rows, found = (root / file).read_text("utf-8").splitlines(), []
    for number, row in enumerate(rows, 1):
        pieces = row.split(MARK)
        found += [f"{file}:{number}:{len(''.join(pieces[:at])) + 1}" for at in range(1, len(pieces))]
    (root / file).write_text("\n".join(rows).replace(MARK, "") + "\n", "utf-8")
    return [f"{place} {rule}" for place, rule in zip(found, rules.split(), strict=True)]


# What an editor writes above the second heading of the overview; the mark stands before each place that a problem is told at,
# and the rules are those of the problems, in this order.
TYPED = {
    "the second of two equal sentences": ("It covers 21 villages.[^villages] It covers ▸21 villages.[^pumps]", "PRO1"),
    "the third of three equal dates": (
        "It met in June 2004.[^first-meeting] In June 2004.[^first-meeting] It met in ▸June 2004.[^signed]", "PRO1"),
    "the first and the third of three": ("In ▸June 2004.[^signed] In June 2004.[^first-meeting] In ▸June 2004.[^signed]", "PRO1 PRO1"),
    "the same number twice in a sentence": ("▸77 pumps and ▸77 pumps.[^pumps]", "PRO1 PRO1"),
    "two faults in one sentence": ("In ▸Lausanne there were ▸77 pumps.[^pumps]", "PRO3 PRO1"),
    "a number and its hedge in one sentence": ("There were ▸88 goats and ▸five pumps.[^pumps]", "PRO1 PRO6"),
    "behind a comment of the template": ("{! 77 pumps !}\n▸77 pumps.[^pumps]", "PRO1"),
    "behind a comment of HTML": ("<!-- 77 pumps -->\n\nThere are ▸77 pumps.[^pumps]", "PRO1"),
    "behind a block of code": ("It is so.[^pumps]\n\n    77 pumps\n\nThere are ▸77 pumps.[^pumps]", "PRO1"),
    "behind code in a sentence": ("By `77 pumps` we mean ▸77 pumps.[^pumps]", "PRO1"),
    "behind an attribute that nobody reads": ('<p class="of-77">There are ▸77 pumps.[^pumps]</p>', "PRO1"),
    "in a cell of a table": ("| what | many |\n|---|---|\n| pumps | ▸77[^pumps] |", "PRO1"),
    "in two cells of a table": ("| ▸77 | ▸77 |\n|---|---|\n| pumps[^pumps] | x |", "PRO1 PRO1"),
    "in an item of a list": ("- It is so.[^pumps]\n- There are ▸77 of it.[^pumps]", "PRO1"),
    "in a heading": ("### The pumps of ▸Lausanne[^pumps]", "PRO3"),
    "in a text for a picture": ('<svg role="img" aria-label="▸77 pumps"><path d="M0 77"/></svg>[^pumps]', "PRO1"),
    "in a label": ('<p aria-label="There are ▸77">x[^pumps]</p>', "PRO1"),
    "in emphasis": ("It had *▸seventy-seven* **of them**.[^pumps]", "PRO1"),
    "across emphasis": ("They met **▸Anna** Nowak.[^pumps]", "PRO3"),
    "in a link": ("It had [▸77 pumps](figures/pumps.md).[^pumps]", "PRO1"),
    "behind an entity": ("Ships &amp; pumps&nbsp;of ▸Lausanne.[^pumps]", "PRO3"),
    "behind an escape": ("It \\*had\\* ▸77 of them.[^pumps]", "PRO1"),
    "a quotation between typed marks": ("They said ▸“a gift to nobody” there.[^opposed]", "PRO2"),
    "a quotation between entities": ("They said ▸&ldquo;a gift to nobody&rdquo; there.[^opposed]", "PRO2"),
    "a quotation across a line break": ("They said that it was ▸“a\ngift to nobody” there.[^opposed]", "PRO2"),
    "a quotation that is cited first, and then not": (
        "They said “a gift to the dry years”.[^opposed] They said ▸“a gift to the dry years”.[^pumps]", "PRO2"),
    "a quotation in a block": ("<blockquote><p>▸a gift to nobody</p></blockquote>[^opposed]", "PRO2"),
    "a mark without a partner, before anything else": ("They said “nothing” and ▸“more of it.[^pumps] They said “no”.[^pumps]", "PRO2"),
    "a sentence without a citation": ("It is so.[^pumps]\n\n▸This was agreed by all of them. ", "PRO4"),
    "a not that the source has not, without the words before it": ("The old accord was ▸not renewed.[^renewed]", "PRO1"),
    "a number with its hedge, without the words before it": ("Each side may keep ▸five pumps.[^pumps]", "PRO6"),
    "a date in front of which words lead to it": ("They all met on ▸3 May 1931.[^pumps]", "PRO1"),
    "an argument of a macro": (
        "{% macro of(what) %}It is of {{ what }}.[^pumps]{% endmacro %}\n{{ of('that') }}\n\n{{ of('▸77 of them') }}", "PRO1"),
    "the text of a macro that is called twice": (
        "{% macro of(what) %}It is ▸77 of {{ what }}.[^pumps]{% endmacro %}\n{{ of('that') }}\n\n{{ of('this') }}", "PRO1"),
    "text that a template joins": ("They met ▸{{ 'An' ~ 'gela' }} there.[^pumps]", "PRO3"),
    "text that a template makes larger": ("{{ '▸lausanne was it' | capitalize_first }}.[^pumps]", "PRO3"),
    "a link that leads nowhere, twice": ("[One](▸nowhere.md) is it.[^pumps] [Another](▸nowhere.md) too.[^pumps]", "LNK1 LNK1"),
    "a citation of nothing, twice": ("It is so.▸[^nothere] And so.[^pumps][^nothere]", "PRO7"),
    "two citations of nothing": ("It is so.▸[^nothere] And so.[^pumps]▸[^notthere]", "PRO7 PRO7"),
    "a word that a template does not know, behind the same in the text": ("Of wrongs, wrong and wrong: {{ label(▸wrong) }}", "TPL1"),
    "a call that lacks something": ("Together with others, ▸{{ get('figures') }}", "TPL1"),
    "words that are not absent": ("/// about-source\n    absent: [fee, ▸pumps, toll]\n\nIt gives no fee.\n///", "ABS1"),
    "a citation in an expression": ("It is so.{{ ['pumps', '▸nothere'] | cite }}", "PRO7"),
}


def own_parts(root: Path) -> None:
    """Give a briefing a component of its own, in the place of the one that is installed with the engine."""
    (root / "theme" / "components").mkdir(exist_ok=True)
    shutil.copy(ROOT / "src" / "briefing" / "theme" / "components" / "parts.html", root / "theme" / "components")


@pytest.mark.parametrize(("typed", "rules"), TYPED.values(), ids=TYPED)
def test_what_is_typed_in_a_page_is_told_where_it_stands(typed, rules, river) -> None:
    expected = places(river, INDEX, HEADING, f"{typed}\n\n{HEADING}", rules)
    assert told(river) == expected


def test_a_title_is_told_once_though_other_pages_show_it(river) -> None:
    expected = places(river, INDEX, "title: The Kara water briefing", "title: The Kara water briefing of ▸Lausanne", "PRO3")
    assert told(river) == expected


def test_a_description_is_told_where_it_stands_in_the_front_matter(river) -> None:
    edit(river / INDEX, "briefing\n---", "briefing\ndescription: It is of 77 pumps.\n---")
    edit(river / INDEX, HEADING, f"{{! 77 pumps !}}\n\n{HEADING}")
    assert told(river) == [f"{INDEX}:3:23 PRO1"]


def test_words_of_a_file_that_is_included_are_told_in_that_file(river) -> None:
    (river / "docs" / "_more.md").write_text("{! 77 !}\n\nThere are\n77 pumps.[^pumps]\n", "utf-8")
    edit(river / INDEX, HEADING, f'{{% include "_more.md" %}}\n\n{HEADING}')
    assert told(river) == ["docs/_more.md:4:1 PRO1"]


def test_words_of_a_component_are_told_there_once_for_all_pages(river) -> None:
    (river / "theme" / "components").mkdir(parents=True)
    (river / "theme" / "components" / "notes.html").write_text("{% macro note() %}<p>There are 77 of it.[^pumps]</p>{% endmacro %}\n", "utf-8")
    for page in (INDEX, "docs/figures/_record.md"):
        text = (river / page).read_text("utf-8")
        (river / page).write_text(f'{text}\n{{% import "notes.html" as notes %}}{{{{ notes.note() }}}}\n', "utf-8")
    assert told(river) == ["theme/components/notes.html:1:32 PRO1"]


def test_a_citation_of_nothing_in_a_component_is_told_there_once(idlib) -> None:
    own_parts(idlib)
    edit(idlib / "theme/components/parts.html", '<span class="missing">Not stated', '<span class="missing">[^nothere] Not stated')
    assert [place.partition(":")[0] for place in told(idlib)] == ["theme/components/parts.html"]


def test_a_fault_that_the_page_and_a_component_share_is_told_at_both(river) -> None:
    (river / "docs" / "_more.md").write_text("There are 77 pumps.[^pumps]\n", "utf-8")
    edit(river / INDEX, HEADING, f'{{% include "_more.md" %}}\n\nThere are 77 pumps.[^pumps]\n\n{HEADING}')
    assert told(river) == ["docs/_more.md:1:11 PRO1", f"{INDEX}:18:11 PRO1"]


def test_a_template_of_records_is_told_once_for_all_its_pages(river) -> None:
    file = river / "docs/figures/_record.md"
    edit(file, "{{ figure_shown(record) }}", "77 of it.[^pumps] {{ figure_shown(record) }}")
    assert told(river) == ["docs/figures/_record.md:6:1 PRO1"]


@pytest.mark.parametrize(("file", "old", "new", "rule"), [
    ("data/passages.yml", 'markers: ["1"]', 'markers: [▸"7"]', "PAS3"),
    ("data/passages.yml", 'markers: ["1"]', 'markers: ["1", ▸"2"]', "PAS3"),
    ("data/questions.yml", "absent: [drought]", "absent: [drought, ▸mill owners]", "ABS1"),
])
def test_what_is_wrong_in_a_list_of_a_record_is_told_at_the_word(file, old, new, rule, river) -> None:
    expected = places(river, file, old, new, rule)
    assert told(river) == expected


def test_a_value_of_a_record_that_a_page_shows_beside_a_wrong_citation_is_told_at_the_value(river) -> None:
    edit(river / INDEX, HEADING, f"<p>{{{{ figures[1].counts }}}} {{{{ names[0].name }}}}[^pumps]</p>\n\n{HEADING}")
    assert told(river) == ["data/names.yml:2:9 PRO3"]


@pytest.mark.parametrize("new", [
    "known: The accord speaks of dry years and of ▸77 more.",
    "known: >-\n    The accord speaks of dry years\n    and of ▸77 more.",
    'known: "The accord speaks \\u2014 of ▸77 dry years."',
    "known: 'The accord''s are dry years, ▸77 of them.'",
])
def test_a_word_in_a_value_of_a_record_is_told_in_its_line(new, river) -> None:
    expected = places(river, "data/questions.yml", QUESTION, new, "PRO1")
    assert told(river) == expected


def test_words_that_a_value_has_in_another_form_are_told_where_it_begins(river) -> None:
    edit(river / "data/questions.yml", QUESTION, 'known: "It speaks of Laus\\u0061nne."')
    assert told(river) == ["data/questions.yml:4:10 PRO3"]


def test_a_page_that_repeats_others_tells_nothing_again_but_its_own(river) -> None:
    (river / "docs" / "print.md").write_text('---\ntitle: Together\n---\n# Together\n\nThere are 77 pumps.[^pumps]\n\n{{ chapter("index.md") }}\n', "utf-8")
    edit(river / INDEX, HEADING, f"There are 77 pumps.[^pumps] There are 88 pumps.[^pumps]\n\n{HEADING}")
    assert told(river) == [f"{INDEX}:16:11 PRO1", f"{INDEX}:16:39 PRO1", "docs/print.md:6:11 PRO1"]


@pytest.mark.parametrize(("old", "new", "place"), [
    ("[^villages] ", "[^vilages] ", "6:66 PRO7"),
    ("[^villages] ", "[^villages", "6:66 PRO7"),
    ('data-record="voices/celik"', 'data-record="voices/cellik"', "20:30 REC4"),
])
def test_what_follows_from_a_mistyped_id_is_left_out(old, new, place, river) -> None:
    edit(river / INDEX, old, new)
    assert told(river) == [f"{INDEX}:{place}"]


@pytest.mark.parametrize("name", ["names", "passages", "sources", "agreements"])
def test_a_missing_data_file_is_one_problem(name, river) -> None:
    (river / f"data/{name}.yml").unlink()
    assert told(river)[:1] == [f"data/{name}.yml:1:1 REC1"]
    assert len(told(river)) == 1


def test_a_name_that_a_component_does_not_know_is_told_once_for_all_pages(idlib) -> None:
    own_parts(idlib)
    edit(idlib / "theme/components/parts.html", '<span class="missing">Not', '<span class="missing">{{ nothing_here }} Not')
    assert [place.partition(":")[0] for place in told(idlib)] == ["theme/components/parts.html"]


def test_words_around_the_pages_are_told_in_the_file_that_has_them(idlib) -> None:
    (idlib / "theme" / "partials").mkdir(exist_ok=True)
    shutil.copy(ROOT / "src" / "briefing" / "theme" / "partials" / "footer.html", idlib / "theme" / "partials")
    edit(idlib / "theme/partials/footer.html", "<footer", "{# Lausanne #}<footer")
    edit(idlib / "theme/partials/footer.html", "\"How this is checked\"", "\"How it is checked in Lausanne\"")
    line = next(row for row in (idlib / "theme/partials/footer.html").read_text("utf-8").splitlines() if "in Lausanne" in row)
    [place] = told(idlib)
    assert place.endswith(f":{line.index('Lausanne') + 1} PRO3")


def test_two_runs_tell_the_same(river) -> None:
    edit(river / INDEX, HEADING, f"In Lausanne there were 77 pumps, and 77 in Basel.[^pumps]\n\n{HEADING}")
    assert problems_of(river) == problems_of(river)
