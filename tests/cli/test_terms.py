"""Who reads, with which keys, and how many must, is changed under the signature of a resolver: real keys, in a real repository."""

from collections.abc import Callable
from pathlib import Path

import pytest

from briefing.cli import main
from cli.typing_at import git, lines, make_key
from conftest import edit

Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(kept: Path, keys: Path, capsys) -> Run:
    """Runs `briefing review`, as somebody where one is named; the exit code, and all that it said."""
    def run(*arguments: str, by: str = "") -> tuple[int, str]:
        capsys.readouterr()
        who = ("--as", by, "--key", str(keys / by)) if by else ()
        code = main.main(["review", *arguments, *who, "--root", str(kept)])
        return code, "".join(capsys.readouterr())
    return run


@pytest.fixture
def signed_for(kept: Path, run: Run) -> Path:
    """Ana is a resolver, and signed for who reads; a branch goes on from there."""
    edit(kept / "reviews/people.yml", "{handle: ana, roles: [reader]", "{handle: ana, roles: [reader, resolver]")
    code, said = run("terms", by="ana")
    assert code == main.CLEAN and "ana stands for allowed_signers, people.yml as they are" in said
    commit(kept)
    git(kept, "checkout", "-b", "branch")
    return kept


def commit(root: Path) -> None:
    git(root, "add", "-A")
    git(root, "commit", "-m", "as it is")


def lower(root: Path) -> None:
    (root / "reviews/policy.yml").write_text("- {kind: default, people: 0}\n", "utf-8")


def promote_ben(root: Path) -> None:
    edit(root / "reviews/people.yml", "{handle: ben, roles: [reader]", "{handle: ben, roles: [reader, resolver]")


def test_what_a_resolver_signed_for_passes_and_signs_once(signed_for: Path, run: Run) -> None:
    assert run("status")[0] == main.CLEAN
    assert run("merged", "main") == (main.CLEAN, "1 sitting of main: all there, as they were\n")
    assert run("terms", by="ana") == (main.CANNOT_RUN, "briefing: ana signed for these files as they are: allowed_signers, people.yml\n")


@pytest.mark.parametrize(("change", "name"), [
    (lower, "policy.yml"), (promote_ben, "people.yml"),
    (lambda root: edit(root / "reviews/allowed_signers", "ben namespaces", "ben  namespaces"), "allowed_signers"),
    (lambda root: (root / "reviews/revoked").write_text("", "utf-8"), "revoked"),
], ids=["policy", "people", "keys", "revoked keys"])
def test_a_change_stops_the_check_until_a_resolver_signs_for_it(change, name: str, signed_for: Path, run: Run) -> None:
    change(signed_for)
    code, said = run("status")
    assert code == main.PROBLEMS and f"reviews/{name}:1:1: REV4 this file is not as ana signed for it" in said
    assert main.main(["check", "--root", str(signed_for)]) == main.PROBLEMS
    assert f"reviews/{name}:1:1: REV5 this file was changed, and no resolver of main signed for it (ana)" in run("merged", "main")[1]
    assert run("terms", by="ana")[0] == main.CLEAN
    assert run("status")[0] == run("merged", "main")[0] == main.CLEAN


def test_somebody_who_is_only_a_reader_does_not_sign_for_it(signed_for: Path, run: Run) -> None:
    lower(signed_for)
    code, said = run("terms", by="ben")
    assert code == main.CANNOT_RUN and "reviews/policy.yml:1: this file is not as ana signed for it" in said
    (signed_for / "reviews/policy.yml").unlink()
    assert run("terms", by="ben") == (
        main.CANNOT_RUN, "briefing: ben is no resolver in reviews/people.yml, and only a resolver signs for who reads and how many must\n")


def test_whoever_makes_a_resolver_of_themselves_passes_a_check_and_no_merge(signed_for: Path, run: Run) -> None:
    promote_ben(signed_for)
    assert run("terms", by="ben")[0] == main.CLEAN
    assert run("status")[0] == main.CLEAN
    code, said = run("merged", "main")
    assert code == main.PROBLEMS and "reviews/people.yml:1:1: REV5 this file was changed, and no resolver of main signed for it (ana)" in said
    assert run("terms", by="ana")[0] == main.CLEAN
    assert run("merged", "main")[0] == main.CLEAN


def test_a_key_that_somebody_gave_a_resolver_signs_for_nothing_there(signed_for: Path, keys: Path, run: Run, capsys) -> None:
    public = Path(f"{make_key(keys, 'other')}.pub").read_text("utf-8")
    with (signed_for / "reviews/allowed_signers").open("a", encoding="utf-8") as file:
        file.write(f'ana namespaces="briefing-review" {public}')
    capsys.readouterr()
    arguments = ["review", "terms", "--as", "ana", "--key", str(keys / "other"), "--root", str(signed_for)]
    assert main.main(arguments) == main.CLEAN
    assert run("status")[0] == main.CLEAN
    assert "reviews/allowed_signers:1:1: REV5 this file was changed" in run("merged", "main")[1]


def test_an_older_state_does_not_come_back_under_its_old_signature(signed_for: Path, run: Run) -> None:
    promote_ben(signed_for)
    assert run("terms", by="ana")[0] == main.CLEAN
    assert any(one.get("instead") for one in lines(signed_for))
    edit(signed_for / "reviews/people.yml", "{handle: ben, roles: [reader, resolver]", "{handle: ben, roles: [reader]")
    assert "REV4 this file is not as ana signed for it" in run("status")[1]


def test_where_nobody_ever_signed_for_it_anybody_may_begin(kept: Path, run: Run) -> None:
    lower(kept)
    assert run("status")[0] == run("merged", "main")[0] == main.CLEAN
