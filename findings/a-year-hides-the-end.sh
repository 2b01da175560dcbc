#!/usr/bin/env bash
# pysbd 0.3.4: behind a note mark, a sentence that ends in a number does not end.
#
# Expected: two sentences in "They signed in 2018.[52] Few came back." The library's golden rules, which its readme
#   presents, have a case with a numbered reference behind the full stop, and pysbd does end "They signed.[52]".
#
# Seen: "They signed in 2018.[52] Few came back." stays one sentence, and so does "...rose to 12.[3] ...". Without the
#   mark, "They signed in 2018. Few came back." is two; with a word before the stop, "They signed.[52] Few came back."
#   is two. After a question mark or in front of [fn] the mark goes to the next sentence. No character is lost in any
#   case.
#
# Why it matters: sentences that end in a year or a count are the ones a briefing cites, and their marks stand right
#   there. Where sentences are numbered for reference, as in "§9", a number then covers two of them, and the next
#   edition of a splitter moves all numbers after it. Sentences and marks have to be written down once, beside the
#   source, and be checked, not computed anew.
set -euo pipefail
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

python3 -m venv "$room/venv"
"$room/venv/bin/pip" install -qq --disable-pip-version-check --no-deps pysbd==0.3.4

"$room/venv/bin/python" -W ignore - <<'PY'
import sys

import pysbd

SEEN = {
    "They signed.[52] Few came back.": ["They signed.[52] ", "Few came back."],
    "They signed in 2018. Few came back.": ["They signed in 2018. ", "Few came back."],
    "They signed in 2018.[52] Few came back.": ["They signed in 2018.[52] Few came back."],
    "Their number rose to 12.[3] Few came back.": ["Their number rose to 12.[3] Few came back."],
    "They signed.[fn] Few came back.": ["They signed.", "[fn] Few came back."],
    "Who signed?[3] Few came back.": ["Who signed?", "[3] Few came back."],
}
changed = False
splitter = pysbd.Segmenter(language="en", clean=False)
for text, seen in SEEN.items():
    got = splitter.segment(text)
    print(f"{text}\n  expected: two sentences, the mark with the first\n  seen:     {got}")
    changed |= got != seen
sys.exit("what is seen has changed" if changed else 0)
PY
