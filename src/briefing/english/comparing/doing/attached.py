"""What is joined by a preposition to what: a fire that spread from the store to the stage did not spread to the store.

The source is read widely: a noun behind a preposition belongs to every word before it in its sentence. A statement is read narrowly:
its noun belongs to the word directly before the preposition.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import SENTENCE, Turn
from briefing.english.comparing.found.verb_groups import is_past
from briefing.english.reading import Reading
from briefing.english.words.attached_words import ARTICLES, ENDS, IN_PLACE, JOINTS, NO_PLACE, PARTS, TOKEN, WHERE
from briefing.english.words.clause_words import DENIES
from briefing.english.words.number_words import WORDS
from briefing.english.words.quantifier_words import TELLS

_MOST = 80  # words of a sentence that are joined to one another
_LONGEST, _WIDE = 5, 9  # words of a noun behind a preposition, and with what is joined to it

Joined = dict[tuple[str, str], frozenset[str]]


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def joined(text: str) -> Joined:
    """What stands behind a preposition in a sentence of each of its words: by the keys of the word and the preposition, the keys."""
    found: dict[tuple[str, str], frozenset[str]] = {}
    for sentence in SENTENCE.finditer(text):
        words = [match[0] for match in TOKEN.finditer(sentence[0])][:_MOST]
        keys = [key_of(word) if word[0].isalpha() else "" for word in words]
        for at, joint, noun in _phrases(words, True):
            is_opening = not any(is_past(word) for word in words[:at])  # what a sentence opens with is said of all of it
            end = next((place for place in range(at + 1, len(words)) if words[place].lower() in PARTS and not is_opening), len(words))
            for key in {*keys[:at], *keys[at + 1 : end]} - {""} - _with_their_own(words, keys, at, joint):
                found[key, joint] = found.get((key, joint), frozenset()) | noun
    return found


def _with_their_own(words: Sequence[str], keys: Sequence[str], at: int, joint: str) -> frozenset[str]:
    """The verbs that have a noun of their own behind the same preposition, before an "and" with another verb: born in Orsk and | died."""
    anew = next((place for place in range(at - 1, 0, -1) if words[place - 1].lower() in ("and", "but", ",") and is_past(words[place])), 0)
    own = (place for place in range(1, anew) if JOINTS.get(words[place].lower()) == joint and _is_deed(words[place - 1]))
    return frozenset(keys[place - 1] for place in own)


def _is_deed(word: str) -> bool:
    return is_past(word) or word == "born"


def _phrases(words: Sequence[str], is_wide: bool) -> Iterator[tuple[int, str, frozenset[str]]]:
    """Each preposition with its place, and the keys of the noun behind it; if wide, with what is joined to that."""
    for at, word in enumerate(words):
        if [small.lower() for small in words[at : at + 2]] in (["for", "each"], ["for", "every"]):
            continue  # two for every one: a rate
        if (joint := JOINTS.get(word.lower())) and (noun := _noun(words, at + 1, is_wide)):
            yield at, joint, noun


def _noun(words: Sequence[str], first: int, is_wide: bool) -> frozenset[str]:
    found = []
    for at in range(first, min(len(words), first + (_WIDE if is_wide else _LONGEST))):
        small = words[at].lower()
        is_open = is_wide and (small in ("and", "or", "of") or (small == "," and words[at + 1 : at + 2] and words[at + 1][0].isupper()))
        if not is_open and (small in ENDS or small in JOINTS or not small[0].isalnum()):
            break
        if small[0].isalpha() and small not in ARTICLES and small not in WORDS and small not in NO_PLACE:
            found.append(key_of(words[at]))
    return frozenset(found) - {""}


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each noun that a preposition joins to a word here, and to another in the source, which joins another to this."""
    for sentence in SENTENCE.finditer(claim.plain) if TELLS.search(claim.plain) and not DENIES.search(claim.plain) else ():
        places = list(TOKEN.finditer(claim.plain, *sentence.span()))
        words = [place[0] for place in places]
        for at, joint, noun in _phrases(words, False):
            head = key_of(words[at - 1]) if at and _is_deed(words[at - 1]) else ""
            if head and _is_of_another(head, joint, noun, evidence):
                said = " ".join(words[at - 1 : at + 1])
                yield (
                    places[at - 1].start(),
                    places[at].end(),
                    f'"{said}" leads to something else here than in the source',
                    "Put behind it what the source has behind it.",
                )


def _is_of_another(head: str, joint: str, noun: frozenset[str], evidence: Evidence) -> bool:
    known = [joined(reading.plain) for reading in evidence.passages]
    there = frozenset().union(*(one.get((head, joint), frozenset()) for one in known))
    return bool(there) and noun.isdisjoint(there) and noun <= frozenset().union(*(nouns for one in known for nouns in one.values()))


def where(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each thing that is done at one place here, and at another in the source: rises in Sarn, of "Lesk, where it rises, and Sarn"."""
    there = {key_of(match["verb"]): match["place"] for reading in evidence.passages for match in WHERE.finditer(reading.plain)}
    for own in IN_PLACE.finditer(claim.plain) if there and not DENIES.search(claim.plain) else ():
        place, keys = there.get(verb := key_of(own["verb"]), ""), frozenset(map(key_of, own["place"].split()))
        if place and keys <= evidence.keys and evidence.mentions[verb] == 1 and keys.isdisjoint(map(key_of, place.split())):
            yield *own.span("place"), f'"{own["verb"]}" is told in the source of "{place}"', "Say where as the source does."
