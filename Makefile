# The briefing's commands. Each does its own set-up first: a .venv with every dependency pinned by hash.
#   make serve   the site on this machine, with live reload (PORT=8000)
#   make build   site/, or problems and the last good site/ as it was; whole in any case
#   make release the same, where people have read what reviews/policy.yml asks for (ARGS="--sign --as ana")
#   make check   every rule, without writing a site (FORMAT=github or json)
#   make review  reads statements with you, beside the source; AS=handle where your key does not tell who you are
#   make test    all tests; those in a browser need Chromium and npm, and say so where they are missing
#   make new     a briefing of your own around a text: make new DIR=../recall SOURCE=recall.txt
#   make shots   pictures of every page, narrow and wide, light and dark, in build/shots/; needs Chromium
#   make pdf     the whole briefing as a tagged PDF, build/briefing.pdf; needs Chromium
#   make bench   measures matching, checks, builds and the wait for a saved page, and prints tables; some minutes
#   make profile where the time of a check goes (RECORDS=1000: of a generated briefing)
#   make words   the list of ordinary English words, made again from the dictionary
#   make bill    what the site is made of and made with, its licences and hashes, as CycloneDX: build/bill.cdx.json
#   make oldest  builds with the oldest packages that pyproject.toml allows: the same bytes must come out; needs uv
#   make pythons builds with every Python that is found here, from 3.11 on: the same bytes must come out
#   make audit   asks whether a pinned package has a known hole; needs the network, and npm
#   make card    the picture for shared links, drawn again; needs Chromium
#   make prove   plants over a thousand errors, one at a time: each must be caught by its rule
#   make fuzz    damages ten thousand files at random, one at a time: none may break a check (FUZZ="--seed 2")
#   make score   which true sentences are refused and which false ones let through, by kind (SHOW=wrong lists them)
#   make clean   removes .venv/, site/, build/ and what the tests installed

PORT ?= 8000
VENV := .venv
BIN := $(VENV)/bin
# A hook would be too late to silence Material's banner about MkDocs 2.
export NO_MKDOCS_2_WARNING := 1
# Compiled modules are kept, whatever the machine is set to: each of hundreds of commands would compile the engine anew.
export PYTHONDONTWRITEBYTECODE :=

.DEFAULT_GOAL := help
.PHONY: help serve build release check review new test bench profile prove fuzz score apart shots pdf bill oldest pythons audit card words lock clean
.DELETE_ON_ERROR:

help:
	@sed -n 's/^#   //p' Makefile

# What a site is built with; set up again only when the lock or the package changes: the stamp is newer than both otherwise. A .venv that has
# what tests need keeps it.
SETUP := $(VENV)/set-up
$(SETUP): requirements.lock pyproject.toml
	@python=""; \
	for candidate in $(PYTHON) python3 python3.14 python3.13 python3.12 python3.11 python; do \
	  if "$$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then python="$$candidate"; break; fi; \
	done; \
	if [ -z "$$python" ]; then \
	  echo "No Python 3.11 or later was found."; \
	  echo "Install one (on Debian and Ubuntu: apt-get install python3 python3-venv), or name it: make PYTHON=/path/to/python3"; exit 1; \
	fi; \
	if ! "$$python" -c 'import venv, ensurepip' 2>/dev/null; then \
	  echo "$$python lacks the venv module."; \
	  echo "Install it (on Debian and Ubuntu: apt-get install python3-venv), or name another Python: make PYTHON=/path/to/python3"; exit 1; \
	fi; \
	lock=requirements.lock; [ ! -e $(BIN)/pytest ] || lock=requirements-dev.lock; \
	echo "Setting up $(VENV) with $$("$$python" --version); once, and again when $$lock changes"; \
	"$$python" -m venv --clear $(VENV) \
	&& $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement $$lock \
	&& $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable . \
	|| { rm -rf $(VENV); echo "The set-up failed; the lines above say why. Is the package index in reach?"; exit 1; }
	@touch $@

# What tests, measurements and drawings need besides.
TOOLS := $(VENV)/tools
$(TOOLS): requirements-dev.lock $(SETUP)
	@echo "Adding what only tests and measurements need; once, and again when requirements-dev.lock changes"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements-dev.lock
	@touch $@

serve: $(SETUP)
	@$(BIN)/python -c 'import socket; s = socket.socket(); s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1); s.bind(("127.0.0.1", $(PORT)))' 2>/dev/null \
	|| { echo "Port $(PORT) is busy or not allowed. Choose another: make serve PORT=8001"; exit 1; }
	@$(BIN)/python -m briefing.adapters.serve --watch-theme --dev-addr 127.0.0.1:$(PORT)

# Locked, built beside the last good site, proved, and put in its place in one step; see CONTRIBUTING.md.
build: $(SETUP)
	@$(BIN)/briefing publish

# A release waits for people; `build` does not, so that a correction can go out at once.
release: $(SETUP)
	@$(BIN)/briefing release $(ARGS)

check: $(SETUP)
	@$(BIN)/briefing check $(if $(FORMAT),--format $(FORMAT))

review: $(SETUP)
	@$(BIN)/briefing review $(if $(AS),--as $(AS)) $(REVIEW)

new: $(SETUP)
	@if [ -z "$(DIR)" ] || [ -z "$(SOURCE)" ]; then echo "Say where to, and around which text: make new DIR=../recall SOURCE=recall.txt"; exit 1; fi
	@$(BIN)/briefing start "$(DIR)" "$(SOURCE)"

prove: $(TOOLS)
	@cd tests && ../$(BIN)/python prove.py $(PROVE)

fuzz: $(TOOLS)
	@cd tests && ../$(BIN)/python fuzz.py $(FUZZ)

score: $(TOOLS)
	@cd tests && ../$(BIN)/python score.py $(if $(SHOW),--show $(SHOW))

# What the tests in a browser need from npm, set up again only when their lock changes.
BROWSER_TOOLS := tests/browser/node_modules/.set-up
$(BROWSER_TOOLS): tests/browser/package-lock.json
	@if ! command -v npm >/dev/null; then echo "npm was not found: the tests that need its packages will be left out"; \
	elif echo "Setting up tests/browser/node_modules; once, and again when its package-lock.json changes" \
	  && npm ci --prefix tests/browser --silent; then touch $@; \
	else echo "npm ci failed: the tests that need its packages will be left out. Is the package index in reach?"; fi

# The site that both runs test is built once, in build/test-run/. One process more than there are processors, and the types beside them,
# since tests also wait: for a browser, a terminal, a build. In the order of tests/conftest.py.
test: export BRIEFING_TEST_RUN := build/test-run
test: $(TOOLS) $(BROWSER_TOOLS)
	@$(BIN)/ruff check --quiet .
	@rm -rf $(BRIEFING_TEST_RUN) && mkdir -p $(BRIEFING_TEST_RUN)
	@$(BIN)/python -m pytest -m alone tests/browser
	@$(BIN)/mypy --no-error-summary & types=$$!; \
	$(BIN)/python -m pytest -m "not alone" --numprocesses $$(( $$($(BIN)/python -c 'import os; print(os.cpu_count())') + 1 )) --dist loadfile --no-loadscope-reorder; \
	tests=$$?; wait $$types && exit $$tests

# What is drawn, printed or told of is built apart: `site/` may have been made with another SITE_URL, and waits to be uploaded.
APART := build/site-apart
apart: $(SETUP)
	@$(BIN)/briefing publish --site-dir $(APART)

shots: apart $(TOOLS)
	@rm -rf build/shots
	@PYTHONPATH=tests $(BIN)/python -m browser.shots $(APART) build/shots

pdf: apart $(TOOLS)
	@$(BIN)/python deploy/paper.py $(APART) build/briefing.pdf

bill: apart
	@$(BIN)/python deploy/bill.py $(APART) build/bill.cdx.json
	@echo "The bill of materials is in build/bill.cdx.json"

OLDEST := build/oldest
oldest: $(SETUP)
	@mkdir -p $(OLDEST)
	uv pip compile pyproject.toml --extra site --resolution lowest-direct --python-version 3.11 --no-header --quiet --output-file $(OLDEST)/pins.txt
	@$(BIN)/python -m venv --clear $(OLDEST)/venv
	@$(OLDEST)/venv/bin/python -m pip install --quiet --disable-pip-version-check --requirement $(OLDEST)/pins.txt
	@$(OLDEST)/venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@$(OLDEST)/venv/bin/python -P -m mkdocs build --strict --quiet --site-dir $(OLDEST)/by-oldest
	@$(BIN)/python -P -m mkdocs build --strict --quiet --site-dir $(OLDEST)/by-pinned
	@diff -r $(OLDEST)/by-oldest $(OLDEST)/by-pinned && echo "The oldest packages make the same bytes as those that are pinned"

# Each in an environment of its own, from the same hashes. One Python alone compares nothing.
PYTHONS := build/pythons
pythons: $(SETUP)
	@mkdir -p $(PYTHONS); \
	$(BIN)/python -P -m mkdocs build --strict --quiet --site-dir $(PYTHONS)/by-ours; \
	ours="$$($(BIN)/python -V)"; compared=0; \
	for python in $(PYTHON) python3 python3.11 python3.12 python3.13 python3.14 python3.15; do \
	  "$$python" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue; \
	  version="$$("$$python" -V)"; name="$$(echo "$$version" | tr 'P ' 'p-')"; \
	  case " $$done " in *" $$name "*) continue;; esac; done="$$done $$name"; \
	  [ "$$version" != "$$ours" ] || continue; \
	  "$$python" -m venv --clear $(PYTHONS)/$$name \
	  && $(PYTHONS)/$$name/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements.lock \
	  && $(PYTHONS)/$$name/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable . \
	  && rm -rf build/cache $(PYTHONS)/by-$$name \
	  && $(PYTHONS)/$$name/bin/python -P -m mkdocs build --strict --quiet --site-dir $(PYTHONS)/by-$$name \
	  && diff -r $(PYTHONS)/by-ours $(PYTHONS)/by-$$name || { echo "$$version does not make what $$ours makes"; exit 1; }; \
	  echo "$$version makes the same bytes as $$ours"; compared=1; \
	done; \
	[ "$$compared" = 1 ] || { echo "Only $$ours was found: nothing was compared. Name another: make pythons PYTHON=/path/to/python3"; exit 1; }

# In a .venv of its own, since the packages that ask are no part of what they ask about. A package that nobody could tell of fails too.
AUDIT := build/audit
$(AUDIT)/set-up: deploy/audit.lock $(SETUP)
	@$(BIN)/python -m venv --clear $(AUDIT) \
	&& $(AUDIT)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement deploy/audit.lock \
	|| { rm -rf $(AUDIT); echo "The set-up failed; the lines above say why. Is the package index in reach?"; exit 1; }
	@touch $@

audit: $(AUDIT)/set-up
	@$(AUDIT)/bin/pip-audit --strict --disable-pip --require-hashes --requirement requirements-dev.lock
	@npm audit --prefix tests/browser

# Draws the picture for shared links again, from the name and the description in mkdocs.yml; needs Chromium.
card: $(TOOLS)
	@$(BIN)/python theme/card/draw_card.py

# In a .venv of its own below build/: what is measured beside ours is no part of the project. The package is put there by our own
# pip, since MkDocs finds the theme by what is installed.
BENCH := build/bench
$(BENCH)/set-up: bench/requirements.lock $(SETUP)
	@echo "Setting up $(BENCH); once, and again when bench/requirements.lock changes"
	@$(BIN)/python -m venv --clear $(BENCH) \
	&& $(BENCH)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement bench/requirements.lock \
	&& $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --ignore-installed --prefix $(BENCH) --editable . \
	|| { rm -rf $(BENCH); echo "The set-up failed; the lines above say why. Is the package index in reach?"; exit 1; }
	@touch $@

# One table alone: make bench TABLES=matching (or readers, checks, builds, reading, refresh, hosting, search, tests).
bench: $(BENCH)/set-up
	@$(BENCH)/bin/python -m bench $(TABLES)

profile: $(SETUP)
	@$(BIN)/python -m bench.profiling $(RECORDS)

# Makes the list of ordinary English words again from the dictionary.
words: $(TOOLS)
	@$(BIN)/python -W ignore tests/english/make_ordinary_words.py

# Pins every dependency again, with hashes; needs uv.
PIN := uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --quiet
lock:
	$(PIN) --extra site --upgrade --output-file requirements.lock
	$(PIN) --extra site --extra material --extra dev --constraint requirements.lock --upgrade --output-file requirements-dev.lock
	$(PIN) --extra material --extra bench --constraint requirements-dev.lock --output-file bench/requirements.lock
	echo "pip-audit>=2.9" | uv pip compile - --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url --upgrade --quiet --output-file deploy/audit.lock

clean:
	rm -rf $(VENV) site build tests/browser/node_modules .pytest_cache .hypothesis src/*.egg-info
