"""What is only weighed, still to be decided, or not found to be so, told as done, as decided, or as found not to be so."""

from collections.abc import Iterator

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import WORD, Turn, keys_in
from briefing.english.comparing.found.verb_groups import is_past
from briefing.english.reading import Reading
from briefing.english.words.context_words import FIRST_FORMS
from briefing.english.words.quantifier_words import TELLS
from briefing.english.words.undecided_words import (
    DECIDES,
    DENIES_FLATLY,
    GOT,
    IS_GOT,
    LEAVES_OPEN,
    NO_EVIDENCE,
    NO_LINK,
    SAYS_UNPROVED,
    SOUGHT,
    UNDECIDED,
    WEIGHED,
)

_LEAST = 2  # words that a statement must share with what was not found


def weighed(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each verb that tells as done what is only weighed: he has appealed, where he is considering an appeal."""
    scopes = [keys_in(match["scope"]) for reading in evidence.passages for match in WEIGHED.finditer(reading.plain)]
    if not scopes or not TELLS.search(claim.plain) or LEAVES_OPEN.search(claim.plain):
        return
    only = frozenset(key for scope in scopes for key in scope if evidence.mentions[key] == sum(key in one for one in scopes))
    for word in WORD.finditer(claim.plain):
        small = word[0].lower()
        if key_of(word[0]) in only and word[0].islower() and not small.endswith("ing") and (is_past(small) or small in FIRST_FORMS):
            message = f'"{word[0]}" is told as done here, and is only considered or expected in the source'
            yield word.start(), word.end(), message, "Say that it is considered or expected, and by whom."
            return


def undecided(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each thing that is decided here and still to be decided in the source: rejected, where it will decide on it."""
    text = claim.plain
    match = None if LEAVES_OPEN.search(text) else DECIDES.search(text)
    for reading in evidence.passages if match else ():
        for there in UNDECIDED.finditer(reading.plain):
            scope = keys_in(there["scope"])
            rest = keys_in(reading.plain[: there.start("scope")]) | keys_in(reading.plain[there.end("scope") :])
            thing = (keys_in(text[match.end() :]) or keys_in(text[: match.start()])) if match else frozenset[str]()
            if match and thing & scope - rest and thing - rest <= scope:
                yield *match.span(), f'"{match[0]}" is still to be decided in the source', "Say that it is to be decided."
                return


def unproved(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What is denied here of which the source only says that nothing shows it: no evidence that they took money."""
    scopes = [
        keys_in(match["scope"])
        for reading in evidence.passages
        for nothing in (NO_EVIDENCE, NO_LINK)
        for match in nothing.finditer(reading.plain)
    ]
    if not scopes:
        return
    text = claim.plain
    match = None if SAYS_UNPROVED.search(text) else DENIES_FLATLY.search(text)
    keys = keys_in(text) if match else frozenset[str]()
    if match and any(len(keys & scope) >= _LEAST and 2 * len(keys & scope) >= len(keys) for scope in scopes):
        message = f'"{match[0]}" denies here what the source only has no evidence of'
        yield *match.span(), message, "Say that no evidence of it was found."


def sought(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each thing that was found or got here, and is only looked for or asked for in the source: a buyer."""
    wanted = [key_of(match["what"]) for reading in evidence.passages for match in SOUGHT.finditer(reading.plain)]
    for own in GOT.finditer(claim.plain) if wanted and not LEAVES_OPEN.search(claim.plain) else ():
        key = key_of(own["what"])
        if key and evidence.mentions[key] == wanted.count(key) > 0 and not evidence.says(IS_GOT):
            yield *own.span(), f'"{own["what"]}" is only looked for or asked for in the source', "Say that it is looked for."
            return


ALL = (weighed, undecided, unproved, sought)
