"""The forms in which a text writes dates: 5 March 2020, 5–9 June, the 1690s BC, winter 2016–17, 19th century, Mon–Fri."""

import datetime
import re
from collections.abc import Iterator
from dataclasses import replace

from briefing.english.dates.moment import WEEKDAYS, Moment
from briefing.english.dates.told_ends import end_told
from briefing.english.words.doer_words import HELPS
from briefing.english.words.months import MONTH_NAMES, month_number
from briefing.english.words.noun_phrases import is_verb
from briefing.english.words.number_words import ALL_ORDINALS, MEASURES, SMALL, listed
from briefing.english.words.spoken_years import SPOKEN_YEAR
from briefing.lazy_patterns import lazily

_MON = rf"(?:(?<!\w){MONTH_NAMES})"
_ORDINAL_WORDS = "|".join(
    sorted(
        (
            *(word for word, value in ALL_ORDINALS.items() if value <= 31),
            *(f"{tens}[-\\s]{one}" for tens in ("twenty", "thirty") for one in list(ALL_ORDINALS)[:9]),
        ),
        key=len,
        reverse=True,
    )
)
_DAY = rf"(?:[0-9]{{1,2}}(?:st|nd|rd|th)?(?![\w.]\d|\w|,\d)|(?i:{_ORDINAL_WORDS})(?!\w))"
_YEAR = r"(?:[12][0-9]{3})(?!\w|[.,]\d|[:/]\d)"
_ERA = r"(?:\s?(?P<era{0}>BCE?|B\.C\.(?:E\.)?|A\.D\.|AD|C\.E\.|CE)(?!\w))"
_JOINT = r"(?:\s?[–—‑-]\s?|\s+(?:to|until|till|through|and|or)\s+(?:the\s+)?|,\s+(?:and\s+)?|\s?&\s?)"
_WEEKDAY = (
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|(?:Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|(?<![Tt]he )(?<!our )Sun)(?:\.|"
    r"(?=\s?[–-]\s?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)|,?\s\d))"
)
_SEASON = r"[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter"

_WRITTEN = lazily(
    rf"(?<![\w/])(?<!\d[.,:])(?:"
    rf"(?P<iso>[12][0-9]{{3}}(?P<isosep>[-/.])(?P<iso_month>[01]?[0-9])(?P=isosep)(?P<iso_day>[0-3]?[0-9])(?![\d/-]|[.,]\d)(?:T\d\d:\d\d(?::\d\d)?Z?)?)"
    rf"|(?P<num_a>[0-3]?[0-9])(?P<numsep>[./-])(?P<num_b>[0-3]?[0-9])(?P=numsep)(?P<num_year>[12][0-9]{{3}})(?![\w/]|[-.,]\d)"
    rf"|(?P<mid_day>[0-3]?[0-9])[-‑](?P<mid_month>{MONTH_NAMES})[-‑](?P<mid_year>[12][0-9]{{3}})(?!\w)"
    rf"|(?P<days>{_DAY}(?:{_JOINT}{_DAY})*)(?:\s+day)?(?:\s+of)?\s+(?P<days_month>{_MON})(?:,?(?:\s+of|\s+in)?\s+(?P<days_year>{_YEAR}|{SPOKEN_YEAR}))?"
    rf"|(?P<month_first>{_MON})\s+(?P<month_days>{_DAY}(?:{_JOINT}{_DAY})*)(?:,?(?:\s+of)?\s+(?P<month_days_year>{_YEAR}))?"
    rf"|(?P<months>{_MON}(?:{_JOINT}{_MON})*)(?:,?(?:\s+of)?\s+(?P<months_year>{_YEAR}))?"
    rf"|(?P<feast>(?:New\s+Year['’]s|Christmas)\s+(?:Day|Eve)|Boxing\s+Day)(?:,?(?:\s+(?:of|in))?\s+(?P<feast_year>{_YEAR}))?(?!\w)"
    rf"|(?P<season>{_SEASON})(?:,?\s+(?:of\s+)?(?:the\s+year\s+)?(?P<season_year>{_YEAR})(?:[–-](?P<season_end>\d{{2}}(?:\d\d)?)(?!\w))?)"
    rf"|(?P<decade>[12]?[0-9]{{2}}0)s(?!\w)(?:{_ERA.format(1)})?"
    rf"|(?P<century>(?:\d{{1,2}}(?:st|nd|rd|th)|(?i:{_ORDINAL_WORDS}))(?:{_JOINT}(?:\d{{1,2}}(?:st|nd|rd|th)|(?i:{_ORDINAL_WORDS})))*)"
    rf"[\s-](?:century|centuries)(?:{_ERA.format(2)})?"
    rf"|(?P<year>[1-9]?[0-9]{{3}})(?![\w]|[.,:/]\d)(?:(?P<joint>{_JOINT})(?P<year_end>[1-9]?[0-9]{{3}}|(?:(?<=[–—‑-])|(?<=[–—‑-]\s))\d{{1,2}}(?!\d))(?!\w|[.,:/]\d))?(?:{_ERA.format(3)})?"
    rf"|(?P<ad>AD|A\.D\.)\s(?P<ad_year>\d{{1,4}})(?!\w)"
    rf"|(?P<weekday>{_WEEKDAY})(?:(?P<weekjoint>\s?[–-]\s?|\s+to\s+)(?P<weekday_end>(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*))?(?!\w)"
    rf"|(?P<small_year>\d{{1,3}})(?:(?P<small_joint>{_JOINT})(?P<small_end>\d{{1,4}}))?{_ERA.format(4)}"
    rf")"
)

# A bare year needs a word before it, a bracket, an era, or its place as an adjective.
_BEFORE_YEAR = lazily(
    r"(?:(?<!\w)(?:in|of|since|by|from|until|till|during|early|late|mid|spring|summer|autumn|fall|winter|between|before|after|around|about|circa|c\.|ca\.|to|through|"
    r"(?:early|late|soon|recently|far\s+back)\s+as|throughout|years?|[QH][1-4]|born|died|r\.|b\.|d\.|ran|and|the|its|their|his|her|than|a|late|this|that|on|for|over|with|following|preceding|ended|began|opened|year)"
    r"(?:\s+|[-‑])|[(\[]|(?:[^\W\d_]|[12][0-9]{3}|\W[.])[,;]\s+|[~≈]\s?)\Z",
    re.IGNORECASE,
)
# What makes a count of four digits: "2018 men", "between 1200 and 1500 people".
_COUNTED = lazily(
    r"(?:(?:\s+(?:and|to|or)\s+|\s?[–-]\s?)\d[\d,]{2,})?"
    rf"(?:\s*(?:[%٪°]|per\s?cent)|(?:\s+|[-‑])(?:{MEASURES}|km|kg|m|"
    r"people|person|men|women|child|children|civilian|family|families|house|household|refugee|soldier|fighter|troop|worker|village|time|copy|copies|unit|member|hundred|"
    r"thousand|million|billion|feet|inches|centuries)s?(?!\w))",
    re.IGNORECASE,
)


# What opens with a year goes on with who did it, not with how many: In 2023 people gave more; not: In 1500 people tested, 3 …
_OPENS_WITH = lazily(r"(?:\A|[.!?”\"]\s+)(?-i:In|Since|By|Until|Before|After|During)\s\Z")
_SOMEBODY_DOES = lazily(
    r"\s(?:people|men|women|children|families|households|refugees|soldiers|fighters|troops|workers|members)\s+(?P<verb>[a-z]+)(?!\w|,)(?!\s*\Z)"
)
# In March 11 faults were found: "in" stands before a month, never before a day.
_IN = lazily(r"(?<!\w)in\s\Z", re.IGNORECASE)
_COUNTS_ON = lazily(r"\s+(?!(?:and|or|to|at|in|on|of|for|with|until|by|from|when|but|was|were|is|the|a|after|before)\b)[a-z]{3,}")
_FEASTS = {
    "new year's day": (1, 1), "new year's eve": (12, 31), "christmas day": (12, 25), "christmas eve": (12, 24), "boxing day": (12, 26),
}
Span = tuple[int, int, str]  # start, end and words of a date


def written_dates(text: str) -> Iterator[Moment]:
    """Every date of a text, without what stands around it."""
    for match in _WRITTEN.finditer(text):
        yield from _read(text, match)


def _read(text: str, match: re.Match[str]) -> Iterator[Moment]:
    span = match.start(), match.end(), match[0]
    group = match.groupdict()
    if group["iso"]:
        yield from _day(span, int(group["iso"][:4]), int(group["iso_month"]), int(group["iso_day"]))
    elif group["num_a"]:
        yield from _numeric(span, int(group["num_a"]), int(group["num_b"]), int(group["num_year"]))
    elif group["mid_day"]:
        yield from _day(span, int(group["mid_year"]), month_number(group["mid_month"]), int(group["mid_day"]))
    elif group["days"]:
        yield from _days(text, span, group["days"], month_number(group["days_month"]), group["days_year"])
    elif group["month_first"] and _COUNTS_ON.match(text, match.end()) and _IN.search(text, max(0, match.start() - 4), match.start()):
        end = match.start() + len(group["month_first"])  # in March 11 faults were found
        yield Moment(match.start(), end, group["month_first"], "month", None, month_number(group["month_first"]))
    elif group["month_first"]:
        yield from _days(text, span, group["month_days"], month_number(group["month_first"]), group["month_days_year"])
    elif group["months"]:
        yield from _months(text, match)
    elif group["feast"]:
        month, day = _FEASTS[" ".join(group["feast"].lower().replace("’", "'").split())]
        yield Moment(*span, "day", int(group["feast_year"]) if group["feast_year"] else None, month, day)
    elif group["season"]:
        yield from _season(span, match)
    elif group["decade"]:
        yield Moment(*span, "decade", year=_signed(int(group["decade"]), group["era1"]))
    elif group["century"]:
        ends = [_ordinal(piece) for piece in re.findall(rf"\d+|(?i:{_ORDINAL_WORDS})", group["century"])]
        yield from _ends([Moment(*span, "century", year=_signed(end, group["era2"])) for end in ends], group["century"])
    elif group["weekday"]:
        first = Moment(*span, "weekday", weekday=_weekday(group["weekday"]))
        yield replace(first, until=replace(first, weekday=_weekday(group["weekday_end"]))) if group["weekday_end"] else first
    elif group["ad_year"]:
        yield Moment(*span, "year", year=int(group["ad_year"]))
    elif group["small_year"]:
        ends = [_signed(int(end), group["era4"]) for end in (group["small_year"], group["small_end"]) if end]
        years = [Moment(*span, "year", year=end) for end in ends]
        yield from _ends(years, group["small_joint"] or "", between=is_between(text, match.start()))
    else:
        yield from _years(text, match)


def _weekday(written: str) -> int:
    return [name[:3] for name in WEEKDAYS].index(written[:3])


def _ordinal(written: str) -> int:
    digits = re.match(r"\d+", written)
    if digits:
        return int(digits[0])
    words = re.split(r"[-\s]+", written.lower())
    return sum(ALL_ORDINALS.get(word, SMALL.get(word, 0)) for word in words)


def _signed(year: int, era: str | None) -> int:
    return -year if era and era.startswith("B") else year


def _is_date(year: int | None, month: int, day: int) -> bool:
    try:
        datetime.date(2000 if year is None else year, month, day)
    except ValueError:
        return False
    return True


def _day(span: Span, year: int | None, month: int, day: int) -> Iterator[Moment]:
    if 1 <= month <= 12 and _is_date(year, month, day):
        yield Moment(*span, "day", year, month, day)


def _numeric(span: Span, first: int, second: int, year: int) -> Iterator[Moment]:
    if first == second or first > 12 or second > 12:
        day, month = (first, second) if second <= 12 else (second, first)
        yield from _day(span, year, month, day)
    elif first and second:
        yield Moment(*span, "day", year, orders=(first, second))


def is_between(text: str, start: int) -> bool:
    """Whether "between" stands before."""
    return bool(re.search(r"(?i)(?<!\w)between\s+(?:the\s+)?(?:about\s+|around\s+)?\Z", text[max(0, start - 24) : start]))


def _year(written: str) -> int:
    """A year in figures or in words: nineteen hundred and seventy-one, two thousand and four, nineteen forty-five."""
    if written.isdecimal():
        return int(written)
    words = [word for word in re.split(r"[-\s]+", written.lower()) if word not in ("and", "in", "the", "year")]
    if words[:2] == ["two", "thousand"]:
        return 2000 + sum(SMALL[word] for word in words[2:])
    if words[:2] == ["one", "thousand"]:
        return 1000 + SMALL[words[2]] * 100 + sum(SMALL[word] for word in words[4:])
    return SMALL[words[0]] * 100 + sum(SMALL[word] for word in words[1:] if word != "hundred")


def _days(text: str, span: Span, written: str, month: int, year: str | None) -> Iterator[Moment]:
    number = _year(year) if year else None
    pieces = re.findall(rf"\d+|(?i:{_ORDINAL_WORDS})", written)
    days = [_ordinal(piece) for piece in pieces]
    if not all(_is_date(number, month, day) for day in days):
        return
    yield from _ends([Moment(*span, "day", number, month, day) for day in days], written, between=is_between(text, span[0]))


def _months(text: str, match: re.Match[str]) -> Iterator[Moment]:
    names = re.findall(_MON, match["months"])
    year = int(match["months_year"]) if match["months_year"] else None
    if year is None and len(names) == 1 and not _is_month_here(text, match, names[0]):
        return
    months = [Moment(*match.span(), match[0], "month", year, month_number(name)) for name in names]
    yield from _ends(months, match["months"], between=is_between(text, match.start()))


# The months that are words or names too, and what stands before such a month, or behind it where it is what something is told of.
_OTHER_WORDS = frozenset(listed("May March Mar Jan Jun Dec Sep Nov Oct Aug April June August Apr Feb Jul Sept"))
_BEFORE_MONTH = lazily(
    r"(?<!\w)(?:in|since|until|till|by|from|during|of|to|and|before|after|through|late|early|mid|last|this|next|every|each|around|between|on|"
    r"that|for|the|following|end-|mid-|late-|is|was|were)[\s-]*\Z",
    re.IGNORECASE,
)
_SUBJECT = lazily(r"\s+(?:was|is|were|had|has|saw|brought|became|proved|remained)(?!\w)")


def is_told_of(text: str, start: int) -> bool:
    """Whether a word stands before a month by which something is told of it: in May."""
    return bool(_BEFORE_MONTH.search(text, max(0, start - 12), start))


def _is_month_here(text: str, match: re.Match[str], name: str) -> bool:
    """Whether a month's name that stands alone is one: in May, not May we; a march, not March of the army."""
    if name.rstrip(".") not in _OTHER_WORDS or _SUBJECT.match(text, match.end()):
        return True
    return is_told_of(text, match.start())


def _season(span: Span, match: re.Match[str]) -> Iterator[Moment]:
    season = "autumn" if match["season"].lower() == "fall" else match["season"].lower()
    year = int(match["season_year"])
    first = Moment(*span, "season", year=year, season=season)
    end = match["season_end"]
    yield replace(first, until=replace(first, year=int(str(year)[: 4 - len(end)] + end))) if end else first


def _years(text: str, match: re.Match[str]) -> Iterator[Moment]:
    start, end, written = match.start(), match.end(), match[0]
    first, second, era, joint = match["year"], match["year_end"], match["era3"], match["joint"] or ""
    if second and not era and (len(second) == 3 or (len(second) < 3 and not re.search(r"[–-]", joint)) or first[0] == "0"):
        second, end, joint = None, match.end("year"), ""
        written = text[start:end]
    if second and len(second) <= 2:
        second = first[: len(first) - len(second)] + second
        if not era and int(second) <= int(first):
            second, end = None, match.end("year")
            written = text[start:end]
    plain = len(first) == 4 and first[0] in "12" and (not second or len(second) == 4)
    if not era and not (plain and _is_year_here(text, start, end, joint if second else "")):
        return
    if not era and _COUNTED.match(text, end) and not _is_when(text, start, end):
        return
    if not era and second and re.search(r"[-–]", joint) and not 1000 <= int(second) <= 2200:
        return
    years = [Moment(start, end, written, "year", _signed(int(one), era)) for one in (first, second) if one]
    yield from _ends(years, joint, between=is_between(text, start))


def _is_year_here(text: str, start: int, end: int, joint: str) -> bool:
    """Whether four digits are a year: after a word such as "in", as a span with a dash, or alone."""
    before = text[max(0, start - 24) : start]
    if re.search("[–-]", joint) or _BEFORE_YEAR.search(before) or _stands_alone(text, start, end) or end_told(text, start, end):
        return True
    return bool(joint and re.search(r"(?i)(?<!\w)(?:ran|runs?|lasted|served|reigned|seasons?)\s\Z", before))


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether a year opens a text or follows a colon and counts nothing: "2018 without day or month", "Date: 1987."."""
    opens = not text[max(0, start - 40) : start].strip("\0\1 ") or re.search(r"[:\0]\s*\Z", text[max(0, start - 4) : start])
    return bool(opens) and not re.match(r"\s+[a-z]+s(?!\w)", text[end : end + 24])


def _ends(told: list[Moment], joints: str, between: bool = False) -> Iterator[Moment]:
    """Each moment of a list, or one with two ends for a span."""
    if len(told) == 2 and (
        between
        or re.search(
            r"[–—‑-](?![a-z]*(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))|\b(?:to|until|till|through)\b", joints
        )
    ):
        yield replace(told[0], until=told[1])
    else:
        yield from told


def _is_when(text: str, start: int, end: int) -> bool:
    """Whether four digits that stand before people are the year in which these do something."""
    if end - start != 4 or not _OPENS_WITH.search(text, max(0, start - 12), start):
        return False
    behind = _SOMEBODY_DOES.match(text, end)
    return bool(behind and (is_verb(behind["verb"]) or behind["verb"] in HELPS))
