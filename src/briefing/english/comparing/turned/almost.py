"""What came about but for a little, told as if it had: won, where she almost won; all of them, where nearly all."""

import re
from collections.abc import Iterator
from functools import lru_cache

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import SENTENCE, Turn, keys_in
from briefing.english.comparing.found.verb_groups import is_past
from briefing.english.reading import Reading
from briefing.english.words.almost_words import ALMOST, SAYS_ALMOST
from briefing.english.words.quantifier_words import TELLS


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def almost(text: str) -> tuple[tuple[str, str, frozenset[str]], ...]:
    """What a text has almost so: its words, the key of the verb or the word for all, and the keys of the sentence. Linear in its length."""
    return tuple(_almost(text))


def _almost(text: str) -> Iterator[tuple[str, str, frozenset[str]]]:
    for sentence in SENTENCE.finditer(text):
        for match in ALMOST.finditer(text, *sentence.span()):
            verb = match["verb"] or match["close"] or ""
            what = match["all"] or (key_of(verb) if match["close"] or is_past(verb) else "")
            if what:
                yield " ".join(match[0].split()), what, keys_in(sentence[0])


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each thing of a statement that is told without the "almost" that the passages have for it."""
    there = [one for reading in evidence.passages for one in almost(reading.plain)]
    if not there or SAYS_ALMOST.search(claim.plain) or not TELLS.search(claim.plain):
        return
    for words, what, around in there:
        if len(re.findall(rf"(?<!\w){re.escape(what)}(?!\w)", evidence.text)) > sum(what == other for _, other, _ in there):
            continue  # nearly all shops closed, and all schools stayed open
        is_word = bool(re.search(rf"(?<!\w){what}(?!\w)", claim.plain, re.IGNORECASE))
        keys = keys_in(claim.plain)
        is_told = is_word or (what in keys and evidence.mentions[what] == 1)
        if is_told and len((keys - {what}) & around) >= 1:
            yield 0, len(claim.plain), f'what is said here is so but for a little in the source: "{words}"', "Keep the word that says so."
            return
