#!/usr/bin/env bash
# pypdf 7.1.1 (a page made with reportlab 5.1.0): a raised note mark makes 12 groups 123, or parts the sentence in
# two.
#
# Expected: some sign that the 3 in "12³ groups" is set higher and smaller, since PDF has an operator for just that
#   (ISO 32000, section on text state, "text rise"), or else the line as it stands. pypdf's guide to extraction tells
#   that structure and order cannot be relied on; its layout mode is offered to keep a page's look.
#
# Seen: plain mode gives "home to 123 groups": the mark became a digit. Layout mode puts the mark and all that follows
#   it on a line of its own above the beginning: "3 groups and holds 285 people." comes first, "The plain is home to
#   12" second. There, 3 groups hold 285 people.
#
# Why it matters: a source that is taken from a PDF has wrong numbers before any check begins, and each mode is wrong
#   in another way. The copy in the repository has to be compared with the page by a person wherever a mark touches a
#   number, and be fixed by a fingerprint from then on. Comparing both modes finds the places.
set -euo pipefail
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

python3 -m venv "$room/venv"
"$room/venv/bin/pip" install -qq --disable-pip-version-check --no-deps \
  pypdf==7.1.1 reportlab==5.1.0 charset-normalizer==3.5.3 pillow==13.0.0

"$room/venv/bin/python" - <<'PY'
import io
import sys

from pypdf import PdfReader
from reportlab.pdfgen import canvas

SENTENCE = [("The plain is home to 12", 0), ("3", 4), (" groups and holds 285 people.", 0)]  # text, rise in points
SEEN = {
    "plain": ["The plain is home to 123 groups and holds 285 people."],
    "layout": ["3 groups and holds 285 people.", "The plain is home to 12"],
}
file = io.BytesIO()
page = canvas.Canvas(file, pagesize=(400, 100))
line = page.beginText(20, 50)
for text, rise in SENTENCE:
    line.setFont("Helvetica", 7 if rise else 12)
    line.setRise(rise)
    line.textOut(text)
page.drawText(line)
page.save()

changed = False
for mode, seen in SEEN.items():
    extracted = PdfReader(file).pages[0].extract_text(extraction_mode=mode)
    got = [line.strip() for line in extracted.splitlines() if line.strip()]
    print(f"{mode} mode\n  expected: one line, in which 3 is not a digit of the number\n  seen:     {got}")
    changed |= got != seen
sys.exit("what is seen has changed" if changed else 0)
PY
