"""Whether a statement says what the source denies, or denies what it says: vaccinated for not vaccinated, and the reverse.

A "not" reaches the next words that say something, as far as its clause. What it denies there must be denied here, by
whatever words, where the same stands around it; and what is denied here must be denied there.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.sentences import SENTENCE, WORD, Turn, keys_in, next_keys
from briefing.english.comparing.found.verb_groups import read_words, verb_groups
from briefing.english.words.clause_words import PRONOUN
from briefing.english.words.denial_words import (
    ALLOWED,
    ANY,
    BOUNDS,
    DENIES,
    ENDS_OF_NOT,
    INSERTED,
    NO_PART,
    NOT,
    NOT_BEFORE,
    NOT_SINCE,
    NOTHING,
    OF_DENIED,
    OF_NONE,
    SAYS_NO,
    SO_MANY,
    SOFT,
    UNTIL,
)
from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

_HEADS = 2  # words that a "not" reaches
# What parts a text into clauses; one that is inserted is kept as a clause of its own.
_CLAUSE = lazily(
    r",\s+((?:which|who|whose|whom)\s[^,;]{1,160}),|(?<!\w)(?:and|but|while|whereas|because|although|though)(?!\w)", re.IGNORECASE)
# Two that open a sentence are no two clauses: lorries and buses are exempt.
_TWO_IN_FRONT = lazily(
    r"\A((?:the\s+)?[\w’-]+)\s+and\s+(?=(?:the\s+)?[\w’-]+\s+(?:is|are|was|were|has|have|had|do|does|did|will|would|may|must|can)\s)",
    re.IGNORECASE,
)
_OF_IT = whole("it|them|him|her|this|these")
_MID_SENTENCE = lazily(r"[\w,;] \Z")  # where a capital is that of a name: no Unterbach denies
_NEAR = 160  # code points behind a "none" among which the verb is that it denies


@dataclass(frozen=True)
class Denied:
    """What a "not" denies: its place, the keys of the next words, and those of all the words of its sentence; and whether a pronoun there
    stands for what the text has named before."""

    start: int
    end: int
    word: str
    heads: tuple[str, ...]
    around: frozenset[str]
    of_it: bool = False


@dataclass(frozen=True)
class Polarity:
    """What a text denies, and for each sentence the words that it says without denying them."""

    denied: tuple[Denied, ...]
    affirmed: tuple[frozenset[str], ...]


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def polarity(text: str) -> Polarity:
    """What a text denies and what it affirms, sentence by sentence, in time linear in its length."""
    denied: list[Denied] = []
    affirmed: list[frozenset[str]] = []
    before = frozenset[str]()
    for sentence in SENTENCE.finditer(text):
        found = list(_denied(text, *sentence.span()))
        own = keys_in(sentence[0])
        keys = own | before if found and PRONOUN.match(sentence[0]) else own  # he denied it: who was named before
        before = own
        denied += [Denied(*one, keys, bool(found and _OF_IT.search(sentence[0]))) for one in found]
        reached = {head for *_, heads in found for head in heads}
        affirmed.append(own - reached)
        nots = ((end, heads) for _, end, word, heads in found if word.lower() == "not")
        affirmed += [keys_in(match["said"]) | frozenset(heads) for end, heads in nots if (match := OF_DENIED.match(text, end))]
    return Polarity(tuple(denied), tuple(affirmed))


def _denied(text: str, start: int, end: int) -> Iterator[tuple[int, int, str, tuple[str, ...]]]:
    for match in NOT.finditer(text, start, end):
        inserted = INSERTED.match(text, match.end(), end)  # not, as was first said, by a cable; not, so far, closed
        behind = inserted.end() if inserted else match.end()
        heads = next_keys(text, behind, end, _HEADS, ENDS_OF_NOT, _is_left_out)
        if heads and not (UNTIL.match(text, match.end(), end) or BOUNDS.match(text, match.end(), end)):  # not found until 1964: found then
            yield match.start(), match.end(), match[0], heads
            if match[0].lower() in OF_NONE and (verb := _verb_behind(text, behind, end)) and verb not in heads:
                yield match.start(), match.end(), match[0], (heads[0], verb)  # none of the guilds in the town backs it
    for match in NO_PART.finditer(text, start, end):
        if heads := next_keys(text, match.end(), end, _HEADS, ENDS_OF_NOT, _is_left_out):
            yield match.start(), match.end(), match[0], heads
    for match in NOTHING.finditer(text, start, end):  # it changed nothing
        if key := key_of(match["verb"]):
            yield match.start(), match.end(), match[0], (key,)


def _is_left_out(word: str) -> bool:
    return word.endswith("ly") or word.lower() in ANY


def _verb_behind(text: str, start: int, end: int) -> str:
    """The key of the first verb in a stretch; "" where it has none, or compares before it: no cart wider than two metres may pass."""
    words = read_words(text, start, min(end, start + _NEAR))
    group = next(verb_groups(words), None)
    return words.keys[group[1]] if group and "than" not in words.small[: group[0]] else ""


def affirming(text: str, there: Sequence[Polarity], known: str) -> Iterator[Turn]:
    """Where a statement affirms what the passages deny; `known` are their words in small letters: what they have too, a "before", is no
    "not" of the statement's own."""
    denied = [each for one in there for each in one.denied]
    heads = frozenset(head for one in denied for head in one.heads)
    clauses = [clause for clause in filter(None, _CLAUSE.split(_TWO_IN_FRONT.sub(r"\1 ", text))) if _denies(clause, known, heads)]
    excused = frozenset[str]().union(*map(keys_in, clauses))
    allowed = frozenset().union(*(keys_in(match["what"]) for match in ALLOWED.finditer(text))) if ALLOWED.search(known) else frozenset()
    open_to_all = [one for one in denied if not (excused & frozenset(one.heads) or allowed & frozenset(one.heads))]
    yield from _affirmed(text, open_to_all, _affirmed_in(there))


def denying(text: str, there: Sequence[Polarity], known: str) -> Iterator[Turn]:
    """Where a statement says "not" of what the passages affirm."""
    if _denies(text, known):
        yield from _negated(text, _affirmed_in(there), known)


def _affirmed_in(there: Sequence[Polarity]) -> list[frozenset[str]]:
    return [words for one in there for words in one.affirmed]


def _denies(text: str, known: str, denied: frozenset[str] = frozenset()) -> bool:
    """Whether a text says no, by another word than those that the source denies: it closed, where it did not close."""
    found = (match for match in DENIES.finditer(text) if not _is_of_name(match))
    return any(_is_no(match, known) and keys_in(match[0]).isdisjoint(denied) for match in found)


def _is_of_name(match: re.Match[str]) -> bool:
    """Whether a word is that of a name, by its capital within a sentence: Unterbach denies nothing."""
    return match[0][0].isupper() and bool(_MID_SENTENCE.search(match.string, max(0, match.start() - 2), match.start()))


def _is_no(match: re.Match[str], known: str) -> bool:
    """Whether a word says no; only a third of them, or only 12, bounds a number."""
    word = match[0].lower()
    if word == "only" and SO_MANY.match(match.string, match.end()):
        return False
    return word not in SOFT or not re.search(rf"(?<!\w){word}(?!\w)", known)


def _affirmed(text: str, denied: Sequence[Denied], affirmed: Sequence[frozenset[str]]) -> Iterator[Turn]:
    keys = keys_in(text)
    for one in denied:
        heads = frozenset(one.heads)
        is_said = any(heads <= words and (words & keys) - heads for words in affirmed)
        is_whole = len(heads) > 1 and (one.of_it or one.around <= keys)
        if heads <= keys and not is_said and ((keys & one.around) - heads or keys <= one.around or is_whole):
            yield 0, len(text), f'what is said here is denied in the source: "{one.word}"', "Say that it is not so, as the source does."
            return


def _negated(text: str, affirmed: Sequence[frozenset[str]], known: str) -> Iterator[Turn]:
    for start, end, word, heads in _denied(text, 0, len(text)):
        is_contrast = text[:start].rstrip().endswith(",") or NOT_SINCE.match(text, end)  # for all of it, not for a part; not since 1987
        is_contrast = is_contrast or NOT_BEFORE.match(text, end)  # not before 2 May, where it begins then
        is_not = word.lower() in ("not", "cannot") or word.lower().endswith(("n't", "n’t"))
        if is_not and not is_contrast and any(words.issuperset(heads) for words in affirmed) and not _says_no(known, heads):
            yield start, end, f'"{word}" denies here what the source says', f'Leave out "{word}", or cite the passage that denies it.'


def _says_no(known: str, heads: Sequence[str]) -> bool:
    """Whether the source says no by another word than those that a statement denies: did not reject, where it rejected."""
    return bool(SAYS_NO.search(" ".join("" if key_of(word[0]) in heads else word[0] for word in WORD.finditer(known))))
