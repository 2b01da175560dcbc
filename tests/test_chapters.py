"""A page put together from the templates of others: headings, ids and what is left out."""

import re

from briefing import run
from conftest import edit, problems_of


def test_a_chapter_repeats_a_page_with_its_own_ids_and_lower_headings(river) -> None:
    (river / "docs" / "print.md").write_text('---\ntitle: All\n---\n# All\n\n{{ chapter("index.md", without=["Renewal"]) }}\n', "utf-8")
    assert problems_of(river) == ()
    made = run.draft(river)
    page = made.by_path["print.md"]
    [html] = run.to_html(river, [page])
    assert re.search(r'<h2 id="chapter-index">Water of the Kara', html)
    assert 'id="index-celik"' in html
    assert "Renewal" not in html
    assert "data-record" not in html


def test_a_chapter_is_checked_like_any_page(river) -> None:
    (river / "docs" / "print.md").write_text('---\ntitle: All\n---\n# All\n\n{{ chapter("index.md") }}\n', "utf-8")
    edit(river / "docs" / "index.md", "The council met in June 2004", "The council met in July 2004")
    assert {(problem.rule, problem.path) for problem in problems_of(river)} >= {("PRO1", "docs/index.md")}


def test_an_unknown_chapter_is_reported_where_it_is_named(river) -> None:
    (river / "docs" / "print.md").write_text('---\ntitle: All\n---\n{{ chapter("indx.md") }}\n', "utf-8")
    [problem] = problems_of(river)
    assert (problem.path, problem.line, problem.rule) == ("docs/print.md", 4, "REC1")
