"""PRO1: what the engine vouches for, nobody types."""

import re
from collections.abc import Iterator

from briefing.extract.facts import SiteReading
from briefing.problems import Problem, line_and_column
from briefing.rules.rule import rule

TYPED_COUNT = re.compile(r"\{\{\s*[\d'\"][^}|]*\|\s*counted")
TYPED_STAMP = re.compile(r"data-(?:figure|count|marker|size|change)=\"[^{\"]*[\"]")
TYPED = (
    (TYPED_COUNT, "a typed number is stamped as a count", "Count records: factions | length | counted."),
    (TYPED_STAMP, "a stamp is typed by hand", "Use figure_shown(…), the filter counted, download(…) or day_of(…)."),
)


@rule("PRO1")
def typed(site: SiteReading) -> Iterator[Problem]:
    """No template has a stamp, or a count of something that is no record, typed by hand."""
    for template in sorted({page.template for page in site.pages}):
        text = site.text_of(template)
        for pattern, message, hint in TYPED:
            if found := pattern.search(text):
                yield Problem(template, *line_and_column(text, found.start()), "PRO1", message, hint)
