"""What the source leaves out of a number, told as part of it: including the barn, where it is not counted; on four bells, for four other
bells; and against somebody, where it is against others.
"""

import re
from collections.abc import Iterator

from briefing.english.comparing.found.binding import same_numbers
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn, keys_in
from briefing.english.reading import Reading
from briefing.english.words.clause_words import DENIES
from briefing.english.words.left_out_words import (
    AGAINST,
    AGAINST_WHOM,
    BUT_FOR,
    COUNTED_IN,
    DENIED,
    INCLUDED,
    LEFT_OUT,
    NOBODY_AT_ALL,
    NOBODY_ELSE,
    NOBODY_NAMED,
    OTHERS,
    SAYS_OTHERS,
    SPARED,
)
from briefing.english.words.quantifier_words import TELLS
from briefing.lazy_patterns import lazily

_NEAR = 16  # code points before a word in which a “not” stands
_NAME = lazily(r"(?<!\w)[^\W\d_a-z]")


def counted_in(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What is said to be part of a number that the source leaves out of it, or the reverse."""
    text = claim.plain
    for own, there in ((COUNTED_IN, LEFT_OUT), (LEFT_OUT, COUNTED_IN)):
        here = list(own.finditer(text))
        others = list(_told(there, evidence.text)) if here else []
        for match in here if others else ():
            keys, is_denied = keys_in(match["what"]), DENIED.search(text, max(0, match.start() - _NEAR), match.start())
            if not is_denied and any(keys & one for one in others) and not any(keys & one for one in _told(own, evidence.text)):
                words = " ".join(match[0].split())
                yield *match.span(), f'"{words}" has the contrary in the source', "Say whether it is counted as the source does."


def _told(pattern: re.Pattern[str], text: str) -> Iterator[frozenset[str]]:
    """The keys of what a text counts in, or leaves out, without a “not” before it."""
    for match in pattern.finditer(text):
        if not DENIED.search(text, max(0, match.start() - _NEAR), match.start()):
            yield keys_in(match["what"])


def spared(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each noun that is counted in here and left out by the source: schools included, where schools were spared."""
    for match in INCLUDED.finditer(claim.plain) if TELLS.search(claim.plain) and not DENIES.search(claim.plain) else ():
        noun = re.escape(match["before"] or match["behind"])
        if evidence.says(re.compile(rf"(?<!\w){noun}(?!\w){SPARED}|(?<!\w){BUT_FOR}{noun}(?!\w)", re.IGNORECASE)):
            yield *match.span(), f'"{match[0]}" counts in what the source leaves out', "Say that it is left out."


def others_dropped(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each number told as all that there are, where the source counts only the others: only four, for only four other ones."""
    for own in (one for one in claim.quantities if "only" in one.hedges and not OTHERS.match(claim.plain, one.end - claim.at)):
        there = same_numbers(own, evidence.passages)
        if there and all("only" in one.hedges and OTHERS.match(reading.plain, one.end - reading.at) for one, reading in there):
            yield own.start, own.end, f'"{own.text}" counts only the others in the source', "Say that these are others, or count all."


def directed(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Whoever a charge, an inquiry or a demand is against here, and in the source it is against others alone."""
    for own in AGAINST.finditer(claim.plain) if TELLS.search(claim.plain) else ():
        told = (match for reading in evidence.passages for match in AGAINST.finditer(reading.plain))
        there = [match["whom"] for match in told if _is_same(own["what"], match["what"])]
        whom = keys_in(own["whom"])
        there += [match["whom"] for reading in evidence.passages for match in AGAINST_WHOM.finditer(reading.plain)] if there else []
        is_anothers = bool(there) and all(_NAME.search(one) or NOBODY_NAMED.search(one) for one in there)
        if is_anothers and _NAME.search(own["whom"]) and whom <= evidence.keys and not any(whom & keys_in(one) for one in there):
            words = " ".join(own[0].split())
            yield *own.span(), f'"{words}" is against another in the source: "{there[0].strip()}"', "Say against whom it is there."


def _is_same(one: str, other: str) -> bool:
    return one.lower()[:5] == other.lower()[:5]


def nobody_else(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each "nobody" of a statement, where the passages have it of nobody else than whom they name before."""
    match = NOBODY_AT_ALL.search(claim.plain)
    if match and evidence.says(NOBODY_ELSE) and not SAYS_OTHERS.search(claim.plain) and len(NOBODY_AT_ALL.findall(evidence.text)) == 0:
        yield *match.span(), f'"{match[0]}" leaves out of whom else the source says it', "Say of whom it is so."


ALL = (counted_in, spared, others_dropped, directed, nobody_else)
