"""When a thing is done beside another: left after the speech, where she left during it; the barn first, where it burned last."""

from collections.abc import Iterator
from functools import lru_cache

from briefing.english.comparing.found.context import counts_alike, key_of, meanings_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import SENTENCE, WORD, Turn, keys_in
from briefing.english.comparing.found.verb_groups import is_past
from briefing.english.reading import Reading
from briefing.english.words.quantifier_words import TELLS
from briefing.english.words.timing_words import IN_TURN, IS_FIRST, LEAVES_BEFORE, NOT_SO, SINCE, SORTS, STAYS_UNTIL, WHEN


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def timed(text: str) -> tuple[tuple[int, int, str, str, frozenset[str]], ...]:
    """Whether things are done during, before or after others in a text: the place of the word, the word, the key of what it is beside, and
    the keys of the sentence. Time linear in its length."""
    return tuple(
        (*match.span(sort), sort, thing, keys_in(sentence[0]) - {thing})
        for sentence in SENTENCE.finditer(text)
        for match in WHEN.finditer(text, *sentence.span())
        for sort in SORTS
        if match[sort] and (thing := key_of(match["thing"]))
    )


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each thing that a statement has done before or after another, and the passages only during it, or the reverse."""
    for start, end, sort, thing, own in timed(claim.plain) if TELLS.search(claim.plain) else ():
        there = [one for reading in evidence.passages for one in timed(reading.plain) if one[3] == thing]
        sorts = {one[2] for one in there}
        is_once = len(there) == 1 == evidence.mentions[thing] and bool(there[0][4] & own)
        if is_once and sort not in sorts and "during" in (sort, *sorts):
            written = claim.plain[start:end]
            yield start, end, f'"{written}" is "{min(sorts)}" in the source', "Say when it was done as the source does."


def since(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each event since which a statement has it, where the passages have it since another."""
    match = SINCE.search(claim.plain) if not claim.moments and TELLS.search(claim.plain) else None
    there = [one["what"] for reading in evidence.passages for one in SINCE.finditer(reading.plain)] if match else []
    own = keys_in(match["what"]) if match else frozenset[str]()
    if not (match and own and there) or any(own & keys_in(one) or any(map(str.isdigit, one)) for one in there):
        return
    if not any(counts_alike(key) & meanings_of(keys_in(one)) for key in own for one in there):
        yield *match.span(), f'"{match[0]}" is "since {there[0]}" in the source', "Say since when as the source does."


def until(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each thing before which somebody leaves here, and until which they stay in the source."""
    for own in LEAVES_BEFORE.finditer(claim.plain) if TELLS.search(claim.plain) else ():
        there = [match for reading in evidence.passages for match in STAYS_UNTIL.finditer(reading.plain)]
        if any(key_of(match["what"]) == key_of(own["what"]) for match in there):
            yield *own.span(), f'"{own[0]}" turns what the source has until then', "Say until when as the source does."
            return


def first(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each of two that a statement has first, and the passages last, or the reverse."""
    there = [match for reading in evidence.passages for match in IN_TURN.finditer(reading.plain)]
    for own in IS_FIRST.finditer(claim.plain) if there and not NOT_SO.search(claim.plain) else ():
        who = frozenset(key_of(word) for word in WORD.findall(own["who"]) if not is_past(word)) - {""}
        for match in there:
            before, behind = keys_in(match["first"] or match["one"]), keys_in(match["then"] or match["other"])
            wrong = behind - before if own["when"].lower() == "first" else before - behind
            right = before - behind if own["when"].lower() == "first" else behind - before
            if who & wrong and not who & right:
                yield *own.span("when"), f'"{own["when"]}" turns the order of the source', "Say what came first as the source does."
                return
