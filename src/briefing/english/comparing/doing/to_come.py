"""What is still to be done by one, told as done, where another has done it: the rest closed, where some closed and the rest are to."""

from collections.abc import Iterator

from briefing.english.comparing.found.doers import deeds
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn
from briefing.english.comparing.found.verb_groups import is_past
from briefing.english.reading import Reading
from briefing.english.words.certainty_words import SAYS_OPEN
from briefing.english.words.quantifier_words import TELLS


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each verb of a statement that whoever does it here is only to do in the source, which has others do it."""
    text = claim.plain
    for own in deeds(text) if TELLS.search(text) and not SAYS_OPEN.search(text) else ():
        same = [one for one in evidence.deeds.get(own.verb, ()) if one.is_passive == own.is_passive]
        if len(same) < 2 or own.denies or own.is_to_come or not own.subject or not is_past(text[own.start : own.end].lower()):
            continue
        head = own.subject.head or own.subject.keys
        its = [one for one in same if one.subject is None or head & one.subject.keys]
        others = [one for one in same if one not in its]
        if its and others and all(one.subject and one.is_to_come for one in its):
            words = text[own.start : own.end]
            yield own.start, own.end, f'"{words}" is told as done here, and is only to come in the source', "Say that it is to come."
