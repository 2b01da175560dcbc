"""Who did a thing, beside who did not: Orsk did not sign, where it signed but Veld did not."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import SENTENCE, Turn, keys_in
from briefing.english.comparing.found.verb_groups import read_words, verb_groups
from briefing.english.reading import Reading
from briefing.english.words.unlike_words import BUT, BUT_NOT, NOT, UNLIKE


@dataclass(frozen=True)
class Unlike:
    """The keys of who does a thing, of who does not, and of the verb."""

    one: frozenset[str]
    other: frozenset[str]
    verb: str


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def unlike(text: str) -> tuple[Unlike, ...]:
    """Who is set against whom in a text. Time linear in its length."""
    return tuple(one for sentence in SENTENCE.finditer(text) for one in _unlike(sentence[0]) if one.one and one.other and one.verb)


def _unlike(sentence: str) -> Iterator[Unlike]:
    match = BUT_NOT.search(sentence)
    if match and (joint := BUT.search(sentence, max(0, match.start("other") - 2), match.end("other"))):
        subject, verb = _subject_and_verb(sentence[: joint.start()])
        yield Unlike(subject, keys_in(sentence[joint.end() : match.end("other")]), "" if NOT.search(sentence, 0, joint.start()) else verb)
    if match := UNLIKE.search(sentence):
        _, verb = _subject_and_verb(f"It {match['behind']}")
        yield Unlike(keys_in(match["one"] or match["second"]), keys_in(match["other"] or match["first"]), verb)


def _subject_and_verb(sentence: str) -> tuple[frozenset[str], str]:
    """The keys of what stands before the first verb of a sentence, and that of the verb; "" for none."""
    words = read_words(sentence, 0, len(sentence))
    group = next(verb_groups(words), None)
    return (frozenset(filter(None, words.keys[: group[0]])), words.keys[group[1]]) if group else (frozenset(), "")


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each sentence that tells of who did a thing what the source tells of who did not, or the reverse."""
    for start, end, is_so in _told(claim, evidence):
        if not is_so:
            yield start, end, "the source says this of the other", "Say of each what the source says of it."


def is_told(claim: Reading, evidence: Evidence) -> bool:
    """Whether a statement tells of each what the source does: Holm did not sign."""
    found = [is_so for *_, is_so in _told(claim, evidence)]
    return bool(found) and all(found)


def _told(claim: Reading, evidence: Evidence) -> Iterator[tuple[int, int, bool]]:
    """The sentences of a statement on one of two that the source sets against each other, and whether they tell it as that does."""
    there = [one for reading in evidence.passages for one in unlike(reading.plain)]
    for sentence in SENTENCE.finditer(claim.plain) if there else ():
        subject, verb = _subject_and_verb(sentence[0])
        denies = bool(NOT.search(sentence[0]))
        for one in (one for one in there if one.verb == verb and subject):
            if subject <= one.one or subject <= one.other:
                yield *sentence.span(), denies == (subject <= one.other)
