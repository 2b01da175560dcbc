"""Where each word of a long text stands, so that a passage is looked for only where its rarest word is."""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from briefing.lazy_patterns import lazily

# Letters and digits in a row. A superscript is apart: it may be a reference mark behind a word.
RUN = lazily("[^\\W_⁰¹²³⁴⁵⁶⁷⁸⁹]+")
# From so many places on, it pays to look for a rarer word of the passage.
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
        return index

    @cached_property
    def _runs(self) -> dict[str, list[int]]:
        """Every run of letters and digits, with the offsets where it stands, in reading order."""
        runs = dict(self.places)
        within: dict[str, list[int]] = defaultdict(list)
        for stretch, places in self.places.items():
            if stretch.isascii() and stretch.isalnum():
                continue  # a run, found out faster than by the pattern
            for run in RUN.finditer(stretch):
                if run[0] != stretch:
                    start = run.start()
                    within[run[0]] += [at + start for at in places]
        for word, places in within.items():
            runs[word] = sorted(runs.get(word, []) + places)
        return runs

    def candidates(self, words: Sequence[str], phrase: str) -> list[int]:
        """Offsets where the words stand in a row, if only no letter or digit goes on at their edges.

        `phrase` is the words with a space between.
        """
        # A word with others on both sides has spaces around it in the text too. The longest is rare, mostly.
        if len(words) > 2:
            longest = max(words[1:-1], key=len)
            places = self.places.get(longest, ())
            if len(places) < _FREQUENT:
                return self._standing(phrase, places, phrase.index(f" {longest} ") + 1)
        # Each run of the phrase is a whole run of the text. It may hold none: "(", or nothing at all.
        runs = [(self._runs.get(run[0], ()), run.start()) for run in RUN.finditer(phrase)]
        if runs:
            return self._standing(phrase, *min(runs, key=lambda run: len(run[0])))
        return [at.start() for at in re.finditer(f"(?={re.escape(phrase)})", self.text)] if phrase else []

    def _standing(self, phrase: str, places: Sequence[int], offset: int) -> list[int]:
        stands = self.text.startswith
        return [at - offset for at in places if at >= offset and stands(phrase, at - offset)]
