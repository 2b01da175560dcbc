"""What may prove a statement: the readings of the passages cited, and what is looked up in them, found once."""

import re
from collections import Counter
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from briefing.english.comparing.found.binding import Told, told_of
from briefing.english.comparing.found.clauses import Clause, clauses
from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.crossed import Part, parts
from briefing.english.comparing.found.dated import Dated, dated
from briefing.english.comparing.found.doers import Deed, deeds
from briefing.english.comparing.found.exchange import Pair, pairs
from briefing.english.comparing.found.listing import list_sizes
from briefing.english.comparing.found.opposites import Said, said
from briefing.english.comparing.found.polarity import Polarity, polarity
from briefing.english.comparing.found.sentences import SENTENCE_END, keys_in
from briefing.english.comparing.found.sequence import Order, sequences
from briefing.english.comparing.found.transposed import Telling, tellings
from briefing.english.dates.moment import Moment
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.references import Reference
from briefing.english.words.clause_words import IT
from briefing.english.words.moment_words import YEAR_BEFORE
from briefing.english.words.noun_phrases import WORD, same_nouns, stem
from briefing.english.words.quantifier_words import RANKED
from briefing.lazy_patterns import lazily

MOST = 16  # numbers or dates of one passage that are set beside one another: more would take too long
_BACK = 120  # code points before a number in which it is told what it is of
_NAMED = lazily(r"(?<=[a-z,] )[^\W\d_a-z][\w'’-]+")
_INTRODUCED = lazily(
    r"(?P<words>[^\W\d_][\w'’-]*(?:\s+[^\W\d_][\w'’-]*){0,5})\s+\((?:the\s+)?[“\"']?(?P<short>[A-Z][A-Za-z.]{1,7})[”\"']?\)"
)


@dataclass(frozen=True, eq=False)  # what is found in it is kept by who it is: to compare it by its words would take longer
class Evidence:
    """The readings of the passages, and those of figures that follow from them."""

    passages: tuple[Reading, ...]
    figures: tuple[Reading, ...] = ()

    @cached_property
    def quantities(self) -> tuple[Quantity, ...]:
        return tuple(one for reading in (*self.passages, *self.figures) for one in reading.quantities)

    @cached_property
    def by_passage(self) -> tuple[tuple[Quantity, ...], ...]:
        return tuple(reading.quantities for reading in self.passages)

    def told_of(self, kind: str) -> tuple[Told, ...]:
        """The numbers of the passages that are of a sort, each with the words that are told of it."""
        if kind not in self._told:
            self._told[kind] = told_of(self.passages, kind) if self.quantities else ()
        return self._told[kind]

    @cached_property
    def _told(self) -> dict[str, tuple[Told, ...]]:
        return {}

    @cached_property
    def dated(self) -> list[Dated]:
        """The dates of the passages, each with the words that are told of it."""
        return [told for reading in self.passages for told in dated(reading)]

    @cached_property
    def moments(self) -> tuple[Moment, ...]:
        return tuple(one for reading in (*self.passages, *self.figures) for one in reading.moments)

    def has_the_year_before(self, own: Moment) -> bool:
        """Whether the passages speak of a year by the one behind it: 2019, and the year before."""
        follows = any(one.year == own.year + 1 for one in self.moments if one.year is not None) if own.year else False
        return own.level == "year" and follows and bool(YEAR_BEFORE.search(self.text))

    @cached_property
    def references(self) -> tuple[Reference, ...]:
        return tuple(one for reading in self.passages for one in reading.references)

    @cached_property
    def text(self) -> str:
        """The words of the passages in small letters, each on a line of its own."""
        return "\n".join(reading.plain for reading in self.passages).lower()

    def says(self, pattern: re.Pattern[str]) -> bool:
        """Whether a pattern is found in the words of the passages, in small letters: looked for once."""
        if pattern not in self._patterns:
            self._patterns[pattern] = bool(pattern.search(self.text))
        return self._patterns[pattern]

    @cached_property
    def _patterns(self) -> dict[re.Pattern[str], bool]:
        return {}

    def reading_of(self, one: Quantity) -> Reading | None:
        """The passage in which a number of theirs stands; None for one of a figure."""
        return self._readings.get(id(one))

    def sentence_of(self, one: Quantity) -> str:
        """The sentence of a passage in which a number of theirs stands; "" for one of a figure."""
        reading = self._readings.get(id(one))
        at = one.start - reading.at if reading else 0
        starts = [0, *(match.end() for match in SENTENCE_END.finditer(reading.plain))] if reading else []
        start = max((place for place in starts if place <= at), default=0)
        return reading.plain[start : min((place for place in starts if place > at), default=len(reading.plain))] if reading else ""

    @cached_property
    def _readings(self) -> dict[int, Reading]:
        return {id(one): reading for reading in self.passages for one in reading.quantities}

    def are_together(self, one: Quantity | Moment, other: Quantity | Moment) -> bool:
        """Whether two numbers or dates of the passages stand in one sentence of one of them."""
        for reading in self.passages:
            there = {id(each) for each in (*reading.quantities, *reading.moments)}
            if id(one) in there and id(other) in there:
                first, last = sorted((one, other), key=lambda each: each.start)
                return not SENTENCE_END.search(reading.plain, first.end - reading.at, last.start - reading.at)
        return False

    def is_for_it(self, one: Quantity) -> bool:
        """Whether a number of the passages is told of an “it” or a “them” that stands before it in its sentence."""
        reading = self._readings[id(one)]
        before = reading.plain[max(0, one.start - reading.at - _BACK) : one.start - reading.at]
        return bool(IT.search(SENTENCE_END.split(before)[-1]))

    @cached_property
    def stems(self) -> frozenset[str]:
        return frozenset(stem(word[0]) for word in WORD.finditer(self.text))

    @cached_property
    def mentions(self) -> Counter[str]:
        """How often the passages have each word, by its key."""
        return Counter(key_of(word) for reading in self.passages for word in WORD.findall(reading.plain))

    @cached_property
    def keys(self) -> frozenset[str]:
        """What the words of the passages that say something have in common with their other forms."""
        return keys_in(self.text)

    @cached_property
    def _meanings(self) -> frozenset[str]:
        return frozenset().union(*map(same_nouns, self.stems))

    def has_equal(self, root: str) -> bool:
        """Whether the passages have a noun that counts the same by the table as a stem."""
        return not self._meanings.isdisjoint(same_nouns(root))

    @cached_property
    def stems_by_opening(self) -> dict[str, tuple[str, ...]]:
        """The stems of the passages by their first four letters."""
        found: dict[str, list[str]] = {}
        for one in sorted(self.stems):
            found.setdefault(one[:4], []).append(one)
        return {opening: tuple(words) for opening, words in found.items()}

    @cached_property
    def list_sizes(self) -> tuple[frozenset[int], frozenset[int]]:
        """How many names stand in each list of names of the passages, and how many things in any other."""
        sizes = [list_sizes(reading.plain) for reading in self.passages]
        return frozenset().union(*(named for named, _ in sizes)), frozenset().union(*(others for _, others in sizes))

    @cached_property
    def nouns_there(self) -> dict[tuple[Decimal, tuple[str, ...]], bool]:
        """What `same_unit` has found out of numbers of statements, by their value and nouns."""
        return {}

    @cached_property
    def units(self) -> frozenset[str]:
        return frozenset(one.unit for one in self.quantities if one.unit)

    @cached_property
    def short_forms(self) -> dict[str, frozenset[str]]:
        """The abbreviations that the passages introduce, each with the stems of the words before it: MLF, Maluna francs."""
        return {
            match["short"]: frozenset(stem(word[0]) for word in WORD.finditer(match["words"]))
            for reading in self.passages
            for match in _INTRODUCED.finditer(reading.plain)
        }

    @cached_property
    def said(self) -> list[Said]:
        """The words of the passages that have an opposite."""
        return [one for reading in self.passages for one in said(reading.plain)]

    @cached_property
    def named(self) -> frozenset[str]:
        """The keys of the words that stand with a capital inside a sentence of the passages."""
        return frozenset(key_of(match[0]) for reading in self.passages for match in _NAMED.finditer(reading.plain))

    @cached_property
    def deeds(self) -> dict[str, list[Deed]]:
        """What is done in the passages, and by whom, by its verb."""
        found: dict[str, list[Deed]] = {}
        for one in (one for reading in self.passages for one in deeds(reading.plain)):
            found.setdefault(one.verb, []).append(one)
        return found

    @cached_property
    def tells_of_parts(self) -> bool:
        """Whether anything is done in the passages by a part of something, or by somebody that belongs to it."""
        return any(one.subject and one.subject.whole for same in self.deeds.values() for one in same)

    @cached_property
    def clauses(self) -> list[Clause]:
        """The clauses of the passages."""
        return [one for reading in self.passages for one in clauses(reading.plain)]

    @cached_property
    def parts(self) -> list[tuple[Part, ...]]:
        """The parts of the sentences of the passages."""
        return [one for reading in self.passages for one in parts(reading)]

    @cached_property
    def sequences(self) -> list[Order]:
        """What came first in the passages."""
        return [one for reading in self.passages for one in sequences(reading.plain)]

    @cached_property
    def tellings(self) -> list[Telling]:
        """The words of each sentence of the passages, in their order."""
        return [one for reading in self.passages for one in tellings(reading)]

    @cached_property
    def pairs(self) -> dict[str, list[Pair]]:
        """What the passages join, by the word or verb that does, each two things once."""
        found: dict[str, dict[tuple[frozenset[str], frozenset[str]], Pair]] = {}
        for one in (one for reading in self.passages for one in pairs(reading.plain)):
            found.setdefault(one.joint, {}).setdefault((one.left, one.right), one)
        return {joint: list(told.values()) for joint, told in found.items()}

    @cached_property
    def ranked(self) -> tuple[tuple[str, str], ...]:
        """The words that the passages have with a rank alone, each with it: highest, second highest."""
        found = ((match["word"], match[0]) for match in RANKED.finditer(self.text))
        return tuple((word, whole) for word, whole in found if len(re.findall(rf"(?<!\w){word}(?!\w)", self.text)) == 1)

    @cached_property
    def polarities(self) -> list[Polarity]:
        """What each passage affirms and denies."""
        return [polarity(reading.plain) for reading in self.passages]

    @cached_property
    def denies(self) -> bool:
        """Whether a passage says no somewhere."""
        return bool(re.search(r"(?<!\w)(?:no|not|never|nobody|none|nor|cannot)(?!\w)", self.text))

    def has_words(self, words: str) -> bool:
        """Whether the words stand in a passage, whatever their capitals, on word boundaries."""
        wanted = r"\s+".join(re.escape(word) for word in words.lower().split())
        return bool(re.search(rf"(?<![\w.,-]){wanted}(?![\w-]|[.,]\d)", self.text))
