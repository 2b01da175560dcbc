"""SAF1: what a page may hold, and that a record is text; what is refused at every door is tried in test_hostile.py."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from briefing.adapters.mkdocs import site_of
from conftest import edit

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
