"""The page on checking shows the table of equivalents as the engine has it, and the last result of the benchmark."""

import json
import re

import pytest
from selectolax.lexbor import LexborHTMLParser

from briefing.english.words.equivalence import SORTS, by_sort, rows
from briefing.loading.results import SCORE
from conftest import ROOT


@pytest.fixture(scope="module")
def page(finished) -> LexborHTMLParser:
    [found] = [page for page in finished if page.draft.path == "how-this-is-checked.md"]
    return LexborHTMLParser(found.html)


def test_every_row_is_in_the_table_with_all_its_forms(page) -> None:
    tables = {table.css_first("caption").text(): table for table in page.css("details table")}
    for title, wanted in by_sort():
        shown = [[code.text() for code in row.css("code")] for row in tables[title].css("tbody tr")]
        assert shown == [[row.means, *row.forms] for row in wanted]
    assert {row.sort for row in rows()} == set(SORTS)


def test_the_table_is_folded(page) -> None:
    for table in page.css("details table"):
        fold = table.parent
        while fold.tag != "details":
            fold = fold.parent
        assert "open" not in fold.attributes


def test_the_last_result_is_told_as_it_was(page) -> None:
    kinds = json.loads((ROOT / SCORE).read_text("utf-8"))["kinds"]
    said = " ".join(page.root.text().split()).partition("The reader, tried")[2].partition("The checker, checked")[0]
    refused, true, passed, false = (sum(of[key] for of in kinds.values()) for key in ("refused", "true", "let_through", "false"))
    assert re.search(rf"refused {refused:,} of {true:,} true ones, and let {passed:,} of {false:,} false ones pass", said)
    assert ("the result of the program as it is" in said) != ("has changed since" in said)
