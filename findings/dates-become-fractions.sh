#!/usr/bin/env bash
# pymdown-extensions 13.1.2, SmartSymbols (with Markdown 3.11.3): the date 1/4/2018 is published as a quarter.
#
# Expected: SmartSymbols' page lists what it replaces, "1/4" and other fractions among it, and says nothing of dates.
#   One would expect a fraction that stands alone to be drawn as one, and a date with slashes to stay as it was
#   written.
#
# Seen: only a digit directly before or after keeps a fraction from being drawn, so half of a date is taken as one:
#   1/4/2018 becomes "¼/2018", 5/8/2018 becomes "⅝/2018", and 12/3/8 becomes "12/⅜". Other dates, such as 5/3/2018,
#   stay as they are.
#
# Why it matters: some days of the year, and only those, lose day and month in silence, and search and any later check
#   of dates no longer find them. Material for MkDocs names the extension among those it supports. A site of exact
#   dates leaves it off, and compares the finished page, not the Markdown, with its source.
set -euo pipefail
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

python3 -m venv "$room/venv"
"$room/venv/bin/pip" install -qq --disable-pip-version-check --no-deps \
  pymdown-extensions==13.1.2 Markdown==3.11.3 PyYAML==6.0.4

"$room/venv/bin/python" - <<'PY'
import html
import sys

import markdown

SEEN = {
    "1/4/2018": "¼/2018",
    "3/4/2018": "¾/2018",
    "5/8/2018": "⅝/2018",
    "12/3/8": "12/⅜",
    "5/3/2018": "5/3/2018",
    "11/4/2018": "11/4/2018",
}
changed = False
for day, seen in SEEN.items():
    page = markdown.markdown(f"Signed on {day}.", extensions=["pymdownx.smartsymbols"])
    got = html.unescape(page).removeprefix("<p>Signed on ").removesuffix(".</p>")
    print(f"written: {day:<10} expected: {day:<10} seen: {got}")
    changed |= got != seen
sys.exit("what is seen has changed" if changed else 0)
PY
