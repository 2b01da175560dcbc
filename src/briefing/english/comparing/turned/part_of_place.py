"""So many in a place, where the source counts them in a part of it, or in an area that holds more.

There are no 40 mills in the valley where 40 are in the lower valley.
"""

import re
from collections.abc import Iterator

from briefing.english.comparing.found.binding import same_numbers
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import SENTENCE_END, Turn
from briefing.english.reading import Reading
from briefing.english.words.part_place_words import IN_ALL_OF_IT, IN_MORE, OF_PART, STATES
from briefing.english.words.quantifier_words import TELLS

_REACH = 600  # code points on either side of a number in which the rest of its sentence stands
_NEAR = 100  # code points before a place that tell what it is a part of, or belongs to


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each place of a statement that counts all there are in it, where the source has it only as what a part is of, or among others."""
    text = claim.plain
    if not claim.quantities or not STATES.search(text) or not TELLS.search(text):
        return
    there = [place for own in claim.quantities if own.kind == "number" for place in same_numbers(own, evidence.passages)]
    sentences = {_sentence_of(reading.plain, one.start - reading.at) for one, reading in there}
    for match in IN_ALL_OF_IT.finditer(text) if sentences else ():
        places = [(sentence, one.start()) for sentence in sentences for one in _places(match["place"], sentence)]
        if places and all(_is_of_part(*one) for one in places):
            words = " ".join(match[0].split())
            message = f'"{words}" is told here of what the source counts in a part of it, or in more'
            yield *match.span(), message, "Say where it counts them."
            return


def _sentence_of(text: str, at: int) -> str:
    opening, closing = SENTENCE_END.split(text[max(0, at - _REACH) : at])[-1], SENTENCE_END.split(text[at : at + _REACH])[0]
    return opening + closing


def _places(place: str, sentence: str) -> Iterator[re.Match[str]]:
    return re.finditer(rf"(?<!\w){re.escape(place)}(?!\w)", sentence)


def _is_of_part(sentence: str, at: int) -> bool:
    near = sentence[max(0, at - _NEAR) : at]
    return bool(OF_PART.search(near) or IN_MORE.search(near))
