#!/usr/bin/env bash
# PyLD 3.3.0: a thing in JSON-LD whose relative address has a colon in its fragment vanishes, with all that is said of it.
#
# Expected: "list.json#bridge:1", a relative reference by RFC 3986, is seen from the base and becomes
#   <https://example.org/list.json#bridge:1>.
#
# Seen: nothing at all, and no error. By the standard (JSON-LD 1.1 Processing Algorithms and API, section 5.2, IRI
#   Expansion) a value with a colon anywhere is taken for a prefix with its suffix, or else for an absolute address: the
#   scheme would be "list.json#bridge". That is none, and the conversion to RDF drops the thing. With %3A for the colon all of it is there.
#
# Why it matters: names such as record:field make good fragments, and files of a site without an address have relative
#   ones. Half of the annotations of this site were gone for readers of JSON-LD, while every test that read JSON saw them.
set -euo pipefail
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

python3 -m venv "$room/venv"
"$room/venv/bin/pip" install -qq --disable-pip-version-check --no-deps PyLD==3.3.0 lxml==6.1.3 cachetools==8.0.2 frozendict==2.5.1

"$room/venv/bin/python" - <<'PY'
from pyld import jsonld


def said(name):
    node = {"@id": f"list.json#{name}", "http://example.org/says": "The bridge is closed."}
    graph = jsonld.to_rdf(node, {"base": "https://example.org/"}).get("@default", [])
    return [f"{one['subject']['value']} says {one['object']['value']}" for one in graph]


plain, escaped = said("bridge:1"), said("bridge%3A1")
print("expected: https://example.org/list.json#bridge:1 says The bridge is closed.")
print("seen:    ", *plain or ["nothing"])
print("with %3A:", *escaped)
raise SystemExit(0 if not plain and len(escaped) == 1 else 1)
PY
