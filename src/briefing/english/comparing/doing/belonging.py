"""Who did what somebody did that belongs to him or her: Ada Renn, for her brother."""

from collections.abc import Iterator

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import SENTENCE, WORD, Turn, keys_in
from briefing.english.reading import Reading
from briefing.english.words.belonging_words import OF_SOMEBODY, SOMEBODY
from briefing.english.words.noun_phrases import is_verb

_SAID, _SAYS = frozenset(("said", "says", "say", "told", "tells")), "say"


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each who is told to have done what the source has done by somebody who belongs to him or her."""
    here = [match for match in SOMEBODY.finditer(claim.plain) if is_verb(match["verb"]) or match["verb"] in _SAID]
    theirs = list(_of_somebody(evidence)) if here else []
    for own in here:
        name, verb = keys_in(own["name"]), _verb(own["verb"])
        is_anothers = any(name and name <= whose and verb in words for whose, words in theirs)
        if verb and is_anothers and not _does_it(name, verb, evidence):
            message = f'the source says this of another than "{own["name"]}"'
            yield *own.span("name"), message, "Say it of whom the source says it of."


def _verb(word: str) -> str:
    """The key of a verb; of all words for what is said the same, which says nothing of a number."""
    return _SAYS if word.lower() in _SAID else key_of(word)


def _verbs(text: str) -> frozenset[str]:
    """The keys of the words of a text, with that of saying."""
    return frozenset(key for word in WORD.findall(text) if (key := _verb(word)))


def _of_somebody(evidence: Evidence) -> Iterator[tuple[frozenset[str], frozenset[str]]]:
    """The keys of whom somebody belongs to, and of the words behind in the sentence."""
    for reading in evidence.passages:
        for sentence in SENTENCE.finditer(reading.plain):
            for match in OF_SOMEBODY.finditer(reading.plain, *sentence.span()):
                yield keys_in(match["first"] or match["second"] or match["third"]), _verbs(reading.plain[match.end() : sentence.end()])


def _does_it(name: frozenset[str], verb: str, evidence: Evidence) -> bool:
    """Whether the passages name somebody, apart from who belongs to him or her, in a sentence with the verb."""
    for reading in evidence.passages:
        for sentence in SENTENCE.finditer(reading.plain):
            rest = _verbs(OF_SOMEBODY.sub(" ", sentence[0]))
            if name & rest and verb in rest:
                return True
    return False
