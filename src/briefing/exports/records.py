"""The records as files to take away: for each kind of record a JSON file and a CSV file.

JSON holds everything: the keys of data/<kind>.yml, and beside them what follows from them: the exact words of every
passage that a record cites, with sentence numbers and markers; the text, value and hedge of a figure, of a range both ends.
CSV holds one row a record: a key inside a key becomes a column (`stance.label`), the items of a list are joined by " | ", those
of a list in a list by " ; ", so that each keeps its place; where all are empty, so is the cell. The ids of passages and the numbers of
sentences are joined by a space.

A spreadsheet takes a cell that opens with = + - or @ for a formula. Such a cell gets an apostrophe before it, in CSV only,
and so does one that opens with apostrophes before such a sign; `unguarded` takes it off again. JSON is always exact.
"""

import csv
import io
import json
import re
from collections.abc import Collection, Iterator, Mapping
from decimal import Decimal
from json.encoder import encode_basestring

from briefing.english.comparing.values.lone_numbers import hedge_of, numbers_of, unit_of, value_of
from briefing.exports.download import Download
from briefing.model import formula
from briefing.model.addresses import place
from briefing.model.briefing import Briefing
from briefing.model.edition import edition
from briefing.model.fields import Frozen
from briefing.model.figures import caveats, figure_text, rests_on, whole_of
from briefing.model.passages import touched
from briefing.model.records import Figure, Passage, Record, Voice
from briefing.model.traversal import inner_model, parts

FOLDER = "downloads"
FORMATS = {"csv": "text/csv", "json": "application/json"}
COMPUTED = {
    "figures": ("value", "value_to", "hedge", "status", "as_of_status", "formula", "inputs"),
    "voices": ("quoted_in_part", "status"),
}
# What few records have: in no table.
RARE = frozenset({"earlier", "was"})
BETWEEN, WITHIN = " | ", " ; "
# Wide forms and white space before a sign are read as a formula by some programs too.
FORMULA = re.compile(r"'*\s*[=+\-@＝＋－＠]|'*[\t\r\n]")


def downloads(briefing: Briefing, urls: Collection[str]) -> tuple[Download, ...]:
    """The files of every kind that has records. `urls` are the addresses of the pages, relative to the site's root."""
    made = []
    for kind in briefing.kinds:
        if records := briefing.records(kind):
            entries = [entry(briefing, kind, record, urls) for record in records]
            rows = [values | {"sentences": _numbers(briefing, kind, record)} for record, values in zip(records, entries, strict=True)]
            made.append(Download(path_of(kind, "csv"), FORMATS["csv"], as_csv(columns(kind, briefing.kinds[kind]), rows)))
            made.append(Download(path_of(kind, "json"), FORMATS["json"], as_json(briefing, kind, entries)))
    return tuple(made)


def path_of(kind: str, format: str) -> str:
    return f"{FOLDER}/{kind}.{format}"


def entry(briefing: Briefing, kind: str, record: Record, urls: Collection[str]) -> dict[str, object]:
    """A record as JSON holds it: its own keys, what follows from them, and the passages that it cites."""
    cites = cited(briefing, kind, record)
    values = record.model_dump(mode="json", by_alias=True, exclude={"cites", "was"})  # old addresses say nothing
    if isinstance(record, Figure):
        values |= _figure(briefing, record)
    if isinstance(record, Voice):
        values |= {"quoted_in_part": record.quoted_in_part, "status": record.status}
    if kind == "passages":
        values["quote"] = _words(briefing, record.id)
    if kind == "sources":
        values["sentences"] = _sentences(briefing, record.id, urls)
    address = place(kind, record.id, urls, getattr(record, "told_at", "")) if kind != "passages" else _address(briefing, record.id, urls)
    return values | {"address": address, "cites": list(cites), "passages": [_passage(briefing, id, urls) for id in cites]}


def cited(briefing: Briefing, kind: str, record: Record) -> tuple[str, ...]:
    """Every passage under a record: those it cites anywhere, those under a figure, or the passage itself; each once."""
    ids = [record.id] if kind == "passages" else [id for _, part in parts(record) for id in getattr(part, "cites", ())]
    if isinstance(record, Figure):
        ids += rests_on(briefing.figures, record)
        ids += (id for _, claim in caveats(briefing.figures, record) for id in claim.cites)
        ids += briefing.figures[record.part_of].cites if record.part_of else ()
    return tuple(dict.fromkeys(ids))


def _figure(briefing: Briefing, figure: Figure) -> dict[str, object]:
    """What a figure shows and rests on. A part shares area, date, producer and caveats of its whole, as on the site."""
    text = figure_text(briefing.figures, figure)
    number = numbers_of(text)[0]
    last = getattr(number, "last", None)
    whole = whole_of(briefing.figures, figure)
    return {
        "text": text,
        "value": _number(value_of(number)),
        "value_to": None if last is None else _number(last),
        "unit": figure.unit or unit_of(number, text),
        "hedge": hedge_of(number),
        "status": figure.status,
        "area": whole.area,
        "as_of": whole.as_of,
        "producer": "" if figure.derive else whole.producer,  # what is calculated, we produce
        "as_of_status": "our reading" if whole is not figure and whole.as_of and not figure.as_of else "",
        "caveats": [claim.model_dump(mode="json") for _, claim in caveats(briefing.figures, figure)],
        "formula": " ".join(formula.sum_parts(figure.derive)),
        "inputs": {name: figure_text(briefing.figures, briefing.figures[name]) for name in formula.inputs(figure.derive)},
    }


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)


def _passage(briefing: Briefing, id: str, urls: Collection[str]) -> dict[str, object]:
    passage = briefing.one(Passage, id)
    span = briefing.spans[id]
    return {
        "id": id, "words": _words(briefing, id), "source": span.source, "sentences": list(span.sentences),
        "markers": list(passage.markers), "address": _address(briefing, id, urls),
    }


def _words(briefing: Briefing, id: str) -> str:
    """A passage on one line: of the source, only white space may differ."""
    return " ".join(briefing.words(id).split())


def _address(briefing: Briefing, passage: str, urls: Collection[str]) -> str:
    """The sentence at which a passage begins, on the page of its source."""
    span = briefing.spans[passage]
    page = place("sources", span.source, urls)
    return f"{page}#s{span.sentences[0]}" if page else ""


def _sentences(briefing: Briefing, source: str, urls: Collection[str]) -> list[dict[str, object]]:
    known, page = briefing.sources[source], place("sources", source, urls)
    return [
        {"number": sentence.number, "words": " ".join(known.sentence_text(sentence.number).split()),
         "address": f"{page}#s{sentence.number}" if page else ""}
        for sentence in known.sentences
    ]


def as_json(briefing: Briefing, kind: str, entries: list[dict[str, object]]) -> str:
    now = edition(briefing)
    head = {"kind": kind, "version": now.version, "date": now.date.isoformat()} if now else {"kind": kind}
    return _indented(head | {"records": entries}) + "\n"


_encoded = json.JSONEncoder(ensure_ascii=False).encode


def _written(value: object) -> str:
    """A value that holds no others, as JSON; most are words, for which an encoder takes longer to begin than to end."""
    return encode_basestring(value) if isinstance(value, str) else _encoded(value)


def _indented(value: object, margin: str = "\n") -> str:
    """As `json.dumps(value, indent=2, ensure_ascii=False)` has it, in a third of its time: that leaves C for Python to indent."""
    inner = f"{margin}  "
    if isinstance(value, dict) and value:
        return f"{{{inner}{f',{inner}'.join(f'{_written(key)}: {_indented(item, inner)}' for key, item in value.items())}{margin}}}"
    if isinstance(value, (list, tuple)) and value:
        return f"[{inner}{f',{inner}'.join(_indented(item, inner) for item in value)}{margin}]"
    return _written(value)


def columns(kind: str, model: type[Record]) -> tuple[str, ...]:
    """The header row of a kind's CSV, the same whatever its records hold."""
    own = tuple(_columns(model))
    computed = COMPUTED.get(kind, ())
    named = tuple(name for name in own if name not in ("cites", *computed))
    return (*named, *computed, "sentences", "address", "cites")


def _columns(model: type[Frozen], prefix: str = "") -> Iterator[str]:
    for name, info in ((name, info) for name, info in model.model_fields.items() if name not in RARE):
        key = prefix + (info.alias or name)
        inner = inner_model(info.annotation)
        yield from _columns(inner, f"{key}.") if inner else (key,)


def as_csv(header: tuple[str, ...], rows: list[dict[str, object]]) -> str:
    """Rows as RFC 4180 has them: commas, quotation marks doubled, lines that end with CR LF."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(header)
    for values in rows:
        writer.writerow(_written_in(values, name) for name in header)
    return text.getvalue()


def _written_in(values: Mapping[str, object], name: str) -> str:
    """What stands in a column. A number stands there as one: below zero it is no formula either."""
    cell = _cell(values, name.split("."))
    return cell if isinstance(values.get(name), (int, float)) else guarded(cell)


def _numbers(briefing: Briefing, kind: str, record: Record) -> list[str]:
    """The sentences that a record rests on: `idlib/3`."""
    spans = (briefing.spans[id] for id in cited(briefing, kind, record))
    return [f"{source}/{number}" for source, number in sorted(touched(spans))]


def _cell(value: object, path: list[str], between: str = BETWEEN) -> str:
    """The text of the value at a path; of the values, where there is a list on the way."""
    if isinstance(value, list):
        cells = [_cell(item, path, WITHIN) for item in value]
        return between.join(cells) if any(cells) else ""
    if path and isinstance(value, Mapping):
        inner = value.get(path[0])
        if path in (["cites"], ["sentences"]) and isinstance(inner, list):
            return " ".join(inner)
        return _cell(inner, path[1:], between)
    if isinstance(value, Mapping):
        return between.join(f"{name}: {item}" for name, item in value.items())
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else str(value)


def guarded(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if FORMULA.match(cell) else cell


def unguarded(cell: str) -> str:
    """The text that a cell of our CSV stands for."""
    return cell[1:] if cell.startswith("'") and FORMULA.match(cell) else cell
