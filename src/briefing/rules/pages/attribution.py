"""NEU1: a quotation that takes sides says whose words it has."""

import re
from collections.abc import Iterator

from briefing.english.words.inflection import with_any_ending
from briefing.extract.evidence import Evidence
from briefing.extract.lexicon import Lexicon
from briefing.extract.quotations import Quotation
from briefing.extract.reading import Reading
from briefing.rules.rule import Finding, rule
from briefing.text.matching import stands_in

# What tells a reader that the words are another's.
SAID = re.compile(r"(?<!\w)(?:source|text|words?|wording|say|says|said|report(?:s|ed)?|call(?:s|ed)?|describe[sd]?|named?|quoted?)(?!\w)",
                  re.IGNORECASE)


@rule("NEU1")
def attributed(page: Reading, evidence: Evidence) -> Iterator[Finding]:
    """Beside a quotation with a loaded word stands whose words they are."""
    lexicon = evidence.ground.lexicon
    for quotation in page.quotations:
        for word, _ in lexicon.loaded:
            if (found := with_any_ending(word).search(quotation.words)) and not _is_attributed(lexicon, quotation):
                message = f"the quotation with the loaded word “{found[0]}” does not say whose words it has"
                yield Finding("NEU1", message, "Name the speaker, or write “the source says”.", (quotation.words, found[0]))


def _is_attributed(lexicon: Lexicon, quotation: Quotation) -> bool:
    if quotation.about or SAID.search(quotation.beside):
        return True
    return any(stands_in(quotation.beside, name) for names in lexicon.records for name in names)
