"""Text that reads like a report without being one: English words in English proportions, made-up names, one seed."""

import random
from collections.abc import Iterator
from itertools import accumulate

from briefing.english.words.number_words import listed

COMMON = listed("""the of and to in a that was for on by with as at from it were had which their been after under between
other when more than would its also this have he they during over before two until through where both against such""")
STEMS = listed("""accept agree announc attack border build call camp capital carry check claim clos collect control convoy corridor
council counter cross deliver demand district divid expect farm field fight follow force govern guard harvest help hold
hospital house inspect join land lead leav limit list local market measur meet mill monitor mountain move need negotiat
north observ offer office open order patrol period plan point post promis protect quarter reach refus region remain repair
report request return river road school sector send settl shelter sign situation south speak station stay stop suppl support
talk threat town trade transport travel treat valley village visit wait warn water winter work""")
OPENINGS = ("", "re", "un", "over", "under", "inter", "out", "mis", "fore", "co")
ENDINGS = ("", "s", "ed", "ing", "er", "ers", "ment", "al", "ly")
SYLLABLES = listed("ba dar kel mor nis tar vek lor han zim ost ral gen shi pol und ker ast yor min dal fen gur hov")


def vocabulary() -> tuple[str, ...]:
    """Words from frequent to rare, about as many as 1 MB of English has; the first hold any English text together."""
    return (*COMMON, *(before + stem + after for before in OPENINGS for after in ENDINGS for stem in STEMS))


class Writer:
    """Writes from one seed: the same seed gives the same text on every machine."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._words = vocabulary()
        # Zipf: the word of rank r stands in a text about 1/r as often as the first.
        self._weights = list(accumulate(1 / rank for rank in range(1, len(self._words) + 1)))

    def words(self, count: int) -> list[str]:
        return self._random.choices(self._words, cum_weights=self._weights, k=count)

    def name(self, number: int) -> str:
        """A capitalised name of its own for every number below 13,824 squared."""
        first, rest = [], number
        for _ in range(3):
            rest, at = divmod(rest, len(SYLLABLES))
            first.append(SYLLABLES[at])
        return "".join(first).capitalize() + (f" {self.name(rest)}" if rest else "")

    def between(self, low: int, high: int) -> int:
        return self._random.randint(low, high)

    def one_of(self, choices):
        return self._random.choice(choices)

    def sentences(self, phrases: list[str]) -> Iterator[str]:
        """Sentences without end, of 8 to 28 words, every third with one of the phrases in it."""
        while True:
            words = self.words(self.between(8, 28))
            if self.between(1, 3) == 1:
                words.insert(self.between(1, len(words) - 1), self.one_of(phrases))
            if self.between(1, 4) == 1:
                words.insert(self.between(1, len(words) - 1), f"{self.between(2, 9_999):,}")
            if self.between(1, 3) == 1:
                words[self.between(1, len(words) - 2)] += ","
            yield " ".join(words).capitalize() + "."
