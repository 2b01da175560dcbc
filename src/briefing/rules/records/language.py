"""LAN1: the rules read English, and stop where a source is in another language."""

import re
from collections.abc import Iterator

from briefing.english.words.dictionary import is_ordinary
from briefing.model.briefing import Briefing
from briefing.model.records import SourceFile
from briefing.problems import Problem
from briefing.rules.rule import rule
from briefing.text.source import Source

WORD = re.compile(r"(?<![\w'’-])[^\W\d_]{2,}(?![\w'’-])")
# Of the words in small letters of an English text, names aside, nine in ten are in the dictionary; of a German one, two in ten.
LEAST, ENOUGH = 0.5, 20
REMEDY = "The rules for numbers, dates and names know English only: a briefing rests on an English text."


@rule("LAN1", good="language: en", bad="language: de, or a text in another language that does not say so")
def english(briefing: Briefing) -> Iterator[Problem]:
    """Every source is in the language that the rules read."""
    for entry in briefing.entries_of(SourceFile):
        language = entry.record.language
        if language.partition("-")[0].lower() != "en":
            yield entry.problem("LAN1", f'the source is in "{language}", which no rule reads', REMEDY, "language")
        elif (source := briefing.sources.get(entry.id)) and not _reads_english(source):
            yield entry.problem("LAN1", f"{entry.record.file} does not read like English", REMEDY, "file")


def _reads_english(source: Source) -> bool:
    """Whether enough of the words in small letters are English; so are those of a text too short to tell."""
    words = [word for word in WORD.findall(source.text[:20_000]) if word.islower()]
    return len(words) < ENOUGH or sum(map(is_ordinary, words)) >= LEAST * len(words)
