"""Every statement that rests on passages as a W3C Web Annotation: what we say is the body, the words of the source are the target.

Positions count code points of the source's file, from 0, end exclusive; a quotation has the 32 code points on either side with it.
"""

import json
from collections.abc import Iterable, Iterator
from urllib.parse import quote

from briefing.exports.download import Download
from briefing.model.briefing import Briefing
from briefing.model.passages import Span
from briefing.model.site import Site
from briefing.model.statement import Statement

PATH, SUMS, VERIFIERS = "annotations.jsonld", "SHA256SUMS", ("verify.py", "verify_reviews.py")
CONTEXT = "http://www.w3.org/ns/anno.jsonld"
AROUND = 32
_ITEMS = "\ue000"  # stands for them until they are written
Node = dict[str, object]


def sources(briefing: Briefing) -> Iterator[Download]:
    """Each source in force, and each earlier version, byte for byte."""
    for id, source in briefing.sources.items():
        yield Download(source_path(id), "text/plain", source.text)
        for version in briefing.earlier.get(id, ()):
            if version.source:
                yield Download(f"source/{id}/{version.number}.txt", "text/plain", version.source.text)


def source_path(id: str) -> str:
    """Where the text in force is published, relative to the site's root."""
    return f"source/{id}.txt"


def paths(briefing: Briefing) -> tuple[str, ...]:
    """All that is published as evidence: these, the sums of them, and the programs that check them."""
    return (PATH, SUMS, *VERIFIERS, *(one.path for one in sources(briefing)))


def file(briefing: Briefing, site: Site, said: Iterable[Statement]) -> Download:
    """All of them as one collection; addresses are relative to the file where the site has none."""
    items = [_annotation(briefing, site, one) for one in said if any(id in briefing.spans for id in one.cites)]
    address = site.absolute(PATH) or PATH
    collection: Node = {
        "@context": CONTEXT, "id": address, "type": "AnnotationCollection", "label": f"{site.name}: what is said, and what it rests on",
        "total": len(items),
        "first": {"id": f"{address}#all", "type": "AnnotationPage", "startIndex": 0, "items": _ITEMS},
    }
    lines = ",\n".join(json.dumps(item, ensure_ascii=False) for item in items)  # one on each; to indent them takes five times as long
    text = json.dumps(collection, ensure_ascii=False, indent=1).replace(f'"{_ITEMS}"', f"[\n{lines}\n]")
    return Download(PATH, "application/ld+json", f"{text}\n")


def _annotation(briefing: Briefing, site: Site, one: Statement) -> Node:
    spans = dict.fromkeys(briefing.spans[id] for id in one.cites if id in briefing.spans)
    return {
        "id": name_of(site, one.place), "type": "Annotation", "motivation": "describing",
        "body": {"type": "TextualBody", "value": standing_alone(one), "format": "text/plain", "language": site.language},
        "target": [_target(briefing, site, span) for span in spans],
    }


def name_of(site: Site, place: str) -> str:
    """The address of a statement's annotation. A colon is written as %3A: readers of JSON-LD take what stands before one for a scheme, and
    drop the relative address of a site that has none.
    """
    return f"{site.absolute(PATH) or PATH}#{quote(place, safe='/~')}"


def standing_alone(one: Statement) -> str:
    """What is said, of what, and how we know: no page stands around it."""
    said = one.line if not one.subject or one.line.startswith(one.subject) else f"{one.subject}: {one.line}"
    read_so = one.says.get("our_reading", ())
    parts = f"Our reading: {', '.join(read_so)}" if isinstance(read_so, tuple) and read_so else ""
    reason = f"Reason: {one.says['reason']}" if one.says.get("reason") and str(one.says["reason"]) not in said else ""
    status = f"How we know: {one.status}" if one.status not in ("", "stated") else ""
    return " ".join((said, *(f"[{what}]" for what in (status, parts, reason) if what)))


def _target(briefing: Briefing, site: Site, span: Span) -> Node:
    text, path = briefing.sources[span.source].text, source_path(span.source)
    quote = {"type": "TextQuoteSelector", "exact": text[span.start : span.end], "prefix": text[max(0, span.start - AROUND) : span.start],
             "suffix": text[span.end : span.end + AROUND]}
    position = {"type": "TextPositionSelector", "start": span.start, "end": span.end}
    return {"source": site.absolute(path) or path, "selector": [quote, position]}
