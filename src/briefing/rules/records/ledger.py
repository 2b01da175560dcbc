"""REV1 to REV3: the ledger of what readers found is whole; `review.ledger` reads it. Signatures are checked by `briefing review status`."""

from collections.abc import Iterator

from briefing.loading.project import Project
from briefing.problems import Problem
from briefing.review.ledger import read_ledger
from briefing.rules.rule import rule


@rule("REV1", good='{"type":"sitting","schema":1,"by":"ana", …} and Ana is in people.yml', bad="a verdict of dispute without a note")
def said(project: Project) -> Iterator[Problem]:
    """A sitting of the ledger is lines of JSON that say what they should, by somebody in people.yml."""
    yield from _of(project, "REV1")


@rule("REV2", good="a sitting that names its predecessor", bad="a sitting whose predecessor is gone, or another beside it")
def chained(project: Project) -> Iterator[Problem]:
    """The sittings of each person form a chain, with none missing."""
    yield from _of(project, "REV2")


@rule("REV3", good="a verdict with the words that it was about", bad="a verdict whose fingerprints are those of other words")
def bound(project: Project) -> Iterator[Problem]:
    """A verdict has the fingerprints of what it was about; what takes it back, answers or closes it names it, and may."""
    yield from _of(project, "REV3")


def _of(project: Project, rule: str) -> Iterator[Problem]:
    return (one for one in read_ledger(project)[1] if one.rule == rule)
