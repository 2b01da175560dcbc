"""What a statement was before: which one of those that people judged, and that is said no more, it may have come from.

Found by its place, then by the same words or the same evidence, then by likeness. That carries no approval over: it serves to show what
changed, and to keep a dispute in sight.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import TypeVar

from briefing.model.binding import Bound
from briefing.review.events import Verdict

Key = tuple[str, str]
_Name = TypeVar("_Name")
_Thing = TypeVar("_Thing")
# Of two statements that are the same one but for an edit, at least so much of the words is the same.
LIKE = 0.6
# A word that stands in more statements than this tells little of any; so many of the rarest are asked, and so many statements compared.
COMMON, ASKED, COMPARED = 40, 8, 12


class Successors:
    """The statements as they are, so that what one was before finds it. `judged` are the places at which verdicts on each were given."""

    def __init__(self, said: Sequence[Bound], judged: Mapping[Key, Collection[str]]) -> None:
        self._judged = judged
        self._by_place = {one.statement.place: one for one in said if one.statement.record}
        self._by_says = _grouped((one.prints[0], one) for one in said)
        self._by_rests = _grouped(((_role(one.says), one.prints[1]), one) for one in said if one.rests)
        self._words = [frozenset(_words(one.says)) for one in said]
        self._said = said
        self._by_word = _grouped((word, at) for at, words in enumerate(self._words) for word in words)

    def of(self, gone: Verdict, places: Iterable[str]) -> Bound | None:
        """What became of a statement that is said no more; None where nothing is like it."""
        return self._at(places) or next(iter(self._by_says.get(gone.statement, ())), None) or self._resting(gone) or self._alike(gone)

    def _at(self, places: Iterable[str]) -> Bound | None:
        """What stands in its place now, unless people know that from another place: then a list has moved up."""
        for place in sorted(places):
            if one := self._by_place.get(place):
                known = self._judged.get(key_of(one), ())
                if not known or place in known:
                    return one
        return None

    def _resting(self, gone: Verdict) -> Bound | None:
        """What rests on the same words in the same role; of those that people know by themselves, only what is like it."""
        found = self._by_rests.get((_role(gone.says), gone.evidence), [])[:COMPARED] if gone.rests else []
        likely = [(like, one) for one in found if (like := likeness(gone.says, one.says)) >= LIKE or not self._judged.get(key_of(one))]
        return max(likely, key=lambda pair: pair[0])[1] if likely else None

    def _alike(self, gone: Verdict) -> Bound | None:
        rare = sorted((len(found), word) for word in _words(gone.says) if 0 < len(found := self._by_word.get(word, ())) <= COMMON)
        votes = Counter(at for _, word in rare[:ASKED] for at in self._by_word[word])
        likely = [(likeness(gone.says, self._said[at].says), at) for at, _ in votes.most_common(COMPARED)]
        like, at = max(likely, key=lambda pair: pair[0], default=(0.0, 0))
        return self._said[at] if like >= LIKE else None


def key_of(one: Bound | Verdict) -> Key:
    """What an approval is bound to: the fingerprints of what is said and of what it rests on."""
    return (one.statement, one.evidence) if isinstance(one, Verdict) else one.prints[:2]


def likeness(one: object, other: object) -> float:
    """The share of words that two statements have in common, from 0 to 1."""
    return SequenceMatcher(None, list(_words(one)), list(_words(other)), autojunk=False).ratio()


def _words(says: object) -> Iterator[str]:
    for value in says.values() if isinstance(says, dict) else ():
        for text in value if isinstance(value, list) else [value]:
            yield from str(text).split()


def _role(says: object) -> tuple[object, object]:
    return (says.get("role", ""), says.get("beside", "")) if isinstance(says, dict) else ("", "")


def _grouped(pairs: Iterable[tuple[_Name, _Thing]]) -> dict[_Name, list[_Thing]]:
    found: dict[_Name, list[_Thing]] = defaultdict(list)
    for name, thing in pairs:
        found[name].append(thing)
    return found
