"""SAF1: what a page may hold, and that nothing else gets in by any door. All inputs are harmless: they would only write to a console."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from briefing.adapters.mkdocs import site_of
from conftest import RIVER, build_strictly, edit, problems_of

# What is typed on a page, as HTML and as Markdown.
TYPED = [
    "<script>console.log()</script>", '<script src="assets/a.js"></script>', "<SCRIPT>console.log()</SCRIPT>", "<style>p {color: red}</style>",
    '<p onclick="console.log()">a</p>', "<p OnMouseOver=console.log()>a</p>", '<p\nonfocus="console.log()">a</p>', '<p class="a"onblur="console.log()">a</p>',
    '<p/onclick="console.log()">a</p>', '<img src="a.png" alt="a" onerror="console.log()">', '<details ontoggle="console.log()"><summary>a</summary></details>',
    '<svg onload="console.log()"></svg>', '<svg><script>console.log()</script></svg>', '<svg><animate onbegin="console.log()"/></svg>',
    '<svg><set attributeName="href" to="x"/></svg>', '<svg><foreignObject><p>a</p></foreignObject></svg>', '<svg><image href="a.png"/></svg>',
    '<svg><use href="https://localhost/a.svg#b"/></svg>', '<svg><use href="data:image/svg+xml,a"/></svg>', "<math><mi>a</mi></math>",
    '<a href="javascript:console.log()">a</a>', '<a href="JaVaScRiPt:console.log()">a</a>', '<a href=" javascript:console.log()">a</a>',
    '<a href="java&#10;script:console.log()">a</a>', '<a href="java&Tab;script:console.log()">a</a>', '<a href="&#106;avascript:console.log()">a</a>',
    '<a href="&#x1;javascript:console.log()">a</a>', '<a href="javascript&colon;console.log()">a</a>', '<a href="vbscript:a">a</a>',
    '<a href="data:text/html,a">a</a>', '<a href="blob:a">a</a>', '<a href="file:///a">a</a>', '<a href="view-source:a">a</a>', '<a href="intent:a">a</a>',
    '<a href="a" ping="b">a</a>', "[a](javascript:console.log())", "[a](<javascript:console.log()>)", "[a](java&#115;cript:console.log())",
    "[a]: javascript:console.log()\n\n[a]", "<javascript:console.log()>", "![a](data:image/png;base64,AAAA)", "![a](https://localhost/a.png)",
    "![a](//localhost/a.png)", "![a](\\\\\\\\localhost\\\\a.png)", '<img src="https://localhost/a.png" alt="a">', '<img src="http:a.png" alt="a">',
    '<img srcset="https://localhost/a.png 2x" src="a.png" alt="a">', '<picture><source srcset="a.png"><img src="a.png" alt="a"></picture>',
    '<iframe src="a.html"></iframe>', '<iframe srcdoc="a"></iframe>', '<object data="a.svg"></object>', '<embed src="a.svg">',
    '<form action="https://localhost/"><p>a</p></form>', '<input value="a">', '<button formaction="https://localhost/">a</button>', "<textarea></textarea>",
    "<select><option>a</option></select>", '<base href="https://localhost/">', '<meta http-equiv="refresh" content="0; url=a">',
    '<link rel="stylesheet" href="https://localhost/a.css">', '<video src="a.mp4"></video>', '<audio src="a.mp3"></audio>', "<canvas></canvas>",
    "<marquee>a</marquee>", "<dialog open>a</dialog>", "<template><p>a</p></template>", "<slot></slot>", "<x-thing>a</x-thing>", '<p contenteditable="true">a</p>',
    '<p is="x-thing">a</p>', '<p background="https://localhost/a.png">a</p>', '<p xml:base="https://localhost/">a</p>',
    'A word.\n{: onclick="console.log()" }', '[a](index.md){: onmouseover="console.log()" }',
]
HARMLESS = [
    '<a href="https://localhost/a?b=javascript:1" rel="noopener">a</a>', "[a](mailto:a@localhost)", '<p id="x" class="own-words">a onclick = b</p>',
    '<div class="own-words" lang="ar" dir="rtl"><bdi>a</bdi></div>', "`<script>`", '<p class="own-words"><code>&lt;script onclick=a&gt;</code></p>',
    '<svg viewBox="0 0 9 9" role="img" aria-label="a"><title>a</title><path d="M0 0" stroke-width="2"/></svg>',
]
# What is typed into a record, and shown as the very text.
AS_TEXT = [
    "<script>console.log()</script>", '<p onclick=console.log()>a</p>', '{: onclick=console.log() }', "{: #drought .hidden }", "[a](javascript:console.log())",
    "![a](https://localhost/a.png)", "<javascript:console.log()>", "&lt;script&gt;", "{{ a }}", "{% raw %}", "/// own-words", "<!-- a", "]]>", "`a`", "**a**", "[^signed]",
]


@pytest.mark.parametrize("typed", TYPED)
def test_what_a_page_of_text_does_not_need_is_refused_where_it_stands(typed, planted) -> None:
    problems = planted("docs/index.md", "## Renewal", f"{typed}\n\n## Renewal")
    found = [problem for problem in problems if problem.rule == "SAF1"]
    assert found, problems
    assert {problem.path for problem in found} == {"docs/index.md"}
    first = (RIVER / "docs/index.md").read_text("utf-8").partition("## Renewal")[0].count("\n") + 1
    assert all(first <= problem.line <= first + typed.count("\n") for problem in found), found


@pytest.mark.parametrize("typed", HARMLESS)
def test_what_text_is_made_of_passes(typed, planted) -> None:
    assert "SAF1" not in {problem.rule for problem in planted("docs/index.md", "## Renewal", f"{typed}\n\n## Renewal")}


@pytest.mark.parametrize("words", AS_TEXT)
def test_a_record_is_text_whatever_it_holds(words, river) -> None:
    edit(river / "data/questions.yml", "known: The accord speaks of dry years and no more.", f"known: 'The accord speaks {words} and no more.'")
    site = site_of(river)
    assert {problem.rule for problem in site.problems} <= {"PRO7", "TPL1"}  # what looks like a citation, or like the mark of a block
    shown = LexborHTMLParser(site.by_path["index.md"].html).css_first('[data-record="questions/drought"]')
    assert words in shown.text() or site.problems


def test_a_title_is_text_in_the_navigation_too(idlib) -> None:
    title = "Groups <img src=a onerror=console.log()> that are smaller"
    edit(idlib / "data/factions.yml", "title: The “other smaller” groups", f"title: '{title}, the smaller groups'")
    assert problems_of(idlib) == ()
    build_strictly(idlib, idlib / "site")
    for file in sorted((idlib / "site").rglob("*.html")):
        page = LexborHTMLParser(file.read_text("utf-8"))
        assert page.css("img[onerror]") == [], file
    assert title in LexborHTMLParser((idlib / "site/factions/hts/index.html").read_text("utf-8")).css_first(".siblings").text()
