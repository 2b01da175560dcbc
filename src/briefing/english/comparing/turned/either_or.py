"""One of two that the source leaves open, told as what is done: it must close, where it must fit filters or close."""

from collections.abc import Iterator
from functools import lru_cache

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.doers import verb_key
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import WORD, Turn, keys_in
from briefing.english.reading import Reading
from briefing.english.words.either_or_words import EITHER_OR, LEAVES_OPEN
from briefing.english.words.noun_phrases import is_verb
from briefing.english.words.quantifier_words import TELLS


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def either_or(text: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """Each verb of a text that is done or another, and the keys of what it is done to. Takes time linear in its length."""
    found = []
    for match in EITHER_OR.finditer(text):
        if is_verb(match["other"]) or _is_first_form(match["other"]):
            found.append((verb_key(match["one"]), keys_in(match["first"])))
            found.append((verb_key(match["other"]), keys_in(match["second"] or match["first"])))
    return tuple(found)


def _is_first_form(word: str) -> bool:
    """Whether a word may be the first form of a verb: no article, and no adjective by its ending."""
    return bool(key_of(word)) and not word.endswith(("s", "ly", "al", "ic", "er", "ous", "ive", "ful", "ing", "ed"))


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each verb of a statement that tells as done, or as what must be, one of two that the source leaves open."""
    there = [one for reading in evidence.passages for one in either_or(reading.plain)]
    if not there or not TELLS.search(claim.plain) or LEAVES_OPEN.search(claim.plain):
        return
    keys = keys_in(claim.plain)
    for word in WORD.finditer(claim.plain):
        key = verb_key(word[0].lower()) if word[0].islower() else ""
        if any(key == verb and things & keys and len(evidence.deeds.get(verb, ())) < 2 for verb, things in there):
            message = f'"{word[0]}" is one of two things here that the source leaves open'
            yield *word.span(), message, "Name the other too, or say that it is one of two."
            return
