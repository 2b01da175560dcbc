"""Words cut out of a source so that their meaning turns: without their “not”, their “unless”, their “about”, their “hoped”."""

from collections.abc import Iterable
from functools import lru_cache

from briefing.english.comparing.found.negation import says_so, turned_by, turns
from briefing.english.comparing.turned.doubt import doubted_by, is_doubt, says_it_is_open
from briefing.model.passages import Span
from briefing.model.sources import Sources
from briefing.text import quoted
from briefing.text.quotation_marks import without_others
from briefing.text.quoted import Place


@lru_cache(maxsize=8192)
def left_out(sources: Sources, source: str, place: Place) -> str:
    """What the words at a place of a source leave out though it turns their meaning; "" where there is nothing."""
    whole = sources.by_id[source]
    before, behind = without_others(*whole.around(place.start, place.end))
    between = (turns(whole.text[start:end]) for start, end in place.gaps)
    hedges = (whole.text[one.whole[0] : one.start].strip() for one in sources.quantities_from(source, place.start, place.end)
              if one.whole[0] < place.start and one.hedges - {"only", "average"})
    words = whole.text[place.start : place.end]
    return turned_by(before, words, behind) or next(filter(None, between), "") or next(hedges, "") or doubted_by(before, words)


@lru_cache(maxsize=8192)  # a quotation stands on many pages
def places_of(sources: Sources, words: str, spans: tuple[Span, ...], opens: bool = False) -> tuple[tuple[str, Place], ...]:
    """Every place of some quoted words within spans; `opens` tells that they begin a sentence of their own."""
    return tuple((span.source, place) for span in spans
                 for place in quoted.places(sources.by_id[span.source], span.start, span.end, words, opens))


def turned(sources: Sources, words: str, places: Iterable[tuple[str, Place]], beside: str) -> str:
    """What some quoted words leave out at every one of their places, unless what stands beside them says it; "" otherwise."""
    found = [left_out(sources, *place) for place in places]
    if not found or not all(found):
        return ""
    is_said = says_it_is_open(beside) if is_doubt(found[0]) else says_so(beside, words, found[0])
    return "" if is_said else found[0]
