#!/usr/bin/env bash
# dom-anchor-text-quote 4.0.2 (on linkedom 0.18.15): a quotation is found in a sentence that says the opposite.
#
# Expected: the key is called exact. The Web Annotation Data Model (section 4.2.4, Text Quote Selector) defines it as
#   a copy of the text that is selected; a text without that copy has nothing to select. The library's readme says
#   that it finds approximate matches too, which one would take to mean small slips in long quotations, and promises
#   null otherwise.
#
# Seen: "will open the road" is anchored to "will not open the road" and the other way round, and "1,825 people" to
#   "1,285 people", with no sign that the match is not exact: what comes back is a start and an end, without a score.
#
# Why it matters: an annotation, a citation or a deep link made from a quotation goes on looking proven after the
#   source was corrected, just where the correction counts: a not, a digit. Who anchors with this library has to
#   compare the text of what it returns with the quotation, character by character, and treat a difference as not
#   found.
set -euo pipefail
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

cd "$room"
npm install --silent --no-audit --no-fund --no-save --ignore-scripts dom-anchor-text-quote@4.0.2 diff-match-patch@1.0.5 linkedom@0.18.15

cat > look.mjs <<'JS'
import { parseHTML } from 'linkedom'
import * as quote from 'dom-anchor-text-quote'

const open = 'The council will open the road to the town'
const shut = 'The council will not open the road to the town'
const SEEN = [ // the source, the quotation, what is found
  [`${shut}.`, open, shut],
  [`${open}.`, shut, open],
  ['The plain holds 1,285 people.', '1,825 people', '1,285 people'],
]
let changed = false
for (const [source, exact, seen] of SEEN) {
  const { body } = parseHTML(`<html><body><p>${source}</p></body></html>`).document
  const place = quote.toTextPosition(body, { exact })
  const got = place && body.textContent.slice(place.start, place.end)
  console.log(`source:    ${source}\nquotation: ${exact}\nexpected:  null\nseen:      ${got}\n`)
  changed ||= got !== seen
}
if (changed) { console.error('what is seen has changed'); process.exit(1) }
JS
node look.mjs
