"""Who does what another does in the source, and is named by no passage at all: the ministry wants it, where a party does."""

from collections.abc import Iterator

from briefing.english.comparing.doing.roles import is_called_so, rows_of
from briefing.english.comparing.found.context import counts_alike, key_of, meanings_of
from briefing.english.comparing.found.doers import deeds
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn
from briefing.english.comparing.found.subjects import Subject
from briefing.english.reading import Reading
from briefing.english.words.dictionary import FUNCTION_WORDS
from briefing.english.words.force_words import ALIKE_TOPS
from briefing.english.words.inserted_words import FREE, NAMED, PLACES
from briefing.english.words.number_words import WORDS
from briefing.english.words.person_words import PERSONS_BY_VERB
from briefing.english.words.quantifier_words import TELLS

_TOPS = frozenset().union(*ALIKE_TOPS)  # the cheapest, of those whose prices the source tells
_ANYBODY = frozenset(map(key_of, FREE | NAMED | PLACES | WORDS | FUNCTION_WORDS | _TOPS)) | {key_of("together")}
_BY_VERB = {key_of(noun): does for noun, does in PERSONS_BY_VERB.items()}
_OPENING = 4  # letters in which two forms of a word are the same


def doing(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each verb of a statement whose subject no passage has, where somebody does the same to the same in the source."""
    for own in deeds(claim.plain) if TELLS.search(claim.plain) else ():
        subject = own.subject
        if not subject or own.is_passive or subject.names:  # names are held against the source by another rule
            continue
        if not (there := evidence.deeds.get(own.verb)) or any(_is_there(key, evidence) for key in subject.keys):
            continue
        if is_called_so(rows_of(subject), evidence) or _is_told_by_verb(subject, evidence):  # the pastor, for the vicar
            continue
        is_anothers = all(one.subject and not one.is_passive and _is_in_words(one.subject) for one in there)
        if is_anothers and any(own.behind & one.behind for one in there):
            yield own.start, own.end, f'"{claim.plain[own.start : own.end]}" is done by another in the source', "Name who does it there."


def _is_told_by_verb(subject: Subject, evidence: Evidence) -> bool:
    """Whether people are called by what the source has them do: refugees, of people who fled."""
    return any(evidence.says(_BY_VERB[key]) for key in subject.keys if key in _BY_VERB)


def _is_in_words(subject: Subject) -> bool:
    """Whether a subject is no formula, which a statement may give in words: CO₂."""
    return all(key.replace("-", "").isalpha() for key in subject.keys)


def _is_there(key: str, evidence: Evidence) -> bool:
    says_nothing = key in _ANYBODY or key.partition("-")[0] in WORDS or not key[0].isalpha() or len(key) < _OPENING
    is_alike = counts_alike(key) & meanings_of(evidence.keys)  # visitors, for sightseers
    return says_nothing or bool(is_alike) or key in evidence.keys or key[:_OPENING] in evidence.stems_by_opening
