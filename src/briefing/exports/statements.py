"""Every statement as a line of JSON, with what it is bound to: `model.binding` says what the three fingerprints hold.

`jq -cS .says` gives the very text whose SHA-256, behind a line that names the scheme, the fingerprint is. What many rest on or stand
beside is written once, in `evidence.jsonl`: a row has its `id`, the start of the fingerprint of what it `is`, and `rests` and `beside` name
rows.
"""

import json
from collections.abc import Callable, Iterable

from briefing.exports.download import Download
from briefing.model.binding import Bound, canonical, fingerprint_of
from briefing.model.briefing import Briefing
from briefing.model.passages import touched
from briefing.model.statement import Statement

PATH, EVIDENCE = "statements.jsonl", "evidence.jsonl"
TYPE = "application/jsonl"
NAME = 16  # hexadecimal digits: 64 bits, of which no two rows of a site have the same


def files(briefing: Briefing, said: Iterable[Bound]) -> tuple[Download, Download]:
    """All statements of a site, in order; and the rows that they name."""
    rows: dict[str, object] = {}
    names: dict[str, str] = {}

    def named(payload: object) -> str:
        """The name of a row, which is kept."""
        text = canonical(payload)
        if text not in names:
            names[text] = fingerprint_of(payload)[:NAME]
            rows[names[text]] = payload
        return names[text]

    lines = _lines(_named(as_data(briefing, one), one, named) for one in said)
    return Download(PATH, TYPE, lines), Download(EVIDENCE, TYPE, _lines({"id": id, "is": row} for id, row in rows.items()))


def _named(values: dict[str, object], bound: Bound, named: Callable[[object], str]) -> dict[str, object]:
    among = dict(bound.among) if isinstance(bound.among, dict) else {}
    if "beside" in among:
        among["beside"] = [named(one) for one in among["beside"]]
    return values | {"rests": [named(one) for one in bound.rests], "among": among}


def _lines(rows: Iterable[dict[str, object]]) -> str:
    return "".join(f"{json.dumps(row, ensure_ascii=False, separators=(',', ':'))}\n" for row in rows)


def as_data(briefing: Briefing, bound: Bound) -> dict[str, object]:
    """A statement, ready for JSON."""
    one, (says, rests, among) = bound.statement, bound.prints
    return {
        "place": one.place, "kind": one.kind, "line": one.line, "cites": list(one.cites), "sentences": sentences(briefing, one),
        "pages": [f"/{page}" for page in one.pages], "prints": {"says": says, "rests": rests, "among": among},
        "says": bound.says, "rests": bound.rests, "among": bound.among,
    }


def sentences(briefing: Briefing, one: Statement) -> list[str]:
    """The sentences that a statement rests on, in the order of the source: `idlib/9`."""
    order = list(briefing.sources)
    found = ((order.index(source), number) for source, number in touched(briefing.spans_of(one.cites)))
    return [f"{order[at]}/{number}" for at, number in sorted(found)]
