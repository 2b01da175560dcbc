"""Whether the signature of a file holds: ssh-keygen decides, and only `verify` does.

ssh-keygen keeps an old .sig where it cannot ask whether to write over it, and reports success: what was signed is verified behind it.
A key is asked about at the time at which the file says that it was written: one that has expired since still holds for what it signed,
one that was taken back (`revoked`) for nothing.
"""

import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from briefing.loading.project import REVIEWS
from briefing.problems import CannotRun

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
    """What ssh-keygen says of signatures, by the paths of the files: `good` hold; `refused` do not, and why, in its words;
    `taken_back` hold, by a key that was taken back since.
    """

    good: frozenset[str] = frozenset()
    refused: Mapping[str, str] = field(default_factory=dict)
    taken_back: frozenset[str] = frozenset()


def check_all(root: Path, signatures: Iterable[Signature]) -> Checked:
    """What the signatures of a briefing come to; what has none is left out. Raises CannotRun where there is no ssh-keygen."""
    there = [one for one in signatures if (root / f"{one.path}.sig").is_file()]
    refusals = {one.path: said for one in there if (said := refused(root, one))}
    taken_back = frozenset(one.path for one in there if one.path not in refusals and is_taken_back(root, one))
    return Checked(frozenset(one.path for one in there if one.path not in refusals) - taken_back, refusals, taken_back)


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
