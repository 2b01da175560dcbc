"""What pages, scripts and styles make a browser load, in the words of a Content-Security-Policy."""

import base64
import hashlib
from pathlib import Path

import pytest

from briefing.adapters.rendered import Rendered
from briefing.extract import loaded
from briefing.loading.project import Project
from briefing.model.page import Draft, Page

PROJECT = Project(Path(), {})


@pytest.mark.parametrize(("html", "needs"), [
    ('<script src="../assets/a.js"></script>', {("script-src", "'self'")}),
    ('<script src="//other.test/a.js"></script>', {("script-src", "https://other.test")}),
    ('<script src="http://other.test:81/a.js"></script>', {("script-src", "http://other.test:81")}),
    ('<script type="application/ld+json">{}</script>', set()),
    ('<link rel="canonical" href="https://here.test/"><link rel="next" href="b/">', set()),
    ('<link rel="stylesheet" href="a.css"><link rel="icon" href="a.svg">', {("style-src", "'self'"), ("img-src", "'self'")}),
    ('<link rel="preload" as="font" href="a.woff2" crossorigin>', {("font-src", "'self'")}),
    ('<img src="a.png"><img src="data:image/png;base64,AA">', {("img-src", "'self'"), ("img-src", "data:")}),
    ('<iframe src="a.html"></iframe><video src="a.webm"></video>', {("frame-src", "'self'"), ("media-src", "'self'")}),
    ("<p>&lt;script src=a.js&gt;</p><!-- <img src=a.png> -->", set()),
])
def test_a_page_needs_what_it_loads(html: str, needs: set) -> None:
    assert set(loaded.of_html(html)) == needs


@pytest.mark.parametrize(("element", "directive"), [("script", "script-src"), ("style", "style-src")])
def test_what_is_written_out_in_a_page_is_named_by_its_digest(element: str, directive: str) -> None:
    text = "\n  a < b && 'ü'  \n"
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    assert set(loaded.of_html(f"<{element}>{text}</{element}>")) == {(directive, f"'sha256-{digest}'")}


def test_scripts_and_styles_need_what_they_ask_for() -> None:
    assert list(loaded.of_script("const a = await fetch(b); new Worker(c);")) == [("connect-src", "'self'"), ("worker-src", "'self'")]
    assert list(loaded.of_script("const prefetched = 1;")) == []
    assert list(loaded.of_style('a { src: url("../a.woff2") } b { background: url(b.svg) }')) == [("font-src", "'self'"), ("img-src", "'self'")]


@pytest.mark.parametrize(("html", "names"), [
    ('<p style="color: red" onclick="a()">b</p>', ("onclick", "style")), ("<p>on = 1, style = 2</p>", ()), ('<p data-style="a">b</p>', ()),
])
def test_what_no_policy_allows_is_noticed(html: str, names: tuple) -> None:
    assert loaded.forbidden(html) == names


@pytest.mark.parametrize("planted", ['<p style="display: none">', '<p onclick="a()">'])
@pytest.mark.parametrize("on_page", [True, False], ids=["on a page", "around it"])
def test_a_page_that_a_browser_would_not_show_as_it_was_read_is_not_published(planted: str, on_page: bool) -> None:
    """What a style hides and no rule counts would be seen under the policy, which takes the style away."""
    draft = Draft("index.md", "docs/index.md", "Ships", "", "")
    page = Page(draft, f"<article>{planted if on_page else '<p>'}Ships left.</p></article>")
    rendered = Rendered(guarded=PROJECT)
    rendered.note("index.html", "index.md", f"<body>{'' if on_page else planted}{page.html}</body>", page)
    assert [(problem.rule, problem.path) for problem in rendered.broken] == [("SAF1", "docs/index.md" if on_page else "mkdocs.yml")]


def test_every_page_of_a_guarded_site_has_a_policy_and_of_another_none() -> None:
    html = '<head><meta charset="utf-8"><link rel="stylesheet" href="a.css"></head>'
    assert "style-src 'self'" in Rendered(guarded=PROJECT).note("a.html", "a.md", html, None)
    assert Rendered().note("a.html", "a.md", html, None) == html
    assert Rendered().files() == {}
