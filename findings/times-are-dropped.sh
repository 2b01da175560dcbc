#!/usr/bin/env bash
# trafilatura 2.3.1: the day in <time> is dropped from the middle of a sentence, and <q> loses its marks.
#
# Expected: the words of the paragraph. The HTML standard lets <time> and <q> stand in running text ("phrasing
#   content"); its section on <time> says that the element shows its content and adds a form that machines read.
#   trafilatura's documentation promises the main text of a page, free of menus, headers and footers.
#
# Seen: <time> is on the list of elements that are removed together with their words, so "met on 5 March 2018, before"
#   becomes "met on , before". A <q> becomes a block: the sentence breaks in two lines there, and no quotation mark
#   stands around it. <data>, of the same kind, keeps its words.
#
# Why it matters: this is how many readers for archives and for language models fetch a page. A site that marks each
#   date with <time> and each quotation with <q>, as HTML asks, reaches them without its dates and with its quotations
#   unmarked. A date that must survive has to stand in plain text; a quotation needs written marks beside or instead
#   of <q>.
set -euo pipefail
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

python3 -m venv "$room/venv"
"$room/venv/bin/pip" install -qq --disable-pip-version-check --no-deps \
  trafilatura==2.3.1 babel==2.19.0 certifi==2026.10.19.post1 charset-normalizer==3.5.3 courlan==1.4.0 dateparser==1.5.0 \
  htmldate==1.11.0 jusText==3.0.2 lxml==6.1.3 lxml_html_clean==0.4.6 python-dateutil==4.0.0 pytz==2026.6 \
  regex==2026.11.19 tld==0.13.2 tzdata==2026.6 tzlocal==5.4.5 urllib3==2.8.0

"$room/venv/bin/python" - <<'PY'
import sys

import trafilatura

FILLER = (
    "<p>The road to the town is closed, and nobody has said when it opens again to the people who wait for it, year after "
    "year, in the plain below.</p>"
)
SENTENCES = {
    "The two sides met on <time datetime='2018-03-05'>5 March 2018</time>, before the people of the plain.":
        "The two sides met on , before the people of the plain.",
    "Some <data value='1285'>1,285</data> people of the plain fled to the hills above the town.":
        "Some 1,285 people of the plain fled to the hills above the town.",
    "The council said <q>we stay</q> and left the hall before the people of the plain.":
        "The council said we stay\nand left the hall before the people of the plain.",
}
changed = False
for html, seen in SENTENCES.items():
    page = f"<html><body><main><article><h1>News</h1>{FILLER}<p>{html}</p>{FILLER}</article></main></body></html>"
    lines = [line for line in trafilatura.extract(page).split("\n") if "road to" not in line and line != "News"]
    got = "\n".join(lines)
    print(f"page:     {html}\nexpected: the words of the sentence, none missing\nseen:     {got!r}\n")
    changed |= got != seen
sys.exit("what is seen has changed" if changed else 0)
PY
