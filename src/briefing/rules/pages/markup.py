"""SAF1: a page is text, tables, pictures and links; nothing on it runs, takes input, or is loaded from elsewhere."""

from collections.abc import Iterator

from briefing.extract.reading import Reading
from briefing.rules.rule import Finding, rule


@rule("SAF1", good="[The report](https://localhost/report)",
      bad="<script>, onclick=…, <form>, javascript: or data: addresses, pictures of another host")
def harmless(page: Reading) -> Iterator[Finding]:
    """A page holds only what a page of text needs: nothing that runs, takes input, or is loaded from elsewhere."""
    for words, why in page.strange:
        rest = words.rpartition(":")[2]
        yield Finding("SAF1", why, "Take it out; CONTRIBUTING.md says what a page may hold.", (words, rest) if rest else (words,))
