"""What is read off a finished page: running text, quotations, stamps, and the passages that each may rest on."""

import pytest

from briefing import blocks

CHIP = '<sup class="cite" data-cite="{}"><a href="#s1">§1</a></sup>'


def cites(html: str) -> list[tuple[str, set[str]]]:
    return [(block.text.replace("\0", "").strip(), set(block.cites)) for block in blocks.prose(html) if block.text.strip("\0 ")]


def test_a_paragraph_cites_its_own_chips() -> None:
    html = f"<p>One.{CHIP.format('a')}</p><p>Two.{CHIP.format('b c')}</p><p>Three.</p>"
    assert cites(html) == [("One.", {"a"}), ("Two.", {"b", "c"}), ("Three.", set())]


def test_a_table_cell_without_a_chip_cites_its_row() -> None:
    html = f"<table><tbody><tr><td>first</td><td>second{CHIP.format('a')}</td></tr><tr><td>third{CHIP.format('b')}</td></tr></tbody></table>"
    assert cites(html) == [("first", {"a"}), ("second", {"a"}), ("third", {"b"})]


def test_a_heading_cites_its_section_and_never_the_whole_page() -> None:
    html = f"<h1>Page</h1><section><h2>Part</h2><p>Text.{CHIP.format('a')}</p></section><p>End.{CHIP.format('b')}</p>"
    assert cites(html)[:2] == [("Page", set()), ("Part", {"a"})]


def test_code_and_stamped_elements_are_not_running_text() -> None:
    html = '<p>Text <code>5 codes</code> <data data-count="5">five</data> <span data-passage="x">6 words</span> end.</p>'
    assert cites(html)[0][0].split() == ["Text", "end."]


def test_a_link_speaks_with_the_record_that_it_leads_to() -> None:
    [_, link] = [block for block in blocks.prose('<p>See <a data-about="figures/talks">about six hours</a></p>') if block.text]
    assert (link.text, link.about) == ("about six hours", "figures/talks")


@pytest.mark.parametrize("attribute", blocks.SPOKEN)
def test_what_only_a_screen_reader_says_is_read_too(attribute: str) -> None:
    assert ("7 villages", {"a"}) in cites(f'<p><img {attribute}="7 villages">{CHIP.format("a")}</p>')


@pytest.mark.parametrize(
    ("label", "href", "read"),
    [("Source, sentence 9", "../#s9", False), ("Source, sentence 9", "../#s8", True), ("A §9: source A, sentence 9", "#s9", False),
     ("Source, sentences 9 to 10", "#s9", False), ("Sentence 3", "#s3", False), ("Sentence 3 of 900", "#s3", True)],
)
def test_the_number_of_a_sentence_is_its_own_proof_only_where_the_link_leads_there(label: str, href: str, read: bool) -> None:
    assert any(text == label for text, _ in cites(f'<p><a href="{href}" aria-label="{label}">x</a></p>')) == read


@pytest.mark.parametrize("drawing", ["<text>22</text>", "<title>22</title>", "<desc>22</desc>"])
def test_the_text_of_a_drawing_is_read(drawing: str) -> None:
    found = [block for block in blocks.prose(f"<figure><svg>{drawing}</svg>{CHIP.format('a')}</figure>") if block.drawn]
    assert [(block.text, block.cites) for block in found] == [("22", frozenset({"a"}))]


@pytest.mark.parametrize(
    ("html", "words"),
    [("<p>He said “yes”.</p>", ["yes"]), ('<p>He said "yes".</p>', ["yes"]), ("<p><q>yes</q></p>", ["yes"]),
     ("<blockquote><p>yes</p></blockquote>", ["yes"]), ("<p>“yes” and <q>no</q></p>", ["no", "yes"]), ("<p>It’s the dogs’ own.</p>", [])],
)
def test_quotations_are_found_however_they_are_marked(html: str, words: list[str]) -> None:
    assert [quotation.words for quotation in blocks.quotations(html)] == words


def test_stamps_tell_what_they_name_and_show() -> None:
    html = '<data data-figure="talks">about six hours</data><span data-marker="[8]">[8]</span>'
    assert [(stamp.kind, stamp.name, stamp.text) for stamp in blocks.stamps(html)] == [
        ("figure", "talks", "about six hours"), ("marker", "[8]", "[8]")]
