"""A page put together from finished pages: headings, ids, links and what is left out."""

import re
from posixpath import join, normpath

import pytest

from briefing.adapters.mkdocs import site_of
from conftest import edit, problems_of


def rendered(river, call: str) -> str:
    """The HTML of a page that holds nothing but a chapter."""
    (river / "docs" / "print.md").write_text(f"---\ntitle: All\n---\n# All\n\n{{{{ {call} }}}}\n", "utf-8")
    site = site_of(river)
    assert site.problems == ()
    return site.by_path["print.md"].html.partition('<section class="sources"')[0]


def test_a_chapter_repeats_a_page_with_its_own_ids_and_lower_headings(river) -> None:
    html = rendered(river, 'chapter("index.md")')
    assert re.search(r'<h2 id="chapter-index">Water of the Kara', html)
    assert re.search(r"<h3 [^>]*>Renewal", html)
    assert 'id="index-celik"' in html
    assert "data-record" not in html


def test_a_chapter_leaves_out_the_sections_named(river) -> None:
    html = rendered(river, 'chapter("index.md", without=["Renewal"])')
    assert "The accord covers" in html
    assert "Renewal" not in html


def test_a_chapter_is_checked_like_any_page(river) -> None:
    (river / "docs" / "print.md").write_text('---\ntitle: All\n---\n# All\n\n{{ chapter("index.md") }}\n', "utf-8")
    edit(river / "docs" / "index.md", "The council met in June 2004", "The council met in July 2004")
    assert {(problem.rule, problem.path) for problem in problems_of(river)} >= {("PRO1", "docs/index.md")}


def test_words_that_no_file_has_in_this_form_are_told_once(river) -> None:
    """A template that joins words: the problem stands where it joins them, not at the page that repeats it."""
    (river / "docs" / "print.md").write_text('---\ntitle: All\n---\n# All\n\n{{ chapter("index.md") }}\n', "utf-8")
    edit(river / "docs" / "index.md", "## Renewal", "{{ 'Vol' ~ 'taire' }} signed it.[^signed]\n\n## Renewal")
    [problem] = problems_of(river)
    line = (river / "docs" / "index.md").read_text("utf-8").splitlines().index("{{ 'Vol' ~ 'taire' }} signed it.[^signed]") + 1
    assert (problem.rule, problem.path, problem.line, problem.column) == ("PRO3", "docs/index.md", line, 1)


def test_an_unknown_chapter_is_reported_where_it_is_named(river) -> None:
    (river / "docs" / "print.md").write_text('---\ntitle: All\n---\n{{ chapter("indx.md") }}\n', "utf-8")
    [problem] = problems_of(river)
    assert (problem.path, problem.line, problem.rule) == ("docs/print.md", 4, "TPL1")


@pytest.mark.parametrize("named", ["print.md", "all.md"])
def test_what_is_put_together_is_no_chapter_of_another_nor_of_itself(named, river) -> None:
    (river / "docs" / "all.md").write_text('---\ntitle: All\n---\n# All\n\n{{ chapter("index.md") }}\n', "utf-8")
    (river / "docs" / "print.md").write_text(f'---\ntitle: Print\n---\n# Print\n\nSee {{{{ chapter("{named}") }}}}\n', "utf-8")
    [problem] = problems_of(river)
    assert (problem.path, problem.line, problem.column, problem.rule) == ("docs/print.md", 6, 8, "TPL1")
    assert named in problem.message


def test_links_of_a_chapter_lead_where_they_led_on_its_own_page(river) -> None:
    """All of a page that stands two folders down, one above: each link leads to the same address of the site."""
    (river / "docs" / "all").mkdir()
    (river / "docs" / "all" / "here.md").write_text('---\ntitle: All\n---\n# All\n\n{{ chapter("index.md") }}\n', "utf-8")
    site = site_of(river)
    assert site.problems == ()

    def led_to(path: str) -> list[str]:
        page = site.by_path[path]
        found = re.findall(r'<a [^>]*href="([^"#][^"]*)"', page.html.partition('<section class="sources"')[0])
        return [normpath(join("/", page.draft.url, href.partition("#")[0])) for href in found]

    assert len(led_to("index.md")) > 5
    assert led_to("all/here.md") == led_to("index.md")


def test_a_page_that_is_not_published_is_no_chapter(river) -> None:
    (river / "docs" / "print.md").write_text('---\ntitle: All\n---\n# All\n\n{{ chapter("left-out.md") }}\n', "utf-8")
    (river / "docs" / "left-out.md").write_text("---\ntitle: Left out\n---\n# Left out\n", "utf-8")
    edit(river / "mkdocs.yml", "exclude_docs: |\n", "exclude_docs: |\n  left-out.md\n")
    [problem] = problems_of(river)
    assert (problem.path, problem.line, problem.rule, problem.message) == (
        "docs/print.md", 6, "TPL1", 'the template does not work: there is no page at "left-out/"')
