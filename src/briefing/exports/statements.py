"""Every statement as a line of JSON, with what it is bound to: `model.binding` says what the three fingerprints hold.

`jq -cS .says` and the rest give the very text whose SHA-256, behind a line that names the scheme, the fingerprint is.
"""

import json
from collections.abc import Iterable

from briefing.exports.download import Download
from briefing.model.binding import Bound
from briefing.model.briefing import Briefing
from briefing.model.passages import touched
from briefing.model.statement import Statement

PATH = "statements.jsonl"


def file(briefing: Briefing, said: Iterable[Bound]) -> Download:
    """All statements of a site, in order."""
    lines = (json.dumps(as_data(briefing, one), ensure_ascii=False, separators=(",", ":")) for one in said)
    return Download(PATH, "application/jsonl", "".join(f"{line}\n" for line in lines))


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
