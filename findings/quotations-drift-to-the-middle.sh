#!/usr/bin/env bash
# dom-anchor-text-quote 4.0.2 (on linkedom 0.18.15): of several equal places, the one nearest the middle of the page
# is taken.
#
# Expected: the Web Annotation Data Model (section 4.2.4, Text Quote Selector) says that where several stretches of
#   text match, all of them should be taken as selected. A library that gives one would be expected to give the first,
#   or to say that there are more. Its readme names prefix, suffix and a hint as means to choose, and not what happens
#   without them.
#
# Seen: the search starts in the middle of the text, so three articles with the same sentence give the second. A
#   paragraph that is added at the end, about something else, moves the same selector to the third.
#
# Why it matters: a citation that is not unique moves to another article when somebody edits a paragraph elsewhere,
#   and still shows the words that it quotes. A quotation has to be unique in its source, or be made so by prefix and
#   suffix that are checked exactly, before it is handed to readers that anchor it in their own way.
set -euo pipefail
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

cd "$room"
npm install --silent --no-audit --no-fund --no-save --ignore-scripts dom-anchor-text-quote@4.0.2 diff-match-patch@1.0.5 linkedom@0.18.15

cat > look.mjs <<'JS'
import { parseHTML } from 'linkedom'
import * as quote from 'dom-anchor-text-quote'

const articles = [1, 2, 3].map((number) => `<p>Article ${number}: the road stays open.</p>`).join('')
const added = '<p>A note on who was in the hall when the paper was read, and on who had gone home before that.</p>'
const SEEN = [
  ['three articles', articles, 'Article 2'],
  ['three articles and a note behind them', articles + added, 'Article 3'],
]
let changed = false
for (const [name, html, seen] of SEEN) {
  const { body } = parseHTML(`<html><body>${html}</body></html>`).document
  const { start } = quote.toTextPosition(body, { exact: 'the road stays open' })
  const got = body.textContent.slice(0, start).match(/Article \d/g).at(-1)
  console.log(`${name}\n  expected: all three, or the first\n  seen:     ${got}`)
  changed ||= got !== seen
}
if (changed) { console.error('what is seen has changed'); process.exit(1) }
JS
node look.mjs
