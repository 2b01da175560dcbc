"""PRO4: what the pages state is cited, or said to be the briefing's own words."""

import re
from collections.abc import Iterator

from briefing.extract.blocks import LABELS, Prose
from briefing.model.briefing import Briefing
from briefing.problems import Problem
from briefing.rules.location import on_page
from briefing.rules.rule import rule

WORD = re.compile(r"[^\W\d_]{2,}")
# Fewer words are a label, a name or a term.
LEAST = 4


@rule("PRO4", good="It was signed in the spring.[^signed]", bad="It was signed in the spring.", reads_records=False, reads_pages=True)
def cited(briefing: Briefing, pages) -> Iterator[Problem]:
    """Every sentence of prose has a citation in it or behind it, or is marked as the briefing’s own words."""
    for page in pages:
        for block in page.reading.prose:
            if block.tag and block.tag not in LABELS and not (block.is_own or page.is_own):
                yield from _uncited(briefing, page, block)


def _uncited(briefing: Briefing, page, block: Prose) -> Iterator[Problem]:
    for statement in block.statements:
        if not statement.is_cited and len(WORD.findall(statement.unlinked)) >= LEAST:
            words = max(re.split("[\0\1]", statement.unlinked), key=len).strip()
            yield on_page(briefing, page, "PRO4", [words], f"nothing is cited for: {words}",
                          "Cite a passage behind it, [^passage-id]; or put it into an element of class `own-words`.")
