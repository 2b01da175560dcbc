"""What an "only" belongs to: where only guests may park in the yard, guests may park elsewhere too."""

import itertools
from collections.abc import Iterator
from functools import lru_cache

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import WORD, Turn
from briefing.english.comparing.found.verb_groups import is_past
from briefing.english.reading import Reading
from briefing.english.words.focus_words import ALONE, BOTH_DO, ONLY, ONLY_WHO, OTHERWISE
from briefing.english.words.noun_phrases import stem

_NEAR, _WORDS = 40, 3  # code points and words behind a noun among which its verb stands


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def focused(text: str) -> tuple[tuple[int, int, str, frozenset[str]], ...]:
    """Each noun of a text that an "only" stands before, by its stem, with the place of both and the keys of the verbs close behind. Time
    linear in its length."""
    found = (match for match in ONLY.finditer(text) if not match["before"] and not OTHERWISE.match(match["word"]))
    nouns = (match for match in found if not is_past(match["word"].lower()))
    return tuple((match.start(), match.end(), stem(match["word"].lower()), _verbs(text, match.end())) for match in nouns)


def _verbs(text: str, at: int) -> frozenset[str]:
    near = itertools.islice(WORD.finditer(text, at, at + _NEAR), _WORDS)
    return frozenset(key for word in near if is_past(word[0].lower()) and (key := key_of(word[0])))


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each "only" of a statement that belongs to a word which the passages have without it, where it belongs there to another one."""
    here = focused(claim.plain)
    there = {word: verbs for reading in evidence.passages for _, _, word, verbs in focused(reading.plain)} if here else {}
    if not there or ALONE.search(evidence.text):
        return
    own, words = {one[2] for one in here}, {stem(word.lower()) for word in WORD.findall(claim.plain)}
    for start, end, word, verbs in here:
        behind = {stem(one.lower()) for one in WORD.findall(claim.plain[end:])}
        if start and len(claim.plain[start:end].split()) == 2 and not behind.isdisjoint(there):
            continue  # the shop only sells bread: sells only bread
        is_alike = any(verbs & others for others in there.values())  # only the roof was mended, for only the door was
        if word not in there and word in evidence.stems and (is_alike or (there.keys() - own) & words):
            said = " ".join(claim.plain[start:end].split())
            yield start, end, f'"{said}": the source has "only" before another word', "Say of what alone it is so."
            return


def of_both(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each thing that only one may do here, and that both or all may do in the source."""
    for own in ONLY_WHO.finditer(claim.plain):
        verb = key_of(own["verb"])
        there = [match for reading in evidence.passages for match in BOTH_DO.finditer(reading.plain) if key_of(match["verb"]) == verb]
        alone = (match for reading in evidence.passages for match in ONLY_WHO.finditer(reading.plain)) if there else ()
        if there and not any(key_of(match["verb"]) == verb for match in alone):
            yield *own.span(), f'"{own[0]}": in the source others may too', "Say who may as the source does."
            return
