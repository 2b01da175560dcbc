"""Input that would take all memory, all time or the terminal: each is a problem at its place, at once."""

import pytest

from briefing.cli.formats import as_github
from briefing.problems import Problem
from conftest import problems_of

DEEP = "".join("  " * depth + "- \n" for depth in range(600))


@pytest.mark.parametrize(("file", "old", "new", "rule", "line", "says"), [
    ("data/questions.yml", "about: [agreements/accord]", f"about: {'[' * 600}{']' * 600}", "REC1", 6, "levels deep"),
    ("data/questions.yml", "- id: drought\n", DEEP, "REC1", 21, "levels deep"),
    ("data/questions.yml", "about: [agreements/accord]", f"about: {'[' * 9000}{']' * 9000}", "REC1", 6, "levels deep"),
    ("data/figures.yml", "text: up to five pumps", f'text: "{"9" * 5000} pumps"', "FIG1", 9, "no passage cited here has the number"),
    ("data/sources.yml", "about:", "excluded: [{sentence: 1-999999, reason: x}]\n  about:", "SRC2", 6, "sentence 1 is excluded, yet cited"),
    ("data/questions.yml", "The accord speaks", "The \x07accord speaks", "REC1", 4, "control characters"),
    ("docs/index.md", "## Renewal", f"It has {'9' * 5000} pumps.[^signed]\n\n## Renewal", "PRO1", 16, "in no passage cited here"),
    ("docs/index.md", "## Renewal", "A \x1b[31mred\x1b[0m word.\n\n## Renewal", "TPL1", 16, "U+001B is a control character"),
    ("docs/index.md", "## Renewal", f"{'<div>' * 3000}a{'</div>' * 3000}\n\n## Renewal", "TPL1", 1, "too deep"),
    ("docs/index.md", "## Renewal", f"{{{{ {'(' * 3000}1{')' * 3000} }}}}\n\n## Renewal", "TPL1", 16, "too deep"),
    ("data/figures.yml", "( sheep + goats ) / villages", f"{'( ' * 2000}sheep{' )' * 2000}", "FIG3", 36, "more than 100 parts"),
])
def test_too_much_is_a_problem_at_its_place(file, old, new, rule, line, says, planted) -> None:
    problems = planted(file, old, new)
    assert (file, line) in {(problem.path, problem.line) for problem in problems if problem.rule == rule and says in problem.message}
    assert all(str(problem).isprintable() or "\n" in str(problem) for problem in problems)
    assert max(len(str(problem)) for problem in problems) < 1200


@pytest.mark.parametrize(("sum_of_two", "says"), [("{0} + {0}", "derived through more than 30 others"), ("{0} * {0}", "has more than 300 digits")])
def test_a_chain_of_figures_that_doubles_ends(sum_of_two, says, river) -> None:
    with (river / "data/figures.yml").open("a", encoding="utf-8") as file:
        for number in range(60):
            before = f"d{number - 1}" if number else "sheep"
            file.write(f"- id: d{number}\n  label: Of sheep\n  derive: {sum_of_two.format(before)}\n  counts: Of sheep\n")
    assert says in " ".join(problem.message for problem in problems_of(river))


@pytest.mark.parametrize("name", ["a\x1b[31m.md", "a\u202eb.md"])
def test_a_file_name_steers_no_terminal(name, river) -> None:
    (river / "docs" / name).write_text("---\ntitle: A\n---\n# A\n", "utf-8")
    [problem] = (problem for problem in problems_of(river) if problem.rule == "FIL1")
    assert str(problem).splitlines()[0].isprintable()


def test_a_file_name_forges_no_annotation() -> None:
    problem = Problem("docs/a,line=1::b\n::error::c.md", 2, 3, "PRO1", "100% of it\r\n::warning::d", "e")
    assert as_github([problem], "1 page").splitlines() == [
        "::error file=docs/a%2Cline=1%3A%3Ab%0A%3A%3Aerror%3A%3Ac.md,line=2,col=3,title=PRO1::100%25 of it%0D%0A::warning::d%0Ae",
        "1 problem; checked 1 page",
    ]
