"""What is called the highest of its kind: not another that the sentence names beside it.

"The Union, the heir of the old League, remains the strongest party" does not have the League the strongest.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import SENTENCE, Turn, before, keys_in, names_in
from briefing.english.reading import Reading
from briefing.english.words.described_words import CALLED_TOP, INSERTED, IS_TOP, OF, OF_THE_SAME, PARTED
from briefing.english.words.quantifier_words import TELLS


@dataclass(frozen=True)
class Topmost:
    """What is called the highest of its kind: the place of the words, the highest degree, the keys of the noun behind it, of the subject,
    and of the names in the subject."""

    start: int
    end: int
    top: str
    noun: frozenset[str]
    subject: frozenset[str]
    names: frozenset[str]


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def topmost(text: str) -> tuple[Topmost, ...]:
    """What a text calls the highest of its kind by a verb. Time linear in its length."""
    return tuple(_topmost(text))


def _topmost(text: str) -> Iterator[Topmost]:
    for sentence in SENTENCE.finditer(text):
        for match in IS_TOP.finditer(text, *sentence.span()):
            parts = PARTED.split(INSERTED.sub(_inserted, before(text, sentence.start(), match.start())))
            same = OF_THE_SAME.match(parts[-1]) if len(parts) > 1 else None
            yield _of(match, parts[-2] if same and (same["relative"] or parts[-2].endswith(",")) else parts[-1])
        yield from (_of(match, match["who"]) for match in CALLED_TOP.finditer(text, *sentence.span()))


def _of(match: re.Match[str], subject: str) -> Topmost:
    return Topmost(*match.span("top"), match["top"], keys_in(match["noun"] or ""), keys_in(subject), names_in(subject))


def _inserted(match: re.Match[str]) -> str:
    """Of what is inserted only what stands before a preposition: the heir | of the League."""
    return f" {OF.split(match['words'])[0]} " if match["words"] else match[0]


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each name that a statement calls the highest of its kind, where the source calls another so, and names this."""
    here = [one for one in topmost(claim.plain) if one.names] if TELLS.search(claim.plain) else []
    there = [one for reading in evidence.passages for one in topmost(reading.plain)] if here else []
    for own in here:
        same = [one for one in there if one.top == own.top and (one.noun & own.noun or not (one.noun and own.noun))]
        is_anothers = all(one.names and not own.names & one.subject for one in same)
        if same and is_anothers and own.names & evidence.keys:
            words = claim.plain[own.start : own.end]
            yield own.start, own.end, f'"{words}" is said of another in the source', "Say it of what the source says it of."
