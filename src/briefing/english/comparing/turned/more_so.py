"""What is more so than another in the source is not less so here: from the Orn to the Dun, whose bed is wider, is not to a narrower one."""

from collections.abc import Iterator

from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn, keys_in, names_in
from briefing.english.reading import Reading
from briefing.english.words.more_so_words import MORE_SO, MORE_THAN


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each comparison that has on the wrong side what the source has more so."""
    for own in MORE_THAN.finditer(claim.plain):
        for there in (one for reading in evidence.passages for one in MORE_SO.finditer(reading.plain)):
            is_same = (own["own_er"], own["own_more"], own["own_how"]) == (there["there_er"], there["there_more"], there["there_how"])
            name = names_in(there["name"])
            before = keys_in(claim.plain[: own.start()])
            if is_same and name & keys_in(own["than"]) and not name & before:
                message = f'"{own[0]}" has the two sides of it the other way round than the source'
                yield *own.span(), message, "Say which of the two is more so."
                return
