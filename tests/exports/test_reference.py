"""How to cite a page, read back from the built site."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.adapters.mkdocs import site_of
from briefing.exports.reference import Reference, bibtex, csl, plain, reference
from built_site.pages import leads_on, read_pages
from conftest import edit, shipped

DRAFT = shipped()
PAGES = {page.url: page for page in DRAFT.drafts if not page.leads_to}
LATEST = DRAFT.briefing.records("changes")[0]


@pytest.fixture(scope="module")
def pages(built):
    return {url: page for url, page in read_pages(built[0]).items() if not leads_on(page)}


def read_bibtex(text: str) -> tuple[str, str, dict[str, str]]:
    """The type, the key and the fields of one entry, braces balanced, TeX taken back to text."""
    kind, key, body = re.fullmatch(r"@(\w+)\{([^,\s]+),\n(.*)\n\}", text, re.DOTALL).groups()
    fields = {name: braced or word for name, braced, word in re.findall(r"^  (\w+) = (?:\{(.*)\}|([a-z]{3})),?$", body, re.MULTILINE)}
    assert len(fields) == len(body.splitlines())
    depth, depths = 0, []
    for brace in re.findall("[{}]", text):  # as BibTeX counts: one behind a backslash too
        depth += 1 if brace == "{" else -1
        depths.append(depth)
    assert depths.index(0) == len(depths) - 1, text
    return kind, key, {name: untex(value) for name, value in fields.items()}


def untex(text: str) -> str:
    named = {"textbackslash": "\\", "textasciitilde": "~", "textasciicircum": "^", "textbraceleft": "{", "textbraceright": "}"}
    text = text[1:-1] if text.startswith("{") else text
    return re.sub(r"\\(?:(text\w+)\{\}|([#$%&_{}]))|(\{\})", lambda match: "" if match[3] else named.get(match[1], match[2]), text)


def test_every_page_says_how_to_cite_it_once(pages) -> None:
    assert set(pages) == set(PAGES)
    for url, page in pages.items():
        assert len(page.css("details.how-to-cite")) == 1, url


@pytest.mark.parametrize("url", PAGES)
def test_all_forms_name_title_briefing_version_and_day(url, pages) -> None:
    section = pages[url].css_first("details.how-to-cite")
    title = PAGES[url].title
    sentence = section.css_first("p.own-words")
    assert sentence.css_first("cite").text() == title
    assert sentence.css_first("time").attributes["datetime"] == LATEST.date.isoformat()
    assert sentence.text() == f"{title}. Idlib briefing, version {LATEST.version}, {LATEST.date.day} {LATEST.date:%B %Y}. Page /{url}"
    for source in DRAFT.briefing.records("sources"):
        assert f"It rests on {source.title}; not known: {source.not_known[0]}" in section.css("p.own-words")[1].text()

    kind, key, fields = read_bibtex(section.css_first("[data-citation=bibtex]").text())
    assert (kind, fields["title"], fields["howpublished"]) == ("misc", title, "Idlib briefing")
    assert (fields["version"], fields["date"], fields["note"]) == (LATEST.version, LATEST.date.isoformat(), f"Page /{url}")
    assert (fields["year"], fields["month"]) == (str(LATEST.date.year), f"{LATEST.date:%b}".lower())

    [item] = json.loads(section.css_first("[data-citation=csl-json]").text())
    assert (item["id"], item["title"], item["container-title"], item["version"]) == (key, title, "Idlib briefing", LATEST.version)
    assert item["issued"] == {"date-parts": [[LATEST.date.year, LATEST.date.month, LATEST.date.day]]}
    assert "author" not in fields
    assert "author" not in item


def test_the_keys_tell_pages_apart() -> None:
    keys = {reference(DRAFT.briefing, DRAFT.settings.site, page).key for page in DRAFT.drafts}
    assert len(keys) == len(DRAFT.pages)


@given(st.text(alphabet=st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), min_size=1).map(lambda text: " ".join(text.split())))
def test_any_title_comes_back_from_bibtex_and_csl(title) -> None:
    one = Reference(f"x{title}", "A site", "a/", "/a/", False, None)
    assert read_bibtex(bibtex(one))[2]["title"] == f"x{title}"
    assert json.loads(csl(one))[0]["title"] == f"x{title}"


@pytest.mark.parametrize(("title", "written"), [
    ("Hei`at", "Hei`at"), ("a {b} c", r"a \{b\} c"), ("a {b", r"a \textbraceleft{}b"), ("a }b{", r"a \textbraceright{}b\textbraceleft{}"),
    ("``a''", "`{}`a'{}'"), ("1 -- 2", "1 -{}- 2"), ("---", "-{}-{}-"), ("5 % of $1_000", r"5 \% of \$1\_000"),
])
def test_a_title_is_written_so_that_tex_and_readers_of_bibtex_show_its_own_signs(title: str, written: str) -> None:
    """What opens and is not closed would take the next entry in; of two marks in a row TeX makes one."""
    entry = bibtex(Reference(title, "A site", "a/", "/a/", False, None))
    assert f"title = {{{{{written}}}}}" in entry
    assert read_bibtex(entry)[2]["title"] == title


def test_an_address_is_absolute_where_the_site_has_one() -> None:
    one = Reference("Figures", "A site", "figures/", "https://localhost/a_b/figures/", True, LATEST)
    assert read_bibtex(bibtex(one))[2]["url"] == "https://localhost/a_b/figures/"
    assert json.loads(csl(one))[0]["URL"] == "https://localhost/a_b/figures/"
    assert plain(one).endswith("https://localhost/a_b/figures/")


def test_a_briefing_without_changes_is_cited_without_a_version(river) -> None:
    draft = site_of(river)
    html = draft.pages[0].html
    assert "How to cite this page" in html
    assert "version" not in html.partition("<pre")[0]


def test_the_date_follows_the_latest_change_and_nothing_else(idlib) -> None:
    edit(idlib / "data/changes.yml", "date: 2026-11-28\n  version: 0.3.0", "date: 2027-01-02\n  version: 0.4.0")
    draft = site_of(idlib)
    html = draft.pages[0].html.partition("how-to-cite")[2]
    assert "2 January 2027" in html
    assert "0.4.0" in html
    assert "0.3.0" not in html
