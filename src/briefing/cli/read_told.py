"""What `briefing read` prints: under each sentence what is read in it, a line each, in columns and in words."""

from collections.abc import Iterable, Iterator, Mapping

from briefing.english.dates.moment import WEEKDAYS
from briefing.english.words.months import MONTHS

Piece = Mapping[str, object]  # what is read somewhere, by the names of its parts; its offsets are `start` and `end`
SINGULAR = {"markers": "marker", "quantities": "number", "dates": "date", "references": "reference", "names": "name"}
NAMES = [name.capitalize() for name in MONTHS[:12]]
ROLES = {"from": "where a change begins", "to": "where a change ends"}
KINDS = {
    "share": "a share of 1", "multiple": "so many times", "ordinal": "a place in an order", "article": "told by its article",
    "vague": "vague",
}
FLAGS = {"age": "an age", "tolerance": "a tolerance", "compared": "what another number is compared with"}
YEARS = {"decade": "the {}s", "century": "century {}"}


def lines_of(pieces: Mapping[str, Iterable[Piece]]) -> list[str]:
    """The lines for what is read in one sentence, by kind, its columns as wide as they have to be."""
    read = [(kind, one) for kind, many in pieces.items() for one in many]
    rows = [(SINGULAR[kind], f"{one['start']}–{one['end']}", f"“{_words(one)}”", _told(kind, one)) for kind, one in read]
    widths = [*(max(map(len, column)) for column in list(zip(*rows, strict=True))[:3]), 0]
    return ["    " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]


def _words(one: Piece) -> str:
    """The words as they are written, on one line."""
    return " ".join(str(one.get("text", one.get("label"))).split())


def _told(kind: str, one: Piece) -> str:
    tell = {"quantities": _quantity, "dates": _date, "references": _reference}.get(kind)
    return ", ".join(filter(None, tell(one))) if tell else ""


def _quantity(one: Piece) -> Iterator[str]:
    """Its value, of what it is, and what softens it."""
    value = " to ".join(_number(one[key]) for key in ("value", "last") if key in one)
    yield " ".join([value, *(f"({one['unit']})" for _ in [0] if "unit" in one)])
    yield KINDS.get(str(one["kind"]), "")
    yield f"counts {' '.join(_all(one, 'nouns'))}" if "nouns" in one else ""
    yield f"hedged: {' and '.join(_all(one, 'hedges'))}" if "hedges" in one else ""
    yield f"per {' and '.join(_all(one, 'rate'))}" if "rate" in one else ""
    yield str(one.get("way", ""))
    yield ROLES.get(str(one.get("role")), "")
    yield from (said for key, said in FLAGS.items() if key in one)


def _date(one: Piece) -> Iterator[str]:
    """What day, month or hour it is, as precise as it is, with what stands to it how."""
    until = one.get("until")
    ends = " to ".join(map(_moment, (one, until) if isinstance(until, dict) else (one,)))
    yield f"{one.get('relation', '')} {ends} ({one['level']})".lstrip()
    yield ", ".join(_all(one, "shades"))
    yield "its half of the day is not told" if "half_day" in one else ""


def _moment(one: Piece) -> str:
    weekday, month, minutes = one.get("weekday"), one.get("month"), one.get("minutes")
    year = one.get("year")
    told = (
        WEEKDAYS[weekday] if isinstance(weekday, int) else "",
        " or ".join(_all(one, "orders")) + " (day or month)" if "orders" in one else "",
        str(one.get("day", "")), NAMES[month - 1] if isinstance(month, int) else "", str(one.get("season", "")),
        _year(year, str(one["level"])) if isinstance(year, int) else "",
        f"{minutes // 60:02}:{minutes % 60:02}" if isinstance(minutes, int) else "",
    )
    return " ".join(filter(None, told)) + (f":{one['seconds']:02}" if "seconds" in one else "")


def _year(year: int, level: str) -> str:
    return YEARS.get(level, "{}").format(abs(year)) + (" BC" if year < 0 else "")


def _reference(one: Piece) -> Iterator[str]:
    yield " ".join(str(one[key]) for key in ("label", "value") if key in one)


def _number(value: object) -> str:
    """A value in digits, thousands apart."""
    sign, digits, rest = str(value).startswith("-"), *(str(value).lstrip("-").partition(".")[::2])
    apart = f"{int(digits):,}" if digits.isdigit() else digits
    return f"{'−' if sign else ''}{apart}{'.' + rest if rest else ''}"


def _all(one: Piece, key: str) -> list[str]:
    """The words of a part that has several."""
    many = one.get(key, ())
    return [str(word) for word in many] if isinstance(many, (list, tuple)) else [str(many)]
