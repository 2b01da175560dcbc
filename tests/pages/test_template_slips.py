"""Slips in templates and in the theme: a page that shows what another record says, or says more than its citation, is refused."""

import pytest

from conftest import edit, own_theme, problems_of

# file, what stands there, what a slip makes of it, the rules that refuse it
SLIPS = [
    ("docs/factions/_record.md", "parts.stance(record)", "parts.stance(factions[0])", {"REC5"}),
    ("theme/components/parts.html", 'link("factions", faction.id)', 'link("factions", "hts")', {"REC5"}),
    ("docs/figures/_record.md", "numbers.large(record)", 'numbers.large(get("figures", "talks"))', {"PRO1", "REC5"}),
    ("theme/components/figures.html", "among\">{{ number(figure)", "among\">{{ number(get('figures', figure.part_of or 'zones'))", {"PRO1", "REC5"}),
    ("docs/index.md", "figure_shown(figure)", 'figure_shown(get("figures", "not-displaced"))', {"PRO1", "REC5", "STA2"}),
    ("docs/index.md", 'get("figures", "corridor")) }} corridor', 'get("figures", "zones")) }} corridor', {"PRO1"}),
    ("docs/timeline.md", "## Undated", '## Undated\n\nThe talks took {{ figure_shown(get("figures", "zone-age")) }}.[^talks]', {"PRO1"}),
    ("docs/timeline.md", "## Undated", '## Undated\n\n{{ figure_shown(get("figures", "population")) }} people talked.[^talks]', {"PRO1"}),
    ("docs/timeline.md", "## Undated", "## Undated\n\nTurkey, it says, does not fear “a new wave of potential refugees”.[^refugees]", {"PRO1"}),
    ("docs/timeline.md", "## Undated", "## Undated\n\nThe source never calls it “the strongest armed faction in Idlib”.[^hts-strongest]", {"PRO1", "PRO4"}),
    ("docs/timeline.md", "## Undated", "## Undated\n\nPutin's hope was “to end the war.[^putin]", {"PRO2"}),
    ("docs/timeline.md", "## Undated", "## Undated\n\nHe meant ”the end of the war”.[^putin]", {"PRO2"}),
    ("docs/timeline.md", "## Undated", '## Undated\n\nHe meant "a lasting peace”.[^putin]', {"PRO2"}),
    ("data/voices.yml", "must build\n    “this agreement”", "must build\n    “this agreement“", {"PRO2"}),
    ("theme/components/parts.html", "<q>{{ words }}</q>", "<q></q>", {"PRO2"}),
    ("docs/evidence.md", 'data-label="Markers"', 'data-label="Nine groups"', {"PRO1"}),
    ("theme/main.html", "<title>", "<title>Nine groups ", {"PRO1"}),
    ("theme/partials/machines.html", '<meta property="og:type" content="', '<meta property="og:title" content="Seven groups"><meta property="og:type" content="', {"PRO1"}),
]


@pytest.mark.parametrize(("file", "old", "new", "rules"), SLIPS, ids=[f"{slip[0]}-{number}" for number, slip in enumerate(SLIPS)])
def test_a_slip_is_refused(file, old, new, rules, idlib) -> None:
    edit(own_theme(idlib) / file, old, new)
    problems = problems_of(idlib)
    assert problems
    assert {problem.rule for problem in problems} <= rules


def test_a_fault_is_told_once_though_the_page_of_all_pages_has_it_too(idlib) -> None:
    edit(idlib / "docs/timeline.md", "## Undated", "## Undated\n\nIt lasted nine hours.[^talks]")
    [problem] = problems_of(idlib)
    assert (problem.path, problem.rule) == ("docs/timeline.md", "PRO1")


@pytest.mark.parametrize(("file", "old", "new"), [
    ("data/voices.yml", "title: President Putin", "title: Ambassador Erdogan"),
    ("data/factions.yml", "title: The “other smaller” groups", "title: Smaller groups of Erdogan"),
    ("theme/components/drawings.html", "through {{ through.name }}", "through Hama"),
])
def test_a_name_out_of_place_is_reported_where_it_was_typed(file, old, new, idlib) -> None:
    edit(own_theme(idlib) / file, old, new)
    [problem] = problems_of(idlib)
    lines = (idlib / file).read_text("utf-8").splitlines()
    assert (problem.path, problem.rule) == (file, "PRO3")
    assert new in lines[problem.line - 1]
