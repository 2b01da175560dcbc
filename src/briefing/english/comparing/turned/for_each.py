"""What a text tells of each, of every week or day, and of all together: so much for each family is not so much for each person."""

import re
from collections.abc import Iterator
from functools import lru_cache

from briefing.english.comparing.found.binding import same_numbers
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.moment_agreement import contains
from briefing.english.comparing.found.sentences import Turn, between
from briefing.english.comparing.values.totals import is_total
from briefing.english.dates.moment import Moment
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import Reading
from briefing.english.words import equivalence
from briefing.english.words.noun_phrases import is_akin, stem
from briefing.english.words.quantifier_words import (
    COUNTED,
    DAYS,
    EACH,
    EACH_ONE,
    EVERY,
    HOW_OFTEN,
    IN_ALL,
    OF_EACH,
    OF_EACH_PERSON,
    PERIODS,
    PERSONS_OR_HOMES,
    TOGETHER_BEFORE,
)

_NEAR, _LISTED = 40, 120  # code points before a number in which it is called a total, and in which dates are listed


def of_each(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What the source says of each family is not said of each person."""
    text = claim.plain
    found = list(EACH.finditer(text))
    there = {stem(match["whole"]) for match in EACH.finditer(evidence.text)} if found else set()
    for match in found if there and "of" not in there else ():  # each of them
        own = stem(match["whole"])
        if own == "day" and evidence.says(DAYS):  # every day but Monday
            return
        if any(own in kind and not any(is_akin(own, one) or one not in kind for one in there) for kind in (PERSONS_OR_HOMES, PERIODS)):
            yield match.start(), match.end(), f'"{match[0]}" is said by no passage cited here', "Say of each of what the source says it."


def every(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What the source counts once is not said of every week."""
    text = claim.plain
    for match in EVERY.finditer(text):
        period = equivalence.table("period")[(match["period"] or match["adverb"]).lower()]
        if evidence.quantities and COUNTED.search(text, max(0, match.start() - 60), match.start()) and not _is_regular(period, evidence):
            yield match.start(), match.end(), f'"{match[0]}" is said by no passage cited here', "Keep what it is per."


def how_often(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What the source has daily is not weekly."""
    found = list(HOW_OFTEN.finditer(claim.plain))
    there = {word[0].lower() for word in HOW_OFTEN.finditer(evidence.text)} if found else set()
    for match in found:
        period = equivalence.table("period")[match[0].lower()]
        if there and match[0].lower() not in there and not _is_regular(period, evidence):
            yield match.start(), match.end(), f'"{match[0]}" is "{min(there)}" in the source', "Keep how often it is."


@lru_cache(maxsize=64)  # of each such word of a statement
def _is_regular(period: str, evidence: Evidence) -> bool:
    """Whether the passages say of something that it comes in every week, or count by weeks."""
    forms = (form for form, means in equivalence.table("period").items() if means == period and len(form) > 3 and not form.endswith("s"))
    adverbs = "|".join(map(re.escape, forms))
    said = rf"(?:{adverbs}|(?:each|every|per|an?|one|the)\s+(?:\w+\s+)?{period})(?!\w)|(?:every|each|on)\s+\w+days?(?!\w)"
    return bool(re.search(rf"(?<!\w)(?:{said}|{period}[\s-](?:on|to|by)[\s-]{period})|/", evidence.text))


def apart(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What the source says of all together is not said of each."""
    text = claim.plain
    for match in EACH_ONE.finditer(text):
        if evidence.says(IN_ALL) and not evidence.says(OF_EACH):
            yield match.start(), match.end(), f'"{match[0]}" is said of all together in the source', "Say of how many the source says it."


def in_all(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What the source says of each is not said of all together. A heading of a word or two says it of nothing."""
    text = claim.plain
    for match in IN_ALL.finditer(text) if len(text.split()) > 3 else ():
        is_each = evidence.says(OF_EACH_PERSON) and not evidence.says(IN_ALL)
        if is_each and not (claim.quantities and all(_is_of_all(one, claim, evidence) for one in claim.quantities)):
            yield match.start(), match.end(), f'"{match[0]}" is said of each in the source', "Say of how many the source says it."


def _is_of_all(own: Quantity, claim: Reading, evidence: Evidence) -> bool:
    """Whether a number is what the source's come to, or stands there in a clause that says nothing of each."""
    there = same_numbers(own, evidence.passages)
    return is_total(own, claim, evidence) or any(not OF_EACH_PERSON.search(_clause_around(*place)) for place in there)


def _clause_around(one: Quantity, reading: Reading) -> str:
    start = one.start - reading.at
    before, behind = reading.plain[:start].lower(), reading.plain[start:].lower()
    return re.split(r"[;,.]\s", before)[-1] + re.split(r"[;,.](?:\s|\Z)", behind, maxsplit=1)[0]


def of_dates(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each number told of one date, which the source has of several together: in 1996, 2004 and 2011 a total of 63."""
    for own in claim.quantities if len(claim.moments) == 1 and not IN_ALL.search(claim.plain) else ():
        there = same_numbers(own, evidence.passages)
        if there and all(_is_of_dates(*place, claim.moments[0]) for place in there):
            yield own.start, own.end, f'"{own.text}" is told of several dates together in the source', "Name all of them."


def _is_of_dates(one: Quantity, reading: Reading, date: Moment) -> bool:
    at = one.start - reading.at
    listed = between(reading.moments, one.start - _LISTED, one.start)
    is_total = TOGETHER_BEFORE.search(reading.plain, max(0, at - _NEAR), at)
    return bool(is_total) and len(listed) > 1 and any(contains(date, other) for other in listed)
