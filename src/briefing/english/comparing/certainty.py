"""How sure a thing is: what the source only hopes for, thinks likely, or ties to a condition, is not told as if it had happened.

A statement says so by any word that leaves it open; only one that has none at all is held against the source.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from briefing.english.comparing.context import key_of
from briefing.english.reading import Reading
from briefing.english.words.noun_phrases import is_verb
from briefing.english.words.number_words import listed

Turn = tuple[int, int, str, str]
# What leaves open whether that which follows comes about.
_AIMS = (
    r"hop(?:e|es|ed|ing)|plan(?:s|ned|ning)?|aim(?:s|ed|ing)?|intend(?:s|ed|ing)?|propos(?:e|es|ed|ing|als?)|want(?:s|ed)?|seek(?:s|ing)?|sought|"
    r"wish(?:es|ed)?|demand(?:s|ed|ing)?|call(?:s|ed|ing)?\s+for|ask(?:s|ed|ing)?\s+for|threaten(?:s|ed|ing)?|offer(?:s|ed)?|consider(?:s|ed|ing)?|"
    r"expect(?:s|ed|ing)?|forecasts?|project(?:s|ed|ion)|predict(?:s|ed|ion)?|target(?:s|ed)?|goal|likely|could|might|due|urg(?:e|es|ed|ing)|"
    r"pledg(?:e|es|ed)|promis(?:e|es|ed)|envisag(?:e|es|ed)|ambition|bid"
)
_AIM = re.compile(rf"(?<!\w)(?:{_AIMS})(?!\w)", re.IGNORECASE)
_MAYBE = re.compile(
    r"(?<!\w)(?:(?P<maybe>may(?!\s+\d)|might|could|possibly|perhaps|probably|(?:un)?likely\s+to)|appears?\s+to|appeared\s+to|seems?\s+to|seemed\s+to|"
    r"suspected\s+(?:of|to)|alleged(?:ly)?|believed\s+to|thought\s+to|reportedly|accused\s+of|feared)(?!\w)"
)
_MAY_BE = re.compile(
    r"(?<!\w)(?:may|might|could|can|would|should|possib\w+|perhaps|maybe|prob\w+|(?:un)?likely\w*|chances?|risks?|potential\w*|if|whether|unclear|"
    r"doubt\w*|uncertain|not\s+(?:certain|sure|clear)|allow\w*|permi\w+|options?|right|entitl\w+|expect\w*|fear\w*|threat\w*|cannot|hop\w+|free)(?!\w)",
    re.IGNORECASE,
)
_OPEN = re.compile(
    rf"(?<!\w)(?:{_AIMS}|may|might|can|will|would|shall|should|must|ought|need(?:s|ed)?|possibl\w+|perhaps|maybe|probab\w+|appear\w*|seem\w*|suspect\w*|"
    r"alleg\w+|believ\w+|thought|think\w*|reported\w*|reports?|accus\w+|fear\w*|said|says?|told|accord\w+|claim\w*|if|unless|once|whether|provid\w+|condition\w*|"
    r"(?:is|are|was|were|been|set|about|yet|agreed|order\w*|requir\w+|supposed|scheduled|sure|certain|bound|unable|able|decided|hop\w+|allow\w*|permitt\w+|free)\s+to|"
    r"deadline|by\s+(?:the\s+end|[12]\d{3})|next|tomorrow|ahead|future|draft|eventual\w*|potential\w*|risk\w*|estimat\w+|allow\w*|permi\w+|entitl\w+|option\w*|"
    r"chance|open|unclear|unknown|not\s+known|doubt\w*|wonder\w*|ask\w*|charg\w+|tri(?:es|ed|al)|try\w*|attempt\w*|budget\w*|"
    r"limit\w*|power\w*|right|until|before|schedul\w+|await\w*|pend\w+|warn\w*|suggest\w*|view\w*|opinion|argu\w+|call\w*|speculat\w+|rumou?r\w*)(?!\w)",
    re.IGNORECASE,
)
_IF = re.compile(
    r"(?<!\w)(?:(?:but\s+)?only\s+if|if|unless|provid(?:ed|ing)(?:\s+that)?(?!\s+(?:by|with|for|to|in|on|at)\b)|on\s+condition\s+that|"
    r"as\s+long\s+as|subject\s+to)(?!\w)",
    re.IGNORECASE,
)
_NO_CONDITION = re.compile(
    r"(?<!\w)(?:even|as|what|or|or,|and|and,|ask\w*|wonder\w*|see|know|known|tell|say|said|unclear|was|were|is|are|had|has)\s+\Z",
    re.IGNORECASE,
)
_SAYS_IF = re.compile(
    r"(?<!\w)(?:if|unless|whether|provid\w+|except\w*|save|long\s+as|subject|condition\w*|only|without|depend\w*|hinge\w*|otherwise|"
    r"until|once|when\w*|while|exempt\w*|contingent|case|proviso|barring|should|were|assum\w+|may|might|could|"
    r"requir\w*|after|where|with|by|not|no|never|cannot)(?!\w)",
    re.IGNORECASE,
)
_NO_IF = re.compile(
    r"(?<!\w)(?:unconditional(?:ly)?|without\s+(?:any\s+)?(?:conditions?|strings)|in\s+any\s+(?:case|event)|no\s+conditions?)(?!\w)",
    re.IGNORECASE,
)
_HAPPENED = re.compile(r"(?<!\w)(?:has|have|had|was|were|did|been)(?!\w)")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|[.;:](?=\s|\Z)|,")
_CLAUSE = re.compile(
    r"[.!?]\s+(?=[^\W\d_a-z])|;\s|,\s+(?:but|while|whereas|although|though|which|who|and)\s|"
    r"\s(?:but|while|whereas|after|since|from|than|against)\s|\n"
)
_NO = frozenset(listed("not never no nobody none neither nor cannot"))


@dataclass(frozen=True)
class Open:
    """What a text leaves open: the word that does, and the keys of the next words that say something, and of all of its sentence."""

    word: str
    heads: tuple[str, ...]
    around: frozenset[str]
    is_maybe: bool


@dataclass(frozen=True)
class Condition:
    """What a text says on a condition: the word that makes it one, and the keys of what is said and of what it depends on."""

    word: str
    main: frozenset[str]
    condition: frozenset[str]


def _keys(text: str) -> frozenset[str]:
    return frozenset(key for word in _WORD.findall(text) if word[0].isalpha() and (key := key_of(word)))


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def left_open(text: str) -> tuple[Open, ...]:
    """What a text says may be, seems or is alleged."""
    return tuple(_left_open(text))


def _left_open(text: str) -> Iterator[Open]:
    for sentence in re.finditer(r"(?:[^.;!?\n]|[.](?=\S))+", text):
        for match in _MAYBE.finditer(text, *sentence.span()):
            heads: list[str] = []
            for word in _WORD.finditer(text, match.end(), sentence.end()):
                if not word[0][0].isalpha() or len(heads) == 2:
                    break
                if word[0].lower() not in _NO and (key := key_of(word[0])):
                    heads.append(key)
            if heads:
                yield Open(match[0], tuple(heads), _keys(sentence[0]), bool(match["maybe"]))


def turned(claim: Reading, passages: Sequence[Reading]) -> Iterator[Turn]:
    """Where a statement tells as a fact what the passages leave open, or tie to a condition."""
    text = claim.plain
    yield from _sure(text, [one for reading in passages for one in left_open(reading.plain)])
    yield from _unconditional(text, [one for reading in passages for one in conditions(reading.plain)])
    if not _OPEN.search(text) and (_HAPPENED.search(text) or any(is_verb(word) for word in text.lower().split())):
        yield from _only_hoped_for(claim, passages)


def _sure(text: str, there: Sequence[Open]) -> Iterator[Turn]:
    """What is said as a fact where the source says that it may be, or seems to be."""
    keys = _keys(text) if there else frozenset()
    for one in there:
        is_said = set(one.heads) <= keys and len((keys & one.around) - set(one.heads)) >= 3 - len(one.heads)
        if is_said and not (_MAY_BE if one.is_maybe else _OPEN).search(text):
            message = f'what is said here as a fact is left open in the source: "{one.word}"'
            yield 0, len(text), message, "Keep the word that leaves it open."
            return


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def conditions(text: str) -> tuple[Condition, ...]:
    """What a text says on a condition."""
    return tuple(_conditions(text))


def _conditions(text: str) -> Iterator[Condition]:
    for sentence in re.finditer(r"(?:[^.;!?\n]|[.](?=\S))+", text):
        for match in _IF.finditer(text, *sentence.span()):
            if _NO_CONDITION.search(text, max(0, match.start() - 16), match.start()):
                continue
            before, behind = text[sentence.start() : match.start()], text[match.end() : sentence.end()]
            if not before.strip(" ,“”\"'"):  # if it rains, the race is off
                condition, _, main = behind.partition(",")
            else:
                main, condition = before, behind
            if main and condition:
                yield Condition(match[0], _keys(main), _keys(condition))


def _unconditional(text: str, there: Sequence[Condition]) -> Iterator[Turn]:
    """What is said without the condition that the source has for it."""
    if not there or _SAYS_IF.search(text):
        for match in _NO_IF.finditer(text) if there else ():
            message = f'"{match[0]}" is told here of what has a condition in the source: "{there[0].word}"'
            yield match.start(), match.end(), message, "Name the condition."
        return
    keys = _keys(text)
    for one in there:
        told = keys & one.main
        is_all = len(told) >= 2 and keys <= one.main
        if (is_all or (len(told) >= 3 and 4 * len(told) >= 3 * len(keys))) and not keys & one.condition - one.main:
            yield 0, len(text), f'what is said here is tied to a condition in the source: "{one.word}"', "Name the condition."
            return


def _only_hoped_for(claim: Reading, passages: Sequence[Reading]) -> Iterator[Turn]:
    """Each number told as reached that the source has only behind what is hoped for, planned or expected."""
    for own in claim.quantities:
        numbers = ((one, reading) for reading in passages for one in reading.quantities)
        there = [(one, reading) for one, reading in numbers if (one.value, one.kind) == (own.value, own.kind)]
        if there and own.kind != "ordinal" and all(_is_aim(reading, one.whole[0] - reading.at) for one, reading in there):
            yield own.start, own.end, f'"{own.text}" is only hoped for or expected in the source', "Say that it is, as there."


def _is_aim(reading: Reading, at: int) -> bool:
    clause = _CLAUSE.split(reading.plain[max(0, at - 120) : at])[-1]
    return bool(_AIM.search(clause))
