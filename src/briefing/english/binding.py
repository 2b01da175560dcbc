"""Whether a number is told of what the source tells it of: 402 cases in Sandi, where the source has 1,390 in Port Ombe and 402 in Sandi.

Where a passage has several numbers of a sort, what tells them apart there must not tell against the number here.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import TypeVar

from briefing.english.context import CONTRASTS, Context, contexts, key_of
from briefing.english.conversion import sort_of
from briefing.english.noun_phrases import is_akin, is_verb
from briefing.english.quantity import Quantity
from briefing.english.reading import Reading

Item = TypeVar("Item")
Told = tuple[Quantity, Context]
# What stands behind "half of the 2,461 cases" is said of the half.
_WHOLE = re.compile(
    r"(?<!\w)(?:of\s+(?:all\s+)?(?:the|its|their|his|her|these|those|all)(?:\s+[^\W\d_]+)?|out\s+of)\s+[^\w\s]?\Z", re.IGNORECASE
)
_REST = re.compile(r"(?<!\w)(?:the\s+(?:rest|others|remainder)(?!\s+of)|none)(?!\w)", re.IGNORECASE)
_LABELLING = re.compile(
    r"(?<!\w)(?<!this\s)(?<!last\s)(?<!per\s)(?<!each\s)(?<!\sa\s)(?<!next\s)"
    r"(?:week|day|month|year|phase|stage|level|grade|class|round|number|age)\s\Z",
    re.IGNORECASE,
)
_LABEL = re.compile(r"(?:\A|[;.]\s)[^;.]{0,120}:\s+\Z")


def sort(one: Quantity) -> str:
    """What numbers must have in common to stand for one another by mistake: age, per cent, a sort of measure, or nothing."""
    return "age" if one.age else "per cent" if one.kind == "share" else sort_of(one.unit)


def told_of(readings: Sequence[Reading], kind: str) -> tuple[Told, ...]:
    """The numbers of some texts that are of a sort, or of none, each with the words that are told of it."""
    return tuple(told for reading in readings for told in _told(reading, kind))


def _told(reading: Reading, kind: str) -> Iterator[Told]:
    alike = [one for one in reading.quantities if _may_be(one, kind) and not _is_label(one, reading)]
    rests = _rests(reading) if kind != "age" else ()
    group = sorted([*(one for one in alike if not _is_whole(one, reading)), *rests], key=lambda one: one.start)
    of_all = {key_of(noun) for one in alike if _is_whole(one, reading) for noun in one.nouns}  # five of the nine judges
    told = contexts(reading.plain, [(one.whole[0] - reading.at, one.end - reading.at) for one in group])
    nouns: tuple[str, ...] = ()
    is_known = kind == ""
    for one, context in zip(group, told, strict=True):
        # 1,390 cases in Ombe and 402 in Sandi: cases both
        nouns = one.nouns or (tuple(noun for noun in nouns if not is_verb(noun)) if one.unit in ("", "per cent") else ())
        is_known = is_known or sort(one) == kind or one.kind == "rest"
        if is_known:  # 5 tonnes in the north and 3 in the south: tonnes both
            own = (context.own | {key_of(noun) for noun in nouns}) - of_all - {""}
            yield one, replace(context, own=own, phrase=frozenset(map(key_of, one.nouns)))


def _rests(reading: Reading) -> Iterator[Quantity]:
    """What has no number and is told of as if it had: the rest, none."""
    for match in _REST.finditer(reading.plain):
        start, end = match.start() + reading.at, match.end() + reading.at
        yield Quantity(start, end, (start, end), match[0], Decimal(-1), "rest")


def _is_whole(one: Quantity, reading: Reading) -> bool:
    at = one.whole[0] - reading.at
    return bool(_WHOLE.search(reading.plain, max(0, at - 32), at))


def _is_label(one: Quantity, reading: Reading) -> bool:
    """Whether a number names what stands before it: week 12."""
    at = one.start - reading.at
    return one.value < 100 and bool(_LABELLING.search(reading.plain, max(0, at - 16), at))


def _may_be(one: Quantity, kind: str) -> bool:
    if one.kind not in ("number", "share") or one.tolerance:
        return False
    return sort(one) == kind or (one.kind == "number" and kind not in ("age", "per cent") and not (one.unit or one.nouns or one.age))


def misbound(claim: Reading, told_there: Callable[[str], Sequence[Told]]) -> Iterator[tuple[Quantity, Quantity]]:
    """Each number of a statement that is told of what the source tells another of, with that other; `told_there` are the source's."""
    for kind in sorted({sort(one) for one in claim.quantities}):
        others = told_there(kind)
        if len(others) > 1:
            told = ((own, words) for own, words in told_of([claim], kind) if sort(own) == kind and not _is_labelled(own, claim))
            yield from ((own, other) for own, words in told if (other := _exchanged(own, words, others)))


def _is_labelled(own: Quantity, claim: Reading) -> bool:
    """Whether a number stands alone behind its label, as in a list of figures."""
    is_last = re.match(r"[^,;.]{0,24}(?:[;.]\s|\.?\s*\Z)", claim.plain[own.end :])
    return bool(is_last and _LABEL.search(claim.plain, max(0, own.whole[0] - 130), own.whole[0]))


def _exchanged(own: Quantity, words: Context, others: Sequence[Told]) -> Quantity | None:
    same = [told for told in others if (told[0].value, told[0].last, told[0].kind) == (own.value, own.last, own.kind)]
    against = [
        rival(words, there, [told for told in others if _may_be_meant(one, told[0]) and told[0].value != one.value]) for one, there in same
    ]
    return against[0] if all(against) and against else None


def rival(words: Context, same: Context, others: Sequence[tuple[Item, Context]]) -> Item | None:
    """The thing that some words are told of, and not of the same one: these have what is told of that alone, and of this nothing."""
    return next((other for other, there in others if _tells_of_other(words, same, there)), None)


def _tells_of_other(words: Context, same: Context, there: Context) -> bool:
    """Whether words have what tells of another number alone, and next to nothing of what tells of the own one; or its contrary."""
    tells_own, tells_other = same.words - there.words, there.words - same.words
    if any(tells_own & kind and words.own & tells_other & kind and not words.words & tells_own & kind for kind in CONTRASTS):
        return True
    ours, theirs = words.words & tells_own, words.own & tells_other
    if not tells_own:
        return there.is_compared and bool(theirs)
    return bool(theirs) and (not ours or (len(ours) == 1 and len(theirs) > 1 and not ours & words.phrase))


def _may_be_meant(one: Quantity, other: Quantity) -> bool:
    if (one.last is None) != (other.last is None) or (one.rate and other.rate and one.rate != other.rate):
        return False
    if other.kind == "rest":
        return True
    ours, theirs = ([noun for noun in each.nouns if not is_verb(noun)] for each in (one, other))
    return sort(one) != "" or not ours or not theirs or any(is_akin(noun, there) for noun in ours for there in theirs)
