"""Where each word of a long text stands, so that a passage is looked for only where its rarest word is."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

# Letters and digits in a row. A superscript is apart: it may be a reference mark behind a word.
RUN = re.compile("[^\\W_⁰¹²³⁴⁵⁶⁷⁸⁹]+")
# From so many places on, it pays to look for a rarer word of the passage.
_FREQUENT = 32


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

    @cached_property
    def _runs(self) -> dict[str, list[int]]:
        """Every run of letters and digits, with the offsets where it stands, in reading order."""
        index: dict[str, list[int]] = defaultdict(list)
        at = 0
        for word in self.text.split(" "):
            if _is_run(word):
                index[word].append(at)
            else:
                for run in RUN.finditer(word):
                    index[run[0]].append(at + run.start())
            at += len(word) + 1
        return dict(index)

    def candidates(self, words: Sequence[str]) -> list[int]:
        """Offsets where the words stand in a row, if only no letter or digit goes on at their edges.

        Then each run of theirs is a whole run of the text, and it is enough to look where the rarest of them stands.
        """
        phrase = " ".join(words)
        run, offset = self._rarest(words, phrase)
        stands = self.text.startswith
        return [at - offset for at in self._runs.get(run, ()) if at >= offset and stands(phrase, at - offset)]

    def _rarest(self, words: Sequence[str], phrase: str) -> tuple[str, int]:
        """A rare run of the phrase, and where it stands in it: the longest is rare, mostly."""
        longest = max(words, key=len)
        if _is_run(longest) and len(self._runs.get(longest, ())) < _FREQUENT:
            return longest, phrase.index(longest)
        runs = ((run[0], run.start()) for run in RUN.finditer(phrase))
        return min(runs, key=lambda run: len(self._runs.get(run[0], ())))


def _is_run(word: str) -> bool:
    # Quicker than the pattern, and true of most words; ASCII has no superscripts.
    return word.isascii() and word.isalnum()
