#!/usr/bin/env bash
# quantulum3 0.10.0: "half a million people" is read as 1,500,000, and "half a kilometre" as 0.5 per kilometre.
#
# Expected: 500,000. The readme offers the library to find quantities, their values and their units in running text,
#   numbers in words among them, and it does read "half million" and "a half million" as 500,000.
#
# Seen: "half a million" is 1,500,000, three times what was said, in one piece that covers just these three words, so
#   that nothing looks odd about it. "Half a billion dollars" is 1.5 billion. In "half a kilometre" the article is
#   taken for "per". "One and a half million" is right, and equal to "half a million".
#
# Why it matters: who compares the numbers of a page with those of a source by value finds no difference between half
#   a million and one and a half million people. The value of a number in words has to come from a reader that refuses
#   what it does not know, and the words themselves have to be compared as well.
set -euo pipefail
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

python3 -m venv "$room/venv"
"$room/venv/bin/pip" install -qq --disable-pip-version-check --no-deps \
  quantulum3==0.10.0 docopt==0.6.2 inflect==7.6.0 jaraco.functools==4.6.0 more-itertools==11.2.1 num2words==0.5.14 \
  typeguard==4.6.1 typing_extensions==4.16.0

"$room/venv/bin/python" -W ignore - <<'PY'
import sys

from quantulum3 import parser

SEEN = {
    "half a million people": (500_000, "dimensionless", 1_500_000, "dimensionless"),
    "a half million people": (500_000, "dimensionless", 500_000, "dimensionless"),
    "one and a half million people": (1_500_000, "dimensionless", 1_500_000, "dimensionless"),
    "half a billion dollars": (500_000_000, "dollar", 1_500_000_000, "dollar"),
    "half a kilometre": (0.5, "kilometre", 0.5, "per kilometre"),
}
changed = False
for words, (value, unit, seen_value, seen_unit) in SEEN.items():
    (got,) = parser.parse(words)
    print(f"{words}\n  expected: {value:,} {unit}\n  seen:     {got.value:,} {got.unit.name}, from {got.surface!r}")
    changed |= (got.value, got.unit.name) != (seen_value, seen_unit)
sys.exit("what is seen has changed" if changed else 0)
PY
