"""A word of which the source has the contrary, made by what stands before it: unsound for sound, legal for illegal."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache, lru_cache

from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import WORD, Turn, keys_in
from briefing.english.reading import Reading
from briefing.english.words.dictionary import is_ordinary
from briefing.english.words.prefix_words import DENIES, IN_OR_IM, NO_CONTRARY, PREFIX

_LEAST = 4  # letters of a word that has a contrary
_NEAR = 3  # words on either side of it that tell what it is said of


def made(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each word of a statement that is the contrary of one of the passages, beside the same words, where nothing says no."""
    if any(map(plain_of, WORD.findall(claim.plain))):
        words = WORD.findall(evidence.text)
        yield from _turned(claim.plain, evidence.text, words, lambda word: plain if (plain := plain_of(word)) in words else "")


def unmade(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each word of a statement of which the passages have the contrary, in the same way."""
    if contraries := _contraries(evidence.text):
        words = WORD.findall(evidence.text)
        yield from _turned(claim.plain, evidence.text, words, lambda word: "" if plain_of(word) in words else contraries.get(word, ""))


@lru_cache(maxsize=4096)  # the same passages are held against many statements
def _contraries(text: str) -> dict[str, str]:
    """The words of a text that are the contrary of others, under these."""
    return {plain: word for word in WORD.findall(text) if (plain := plain_of(word))}


def _turned(text: str, known: str, words: Sequence[str], other: Callable[[str], str]) -> Iterator[Turn]:
    """Each word of a statement whose contrary, its `other`, the passages have: their text is `known`, which has the `words`."""
    here = [] if DENIES.search(text) or DENIES.search(known) else list(WORD.finditer(text))
    for at, match in enumerate(here):
        there = other(match[0])
        if there and match[0] not in words and _are_told_alike([word[0] for word in here], at, words, words.index(there)):
            yield match.start(), match.end(), f'"{match[0]}" is turned here', f"The source has {there}."


def _are_told_alike(here: Sequence[str], at: int, there: Sequence[str], place: int) -> bool:
    """Whether some word near both is the same."""
    ours, theirs = (keys_in(" ".join(words[max(0, at - _NEAR) : at + _NEAR + 1])) for words, at in ((here, at), (there, place)))
    return bool(ours & theirs)


@cache
def plain_of(word: str) -> str:
    """The word whose contrary a word is; "" for one that is none."""
    match = PREFIX.match(word)
    plain = word[match.end() :] if match else ""
    is_undone = word.startswith("un") and plain not in NO_CONTRARY and len(plain) >= _LEAST
    is_contrary = word in IN_OR_IM or (is_undone and (is_ordinary(word) or plain.endswith("ed")))
    return plain if plain and is_contrary and is_ordinary(plain) else ""
