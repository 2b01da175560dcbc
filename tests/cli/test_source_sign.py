"""`briefing source sign`: whoever stands for what became of a source's sentences signs it, and from then on it is as they signed it."""

import shutil
import subprocess
from pathlib import Path

import pytest

from briefing.adapters.mkdocs import site_of
from briefing.cli import main
from briefing.loading.project import read_project
from briefing.publish.compressed import beside
from briefing.publish.site import Site
from briefing.publish.standing import signed
from conftest import ROOT, copy_briefing, edit, problems_of
from publish.test_evidence import verified
from versions import REBASE, decided, new_version

SIGNATURE = f"{REBASE}.sig"


def joined(root: Path, handle: str) -> Path:
    key = root.parent / f"key-{handle}"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", handle, "-f", str(key)], check=True)
    assert main.main(["--root", str(root), "review", "join", handle, "--key", f"{key}.pub"]) == main.CLEAN
    return key


def sign(root: Path, key: Path) -> int:
    return main.main(["--root", str(root), "source", "sign", "idlib", "--as", "ana", "--key", str(key)])


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A briefing whose source has a second version, decided and signed for."""
    root = copy_briefing(ROOT, tmp_path_factory.mktemp("signed") / "idlib")
    new_version(root, ("comprising joint", "consisting of joint"))
    decided(root, "mended")
    assert sign(root, joined(root, "ana")) == main.CLEAN
    return root


@pytest.fixture(scope="module")
def site(made: Path) -> Site:
    return site_of(made)


@pytest.fixture
def root(made: Path, tmp_path: Path) -> Path:
    shutil.copytree(made.parent, tmp_path / "again")
    return tmp_path / "again/idlib"


def test_it_is_signed_as_ssh_keygen_has_it_and_nothing_else_is_asked_for(site: Site, root: Path) -> None:
    text = (root / REBASE).read_text("utf-8")
    assert text.count("\nby: ana\nat: 20") == 1 and site.problems == ()
    time = text.partition("\nat: ")[2].partition("\n")[0].translate(dict.fromkeys(map(ord, "-:T")))
    command = ["ssh-keygen", "-Y", "verify", "-f", str(root / "reviews/allowed_signers"), "-I", "ana", "-n", "briefing-review", "-O", f"verify-time={time}"]
    done = subprocess.run([*command, "-s", str(root / SIGNATURE)], input=text.encode(), capture_output=True, check=False)
    assert done.returncode == 0, done.stderr


def revoke(root: Path) -> None:
    shutil.copy(root.parent / "key-ana.pub", root / "reviews/revoked")


def unsigned(root: Path) -> None:
    (root / SIGNATURE).unlink()


def nameless(root: Path) -> None:
    text = (root / REBASE).read_text("utf-8")
    (root / REBASE).write_text("".join(line for line in text.splitlines(keepends=True) if not line.startswith(("by:", "at:"))), "utf-8")


@pytest.mark.parametrize(("spoil", "path", "words"), [
    (lambda root: edit(root / REBASE, ": mended", ":  mended"), REBASE, "this is not what ana signed"),
    (lambda root: edit(root / "reviews/allowed_signers", "ana namespaces", 'ana valid-before="20261101Z",namespaces'), "reviews/allowed_signers", "leave out 1 rebase of ana"),
    (lambda root: (root / SIGNATURE).write_text("nothing", "utf-8"), SIGNATURE, "this is no signature of ana"),
    (revoke, REBASE, "signed with a key of ana that was taken back"),
    (unsigned, REBASE, "ana stands for this, and no signature is beside it"), (nameless, SIGNATURE, "no `by` and `at` in the rebase"),
])
def test_what_is_not_as_it_was_signed_is_told_once(spoil, path, words, root: Path) -> None:
    spoil(root)
    [problem] = problems_of(root)
    assert (problem.rule, problem.path) == ("REV4", path) and words in problem.message


def test_what_is_decided_anew_is_signed_anew(root: Path) -> None:
    edit(root / REBASE, "# What became", "# This is what became")
    assert signed(read_project(root)).problems
    assert sign(root, root.parent / "key-ana") == main.CLEAN
    assert signed(read_project(root)).problems == () and (root / REBASE).read_text("utf-8").count("\nby: ana\n") == 1


def test_nobody_signs_for_what_is_not_decided_or_with_a_key_of_somebody_else(root: Path, capsys) -> None:
    other = joined(root, "ben")
    before = (root / REBASE).read_bytes(), (root / SIGNATURE).read_bytes()
    assert sign(root, other) == main.CANNOT_RUN
    assert "is no key of ana" in capsys.readouterr().err
    assert ((root / REBASE).read_bytes(), (root / SIGNATURE).read_bytes()) == before
    edit(root / REBASE, "decision: edited", "decision:")
    assert sign(root, root.parent / "key-ana") == main.CANNOT_RUN
    assert "nobody signs for what is not decided" in capsys.readouterr().err


def test_it_leaves_the_house_and_a_program_of_its_own_verifies_it(site: Site, made: Path, tmp_path: Path) -> None:
    for file in site.files:
        (tmp_path / file.path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / file.path).write_bytes(file.content)
    assert (tmp_path / SIGNATURE).read_bytes() == (made / SIGNATURE).read_bytes()
    assert f"{REBASE}\n" in (tmp_path / "SHA256SUMS").read_text("utf-8")
    assert beside(tmp_path)  # as a host has it
    code, said = verified(tmp_path)
    assert code == 0 and site.reviewed.signed == frozenset(), said
    shutil.copy(made.parent / "key-ana.pub", tmp_path / "reviews/revoked")
    assert "idlib-1-2.yml: the signature of ana does not hold" in verified(tmp_path)[1]
    (tmp_path / "reviews/revoked").unlink()
    edit(tmp_path / REBASE, ": mended", ":  mended")
    code, said = verified(tmp_path)
    assert code == 1 and "idlib-1-2.yml: the signature of ana does not hold" in said
