"""PRO4 and TPL1: what the pages state is cited, or said to be the briefing's own words; what is no text is not on them."""

import re
from collections.abc import Iterator

from briefing.extract.blocks import Prose
from briefing.extract.elements import LABELS
from briefing.extract.reading import Reading
from briefing.rules.rule import Finding, rule

WORD = re.compile(r"[^\W\d_]{2,}")
MARK = re.compile(r"/{3,}(?: [^/]{1,40})?|\{:[^{}]{0,40}\}?|\*\*|\]\(")
HINTS = {
    "/": "It stands alone on its line, with an empty line before it; a line that ends with {% … %} has no end.",
    "{": "It stands directly behind what it is for, ends with }, and needs `attr_list` under `markdown_extensions` in mkdocs.yml.",
    "*": "Close it with two asterisks directly behind the words.",
    "]": "Close the address with ), with no line end in it.",
}
# Fewer words are a label, a name or a term, unless they end as a sentence does.
LEAST, LEAST_OF_SENTENCE = 4, 3
STOP = re.compile(r"[.!?…][”’\"')\]\s]*\Z")


@rule("PRO4", good="It was signed in the spring.[^signed]", bad="It was signed in the spring.")
def cited(page: Reading) -> Iterator[Finding]:
    """Every sentence of prose has a citation in it or behind it, or is marked as the briefing’s own words."""
    for block in page.prose:
        if block.tag and block.tag not in LABELS and not (block.is_own or page.is_own or block.absent is not None):
            yield from _uncited(block)


@rule("PRO4")
def seen(page: Reading) -> Iterator[Finding]:
    """No words stand on a page that some of its readers do not meet: what is hidden from one is another text for the other."""
    for words in () if page.is_own else page.hidden:
        if WORD.search(words):
            yield Finding("PRO4", f"some readers do not meet these words: {words}", "Say them to everybody, or take them out.", (words,))


@rule("TPL1")
def closed(page: Reading) -> Iterator[Finding]:
    """No mark of Markdown is left on a page as text: of a block, of attributes, of bold words, of a link."""
    for block in page.prose:
        for statement in block.statements:
            if mark := MARK.search(statement.text):
                before = " ".join(statement.text[: mark.start()].split()[-3:])
                near = (mark[0], before) if before else (mark[0],)
                yield Finding("TPL1", f"a mark of Markdown stands on the page as text: {mark[0]}", HINTS[mark[0][0]], near)


def _uncited(block: Prose) -> Iterator[Finding]:
    for statement in block.statements:
        if "{:" in statement.text:
            continue  # told as a mark: what it is meant to say of the words is not known
        least = LEAST_OF_SENTENCE if STOP.search(statement.unlinked) else LEAST
        if not statement.is_cited and len(WORD.findall(statement.unlinked)) >= least:
            words = max(re.split("[\0\1]", statement.unlinked), key=len).strip()
            yield Finding("PRO4", f"nothing is cited for: {words}",
                          "Cite a passage behind it, [^passage-id]; or put it between `/// own-words` and `///`.", (words,))
