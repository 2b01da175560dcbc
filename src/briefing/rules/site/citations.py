"""PRO7 on pages: what looks like a citation is one, and names a passage. Told at every place where it is typed."""

import re
from collections.abc import Iterator

from briefing.extract.facts import SiteReading
from briefing.problems import Problem, did_you_mean, place_of
from briefing.rules.rule import rule


@rule("PRO7")
def known(site: SiteReading) -> Iterator[Problem]:
    """Every citation on a page names a passage."""
    ids = site.briefing.ids("passages")
    for page in site.pages:
        for words in page.malformed:
            yield Problem(page.template, *place_of(site.text_of(page.template), words), "PRO7", f"“{words}” is no citation",
                          "One passage, no spaces: [^first][^second].")
    for template, id in sorted({(page.template, id) for page in site.pages for id in page.cited if id not in ids}):
        for line, column in _places(site.text_of(template), id):
            yield Problem(template, line, column, "PRO7", f'there is no passage "{id}"', did_you_mean(id, ids))


def _places(text: str, id: str) -> list[tuple[int, int]]:
    """Each line and column where the template cites the id, or where an expression names it; its top if neither."""
    for pattern in (re.escape(f"[^{id}]"), rf"(?<![\w-]){re.escape(id)}(?![\w-])"):
        rows = enumerate(text.splitlines(), 1)
        if found := [(row, match.start() + 1) for row, line in rows for match in re.finditer(pattern, line)]:
            return found
    return [(1, 1)]
