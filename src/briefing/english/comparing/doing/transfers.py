"""From whom a thing goes to whom: who sold it in the source did not buy it, and what one sent another was not sent the other way."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.doers import Deed, first_deeds
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn, keys_in
from briefing.english.reading import Reading
from briefing.english.words.months import MONTHS
from briefing.english.words.transfer_words import ENDS, FROM, GIVES, OF_WHOM, TAKES, TAKES_OVER, TO
from briefing.lazy_patterns import lazily

_TOKEN = lazily(r"[^\W\d_][\w'’-]*\.?|[,;:()–—]|\d\S*")
_MOST = 10  # words behind "to" and "from" that may name somebody
_VERBS = frozenset(map(key_of, (*GIVES, *TAKES)))
_CLAUSE = lazily(r"(?:[^.;!?\n]|[.](?=\S|\s[a-z]))*")


@dataclass(frozen=True)
class Transfer:
    """Something that goes from one to another: the place of the verb, its family, the keys of who gives and of who takes, empty where
    they are not known, and of all that is said; whether it is denied."""

    start: int
    end: int
    family: str
    giver: frozenset[str]
    taker: frozenset[str]
    around: frozenset[str]
    denies: bool


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def transfers(text: str) -> tuple[Transfer, ...]:
    """What goes from one to another in a text. Time linear in its length."""
    done = first_deeds(text)
    ends = (*(one.start for one in done[1:]), len(text))
    return tuple(found for one, end in zip(done, ends, strict=False) if (found := _transfer(text, one, end)))


def _transfer(text: str, deed: Deed, limit: int) -> Transfer | None:
    verb = text[deed.start : deed.end].lower()
    clause = _CLAUSE.match(text, deed.end, limit)
    tail = clause[0] if clause else ""
    if verb in TAKES_OVER and tail.startswith(" over"):
        verb = "succeed"
    if verb not in GIVES and verb not in TAKES:
        return None
    to, origin = _named(tail, TO), _named(tail, FROM)
    gives = verb in GIVES and not (verb in TAKES and origin and not to)
    doer = deed.by if deed.is_passive else deed.subject
    who = doer.keys if doer else frozenset[str]()
    behind = frozenset[str]()
    if verb in OF_WHOM and not origin:  # Dahl succeeded Brix; Brix was succeeded by Dahl
        origin = (deed.subject.keys if deed.subject else origin) if deed.is_passive else _phrase(tail)
    if not deed.is_passive and gives and GIVES[verb] == "teach":  # taught her brother
        behind = _phrase(tail)
    giver, taker = (who, to or behind) if gives else (origin, who)
    family = (GIVES if gives else TAKES)[verb]
    return Transfer(deed.start, deed.end, family, giver - taker, taker - giver, deed.sentence, deed.denies)


def _named(tail: str, marker: re.Pattern[str]) -> frozenset[str]:
    """The keys of whom a preposition names."""
    return next((keys for match in marker.finditer(tail) if (keys := _phrase(tail[match.end() :]))), frozenset())


def _phrase(text: str) -> frozenset[str]:
    """The keys of the noun that opens a text, with the name between commas behind it: the defendant, Ashgrove Estates."""
    words: list[str] = []
    tokens = [one[0] for one in _TOKEN.finditer(text)][:_MOST]
    for at, token in enumerate(tokens):
        is_comma_before_name = token == "," and at + 1 < len(tokens) and tokens[at + 1][:1].isupper()
        if is_comma_before_name:
            continue
        if not token[0].isalpha() or token.lower() in ENDS or token in MONTHS:
            break
        words.append(token)
    return keys_in(" ".join(words))


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each thing that goes the other way here than in the source."""
    own = [one for one in transfers(claim.plain) if one.giver or one.taker]
    there = [one for reading in evidence.passages for one in transfers(reading.plain) if one.giver or one.taker] if own else []
    for one in own:
        known = [other for other in there if other.denies == one.denies]
        if any(_goes_so(one, other) for other in known):
            continue
        if any(_is_turned(one, other) for other in known):
            message = f'"{claim.plain[one.start : one.end]}" goes the other way here than in the source'
            yield one.start, one.end, message, "Say from whom it goes to whom as the source does."
        elif one.taker <= evidence.keys and any(_is_misdirected(one, other) for other in known):
            message = f'"{claim.plain[one.start : one.end]}" goes to another in the source'
            yield one.start, one.end, message, "Say to whom it goes as the source does."


def _goes_so(own: Transfer, other: Transfer) -> bool:
    if own.giver and own.taker:
        return bool((not other.giver or own.giver & other.giver) and (not other.taker or own.taker & other.taker))
    return bool(own.giver & other.giver or own.taker & other.taker)


def _is_misdirected(own: Transfer, other: Transfer) -> bool:
    """Whether what one gives goes to another in the source: left to the school, for given to the town."""
    is_known = own.giver and own.taker and other.giver and other.taker and own.family == other.family
    return bool(is_known and own.giver & other.giver and not own.taker & (other.taker | other.giver))


def _is_turned(own: Transfer, other: Transfer) -> bool:
    given, taken = own.giver & other.taker, own.taker & other.giver
    if own.giver and own.taker and other.giver and other.taker:
        return bool(given and taken)
    rest = (own.around - own.giver - own.taker) & (other.around - other.giver - other.taker) - _VERBS
    return own.family == other.family and bool(given or taken) and bool(rest)
