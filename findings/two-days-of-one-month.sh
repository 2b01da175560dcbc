#!/usr/bin/env bash
# dateparser 1.5.0, search_dates: "17 and 18 September 2018" becomes a 17 of this month, in 2018, and no 18th.
#
# Expected: 17 September 2018 and 18 September 2018, or nothing for the first. The documentation offers search_dates
#   to find the dates in a longer text, with the words of each, and says that parts that are missing are filled from
#   the present day.
#
# Seen: two dates. One for "17 and 18": its month is that of the day on which the program runs, its year 2018,
#   borrowed from the words after it. One for "September 2018", on the day of the month on which the program runs. The
#   18th is gone. So the day of a meeting moves from month to month with the day of the build. In "5 and 7 March 2018"
#   the two days become 7 May of the running year.
#
# Why it matters: agreements are signed over two days, and texts write it so. A reader of dates that never fails gives
#   dates that the source does not have; each is a real day, so nothing later objects. A date has to be quoted whole,
#   from day to year, before it is turned into a value.
set -euo pipefail
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

python3 -m venv "$room/venv"
"$room/venv/bin/pip" install -qq --disable-pip-version-check --no-deps \
  dateparser==1.5.0 python-dateutil==4.0.0 pytz==2026.6 regex==2026.11.19 tzdata==2026.6 tzlocal==5.4.5

"$room/venv/bin/python" - <<'PY'
import sys
from datetime import datetime

from dateparser.search import search_dates

TODAYS = (datetime(2010, 1, 15), datetime(2010, 7, 31))
SEEN = {
    "They met on 17 and 18 September 2018.": [
        {"17 and 18": "2018-01-17", "September 2018": "2018-09-15"},
        {"17 and 18": "2018-07-17", "September 2018": "2018-09-30"},
    ],
    "The talks of 5 and 7 March 2018 failed.": [
        {"5 and 7": "2010-05-07", "March 2018": "2018-03-15"},
        {"5 and 7": "2010-05-07", "March 2018": "2018-03-31"},
    ],
}
changed = False
for text, answers in SEEN.items():
    print(f"{text}\n  expected: both days, in the month and year that are written")
    for today, seen in zip(TODAYS, answers, strict=True):
        found = search_dates(text, languages=["en"], settings={"RELATIVE_BASE": today})
        got = {words: f"{day:%Y-%m-%d}" for words, day in found}
        print(f"  seen on {today:%Y-%m-%d}: {got}")
        changed |= got != seen
sys.exit("what is seen has changed" if changed else 0)
PY
