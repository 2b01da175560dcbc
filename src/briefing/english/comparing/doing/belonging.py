"""Who did what somebody did that belongs to him or her: Ada Renn, for her brother."""

from collections.abc import Iterator

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import SENTENCE, Turn, keys_in
from briefing.english.reading import Reading
from briefing.english.words.belonging_words import OF_SOMEBODY, SOMEBODY
from briefing.english.words.noun_phrases import is_verb


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each who is told to have done what the source has done by somebody who belongs to him or her."""
    here = [match for match in SOMEBODY.finditer(claim.plain) if is_verb(match["verb"])]
    theirs = list(_of_somebody(evidence)) if here else []
    for own in here:
        name, verb = keys_in(own["name"]), key_of(own["verb"])
        is_anothers = any(name and name <= whose and verb in words for whose, words in theirs)
        if verb and is_anothers and not _does_it(name, verb, evidence):
            message = f'the source says this of another than "{own["name"]}"'
            yield *own.span("name"), message, "Say it of whom the source says it of."


def _of_somebody(evidence: Evidence) -> Iterator[tuple[frozenset[str], frozenset[str]]]:
    """The keys of whom somebody belongs to, and of the words behind in the sentence."""
    for reading in evidence.passages:
        for sentence in SENTENCE.finditer(reading.plain):
            for match in OF_SOMEBODY.finditer(reading.plain, *sentence.span()):
                yield keys_in(match["first"] or match["second"]), keys_in(reading.plain[match.end() : sentence.end()])


def _does_it(name: frozenset[str], verb: str, evidence: Evidence) -> bool:
    """Whether the passages name somebody, apart from who belongs to him or her, in a sentence with the verb."""
    for reading in evidence.passages:
        for sentence in SENTENCE.finditer(reading.plain):
            rest = keys_in(OF_SOMEBODY.sub(" ", sentence[0]))
            if name & rest and verb in rest:
                return True
    return False
