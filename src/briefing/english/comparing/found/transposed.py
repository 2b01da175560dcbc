"""Two nouns of a sentence that have changed their places, where all else stands as in the source.

"The canal runs from Ketton in the north to Stanby in the south" has every word of its source, and each preposition: only the two
towns are exchanged. A phrase that moves with its own preposition, a passive, a list in another order turn nothing.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.exchange import joint_of
from briefing.english.comparing.found.sentences import SENTENCE, Turn
from briefing.english.reading import Reading
from briefing.english.words.clause_words import PREPOSITIONS
from briefing.english.words.context_words import FIRST_FORMS
from briefing.english.words.transposed_words import COMPARES, EITHER_WAY, PARTS, THAN, WITH
from briefing.lazy_patterns import lazily

_WORD = lazily(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+(?:[.,]\d+)*|[,;:()]")
_REACH = 4  # words behind a preposition that hang on it
_FIRST_FORMS = frozenset(FIRST_FORMS.values())


@dataclass(frozen=True)
class Word:
    """A word that says something: its key, its place, the preposition that it hangs on, "" for none, and whether it is a verb
    or what compares as one does, or a noun."""

    key: str
    start: int
    end: int
    role: str
    is_verb: bool
    is_noun: bool


Telling = tuple[Word, ...]


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def tellings(reading: Reading) -> tuple[Telling, ...]:
    """The words of each sentence of a text that stand in it once, without its dates. Time linear in its length."""
    dates = [(one.start - reading.at, one.end - reading.at) for one in reading.moments]
    found = (_once(list(_words(reading.plain, *sentence.span(), dates))) for sentence in SENTENCE.finditer(reading.plain))
    return tuple(dict.fromkeys(found))


def _once(words: Sequence[Word]) -> Telling:
    often = Counter(one.key for one in words)
    return tuple(one for one in words if often[one.key] == 1)


def _words(text: str, start: int, end: int, dates: Sequence[tuple[int, int]]) -> Iterator[Word]:
    role, since, compares = "", 0, bool(THAN.search(text, start, end))
    for match in _WORD.finditer(text, start, end):
        at = bisect_right(dates, (match.start(), len(text))) - 1
        if at >= 0 and match.start() < dates[at][1]:
            continue
        small = match[0].lower()
        if small in PREPOSITIONS or small in PARTS:
            role, since = small if small in PREPOSITIONS else "", 0
            continue
        is_verb = bool(joint_of(small)) or small in _FIRST_FORMS or (compares and bool(COMPARES.fullmatch(small)))
        role, since = "" if since >= _REACH or is_verb else role, since + 1
        if key := key_of(FIRST_FORMS.get(small, small)) or (small if is_verb else ""):
            yield Word(key, match.start(), match.end(), role, is_verb, small[0].isalpha() and not is_verb)


def turned(claim: Reading, there: Sequence[Telling]) -> Iterator[Turn]:
    """The first sentence of a statement in which two nouns have changed their places; `there` are the sentences of the passages."""
    for own in tellings(claim) if there else ():
        acts = {one.key for one in own if one.is_verb}
        for one in there if acts else ():
            if moved := _moved(claim.plain, own, one):
                first, second = (claim.plain[word.start : word.end] for word in moved)
                message = f'"{first}" and "{second}" have changed their places here'
                yield moved[0].start, moved[1].end, message, "Say of each what the source says of it."
                return


def _moved(text: str, own: Telling, there: Telling) -> tuple[Word, Word] | None:
    """The first words of two nouns that have changed their places; None where none have, or more is told otherwise."""
    named = {one.key: one for one in there}
    common = [one for one in own if one.key in named]
    verbs = [one for one in own if one.is_verb]
    if len(common) < 3 or not verbs or not all(one.key in named and named[one.key].is_verb for one in verbs):  # "wider" is not "wide"
        return None
    kept = [one for one in common if not one.role or one.role != named[one.key].role]  # a phrase may stand anywhere
    for words in (common, kept):
        blocks = _exchanged(words, named)
        if blocks and _are_turned(text, *blocks, named):
            return blocks[0][0], blocks[2][0]
    return None


def _exchanged(common: Sequence[Word], named: dict[str, Word]) -> tuple[Sequence[Word], Sequence[Word], Sequence[Word]] | None:
    """Of words that stand in both sentences, two runs that have changed places and what stands between them; None for any other order."""
    places = {one.key: at for at, one in enumerate(sorted(common, key=lambda one: named[one.key].start))}
    order = [places[one.key] for one in common]
    wrong = [at for at, place in enumerate(order) if at != place]
    if not wrong:
        return None
    first, last = wrong[0], wrong[-1]
    fore, aft = first + last - order[first], order.index(first)  # where the run that stands first here ends, and the other begins
    size = last - aft + 1
    runs = range(order[first], last + 1), range(first + size, order[first]), range(first, first + size)
    if order[first : last + 1] != [at for run in runs for at in run]:
        return None
    return common[first : fore + 1], common[fore + 1 : aft], common[aft : last + 1]


def _are_turned(text: str, one: Sequence[Word], between: Sequence[Word], other: Sequence[Word], named: dict[str, Word]) -> bool:
    """Whether two nouns have exchanged their prepositions too, or stand on either side of a verb."""
    is_compared = bool(THAN.search(text, one[-1].end, other[0].start))  # than in the second year: "in" both
    are_nouns = all(word.is_noun for word in (*one, *other))
    if not (between or is_compared) or not are_nouns or EITHER_WAY.search(text, one[-1].end, other[0].start):
        return False
    here, source = (one[0].role, other[0].role), (named[other[0].key].role, named[one[0].key].role)
    if here != source or WITH in here or (here[0] and here[0] == here[1] and not is_compared):
        return False
    return is_compared or all(here) or any(word.is_verb for word in between)
