"""What is only begun, stopped, tried or possible, told as done: the crew unloaded the ship, where it began to, or stopped unloading it."""

import itertools
from collections.abc import Iterator
from functools import lru_cache

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import WORD, Turn
from briefing.english.comparing.found.verb_groups import is_past
from briefing.english.reading import Reading
from briefing.english.words.begun_words import AT_ONCE, BEGUN, SAYS_BEGUN
from briefing.english.words.clause_words import ARTICLES
from briefing.english.words.quantifier_words import TELLS

_NO_DEED = ARTICLES | {"is", "are", "be"}
_AT_ONCE = frozenset(map(key_of, AT_ONCE))


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def begun(text: str) -> dict[str, str]:
    """What a text has only begun, stopped, tried or possible, by the key of the verb, and the words that say so. Linear in its length."""
    found = {}
    for match in BEGUN.finditer(text):
        verb = key_of(match["to"] or match["ing"] or match["left"] or match["aim"] or match["deed"])
        if verb and not (match["begun"] and verb in _AT_ONCE):
            found[verb] = match["begun"] or match["stopped"] or match["tried"] or match["able"]
    return found


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each verb of a statement that tells as done what the passages have once, and only begun, stopped, tried or possible."""
    if not (there := {verb: said for reading in evidence.passages for verb, said in begun(reading.plain).items()}):
        return
    text = claim.plain
    words = list(WORD.finditer(text)) if TELLS.search(text) and not SAYS_BEGUN.search(text) else []
    for before, word in itertools.pairwise(words):
        key = key_of(word[0])
        is_deed = is_past(word[0]) and not word[0].endswith("ing") and before[0].lower() not in _NO_DEED
        if is_deed and key in there and evidence.mentions[key] == 1:
            message = f'"{word[0]}" is told as done here, where the source has "{there[key]}"'
            yield *word.span(), message, "Say that it was only begun, stopped, tried or possible."
