"""Words of force that a statement adds: every, only, often, no longer, because. The source must have some word of the sort.

Closed by default: these words are few in English, and one that no cited passage has in any form was added here.
"""

import re
from collections.abc import Iterator, Sequence

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.degrees import is_top
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import WORD, Turn, keys_in, says
from briefing.english.comparing.turned.supposed import supposed, sure_in
from briefing.english.reading import Reading
from briefing.english.words.force_words import (
    ALIKE_TOPS,
    BEFORE_REASON,
    FOR_THAT_REASON,
    GIVES_REASON,
    HAS_REASON,
    HAS_TOP,
    IN_PART,
    IS_REASON,
    LEFT_OPEN,
    NEXT_NOUN,
    NOT_ALL,
    ROWS,
    TOPS,
)
from briefing.english.words.quantifier_words import IS_SENTENCE
from briefing.english.words.supposed_words import QUOTED, SAYS
from briefing.english.words.worked_out_words import IS_MEAN

_REACH = 60  # code points before the words of a reason in which the source may say that it is one


def added(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each word of force of a statement that the passages say by no word of its sort.

    What is quoted is the source's own (PRO2). A heading, a label and a link tell nothing.
    """
    if not IS_SENTENCE.search(claim.plain):
        return
    text = QUOTED.sub(lambda quoted: " " * len(quoted[0]), claim.text)
    for own, there in ROWS:
        match = own.search(text)
        is_mean = match and match[0].lower() == "each" and IS_MEAN.search(text)  # on average, in each
        is_rate = match and match[0].lower() in ("each", "every") and _is_a_rate(text[match.end() :], evidence)
        is_part = match and NOT_ALL.search(text, max(0, match.start() - 8), match.end()) and IN_PART.search(evidence.text)
        if match and not (is_mean or is_rate or is_part) and not there.search(evidence.text):
            yield *match.span(), f'"{match[0]}" is said by no passage cited here', "Leave it out, or cite the passage that says it."
    yield from _reasons(text, evidence)
    yield from _tops(text, evidence)


def _is_a_rate(behind: str, evidence: Evidence) -> bool:
    """Whether the source tells so much for one of what stands behind an "each": 3 crowns a share."""
    noun = NEXT_NOUN.match(behind)
    return noun is not None and bool(re.search(rf"\d[^.;,]{{0,24}}\s(?:an?|per)\s+{re.escape(noun['noun'])}(?!\w)", evidence.text))


def _reasons(text: str, evidence: Evidence) -> Iterator[Turn]:
    """Each reason that the passages do not give as one."""
    found = list(GIVES_REASON.finditer(text))
    every, known = (keys_in(text), evidence.text) if found else (frozenset[str](), "")
    for match in found:
        keys = keys_in(match["reason"])
        told = every - keys - keys_in(match[0])
        if keys and not says(LEFT_OPEN, text) and not _is_joined(keys, told, known.split("\n")):
            message = f'"{match[0].strip()}" is no reason of this in any passage cited here'
            yield match.start(), match.end(), message, "Say what happened, or cite who gives the reason."
            return
        is_asked = any(one.sort == "asked" and keys <= one.keys for one in supposed(known)) and not keys & sure_in(known)
        if keys and (is_asked or not (says(HAS_REASON, known) or _is_reason(keys, known))) and not says(SAYS["asked"], text):
            message = f'"{match[0].strip()}" gives a reason that no passage cited here gives'
            yield match.start(), match.end(), message, "Say what happened, or cite who gives the reason."


def _is_joined(reason: frozenset[str], told: frozenset[str], passages: Sequence[str]) -> bool:
    """Whether the source has a reason and what it is a reason of in one passage, or says in one of theirs that it is one."""
    here = [(keys_in(passage), passage) for passage in passages]
    if not any(reason & keys for keys, _ in here):
        return False
    if not any(told & keys for keys, _ in here) or any(reason & keys and told & keys for keys, _ in here):
        return True
    has_it = any(IS_REASON.search(passage) for keys, passage in here if reason & keys)
    return has_it or any(FOR_THAT_REASON.search(passage) for keys, passage in here if told & keys)


def _is_reason(keys: frozenset[str], known: str) -> bool:
    """Whether a word before some of the words may make a reason of them."""
    places = (word.start() for word in WORD.finditer(known) if key_of(word[0]) in keys)
    return any(BEFORE_REASON.search(known, max(0, at - _REACH), at) for at in places)


def _tops(text: str, evidence: Evidence) -> Iterator[Turn]:
    """Each word that says that nothing goes beyond it, where the passages say so of nothing."""
    for match in TOPS.finditer(text):
        if text.endswith("at the ", 0, match.start()):  # in May at the earliest bounds a date
            continue
        if is_top(match[0]) and (not HAS_TOP.search(evidence.text) or _is_another(match[0], evidence.text)):
            yield *match.span(), f'"{match[0]}" is said by no passage cited here', "Leave it out, or cite the passage that says it."
            return


def _is_another(top: str, known: str) -> bool:
    """Whether all that the passages say goes beyond everything does so in something else: the deepest lake, for the largest."""
    there = {found[0] for found in HAS_TOP.finditer(known)}
    if not all(word.endswith("est") for word in there):
        return False
    alike = {word for row in ALIKE_TOPS if top in row for word in row}
    return not any(word in alike or key_of(word) == key_of(top) for word in there)
