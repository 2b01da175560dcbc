"""PRO7: every citation names a passage."""

import re
from collections.abc import Iterator

from briefing.model.briefing import Briefing
from briefing.model.page import place_of
from briefing.model.traversal import references
from briefing.problems import Problem, did_you_mean
from briefing.rules.rule import rule


@rule("PRO7", good="The talks lasted about six hours.[^talks]", bad="The talks lasted about six hours.[^takls]", reads_pages=True)
def known(briefing: Briefing, pages) -> Iterator[Problem]:
    """Every citation, in a record or on a page, names a passage."""
    ids = briefing.ids("passages")
    if pages is None:
        yield from _unknown_in_records(briefing, ids)
        return
    for page in pages:
        for words in page.malformed:
            yield Problem(page.template, *place_of(page.template_text, words), "PRO7", f"“{words}” is no citation",
                          "One passage, no spaces: [^first][^second].")
    found = {(page.template, page.template_text, id) for page in pages for id in page.cited if id not in ids}
    for template, text, id in sorted(found):
        for line, column in _places(text, id):
            yield Problem(template, line, column, "PRO7", f'there is no passage "{id}"', did_you_mean(id, ids))


def _unknown_in_records(briefing: Briefing, ids: set[str]) -> Iterator[Problem]:
    for entry in briefing.all_entries():
        for path, kind, value in references(entry.record):
            if kind == "passages" and not briefing.is_known(kind, value):
                yield entry.problem("PRO7", f'there is no passage "{value}"', did_you_mean(value, ids), *path)


def _places(text: str, id: str) -> list[tuple[int, int]]:
    """Each line and column where the template cites the id, or where an expression names it; its top if neither."""
    for pattern in (re.escape(f"[^{id}]"), rf"(?<![\w-]){re.escape(id)}(?![\w-])"):
        rows = enumerate(text.splitlines(), 1)
        if found := [(row, match.start() + 1) for row, line in rows for match in re.finditer(pattern, line)]:
            return found
    return [(1, 1)]
