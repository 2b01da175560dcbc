"""Short: the overview in a minute or two, any page in three, all that is there to read in ten."""

from collections.abc import Iterator

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

WORDS_A_MINUTE = 240
# To look things up in, not to read from end to end; the last has every other page once more.
REFERENCE = ("404", "changes", "downloads", "evidence", "how-this-is-checked", "names", "source/", "print")
# To look at, to look up, and to go on from: numbers in tables, the source's sentences, where links lead.
NOT_READ = "table, figure, sup, script, .sources, .how-to-cite, .take-away, h1, h2, h3, dt, ul.plain, .note"


@pytest.fixture(scope="module")
def read(finished) -> dict[str, list[str]]:
    """The running text of every page to be read, paragraph by paragraph."""
    told = (page for page in finished if not page.draft.path.startswith(REFERENCE) and not page.draft.leads_to)
    found = {page.draft.path: list(paragraphs(page.html)) for page in told}
    assert len(found) > 12 and all(found.values())
    return found


def paragraphs(html: str, left_out: str = NOT_READ) -> Iterator[str]:
    page = LexborHTMLParser(html)
    for node in page.css(left_out):
        node.decompose()
    for block in page.css("p, li, dd"):
        if not _holds_blocks(block):
            yield " ".join(block.text().split())


def _holds_blocks(node: LexborNode) -> bool:
    return any(inner.mem_id != node.mem_id for inner in node.css("p, li, dd"))


def words(texts) -> int:
    return sum(len(text.split()) for text in texts)


def test_the_overview_has_at_most_three_hundred_words(finished) -> None:
    """Of running text: the key facts are a list, of a line each."""
    [overview] = [page.html for page in finished if page.draft.path == "index.md"]
    said, with_facts = (list(paragraphs(overview, left_out)) for left_out in (f"{NOT_READ}, dl", NOT_READ))
    assert 0 < words(said) < words(with_facts)
    assert words(said) <= 300


def test_no_page_is_longer_than_six_hundred_words(read) -> None:
    assert {path: count for path, texts in read.items() if (count := words(texts)) > 600} == {}


def test_all_of_it_is_read_in_ten_minutes(read) -> None:
    """A paragraph that stands on several pages is read once."""
    assert words({text for texts in read.values() for text in texts}) <= 10 * WORDS_A_MINUTE
