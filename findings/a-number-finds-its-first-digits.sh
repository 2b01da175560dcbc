#!/usr/bin/env bash
# Pagefind 1.6.0: a search for 2,936,673 finds a page that has 293 and no number like it, and says nothing of that.
#
# Expected: no result, or one that says what was looked for instead. Nothing on the page begins with 2936673, 2937 or
#   "wellington".
#
# Seen: a word that no page has is shortened until some page has a word that begins so: 2,936,673 becomes 293,
#   "wellington" becomes "wel". The page is a result like any other; nothing tells that it has not what was typed. Without
#   a 293 on the page there is none, so that an unlike number elsewhere decides. Only a word without any such beginning
#   (zzz) finds nothing.
#
# Why it matters: whoever checks a number by searching for it is led to a page as if it stood there. A slip of one digit
#   in a number that was copied looks confirmed.
set -euo pipefail
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
cd "$room"

npm init -y > /dev/null
npm install --silent --no-fund --no-audit pagefind@1.6.0
mkdir site
cat > site/index.html <<'HTML'
<!doctype html>
<html lang="en"><title>The plain</title>
<body><main><h1>The plain</h1><p>In the plain 2,936,672 people live. It has 293 wells.</p></main></body></html>
HTML
npx pagefind --site site > pagefind.log
mv site/pagefind/pagefind.js site/pagefind/pagefind.mjs
cat > ask.mjs <<'JS'
// Its script for browsers, given the little of a browser that it asks for, and its files over HTTP.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
const server = createServer(async (asked, answer) => {
  answer.end(await readFile(`site${asked.url.split("?")[0]}`).catch(() => ""));
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
globalThis.location = { origin: "none" };
globalThis.window = { location };
globalThis.document = { querySelector: () => ({ getAttribute: () => "en" }), currentScript: null };
const pagefind = await import("./site/pagefind/pagefind.mjs");
await pagefind.options({ basePath: `http://127.0.0.1:${server.address().port}/pagefind/`, noWorker: true });
await pagefind.init();
for (const words of ["2,936,672", "2,936,673", "2937", "wellington", "zzz"])
  console.log(words, (await pagefind.search(words)).results.length);
server.close();
JS
found=$(node ask.mjs)
echo "expected: 2,936,672 finds the page, the others find nothing"
echo "$found"

if [[ $found != $'2,936,672 1\n2,936,673 1\n2937 1\nwellington 1\nzzz 0' ]]; then
  echo "what is seen has changed" >&2
  exit 1
fi
