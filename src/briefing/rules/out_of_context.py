"""Words cut out of a source so that their meaning turns: without their “not”, their “unless”, their “about”."""

from collections.abc import Iterable

from briefing.english.negation import says_so, turned_by
from briefing.model.briefing import Briefing


def left_out(briefing: Briefing, source: str, start: int, end: int) -> str:
    """What the words of a source from `start` to `end` leave out though it turns their meaning; "" where there is nothing."""
    text = briefing.sources[source].text
    hedges = (text[number.hedge_start : number.start].strip() for number in briefing.numbers_from(source, start, end)
              if number.hedge_start < start)
    return turned_by(text, start, end) or next(hedges, "")


def turned(briefing: Briefing, words: str, cites: Iterable[str], beside: str) -> str:
    """What some quoted words leave out wherever the passages have them, unless what stands beside them says it; "" otherwise."""
    found = [left_out(briefing, *place) for place in briefing.places_of(words, cites)]
    if not found or not all(found):
        return ""
    is_said = found[0].lower() in beside.lower() or says_so(f"{beside} {words}")
    return "" if is_said else found[0]
