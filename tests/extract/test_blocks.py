"""What is read off a finished page: running text, quotations, stamps, and the passages that each may rest on."""

import pytest

from briefing.extract import reading


def read(html: str) -> reading.Reading:
    """What a page of this body says."""
    return reading.read(reading.Reading("page.md", "docs/page.md"), html)


CHIP = '<sup class="cite" data-cite="{}"><a href="#s1">§1</a></sup>'


def cites(html: str) -> list[tuple[str, set[str]]]:
    statements = [statement for block in read(html).prose for statement in block.statements]
    return [(statement.text.replace("\0", "").strip(), set(statement.cites)) for statement in statements]


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
    [_, link] = read('<p>See <a data-about="figures/talks">about six hours</a></p>').prose
    assert (link.text, link.about) == ("about six hours", "figures/talks")


@pytest.mark.parametrize("attribute", reading.SPOKEN)
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
    found = [block for block in read(f"<figure><svg>{drawing}</svg>{CHIP.format('a')}</figure>").prose if block.drawn]
    assert [(block.text, block.statements[0].cites) for block in found] == [("22", frozenset({"a"}))]


@pytest.mark.parametrize(
    ("html", "words"),
    [("<p>He said “yes”.</p>", ["yes"]), ('<p>He said "yes".</p>', ["yes"]), ("<p><q>yes</q></p>", ["yes"]),
     ("<blockquote><p>yes</p></blockquote>", ["yes"]), ("<p>“yes” and <q>no</q></p>", ["no", "yes"]), ("<p>It’s the dogs’ own.</p>", [])],
)
def test_quotations_are_found_however_they_are_marked(html: str, words: list[str]) -> None:
    assert [quotation.words for quotation in read(html).quotations] == words


def test_stamps_tell_what_they_name_and_show() -> None:
    html = '<data data-figure="talks">about six hours</data><span data-marker="[8]">[8]</span>'
    assert [(stamp.kind, stamp.name, stamp.text) for stamp in read(html).stamps] == [
        ("figure", "talks", "about six hours"), ("marker", "[8]", "[8]")]


def statements(html: str) -> list[tuple[str, set[str], bool]]:
    return [(" ".join(one.text.replace("\0", " ").split()), set(one.cites), one.is_cited)
            for block in read(html).prose for one in block.statements]


def test_a_statement_cites_its_own_chips_and_those_of_no_other() -> None:
    html = f"<p>It rained.{CHIP.format('a')} It snowed.{CHIP.format('b')}</p>"
    assert statements(html) == [("It rained.", {"a"}, True), ("It snowed.", {"b"}, True)]


def test_a_title_or_an_initial_does_not_end_a_statement() -> None:
    html = f"<p>Ms. G. Kaya met Dr. Öz on plan B.{CHIP.format('a')} It rained.{CHIP.format('b')}</p>"
    assert statements(html) == [("Ms. G. Kaya met Dr. Öz on plan B.", {"a"}, True), ("It rained.", {"b"}, True)]


def test_a_quotation_of_several_sentences_is_read_whole() -> None:
    found = read(f"<p>“It is peace. War is over,” he said.{CHIP.format('a')} It rained.{CHIP.format('b')}</p>")
    assert [(one.words, one.cites) for one in found.quotations] == [("It is peace. War is over,", frozenset({"a"}))]


def test_a_statement_without_a_chip_takes_those_of_the_next_that_has_some() -> None:
    html = f"<p>It rained. Then it snowed.{CHIP.format('a')} {CHIP.format('b')} It stopped.</p>"
    assert statements(html) == [("It rained.", {"a", "b"}, True), ("Then it snowed.", {"a", "b"}, True), ("It stopped.", {"a", "b"}, False)]


@pytest.mark.parametrize(
    ("html", "is_cited"),
    [("<table><tr><td>It rained all day</td><td>x{}</td></tr></table>", True), ("<ul><li>It rained all day</li><li>x{}</li></ul>", False),
     ("<dl><div><dt>When</dt><dd>It rained all day</dd><dd>x{}</dd></div></dl>", True), ("<section><p>It rained all day</p><p>x{}</p></section>", False),
     ('<p><a data-about="a/b">It rained all day</a></p>', True)],
)
def test_a_row_a_field_and_a_record_cite_for_what_stands_in_them(html: str, is_cited: bool) -> None:
    [found] = [one for text, _, one in statements(html.format(CHIP.format("a"))) if text == "It rained all day"]
    assert found == is_cited


def test_what_stands_in_links_is_told_apart() -> None:
    [statement] = read('<p>See <a href="x">the other page</a> first</p>').prose[0].statements
    assert (statement.text, statement.unlinked.split()) == ("See the other page first", ["See", "first"])


def test_the_briefings_own_words_are_marked_by_their_class() -> None:
    found = read('<div class="note own-words"><p>Ours.</p></div><p>Theirs.</p>').prose
    assert [(block.text, block.is_own) for block in found] == [("Ours.", True), ("Theirs.", False)]


@pytest.mark.parametrize(
    ("items", "found"),
    [('<table id="x"><thead><tr><th>a</th></tr></thead><tbody><tr><td>1</td></tr><tr><td>2</td></tr></tbody></table>', 2),
     ('<ul id="x"><li>1<ul><li>2</li></ul></li><li>3</li></ul>', 2), ('<section id="x"><ol><li>1</li></ol></section>', 1), ("", 0)],
)
def test_a_count_is_told_how_many_items_it_counts(items: str, found: int) -> None:
    [stamp] = read(f'<p><data data-count="2" data-of="x">two</data></p>{items}').stamps
    assert (stamp.of, stamp.found) == ("x", found)


@pytest.mark.parametrize(("html", "text"), [
    ("<p>10<sup>6</sup> eggs</p>", "10⁶ eggs"), ("<p>5 km<sup>2</sup> of reed</p>", "5 km² of reed"), ("<p>10<sup>−3</sup> g</p>", "10⁻³ g"),
    ("<p>CO<sub>2</sub> rose</p>", "CO₂ rose"), ("<p>the 5<sup>th</sup> gate</p>", "the 5th gate"),
    ("<p>re&shy;jected</p>", "rejected"), ("<p>12&#8203;5 eggs</p>", "125 eggs"), ("<p>12<br>5 eggs</p>", "12 5 eggs"), ("<p>12<wbr>5 eggs</p>", "125 eggs"),
])
def test_text_is_read_as_it_is_seen(html: str, text: str) -> None:
    assert [statement for statement, _ in cites(html)] == [text]


@pytest.mark.parametrize("how", ["hidden", 'aria-hidden="true"', 'style="color: red; display:none"', 'style="visibility: hidden"'])
def test_what_is_hidden_is_a_text_of_its_own(how: str) -> None:
    found = [block.text.replace("\0", "–") for block in read(f"<p>They <span {how}>did not</span> agree</p>").prose]
    assert [" ".join(text.split()) for text in found] == ["They – agree", "did not"]


@pytest.mark.parametrize("html", ["<p>It rained<span hidden>{}</span></p>", "<p>It rained<del>{}</del></p>", "<div hidden><p>x{}</p></div><p>It rained</p>"])
def test_a_chip_that_nobody_sees_cites_nothing(html: str) -> None:
    assert dict(cites(html.format(CHIP.format("a"))))["It rained"] == set()


@pytest.mark.parametrize("tag", ["del", "s", "strike"])
def test_what_is_struck_out_is_not_said(tag: str) -> None:
    assert [text.split() for text, _ in cites(f"<p>They <{tag}>did not</{tag}> agree</p>")] == [["They", "agree"]]


def test_a_quotation_is_read_as_it_is_seen_too() -> None:
    [found] = read("<p><q>5 km<sup>2</sup> <span hidden>not</span> of <s>no</s> re&shy;ed</q></p>").quotations
    assert found.words == "5 km² of reed"


def test_a_marker_that_is_quoted_counts_nothing() -> None:
    found = read("<p>“It rained[52] there” in [7] towns.</p>")
    assert (found.prose[0].text, found.quotations[0].words) == ("“It rained there” in [7] towns.", "It rained[52] there")


def test_a_letter_changed_in_brackets_leaves_its_word_whole_to_all_but_the_quotation() -> None:
    found = read("<p>“[N]early half” was said.</p>")
    assert (found.prose[0].text, found.quotations[0].words) == ("“Nearly half” was said.", "[N]early half")


@pytest.mark.parametrize(("html", "begins"), [
    ("<p>“It rained.”</p>", True), ("<p>He said: “It rained.”</p>", True), ("<p>He said, “It rained.”</p>", True), ("<p>He said “It rained.”</p>", False),
    ("<p>They saw <q>It</q></p>", False), ("<blockquote>It rained</blockquote>", True),
])
def test_a_quotation_may_begin_a_sentence_of_its_own(html: str, begins: bool) -> None:
    assert [found.opens for found in read(html).quotations] == [begins]


def test_what_stands_beside_a_quotation_is_the_rest_of_its_statement_other_quotations_included() -> None:
    [first, second] = read("<p>“Nobody,” he said, “had left.” It rained.</p>").quotations
    assert ("Nobody" in second.beside, "had left" in first.beside, "rained" in second.beside) == (True, True, False)


@pytest.mark.parametrize(("html", "text"), [
    ('<ol start="2018"><li>It rained</li></ol>', "2018. It rained"), ('<ol>\n<li value="77">It rained</li></ol>', "77. It rained"),
    ('<ol start="3"><li>It rained</li></ol>', "It rained"), ("<ol><li>It rained</li></ol>", "It rained"),
])
def test_a_number_that_a_list_is_made_to_show_is_read(html: str, text: str) -> None:
    assert " ".join(found for found, _ in cites(html)) == text
