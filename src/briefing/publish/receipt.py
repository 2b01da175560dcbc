"""The receipt of a build: left by the engine outside of the site, it names the folder, the files, and how much was checked.

Whoever asks for a build hands a file and a nonce over through the environment. The engine writes the receipt when it has
checked the pages and the last file is written; a build in which it did not run, or did not check, has none that fits.
"""

import hashlib
import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from pydantic import TypeAdapter

FILE, NONCE = "BRIEFING_RECEIPT", "BRIEFING_RECEIPT_NONCE"
HOOK_REMEDY = (
    "Nothing is checked unless mkdocs.yml runs the engine: `hooks: [hooks/mkdocs_hook.py]`, with the file that the briefing came with."
)


@dataclass(frozen=True)
class Receipt:
    """What the engine says of one build: `checked` counts what was looked at, `files` has each file's digest by its path."""

    folder: str
    nonce: str
    checked: Mapping[str, int]
    files: Mapping[str, str]


SHAPE = TypeAdapter(Receipt)


def leave(folder: Path, checked: Mapping[str, int]) -> None:
    """Write the receipt of the site in a folder to where it was asked for; nothing where nobody asked."""
    if file := os.environ.get(FILE):
        receipt = Receipt(str(folder.resolve()), os.environ.get(NONCE, ""), checked, digests(folder))
        write_json(Path(file), asdict(receipt))


def read(file: Path) -> Receipt | None:
    """The receipt in a file; None where there is none, or nothing of its shape."""
    try:
        return SHAPE.validate_python(json.loads(file.read_text("utf-8")))
    except (FileNotFoundError, ValueError):
        return None


def fault(receipt: Receipt | None, folder: Path, nonce: str) -> str:
    """Why a receipt does not prove the site in a folder, with the remedy; empty where it does."""
    if receipt is None or (receipt.folder, receipt.nonce) != (str(folder.resolve()), nonce):
        return f"the engine left no receipt: it did not make or check these pages. {HOOK_REMEDY}"
    if not receipt.checked or not all(receipt.checked.values()):
        counted = ", ".join(f"{count} {what}" for what, count in receipt.checked.items()) or "no page, no record"
        return f"the checks looked at nothing that could prove the site ({counted}). {HOOK_REMEDY}"
    if changed := differing(receipt.files, digests(folder)):
        return (
            f"{_some(changed)} changed after the engine had checked and counted the files. "
            "Is there a hook or a plugin in mkdocs.yml that writes after the engine's? Name the engine's hook last."
        )
    return ""


def digests(folder: Path) -> dict[str, str]:
    """The SHA-256 of every file below a folder by its path, with forward slashes; what is no plain file has no digest of one."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_symlink() or not path.is_dir())
    return {path.relative_to(folder).as_posix(): digest_of_file(path) for path in files}


def digest_of_file(path: Path) -> str:
    """The SHA-256 of a file, or why it has none."""
    if path.is_symlink() or not path.is_file():
        return "not a plain file"
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except PermissionError:
        return "not readable"


def differing(left: Mapping[str, str], right: Mapping[str, str]) -> list[str]:
    """The paths that are in one of two lists alone, or with another digest."""
    return sorted({path for path, _ in left.items() ^ right.items()})


def _some(paths: Sequence[str]) -> str:
    more = f" and {len(paths) - 3} more" if len(paths) > 3 else ""
    return ", ".join(paths[:3]) + more


def write_json(file: Path, content: Mapping[str, object]) -> None:
    """Write a file whole or not at all: under another name first."""
    beside = file.with_name(f"{file.name}.part")
    beside.write_text(json.dumps(content, ensure_ascii=False, indent=1, sort_keys=True), "utf-8")
    beside.replace(file)
