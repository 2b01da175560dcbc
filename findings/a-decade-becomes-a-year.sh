#!/usr/bin/env bash
# @citation-js/plugin-bibtex 0.8.2 (with @citation-js/core and plugin-csl 0.8.2): date = {201X} is cited as 2010.
#
# Expected: the plugin's readme says that the field date holds an EDTF date of level 1. There (EDTF, level 1,
#   "unspecified digits" and "qualification") 201X is some year of the 2010s, 2018-06-XX some day of that June, 2018~
#   about 2018, 2018? perhaps 2018, and 2018/.. from 2018 on. CSL-JSON has places for what is rough: circa, and
#   literal for the rest.
#
# Seen: X is replaced by 0, so a decade becomes its first year and a century its first year. About and perhaps are
#   dropped: 2018~ is 2018, without circa, and APA prints no "ca.". An open end loses the start as well: 2018/.. is
#   printed as "n.d.".
#
# Why it matters: the list of sources is where a briefing says how well a date is known. Precision is invented here,
#   and doubt removed, on the way from one citation format into another, with no message. A reference that is not a
#   plain day, month or year has to be handed over as words, or be compared with the record after it was formatted.
set -euo pipefail
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

cd "$room"
npm install --silent --no-audit --no-fund --no-save --ignore-scripts \
  @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 @citation-js/plugin-csl@0.8.2 citeproc@2.4.63

cat > look.mjs <<'JS'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'

const SEEN = {
  '2018': ['2018', '(2018)'],
  '201X': ['some year of the 2010s', '(2010)'],
  '20XX': ['some year of the century', '(2000)'],
  '2018~': ['about 2018', '(2018)'],
  '2018?': ['perhaps 2018', '(2018)'],
  '2018/..': ['from 2018 on', '(n.d.)'],
}
let changed = false
for (const [date, [expected, seen]] of Object.entries(SEEN)) {
  const cite = new Cite(`@book{a, title = {The road}, author = {Council of the Plain}, date = {${date}}}`)
  const printed = cite.format('bibliography', { template: 'apa' }).trim()
  const got = printed.match(/\([^)]*\d{4}[^)]*\)|\(n\.d\.\)/)?.[0]
  console.log(`date = {${date}}\n  expected: ${expected}\n  seen:     ${got}, from issued ${JSON.stringify(cite.data[0].issued)}`)
  changed ||= got !== seen || 'circa' in cite.data[0].issued
}
if (changed) { console.error('what is seen has changed'); process.exit(1) }
JS
node look.mjs
