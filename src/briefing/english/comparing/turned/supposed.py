"""What a text only asks, fears, hopes or thinks, or calls probable, told as if it were so.

That somebody said it makes nothing sure of what is only asked or feared: "whether it helps, she said" is no "it helps, she said".
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from briefing.english.comparing.found.binding import same_numbers
from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import WORD, Turn, keys_in
from briefing.english.reading import Reading
from briefing.english.words.patterns import whole
from briefing.english.words.quantifier_words import IS_SENTENCE, is_of_the_source
from briefing.english.words.supposed_words import (
    HAS_SO_MANY,
    ITS_SO_MANY,
    MODAL,
    PROBABLY,
    QUOTED,
    SAYS,
    SAYS_PROBABLY,
    SUPPOSED_ENDS,
    SUPPOSES,
    UNSHOWN,
    WHAT_IS_UNSHOWN,
)

_LEAST = 2  # words that a statement must share with what is supposed
_NEXT = 2  # words behind a "probably" that it belongs to


_NOT = whole(r"not|no|never|none|nobody|cannot")  # what it denies, a statement may deny too, and leaves nothing open by that


@dataclass(frozen=True)
class Supposed:
    """What a text only supposes: the word that does, of which sort, the keys of what is supposed, whether it denies something, and the
    words like "would" in it, which leave nothing open in a statement that has them too."""

    word: str
    sort: str
    keys: frozenset[str]
    denies: bool = False
    modals: frozenset[str] = frozenset()


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def supposed(text: str) -> tuple[Supposed, ...]:
    """What a text supposes, up to the end of the clause."""
    return tuple(_supposed(text))


def _supposed(text: str) -> Iterator[Supposed]:
    for match in SUPPOSES.finditer(text):
        what = SUPPOSED_ENDS.split(text[match.end() :], maxsplit=1)[0]
        modals = frozenset(map(str.lower, MODAL.findall(what)))
        yield Supposed(match[0], match.lastgroup or "", keys_in(what), bool(_NOT.search(what)), modals)
    for match in UNSHOWN.finditer(text):
        before = WHAT_IS_UNSHOWN.split(SUPPOSED_ENDS.split(text[: match.start()])[-1])[-1]
        yield Supposed(match[0], "unshown", keys_in(before))
    for match in PROBABLY.finditer(text):
        keys = [key for word in WORD.findall(SUPPOSED_ENDS.split(text[match.end() :], maxsplit=1)[0]) if (key := key_of(word))]
        if keys and match.start():
            yield Supposed(match[0], "probable", frozenset(keys[:_NEXT]))


@lru_cache(maxsize=4096)
def sure_in(text: str) -> frozenset[str]:
    """The keys of the words of a text that stand behind no word that supposes."""
    at, sure = 0, []
    for match in SUPPOSES.finditer(text):
        if match.start() >= at:
            sure.append(text[at : match.start()])
            end = SUPPOSED_ENDS.search(text, match.end())
            at = end.start() if end else len(text)
    return keys_in(" ".join([*sure, text[at:]]))


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What a statement says as a fact that the passages only suppose; its quotations are looked at by themselves."""
    passages = [reading.plain for reading in evidence.passages]
    if not (there := [one for passage in passages for one in supposed(passage)]):
        return
    text = claim.text
    is_told = IS_SENTENCE.search(text) and not is_of_the_source(text)
    keys = keys_in(QUOTED.sub(" ", text)) if is_told else frozenset()
    for one in there:
        says = SAYS_PROBABLY if one.sort == "probable" else SAYS[one.sort]
        if _is_said(keys, one, passages) and not _is_had(claim, evidence) and not says.search(_apart(text, one)):
            message = f'what is said here as a fact is left open in the source: "{one.word}"'
            yield 0, len(text), message, "Say that it may be so, or who thinks so, as the source does."
            return


def _apart(text: str, one: Supposed) -> str:
    """A statement without what it may have from what is supposed: whether he would have lived."""
    text = _NOT.sub(" ", text) if one.denies else text
    return MODAL.sub(lambda match: " " if match[0].lower() in one.modals else match[0], text) if one.modals else text


def _is_had(claim: Reading, evidence: Evidence) -> bool:
    """Whether a statement says only that somebody has so many, which the source takes for granted: its 37 schools."""
    if len(claim.quantities) != 1 or not HAS_SO_MANY.search(claim.plain, 0, claim.quantities[0].whole[0] - claim.at):
        return False
    there = same_numbers(claim.quantities[0], evidence.passages)
    return any(ITS_SO_MANY.search(reading.plain, 0, one.whole[0] - reading.at) for one, reading in there)


def _is_said(keys: frozenset[str], one: Supposed, passages: Sequence[str]) -> bool:
    """Whether a statement says what is supposed, and says it by words that stand nowhere else."""
    said = keys & one.keys
    if one.sort == "probable":
        return one.keys <= keys and len(keys) > len(one.keys)
    if one.sort == "unshown":
        return bool(one.keys) and (one.keys <= keys or (len(said) >= _LEAST and 2 * len(said) >= len(keys)))
    alone = said.difference(*(sure_in(passage) for passage in passages))
    return len(said) >= _LEAST and 2 * len(said) >= len(keys) and bool(alone)
