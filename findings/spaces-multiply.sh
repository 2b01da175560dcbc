#!/usr/bin/env bash
# Pint 0.25.3: "2 500 km" is 1,000 km, and "10 000 m" is nothing.
#
# Expected: 2,500 km and 10,000 m. The SI Brochure (section 5.4.4) asks for long numbers in groups of three with a
#   thin space between them, and not for points or commas. Pint's tutorial offers to read quantities from strings, and
#   it reads "2,500 km" as 2,500.
#
# Seen: a space between two numbers is a multiplication: 2 times 500, 10 times 0. So it is with the thin space
#   (U+2009), the narrow one that does not break (U+202F) and U+00A0. A comma is dropped wherever it stands: "12,5 km"
#   is 125 km. No error.
#
# Why it matters: the spelling that the standard of units asks for gives wrong quantities, and the one that it advises
#   against the right ones. A page that compares by value takes "10 000 m" for 0. Numbers have to be read by a grammar
#   of how numbers are written before units come in, and one that is in doubt must be refused.
set -euo pipefail
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

python3 -m venv "$room/venv"
"$room/venv/bin/pip" install -qq --disable-pip-version-check --no-deps \
  Pint==0.25.3 flexcache==0.3 flexparser==0.4 platformdirs==4.14.8 typing_extensions==4.16.0

"$room/venv/bin/python" - <<'PY'
import sys

import pint

units = pint.UnitRegistry(cache_folder=None)
SEEN = {
    "2,500 km": ("2,500 km", 2500),
    "2 500 km": ("2,500 km", 1000),
    "2\u202f500 km": ("2,500 km", 1000),
    "10\u2009000 m": ("10,000 m", 0),
    "12,5 km": ("an error", 125),
}
changed = False
for written, (expected, seen) in SEEN.items():
    got = units.Quantity(written)
    print(f"{ascii(written)}\n  expected: {expected}\n  seen:     {got:~}")
    changed |= got.magnitude != seen
sys.exit("what is seen has changed" if changed else 0)
PY
