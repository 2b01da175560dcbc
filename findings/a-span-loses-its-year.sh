#!/usr/bin/env bash
# citeproc-py 0.11.1, with the style that it brings (harvard-cite-them-right): a span within one year is cited without
# a year.
#
# Expected: "(Council of the Plain, 2018)". The specification of CSL 1.0.2 (cs:date, "date ranges") says where the
#   delimiter of a span comes from: the largest part that differs. A style that shows years only has nothing to tell
#   apart in March to May 2018, so the year stands there once, as citeproc-js prints it.
#
# Seen: nothing at all: "(Council of the Plain)", and "Council of the Plain The road." in the list, not even the
#   style's "no date". Three days in March lose their year too. A span from 2018 to 2019 is right, and so is a single
#   month.
#
# Why it matters: reports on talks and fighting are dated with spans of days and months. Those, and only those, go out
#   undated, and a style that falls back on "no date" does not, because a date is there. Hand citation software one
#   date, not a span, where the style shows years; or look for the year in what it prints.
set -euo pipefail
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

python3 -m venv "$room/venv"
"$room/venv/bin/pip" install -qq --disable-pip-version-check --no-deps citeproc-py==0.11.1 lxml==6.1.3

"$room/venv/bin/python" -W ignore - <<'PY'
import sys

from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON

SEEN = [
    ([[2018]], "(Council of the Plain, 2018)", "(Council of the Plain, 2018)"),
    ([[2018, 3]], "(Council of the Plain, 2018)", "(Council of the Plain, 2018)"),
    ([[2018], [2019]], "(Council of the Plain, 2018–2019)", "(Council of the Plain, 2018–2019)"),
    ([[2018, 3], [2018, 5]], "(Council of the Plain, 2018)", "(Council of the Plain)"),
    ([[2018, 3, 5], [2018, 3, 7]], "(Council of the Plain, 2018)", "(Council of the Plain)"),
]
changed = False
for dates, expected, seen in SEEN:
    author = {"literal": "Council of the Plain"}
    work = {"id": "road", "type": "book", "title": "The road", "author": [author], "issued": {"date-parts": dates}}
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    bibliography = CitationStylesBibliography(style, CiteProcJSON([work]), formatter.plain)
    citation = Citation([CitationItem("road")])
    bibliography.register(citation)
    got = str(bibliography.cite(citation, lambda item: None))
    print(f"issued {dates}\n  expected: {expected}\n  seen:     {got}, in the list {str(bibliography.bibliography()[0])!r}")
    changed |= got != seen
sys.exit("what is seen has changed" if changed else 0)
PY
