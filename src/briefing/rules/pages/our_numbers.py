"""STA2: what we calculated or counted says so where it stands."""

from collections.abc import Iterator

from briefing.extract.evidence import Evidence
from briefing.extract.reading import Reading, Stamp
from briefing.model.records import Figure
from briefing.rules.rule import Finding, rule


@rule("STA2", good="43.8%, with “Calculated” in the same row", bad="43.8% in a row that does not say whose number it is")
def told(page: Reading, evidence: Evidence) -> Iterator[Finding]:
    """A number that we calculated, and a count among what the source says, is called so in its row, item, fact, drawing or paragraph."""
    for stamp in page.stamps:
        if stamp.ours is None or stamp.ours.is_told:
            continue
        if stamp.kind == "count" and stamp.ours.cites:
            hint = 'Put {{ parts.status("counted") }} beside it.'
            yield Finding("STA2", f"nothing beside “{stamp.text}” says that we counted it", hint, (stamp.text,))
        elif stamp.kind == "figure" and _is_calculated(evidence, stamp):
            yield Finding("STA2", f"nothing beside “{stamp.text}” says that we calculated it",
                          f'Put {{{{ parts.status(get("figures", "{stamp.name}").status) }}}} beside it.', (stamp.name, stamp.text))


def _is_calculated(evidence: Evidence, stamp: Stamp) -> bool:
    record = evidence.records.get(f"figures/{stamp.name}")
    return isinstance(record, Figure) and bool(record.derive)
