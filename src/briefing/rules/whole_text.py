"""Whether words stand anywhere in a source: what is said to be absent is looked for in all of it."""

from collections.abc import Iterable
from functools import lru_cache

from briefing.text.matching import FoldedText, fold, occurrences
from briefing.text.source import Source


def stands_somewhere(words: str, sources: Iterable[Source]) -> bool:
    """Whether some source has the words, whatever their capitals."""
    return any(any(True for _ in occurrences(_lowered(source.text), _without_case(words))) for source in sources)


@lru_cache(maxsize=8)  # the sources of a briefing, each asked for many words
def _lowered(text: str) -> FoldedText:
    return fold(_without_case(text))


def _without_case(text: str) -> str:
    """The text in small letters; the Turkish İ and ı are an i here, as their capital or small letter may be."""
    return text.replace("İ", "i").casefold().replace("ı", "i")
