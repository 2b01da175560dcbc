"""What of the records rests on each sentence of a source: the places of statements, with their words."""

from collections.abc import Mapping

from briefing.model.briefing import Briefing
from briefing.model.passages import touched
from briefing.model.statements import statements

Places = Mapping[str, str]  # what is said at each place, in a line


def resting(briefing: Briefing) -> Mapping[tuple[str, int], Places]:
    """The statements that rest on each sentence, by source and number: `factions/hts:described.0` and the words there.

    A calculated figure rests on what its inputs rest on. What cites no passage that stands in its source rests on nothing.
    """
    found: dict[tuple[str, int], dict[str, str]] = {}
    for statement in statements(briefing):
        for sentence in touched(briefing.spans_of(statement.cites)):
            found.setdefault(sentence, {})[statement.place] = statement.line
    return found
