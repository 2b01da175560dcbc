"""REC5: what the pages show of a record, read back from the finished HTML."""

from collections.abc import Iterator

from briefing.extract.evidence import Evidence
from briefing.extract.reading import Reading, Stamp
from briefing.model import formula
from briefing.model.fields import Frozen
from briefing.model.records import Figure
from briefing.rules.rule import Finding, rule


@rule("REC5", good="the badge “Rejected” of a faction whose stance is “rejected”", bad="the badge “Supported” on the same faction")
def read_back(page: Reading, evidence: Evidence) -> Iterator[Finding]:
    """What a page shows of a record, a stance, a status or a link, is what that record says, and no other’s stands beside its name."""
    for stamp in page.stamps:
        if stamp.kind == "field":
            yield from _field(evidence, stamp)
        yield from _of_another(page, evidence, stamp)


def _field(evidence: Evidence, stamp: Stamp) -> Iterator[Finding]:
    name, _, path = stamp.name.partition(":")
    record = evidence.records.get(name)
    value = _value(record, path) if record else None
    if value is None or value.casefold() != " ".join(stamp.text.split()).casefold():
        message = f'the page shows “{stamp.text}” for {stamp.name}; the record has “{value}”' if value else f'"{stamp.name}" names no field'
        near = (stamp.name, path.partition(".")[0], stamp.text)
        yield Finding("REC5", message, "Show the value of the record itself.", near)


def _of_another(page: Reading, evidence: Evidence, stamp: Stamp) -> Iterator[Finding]:
    """A figure or a field shown where a row, a fact or the page is about another record of the kind."""
    if stamp.kind not in ("figure", "field") or stamp.beside is None:
        return
    subject = f"figures/{stamp.name}" if stamp.kind == "figure" else stamp.name.partition(":")[0]
    kind = f"{subject.partition('/')[0]}/"
    near = {about for about in stamp.beside if about.startswith(kind)} or {about for about in (page.record,) if about.startswith(kind)}
    figures = (record for record in map(evidence.records.get, near) if isinstance(record, Figure))
    shared = ":caveats." in stamp.name  # those of the whole are read with a part
    inputs = {f"figures/{id}" for figure in figures for id in (*formula.inputs(figure.derive), figure.part_of if shared else "")}
    if near and subject not in near | inputs:
        message = f'“{stamp.text}” is of {subject}; it stands beside {", ".join(sorted(near))}'
        near_words = (subject.partition("/")[2], stamp.text)
        yield Finding("REC5", message, "Show the value of the record that is named there.", near_words)


def _value(record: Frozen, path: str) -> str | None:
    """The text at a path such as `stance.label` or `terms.0.status`; None where there is none, "not stated" for a lacking part."""
    value: object = record
    for step in path.split("."):
        if value is None:
            return "not stated"
        if isinstance(value, tuple):
            value = value[int(step)] if step.isdecimal() and int(step) < len(value) else None
        else:
            value = getattr(value, step, None) if hasattr(value, step) else ""
    return value if isinstance(value, str) and value else ("not stated" if value is None else None)
