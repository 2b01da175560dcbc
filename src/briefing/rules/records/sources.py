"""SRC: the sources are what they were, and nothing in them is passed over."""

import hashlib
import unicodedata
from collections.abc import Iterator

from briefing.model.briefing import Briefing
from briefing.model.records import SourceFile
from briefing.problems import Problem
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
            yield entry.problem("SRC1", f"{entry.record.file} has the SHA-256 {found}, not the pinned one",
                                "Put the file back as it was. A source is never edited; a new text is a new source.", "sha256")
        if source := briefing.sources.get(entry.id):
            yield from _control_characters(source)


def _control_characters(source: Source) -> Iterator[Problem]:
    for offset, char in enumerate(source.text):
        if (char < " " and char not in "\t\r\n") or "\x7f" <= char <= "\x9f":
            line = source.text.count("\n", 0, offset) + 1
            column = offset - source.text.rfind("\n", 0, offset)
            name = unicodedata.name(char, f"U+{ord(char):04X}")
            yield Problem(source.path, line, column, "SRC1", f"control character {name}", "A source is plain text.")
