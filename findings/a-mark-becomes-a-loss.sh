#!/usr/bin/env bash
# SheetJS 0.18.5 (npm xlsx), read of a CSV text: a note mark in round brackets is a negative number, a span of sentences a day of 2001.
#
# Expected: a CSV file that quotes its words hands over words. "(12)" is what a text prints behind a sentence, "6-9" four
#   sentences, "1/2" the first of two notes, "June 2018" a month.
#
# Seen: quotation marks make no difference. "(12)" is the number -12, as bookkeepers write a loss; "6-9" is 9 June 2001
#   and "1/2" is 2 January 2001, "June 2018" the first of that month. "[12]", "§12", "March 5" and "6–9" with a dash stay words.
#
# Why it matters: a table of citations is opened in whatever reads spreadsheets. Marks change their sign, spans become
#   days that no source has, and a month gets a day. Nothing says so, and what is saved afterwards has lost the words.
set -euo pipefail
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

cd "$room"
npm install --silent --no-audit --no-fund xlsx@0.18.5 >/dev/null

node - <<'JS'
const XLSX = require("xlsx");

const seen = {
  "(12)": -12, "6-9": "2001-06-09", "1/2": "2001-01-02", "June 2018": "2018-06-01",
  "[12]": "[12]", "§12": "§12", "March 5": "March 5", "6–9": "6–9",
};
const table = ["mark", ...Object.keys(seen)].map((words) => `"${words}"`).join("\n");
const book = XLSX.read(table, { type: "string", cellDates: true, UTC: true });
const sheet = book.Sheets[book.SheetNames[0]];
let changed = false;
Object.entries(seen).forEach(([words, known], row) => {
  const { v: value } = sheet[`A${row + 2}`];
  const got = value instanceof Date ? value.toISOString().slice(0, 10) : value;
  console.log(`written: "${words}"\n  expected: the words ${words}\n  seen:     ${typeof got === "number" ? "the number" : ""} ${got}`);
  changed ||= got !== known;
});
if (changed) {
  console.error("what is seen has changed");
  process.exit(1);
}
JS
