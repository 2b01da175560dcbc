"""`briefing start DIR FILE`: a briefing of one's own around a text, whole and proved, or nothing at all.

The text is copied and pinned, and what every briefing needs is put around it; the whole is checked before it is moved to its place.
"""

import argparse
import hashlib
import re
import tempfile
import unicodedata
from dataclasses import replace
from pathlib import Path

from briefing.cli.first_files import THEMES, Start, first_files
from briefing.cli.read import LANGUAGES
from briefing.model.fields import FORM_OF_ID
from briefing.problems import CannotRun
from briefing.rules.records.sources import control_characters
from briefing.text.source import Source, read_source

HELP = "start a briefing of your own around a text"
EXAMPLE = """\
  briefing start ../recall ~/recall.txt --title "Recall of the Marrow kettle"
  make -C ../recall serve

What it writes: the text in seeds/ with its SHA-256, records, pages that quote its first sentence, and a Makefile. The file
given stays where it is. Nothing is written unless all of it passes `briefing check`."""
LONGEST = 1_000_000  # characters: the longest text that the engine was measured with
LONGEST_HEADING = 120
# A heading: one line of several words, then an empty one; no sentence, for it has no stop.
HEADING = re.compile(rf"\ufeff?\s*(?P<words>\S[^\r\n]{{0,{LONGEST_HEADING - 1}}}?)[^\S\r\n]*(?:\r\n|\n|\r)[^\S\r\n]*(?:\r\n|\n|\r)")

# What a briefing is called that nothing gives a name, and a word of the name of a file.
UNTITLED, WORD = "Briefing", re.compile(r"[^\W\d_]+")
WHERE = "It stands in mkdocs.yml (`site_name`) and in docs/index.md."
NO_HEADING = re.compile(r"\A\S+\Z|[.!?:;,]\Z|[\"“”„«»‘]")


def add(start: argparse.ArgumentParser) -> None:
    """The options of `start`."""
    start.add_argument("folder", type=Path, metavar="DIR", help="a folder that is not there yet, or is empty")
    start.add_argument("file", type=Path, metavar="FILE", help="the text, in UTF-8")
    start.add_argument("--title", default="", help="the name of the site (default: the heading of the text, or else the name of its file)")
    start.add_argument("--id", default="", help="what the text is called in records and addresses (default: the name of its file)")
    start.add_argument("--language", default="en", help="the language of the text (default: en)")
    start.add_argument("--theme", choices=tuple(THEMES), default="briefing", help="the looks (default: briefing)")


def run(options: argparse.Namespace) -> str:
    """Start the briefing; what is to be told. Raises CannotRun, and then nothing is written."""
    if options.language not in LANGUAGES:
        raise CannotRun(f'the rules for numbers, dates and names know English only: nothing is proved of a text in "{options.language}"')
    folder: Path = options.folder
    _refuse_unless_free(folder)
    content = _content(options.file)
    source = _source(options.file, content, options.id or _id_of(options.file))
    start = Start(source, content, hashlib.sha256(content).hexdigest(), options.title or source.title, options.theme)
    title = _moved(start, folder, options.file)
    numbered = f"{len(source.sentences)} sentence{'' if len(source.sentences) == 1 else 's'}"
    named = "" if start.title else f"The text has no heading: “{title}” is its name until you write another. {WHERE}\n"
    return f"{folder} is a briefing on {numbered}, and holds.\n{named}Look at it: make -C {folder} serve"


def _moved(start: Start, folder: Path, file: Path) -> str:
    """Write the briefing; its title. A text without a heading is called as its file is, where that is a name that the text bears out."""
    words = " ".join(WORD.findall(unicodedata.normalize("NFC", file.stem)))
    for title in filter(None, (start.title, words[:1].upper() + words[1:])):
        try:
            _move(first_files(replace(start, title=title)), folder, file)
        except CannotRun:
            if start.title:
                raise
        else:
            return title
    _move(first_files(replace(start, title=UNTITLED)), folder, file)
    return UNTITLED


def _refuse_unless_free(folder: Path) -> None:
    place = folder.resolve()
    if place == Path.cwd():
        raise CannotRun("a briefing is moved to its place whole, which cannot be the folder that you stand in: name another")
    if place.exists() and not (place.is_dir() and not any(place.iterdir())):
        raise CannotRun(f"{folder} is there already, and not empty: name a folder that is not")
    if not place.parent.is_dir():
        raise CannotRun(f"there is no folder {folder.parent} to put {folder.name} into: make it first")


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise CannotRun(f"{file} cannot be read: {error.strerror}") from None


def _id_of(file: Path) -> str:
    """What a text is called by the name of its file: `Recall 2.txt` is recall-2."""
    plain = unicodedata.normalize("NFKD", file.stem).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall("[a-z0-9]+", plain)) or "text"


def _source(file: Path, content: bytes, id: str) -> Source:
    """The text, divided. Raises CannotRun where it is none that a briefing can rest on."""
    if not re.fullmatch(FORM_OF_ID, id):
        raise CannotRun(f'"{id}" is no id: write small letters, digits and hyphens, as in --id press-release')
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise CannotRun(f"{file} is not UTF-8 text (byte {error.start}): save it as plain text in UTF-8") from None
    if len(text) > LONGEST:
        raise CannotRun(f"{file} has {len(text):,} characters, and a source at most {LONGEST:,}: start with a part of it")
    heading = HEADING.match(text)
    title = heading["words"] if heading and not NO_HEADING.search(heading["words"]) else ""
    source = read_source(id, f"seeds/{id}.txt", text, title)
    if title and not source.sentences:
        source = read_source(id, source.path, text)
    if found := next(control_characters(source), None):
        raise CannotRun(f"{file} holds a {found.message} in line {found.line}: a source is plain text")
    if not source.sentences:
        raise CannotRun(f"{file} holds no sentence: there is nothing to tell of it")
    return source


def _move(files: dict[str, bytes], folder: Path, file: Path) -> None:
    """Write a briefing beside its place, and move it there once it holds."""
    try:
        with tempfile.TemporaryDirectory(prefix=f".{folder.name}-", dir=folder.resolve().parent) as beside:
            root = Path(beside) / "briefing"
            for path, content in files.items():
                (root / path).parent.mkdir(parents=True, exist_ok=True)
                (root / path).write_bytes(content)
            _check(root, file)
            root.replace(folder.resolve())
    except OSError as error:
        raise CannotRun(f"{folder} cannot be written: {error.strerror}") from None


def _check(root: Path, file: Path) -> None:
    from briefing.adapters.mkdocs import site_of  # not at the top: publish runs where ProperDocs stands in for MkDocs

    problems = site_of(root).problems
    if problems:
        first = problems[0]
        raise CannotRun(f"a briefing on {file} would not hold: {first.path}: {first.rule} {first.message}. {first.hint}")
