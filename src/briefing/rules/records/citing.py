"""REC4 and PRO7: every claim of a record cites, and cites passages that there are."""

from collections.abc import Iterator

from briefing.model.briefing import Briefing, citing_parts
from briefing.problems import Problem
from briefing.rules.records.dangling import dangling
from briefing.rules.rule import rule


@rule("REC4", good="a claim with cites: [talks], shown on a page", bad="a claim with no cites, or a record on no page")
def cited(briefing: Briefing) -> Iterator[Problem]:
    """Every claim cites; every record is shown on some page."""
    for entry in briefing.all_entries():
        for path, part in citing_parts(entry):
            if not part.cites and not getattr(part, "derive", ""):
                yield entry.problem("REC4", "this claim cites nothing", "Add `cites: [passage-id]`.", *path)


@rule("PRO7", good="The talks lasted about six hours.[^talks]", bad="The talks lasted about six hours.[^takls]")
def known(briefing: Briefing) -> Iterator[Problem]:
    """Every citation, in a record or on a page, names a passage."""
    yield from dangling(briefing, "PRO7", lambda kind: kind == "passages")
