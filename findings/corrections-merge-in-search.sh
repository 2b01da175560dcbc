#!/usr/bin/env bash
# Material for MkDocs 9.8.2 and Zensical 0.0.73, search: a correction from 1 to 5 is found and shown as 15.
#
# Expected: the number that stands, 5, or both with something between them. HTML's own elements for a correction are
#   <del> and <ins> (the standard's section on edits), and it lets them stand side by side in a line. Material's page
#   on site search says that results show their passages with formatting kept.
#
# Seen: the index keeps <sup> and <sub> but no <del> and <ins>, and puts nothing in their place, so "rejected by
#   <del>1</del><ins>5</ins> groups" is indexed and shown as "rejected by 15 groups". MkDocs' own search plugin, from
#   the same page, writes "1 5". The page itself is right.
#
# Why it matters: a page that lists corrections is the one place where old and new numbers touch, and search makes a
#   third one of them, in the list of results, outside the page that was checked. Old and new have to be told apart in
#   words ("was 1, is 5"), and what search shows has to be checked like a page.
set -euo pipefail
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

python3 -m venv "$room/venv"
"$room/venv/bin/pip" install -qq --disable-pip-version-check --no-deps \
  mkdocs==1.6.1 mkdocs-material==9.8.2 zensical==0.0.73 babel==2.19.0 backrefs==8.3.1 certifi==2026.10.19.post1 \
  charset-normalizer==3.5.3 click==8.5.1 colorama==0.4.6 deepmerge==4.0.0 ghp-import==2.1.0 idna==3.20 Jinja2==3.1.6 \
  Markdown==3.11.3 MarkupSafe==3.0.4 mergedeep==1.3.4 mkdocs-get-deps==0.2.2 mkdocs-material-extensions==1.3.1 \
  packaging==26.4 paginate==0.5.7 pathspec==1.1.1 platformdirs==4.14.8 Pygments==2.21.0 pymdown-extensions==13.1.2 \
  python-dateutil==4.0.0 PyYAML==6.0.4 pyyaml_env_tag==1.1 requests==2.34.2 tomli==2.5.0 tzdata==2026.6 urllib3==2.8.0 \
  watchdog==7.1.0

export NO_MKDOCS_2_WARNING=1
cd "$room"
mkdir docs
echo 'The plan was rejected by <del>1</del><ins>5</ins> groups.' > docs/index.md
for theme in material mkdocs; do
  printf 'site_name: Plan\nsite_url: https://example.org/\ntheme: {name: %s}\n' "$theme" > mkdocs.yml
  venv/bin/mkdocs --quiet build -d "by-$theme"
done
printf 'site_name: Plan\nsite_url: https://example.org/\n' > mkdocs.yml
venv/bin/zensical build > zensical.log 2>&1

venv/bin/python - <<'PY'
import json
import re
import sys
from pathlib import Path

SEEN = {
    "by-material/search/search_index.json": "15 groups",
    "site/search.json": "15 groups",
    "by-mkdocs/search/search_index.json": "1 5 groups",
}
changed = False
print("page: rejected by <del>1</del><ins>5</ins> groups\nexpected: 5 groups, or 1 and 5 apart")
for path, seen in SEEN.items():
    (got,) = set(re.findall(r"rejected by ([^.<]*)", Path(path).read_text()))
    print(f"seen: {got!r:<14} in {path}")
    changed |= got != seen
sys.exit("what is seen has changed" if changed else 0)
PY
