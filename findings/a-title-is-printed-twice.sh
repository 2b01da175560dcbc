#!/usr/bin/env bash
# citeproc-py 0.11.1: a work without an author is listed as "The road | The road".
#
# Expected: CSL 1.0.2, "substitute": a variable that stands in for missing names is suppressed in the rest of the output. A list
#   begins with the author or, where there is none, with the title, and the title is printed once.
#
# Seen: it is printed once where <substitute> has <text variable="title"/>, and twice where it has <text macro="title"/> and
#   the macro holds nothing but that. APA and most other published styles write it with a macro.
#
# Why it matters: unsigned works, such as a page of a briefing or a text whose author is not known, have no author as a rule. Their
#   entries in a list made with citeproc-py say everything twice, and no message tells.
set -euo pipefail
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

cd "$room"
python3 -m venv own
own/bin/pip install --quiet --disable-pip-version-check citeproc-py==0.11.1

cat > look.py <<'PY'
import pathlib
import sys
import warnings

warnings.simplefilter("ignore")
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON

STYLE = """<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
<info><title>Plain</title><id>http://example.org/plain</id><updated>2026-01-01T00:00:00+00:00</updated></info>
<macro name="title"><text variable="title"/></macro>
<citation><layout><text variable="title"/></layout></citation>
<bibliography><layout suffix=".">
<names variable="author"><name/><substitute><text {}="title"/></substitute></names>
<text macro="title" prefix=" | "/><text variable="publisher" prefix=" | "/>
</layout></bibliography></style>"""
ROAD = {"id": "a", "type": "book", "title": "The road", "publisher": "Council of the Plain"}


def listed(substitute: str, **more: object) -> str:
    pathlib.Path("plain.csl").write_text(STYLE.format(substitute))
    style = CitationStylesStyle("plain.csl", validate=False)
    made = CitationStylesBibliography(style, CiteProcJSON([ROAD | more]), formatter.plain)
    made.register(Citation([CitationItem("a")]))
    return "".join(map(str, made.bibliography()[0]))


once, twice = "The road | Council of the Plain.", "The road | The road | Council of the Plain."
signed = listed("macro", author=[{"literal": "Ministry"}])
plain, by_macro = listed("variable"), listed("macro")
print(f"with an author\n  seen:     {signed}")
print(f"without one, the title a variable\n  expected: {once}\n  seen:     {plain}")
print(f"without one, the title a macro\n  expected: {once}\n  seen:     {by_macro}")
if (signed, plain, by_macro) != (f"Ministry | {once}", once, twice):
    sys.exit("what is seen has changed")
PY
own/bin/python look.py
