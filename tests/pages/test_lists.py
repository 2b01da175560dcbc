"""A paragraph that opens with a number keeps it; a list stays one."""

import pytest
from markdown import Markdown

from briefing.pages.lists import ListExtension


def html(text: str, *extensions: str) -> str:
    return "".join(Markdown(extensions=[*extensions, ListExtension()]).convert(text).split("\n"))


@pytest.mark.parametrize("extensions", [(), ("sane_lists",)])
@pytest.mark.parametrize("number", ["2018", "99", "31", "1987", "7"])
def test_a_number_that_opens_a_paragraph_is_shown(number: str, extensions: tuple[str, ...]) -> None:
    assert html(f"{number}. That was the year.", *extensions) == f"<p>{number}. That was the year.</p>"
    assert html(f"It rained.\n\n{number}. That was the year.\n\nIt ended.", *extensions).count(f"<p>{number}. That") == 1


@pytest.mark.parametrize(("text", "made"), [
    ("1. a\n2. b", "<ol><li>a</li><li>b</li></ol>"), ("1. a\n1. b", "<ol><li>a</li><li>b</li></ol>"), ("1. a", "<ol><li>a</li></ol>"),
    ("1. a\n\n2. b", "<ol><li><p>a</p></li><li><p>b</p></li></ol>"), ("3. c\n4. d", '<ol start="3"><li>c</li><li>d</li></ol>'),
    ("1. a\n    1. b", "<ol><li>a<ol><li>b</li></ol></li></ol>"), ("- a\n- b", "<ul><li>a</li><li>b</li></ul>"),
])
def test_a_list_stays_a_list(text: str, made: str) -> None:
    assert html(text) == made


@pytest.mark.parametrize(("text", "shown"), [
    ("1. a\n2018. b", "2018. b"), ("- a\n2018. b", "2018. b"), ("- 2018. b", "2018. b"), ("1. a\n\n2018. b", "<p>2018. b</p>"),
    ("2018. a\n2019. b", "2018. a2019. b"), ("> 2018. b", "<p>2018. b</p>"), ("1. 99. b", "99. b"),
])
def test_nor_is_a_number_lost_within_a_list(text: str, shown: str) -> None:
    assert shown in html(text)


def test_a_long_list_counts_beyond_the_last_start() -> None:
    assert html("\n".join(f"{n}. x" for n in range(1, 60))).count("<li>") == 59
