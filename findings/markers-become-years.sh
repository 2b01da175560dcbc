#!/usr/bin/env bash
# python-dateutil 4.0.0, parse(fuzzy_with_tokens=True): a note mark after a date changes its year or its time of day.
#
# Expected: the documentation of parse says that fuzzy parsing allows for words around a date, and that the variant
#   with tokens also returns what was ignored. So "17 September 2018[8]" should be 17 September 2018, with "[8]"
#   ignored.
#
# Seen: only the brackets are ignored. "[8]" directly after the year makes it 2008, the written year being dropped;
#   "[52]" does away with it too and leaves the year of the default (today's, if none is given). With a space before
#   it, "[12]" is noon. "The 2 sides met on 5 March 2018" is in 2002, at 20:18. No error, and the ignored pieces look
#   harmless.
#
# Why it matters: in scholarly and encyclopedic sources a mark stands right behind a date. Marks have to be taken out
#   of the text, with a map back to the old places, before anything reads dates or numbers, and a date has to be found
#   by its form, not by leaving out what does not fit.
set -euo pipefail
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

python3 -m venv "$room/venv"
"$room/venv/bin/pip" install -qq --disable-pip-version-check --no-deps python-dateutil==4.0.0 tzdata==2026.6

"$room/venv/bin/python" - <<'PY'
import sys
from datetime import datetime

from dateutil.parser import parse

SEEN = {
    "17 September 2018": ("2018-09-17 00:00", "2018-09-17 00:00"),
    "17 September 2018[8]": ("2018-09-17 00:00", "2008-09-17 00:00"),
    "17 September 2018[52]": ("2018-09-17 00:00", "1999-09-17 00:00"),
    "17 September 2018 [12]": ("2018-09-17 00:00", "2018-09-17 12:00"),
    "The 2 sides met on 5 March 2018": ("2018-03-05 00:00", "2002-03-05 20:18"),
}
changed = False
for text, (expected, seen) in SEEN.items():
    day, ignored = parse(text, fuzzy_with_tokens=True, default=datetime(1999, 1, 1))
    print(f"{text}\n  expected: {expected}\n  seen:     {day:%Y-%m-%d %H:%M}, ignored {ignored}")
    changed |= f"{day:%Y-%m-%d %H:%M}" != seen
sys.exit("what is seen has changed" if changed else 0)
PY
