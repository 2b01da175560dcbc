"""A ledger with its signatures: which hold, and why the others do not, told once for each cause and at that cause.

ssh-keygen alone decides whether a signature holds. Why it does not is read out of the signature, which has the key that made it.
"""

import base64
import binascii
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from briefing.loading.project import Project
from briefing.loading.signatures import NAMESPACE, Checked, Signature
from briefing.model.versions import FOLDER
from briefing.problems import Problem
from briefing.review.events import Ledger
from briefing.review.keys import SIGNERS, Signer, as_key, read_signers
from briefing.review.ledger import changed_lines, read_ledger, told_once
from briefing.review.rebased import again, half_signed, rebases, taken_back
from briefing.review.terms import unsigned

BEGIN, END, MAGIC = "-----BEGIN SSH SIGNATURE-----", "-----END SSH SIGNATURE-----", b"SSHSIG"
# How ssh-keygen tells of a key outside of its days.
DAYS = ("valid-before", "valid-after")


@dataclass(frozen=True)
class SignedLedger:
    """A ledger, the paths of the sittings whose signature holds, those whose key was taken back, and what is wrong with any of it."""

    ledger: Ledger = field(default_factory=Ledger)
    signed: frozenset[str] = frozenset()
    taken_back: frozenset[str] = frozenset()
    problems: tuple[Problem, ...] = ()


def signed_ledger(project: Project, checked: Checked) -> SignedLedger:
    """The ledger of a project whose signatures were checked."""
    ledger, problems = read_ledger(project)
    sittings = [Signature(one.path, one.opening.by, one.opening.at) for one in ledger.sittings]
    refused = [one for one in (*sittings, *rebases(project)) if one.path in checked.refused]
    known = {one.path for one in problems}
    signers, unread = read_signers(project, None)
    causes = [] if unread else [*_of_keys(project, signers, refused, checked), *_of_files(project, signers, refused, checked)]
    changed = {one.path for one in (*causes, *changed_lines(ledger))}
    told = [*problems, *half_signed(project), *taken_back(project, checked.taken_back), *(one for one in causes if one.path not in known)]
    if not told:  # else what a resolver signed for may only be out of sight
        told += unsigned(project, ledger, checked.good)
    good = checked.good.intersection(one.path for one in sittings)
    return SignedLedger(ledger, good, checked.taken_back, tuple(sorted(told_once(project, ledger, told, changed))))


def _of_keys(project: Project, signers: Iterable[Signer], refused: Iterable[Signature], checked: Checked) -> Iterator[Problem]:
    """Keys that are not there, or whose days are over: each once, however many files it signed. These stay as they are."""
    grouped: dict[tuple[str, str], list[Signature]] = {}
    for one in refused:
        if key := key_of(project.files.get(f"{one.path}.sig", b"")):
            grouped.setdefault((one.handle, key), []).append(one)
    for (handle, key), own in grouped.items():
        theirs = next((one for one in signers if (one.handle, one.key) == (handle, key)), None)
        other = next((one.handle for one in signers if one.key == key), "")
        if theirs is None:
            yield _unknown(handle, key, own, other)
        elif late := [one for one in own if _is_untimely(checked.refused[one.path])]:
            message = f"the days of this key leave out {_count(late)} of {handle}, {late[0].path} of {late[0].at[:10]}"
            hint = f"Mend valid-after or valid-before; the {_kind(late)}s stay as they are."
            yield Problem(SIGNERS, theirs.line, 1, "REV4", message, hint)


def _unknown(handle: str, key: str, own: list[Signature], other: str) -> Problem:
    if other:
        return Problem(own[0].path, 1, 1, "REV4", f"this is signed with a key of {other}, and not of {handle}", f"{handle} signs it anew.")
    message = f"{_count(own)} of {handle} signed with a key that {SIGNERS} does not have"
    line = f'{handle} namespaces="{NAMESPACE}" {key}'
    hint = f"If it is a key of {handle}, put its line back, and leave the {_kind(own)}s as they are: {line}"
    return Problem(own[0].path, 1, 1, "REV4", message, hint)


def _of_files(project: Project, signers: Iterable[Signer], refused: Iterable[Signature], checked: Checked) -> Iterator[Problem]:
    """Files that are not what was signed, and signatures that are none."""
    keys = {(one.handle, one.key) for one in signers}
    for one in refused:
        path, handle = f"{one.path}.sig", one.handle
        key = key_of(project.files.get(path, b""))
        if not key:
            hint = f"Put it back as it was (git log -- {path}); the {_kind([one])} beside it stays as it is."
            yield Problem(path, 1, 1, "REV4", f"this is no signature of {handle}, or it was damaged", hint)
        elif (handle, key) in keys and not _is_untimely(checked.refused[one.path]):
            hint = f"Put the file back as it was signed: git log -p -- {one.path}"
            hint += f". What was decided anew is signed anew: {again(one)}" if _kind([one]) == "rebase" else ""
            yield Problem(one.path, 1, 1, "REV4", f"this is not what {handle} signed: something was changed, added or taken out", hint)


def key_of(signature: bytes) -> str:
    """The key that made a signature, as `ssh-ed25519 AAAA…`; empty for what is none."""
    text = "".join(signature.decode("ascii", "replace").split())
    begin, end = ("".join(mark.split()) for mark in (BEGIN, END))
    try:
        raw = base64.b64decode(text.removeprefix(begin).removesuffix(end), validate=True) if text.startswith(begin) else b""
    except (binascii.Error, ValueError):
        return ""
    at = len(MAGIC) + 4
    length = int.from_bytes(raw[at : at + 4], "big")
    return as_key(raw[at + 4 : at + 4 + length]) if raw.startswith(MAGIC) else ""


def _is_untimely(said: str) -> bool:
    """Whether ssh-keygen refuses a signature because of the days of its key."""
    return any(word in said for word in DAYS)


def _count(own: list[Signature]) -> str:
    return f"{len(own)} {_kind(own)}{'' if len(own) == 1 else 's'}"


def _kind(own: list[Signature]) -> str:
    """What files are: sittings, rebases of a source, or some of both."""
    kinds = {"rebase" if one.path.startswith(f"{FOLDER}/") else "sitting" for one in own}
    return kinds.pop() if len(kinds) == 1 else "file"
