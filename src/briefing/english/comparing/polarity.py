"""Whether a statement says what the source denies, or denies what it says: vaccinated for not vaccinated, and the reverse.

A "not" reaches the next words that say something, as far as its clause. What it denies there must be denied here, by
whatever words, where the same stands around it; and what is denied here must be denied there.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from briefing.english.comparing.context import key_of
from briefing.english.words.number_words import listed

Turn = tuple[int, int, str, str]
_NOT = re.compile(
    r"(?<!\w)(?:not(?!\s+(?:only|just|merely|least|later|earlier|before|more|less|fewer|until|exceed\w*|over|all|every\w*|necessarily|yet\s+clear|so)\b)|"
    r"never|cannot|\w+n['’]t|nobody(?!\s+else)|none|neither|nor|without|no(?!\s+(?:fewer|less|more|later|longer|earlier|one\s+else|doubt|matter|other)\b|\.)(?:\s+one)?|"
    r"(?:fail|refus|declin)(?:ed|es|ing|e)?\s+to|den(?:ied|ies|y)\s+(?:that|having)|unable\s+to)(?!\w)",
    re.IGNORECASE,
)
# What says no, or takes something away, of what stands around it.
_DENYING = (
    r"no|none|not|nobody|nothing|nowhere|never|neither|nor|without|nil|zero|cannot|\w+n['’]t|unable|lack\w*|fail\w*|refus\w*|declin\w*|"
    r"den(?:y|ies|ied|ial\w*)|absen\w+|hardly|barely|scarcely|few|little|seldom|rarely|un[a-z]{4,}|in(?:valid|complete|eligible|capable|active)|"
    r"impossible|empty|free\s+of|void|exclud\w+|except\w*|only|but\s+for|rul\w+\s+out|reject\w*|forbid\w*|forbad\w*|bann?(?:ed|s)?|prohibit\w*|"
    r"barr?ed|prevent\w*|stopp?\w*|block\w*|cancel\w*|withheld|withhold\w*|miss\w*|instead|rather|far\s+from|unless|until|before|contrary|wrong|"
    r"false|other\s+than|avoid\w*|escap\w*|spared|doubt\w*|dismiss\w*|disput\w*|no\s+longer|all\s+but|clos\w+|shut\w*|halt\w*|suspend\w*|abandon\w*|still|yet"
)
# In a statement; and in the source, where an end or a beginning somewhere near may mean the same.
_DENIES = re.compile(rf"(?<!\w)(?:{_DENYING}|spent)(?!\w)", re.IGNORECASE)
SAYS_NO = re.compile(
    rf"(?<!\w)(?:{_DENYING}|out\s+of|first|last|end\w*|ceas\w*|dropp?\w*|remain\w*|old|former\w*|keep\w*|kept)(?!\w)", re.IGNORECASE
)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|[.;:](?=\s|\Z)|,")
_ENDS = frozenset(listed("and but or while whereas which who because although though if unless until before after when as than that"))
_UNTIL = re.compile(r"[^,;.]{0,40}?(?<!\w)(?:until|till)(?!\w)")
_SOFT = frozenset(listed("before until still yet only instead rather little few"))
_NOTHING = re.compile(r"(?<!\w)(?P<verb>[a-z]+)\s+(?:nothing|nobody|no\s+one)(?!\w)")
_HEADS = 2


@dataclass(frozen=True)
class Denied:
    """What a "not" denies: its place, the keys of the next words, and those of all the words of its sentence."""

    start: int
    end: int
    word: str
    heads: tuple[str, ...]
    around: frozenset[str]


@dataclass(frozen=True)
class Polarity:
    """What a text denies, and for each sentence the words that it says without denying them."""

    denied: tuple[Denied, ...]
    affirmed: tuple[frozenset[str], ...]


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def polarity(text: str) -> Polarity:
    """What a text denies and what it affirms, sentence by sentence, in time linear in its length."""
    denied: list[Denied] = []
    affirmed: list[frozenset[str]] = []
    for sentence in re.finditer(r"(?:[^.;!?\n]|[.](?=\S))+", text):
        found = list(_denied(text, *sentence.span()))
        keys = _keys(text, *sentence.span())
        denied += [Denied(*one, frozenset(keys)) for one in found]
        reached = {head for *_, heads in found for head in heads}
        affirmed.append(frozenset(keys) - reached)
    return Polarity(tuple(denied), tuple(affirmed))


def _keys(text: str, start: int, end: int) -> list[str]:
    return [key for word in _WORD.finditer(text, start, end) if word[0][0].isalpha() and (key := key_of(word[0]))]


def _denied(text: str, start: int, end: int) -> Iterator[tuple[int, int, str, tuple[str, ...]]]:
    for match in _NOT.finditer(text, start, end):
        heads: list[str] = []
        for word in _WORD.finditer(text, match.end(), end):
            if word[0].lower() in _ENDS or not word[0][0].isalpha() or len(heads) == _HEADS:
                break
            if not word[0].endswith("ly") and (key := key_of(word[0])):
                heads.append(key)
        if heads and not _UNTIL.match(text, match.end(), end):  # not found until 1964: found then
            yield match.start(), match.end(), match[0], tuple(heads)
    for match in _NOTHING.finditer(text, start, end):  # it changed nothing
        if key := key_of(match["verb"]):
            yield match.start(), match.end(), match[0], (key,)


def turned(text: str, there: Sequence[Polarity], says_no: bool, known: str = "") -> Iterator[Turn]:
    """Where a statement affirms what the passages deny, or says "not" of what they affirm; `says_no` tells that they deny something, and
    `known` are their words in small letters: what they have too, a "before", is no "not" of the statement's own."""
    affirmed = [words for one in there for words in one.affirmed]
    if not any(_is_no(match[0].lower(), known) for match in _DENIES.finditer(text)):
        yield from _affirmed(text, [denied for one in there for denied in one.denied], affirmed)
    elif not says_no:
        yield from _negated(text, affirmed)


def _is_no(word: str, known: str) -> bool:
    return word not in _SOFT or not re.search(rf"(?<!\w){word}(?!\w)", known)


def _affirmed(text: str, denied: Sequence[Denied], affirmed: Sequence[frozenset[str]]) -> Iterator[Turn]:
    keys = frozenset(_keys(text, 0, len(text)))
    for one in denied:
        heads = frozenset(one.heads)
        is_said = any(heads <= words and (words & keys) - heads for words in affirmed)
        if heads <= keys and not is_said and ((keys & one.around) - heads or keys <= one.around):
            yield 0, len(text), f'what is said here is denied in the source: "{one.word}"', "Keep the word that says no."
            return


def _negated(text: str, affirmed: Sequence[frozenset[str]]) -> Iterator[Turn]:
    for start, end, word, heads in _denied(text, 0, len(text)):
        is_contrast = text[:start].rstrip().endswith(",")  # for all of it, not for a part
        if len(heads) == 1 and not is_contrast and word.lower() in ("not", "cannot") and any(heads[0] in words for words in affirmed):
            yield start, end, f'"{word}" is said by no passage cited here', "Say what the passage says."
