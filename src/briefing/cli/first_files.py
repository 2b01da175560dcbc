"""The files that a briefing starts with: those of starter/ as they are, and its text.

A file `NAME.start` becomes `NAME`, with what this briefing has in the place of @WORDS@ in capitals.
"""

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from briefing.loading.versions import pinned_json
from briefing.model.passages import locate
from briefing.model.records import Passage
from briefing.model.versions import PINNED, pinned
from briefing.problems import CannotRun
from briefing.text.source import Source

STARTER = Path(__file__).parent / "starter"
FILLED = ".start"
# What a file system or git would take for its own is called otherwise in the package.
NAMES = {"gitignore": ".gitignore"}
LONGEST_QUOTATION = 1_000  # characters
THEMES = {
    "briefing": "theme: {name: briefing}",
    "material": """theme:
  name: material
  font: false
  palette:
    - {media: "(prefers-color-scheme: light)", scheme: default}
    - {media: "(prefers-color-scheme: dark)", scheme: slate}""",
}
OPENING, NOT_READ = "opening", "not read for this briefing yet"


@dataclass(frozen=True)
class Start:
    """What a briefing starts from: its source with its bytes and their SHA-256, the name of the site, and the theme."""

    source: Source
    content: bytes
    sha256: str
    title: str
    theme: str


def first_files(start: Start) -> dict[str, bytes]:
    """Every file by its path. Raises CannotRun where the first sentence of the text cannot be quoted."""
    words = _words(start)
    return dict(_starter(words)) | {
        start.source.path: start.content,
        PINNED: pinned_json({start.source.id: pinned(start.sha256, start.source)}).encode(),
    }


def _starter(words: dict[str, str]) -> Iterator[tuple[str, bytes]]:
    for file in sorted(file for file in STARTER.rglob("*") if file.is_file()):
        path, content = file.relative_to(STARTER).as_posix(), file.read_bytes()
        name = path.removesuffix(FILLED)
        yield NAMES.get(name, name), _filled(content.decode(), words).encode() if path.endswith(FILLED) else content


def _filled(text: str, words: dict[str, str]) -> str:
    return re.sub("@([A-Z0-9_]+)@", lambda found: words[found[1]], text)


def _words(start: Start) -> dict[str, str]:
    """What stands in the place of each word in capitals; a text is written as JSON, which YAML and Jinja read too."""
    source, opening = start.source, opening_of(start.source)
    rest = f"2-{len(source.sentences)}" if len(source.sentences) > 2 else "2"
    return {
        "TITLE": _quoted(start.title),
        "HEADING": start.title,
        "THEME": THEMES[start.theme],
        "ENGINE": sys.executable,
        "ID": source.id,
        "FILE": source.path,
        "SHA256": start.sha256,
        "KNOWN_TITLE": f"  title: {_quoted(source.title)}\n" if source.title else "",
        "EXCLUDED": f"  excluded:\n    - {{sentence: {rest}, reason: {NOT_READ}}}" if len(source.sentences) > 1 else "",
        "QUOTE": _quoted(opening.quote),
        "MARKERS": f"  markers: {json.dumps(opening.markers, ensure_ascii=False)}\n" if opening.markers else "",
        "SUFFIX": f"  suffix: {_quoted(opening.suffix)}\n" if opening.suffix else "",
    }


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def opening_of(source: Source) -> Passage:
    """The first sentence as a passage, told from the same words elsewhere by those behind it. Raises CannotRun where it cannot be quoted."""
    first = source.sentences[0]
    quote = " ".join(source.sentence_text(1).split())
    if len(quote) > LONGEST_QUOTATION:
        raise CannotRun(f"the first sentence has {len(quote):,} characters, more than a quotation should: part the text by empty lines")
    markers = tuple(marker.label for marker in source.markers_at(first.start, first.end))
    behind = " ".join(source.text[first.end :].split()[:8])
    for suffix in ("", behind):
        passage = Passage(id=OPENING, source=source.id, quote=quote, markers=markers, suffix=suffix)
        if locate(source, passage):
            return passage
    raise CannotRun(f"the first sentence cannot be quoted: its words stand again where the same words follow: “{quote[:60]}”")
