"""What came first, and what made the other happen: "it decided before the letter came" is not "the letter came before it decided"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.sentences import SENTENCE, WORD, Turn
from briefing.english.words.order_words import BECAUSE, CAUSES, JOINT, NOUN_ENDS, OF_NOUN, REPORTS_FIRST, REPORTS_LAST
from briefing.lazy_patterns import lazily

_OPENING = lazily(r"\s+(?:the|its|their|this|that)\s+[a-z-]+(?=\s+(?:the|an?|its|their|his|her|no|it|they|he|she)\s)")
_WHICH = lazily(r"\s+which(?=\s)")


@dataclass(frozen=True)
class Order:
    """Two things of a sentence, the first and the later one, by the keys of their words; and the place of the word that joins them."""

    start: int
    end: int
    word: str
    first: frozenset[str]
    later: frozenset[str]


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def sequences(text: str) -> tuple[Order, ...]:
    """What a text says to have come first, sentence by sentence."""
    return tuple(_sequences(text))


def _sequences(text: str) -> Iterator[Order]:
    for sentence in SENTENCE.finditer(text):
        start, end = _without_report(text, *sentence.span())
        joints = list(JOINT.finditer(text, start, end))
        if len(joints) > 1:  # until May because of the frost: until belongs to what is so because of it
            joints = [one for one in joints if BECAUSE.fullmatch(one[0])]
        if len(joints) != 1:
            continue
        [joint] = joints
        before, behind = _keys(text[start : joint.start()]), _keys(text[joint.end() : end])
        is_which = _WHICH.match(text, joint.end())  # shut in May, after which it was sold
        if not before:  # After the rain, the road was shut
            parted = _OPENING.match(text, joint.end(), end)  # before the flood a mill stood there
            opening, _, rest = text[joint.end() : end].partition(",")
            opening, rest = (parted[0], text[parted.end() : end]) if parted else (opening, rest)
            before, behind = _keys(rest), _keys(opening)
        if joint["later"] and before and OF_NOUN.search(joint[0]):  # caused by frost, was mended
            behind = _keys(NOUN_ENDS.split(text[joint.end() : end])[0])
        first, later = (behind, before) if bool(joint["later"]) != bool(is_which) else (before, behind)
        yield Order(joint.start(), joint.end(), joint[0], first - later, later - first)


def _without_report(text: str, start: int, end: int) -> tuple[int, int]:
    """Where a sentence begins and ends without who says, finds or writes it."""
    opening, closing = REPORTS_FIRST.match(text, start, end), REPORTS_LAST.search(text, start, end)
    return opening.end() if opening else start, closing.start() if closing else end


def _keys(text: str) -> frozenset[str]:
    return frozenset(key for word in WORD.findall(text) if (key := key_of(word)))


def turned(text: str, there: Sequence[Order]) -> Iterator[Turn]:
    """Each two things of a statement that came the other way round in the source."""
    for own in sequences(text) if there else ():
        if any(_is_turned(own, one) for one in there) and not any(own.first & one.first and own.later & one.later for one in there):
            yield own.start, own.end, f'"{text[own.start : own.end]}" turns here what came first', "Say what came first as the source does."


def is_alike(text: str, there: Sequence[Order]) -> bool:
    """Whether a text has two things in the order of the source, told from the other: the band came after the singer, who came before it."""
    return any(_is_converse(own, one) for own in sequences(text) for one in there)


def _is_converse(own: Order, other: Order) -> bool:
    """Whether one of two tells by "after" what the other does by "before", and nothing else."""
    is_other_way = {own.word.lower(), other.word.lower()} == {"before", "after"} and own.first & other.first and own.later & other.later
    return bool(is_other_way) and own.first | own.later <= other.first | other.later | {key_of(own.word)}


def caused(text: str, there: Sequence[Order], known: frozenset[str]) -> Iterator[Turn]:
    """Each cause of a thing here, where the source gives another cause of it; `known` are the keys of the source's words."""
    causes = [one for one in there if CAUSES.fullmatch(one.word)]
    for own in (one for one in sequences(text) if CAUSES.fullmatch(one.word)) if causes else ():
        same = [one for one in causes if own.later & one.later]
        is_known = own.first and own.first <= known
        if same and is_known and not any(own.first & one.first or own.first & one.later for one in same):
            yield (
                own.start,
                own.end,
                f'"{text[own.start : own.end]}" names another cause than the source',
                "Name the cause that is named there.",
            )


def _is_turned(own: Order, other: Order) -> bool:
    if not (own.first & other.later and own.later & other.first):
        return False
    crossed, alike = own.first & other.later | own.later & other.first, own.first & other.first | own.later & other.later
    is_cause = BECAUSE.fullmatch(own.word) and BECAUSE.fullmatch(other.word)
    return len(crossed) > 2 * len(alike) if is_cause else not alike  # a skater, who is named on either side
