#!/usr/bin/env bash
# PyLD 3.3.0 and rdflib 7.6.0 (with lxml 6.1.3): the JSON-LD number 0.345, typed xsd:decimal, becomes a decimal that
# is none.
#
# Expected: "0.345"^^xsd:decimal. Who gives a number the type decimal, not double, wants its digits kept.
#
# Seen: PyLD writes "3.45E-1"^^xsd:decimal, and by the standard it has to: JSON-LD 1.1 Processing Algorithms and API
#   (section 8.2, Object to RDF Conversion) turns each number with a fraction into the form of a double and keeps the
#   given type. XML Schema part 2 (decimal) allows no exponent, so a validator of XML Schema refuses the value.
#   rdflib, from the same JSON-LD, writes 0.345. They also disagree on 12.0 without a type: integer 12 in one, double
#   12.0 in the other.
#
# Why it matters: shares and rates are the numbers with fractions. Two readers of one page hold different values, one
#   of them invalid, and neither has the digits as published: 0.340 has lost its last one before either begins, since
#   readers of JSON drop trailing zeros. A number whose digits count goes into JSON-LD as a string with a type.
set -euo pipefail
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

python3 -m venv "$room/venv"
"$room/venv/bin/pip" install -qq --disable-pip-version-check --no-deps \
  PyLD==3.3.0 rdflib==7.6.0 lxml==6.1.3 cachetools==8.0.2 frozendict==2.5.1 pyparsing==3.3.3

"$room/venv/bin/python" - <<'PY'
import json
import sys

import rdflib
from lxml import etree
from pyld import jsonld

SCHEMA = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="number" type="xs:decimal"/></xs:schema>'
DECIMAL = etree.XMLSchema(etree.XML(SCHEMA))
XSD = "http://www.w3.org/2001/XMLSchema#"
SEEN = [  # the number, its type, and text and type by PyLD and by rdflib
    (0.345, "decimal", ("3.45E-1", "decimal"), ("0.345", "decimal")),
    ("0.340", "decimal", ("0.340", "decimal"), ("0.340", "decimal")),
    (12.0, None, ("12", "integer"), ("12.0", "double")),
]


def by_pyld(document):
    (triple,) = jsonld.to_rdf(document)["@default"]
    return triple["object"]["value"], triple["object"]["datatype"].removeprefix(XSD)


def by_rdflib(document):
    (value,) = rdflib.Graph().parse(data=json.dumps(document), format="json-ld").objects()
    return str(value), str(value.datatype).removeprefix(XSD)


changed = False
for number, kind, *seen in SEEN:
    term = {"@id": "https://example.org/share"} | ({"@type": XSD + kind} if kind else {})
    document = {"@context": {"share": term}, "@id": "https://example.org/plain", "share": number}
    got = [by_pyld(document), by_rdflib(document)]
    print(f"{json.dumps(number)}, type {kind}\n  expected: the same digits and type from both\n  PyLD:     {got[0]}\n  rdflib:   {got[1]}")
    for text, of in got:
        if of == "decimal":
            valid = DECIMAL.validate(etree.XML(f"<number>{text}</number>"))
            print(f"  {text} is {'a' if valid else 'no'} decimal of XML Schema")
            changed |= valid == ("E" in text)
    changed |= got != seen
sys.exit("what is seen has changed" if changed else 0)
PY
