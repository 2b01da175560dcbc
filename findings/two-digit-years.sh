#!/usr/bin/env bash
# Polars 2.1.0 and DuckDB 2.0.1: the day 03-05-18 of a CSV file is in the year 18, in 2003 or in 2018.
#
# Expected: 3 May 2018 or words. Polars' page on read_csv says of try_parse_dates that most forms like those of ISO
#   8601 are recognised and a handful of others, and that a column which does not fit stays text. ISO 8601 knows no
#   year of two digits.
#
# Seen: Polars makes 3 May of the year 18, two thousand years ago. DuckDB takes the same column for years first: 18
#   May 2003 and 18 July 2004 (its page on automatic detection does list %y-%m-%d before %d-%m-%y). One more row,
#   whose last part cannot be a day, turns every other row of the file round: 3 May 2018. No reader says that it
#   chose.
#
# Why it matters: a table that a site offers for download is read by programs before it is read by people. Each of
#   these answers is a valid date, and the same row means another day after somebody adds a row. Days in downloads
#   have to be written with four digits of the year first; and a file that comes in with two digits is to be refused,
#   not sniffed.
set -euo pipefail
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

python3 -m venv "$room/venv"
"$room/venv/bin/pip" install -qq --disable-pip-version-check --no-deps duckdb==2.0.1 polars==2.1.0 polars-runtime-32==2.1.0

cd "$room"
"$room/venv/bin/python" - <<'PY'
import sys
from pathlib import Path

import duckdb
import polars

SEEN = {
    "03-05-18 04-07-18": (["0018-05-03", "0018-07-04"], ["2003-05-18", "2004-07-18"]),
    "03-05-18 04-07-18 05-09-40": (["0018-05-03", "0018-07-04", "0040-09-05"], ["2018-05-03", "2018-07-04", "2040-09-05"]),
}
changed = False
for days, seen in SEEN.items():
    Path("days.csv").write_text("day,place\n" + "".join(f"{day},Plain\n" for day in days.split()))
    by_polars = polars.read_csv("days.csv", try_parse_dates=True)["day"].to_list()
    by_duckdb = [day for (day,) in duckdb.sql("SELECT day FROM 'days.csv'").fetchall()]
    got = [str(day) for day in by_polars], [str(day) for day in by_duckdb]
    print(f"{days}\n  expected: one day each, the same for every reader, or text\n  Polars:   {got[0]}\n  DuckDB:   {got[1]}")
    changed |= got != seen
sys.exit("what is seen has changed" if changed else 0)
PY
