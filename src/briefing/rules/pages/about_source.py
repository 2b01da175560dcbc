"""ABS1 and PRO4: what a page says of the source as a whole is marked so, and shown by words that the source does not have."""

import re
from collections.abc import Iterator

from briefing.extract.evidence import Evidence
from briefing.extract.reading import Reading
from briefing.rules.rule import Finding, rule
from briefing.rules.whole_text import told_there

# "The source gives no date", "this text never says", "the sources do not name": somebody could look, and find it there.
DENIES = re.compile(
    r"(?<!\w)(?:sources?|texts?)\s+(?:itself\s+|themselves\s+)?(?:never|nowhere|lacks?|(?:does|do|did|has|have|is|was|are|were)\s+(?:not|never|nowhere)|"
    r"(?:does|do|did|has|have|is|was|are|were)n[’']t|\w+\s+(?:no|nobody|nothing|none|neither|nowhere|not\s+a))(?!\w)",
    re.IGNORECASE,
)


@rule("ABS1")
def absent(page: Reading, evidence: Evidence) -> Iterator[Finding]:
    """What a page says of the whole source names words whose absence shows it, and the source has none of them."""
    for block in page.prose:
        if block.absent == ():
            hint = "Name words that would say it: `    absent: [the year]` under `/// about-source`."
            said = " ".join(re.sub("[\0\1]", "", block.text).split())
            yield Finding("ABS1", f"no words are named whose absence would show this: {said}", hint, (block.text,))
        for words in block.absent or ():
            if told := told_there(words, evidence.ground.sources.by_id.values()):
                yield Finding("ABS1", told, "Read that sentence: what is said of the source may be wrong.", (words, block.text))


@rule("PRO4")
def marked(page: Reading) -> Iterator[Finding]:
    """What is denied of the source is no word of the briefing about itself: it is looked up in all of the source."""
    for block in page.prose:
        if not block.is_own or page.is_own or block.absent is not None:
            continue
        for statement in block.statements:
            if not statement.is_cited and (found := DENIES.search(statement.unlinked)):
                hint = "Cite a passage, or use `/// about-source`, with `    absent: [words that would say it]` under it."
                message = f"this is said of the source, as the briefing’s own words: {found[0]}"
                yield Finding("PRO4", message, hint, (statement.unlinked, found[0]))
