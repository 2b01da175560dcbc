"""Words cut out of a source so that their meaning turns: without their “not”, their “unless”, their “about”."""

from collections.abc import Iterable

from briefing.english.negation import says_so, turned_by
from briefing.model.passages import Span
from briefing.model.sources import Sources


def left_out(sources: Sources, source: str, start: int, end: int) -> str:
    """What the words of a source from `start` to `end` leave out though it turns their meaning; "" where there is nothing."""
    text = sources.by_id[source].text
    hedges = (text[number.hedge_start : number.start].strip() for number in sources.numbers_from(source, start, end)
              if number.hedge_start < start)
    return turned_by(text, start, end) or next(hedges, "")


def turned(sources: Sources, words: str, spans: Iterable[Span], beside: str) -> str:
    """What some quoted words leave out wherever the spans have them, unless what stands beside them says it; "" otherwise."""
    found = [left_out(sources, *place) for place in sources.places_of(words, spans)]
    if not found or not all(found):
        return ""
    is_said = found[0].lower() in beside.lower() or says_so(f"{beside} {words}")
    return "" if is_said else found[0]
