"""Where each word of a long text stands, so that a passage is looked for only where its rarest word is."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

# From so many places on, those of a word are told apart by the letters on either side of it.
_FREQUENT = 48


@dataclass(frozen=True)
class WordIndex:
    """The words of a text whose only white space is single spaces, with the offsets where each stands."""

    text: str

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Every stretch between spaces, with the offsets where it stands, in reading order."""
        index: dict[str, list[int]] = defaultdict(list)
        at = 0
        for word in self.text.split(" "):
            index[word].append(at)
            at += len(word) + 1
        return dict(index)

    def candidates(self, words: Sequence[str]) -> list[int]:
        """Offsets where three or more words stand in a row, whatever is around the first and the last.

        The words between these have a space on either side, there and in the text, so they are whole words of the text.
        """
        inner, phrase = words[1:-1], " ".join(words)
        rare = max(inner, key=len)  # a long word is a rare one, mostly
        places = self.places.get(rare, ())
        if len(places) >= _FREQUENT:
            rare = min(inner, key=lambda word: len(self.places.get(word, ())))
            places = self.places.get(rare, ())
        offset = phrase.index(f" {rare} ") + 1
        if len(places) >= _FREQUENT:
            places = self._between.narrowed(rare, phrase, offset)
        stands = self.text.startswith
        return [at - offset for at in places if at >= offset and stands(phrase, at - offset)]

    @cached_property
    def _between(self) -> "_Between":
        return _Between(self)


class _Between(dict[str, dict[str, list[int]]]):
    """The places of a frequent word by the two letters on either side, found out when the word is first asked for."""

    def __init__(self, index: WordIndex) -> None:
        self._index = index

    def narrowed(self, word: str, phrase: str, offset: int) -> Sequence[int]:
        """Those places of a word that the phrase may have, in which the word stands at `offset`."""
        around = _around(phrase, word, offset)
        return self[word].get(around, ()) if len(around) == 4 and offset > 2 else self._index.places[word]

    def __missing__(self, word: str) -> dict[str, list[int]]:
        groups: dict[str, list[int]] = defaultdict(list)
        for at in self._index.places[word]:
            groups[_around(self._index.text, word, at)].append(at)
        self[word] = dict(groups)
        return self[word]


def _around(text: str, word: str, at: int) -> str:
    after = at + len(word) + 1
    return text[max(0, at - 3) : max(0, at - 1)] + text[after : after + 2]
