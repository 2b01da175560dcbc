"""`briefing read FILE`: what the engine reads in a text, sentence by sentence, so that anyone can look it in the cards."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Literal, TypedDict

from briefing.cli.read_told import lines_of
from briefing.english.dates.moment import Moment
from briefing.english.names.name_runs import find_runs, trimmed
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading, read
from briefing.english.references import Reference
from briefing.english.words.dictionary import is_ordinary
from briefing.loading.load import load
from briefing.loading.project import read_project
from briefing.model.records import SourceFile
from briefing.problems import CannotRun
from briefing.text.markers import Marker
from briefing.text.source import Source, read_source

LANGUAGES = ("en",)


Piece = dict[str, object]  # what is read somewhere, by the names of its parts; its offsets are `start` and `end`
Kind = Literal["markers", "quantities", "dates", "references", "names"]
KINDS: tuple[Kind, ...] = ("markers", "quantities", "dates", "references", "names")


class ReadSentence(TypedDict):
    """A sentence, and what is read in it."""

    number: int
    start: int
    end: int
    text: str
    markers: list[Piece]
    quantities: list[Piece]
    dates: list[Piece]
    references: list[Piece]
    names: list[Piece]


class ReadText(TypedDict):
    """A file, and its sentences."""

    file: str
    language: str
    sentences: list[ReadSentence]


def reading_of(file: Path, language: str = "en", root: Path | None = None) -> ReadText:
    """The sentences of a file, each with its markers, quantities, dates, names and references, ready for JSON.

    A text that is a source of the briefing in `root` is read as it is there, its title apart and with its abbreviations, so that the
    numbers are those of the site. Offsets are code points from the start of the file, end exclusive. Raises CannotRun where it cannot
    be read.
    """
    if language not in LANGUAGES:
        raise CannotRun(f'the rules know English only: write --language en; "{language}" is not read')
    try:
        text = file.read_bytes().decode("utf-8")
    except OSError as error:
        raise CannotRun(f"{file} cannot be read: {error.strerror}") from None
    except UnicodeDecodeError as error:
        raise CannotRun(f"{file} is not UTF-8 (byte {error.start})") from None
    known = _source_of(root, file) if root else None
    source = read_source("text", file.as_posix(), text, *((known.title, known.abbreviations) if known else ()))
    whole = read(text, [(marker.start, marker.end) for marker in source.markers])
    sentences = [_sentence(source, whole, number) for number in range(1, len(source.sentences) + 1)]
    return {"file": file.as_posix(), "language": language, "sentences": sentences}


def _source_of(root: Path, file: Path) -> SourceFile | None:
    """The source of a briefing whose text a file is; None where there is no briefing, or none such in it."""
    try:
        briefing, _ = load(read_project(root))
    except CannotRun:
        return None
    return next((one for one in briefing.records_of(SourceFile) if (root / one.file).resolve() == file.resolve()), None)


def _sentence(source: Source, whole: Reading, number: int) -> ReadSentence:
    sentence = source.sentences[number - 1]
    part = whole.within(sentence.start, sentence.end)
    words = source.text[sentence.start : sentence.end]
    return {
        "number": number, "start": sentence.start, "end": sentence.end, "text": words,
        "markers": [_plain(one) for one in source.markers if sentence.start <= one.start < sentence.end],
        "quantities": [_plain(one) for one in part.quantities],
        "dates": [_plain(one) for one in part.moments],
        "references": [_plain(one) for one in part.references],
        "names": list(_names(words, sentence.start, part)),
    }


def _names(words: str, start: int, part: Reading) -> Iterator[Piece]:
    """The names of a sentence, without the words that open it, and without dates and references."""
    taken = [*((one.start, one.end) for one in part.moments), *((one.start, one.end) for one in part.references)]
    for found in find_runs(words):
        run = trimmed(found, is_ordinary)
        if run and not any(first < start + run.end and start + run.start < last for first, last in taken):
            yield {"start": start + run.start, "end": start + run.end, "text": words[run.start : run.end]}


def _plain(one: Marker | Quantity | Moment | Reference) -> Piece:
    """A marker, quantity, date or reference without what it does not have."""
    return {key: _value(value) for key, value in asdict(one).items() if _is_there(value)}


def _is_there(value: object) -> bool:
    """Whether a part is: a nought is one, be it an offset, a value, Monday or midnight."""
    return value is not None and value is not False and value not in ("", (), frozenset())


def _value(value: object) -> object:
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, dict):
        return {key: _value(one) for key, one in value.items() if _is_there(one)}
    return value if isinstance(value, (int, str, tuple)) else str(value)


def as_json(found: ReadText) -> str:
    return json.dumps(found, indent=2, ensure_ascii=False)


def as_text(found: ReadText) -> str:
    """A line for each sentence, and one for each thing that is read in it, in words."""
    lines = []
    for sentence in found["sentences"]:
        lines.append(f"§{sentence['number']}  {' '.join(sentence['text'].split())}")
        lines += lines_of({kind: sentence[kind] for kind in KINDS})
    return "\n".join(lines)
