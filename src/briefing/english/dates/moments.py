"""Every date and time of a text: as precise as written, with the word that says how it stands to what happens.

A span (5–9 June, between 1820 and 1765 BC, winter 2016–17) is one moment with two ends; a list (5 and 7 May) is several.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from briefing.english.dates.clock import find_times
from briefing.english.dates.date_forms import is_between, written_dates
from briefing.english.dates.moment import Moment
from briefing.english.dates.told_ends import end_told
from briefing.english.words import equivalence
from briefing.english.words.moment_words import NOT_SINCE
from briefing.english.words.number_words import ALL_ORDINALS, listed
from briefing.english.words.patterns import TAKEN, without
from briefing.lazy_patterns import lazily

_SHADE_BEFORE = lazily(
    r"(?<!\w)[QH][1-4]\s+(?:of\s+)?\Z|"
    r"(?<!\w)(?:(?:(?:early|late|mid)(?:\s+on)?(?:\s+in)?|(?:start|beginning|opening|middle|end|close|turn|"
    r"(?:early|late|last|first|final|closing|opening|latter|second|third|fourth)\s+(?:days|weeks?|fortnight|(?:six\s+|three\s+)?months|part|half|quarter|third))"
    r"\s+of|end(?=[-‑])|(?:spring|summer|autumn|fall|winter),?(?:\s+of)?)(?:\s+the)?(?:\s+year)?(?:\s+|[-‑]))+\Z",
    re.IGNORECASE,
)
_SAME_SHADE = {
    "middle": "mid",
    "beginning": "start",
    "opening": "start",
    "turn": "start",
    "close": "end",
    "closing": "end",
    "final": "last",
    "latter": "second",
    "fall": "autumn",
}
_RELATIONS = equivalence.pattern("relation")
_RELATION = lazily(
    rf"(?<!\w)(?P<relation>{_RELATIONS}|between|on|in|at|during|for|to|as\s+of|as\s+at)(?:\s+(?:about|around|the|some\s+time|early|midnight\s+on|that|year))*\s*\Z",
    re.IGNORECASE,
)
_LASTING = lazily(
    r"(?<!\w)(?:ran|runs?|open|opened|lasted|lasts?|valid|extended|continue[sd]?|stay(?:s|ed)?|in\s+force|served|reigned|up|held|hold|closed|shut|days?|weeks?|months?|years?|period|quarter|season|half)\s+\Z",
    re.IGNORECASE,
)
_AROUND = lazily(
    r"(?:(?<!\w)(?:about|around|circa|roughly|approximately|on\s+or\s+about|some\s+time\s+around|sometime\s+around|near|towards?)\s+(?:the\s+)?|(?<!\w)(?:c\.|ca\.?|approx\.)\s?|[~≈]\s?)\Z",
    re.IGNORECASE,
)
_BEHIND = lazily(
    r",?\s*(?P<behind>or\s+so|or\s+thereabouts|at\s+the\s+latest|at\s+the\s+earliest|onwards?|or\s+earlier|or\s+later|or\s+before|or\s+after)(?!\w)",
    re.IGNORECASE,
)
_OF_BEHIND = {
    "or so": "around",
    "or thereabouts": "around",
    "at the latest": "by",
    "at the earliest": "not before",
    "onward": "since",
    "onwards": "since",
    "or earlier": "by",
    "or before": "by",
    "or later": "not before",
    "or after": "not before",
}
_PLAIN = frozenset(listed("in on at of for during")) | {"as of", "as at"}


@lru_cache(maxsize=8192)  # read for numbers, and again for names
def find_moments(text: str) -> tuple[Moment, ...]:
    """Every date and time of `text` in reading order; none overlap. Takes time linear in its length."""
    times = find_times(text)
    blanked = without(text, [(one.start, one.end) for one in times], TAKEN)
    found = sorted((*times, *written_dates(blanked)), key=lambda one: one.start)
    counted = [(one.start, one.end) for one in times if "minute" in one.text]  # a minute before midnight on 2 May is not before 2 May
    seen = without(text, counted, TAKEN) if counted else text
    placed = [_placed(seen, one) for one in found]
    return tuple(_with_times(text, list(_joined(text, list(_with_weekdays(text, placed))))))


def _placed(text: str, one: Moment) -> Moment:
    """The moment with its relation and shades."""
    shade = _SHADE_BEFORE.search(text, max(0, one.start - 48), one.start) if one.level != "time" else None
    start = shade.start() if shade else one.start
    shades = (
        _quarter(shade[0])
        if shade and shade[0][0] in "QH" and shade[0][1].isdigit()
        else frozenset(_SAME_SHADE.get(word, word) for word in re.findall(r"[a-z]+", shade[0].lower())) - set(listed("in on of the year"))
        if shade
        else frozenset()
    )
    shades = _of_months(shades) if "months" in shades else shades
    around = _AROUND.search(text, max(0, start - 24), start)
    start = around.start() if around else start
    relation = _relation_at(text, start)
    behind = _BEHIND.match(text, one.end)
    later = _OF_BEHIND.get(" ".join(behind["behind"].lower().split()), "") if behind else ""
    shades |= {"about"} if around or later == "around" or relation == "around" else frozenset()
    relation = "" if relation == "around" else relation
    if not shades and (end := end_told(text, one.start, one.end)):  # when 2025 ends
        shades = frozenset((end,))
    if shade:
        one = replace(one, start=shade.start(), text=text[shade.start() : one.end])
    return replace(one, shades=shades, relation=(later if later and later != "around" else relation))


def _quarter(written: str) -> frozenset[str]:
    """Q3 is the third quarter, H1 the first half."""
    return frozenset((list(ALL_ORDINALS)[int(written[1]) - 1], "quarter" if written[0] == "Q" else "half"))


def _of_months(shades: frozenset[str]) -> frozenset[str]:
    """The first six months are the first half, the last three the fourth quarter."""
    for count, part, last in (("six", "half", "second"), ("three", "quarter", "fourth")):
        if count in shades:
            return frozenset(last if one == "last" else one for one in shades - {count, "months"}) | {part}
    return shades


def _relation_at(text: str, start: int) -> str:
    before = text[max(0, start - 40) : start]
    match = _RELATION.search(before)
    if not match:
        return ""
    written = " ".join(match["relation"].lower().split())
    if written == "to":
        if re.search(r"(?i)(?<!\w)(?:year|(?:12|twelve)\s+months)\s+\Z", before[: match.start()]):
            return "year to"
        return "until" if _LASTING.search(before[: match.start()]) else ""
    if written == "since" and NOT_SINCE.search(before, 0, match.start()):
        return "not since"
    if written in _PLAIN or written in ("between", "through"):
        return "" if written != "through" else "until"
    return equivalence.table("relation").get(written, "")


_TO = lazily(
    r"\s?[–—-]\s?(?:the\s+)?|,?\s+(?:to|until|till|through)\s+(?:the\s+)?(?:about\s+)?(?:(?:early|late|mid)[\s-])?", re.IGNORECASE
)


def _joined(text: str, found: list[Moment]) -> Iterator[Moment]:
    """Two dates with a dash or a word between them are a span: 18 November 2014 to 19 December 2015."""
    at = 0
    while at < len(found):
        one = found[at]
        other = found[at + 1] if at + 1 < len(found) else None
        if (
            other
            and one.until is None
            and other.until is None
            and {one.level, other.level} <= {"day", "month", "year", "decade", "century", "time", "season"}
            and one.start != other.start
            and _is_span(text, one, other)
        ):
            year = one.year if one.year is not None else other.year
            last = replace(other, relation="")
            yield replace(
                one,
                end=other.end,
                text=text[one.start : other.end],
                year=year,
                until=last,
                relation="" if one.relation == "since" else one.relation,
            )
            at += 2
            continue
        yield replace(one, relation="") if one.until is not None and one.relation == "since" else one
        at += 1


def _is_span(text: str, one: Moment, other: Moment) -> bool:
    joint = text[one.end : other.start]
    if len(joint) > 16 or one.seconds is not None or (one.level == "time") != (other.level == "time"):
        return False
    if _TO.fullmatch(joint):
        return True
    return bool(re.fullmatch(r"\s+and\s+(?:the\s+)?(?:(?:early|late|mid)[\s-])?", joint) and is_between(text, one.start))


_AT_ONCE = lazily(r",?\s+(?:on\s+)?(?:the\s+)?")
_TO_THE_END = frozenset(("by", "until", "since"))  # before noon on Monday is not before Monday


def _with_times(text: str, found: list[Moment]) -> Iterator[Moment]:
    """A date and a time directly beside it stand alike to what happens: by noon on Monday, by Monday noon."""
    for at, one in enumerate(found):
        before, behind = found[at - 1] if at else None, found[at + 1] if at + 1 < len(found) else None
        for other in (before, behind):
            if (
                other is not None
                and not (one.relation or one.until or other.until)
                and other.relation in _TO_THE_END
                and (one.level == "time") != (other.level == "time")
                and {one.level, other.level} <= {"time", "day", "weekday"}
                and other is before
                and _AT_ONCE.fullmatch(text, other.end, one.start)
            ):
                one = replace(one, relation=other.relation)
        yield one


def _with_weekdays(text: str, found: Iterable[Moment]) -> Iterator[Moment]:
    """A weekday directly before a date is part of it."""
    held: Moment | None = None
    for one in found:
        if (
            held is not None
            and one.level == "day"
            and one.weekday is None
            and re.fullmatch(r",?\s+(?:the\s+)?", text[held.end : one.start])
            and held.until is None
        ):
            one = replace(
                one, start=held.start, text=text[held.start : one.end], weekday=held.weekday, relation=held.relation or one.relation
            )
        elif held is not None:
            yield held
        held = one if one.level == "weekday" else None
        if held is None:
            yield one
    if held is not None:
        yield held
