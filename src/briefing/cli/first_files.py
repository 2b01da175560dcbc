"""The files that a briefing starts with: those of starter/ as they are, and its text.

A file `NAME.start` becomes `NAME`, with what this briefing has in the place of @WORDS@ in capitals.
"""

import html
import json
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from briefing.cli.schemas import schemas
from briefing.english.words.patterns import sure
from briefing.loading.versions import pinned_json
from briefing.model.passages import locate
from briefing.model.records import Passage
from briefing.model.versions import PINNED, pinned
from briefing.pages.environment import MARKDOWN
from briefing.problems import CannotRun
from briefing.text.markers import Marker
from briefing.text.source import Source

STARTER = Path(__file__).parent / "starter"
FILLED = ".start"
# What a file system or git would take for its own is called otherwise in the package.
NAMES = {"gitignore": ".gitignore"}
# What is quoted first: a sentence with something in it, among the first ones; the number of a paragraph is none of its words.
LONGEST_QUOTATION, ENOUGH_WORDS, TRIED = 1_000, 6, 50
ENUMERATOR = re.compile(r"(?:(?:\d{1,2}|[A-Za-z])[.)]\s+)?")
THEMES = {
    "briefing": "theme: {name: briefing}\nplugins: []  # search is the theme's own",
    "material": """theme:
  name: material
  font: false
  palette:
    - {media: "(prefers-color-scheme: light)", scheme: default}
    - {media: "(prefers-color-scheme: dark)", scheme: slate}
plugins: [search]""",
}
# Words of ours on the page of downloads; one that the source has is the source's.
TERMS = {
    "CSV": '- {id: csv, term: CSV, meaning: "A table as plain text, a line for each row.", reason: records are offered in it}\n',
    "JSON": "- {id: json, term: JSON, meaning: Records as plain text that programs read., reason: records are offered in it}\n",
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


@dataclass(frozen=True)
class Opening:
    """The sentence that a briefing quotes first: its number, its passage, and its words without reference markers."""

    number: int
    passage: Passage
    shown: str


def first_files(start: Start) -> dict[str, bytes]:
    """Every file by its path. Raises CannotRun where the first sentence of the text cannot be quoted."""
    files = dict(_starter(_words(start)))
    named = {path: text.encode() for path, text in schemas(files).items()}
    return files | named | {
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
    """What stands in the place of each word in capitals; in YAML a text is written as JSON."""
    source = start.source
    opening = opening_of(source)
    return {
        "TITLE": _quoted(start.title),
        "HEADING": _typed(start.title),
        "THEME": THEMES[start.theme],
        "ENGINE": sys.executable,
        "ID": source.id,
        "FILE": source.path,
        "SHA256": start.sha256,
        "KNOWN_TITLE": _line("title", source.title),
        "PRINTS_REFERENCES": "true" if _prints_references(source) else "false",
        "EXCLUDED": _excluded(opening.number, len(source.sentences)),
        "TERMS": "".join(line for term, line in TERMS.items() if not re.search(rf"\b{term}\b", source.text)) or "[]\n",
        "OPENING": _typed(opening.shown),
        "QUOTE": _quoted(opening.passage.quote),
        "MARKERS": _line("markers", opening.passage.markers),
        "SUFFIX": _line("suffix", opening.passage.suffix),
    }


def _typed(text: str) -> str:
    """A text as it is typed into a page, so that nothing in it is taken for markup."""
    return html.escape(text, quote=False).translate(MARKDOWN).replace("///", "&#47;//")


def _quoted(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _line(key: str, value: object) -> str:
    """A key of a record with its value; nothing where there is none."""
    return f"  {key}: {_quoted(value)}\n" if value else ""


def _excluded(number: int, last: int) -> str:
    """The sentences around one as those that are left out; nothing where there are none."""
    runs = [(first, end) for first, end in ((1, number - 1), (number + 1, last)) if first <= end]
    named = (str(first) if first == end else f"{first}-{end}" for first, end in runs)
    return "  excluded:\n" + "".join(f"    - {{sentence: {run}, reason: {NOT_READ}}}\n" for run in named) if runs else ""


def _prints_references(source: Source) -> bool:
    """Whether a marker that was met before opens a line: it is the label of a note."""
    met: set[str] = set()
    for marker in source.markers:
        if marker.label in met and not source.text[: marker.start].rpartition("\n")[2].strip():
            return True
        met.add(marker.label)
    return False


def opening_of(source: Source) -> Opening:
    """The first sentence that says something. Raises CannotRun where none can be quoted."""
    numbered = range(1, min(len(source.sentences), TRIED) + 1)
    says_something = [number for number in numbered if len(source.sentence_text(number).split()) >= ENOUGH_WORDS]
    for number in (*says_something, *numbered):
        if found := _quotable(source, number):
            return found
    raise CannotRun(f"the first sentences cannot be quoted: each stands there again, or is longer than {LONGEST_QUOTATION:,} characters")


def _quotable(source: Source, number: int) -> Opening | None:
    """A sentence as a passage, told from the same words elsewhere by those behind it; None where that is not enough, or it is long."""
    sentence, words = source.sentences[number - 1], source.sentence_text(number)
    start = sentence.start + sure(ENUMERATOR.match(words)).end()
    quote, behind = (" ".join(part.split()) for part in (source.text[start : sentence.end], source.text[sentence.end :][:200]))
    markers = source.markers_at(start, sentence.end)
    labels = tuple(marker.label for marker in markers)
    for suffix in ("", " ".join(behind.split()[:8])):
        passage = Passage(id=OPENING, source=source.id, quote=quote, markers=labels, suffix=suffix)
        if len(quote) <= LONGEST_QUOTATION and locate(source, passage):
            return Opening(number, passage, _without(source.text, start, sentence.end, markers))
    return None


def _without(text: str, start: int, end: int, markers: Iterable[Marker]) -> str:
    """The words between two places, without reference markers."""
    left = ""
    for marker in markers:
        if marker.start < end:
            left, start = left + text[start : marker.start], marker.end
    return " ".join((left + text[start:end]).split())
