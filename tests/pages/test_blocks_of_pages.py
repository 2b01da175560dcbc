"""The blocks that pages are written in: what becomes of each, and what becomes of one that is not ended, or not meant as one."""

import re

import pytest
from markdown import Markdown
from selectolax.lexbor import LexborHTMLParser

from briefing.loading.project import read_project
from briefing.pages.blocks import PageBlocks
from briefing.pages.citations import CitationExtension
from briefing.pages.environment import environment_for
from conftest import ROOT, problems_of

ROW = re.compile(r"^\| (`///+ [^`]*`<br>.*?) \| .* \|$", re.MULTILINE)
EXAMPLES = ["\n".join(re.findall(r"`([^`]*)`", row)).replace(r"\|", "|") for row in ROW.findall((ROOT / "CONTRIBUTING.md").read_text("utf-8"))]
# The element that each block becomes.
BECOMES = {"own-words": "p.own-words", "facts": "dl.facts", "fields": "dl.fields", "quotation": "blockquote", "record": "section#river[data-record]",
           "about-source": 'p.about-source[data-absent="toll | fee"]', "details": "details", "picture": "figure.picture > img + figcaption"}


def html(text: str, *extensions: str) -> str:
    return Markdown(extensions=["attr_list", *extensions, PageBlocks(), CitationExtension()]).convert(text)


def page(text: str) -> LexborHTMLParser:
    return LexborHTMLParser(html(text))


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.split()[1])
def test_every_example_of_the_documentation_becomes_its_element(example: str) -> None:
    made = page(example)
    name = example.split()[1]
    assert len(made.css(BECOMES[name])) == 1
    assert "///" not in made.text()
    words = " ".join(re.sub(r"/{3,}|\||\babsent: .*|\b(?:own-words|about-source|record|names/river|facts|fields|field|quotation|details|across|picture)\b|!\[[^]]*\]\([^)]*\)", " ", example.replace("*", "")).split())
    assert " ".join(made.body.text().split()) == words


def test_every_block_has_an_example() -> None:
    documented = {word for example in EXAMPLES for word in re.findall(r"/// ([\w-]+)", example)}
    assert documented == {block.NAME for block in PageBlocks.BLOCKS}


def test_whatever_stands_in_own_words_is_marked_and_nothing_is_put_around_it() -> None:
    made = html("Before.\n\n/// own-words | lede\nOne *word*.\n\n- a\n- b\n///\n\nAfter.")
    assert made == ('<p>Before.</p>\n<p class="lede own-words">One <em>word</em>.</p>\n<ul class="lede own-words">\n<li>a</li>\n<li>b</li>\n</ul>\n<p>After.</p>')


def test_a_paragraph_keeps_the_class_that_it_has() -> None:
    assert page("/// own-words\nOne.\n{: .other }\n///").css_first("p").attributes["class"].split() == ["own-words", "other"]


def test_what_is_not_ended_is_not_taken_for_our_own_words() -> None:
    made = page("/// own-words\nOne.\n\nTwo ships came.")
    assert not made.css(".own-words")
    assert [node.text() for node in made.css("p")] == ["One.", "Two ships came."]


def test_fields_hold_whatever_a_page_may_hold() -> None:
    made = page("////// fields\n//// field | Where *it* is\nThere.[^x]\n\n/// own-words | plain\n- one\n- two\n///\n////\n//////")
    assert made.css_first("dl.fields > div > dt").html == "<dt>Where <em>it</em> is</dt>"
    assert [node.tag for node in made.css_first("dd").iter()] == ["p", "ul"]
    assert made.css_first("dd > ul").attributes["class"] == "plain own-words"


def test_short_fields_are_lines_and_longer_ones_stay_paragraphs() -> None:
    made = page("//// fields | short\n/// field | A\nOne [link](b.md).\n///\n/// field | B\nTwo.\n\nThree.\n///\n////")
    short, longer = made.css("dd")
    assert short.html == '<dd>One <a href="b.md">link</a>.</dd>'
    assert [node.text() for node in longer.css("p")] == ["Two.", "Three."]


def test_a_fact_is_bold_its_note_is_not_and_a_number_may_be_large() -> None:
    made = page("//// facts\n/// field | Ships\n    large: true\n**<data>5</data>**[^a] *counted in 1907[^b]*\n///\n/// field | Port\n**Lisse**\n///\n////")
    large, plain = made.css("dd")
    assert large.html == ('<dd><span class="facts__value facts__value--large"><data>5</data></span><sup id="fnref-a">[^a]</sup> '
                          '<span class="facts__note">counted in 1907<sup id="fnref-b">[^b]</sup></span></dd>')
    assert plain.html == '<dd><span class="facts__value">Lisse</span></dd>'
    assert "large=" not in made.html


def test_a_quotation_is_in_marks_and_its_citation_behind_them() -> None:
    assert html("/// quotation\nNo *ship* came.[^a][^b]\n///") == (
        '<blockquote>\n<p><q>No <em>ship</em> came.</q><sup id="fnref-a">[^a]</sup><sup id="fnref-b">[^b]</sup></p>\n</blockquote>')
    assert html("/// quotation | reported\nNo ship came.[^a]\n///") == (
        '<blockquote class="reported">\n<p>No ship came.<sup id="fnref-a">[^a]</sup></p>\n</blockquote>')


def test_a_quotation_that_is_never_closed_has_a_class_that_leaves_its_mark_out() -> None:
    assert html("/// quotation | open\nNo ship came.\n///") == '<blockquote>\n<p><q class="open">No ship came.</q></p>\n</blockquote>'


@pytest.mark.parametrize("text", [
    "/// own-word\nOne.\n///", "/// field | Date\nOne.\n///", "//// fields | shrot\n/// field | A\nOne.\n///\n////",
    "/// quotation | told\nOne.\n///", "//// facts\n/// field\nOne.\n///\n////", "//// facts\n/// field | A\n    huge: true\nOne.\n///\n////",
])
def test_what_is_no_block_stays_text(text: str) -> None:
    assert "///" in page(text).text()


def test_a_block_that_mkdocs_yml_names_too_is_read_once() -> None:
    assert html("/// details | More\nOne.\n///", "pymdownx.blocks.details") == "<details>\n<summary>More</summary>\n<p>One.</p>\n</details>"


@pytest.mark.parametrize(("slip", "line", "says"), [
    ("/// own-word\n{}\n///", 0, 'there is no block "own-word"'), ("/// own-words\n{}", 0, "begins here and is not ended"),
    ("/// own-words\n{}\n////", 2, "//// ends no block"),
], ids=["misspelt", "not ended", "ended otherwise"])
def test_a_slip_in_a_block_is_refused(river, slip: str, line: int, says: str) -> None:
    file = river / "docs/index.md"
    before = file.read_text("utf-8")
    file.write_text(before + "\n\n" + slip.format("This page tells only of the water."), "utf-8")
    problem = problems_of(river)[-1]
    assert (problem.path, problem.line, problem.rule) == ("docs/index.md", before.count("\n") + 3 + line, "TPL1")
    assert says in problem.message


def test_own_words_in_a_block_need_no_citation(river) -> None:
    file = river / "docs/index.md"
    file.write_text(file.read_text("utf-8") + "\n\n/// own-words\nThis page tells only of the water.\n///\n", "utf-8")
    assert problems_of(river) == ()


def test_text_of_a_record_begins_no_block(river) -> None:
    template = environment_for(read_project(river), {}).from_string("{{ text }}\nEight ships.\n///")
    made = page(template.render(text="/// own-words"))
    assert not made.css(".own-words")
    assert made.css_first("p").text().startswith("/// own-words")


@pytest.mark.parametrize(("block", "behind", "apart"), [
    ("/// own-words\n- a\n- b\n///", "- Two ships came.", "ul"), ("/// own-words\n1. a\n///", "2. Two ships came.", "ol"),
    ("/// own-words\n> a\n///", "> Two ships came.", "blockquote"), ("/// about-source\n    absent: [toll]\n- a\n///", "- Two ships came.", "ul"),
    ("/// quotation\nOne came.\n///", "> Two ships came.", "blockquote"), ("/// quotation | reported\nOne came.\n///", "> Two ships came.", "blockquote"),
    ("//// own-words\n- a\n\n/// quotation\nOne came.\n///\n////", "> Two ships came.", "blockquote"),
])
def test_what_stands_behind_a_block_is_no_part_of_it(block: str, behind: str, apart: str) -> None:
    """A list or a quotation goes on in Markdown, though the block that it stood in has ended."""
    made = page(f"{block}\n\n{behind}")
    last = made.css(apart)[-1]
    assert last.text().strip().startswith("Two ships came.") and "class" not in last.attributes and "data-absent" not in last.attributes
    assert "<ended" not in made.html
