"""REV1 to REV4: the ledger of what readers found is whole, and its signatures hold; `review.ledger` and `review.signed` read it."""

from collections.abc import Iterator

from briefing.problems import Problem
from briefing.review.signed import SignedLedger
from briefing.rules.rule import rule


@rule("REV1", good='{"type":"sitting","schema":1,"by":"ana", …} and Ana is in people.yml', bad="a verdict of dispute without a note")
def said(ledger: SignedLedger) -> Iterator[Problem]:
    """A sitting of the ledger is lines of JSON that say what they should, by somebody in people.yml."""
    yield from _of(ledger, "REV1")


@rule("REV2", good="a sitting that names its predecessor", bad="a sitting whose predecessor is gone, or another beside it")
def chained(ledger: SignedLedger) -> Iterator[Problem]:
    """The sittings of each person form a chain, with none missing."""
    yield from _of(ledger, "REV2")


@rule("REV3", good="a verdict with the words that it was about", bad="a verdict whose fingerprints are those of other words")
def bound(ledger: SignedLedger) -> Iterator[Problem]:
    """A verdict has the fingerprints of what it was about; what takes it back, answers or closes it names it, and may."""
    yield from _of(ledger, "REV3")


@rule("REV4", good="a sitting as Ana signed it, with her key", bad="a sitting with a word changed since, or signed with another key")
def signed(ledger: SignedLedger) -> Iterator[Problem]:
    """What somebody signed is as they signed it, within the days of the key: a sitting, who reads and how many must, a rebase."""
    yield from _of(ledger, "REV4")


def _of(ledger: SignedLedger, rule: str) -> Iterator[Problem]:
    return (one for one in ledger.problems if one.rule == rule)
