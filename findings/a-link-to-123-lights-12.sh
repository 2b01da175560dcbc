#!/usr/bin/env bash
# text-fragments-polyfill 6.7.0 (on jsdom 29.1.1): the link #:~:text=123 lights "12³", where a text says 12 and has a
# note 3.
#
# Expected: the place that says 123. The draft on text fragments (section "Finding Ranges in a Document") asks for
#   whole words, so that a link to 12 does not light a part of 123, and explains its comparison as one that ignores
#   case and accents.
#
# Seen: before comparing, the polyfill folds by compatibility (NFKD), which makes a raised 3 a plain one. "12³ groups"
#   comes first and is lit, since only the first place is; the true 123 stays dark. A link to the number 12 itself
#   does not find "12³", since there it is a part of the "word" 123. The draft's rule itself, the first level of
#   Unicode collation, knows no difference between a raised and a plain digit either.
#
# Why it matters: "show me the words" links are made of such fragments. One to a number may light another number, in
#   the one place where it misleads, and one to the right number may light nothing. A mark should be an element of its
#   own, such as <sup>[3]</sup>, not a raised character, and a site's own links should go to an id, with a fragment
#   only beside it.
set -euo pipefail
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

cd "$room"
npm install --silent --no-audit --no-fund --no-save --ignore-scripts text-fragments-polyfill@6.7.0 jsdom@29.1.1

cat > look.mjs <<'JS'
import { JSDOM } from 'jsdom'

const { window } = new JSDOM('<body></body>')
const { document } = window
for (const name of ['document', 'Node', 'NodeFilter', 'Range', 'HTMLElement']) globalThis[name] = window[name]
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true })
Object.defineProperty(globalThis, 'window', { value: window, configurable: true })
const fragments = await import('./node_modules/text-fragments-polyfill/src/text-fragment-utils.js')

const SEEN = [ // page, fragment, expected, seen
  ['Of 12³ groups some left. In the end 123 groups signed.', '123', '123', '12³'],
  ['Of 12³ groups some left.', '12', '12', ''],
  ['Of 12[3] groups some left.', '12', '12', '12'],
  ['In the end 123 groups signed.', '12', '', ''],
]
let changed = false
for (const [page, fragment, expected, seen] of SEEN) {
  document.body.innerHTML = `<p>${page}</p>`
  const asked = fragments.parseFragmentDirectives(fragments.getFragmentDirectives(`#:~:text=${fragment}`))
  fragments.processFragmentDirectives(asked, document, document.body)
  const got = [...document.querySelectorAll('mark')].map((mark) => mark.textContent).join(', ')
  console.log(`${page}\n  link to:  ${fragment}\n  expected: ${expected || 'nothing'}\n  seen:     ${got || 'nothing'}`)
  changed ||= got !== seen
}
if (changed) { console.error('what is seen has changed'); process.exit(1) }
JS
node look.mjs
