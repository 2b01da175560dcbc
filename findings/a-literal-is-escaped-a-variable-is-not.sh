#!/usr/bin/env bash
# Jinja2 3.1.6: what is marked safe stays markup when it is joined by ~ to a text, if it comes from a variable, and is
#   escaped if it is written out.
#
# Expected: the same. With autoescape on, "…" ~ (words | safe) is markup, its first part escaped; the words may as well
#   stand in the template.
#
# Seen: {{ "He said " ~ (words | safe) }} shows a quotation with its marks; {{ "He said " ~ ("<q>no</q>" | safe) }} shows the
#   letters of its tags. The compiler works out what is constant, and joins it there as plain text, whatever its filters made
#   of it. {% set %} and macros get the same; alone, without ~, the constant is markup.
#
# Why it matters: a helper that makes a citation, a quotation or a link, called with a name that is written out, as helpers
#   mostly are, works in every place but behind ~. The page then shows "&lt;q&gt;", or, where brackets and stars are escaped
#   for Markdown, a citation that looks like one and leads nowhere, and nothing is reported.
set -euo pipefail
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

python3 -m venv "$room/venv"
"$room/venv/bin/pip" install -qq --disable-pip-version-check --no-deps Jinja2==3.1.6 MarkupSafe==3.0.3

"$room/venv/bin/python" - <<'PY'
import sys

from jinja2 import Environment

environment = Environment(autoescape=True)
WORDS = "<q>no</q>"
MARKUP, TEXT = "He said <q>no</q>", "He said &lt;q&gt;no&lt;/q&gt;"
SEEN = {
    '{{ "He said " ~ (words | safe) }}': MARKUP,
    '{{ "He said " ~ ("<q>no</q>" | safe) }}': TEXT,
    '{% set said = "He said " ~ ("<q>no</q>" | safe) %}{{ said }}': TEXT,
    '{% macro shown(said) %}{{ said }}{% endmacro %}{{ shown("He said " ~ ("<q>no</q>" | safe)) }}': TEXT,
    'He said {{ "<q>no</q>" | safe }}': MARKUP,
}
changed = False
for template, seen in SEEN.items():
    got = environment.from_string(template).render(words=WORDS)
    print(f"{template}\n  expected: {MARKUP}\n  seen:     {got}")
    changed |= got != seen
sys.exit("what is seen has changed" if changed else 0)
PY
