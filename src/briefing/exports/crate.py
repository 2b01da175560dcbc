"""The site as a data set that archives know: an RO-Crate, which says of each file of the evidence what it is."""

import json
from collections.abc import Iterable

from briefing.exports import annotations, claims, reviews, statements
from briefing.exports.download import Download
from briefing.model.briefing import Briefing
from briefing.model.edition import edition
from briefing.model.site import Site

PATH = "ro-crate-metadata.json"
CONTEXT, PROFILE = "https://w3id.org/ro/crate/1.1/context", "https://w3id.org/ro/crate/1.1"
TOLD = {
    "statements.jsonl": "Every statement, a line each, with the three fingerprints of what it is bound to",
    "evidence.jsonl": "The words and sentences that statements rest on and stand beside, once each",
    "annotations.jsonld": "Every statement that rests on passages as a W3C Web Annotation of the source text, with offsets in code points",
    "claims.jsonld": "Every statement as a schema.org Claim, with the pages on which it appears and the quotations that it rests on",
    "reviews.jsonl": "What people found who read statements against the source, sitting by sitting",
    "reviews/states.json": "What that comes to, statement by statement, with the policy and the people",
    "reviews.jsonld": "What people found, as W3C Web Annotations",
    "SHA256SUMS": "The SHA-256 of each of the other files",
    "verify.py": "Checks all of it without the program that made it",
    "verify_reviews.py": "Checks what people found",
}
Node = dict[str, object]


def file(briefing: Briefing, site: Site, files: Iterable[Download]) -> Download:
    """The description of a site's evidence; `files` are those that it names, and the sums, which name it, it only points to."""
    sums: Node = {"@id": annotations.SUMS, "@type": "File", "name": TOLD[annotations.SUMS], "encodingFormat": "text/plain"}
    parts = [*map(_file, files), sums]
    change = edition(briefing)
    root: Node = {
        "@id": "./", "@type": "Dataset", "name": site.name, "description": site.description or site.name,
        "datePublished": change.date.isoformat() if change else "", "version": change.version if change else "",
        "license": {"@id": "#license"}, "hasPart": [{"@id": part["@id"]} for part in parts],
    }
    about: Node = {"@id": PATH, "@type": "CreativeWork", "conformsTo": {"@id": PROFILE}, "about": {"@id": "./"}}
    terms: Node = {"@id": "#license", "@type": "CreativeWork", "name": "Terms",
                   "description": "The source texts are quoted as sources; they are not the publisher's to license."}
    graph = [about, {name: value for name, value in root.items() if value != ""}, terms, *parts]
    return Download(PATH, "application/ld+json", json.dumps({"@context": CONTEXT, "@graph": graph}, ensure_ascii=False, indent=1) + "\n")


def paths(briefing: Briefing) -> tuple[str, ...]:
    """The files of a site's evidence that are there whatever people found, this one among them."""
    return (statements.PATH, statements.EVIDENCE, *annotations.paths(briefing), claims.PATH, *reviews.FIXED, PATH)


def _file(one: Download) -> Node:
    kinds = {"source/": "A source text, byte for byte", "reviews/rebases/": "What became of a source's sentences, as signed"}
    own = next((what for folder, what in kinds.items() if one.path.startswith(folder)), "A signature or a list of keys")
    name = TOLD.get(one.path) or own
    return {"@id": one.path, "@type": "File", "name": name, "encodingFormat": one.media_type, "contentSize": str(len(one.content))}
