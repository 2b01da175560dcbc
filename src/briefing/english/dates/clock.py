"""Times of day, in figures and in words: 18h30, 6.30 p.m., 0000 local time, noon, half past six in the evening."""

import re
from collections.abc import Iterator
from dataclasses import replace

from briefing.english.dates.moment import Moment
from briefing.english.words import equivalence
from briefing.english.words.number_words import SMALL, cardinals
from briefing.lazy_patterns import lazily

_HOURS = cardinals(1, 12)
_HALF = (
    r"(?P<half>[ap]\.?\s?m\.?(?![\w])|(?:(?:in|on|of)\s+(?:the|that)\s+(?:early\s+|late\s+|following\s+|"
    r"next\s+)?(?P<part>morning|afternoon|evening)|(?:the\s+(?:next|following|same)|that|this)\s+(?:morning|afternoon|evening)|"
    r"at\s+(?P<night>night))(?!\w))"
)
_TIME = lazily(
    rf"(?<![\w:.,/])(?:"
    rf"(?P<french>[01]?\d|2[0-4])h(?P<french_minutes>[0-5]\d)(?!\w)"
    rf"|(?P<hour>[01]?\d|2[0-4])(?P<mark>[:.])(?P<minutes>[0-5]\d)(?::(?P<seconds>[0-5]\d)(?:\.\d+)?)?(?![\d:]|\.\d)(?:\s?{_HALF})?"
    rf"|(?P<plain>1[0-2]|0?[1-9])\s?(?P<plain_half>[ap]\.?\s?m\.?(?!\w))"
    rf"|(?P<four>[01]\d[0-5]\d|2[0-4][0-5]\d)(?:\s?(?=(?:hours|hrs|h|GMT|UTC|Z|local)(?!\w)|\(local))(?:\s?(?:hours|hrs|h)(?!\w))?"
    rf"|(?P<words>(?:12\s+)?(?:noon|midday|midnight))(?!\w)"
    rf"|(?P<count>an?|{cardinals(1, 20)}|\d{{1,2}})\s+minutes?\s+(?P<count_side>before|to|after|past)\s+"
    rf"(?P<count_hour>noon|midday|midnight|{_HOURS})(?!\w)"
    rf"(?:\s+{_HALF.replace('half', 'half5').replace('part>', 'part5>').replace('night>', 'night5>')})?"
    rf"|(?:(?P<past>half|quarter|a\s+quarter|five|ten|twenty|twenty-five)\s+(?:minutes\s+)?(?P<side>past|to|"
    rf"after)\s+)(?P<past_hour>{_HOURS}|noon|midnight|1[0-2]|"
    rf"[1-9])(?!\w)(?:\s+{_HALF.replace('half', 'half2').replace('part>', 'part2>').replace('night>', 'night2>')})?"
    rf"|(?P<oclock>{_HOURS}|1[0-2]|"
    rf"[1-9])\s+o['’]clock(?!\w)(?:\s+{_HALF.replace('half', 'half3').replace('part>', 'part3>').replace('night>', 'night3>')})?"
    rf"|(?P<spoken>{_HOURS}|1[0-2]|[1-9])\s+{_HALF.replace('half', 'half4').replace('part>', 'part4>').replace('night>', 'night4>')}"
    rf")",
    re.IGNORECASE,
)
_AT = lazily(
    r"(?:(?<!\w)(?:at|by|until|from|before|after|since|till|around|about|between|past)\s+(?:about\s+|around\s+|exactly\s+)?|\d\s*(?:and|to|[–-])\s*)\Z",
    re.IGNORECASE,
)
# Behind a number: five to six million, about five to six weeks.
_COUNTED = lazily(
    r"\s+(?:million|billion|hundred|thousand|per\s?cent|people|men|women|children|(?!(?:this|does|across)(?!\w))[a-z]{3,}s)(?!\w)"
)
_MEASURED = lazily(r"\s(?P<what>[a-z]{3,}s?)(?!\w)(?P<each>(?<=s)\s+(?:an?|per|each|apiece)(?!\w))?", re.IGNORECASE)
_FROM_TO = lazily(r"(?<!\w)from\s+(?:about\s+)?\Z", re.IGNORECASE)
_IN_FIGURES = lazily(r"\d{1,2}[:.]\d\d")
_SMALL_PAST = {"half": 30, "quarter": 15, "a quarter": 15, "five": 5, "ten": 10, "twenty": 20, "twenty-five": 25}


def find_times(text: str) -> tuple[Moment, ...]:
    """Every time of day of `text` in reading order. Where one is later than twelve, a text counts all twenty-four hours."""
    found = tuple(_times(text))
    counts_all = any((one.minutes or 0) >= 780 and _IN_FIGURES.fullmatch(one.text) for one in found)
    return tuple(replace(one, half_day=False) if counts_all and _IN_FIGURES.fullmatch(one.text) else one for one in found)


def _times(text: str) -> Iterator[Moment]:
    for match in _TIME.finditer(text):
        if match["mark"] == "." and not match["half"] and _is_amount(text, match.end()):
            continue
        if match["side"] and not match["half2"] and _COUNTED.match(text, match.end()):
            continue
        if match["side"] and _FROM_TO.search(text, max(0, match.start() - 12), match.start()) and (ends := _from_to(match)):
            yield from ends
        elif (read := _read(text, match)) is not None:
            minutes, half_day, seconds = read
            yield Moment(match.start(), match.end(), match[0], "time", minutes=minutes, half_day=half_day, seconds=seconds)


def _is_amount(text: str, end: int) -> bool:
    """Whether hours and minutes are so much of something: at 15.50 marks a hectare."""
    behind = _MEASURED.match(text, end)
    return behind is not None and bool(behind["each"] or equivalence.unit_of(behind["what"].lower()))


def _from_to(match: re.Match[str]) -> list[Moment]:
    """The two hours of "from ten to four", which without the "from" is ten minutes to four; none where it cannot be these."""
    hours = [SMALL.get(match[name].lower(), 0) for name in ("past", "past_hour")]
    if match["side"].lower() != "to" or match["past"].lower() not in ("five", "ten") or not all(hours) or match["half2"]:
        return []
    places = [match.span(name) for name in ("past", "past_hour")]
    return [Moment(*place, match.string[slice(*place)], "time", minutes=hour * 60 % 720, half_day=True)
            for place, hour in zip(places, hours, strict=True)]  # fmt: skip


def _read(text: str, match: re.Match[str]) -> tuple[int, bool, int | None] | None:
    """Minutes since midnight, whether the half of the day is open, and seconds; None where it is no time."""
    if match["french"]:
        return int(match["french"]) * 60 + int(match["french_minutes"]), False, None
    if match["hour"]:
        return _clock(text, match)
    if match["plain"]:
        return _of_half(int(match["plain"]), 0, match["plain_half"]), False, None
    if match["four"]:
        return int(match["four"][:2]) * 60 + int(match["four"][2:]), False, None
    if match["count"]:
        written = match["count"].lower()
        many = int(written) if written.isdecimal() else SMALL.get(written, 1)
        way = -1 if match["count_side"].lower() in ("before", "to") else 1
        before = text[max(0, match.start() - 24) : match.start()]
        if match["count_hour"].lower() in SMALL and (_FROM_TO.search(before) or not _AT.search(before)):
            return None  # from eleven minutes to seven
        if on_the_hour := SMALL.get(match["count_hour"].lower()):  # eight minutes to seven
            past = way * many
            minutes = _of_half(on_the_hour, past, match["half5"]) if match["half5"] else (on_the_hour * 60 + past) % 720
            return minutes, not match["half5"], None
        return ((0 if match["count_hour"].lower() == "midnight" else 720) + way * many) % 1440, False, None
    if match["words"]:
        return (0 if match["words"].lower().endswith("midnight") else 720), False, None
    if (
        match["side"]
        and match["past"].lower() not in ("half", "quarter", "a quarter")
        and not match["half2"]
        and not _AT.search(text, max(0, match.start() - 24), match.start())
    ):
        return None
    for hour, half in (("past_hour", "half2"), ("oclock", "half3"), ("spoken", "half4")):
        if match[hour]:
            minutes = _SMALL_PAST.get(" ".join((match["past"] or "").lower().split()), 0) * (
                -1 if (match["side"] or "").lower() == "to" else 1
            )
            if match[hour].lower() in ("noon", "midnight"):
                return (minutes + (720 if match[hour].lower() == "noon" else 0)) % 1440, False, None
            number = int(match[hour]) if match[hour].isdecimal() else SMALL[match[hour].lower()]
            return (_of_half(number, minutes, match[half]) if match[half] else (number * 60 + minutes) % 720), not match[half], None
    return None


def _clock(text: str, match: re.Match[str]) -> tuple[int, bool, int | None] | None:
    hour, minutes = int(match["hour"]), int(match["minutes"])
    seconds = int(match["seconds"]) if match["seconds"] else None
    if match["half"]:
        return (_of_half(hour, minutes, match["half"]), False, seconds) if hour <= 12 else (hour * 60 + minutes, False, seconds)
    if match["mark"] == ".":  # 6.30 may be a decimal, 01.46 and "at 18.30" are times
        at = _AT.search(text, max(0, match.start() - 24), match.start())
        unit = re.match(
            r"\s*(?:%|per\s?cent|[a-z]*(?:metre|kilo|million|billion|degree|point)|°|[kcm]?m\b|kg\b|m\b|bn\b)|[^\s\w]*\w",
            text[match.end() : match.end() + 16],
        )
        if not (at and re.search(r"(?i)\bat\s", at[0]) and not (unit and unit[0].strip())) and not re.match(r"0\d\.", match[0]):
            return None
    return hour * 60 + minutes, match["mark"] == "." and 1 <= hour <= 12 and len(match["hour"]) == 1, seconds


def _of_half(hour: int, minutes: int, half: str) -> int:
    """The time of the half of the day that is told: p.m., in the evening, at night."""
    written = half.lower()
    late = written.startswith("p") or "afternoon" in written or "evening" in written or ("night" in written and hour >= 6)
    return ((hour % 12) * 60 + minutes + (720 if late else 0)) % 1440
