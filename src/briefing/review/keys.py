"""The keys that sittings are signed with: the lines of allowed_signers, in OpenSSH's format, and those of `revoked`.

ssh-keygen alone decides whether a signature holds; what is read here is only told to people before anybody is refused by it.
"""

import base64
import binascii
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from briefing.loading.project import REVIEWS, Project
from briefing.loading.signatures import NAMESPACE
from briefing.problems import Problem

SIGNERS, REVOKED = f"{REVIEWS}/allowed_signers", f"{REVIEWS}/revoked"
FORM = f'Write: ana namespaces="{NAMESPACE}" ssh-ed25519 AAAA… (the line of ana’s .pub file, behind her handle).'
# A field may have spaces within quotation marks, and no others.
FIELD = re.compile(r'(?:[^\s"]|"(?:[^"\\]|\\.)*")+')
KEY_TYPE = re.compile(r"(?:sk-)?(?:ssh|ecdsa)-[a-z0-9@.-]+")
OPTION = re.compile(r'(?:cert-authority|(namespaces|valid-after|valid-before)="([^"]*)")(?:,|$)', re.IGNORECASE)
TIME = re.compile(r"\d{8}(?:\d{4}(?:\d\d)?)?Z?")


@dataclass(frozen=True)
class Signer:
    """A line of allowed_signers: whose key it is, and the key, `ssh-ed25519 AAAA…`, without what is only a comment."""

    line: int
    handle: str
    key: str


def read_signers(project: Project, handles: Collection[str] | None) -> tuple[tuple[Signer, ...], list[Problem]]:
    """The keys of people, and lines that cannot be read. `handles` are those in people.yml; None where that is not known."""
    problems: list[Problem] = []
    found: list[Signer] = []
    for number, line in _lines(project, SIGNERS, problems):
        read = _signer(number, line)
        if isinstance(read, Signer):
            found.append(read)
        else:
            problems.append(Problem(SIGNERS, number, read[0], "REV1", read[1], FORM))
    return tuple(found), problems + list(_odd(found, handles))


def read_revoked(project: Project) -> list[Problem]:
    """What cannot be read in `revoked`. OpenSSH's own list of revoked keys, which is no text, is left to it."""
    problems: list[Problem] = []
    if not project.files.get(REVOKED, b"").startswith(b"SSHKRL"):
        for number, line in _lines(project, REVOKED, problems):
            kind, _, rest = line.partition(" ")
            if not is_key(kind, rest.partition(" ")[0]) and not line.lower().startswith(("sha256:", "serial:", "id:", "key:")):
                hint = "Write the line of the .pub file of the key, one a line."
                problems.append(Problem(REVOKED, number, 1, "REV1", f"this is no public key: {line[:40]}", hint))
    return problems


def _lines(project: Project, path: str, problems: list[Problem]) -> Iterator[tuple[int, str]]:
    """The lines that say something, with their numbers."""
    try:
        text = project.text(path) if path in project else ""
    except UnicodeDecodeError as error:
        problems.append(Problem(path, 1, 1, "REV1", f"this file is not UTF-8 (byte {error.start})", "Save it as UTF-8."))
        return
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip() and not line.lstrip().startswith("#"):
            yield number, line.strip()


def _signer(number: int, line: str) -> Signer | tuple[int, str]:
    """A line as read; or else the column and what is wrong with it."""
    fields = list(FIELD.finditer(line))
    words = [field[0] for field in fields]
    at = 1 if len(words) > 1 and KEY_TYPE.fullmatch(words[1]) else 2
    if len(words) <= at + 1 or not KEY_TYPE.fullmatch(words[at]):
        return 1, "this line is not a handle, options and a public key"
    if wrong := _wrong_options(words[1]) if at == 2 else f'the options lack namespaces="{NAMESPACE}": the key would sign for anything':
        return fields[1].start() + 1, wrong
    if not is_key(words[at], words[at + 1]):
        return fields[at].start() + 1, f"the key of {words[0]} is damaged: it is no {words[at]} key"
    return Signer(number, words[0].strip('"'), f"{words[at]} {words[at + 1]}")


def _wrong_options(options: str) -> str:
    found = list(OPTION.finditer(options))
    if sum(len(one[0]) for one in found) != len(options):
        return f"the options {options} cannot be read; those known are namespaces, valid-after and valid-before"
    values = {(one[1] or "").lower(): one[2] for one in found}
    if NAMESPACE not in (values.get("namespaces") or "").split(","):
        return f'the options lack namespaces="{NAMESPACE}" (names with commas and no spaces)'
    wrong = next((values[name] for name in ("valid-after", "valid-before") if name in values and not TIME.fullmatch(values[name])), "")
    return f'"{wrong}" is no day: write 20261128Z; without the Z it is a day where the reader is' if wrong else ""


def is_key(kind: str, data: str) -> bool:
    """Whether base64 data is a key of that kind."""
    try:
        return as_key(base64.b64decode(data, validate=True)) == f"{kind} {data}"
    except (binascii.Error, ValueError):
        return False


def as_key(raw: bytes) -> str:
    """A key as a .pub file has it, `ssh-ed25519 AAAA…`, of its bytes; empty for what is no key.

    These are fields, each behind its length in four bytes, the first of them the kind of the key.
    """
    fields, at = [], 0
    while at < len(raw):
        length = int.from_bytes(raw[at : at + 4], "big")
        fields.append(raw[at + 4 : at + 4 + length])
        at += 4 + length
    is_one = at == len(raw) and len(fields) > 1
    return f"{fields[0].decode('ascii', 'replace')} {base64.b64encode(raw).decode()}" if is_one else ""


def _odd(found: Collection[Signer], handles: Collection[str] | None) -> Iterator[Problem]:
    owner: dict[str, str] = {}
    for one in found:
        if handles is not None and one.handle not in handles:
            message, hint = f'"{one.handle}" is nobody in {REVIEWS}/people.yml', "A key is that of somebody who is named there."
            yield Problem(SIGNERS, one.line, 1, "REV1", message, hint)
        if owner.setdefault(one.key, one.handle) != one.handle:
            message = f"{owner[one.key]} and {one.handle} have the same key, and would count as two people"
            yield Problem(SIGNERS, one.line, 1, "REV1", message, "Each signs with a key of their own.")
