"""Whether the signature of a file holds: ssh-keygen decides, and only `verify` does.

ssh-keygen keeps an old .sig where it cannot ask whether to write over it, and reports success: what was signed is verified behind it.
A key is asked about at the time at which the file says that it was written: one that has expired since still holds for what it signed,
one that was taken back (`revoked`) for nothing.
"""

import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from briefing.loading.project import REVIEWS
from briefing.problems import CannotRun, Problem

NAMESPACE = "briefing-review"
MISSING = "ssh-keygen was not found, and it signs and checks sittings: install OpenSSH 9.1 or later"


@dataclass(frozen=True)
class Signature:
    """What is to be checked: the path of a file whose signature stands beside it, whose it has to be, and when the file was written.

    The path is relative to the root of a briefing, the time in UTC: 2026-11-28T12:00:00Z.
    """

    path: str
    handle: str
    at: str


@dataclass(frozen=True)
class Checked:
    """The paths of files whose signature holds, by a key that was not taken back since; problems for those whose does not hold."""

    good: frozenset[str]
    problems: tuple[Problem, ...]


def check_all(root: Path, signatures: Iterable[Signature]) -> Checked:
    """What the signatures of a briefing come to; what has none is left out. Raises CannotRun where there is no ssh-keygen."""
    good: set[str] = set()
    problems: list[Problem] = []
    for one in signatures:
        if not (root / f"{one.path}.sig").is_file():
            continue
        if said := refused(root, one):
            hint = "Put the file back as it was signed, or take it out with its signature."
            problems.append(Problem(one.path, 1, 1, "REV4", f"the signature is not one of {one.handle}: {said}", hint))
        elif not is_taken_back(root, one):
            good.add(one.path)
    return Checked(frozenset(good), tuple(problems))


def is_taken_back(root: Path, one: Signature) -> bool:
    """Whether a signature that holds is by a key that is revoked. Raises CannotRun where there is no ssh-keygen."""
    revoked = root / REVIEWS / "revoked"
    return revoked.is_file() and bool(refused(root, one, "-r", str(revoked)))


def sign(file: Path, key: Path) -> str:
    """Sign a file with a key, or with the agent's of a .pub file; why that failed, or nothing. The signature is not yet verified.

    ssh-keygen asks for a passphrase where the key has one. Raises CannotRun where there is no ssh-keygen.
    """
    Path(f"{file}.sig").unlink(missing_ok=True)
    try:
        done = subprocess.run(["ssh-keygen", "-Y", "sign", "-n", NAMESPACE, "-f", str(key), str(file)], stderr=subprocess.PIPE, check=False)
    except FileNotFoundError:
        raise CannotRun(MISSING) from None
    said = " ".join(done.stderr.decode("utf-8", "replace").split())
    return "" if Path(f"{file}.sig").is_file() and done.returncode == 0 else said or "ssh-keygen wrote no signature"


def refused(root: Path, one: Signature, *more: str) -> str:
    """Why ssh-keygen does not take a signature; nothing where it does. Raises CannotRun where there is no ssh-keygen."""
    time = one.at.translate(dict.fromkeys(map(ord, "-:T")))
    signers = str(root / REVIEWS / "allowed_signers")
    command = ["ssh-keygen", "-Y", "verify", "-f", signers, "-I", one.handle, "-n", NAMESPACE, "-s", f"{root / one.path}.sig"]
    try:
        done = subprocess.run(
            [*command, "-O", f"verify-time={time}", *more], input=(root / one.path).read_bytes(), capture_output=True, check=False)
    except FileNotFoundError:
        raise CannotRun(MISSING) from None
    words = " ".join((done.stderr or done.stdout).decode("utf-8", "replace").split())
    return "" if done.returncode == 0 else words or "ssh-keygen does not take it"
