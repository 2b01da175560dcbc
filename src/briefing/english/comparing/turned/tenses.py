"""What was so, told as if it still were: she works at the mill, where she worked there."""

import re
from collections.abc import Iterator
from functools import lru_cache

from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import SENTENCE, WORD, Turn
from briefing.english.reading import Reading
from briefing.english.words.quantifier_words import TELLS
from briefing.english.words.tense_words import NO_PAST, PAST_OF, STILL
from briefing.lazy_patterns import lazily

_MANY = lazily(r"(?<!\w)(?:[a-z]{2,}s|people|they|children|women|men)\s+\Z")
_REACH = 32  # code points before a verb in which the noun of several stands


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each verb of the present in a statement that the passages have in the past alone, in sentences that say nothing of the present."""
    for word in WORD.finditer(claim.plain) if TELLS.search(claim.plain) else ():
        if (past := PAST_OF.get(word[0]) or _of_many(claim.plain, word)) and _is_past_alone(word[0], past, evidence):
            yield (
                word.start(),
                word.end(),
                f'"{word[0]}" is told here of the present, and of the past in the source',
                f'The source has "{past}".',
            )


def _of_many(text: str, word: re.Match[str]) -> str:
    """The past of a verb of the present that several do: the brothers own it."""
    past = PAST_OF.get(f"{word[0]}s", "")
    return past if past and _MANY.search(text, max(0, word.start() - _REACH), word.start()) else ""


@lru_cache(maxsize=256)  # of each time that a statement has a verb
def _is_past_alone(present: str, past: str, evidence: Evidence) -> bool:
    root = re.sub(r"(?:ie|e)?s\Z", "", present)
    if re.search(rf"(?<!\w){root}(?:e?s|e|y|ies|y?ing|{root[-1]}ing)?(?!\w)", evidence.text):  # occupy, controlling; no owner
        return False
    found = [(sentence, match) for reading in evidence.passages for sentence in SENTENCE.finditer(reading.plain)
             for match in re.finditer(rf"(?<!\w){past}(?!\w)", sentence[0])]  # fmt: skip
    return bool(found) and all(
        not NO_PAST.search(sentence[0], 0, match.start()) and not STILL.search(sentence[0]) for sentence, match in found
    )
