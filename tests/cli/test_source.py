"""`briefing source new` puts a new version of a source beside the one before, and decides nothing."""

import hashlib
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from briefing.cli import main
from briefing.loading.load import load
from briefing.loading.project import read_project
from briefing.model.records import SourceFile
from conftest import ROOT, copy_briefing, edit, problems_of
from versions import NEW_FILE, REBASE, SEED, decided, new_version, other_text

STRONGEST = "remains the strongest armed faction in Idlib"
SCOUTS = (STRONGEST, f"is one of the armed factions there, though a scout denies that it {STRONGEST}")


def run(root: Path, *arguments: str) -> int:
    return main.main(["--root", str(root), *arguments])


def test_the_new_text_is_copied_byte_for_byte_and_pinned_and_the_old_one_stays(idlib: Path) -> None:
    before = (idlib / SEED).read_bytes()
    new_version(idlib, ("six hours", "seven hours"))
    briefing, problems = load(read_project(idlib))
    record = briefing.one(SourceFile, "idlib")
    assert (record.file, record.version, record.earlier[0].file) == (NEW_FILE, 2, SEED)
    assert (idlib / NEW_FILE).read_bytes() == before.replace(b"six hours", b"seven hours")
    assert (idlib / SEED).read_bytes() == before
    assert problems == []


def test_nothing_but_the_pins_is_changed_in_the_records(idlib: Path) -> None:
    before = {path: path.read_bytes() for path in (idlib / "data").glob("*.yml")}
    new_version(idlib, ("six hours", "seven hours"))
    assert [path.name for path, content in before.items() if path.read_bytes() != content] == ["sources.yml"]
    now = (idlib / "data/sources.yml").read_text("utf-8").splitlines()
    pinned = hashlib.sha256((idlib / SEED).read_bytes()).hexdigest()
    assert set(before[idlib / "data/sources.yml"].decode().splitlines()) - set(now) == {f"  file: {SEED}", f"  sha256: {pinned}"}


def test_a_third_version_stands_behind_the_second(idlib: Path) -> None:
    new_version(idlib, ("six hours", "seven hours"))
    new_version(idlib, ("six hours", "eight hours"))
    record = load(read_project(idlib))[0].one(SourceFile, "idlib")
    assert (record.file, [one.file for one in record.earlier]) == ("seeds/idlib/3.txt", [SEED, NEW_FILE])
    assert (idlib / "reviews/rebases/idlib-2-3.yml").exists()


@pytest.mark.parametrize("layout", [
    "{{id: {id}, label: L, about: a, file: {file}, sha256: {sha}}}",
    "id: {id}\r\n  label: L\r\n  about: a\r\n  sha256: {sha}  # pinned\r\n  file: '{file}'",
])
def test_a_record_of_any_layout_is_pinned_again_twice(layout, river: Path) -> None:
    edit(river / "data/sources.yml", "- id: report", "- id: other")
    text = (river / "data/sources.yml").read_text("utf-8")
    start = text.index("- id: other")
    sha = re.search(r"sha256: (\w+)", text[start:])[1]
    record = layout.format(id="report", file="seeds/report.txt", sha=sha)
    (river / "data/sources.yml").write_bytes(f"{text[:start]}- {record}\r\n".encode())
    for words in ("met once more", "never met again"):
        new_version(river, ("met again", words), source="report", seed="seeds/report.txt")
    record = load(read_project(river))[0].one(SourceFile, "report")
    assert (record.file, record.version, record.earlier[1].file) == ("seeds/report/3.txt", 3, "seeds/report/2.txt")


def test_it_tells_what_rests_on_what_changed(idlib: Path, capsys) -> None:
    with (idlib / "docs/index.md").open("a", encoding="utf-8") as page:
        page.write("\nThe talks were long.[^talks]\n")
    new_version(idlib, SCOUTS, ("six hours", "seven hours"))
    told = capsys.readouterr().out
    assert "§4 edited, likeness 94%: The agreement was announced after about [-six-]{+seven+} hours" in told
    assert "rest on it: names/putin, " in told
    assert "hts-strongest, §5: “denies” stands beside “remains the strongest armed faction in Idlib”" in told
    assert "questions/putins-agreement:known (follows)" in told
    assert re.search(r"docs/index\.md:\d+: \[\^talks\]", told)


def test_what_stands_in_another_sentence_or_is_no_longer_absent_is_told(idlib: Path, capsys) -> None:
    new_version(idlib, (STRONGEST, "has many foes"), ("Operation Tripwire and", "Operation Tripwire, its first zone, and"),
                ("operate in the region.", f"operate in the region. A pedlar said that the weather {STRONGEST}."))
    told = capsys.readouterr().out
    assert "hts-strongest: in §5 before, in §7 now" in told
    assert "questions/three-zones: now it has “first zone”" in told
    assert "§7–15 → §8–16" in told


def test_an_exclusion_that_would_speak_of_another_sentence_is_told(river: Path, capsys) -> None:
    new_version(river, ("The council met again.", "It rained. The council met again."), source="report", seed="seeds/report.txt")
    assert "excluded` that have another number now, or changed:\n  4: it says nothing of water\n" in capsys.readouterr().out


def test_the_patch_that_it_proposes_can_be_applied(idlib: Path, capsys) -> None:
    new_version(idlib, ("six hours", "seven hours"), ("often been violated", "often been broken by both"))
    patch = re.search(r"^--- a/.*?(?=^What is left)", capsys.readouterr().out, re.MULTILINE | re.DOTALL)[0]
    before = (idlib / "data/passages.yml").read_text("utf-8")
    done = subprocess.run(["git", "apply", "-"], input=f"{patch.rstrip()}\n", text=True, cwd=idlib, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    after = (idlib / "data/passages.yml").read_text("utf-8")
    assert "this agreement has often been broken by both\n" in after
    assert after.count("seven hours of talks") == 1
    assert len(after.split()) == len(before.split()) + 3  # two words, and the sign of a block


@pytest.mark.parametrize(("arguments", "said"), [
    (("source",), "the following arguments are required: new|sign|pin"),
    (("source", "old"), "there is no command"),
    (("source", "new", "idlib"), "the following arguments are required: FILE"),
    (("source", "new", "idlbi", "new.txt"), 'there is no source "idlbi" in data/sources.yml. Did you mean "idlib"?'),
    (("source", "new", "idlib", "none.txt"), "none.txt cannot be read"),
    (("source", "new", "idlib", "same.txt"), "is version 1 of idlib, byte for byte"),
    (("source", "new", "idlib", "latin.txt"), "is not UTF-8 (byte 3)"),
    (("source", "new", "idlib", "untitled.txt"), "must begin with its title"),
    (("source", "new", "idlib", "control.txt"), "holds a control character"),
    (("source", "pin", "idlbi"), 'Did you mean "idlib"?'),
    (("sauce",), "there is no command"),
])
def test_a_bad_argument_is_answered_in_one_line(arguments, said, idlib: Path, capsys) -> None:
    seed = (idlib / SEED).read_bytes()
    files = {"same.txt": seed, "latin.txt": b"caf\xe9", "untitled.txt": b"They met.", "control.txt": seed + b"\x07", "new.txt": seed + b"\n"}
    for name, content in files.items():
        (idlib / name).write_bytes(content)
    before = sorted(path for path in idlib.rglob("*") if path.is_file())
    try:
        code = run(idlib, *(str(idlib / one) if one.endswith(".txt") else one for one in arguments))
    except SystemExit as stopped:
        code = stopped.code
    told = capsys.readouterr()
    assert (code, told.out) == (main.CANNOT_RUN, "")
    assert said in told.err
    assert len(told.err.splitlines()) == 1
    assert sorted(path for path in idlib.rglob("*") if path.is_file()) == before


def test_a_text_that_was_edited_in_place_is_no_version_to_go_on_from(idlib: Path, capsys) -> None:
    edit(idlib / SEED, "six hours", "seven hours")
    shutil.copy(idlib / SEED, idlib / "new.txt")
    assert run(idlib, "source", "new", "idlib", str(idlib / "new.txt")) == main.CANNOT_RUN
    assert "is not the text that is pinned: put it back first" in capsys.readouterr().err


def test_another_text_is_not_bound_in_the_place_of_the_first(idlib: Path, capsys) -> None:
    other_text(idlib, ("six hours", "seven hours"))
    assert run(idlib, "source", "pin", "idlib") == main.CANNOT_RUN
    assert "is bound to another text" in capsys.readouterr().err
    assert run(idlib, "source", "new", "idlib", str(ROOT / SEED)) == main.CANNOT_RUN


def test_help_has_an_example(capsys) -> None:
    for arguments in (["source", "--help"], ["source", "new", "--help"]):
        with pytest.raises(SystemExit) as stopped:
            main.main(arguments)
        assert stopped.value.code == 0
        assert "briefing source new idlib ~/corrected.txt" in capsys.readouterr().out


def test_the_commands_of_contributing_do_what_it_says(tmp_path: Path, capsys, monkeypatch) -> None:
    """In its order: a new version is made, is refused, is decided, and is published."""
    root = copy_briefing(ROOT, tmp_path / "idlib")
    (root / "corrected.txt").write_bytes((root / SEED).read_bytes().replace(b"in Operation Tripwire and", b"in Operation Tripwire, and"))
    section = re.search(r"^## The source has a new version\n(.*?)^##", (ROOT / "CONTRIBUTING.md").read_text("utf-8"), re.MULTILINE | re.DOTALL)[1]
    commands = re.findall(r"^\.venv/bin/briefing (.+?)\s*(?:#.*)?$", section, re.MULTILINE)
    assert [command.split()[0] for command in commands] == ["source", "check", "check"]
    monkeypatch.chdir(root)
    assert main.main(commands[0].split()) == main.CLEAN
    assert main.main(commands[1].split()) == main.PROBLEMS
    assert f"{REBASE}:" in capsys.readouterr().out
    decided(root)
    assert main.main(commands[2].split()) == main.CLEAN
    assert problems_of(root) == ()
