"""Whether words stand anywhere in a source: what is said to be absent is looked for in all of it."""

from collections.abc import Iterable
from functools import lru_cache

from briefing.text.matching import FoldedText, fold, occurrences
from briefing.text.source import Source

MOST = 30  # words of a sentence that are told


def stands_somewhere(words: str, sources: Iterable[Source]) -> bool:
    """Whether some source has the words, whatever their capitals."""
    return where_it_stands(words, sources) is not None


def where_it_stands(words: str, sources: Iterable[Source]) -> tuple[Source, int] | None:
    """The first source that has the words, whatever their capitals, and the number of the sentence, 0 of its title; None where none has."""
    found = ((source, place) for source in sources for place in occurrences(_lowered(source.text), _without_case(words)))
    first = next(found, None)
    return (first[0], next(iter(first[0].sentences_of(*first[1])), 0)) if first else None


def told_there(words: str, sources: Iterable[Source]) -> str:
    """For people: that the source has words which are said to be absent, and in which sentence; "" where none has them."""
    if not (found := where_it_stands(words, sources)):
        return ""
    source, number = found
    place = f"§{number}: “{_shortened(source.sentence_text(number))}”" if number else "in its title"
    return f"“{words}” is said to be absent, but the source has it, {source.path} {place}"


def _shortened(text: str) -> str:
    words = text.split()
    return " ".join(words[:MOST]) + (" …" if len(words) > MOST else "")


@lru_cache(maxsize=8)  # the sources of a briefing, each asked for many words
def _lowered(text: str) -> FoldedText:
    return fold(_without_case(text))


def _without_case(text: str) -> str:
    """The text in small letters; the Turkish İ and ı are an i here, as their capital or small letter may be."""
    return text.replace("İ", "i").casefold().replace("ı", "i")
