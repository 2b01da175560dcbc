"""SRC: the sources are what they were, and nothing in them is passed over."""

import hashlib
import unicodedata
from collections.abc import Iterator

from briefing.model.briefing import Briefing, Entry
from briefing.model.records import SourceFile
from briefing.problems import Problem, line_and_column
from briefing.rules.rule import rule
from briefing.text.source import Source


@rule("SRC1", good="sha256: the fingerprint of the file as it is", bad="one byte of the file changed")
def pinned(briefing: Briefing) -> Iterator[Problem]:
    """A source’s bytes have the pinned SHA-256; they are UTF-8 and hold no control characters."""
    for entry in briefing.entries_of(SourceFile):
        raw = briefing.raw.get(entry.id)
        if raw is None:
            continue  # reported when it was read
        found = hashlib.sha256(raw).hexdigest()
        if found != entry.record.sha256:
            yield _other_bytes(entry, entry.record.file, found, "sha256")
        for at, (version, earlier) in enumerate(zip(briefing.earlier.get(entry.id, ()), entry.record.earlier, strict=True)):
            if version.sha256 not in ("", earlier.sha256):
                yield _other_bytes(entry, earlier.file, version.sha256, "earlier", at, "sha256")
        if source := briefing.sources.get(entry.id):
            yield from control_characters(source)


def _other_bytes(entry: Entry[SourceFile], file: str, found: str, *path: str | int) -> Problem:
    hint = f"Put the file back as it was: a source is never edited. A new text is a new version: briefing source new {entry.id} FILE"
    return entry.problem("SRC1", f"{file} has the SHA-256 {found}, not the pinned one", hint, *path)


def control_characters(source: Source) -> Iterator[Problem]:
    """What a plain text does not have, each where it stands."""
    for offset, char in enumerate(source.text):
        if (char < " " and char not in "\t\r\n") or "\x7f" <= char <= "\x9f":
            message = f"control character {unicodedata.name(char, f'U+{ord(char):04X}')}"
            yield Problem(source.path, *line_and_column(source.text, offset), "SRC1", message, "A source is plain text.")
