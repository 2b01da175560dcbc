"""`briefing fix` mends what has one remedy alone, and nothing else, and leaves every other byte as it was."""

from pathlib import Path

import pytest

from briefing.cli import fix, main
from briefing.loading.project import read_project
from conftest import edit, problems_of

CERTAIN = [
    ("data/factions.yml", "  title: The", "\ttitle: The"), ("data/figures.yml", "  label: Sheep", " \xa0label: Sheep"),
    ("data/voices.yml", "title: Çelik", "title:Çelik"), ("data/questions.yml", "of dry", "of \u202edry"),
    ("data/agreements.yml", "It was renewed.", "It was renewed"), ("data/passages.yml", 'markers: ["1"]', 'markers: ["2", "1"]'),
    ("data/voices.yml", "quoted: true", "quoted: false"), ("docs/index.md", "again.[^first-meeting]", "again.[first-meeting]"),
    ("docs/index.md", "“a gift to the dry years”", '"a gift to the dry years"'),
]
UNCERTAIN = [
    ("data/figures.yml", "twenty-one", "twenty-two"), ("data/agreements.yml", "[renewed]", "[renewd]"), ("docs/index.md", "2004", "2005"),
    ("data/agreements.yml", "It was renewed.", "It was # renewed."), ("docs/index.md", "## Renewal", "##Renewal"),
    ("data/agreements.yml", "It was renewed.", "It was “renewed”"), ("data/factions.yml", "  title: The", "  titel: The"),
]


def contents(root: Path) -> dict[str, bytes]:
    return {file.relative_to(root).as_posix(): file.read_bytes() for file in sorted(root.rglob("*")) if file.is_file()}


@pytest.fixture
def quoting(river: Path) -> Path:
    """The river briefing with a quotation, in files with the marks and line ends that an editor on Windows leaves."""
    edit(river / "docs/index.md", "## Renewal", "She called it “a gift to the dry years”.[^opposed]\n\n## Renewal")
    for name in ("docs/index.md", "data/voices.yml"):
        (river / name).write_bytes(b"\xef\xbb\xbf" + (river / name).read_bytes().replace(b"\n", b"\r\n"))
    return river


def test_what_has_one_remedy_is_shown_then_mended_and_every_other_byte_stays(quoting, capsys) -> None:
    whole = contents(quoting)
    for file, old, new in CERTAIN:
        edit(quoting / file, old, new)
    broken = contents(quoting)
    assert main.main(["fix", "--root", str(quoting)]) == main.CLEAN
    shown = capsys.readouterr().out
    assert contents(quoting) == broken
    assert "\n-    - text: It was renewed\n+    - text: It was renewed.\n" in shown
    assert "\\u{202e}" in shown and "\u202e" not in shown
    assert shown.endswith("9 can be mended: `briefing fix --write`; then no problem is left\n")
    assert main.main(["fix", "--write", "--root", str(quoting)]) == main.CLEAN
    assert contents(quoting) == whole


def test_what_somebody_has_to_choose_is_left_alone(river, capsys) -> None:
    for file, old, new in UNCERTAIN:
        before = (river / file).read_bytes()
        edit(river / file, old, new)
        broken = contents(river)
        assert problems_of(river)
        main.main(["fix", "--write", "--root", str(river)])
        assert capsys.readouterr().out.startswith("nothing has one remedy alone; ")
        assert contents(river) == broken
        (river / file).write_bytes(before)


def test_a_remedy_that_mends_nothing_is_not_made(river) -> None:
    edit(river / "data/agreements.yml", "It was renewed.", "It was renewed")
    problems = problems_of(river)
    assert fix.fixed(read_project(river), lambda files: problems) == fix.Fixed({}, 0, 1)
