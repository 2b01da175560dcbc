"""A sitting once merged is never changed or removed: real files, in a real repository."""

from pathlib import Path

import pytest

from briefing.cli import main
from cli.typing_at import approves_all, git, sits
from conftest import edit


def commit(root: Path, words: str) -> None:
    git(root, "add", "-A")
    git(root, "commit", "-m", words)


@pytest.fixture
def merged(kept: Path, keys: Path) -> Path:
    """Ana's sitting is on main, signed; a branch goes on from there."""
    approves_all(kept, keys, "ana")
    commit(kept, "ana read")
    git(kept, "checkout", "-b", "branch")
    return kept


def looks(root: Path, capsys) -> tuple[int, str]:
    capsys.readouterr()
    return main.main(["review", "merged", "main", "--root", str(root)]), capsys.readouterr().out


def sitting(root: Path, by: str = "ana") -> Path:
    [file] = (root / "reviews/sittings").glob(f"*-{by}-*.jsonl")
    return file


def test_what_stays_as_it_was_and_what_is_new_pass(merged: Path, keys: Path, capsys) -> None:
    approves_all(merged, keys, "ben")
    commit(merged, "ben read")
    assert looks(merged, capsys) == (main.CLEAN, "1 sitting of main: all there, as they were\n")


@pytest.mark.parametrize(("change", "line", "words"), [
    (lambda file: file.unlink(), 1, "removed"), (lambda file: Path(f"{file}.sig").unlink(), 1, "removed"),
    (lambda file: file.write_bytes(b"".join(file.read_bytes().splitlines(keepends=True)[:5])), 6, "changed"),
    (lambda file: file.write_bytes(file.read_bytes() + b"{}\n"), 30 + 1, "changed"),
    (lambda file: Path(f"{file}.sig").write_text("x", "utf-8"), 1, "changed"),
    (lambda file: file.rename(file.with_name("renamed.jsonl")), 1, "removed"),
], ids=["sitting removed", "signature removed", "lines removed", "line added", "signature changed", "renamed"])
def test_what_was_changed_or_removed_is_told_though_all_else_holds(change, line: int, words: str, merged: Path, capsys) -> None:
    change(sitting(merged))
    commit(merged, "changed")
    code, said = looks(merged, capsys)
    assert code == main.PROBLEMS and f":{line}:1: REV5 this file is in main, and was {words}" in said


def test_an_open_sitting_goes_on(kept: Path, keys: Path, capsys) -> None:
    with sits(kept, keys, "ana") as ana:
        ana.answers("y", 1, 29)
        ana.sees("statement 2 of 29")
    commit(kept, "half read")
    git(kept, "checkout", "-b", "branch")
    with sits(kept, keys, "ana") as ana:
        ana.answers("y", 1, 28)
        ana.answers("q", 2, 28)
        ana.sees("[n] leave")
        ana.presses("y")
        ana.ends()
    assert looks(kept, capsys)[0] == main.CLEAN
    sitting(kept).write_bytes(sitting(kept).read_bytes().replace(b"supported", b"supportee", 1))
    assert looks(kept, capsys)[0] == main.PROBLEMS


def test_a_base_that_is_not_there_is_answered_in_a_line(kept: Path, capsys) -> None:
    assert main.main(["review", "merged", "nowhere", "--root", str(kept)]) == main.CANNOT_RUN
    assert capsys.readouterr().err.count("\n") == 1


@pytest.fixture
def two_branches(kept: Path, keys: Path) -> Path:
    """Ana sat on main, and in a branch that left it before."""
    git(kept, "checkout", "-b", "branch")
    approves_all(kept, keys, "ana")
    commit(kept, "ana read, here")
    git(kept, "checkout", "main")
    edit(kept / "data/agreements.yml", "It was renewed.", "It was made anew.")
    approves_all(kept, keys, "ana")
    commit(kept, "ana read, there")
    git(kept, "checkout", "branch")
    return kept


def test_a_merge_that_would_fork_somebodys_sittings_is_told_before_it_and_mended_behind_it(two_branches: Path, keys: Path, capsys) -> None:
    code, said = looks(two_branches, capsys)
    assert code == main.PROBLEMS and said.count("REV") == 1
    assert "REV2 merged into main, the sittings of ana end here and in reviews/sittings/" in said and "Merge main into this branch first." in said
    git(two_branches, "merge", "main", "-m", "both")
    before = {file: file.read_bytes() for file in (two_branches / "reviews/sittings").iterdir()}
    assert main.main(["check", "--root", str(two_branches)]) == main.PROBLEMS
    assert capsys.readouterr().out.count("REV2") == 1
    assert main.main(["review", "rejoin", "--as", "ana", "--key", str(keys / "ana"), "--root", str(two_branches)]) == main.CLEAN
    assert "Signed by ana" in (said := capsys.readouterr().out) and said.count("reviews/sittings/") == 3
    assert {file: file.read_bytes() for file in before} == before
    assert main.main(["review", "status", "--root", str(two_branches)]) == main.CLEAN
    assert capsys.readouterr().out.startswith("3 sittings, 3 of them signed")
    assert looks(two_branches, capsys) == (main.CLEAN, "1 sitting of main: all there, as they were\n")
    assert main.main(["review", "rejoin", "--as", "ana", "--key", str(keys / "ana"), "--root", str(two_branches)]) == main.CANNOT_RUN
    assert "in one row" in capsys.readouterr().err


def test_whoever_sat_in_two_branches_sits_down_again_and_that_joins_them_too(two_branches: Path, keys: Path, capsys) -> None:
    git(two_branches, "merge", "main", "-m", "both")
    arguments = ["review", "wrote", "agreements/accord:after.0", "--by", "ben", "--as", "ana", "--key", str(keys / "ana"), "--root", str(two_branches)]
    assert main.main(arguments) == main.CLEAN
    assert main.main(["review", "status", "--root", str(two_branches)]) == main.CLEAN


def test_what_came_to_main_since_is_nothing_that_a_branch_removed(merged: Path, keys: Path, capsys) -> None:
    git(merged, "checkout", "main")
    approves_all(merged, keys, "ben")
    commit(merged, "ben read")
    git(merged, "checkout", "branch")
    assert looks(merged, capsys) == (main.CLEAN, "1 sitting of main: all there, as they were; 1 more came to main since this branch left it\n")
    git(merged, "merge", "main")
    sitting(merged, "ben").unlink()
    commit(merged, "changed")
    assert "REV5 this file is in main, and was removed" in looks(merged, capsys)[1]
