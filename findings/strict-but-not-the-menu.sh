#!/usr/bin/env bash
# Zensical 0.0.73, build --strict: a menu entry without a page and a picture without a file are "no issues" (MkDocs
# 1.6.1 stops).
#
# Expected: what MkDocs does with the same mkdocs.yml. Zensical's page on MkDocs says that almost all settings, nav
#   named among them, are supported without changes, and --strict is said to abort the build on warnings. MkDocs'
#   settings validation.nav and validation.links name these very cases, and Zensical takes them without a word.
#
# Seen: Zensical reports links in the text of a page whose page or anchor is missing (its page on validation speaks of
#   scanning Markdown files), and nothing else. With "Gone: gone.md" in nav, which does not exist, and a picture that
#   does not exist, it prints "No issues found" and ends with 0. The menu then has a link to ./gone.md, a Markdown
#   file. MkDocs warns of both, and of a page that is in no menu, and aborts.
#
# Why it matters: who moves a site as it is, with the strict build as its gate, keeps the word and loses part of the
#   check. A record that was renamed stays in the menu as a dead end on all pages, and the build is green. Links,
#   menus and pictures have to be checked on the finished pages, whatever built them.
set -euo pipefail
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

python3 -m venv "$room/venv"
"$room/venv/bin/pip" install -qq --disable-pip-version-check --no-deps \
  mkdocs==1.6.1 zensical==0.0.73 click==8.5.1 deepmerge==4.0.0 ghp-import==2.1.0 Jinja2==3.1.6 Markdown==3.11.3 \
  MarkupSafe==3.0.4 mergedeep==1.3.4 mkdocs-get-deps==0.2.2 packaging==26.4 pathspec==1.1.1 platformdirs==4.14.8 \
  Pygments==2.21.0 pymdown-extensions==13.1.2 python-dateutil==4.0.0 PyYAML==6.0.4 pyyaml_env_tag==1.1 tomli==2.5.0 \
  tzdata==2026.6 watchdog==7.1.0

export NO_MKDOCS_2_WARNING=1
cd "$room"
mkdir docs
printf '# Home\n\n![The plain](plain.png)\n' > docs/index.md
printf '# Apart\n' > docs/apart.md
cat > mkdocs.yml <<'YAML'
site_name: Plan
site_url: https://example.org/
validation:
  nav: {not_found: warn, omitted_files: warn}
  links: {not_found: warn}
nav:
  - Home: index.md
  - Gone: gone.md
YAML

by_mkdocs=0
venv/bin/mkdocs build --strict -d by-mkdocs > mkdocs.log 2>&1 || by_mkdocs=$?
by_zensical=0
venv/bin/zensical build --strict > zensical.log 2>&1 || by_zensical=$?
echo "expected: both builds stop"
echo "MkDocs:   ends with $by_mkdocs, $(grep -c ^WARNING mkdocs.log) warnings"
echo "Zensical: ends with $by_zensical, $(grep -o 'No issues found' zensical.log || echo issues)"
link=$(grep -o 'href="[^"]*gone[^"]*"' site/index.html | sort -u)
echo "          its menu has $link"

if [[ $by_mkdocs != 1 || $(grep -c ^WARNING mkdocs.log) != 3 || $by_zensical != 0 || $link != 'href="./gone.md"' ]]; then
  echo "what is seen has changed" >&2
  exit 1
fi
