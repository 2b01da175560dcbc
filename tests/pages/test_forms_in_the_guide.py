"""What CONTRIBUTING.md says that a form prints, the engine prints."""

import re
from fractions import Fraction
from pathlib import Path

import pytest
import yaml
from selectolax.lexbor import LexborHTMLParser

from briefing.adapters.mkdocs import site_of
from briefing.model.formula import Interval, evaluate, shown
from briefing.model.records import Show
from conftest import ROOT, edit

GUIDE = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
VALUES = {name: Fraction(value) for name, value in re.findall(r"`(part|whole)` is (\d+)", GUIDE)}
ROW = re.compile(r"^\| (.+?) \| (.+?) \|(?: (.+?) \|)?$", re.MULTILINE)


def rows(head: str) -> list[tuple[str, ...]]:
    """The rows of the table with a head, without marks of code; what is left out is empty."""
    table = GUIDE.partition(f"\n{head}\n")[2].partition("\n\n")[0].partition("\n")[2]
    found = ROW.findall(table)
    assert len(found) >= 4
    return [tuple("" if cell == "left out" else cell.strip("`") for cell in row) for row in found]


def printed(derive: str, show: str) -> str:
    value = evaluate(derive, lambda name: Interval(VALUES[name], VALUES[name])).low
    return shown(value, Show.model_validate(yaml.safe_load(show) if show else {}))


@pytest.mark.parametrize(("derive", "show", "said"), rows("| `derive` | `show` | it prints |"))
def test_a_calculated_figure_is_shown_as_the_guide_says(derive: str, show: str, said: str) -> None:
    assert printed(derive, show) == said


def test_the_guide_has_every_form_of_a_calculated_figure() -> None:
    forms = [yaml.safe_load(show) if show else {} for _, show, _ in rows("| `derive` | `show` | it prints |")]
    assert {form["as"] for form in forms if "as" in form} == {"number", "percent"}
    assert {key for form in forms for key in form} == {info.alias or name for name, info in Show.model_fields.items()}
    assert {} in forms


@pytest.mark.parametrize(("typed", "said", "_"), rows("| in the record | it prints |"))
def test_what_is_not_stated_is_printed_as_the_guide_says(river: Path, typed: str, said: str, _: str) -> None:
    edit(river / "data/figures.yml", "  cites: [pumps]\n", f"  cites: [pumps]\n{f'  {typed}' if typed else ''}\n")
    page = river / "docs/figures/_record.md"
    head = '{% import "parts.html" as parts with context %}'
    page.write_text(page.read_text("utf-8").replace("\n---\n", f"\n---\n{head}\n", 1) + """
<div id="lacking">

{{ parts.not_stated(record.not_stated, record.cites, "figures/" ~ record.id ~ ":not_stated") }}

</div>
""", "utf-8")
    site = site_of(river)
    assert site.problems == ()
    shown_there = LexborHTMLParser(site.by_path["figures/pumps.md"].html).css_first("#lacking > p")
    for beside in shown_there.css("a, .chip, .cite"):
        beside.decompose()
    assert shown_there.text().strip() == said
