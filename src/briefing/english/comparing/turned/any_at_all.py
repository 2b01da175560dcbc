"""What the source limits, told as if nothing did; what was done several times, told as done once; what was done by other means."""

from collections.abc import Iterator

from briefing.english.comparing.found.doers import deeds
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import SENTENCE, Turn, keys_in
from briefing.english.reading import Reading
from briefing.english.words.any_words import AT_ALL, BY_MEANS, IS_FOR_ANY, LIMITED, MANY_TIMES, MEANS, NAMES_LIMIT, ONCE, ONLY_ONCE
from briefing.english.words.quantifier_words import TELLS

_LEAST = 2  # words that a statement must share with what is limited


def unlimited(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What nothing limits in a statement, where the source says what does, and never that it is so of any."""
    own = AT_ALL.search(claim.plain) if TELLS.search(claim.plain) and not NAMES_LIMIT.search(claim.plain) else None
    if not own or not evidence.says(LIMITED) or evidence.says(IS_FOR_ANY):
        return
    keys = keys_in(claim.plain)
    limited = (one[0] for reading in evidence.passages for one in SENTENCE.finditer(reading.plain) if LIMITED.search(one[0]))
    if any(len(keys & keys_in(one)) >= _LEAST for one in limited):
        yield *own.span(), f'"{own[0]}" leaves out what limits it in the source', "Name the limit."


def once(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What is done once alone here, and several times in the source."""
    own = ONLY_ONCE.search(claim.plain)
    if own and evidence.says(MANY_TIMES) and not evidence.says(ONCE):
        yield *own.span(), f'"{own[0]}" is more than once in the source', "Keep how often it was."


def by_other_means(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What is done by other means here than in the source, which has its verb with means of its own alone."""
    for own in BY_MEANS.finditer(claim.plain) if TELLS.search(claim.plain) else ():
        verbs = frozenset(one.verb for one in deeds(claim.plain))
        there = [one for reading in evidence.passages for one in BY_MEANS.finditer(reading.plain)]
        shared = [
            MEANS[match["means"]]
            for reading in evidence.passages
            for sentence in SENTENCE.finditer(reading.plain)
            for match in BY_MEANS.finditer(sentence[0])
            if verbs & frozenset(deed.verb for deed in deeds(sentence[0]))
        ]
        if shared and MEANS[own["means"]] not in {MEANS[match["means"]] for match in there}:
            yield *own.span(), f'"{own[0]}" is by other means in the source', "Say by what it was done."


ALL = (unlimited, once, by_other_means)
