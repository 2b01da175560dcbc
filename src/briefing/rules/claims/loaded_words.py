"""NEU1: the source's loaded words are quoted and attributed, never the briefing's own."""

import re
from collections.abc import Iterator

from briefing.extract.blocks import IN_MARKS, Quotation
from briefing.extract.claims import to_prove
from briefing.model.briefing import Briefing
from briefing.problems import Problem
from briefing.rules.location import on_page
from briefing.rules.rule import rule
from briefing.text.matching import stands_in

# What tells a reader that the words are another's.
SAID = re.compile(r"(?<!\w)(?:source|text|words?|wording|say|says|said|report(?:s|ed)?|call(?:s|ed)?|describe[sd]?|named?|quoted?)(?!\w)",
                  re.IGNORECASE)
ENDINGS = "(?:ing|ed|es|s|e|['’]s)"
# An ending that leaves four letters or more.
ENDING = re.compile(rf"(?<=[^\W\d_]{{4}}){ENDINGS}\Z", re.IGNORECASE)


@rule("NEU1", good="The source calls them “jihadist”.[^smaller-groups]", bad="Smaller jihadist groups are active.[^smaller-groups]",
      reads_pages=True)
def quoted(briefing: Briefing, pages) -> Iterator[Problem]:
    """Loaded words of the source, with whatever ending, stand only inside quotations, and beside each stands whose words they are."""
    words = {record.word: with_any_ending(record.word) for record in briefing.records("loaded")}
    for claimed in to_prove(briefing, pages):
        unquoted = IN_MARKS.sub(" ", claimed.text)
        for word, pattern in words.items():
            if found := pattern.search(unquoted):
                yield claimed.report("NEU1", found[0], f"the loaded word “{found[0]}” is not quoted", _reason(briefing, word))
    if pages is None:
        yield from _absent(briefing)
        return
    for page in pages:
        for quotation in page.reading.quotations:
            for pattern in words.values():
                if (found := pattern.search(quotation.words)) and not _is_attributed(briefing, quotation):
                    message = f"the quotation with the loaded word “{found[0]}” does not say whose words it has"
                    hint = "Name the speaker, or write “the source says”."
                    yield on_page(briefing, page, "NEU1", [quotation.words, found[0]], message, hint)


def with_any_ending(word: str) -> re.Pattern:
    """What finds a word in its other forms too: invading in invade and invades, burden in burdens."""
    return re.compile(rf"(?<!\w){re.escape(ENDING.sub('', word))}{ENDINGS}?(?!\w)", re.IGNORECASE)


def _is_attributed(briefing: Briefing, quotation: Quotation) -> bool:
    if quotation.about or SAID.search(quotation.beside):
        return True
    records = (*briefing.records("names"), *briefing.records("factions"))
    return any(stands_in(quotation.beside, name) for record in records for name in (record.name, *record.aliases) if name)


def _reason(briefing: Briefing, word: str) -> str:
    reason = next(record.reason for record in briefing.records("loaded") if record.word == word)
    return f"Say it in neutral words, or quote and attribute it: {reason}."


def _absent(briefing: Briefing) -> Iterator[Problem]:
    for entry in briefing.entries["loaded"]:
        if not any(stands_in(source.text.lower(), entry.record.word.lower()) for source in briefing.sources.values()):
            yield entry.problem("NEU1", "the source does not have this word", "Remove it from the list.", "word")
