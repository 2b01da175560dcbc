"""Every statement that the records of a briefing make, in the order of the files.

Left out are the kinds that state nothing of the subject: passages are the source's own words; words of ours, loaded words and
changes tell of the briefing. What a reference leads to is said by its label, so that no statement hangs on an id.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from briefing.english.comparing.values.lone_numbers import hedge_of, numbers_of
from briefing.model import formula
from briefing.model.briefing import Briefing
from briefing.model.claims import Claim
from briefing.model.document import Path
from briefing.model.figures import figure_text, rests_on, whole_of
from briefing.model.formula import CannotDerive
from briefing.model.labels import label
from briefing.model.own_kinds import OwnRecord, names_of, texts_of
from briefing.model.records import Agreement, Faction, Figure, Name, Party, Question, Record, SourceFile, Stance, Voice, When
from briefing.model.statement import Kind, Part, Statement
from briefing.model.traversal import parts

# Fields that list what the source lacks.
LACKING = ("not_stated", "not_known")
# The status of these: no words are looked for.
AS_LISTED = "not stated, as listed"
# A claim with one of these speaks of more than the words that it cites: no other sentence may say otherwise.
OF_ALL = re.compile(r"\b(?:only|no|none|nobody|nothing|nowhere|never|neither|once)\b", re.IGNORECASE)
Stating = Record | Claim | When | Party | Stance | str


def statements(briefing: Briefing) -> tuple[Statement, ...]:
    """Every statement of the records, which hold."""
    entries = (entry for kind in stating_kinds(briefing) for entry in briefing.entries.get(kind, ()))
    return tuple(one for entry in entries for one in of_record(briefing, entry.kind, entry.record))


def statement_count(briefing: Briefing) -> int:
    """How many there are, whatever is wrong with the records."""
    return sum(1 for kind in stating_kinds(briefing) for record in briefing.records(kind) for _ in _stating(record))


def stating_kinds(briefing: Briefing) -> tuple[str, ...]:
    """The kinds whose records say something of the subject."""
    return ("sources", *(kind for kind in briefing.shown_kinds if kind != "changes"))


def of_record(briefing: Briefing, kind: str, record: Record) -> Iterator[Statement]:
    """Every statement of a record: itself, then its parts in reading order, then what the source lacks."""
    name, called, cites = f"{kind}/{record.id}", _called(record), _cites(briefing, record)
    lacking = record.summary.cites if isinstance(record, Agreement) else cites
    for path, part in _stating(record):
        place = f"{name}:{'.'.join(map(str, path))}" if path else name
        if isinstance(part, Record):
            yield Statement(place, _kind(part), _said(called | _of_itself(briefing, part)), cites)
        elif isinstance(part, str):
            said = called | {"role": str(path[0]), "text": part, "status": AS_LISTED}
            yield Statement(place, "absence", _said(said), lacking)
        else:
            said = called | {"role": str(path[0])} | _of_part(briefing, part)
            yield Statement(place, _kind(part), _said(said), part.cites or cites, _before(record, path))


def _stating(record: Record) -> Iterator[tuple[Path, Stating]]:
    """What of a record is a statement, with its path."""
    yield (), record
    yield from ((path, part) for path, part in parts(record) if isinstance(part, (Claim, When, Party, Stance)))
    for field in LACKING:
        yield from (((field, index), text) for index, text in enumerate(getattr(record, field, ())))


def _said(values: Mapping[str, Part]) -> dict[str, Part]:
    """The parts that are there: an empty one says nothing, and a field that comes to be known later changes nothing."""
    return {name: value for name, value in values.items() if value not in ("", ())}


def _called(record: Record) -> dict[str, Part]:
    return {"subject": label(record), "other_names": tuple(getattr(record, "aliases", ()))}


def _kind(part: Stating) -> Kind:
    is_of_all = isinstance(part, Claim) and (part.status == "not stated" or OF_ALL.search(part.text))
    return "absence" if is_of_all or isinstance(part, (Question, SourceFile)) else "claim"


def _before(record: Record, path: Path) -> str:
    """The claim that one follows in its list, for its "this" and its "neither"."""
    if len(path) != 2 or not isinstance(path[1], int) or path[1] == 0:
        return ""
    return str(getattr(getattr(record, str(path[0]))[path[1] - 1], "text", ""))


def _cites(briefing: Briefing, record: Record) -> tuple[str, ...]:
    """The passages under a record itself: those of a figure with its inputs' and its whole's."""
    if isinstance(record, Figure):
        return tuple(dict.fromkeys((*rests_on(briefing.figures, record), *whole_of(briefing.figures, record).cites)))
    return tuple(getattr(record, "cites", ()))


def _label(briefing: Briefing, kind: str, id: str | None) -> str:
    """What a record that another one refers to is called."""
    record = briefing.get(kind, id) if id else None
    return label(record) if record else ""


def _labels(briefing: Briefing, names: Iterable[str]) -> tuple[str, ...]:
    return tuple(_label(briefing, *name.split("/", 1)) for name in names)


def _of_part(briefing: Briefing, part: Claim | When | Party | Stance) -> dict[str, Part]:
    if isinstance(part, Party):
        return {"text": _label(briefing, "names", part.name), "status": "stated"}
    if isinstance(part, When):
        return {"text": part.text, "status": "stated"}
    if isinstance(part, Stance):
        toward = _label(briefing, "agreements", part.toward)
        return {"label": part.label, "toward": toward, "in_words": part.in_words, "status": part.status, "reason": part.reason}
    return {"text": part.text, "in_words": part.in_words, "status": part.status, "reason": part.reason}


def _of_itself(briefing: Briefing, record: Record) -> dict[str, Part]:
    """What a record says by being there: what it is called and is, its number, its words."""
    if isinstance(record, Figure):
        return _of_figure(briefing, record)
    if isinstance(record, Voice):
        return _of_voice(briefing, record)
    if isinstance(record, Question):
        about = _labels(briefing, record.about)
        return {"role": "question", "text": record.known, "short": record.short, "about": about, "status": "open"}
    if isinstance(record, OwnRecord):
        numbers = {name: _label(briefing, "figures", getattr(record, name)) for name in names_of(type(record), "figure")}
        return {"role": "entry", **dict(texts_of(record)), **numbers, "status": "stated"}
    if isinstance(record, SourceFile):
        return {"role": "source", "text": record.about, "title": record.title, "status": "our reading"}
    if isinstance(record, Name):
        return {"role": "name", "status": "stated", "our_reading": _joined(record)}
    if isinstance(record, Faction):
        return {"role": "name", "in_words": record.in_words, "status": "stated", "our_reading": _joined(record)}
    return {"role": "name", "in_words": record.in_words, "status": "stated"} if isinstance(record, Agreement) else {}


def _joined(record: Name | Faction) -> tuple[str, ...]:
    return tuple(f"that {name} is one of its names" for name in record.joined)


def _of_voice(briefing: Briefing, voice: Voice) -> dict[str, Part]:
    return {
        "role": "voice", "text": voice.said, "in_words": voice.in_words, "chain": tuple(link.who for link in voice.chain),
        "speaker": _label(briefing, "names", voice.speaker), "about": _labels(briefing, voice.about),
        "status": voice.status, "quoted": voice.quoted, "quoted_in_part": voice.quoted_in_part or "", "open": voice.open,
        "our_reading": ("where the quotation ends",) if voice.open else (),
    }


def _of_figure(briefing: Briefing, figure: Figure) -> dict[str, Part]:
    """A number with all that makes it one; a part has area, date and producer of its whole."""
    whole = whole_of(briefing.figures, figure)
    shown, producer = _shown(briefing, figure), _label(briefing, "names", whole.producer)
    inherited = {"the date": whole.as_of, "whose data it is" if figure.derive else "the producer": producer} if whole is not figure else {}
    return {
        "role": "figure", "counts": figure.counts, "number": shown, "unit": figure.unit, "hedge": _hedge(shown), "status": figure.status,
        "area": whole.area, "as_of": whole.as_of, "data_of" if figure.derive else "producer": producer,
        "part_of": _label(briefing, "figures", figure.part_of), "term_of": _label(briefing, "agreements", whole.term_of),
        "formula": tuple(_operand(briefing, token) for token in formula.sum_parts(figure.derive)) if figure.derive else (),
        "our_reading": tuple(what for what, value in inherited.items() if value),
    }


def _operand(briefing: Briefing, token: str) -> str:
    """A part of a formula: a sign, or a figure with its number."""
    figure = briefing.figures.get(token)
    return f"{figure.label}: {_shown(briefing, figure)}" if figure else token


def _shown(briefing: Briefing, figure: Figure) -> str:
    try:
        return figure_text(briefing.figures, figure)
    except (CannotDerive, ZeroDivisionError):  # FIG3 tells of it
        return ""


def _hedge(text: str) -> str:
    found = numbers_of(text)
    return hedge_of(found[0]) if found else ""
