"""ORD1: a page says where a sentence of a source stands only in the words of a record, which shows it."""

from collections.abc import Iterator

from briefing.english.words.order_words import PLACE_IN_TEXT
from briefing.extract.reading import Reading
from briefing.rules.rule import Finding, rule


@rule("ORD1")
def of_a_record(page: Reading) -> Iterator[Finding]:
    """No page says so in words of its own."""
    for block in () if page.is_own else page.prose:
        for statement in () if block.tag == "a" else block.statements:  # links lead to records, and have their words
            if (block.is_own or statement.composed) and (found := PLACE_IN_TEXT.search(statement.unlinked)):
                yield Finding("ORD1", f"“{found[0]}” says where a sentence stands, and no `order` shows it",
                              "Say it in a record, with `order: [first, second]`, and show that one here.", (found[0],))
