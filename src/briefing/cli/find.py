"""`briefing find WORDS`: the sentences of the sources that have some words, in the order of reading, with the passages in them, and one to
paste where no passage has the words.
"""

import argparse
import re
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from briefing.english.comparing.found.context import key_of
from briefing.english.reading import read
from briefing.english.words.inflection import singular
from briefing.loading.load import load
from briefing.loading.project import read_project
from briefing.model.briefing import Briefing
from briefing.problems import CannotRun
from briefing.rules.out_of_context import left_out
from briefing.text.matching import fold, occurrences
from briefing.text.nearest import nearest
from briefing.text.quoted import Place
from briefing.text.source import Sentence, Source

HELP = "find words in the sources: sentences, the passages in them, and a new passage ready to paste"
EXAMPLE = """\
  briefing find about six hours
  briefing find "the agreement"      words in a row, or else all of them in one sentence"""
# So many sentences are shown.
MOST = 20
WIDTH = 100
WORD = re.compile(r"\w+(?:['’`-]\w+)*")
NAMED = 4  # words that make an id
# Marks around words are no part of them; an apostrophe is found however it is typed.
AROUND, APOSTROPHES = "“”„«»\"", str.maketrans("’‘ʼ", "'''")


@dataclass(frozen=True)
class Found:
    """A sentence, and where the words stand in it, in code points from the start of the source; all of it where they stand apart."""

    source: Source
    sentence: Sentence
    start: int
    end: int


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `find`."""
    parser.add_argument("words", nargs="+", metavar="WORDS", help="words of a source")


def told(options: argparse.Namespace) -> str:
    """What `find` prints. Raises CannotRun where no source can be read, or none has the words."""
    briefing, words = load(read_project(options.root))[0], " ".join(" ".join(options.words).split()).strip(AROUND)
    if not briefing.sources:
        raise CannotRun("no source can be read: `briefing check` says why")
    found = list(_in_a_row(briefing, words)) or list(_in_sentences(briefing, words))
    if not found:
        raise CannotRun(f"no sentence has “{words}”. {_closest(briefing, words)}".strip())
    more = [f"{len(found) - MOST} sentences more have them: give more words"] if len(found) > MOST else []
    return "\n\n".join([*(_as_text(briefing, one) for one in found[:MOST]), *more])


def _in_a_row(briefing: Briefing, words: str) -> Iterator[Found]:
    """Where the words stand in a row, in the singular or the plural; capitals do not count."""
    for source in briefing.sources.values():
        text = source.text.translate(APOSTROPHES)
        small = fold(text.lower()) if len(text.lower()) == len(text) else fold(text)
        places = {*occurrences(small, words.lower().translate(APOSTROPHES)), *_in_either_number(text, words.translate(APOSTROPHES))}
        for start, end in sorted(places):
            for number in source.sentences_of(start, end)[:1]:
                yield Found(source, source.sentences[number - 1], start, end)


def _in_either_number(text: str, words: str) -> Iterator[tuple[int, int]]:
    """Where words stand in a row with nothing but space between them, each in the singular or the plural."""
    wanted, there = [singular(word) for word in WORD.findall(words.lower())], list(WORD.finditer(text))
    told = [singular(word[0].lower()) for word in there]
    for at in range(len(there) - len(wanted) + 1) if wanted else ():
        run = there[at : at + len(wanted)]
        if told[at : at + len(wanted)] == wanted and all(text[one.end() : other.start()].isspace() for one, other in pairwise(run)):
            yield run[0].start(), run[-1].end()


def _in_sentences(briefing: Briefing, words: str) -> Iterator[Found]:
    """The sentences that have all of the words, in whatever order."""
    wanted = _words(words)
    for source in briefing.sources.values():
        for sentence in source.sentences:
            if wanted and wanted <= _words(source.sentence_text(sentence.number)):
                yield Found(source, sentence, sentence.start, sentence.end)


def _words(text: str) -> set[str]:
    return set(WORD.findall(text.lower().translate(APOSTROPHES)))


def _closest(briefing: Briefing, words: str) -> str:
    """The words that were probably meant: other forms of them that one sentence has, or what is nearest to them in a row."""
    told = (source.sentence_text(one.number) for source in briefing.sources.values() for one in source.sentences)
    forms = (_other_forms(text, words) for text in told)
    close = next(filter(None, (*forms, *(nearest(source.folded, words) for source in briefing.sources.values()))), "")
    return f"Did you mean “{close}”?" if close else ""


def _other_forms(text: str, words: str) -> str:
    """Some words in the forms in which a sentence has all of them: agreements, rejects, for agreement, rejected; "" where it has not."""
    there = {key: word for word in WORD.findall(text) if (key := key_of(word))}
    wanted = [(word, key_of(word)) for word in WORD.findall(words)]
    told = [there.get(key, "") if key else word for word, key in wanted]
    return " ".join(told) if all(told) and any(key for _, key in wanted) else ""


def _as_text(briefing: Briefing, one: Found) -> str:
    source, number = one.source, one.sentence.number
    lines = [f"{source.id}, sentence {number}:", *_wrapped(source.sentence_text(number), "  ")]
    cited = [id for id in briefing.by_sentence.get((source.id, number), ()) if briefing.spans[id].start <= one.start]
    having = [id for id in cited if one.end <= briefing.spans[id].end]
    lines += [f"  passages in it: {' '.join(f'[^{id}]' for id in briefing.by_sentence.get((source.id, number), ())) or 'none'}"]
    if having:
        return "\n".join([*lines, f"  cite [^{having[0]}], which has these words"])
    return "\n".join([*lines, "  a new passage for data/passages.yml:", *_passage(briefing, one)])


def _passage(briefing: Briefing, one: Found) -> Iterator[str]:
    """A record of the words, ready to paste: of more words where these stand in the source more than once."""
    start, end = _once(briefing, one)
    words = " ".join(one.source.text[start:end].split())
    markers = [marker.label for marker in one.source.markers_at(start, end)]
    yield f"- id: {_id(briefing, words)}"
    yield f"  source: {one.source.id}"
    yield "  quote: >-"
    yield from _wrapped(words, "    ")
    if markers:
        listed = ", ".join(f'"{label}"' for label in markers)
        yield f"  markers: [{listed}]"


def _with_what_belongs(one: Found) -> tuple[int, int]:
    """The stretch with the hedge, the unit and the rest of each number and date in it: 412 of “At least 412 ships” says something else."""
    start, end, base = one.start, one.end, one.sentence.start
    told = read(one.source.text[base : one.sentence.end])
    numbers = ((number.start, number.end, *number.whole) for number in told.quantities)
    places = [*numbers, *((day.start, day.end) * 2 for day in told.moments)]
    for first, last, *whole in places:
        if base + first < end and start < base + last:
            start, end = min(start, base + whole[0]), max(end, base + whole[1])
    return start, end


def _once(briefing: Briefing, one: Found) -> tuple[int, int]:
    """The stretch to quote: the words, or their whole sentence where they stand more than once, or leave out what turns them."""
    source, (start, end) = one.source, _with_what_belongs(one)
    is_whole = (one.start, one.end) == (one.sentence.start, one.sentence.end)
    is_once = len(list(occurrences(source.folded, source.text[start:end]))) == 1
    if not is_whole and is_once and not left_out(briefing.read, source.id, Place(start, end)):
        return start, end
    text = source.text[one.sentence.start : one.sentence.end]
    return one.sentence.start, one.sentence.start + len(re.sub(r"(?:\s*\[[^\[\]\s]+\])+\s*\Z", "", text))


def _id(briefing: Briefing, words: str) -> str:
    """An id of the first words, that no passage has."""
    plain = re.findall(r"[a-z0-9]+", words.lower())
    long = [word for word in plain if len(word) > 2][:NAMED] or plain[:NAMED] or ["passage"]
    base, taken = "-".join(long), briefing.ids("passages")
    return next(id for id in (base, *(f"{base}-{number}" for number in range(2, len(taken) + 3))) if id not in taken)


def _wrapped(text: str, indent: str) -> list[str]:
    return textwrap.wrap(" ".join(text.split()), WIDTH, initial_indent=indent, subsequent_indent=indent, break_long_words=False,
                         break_on_hyphens=False)
