#!/usr/bin/env bash
# html-validate 10.17.0, its recommended and standard sets: <time datetime="2018-02-30"> and <data> without a value
# pass.
#
# Expected: two errors. The HTML standard asks of <time> that its datetime, or without one its own text, is a valid
#   date, month, year, time or duration ("the datetime value"), so neither 30 February nor <time>5 March 2018</time>
#   will do; and of <data> that it has the attribute value ("must be present"). The readme calls the package an
#   offline HTML5 validator with strict parsing, and one of its sets of rules is called standard.
#
# Seen: no message for any of them, in the recommended set or in the one called standard. In the same run a button of
#   an unknown type is reported, so the checks are on.
#
# Why it matters: these two elements carry the dates and numbers that machines read. A green run of the validator says
#   nothing of them: a typing slip in a datetime is published, and readers, search engines and calendars get a day
#   that does not exist. A site has to compare each datetime and each value with the record it was made from.
set -euo pipefail
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

cd "$room"
npm install --silent --no-audit --no-fund --no-save --ignore-scripts html-validate@10.17.0

cat > look.mjs <<'JS'
import { HtmlValidate } from 'html-validate'

const SEEN = {
  '<p>Signed on <time datetime="2018-02-30">30 February 2018</time>.</p>': ['an error', ''],
  '<p>Signed on <time>5 March 2018</time>.</p>': ['an error', ''],
  '<p>Some <data>1,285</data> people came.</p>': ['an error', ''],
  '<p><button type="five">Go</button></p>': ['an error', 'attribute-allowed-values'],
}
let changed = false
for (const preset of ['html-validate:recommended', 'html-validate:standard']) {
  const validator = new HtmlValidate({ root: true, extends: [preset] })
  for (const [part, [expected, seen]] of Object.entries(SEEN)) {
    const page = `<!DOCTYPE html>\n<html lang="en"><head><title>Page</title></head><body>${part}</body></html>\n`
    const { results } = await validator.validateString(page)
    const got = results.flatMap((result) => result.messages.map((message) => message.ruleId)).join(', ')
    console.log(`${preset}: ${part}\n  expected: ${expected}\n  seen:     ${got || 'nothing'}`)
    changed ||= got !== seen
  }
}
if (changed) { console.error('what is seen has changed'); process.exit(1) }
JS
node look.mjs
