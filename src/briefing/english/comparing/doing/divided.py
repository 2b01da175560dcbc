"""Who gets what of a thing that is divided: a hill that two divide is not given to one of them, nor to each what the other got."""

from collections.abc import Iterator

from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn, keys_in
from briefing.english.reading import Reading
from briefing.english.words.divided_words import BETWEEN, GETS, GIVES_EACH, HANDS_OVER, IN_PARTS


def to_one(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each thing that one gets whole here, and that is divided between two in the source."""
    own = None if IN_PARTS.search(claim.plain) else HANDS_OVER.search(claim.plain)
    who, keys = (keys_in(own["who"]), keys_in(claim.plain)) if own else (frozenset[str](), frozenset[str]())
    for there in (match for reading in evidence.passages for match in BETWEEN.finditer(reading.plain)) if own else ():
        one, other = keys_in(there["one"]), keys_in(there["other"])
        if own and bool(who & one) != bool(who & other) and keys & keys_in(there["what"]) and not (keys & one and keys & other):
            yield *own.span("who"), f'"{own["who"]}" is here one of two between whom it is divided in the source', "Name both of them."
            return


def to_each(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each thing that one of two gets here, and the other in the source."""
    own = GETS.search(claim.plain)
    who, what = (keys_in(own["who"]), keys_in(own["what"])) if own else (frozenset[str](), frozenset[str]())
    for there in (match for reading in evidence.passages for match in GIVES_EACH.finditer(reading.plain)) if own else ():
        pairs = ((there["one"], there["first"], there["second"]), (there["other"], there["second"], there["first"]))
        for name, gets, others in pairs:
            if own and who & keys_in(name) and what & keys_in(others) and not what & keys_in(gets):
                yield *own.span("what"), f'"{own["what"]}" is given to the other in the source', "Say who gets what as the source does."
                return


ALL = (to_one, to_each)
