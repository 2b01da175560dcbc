"""A word of which the source has the contrary, made by what stands before it: unsound for sound, legal for illegal."""

from collections.abc import Iterator, Sequence
from functools import cache

from briefing.english.comparing.sentences import WORD, Turn, keys_in
from briefing.english.words.dictionary import is_ordinary
from briefing.english.words.prefix_words import DENIES, IN_OR_IM, NO_CONTRARY, PREFIX

_LEAST = 4  # letters of a word that has a contrary
_NEAR = 3  # words on either side of it that tell what it is said of


def turned(text: str, known: str) -> Iterator[Turn]:
    """Each word of a statement whose contrary the passages have, whose words in small letters are `known`, beside the same words, where
    nothing says no."""
    words = WORD.findall(known)
    contraries = {plain: word for word in words if (plain := _plain_of(word))}
    here = [] if DENIES.search(text) or DENIES.search(known) else list(WORD.finditer(text))
    for at, match in enumerate(here):
        plain = _plain_of(match[0])
        there = plain if plain in words else contraries.get(match[0], "")
        if there and match[0] not in words and _are_told_alike([word[0] for word in here], at, words, words.index(there)):
            yield match.start(), match.end(), f'"{match[0]}" is turned here', f"The source has {there}."


def _are_told_alike(here: Sequence[str], at: int, there: Sequence[str], place: int) -> bool:
    """Whether some word near both is the same."""
    ours, theirs = (keys_in(" ".join(words[max(0, at - _NEAR) : at + _NEAR + 1])) for words, at in ((here, at), (there, place)))
    return bool(ours & theirs)


@cache
def _plain_of(word: str) -> str:
    """The word whose contrary a word is; "" for one that is none."""
    match = PREFIX.match(word)
    plain = word[match.end() :] if match else ""
    is_contrary = word in IN_OR_IM or (word.startswith("un") and plain not in NO_CONTRARY and len(plain) >= _LEAST and is_ordinary(word))
    return plain if plain and is_contrary and is_ordinary(plain) else ""
