"""YAML without surprises, and with positions."""

import pytest

from briefing.loading import strict_yaml


@pytest.mark.parametrize("typed", ["no", "yes", "on", "12:30", "1_000", "017", "2018", "2020-03-05", "1e3", ".5", "true"])
def test_a_plain_scalar_stays_the_text_that_was_typed(typed: str) -> None:
    document = strict_yaml.read(f"- key: {typed}\n", "data/x.yml")
    assert document.value == [{"key": typed}]
    assert document.problems == []


@pytest.mark.parametrize("empty", ["", "~", "null"])
def test_a_value_left_out_is_none(empty: str) -> None:
    assert strict_yaml.read(f"key: {empty}\n", "x").value == {"key": None}


def test_a_quoted_empty_value_is_text() -> None:
    assert strict_yaml.read("key: ''\n", "x").value == {"key": ""}


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ("a: 1\nb: 2\na: 3\n", 3, 1, "stands twice, first on line 1"),
        ("a:\n\tb: 1\n", 2, 1, "valid YAML"),
        ("- a: 1\n-\ta: 2\n", 2, 2, "a tab stands before"),
        ("a: &x 1\nb: *x\n", 2, 4, "alias"),
        ("a: [1, 2\nb: 3\n", 1, 4, "valid YAML"),
        ("a: !!python/object:os.system x\n", 1, 4, "tag"),
        ("a: !secret x\n", 1, 4, "tag"),
        ("a: !!str 1\n", 1, 4, "tag"),
        ("a: 1\nb: !!int 1\n", 2, 4, "tag"),
        ("a: !!seq [1]\n", 1, 4, "tag"),
        ("a: b: c\n", 1, 5, "valid YAML"),
        ("? [a, b]\n: 1\n", 1, 3, "a key must be a word"),
        ("a: 1\n---\nb: 2\n", 2, 1, "valid YAML"),
    ],
)
def test_a_surprise_is_a_problem_at_its_place(text: str, line: int, column: int, words: str) -> None:
    problems = strict_yaml.read(text, "data/x.yml").problems
    assert [(problem.line, problem.column) for problem in problems] == [(line, column)]
    assert words in problems[0].message
    assert problems[0].hint


def test_keys_and_values_keep_their_position() -> None:
    document = strict_yaml.read("- id: a\n  cites: [x, y]\n", "data/x.yml")
    assert document.position((0, "cites", 1)) == (2, 14)
    assert document.key_position((0, "cites")) == (2, 3)
    assert document.position((0, "missing")) == (1, 3)
