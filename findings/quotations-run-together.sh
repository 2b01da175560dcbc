#!/usr/bin/env bash
# pymdown-extensions 13.1.2, blocks.html (with Markdown 3.11.3): words typed behind a closed block stand inside it.
#
# Expected: a block ends with its "///", as its page says. A quotation that is typed behind it, after an empty line, is
#   another quotation.
#
# Seen: where the block is a blockquote, the words behind it become its second paragraph: Markdown joins what begins with
#   ">" to the blockquote before it, and does not know that a block has ended. Behind a block that is a div with a
#   quotation in it, they stand apart.
#
# Why it matters: two speakers become one. What the second said is shown, styled and read as the words of the first, with
#   the class, the citation and the marks that the block gave it. A paragraph between the two keeps them apart.
set -euo pipefail
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

python3 -m venv "$room/venv"
"$room/venv/bin/pip" install -qq --disable-pip-version-check --no-deps \
  pymdown-extensions==13.1.2 Markdown==3.11.3 PyYAML==6.0.4

"$room/venv/bin/python" - <<'PY'
import re
import sys

import markdown

BEHIND = "\n\n> The bridge is shut, said the warden.\n"
WRITTEN = {
    "/// html | blockquote.ferryman\nThe bridge is open, said the ferryman.\n///": (2, 1),
    "/// html | div.ferryman\n> The bridge is open, said the ferryman.\n///": (2, 2),
}
changed = False
for block, (expected, seen) in WRITTEN.items():
    got = len(re.findall("<blockquote", markdown.markdown(block + BEHIND, extensions=["pymdownx.blocks.html"])))
    print(f"written:\n{block}{BEHIND}\nquotations expected: {expected}\nquotations seen:     {got}\n")
    changed |= got != seen
sys.exit("what is seen has changed" if changed else 0)
PY
