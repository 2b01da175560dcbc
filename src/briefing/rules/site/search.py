"""REC5: search has the words of the pages, and no others."""

from collections.abc import Iterator

from briefing.extract.facts import SiteReading
from briefing.problems import Problem
from briefing.rules.rule import rule


@rule("REC5")
def found_where_it_stands(site: SiteReading) -> Iterator[Problem]:
    """What search says of a place stands there."""
    for page in site.pages:
        for address in page.strays:
            yield Problem("search/places.json", 1, 1, "REC5", f"what search says of /{address} does not stand there",
                          "Search has the words of the pages, and no others: see briefing.extract.search_index.")
