"""What one of two does that a sentence sets against each other, told of the other: the owner blames the frost, where she blames the hail
and the agronomist the frost."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.doers import first_deeds
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import WORD, Turn, keys_in, next_keys
from briefing.english.reading import Reading
from briefing.english.words.clause_words import ARTICLES, PREPOSITIONS, PRONOUN
from briefing.english.words.doer_words import ADVERBS, JOINS, OPENS
from briefing.english.words.each_their_own_words import DENIES, IS_SO, OF_ONE_NAMED, SENTENCE, SET_AGAINST, THOSE
from briefing.english.words.quantifier_words import TELLS

_ENDS = (PREPOSITIONS | OPENS | JOINS) - {","}
_LONGEST = 6  # words of what something is done to
_NEAR = 200  # code points among which these stand
_FIRST = 3  # words that say something with which a side opens


@dataclass(frozen=True)
class Side:
    """One of two that are set against each other: the keys with which it opens, the first of them, and those that it alone has."""

    opening: frozenset[str]
    first: frozenset[str]
    own: frozenset[str]


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def opposed(text: str) -> tuple[tuple[Side, Side], ...]:
    """The sides of a text that one sentence sets against each other, two and two. Takes time linear in its length."""
    found = []
    for sentence in SENTENCE.finditer(text):
        sides = SET_AGAINST.split(sentence[0])
        if len(sides) == 2 and not any(PRONOUN.match(THOSE.sub("", side)) or OF_ONE_NAMED.search(side) for side in sides):
            keys = [keys_in(side) for side in sides]
            one, other = (Side(*_opening(side), own - keys[1 - at]) for at, (side, own) in enumerate(zip(sides, keys, strict=True)))
            found.append((one, other))
    return tuple(found)


def _opening(text: str) -> tuple[frozenset[str], frozenset[str]]:
    keys = [key for word in WORD.findall(text[:_NEAR]) if (key := key_of(word))]
    return frozenset(keys[:_FIRST]), frozenset(keys[:1])


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each verb of a statement that one side does to what the other does something to."""
    there = [one for reading in evidence.passages for one in opposed(reading.plain)]
    if not there or not TELLS.search(claim.plain) or DENIES.search(claim.plain):
        return
    keys = keys_in(claim.plain)
    for start, end, who, verb, things in _told(claim.plain):
        known = things & evidence.keys
        for own, other in (pair for one in there for pair in (one, one[::-1])):
            is_own = who & own.own & own.opening and not (who & other.own or keys & other.first)
            is_said = not verb or verb in own.own | other.own
            if is_own and is_said and known and known <= other.own:
                words = claim.plain[start:end]
                yield start, end, f'the source tells of another what "{words}" leads to here', "Say of each what the source says of it."
                return


def _told(text: str) -> Iterator[tuple[int, int, frozenset[str], str, frozenset[str]]]:
    """What somebody does, or is, in a text: the place of the verb, the keys of who does it, that of the verb, "" for none that says
    what is done, and the keys of what it is done to."""
    for one in first_deeds(text):
        if one.subject and not one.is_passive and not one.denies and (verb := key_of(text[one.start : one.end])):
            yield one.start, one.end, one.subject.keys, verb, _things(text, one.end)
    if match := IS_SO.match(text):
        yield *match.span("verb"), keys_in(match["who"]), "", _things(text, match.start("what"))


def _things(text: str, at: int) -> frozenset[str]:
    return frozenset(next_keys(text, at, len(text), _LONGEST, _ENDS, lambda word: word.lower() in ARTICLES or word.lower() in ADVERBS))
