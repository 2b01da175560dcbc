"""Words that count in one sense only, judged by their neighbours: one, first, second, "a third"."""

import re

from briefing.english.numbers.hedges import hedge_behind, hedges_before
from briefing.english.words.number_words import NOT_UNITS, SCALES, SMALL, WORDS, listed
from briefing.lazy_patterns import lazily

# These hedges have another sense as well ("talks about a third agreement"), so they do not decide how a word is meant.
_AMBIGUOUS_HEDGES = frozenset(
    ("about", "around", "over", "under", "above", "below", "some", "many", "as long as", "as far as", "better than"))
_LABELS = listed("number chapter part phase stage step section article paragraph level zone category class volume group day "
           "week year round option question figure table page line annex protocol area route track")
_COUNTING = "|".join([*SMALL, *SCALES])
_COUNTED_AFTER = lazily(
    rf"(?:(?:\d|(?<!\w)(?:{_COUNTING}))(?:\s+(?:to|or|and)\s+|\s?[–-]\s?)|(?<!\w)(?:{'|'.join(_LABELS)})\s+"
    r"|(?<!\w)(?<!the\s)(?:only|just|exactly|precisely)\s+)\Z")
_COUNTED_BEFORE = lazily(
    rf"(?:\s+|-)(?:in|out\s+of|to|or|and)(?:\s+|-)(?:\d|(?:more|{_COUNTING})(?!\w))|\s?[–-]\s?\d")
_NEIGHBOUR = lazily(r"(?P<word>\w+)(?P<gap>\s+|[-‑])\Z")
_PRONOUN_AFTER = frozenset(listed("no any every each some this that which another last next new other old good loved"))
_PRONOUN_BEFORE = frozenset(listed("""another hand off sided self thing must ought sees finds knows thinks needs wants says gets
reads hopes expects feels goes never always ever often himself herself itself oneself"""))
_FIRST_AS_ADVERB = lazily(r"[\s-]+(?:hand|aid|name|and\s+foremost|of\s+all)(?!\w)")
_IN_A_LIST = lazily(r"(?:,\s*|\s+)(?:(?:and|or|to)\s+)?(?:second|third|fourth|last)(?!\w)")  # "first, second"
_BEHIND = lazily(r"\s?%|[\s-]per\s?cent(?!\w)|\s+(?P<word>[^\W\d_]+(?:[-‐‑][^\W\d_]+)*)|[-‐‑](?P<joined>[^\W\d_]+)")
_DETERMINERS = frozenset(listed("the its their his her our my your this that first or and to no"))
_RANKED = frozenset(listed("finished came finishing placed ranked stood comes ranks finishes"))
# A third voted for it, where a sentence opens so; two were hurt and a third died is the next in a row.
_OPENS = lazily(r"(?:\A|[.;:!?]\s+|\n)(?:about\s+|around\s+|some\s+|over\s+)?\Z")
_DONE = lazily(
    r"\s+(?:[a-z]{2,}ed|left|came|went|said|died|fled|fell|rose|won|lost|stood|paid|chose|wrote)"
    r"(?=\s*[.,;]|\s+(?:in|on|at|to|for|by|the|from|with|against)\s)"
)
_COMPARISONS = frozenset(listed(
    "larger smaller higher lower longer shorter bigger cheaper faster slower heavier lighter dearer above below"))


def is_counted(lowered: str, start: int, end: int) -> bool:
    """Whether the word from `start` to `end` is meant as a number there; in doubt are one, first and second.

    `lowered` is the whole text in lower case.
    """
    rule = {"one": _one_counts, "first": _first_counts, "second": _second_counts}.get(lowered[start:end])
    stands_alone = len(lowered) < 20 and lowered.strip() == lowered[start:end]
    return rule is None or stands_alone or rule(lowered, start, end)


def is_fraction(lowered: str, start: int, end: int) -> bool:
    """Whether "a third" is the part, as in "a third of them", and not the next in a row, as in "a third round"."""
    counted = _counted(lowered, end)
    if not counted or counted in _COMPARISONS or _is_hedged(lowered, start, end):
        return True
    return bool(_OPENS.search(lowered, max(0, start - 16), start) and _DONE.match(lowered, end))


def _counted(lowered: str, end: int) -> str:
    """The word that a number is of, directly behind it; "" for one that never names what is counted."""
    match = _BEHIND.match(lowered, end)
    word = match["word"] or match["joined"] or "%" if match else ""
    return "" if word in NOT_UNITS or (word in WORDS and word != "second") else word


def _is_hedged(lowered: str, start: int, end: int) -> bool:
    """Whether a hedge that has no other sense softens what stands from `start` to `end`."""
    _, opens = hedges_before(lowered, start)
    words = " ".join(lowered[opens:start].split())
    return (bool(words) and words not in _AMBIGUOUS_HEDGES) or bool(hedge_behind(lowered, end).kind)


def _neighbour(lowered: str, start: int) -> tuple[str, str]:
    """The word directly before, and what stands between."""
    match = _NEIGHBOUR.search(lowered, max(0, start - 24), start)
    return (match["word"], match["gap"]) if match else ("", "")


def _one_counts(lowered: str, start: int, end: int) -> bool:
    word, gap = _neighbour(lowered, start)
    counted = _counted(lowered, end)
    if word in ("minus", "negative") or _is_hedged(lowered, start, end):
        return True
    if word in ("was", "is", "were") and not counted and re.match(r"\s*[.;]|\s*\Z", lowered[end:end + 4]):
        return True
    if _COUNTED_AFTER.search(lowered, max(0, start - 24), start) or _COUNTED_BEFORE.match(lowered, end):
        return True
    if word in _PRONOUN_AFTER or gap.strip() or (word == "the" and counted.endswith(("ed", "ing"))):
        return False  # "no one", "one-on-one", "the one signed in spring"
    return bool(counted) and counted not in _PRONOUN_BEFORE


def _first_counts(lowered: str, start: int, end: int) -> bool:
    word, _ = _neighbour(lowered, start)
    introduces = lowered.startswith(",", end) and word not in _DETERMINERS
    if _IN_A_LIST.match(lowered, end):
        return True
    return word != "at" and not introduces and not _FIRST_AS_ADVERB.match(lowered, end)


def _second_counts(lowered: str, start: int, end: int) -> bool:
    word, gap = _neighbour(lowered, start)
    if word == "that" and len(gap) > 1:  # said that “second is not nothing”: the mark is made white space
        word = ""
    return word not in ("per", "split") and bool(_counted(lowered, end) or word in _DETERMINERS | _RANKED or _IN_A_LIST.match(lowered, end))
