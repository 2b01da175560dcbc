"""What people found, to take away: every line as they wrote and signed it, and what the lines come to.

`reviews.jsonl` is all sittings one behind the other, each person's in their order, byte for byte: a first line opens a sitting, and
`reviews/3.sig` is the signature of the third, if it has one. Beside it are the files that say who reads, with which keys, and how many
must, as a resolver signs for them (`terms`). `reviews/states.json` has the paths of the sittings in the ledger, the
policy, the people, and for each statement its state and the names of the lines on what it was `after`; `adrift` are lines on what nobody
says any more. `reviews/rebases/` has what people decided on the sentences of a source's new text, where they signed it. `reviews.jsonld`
has each verdict as a W3C Web Annotation.
"""

import json
from collections.abc import Iterator, Mapping

from briefing.exports import annotations
from briefing.exports.download import Download
from briefing.loading.project import REVIEWS, Project
from briefing.model.site import Site
from briefing.review.events import Entry, Verdict
from briefing.review.rebased import rebases
from briefing.review.reviewed import Reviewed
from briefing.review.terms import FILES as TERMS

PATH, STATES, ASSESSED = "reviews.jsonl", "reviews/states.json", "reviews.jsonld"
FIXED = (PATH, STATES, ASSESSED)
Node = dict[str, object]


def files(project: Project, site: Site, found: Reviewed) -> Iterator[Download]:
    """All of them, also where nobody has read anything: that is said, too."""
    sittings = found.in_order
    yield _kept(PATH, "application/jsonl", b"".join(project.files[one.path] for one in sittings))
    yield Download(STATES, "application/json", _dumped(_states(found)))
    yield Download(ASSESSED, "application/ld+json", _dumped(_assessed(site, found)))
    for number, one in enumerate(sittings, 1):
        if (signature := f"{one.path}.sig") in project:
            yield _kept(f"reviews/{number}.sig", "text/plain", project.files[signature])
    decided = [path for one in rebases(project) for path in (one.path, f"{one.path}.sig")]
    terms = [path for name in TERMS if (path := f"{REVIEWS}/{name}") in project] if sittings or decided else []
    yield from (_kept(path, "text/plain", project.files[path]) for path in (*decided, *terms))


def _kept(path: str, media_type: str, content: bytes) -> Download:
    """A file byte for byte, whatever it holds."""
    return Download(path, media_type, content.decode("utf-8", "surrogateescape"))


def _dumped(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def _states(found: Reviewed) -> Node:
    ledger = found.ledger
    return {
        "sittings": [one.path for one in found.in_order],
        "policy": [_said(clause.model_dump(mode="json")) for clause in ledger.policy.clauses],
        "people": [_said(person.model_dump(mode="json")) for person in ledger.people],
        "statements": [_said({"place": one.bound.statement.place, "state": one.state, "after": [entry.line for entry in one.past]})
                       for one in found.standings],
        "adrift": [entry.line for entry in found.folded.left],
    }


def _said(values: Mapping[str, object]) -> Node:
    """What is there."""
    return {name: value for name, value in values.items() if value not in (None, [])}


def _assessed(site: Site, found: Reviewed) -> Node:
    """Each verdict on a statement as an annotation of the annotation that has this."""
    address = site.absolute(ASSESSED) or ASSESSED
    entries = (entry for sitting in found.in_order for entry in sitting.entries)
    items = [_annotation(site, found, entry) for entry in entries if isinstance(entry.event, Verdict)]
    return {
        "@context": annotations.CONTEXT, "id": address, "type": "AnnotationCollection",
        "label": f"{site.name}: what people found who read it", "total": len(items),
        "first": {"id": f"{address}#all", "type": "AnnotationPage", "startIndex": 0, "items": items},
    }


def _annotation(site: Site, found: Reviewed, entry: Entry) -> Node:
    event = entry.event
    value = ". ".join(filter(None, (event.verdict.capitalize(), event.note))) if isinstance(event, Verdict) else ""
    return {
        "id": f"urn:sha256:{entry.line}", "type": "Annotation", "motivation": "assessing",
        "creator": {"type": "Person", "nickname": entry.by}, "created": found.sitting_of[entry.line].opening.at,
        "body": {"type": "TextualBody", "value": value, "format": "text/plain"},
        "target": annotations.name_of(site, event.place if isinstance(event, Verdict) else ""),
    }
