"""Where what is wrong with a page was typed, as far as its own text tells that beyond doubt: then no trial is needed (`location`)."""

import re
from collections.abc import Mapping

from briefing.rules.candidates import OPENS, Stretch, before, in_a_row, is_within_code, opening, rows_of, words_of
from briefing.rules.rule import Finding

COMMENT = re.compile(r"\{!.*?!\}|<!--.*?-->", re.DOTALL)

Row = tuple[str, ...]


def typed_places(sources: Mapping[str, str], template: str, finding: Finding, often: int) -> list[Stretch]:
    """The places of what no passage has, in the template of a page: if the files that the page may have its words from have these there
    as often as they are found, and nowhere else, or once with the words that lead to them; none where that is not so.

    `sources` are these files by their paths.
    """
    row, lacking = next(iter(rows_of(finding.near)), ()), words_of(finding.lacking)
    if not lacking or row[-len(lacking) :] != lacking:
        return []
    marked = next((one for one in finding.near if one.startswith(OPENS)), "") if len(row) == len(lacking) else ""
    near = marked or " ".join(lacking)
    led = _typed(sources, template, row, lacking, near, 1) if often == 1 else []
    return led or _typed(sources, template, lacking, lacking, near, often)


def _typed(sources: Mapping[str, str], template: str, row: Row, lacking: Row, near: str, often: int) -> list[Stretch]:
    """Where a template has some words in a row, the last of which are lacking, if it has them so often, as text, and it alone."""
    text = sources[template]
    found = [one for path in sources for one in in_a_row(path, sources[path], row)]
    if len(found) != often or any(one.path != template or _is_no_text(text, one) for one in found):
        return []
    own = [[one, *before(template, text, one.start, lacking[:-1])] for one in found]
    if any(len(one) != len(lacking) for one in own):
        return []
    return [Stretch(template, opening(text, one[-1].start, near), one[0].end) for one in own]


def _is_no_text(text: str, one: Stretch) -> bool:
    """Whether a stretch of a template stands in its code or in a comment."""
    return is_within_code(text, one) or any(found.start() < one.start < found.end() for found in COMMENT.finditer(text))
