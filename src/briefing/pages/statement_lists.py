"""Words with which a page lists statements: those that rest on a sentence, and those of each status."""

from collections.abc import Mapping
from functools import cache

from jinja2 import pass_context
from jinja2.runtime import Context

from briefing.model.addresses import relative
from briefing.model.briefing import Briefing
from briefing.model.passages import touched
from briefing.model.statement import Statement
from briefing.model.statements import AS_LISTED, LACKING, statements

# Those that are not plainly the source's come first.
STATUSES = ("our reading", "attributed", "calculated", "not stated", AS_LISTED, "open", "stated")


def words_for(briefing: Briefing) -> dict[str, object]:
    """The words, by name."""

    @cache
    def said() -> tuple[Statement, ...]:
        return statements(briefing)

    @cache
    def by_sentence() -> Mapping[tuple[str, int], list[Statement]]:
        """Names come late, what the source lacks last."""
        found: dict[tuple[str, int], list[Statement]] = {}
        for one in sorted(said(), key=lambda one: (one.says.get("role") in LACKING, one.words == one.role)):
            for place in touched(briefing.spans_of(one.cites)):
                found.setdefault(place, []).append(one)
        return found

    def of_status() -> list[tuple[str, list[Statement]]]:
        """Each status that some statements have, with them."""
        found: dict[str, list[Statement]] = {status: [] for status in STATUSES}
        for one in said():
            found.setdefault(one.status, []).append(one)
        return [(status, own) for status, own in found.items() if own]

    @pass_context
    def home_of(context: Context, one: Statement) -> str:
        """Where a statement is met, seen from the page: its own place, or else that of its record."""
        kind, _, id = one.record.partition("/")
        address: str = context["uses"].home(one.place) or context["address"](kind, id)
        return relative(address, context["page_url"])

    def resting_on(source: str, number: int) -> list[Statement]:
        return by_sentence().get((source, number), [])

    return {"home_of": home_of, "of_status": of_status, "resting_on": resting_on}
