"""Who sits at the desk, and with which key they sign: as they say, or as their keys tell."""

import os
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from briefing.loading.project import Project
from briefing.problems import CannotRun, did_you_mean
from briefing.review.events import Ledger
from briefing.review.keys import read_signers

JOIN = "briefing review join HANDLE --key ~/.ssh/id_ed25519.pub puts somebody there"


def reader_of(project: Project, ledger: Ledger, named: str, key: Path | None) -> str:
    """The handle of whoever reads. Raises CannotRun where that is nobody, or where nobody knows which."""
    if named:
        return _known(ledger, named)
    own = _public(key) if key else "\n".join(text for _, text in _at_home())
    found = sorted({one.handle for one in read_signers(project, None)[0] if one.key in own})
    reading = [one.handle for one in ledger.people if one.until is None]
    if len(found) == 1:
        return _known(ledger, found[0])
    if len(reading) == 1 and not found:
        return reading[0]
    if not reading:
        raise CannotRun(f"reviews/people.yml names nobody who reads: {JOIN}")
    raise CannotRun(f"say who you are: --as {' or --as '.join(found or reading)}")


def key_of(project: Project, handle: str, named: Path | None) -> Path | None:
    """The key that somebody signs with: the one they name, or one in ~/.ssh that is theirs in allowed_signers; None where there is none.

    Raises CannotRun for a file that is not there, or whose key is not theirs.
    """
    own = [one.key for one in read_signers(project, None)[0] if one.handle == handle]
    if named:
        if not named.is_file():
            raise CannotRun(f"{named} is no file: --key takes your private key, or its .pub where an agent has it")
        if (public := _public(named)) and not any(key in public for key in own):
            raise CannotRun(f"{named} is no key of {handle} in reviews/allowed_signers: briefing review join {handle} --key … adds it")
        return named
    return next((path for path, text in _at_home() if any(key in text for key in own)), None)


def _known(ledger: Ledger, handle: str) -> str:
    person = ledger.person(handle)
    if person is None:
        hint = did_you_mean(handle, (one.handle for one in ledger.people)) if ledger.people else ""
        raise CannotRun(f'"{handle}" is nobody in reviews/people.yml. {hint} {JOIN}'.replace("  ", " "))
    if person.since > datetime.now(UTC).date():
        raise CannotRun(f"{handle} reads only from {person.since} on, says reviews/people.yml")
    if person.until:
        raise CannotRun(f"{handle} reads no more since {person.until}, says reviews/people.yml")
    return handle


def _public(key: Path) -> str:
    """The public half of a key, as far as it lies beside it; empty where it does not."""
    file = key if key.suffix == ".pub" else key.parent / f"{key.name}.pub"
    return file.read_text("utf-8", "replace") if file.is_file() else ""


def _at_home() -> Iterator[tuple[Path, str]]:
    """The public keys in ~/.ssh, with the file to sign with: the private one, or the .pub where only an agent has it."""
    folder = Path(os.environ.get("HOME", "~")).expanduser() / ".ssh"
    for file in sorted(folder.glob("*.pub")) if folder.is_dir() else ():
        private = file.with_suffix("")
        yield (private if private.is_file() else file), file.read_text("utf-8", "replace")
