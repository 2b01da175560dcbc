"""Two things that a text joins, told the other way round: from Selle to Batur, flu rather than staffing, one who sues another.

What a statement joins must not be joined the other way round in the source, and only so. Names and common nouns alike.
"""

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache, lru_cache

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.sentences import SENTENCE, WORD, Turn, keys_in, says, without_years
from briefing.english.comparing.found.verb_groups import tells_which
from briefing.english.words import equivalence
from briefing.english.words.act_words import VERBS
from briefing.english.words.clause_words import ARTICLES, PREPOSITIONS
from briefing.english.words.context_words import FIRST_FORMS, PRESENT
from briefing.english.words.dictionary import is_ordinary
from briefing.english.words.doer_words import ADVERBS, HELPS
from briefing.english.words.exchange_words import (
    AMOUNT,
    AT,
    BASES,
    BE,
    BY,
    CLAUSE_ENDS,
    DESCRIBED,
    DOERS,
    DONE_BY,
    EITHER,
    INSERTED,
    JOINED,
    JOINTS,
    MEASURES,
    NUMBER,
    PRONOUNS,
    RELATIVES,
    SAID,
    SPEAKS,
    TIMES,
    TO_DO,
    WITH_WHAT,
    WOULD,
)
from briefing.english.words.months import MONTHS
from briefing.english.words.noun_phrases import is_verb
from briefing.english.words.number_words import SMALL
from briefing.english.words.quantifier_words import IS_SENTENCE
from briefing.english.words.transfer_words import EITHER_WAY as RENTED
from briefing.lazy_patterns import lazily

_NEAR = 24  # code points behind a verb that tell whether it is said of a number
_AHEAD = 8  # words from a verb on among which the verb stands of what it describes
_MOST = 4  # words that say something on either side of what joins
_STOPS = lazily(r"(?:[^.!?\n]|[.](?=\S))+")  # a sentence with all of its clauses
_NO_VERB_BEHIND = ARTICLES | PREPOSITIONS


@dataclass(frozen=True)
class Pair:
    """Two things of a text that something joins: its place and word, the keys of the words on either side, the names on the left, and
    the keys of its whole sentence. `is_done` tells that a verb joins them, whose subject stands on the left, `is_to_pronoun` and
    `is_by_pronoun` that it is done to one, or by one, who was named before; `amount` is the number directly behind the verb."""

    start: int
    end: int
    joint: str
    left: frozenset[str]
    right: frozenset[str]
    names: frozenset[str] = frozenset()
    around: frozenset[str] = frozenset()
    is_done: bool = False
    is_to_pronoun: bool = False
    is_by_pronoun: bool = False
    amount: str = ""


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def pairs(text: str) -> tuple[Pair, ...]:
    """What a text joins, by a word of the list or by a verb."""
    return tuple(_pairs(text, None))


def _pairs(text: str, wanted: Set[str] | None) -> Iterator[Pair]:
    """All of them, or those whose joint is `wanted`."""
    for match in JOINED.finditer(text) if says(JOINTS, text) else ():
        kind = match.lastgroup or ""
        [left, right] = (keys_in(part) for part in _sides(match, kind))
        if left - right and right - left:
            yield Pair(match.start(), match.end(), f"{kind} {match['more'] or ''}", left - right, right - left)
    is_one = wanted is None or not _joints_in(text).isdisjoint(wanted)
    text = without_years(text)
    text = DESCRIBED.sub(lambda cut: " " * len(cut[0]), text) if is_one else text
    text = INSERTED.sub(lambda cut: cut[0].replace(",", " "), text) if is_one else text  # the mayor, Lia Donati, accused
    for whole in _STOPS.finditer(text) if is_one else ():
        around = keys_in(WITH_WHAT.sub(" ", whole[0]))
        for sentence in SENTENCE.finditer(text, *whole.span()):
            yield from _by_verbs(text, *sentence.span(), wanted, around)


@lru_cache(maxsize=8192)  # a statement stands beside many passages
def _joints_in(text: str) -> frozenset[str]:
    """What the words of a text may join by."""
    return frozenset(joint for word in WORD.findall(text) for joint in (joint_of(word.lower()), key_of(word)))


def _sides(match: re.Match[str], kind: str) -> list[str]:
    """What something joins: the two groups behind that of its kind, without the word that compares."""
    at = JOINED.groupindex[kind]
    return [part for number, part in enumerate(match.groups()[at : at + 3], at + 1) if part and number != JOINED.groupindex["more"]][:2]


def _keys(text: str) -> frozenset[str]:
    """The keys of the words of a text that may do something or have it done to them; months do neither."""
    return frozenset(key for word in WORD.findall(text) if (key := _key(word)) and not is_verb(word.lower()) and word not in MONTHS)


@cache
def _key(word: str) -> str:
    """The key of a word; of one that names the people of a country, the key of the country: Denmark, the Danish navy."""
    return key_of(equivalence.table("country").get(word, word))


def _by_verbs(text: str, start: int, end: int, wanted: Set[str] | None, around: frozenset[str]) -> Iterator[Pair]:
    """Each verb of a sentence with what stands before it and behind it in its clause; of a passive, who does it stands behind "by",
    and a "which" is what stands before it.
    `around` are the keys of the whole sentence, semicolons included."""
    subject, noun = "", ""
    for clause_start, clause_end, opens in _clauses(text, start, end):
        words = list(WORD.finditer(text, clause_start, clause_end))
        of_whom, noun = (noun if opens in RELATIVES else ""), "" if opens in TIMES else _last_noun(words)
        for at, word in enumerate(words):
            small = word[0].lower()
            is_to_do = _is_to_do(words, at)
            is_verb_form = is_to_do or (at and words[at - 1][0].lower() in WOULD)
            joint = (joint_of(small) or (key_of(small) if is_verb_form else "")) if at or subject or of_whom else ""
            if small in EITHER and at:
                subject = " ".join(one[0] for one in words[:at])
            if not joint or (wanted is not None and joint not in wanted) or (not is_to_do and _is_of_noun(words, at)):
                continue
            if at and not is_to_do and tells_which([one[0] for one in words[at : at + _AHEAD]], 0):
                continue
            before = [one[0] for one in words[_behind_said(words[:at]) : at - 2 * is_to_do]]
            has_own = _says_who(before) or (opens in RELATIVES and before)
            following = words[at + 1][0].lower() if at + 1 < len(words) else ""
            is_of_whom = of_whom and not _keys(" ".join(before))
            before = [*of_whom.split(), *before] if is_of_whom else before if has_own else [subject, *before]  # and has since been sold
            if not at and small in SPEAKS and (following in ARTICLES or (words[1:2] and words[1][0][:1].isupper())):  # …, writes Oda Lunde
                continue
            if following in AT or small in RENTED:
                continue  # what stands behind is where or when: seats lost at Ostrand
            is_passive = any(BE.fullmatch(one) for one in before[-2:]) or bool(DONE_BY.match(text, word.end()))
            left, right = (_keys(" ".join(part)) for part in (before, (one[0] for one in words[at + 1 : at + 1 + 2 * _MOST])))
            if of_whom and not is_of_whom:  # the tenants whom the landlord evicted
                right = _keys(of_whom)
            if is_passive:
                by = BY.search(text, word.end(), clause_end)
                left, right = (_keys(text[by.end() : clause_end]) if by else frozenset(), left)
            subject = " ".join(before)
            names = frozenset(_key(one) for one in before if one[:1].isupper() and not is_ordinary(one.lower()))
            is_done = not is_passive and not small.endswith("ing")
            by_name = following in PRONOUNS, [one.lower() for one in before] in DOERS
            much = AMOUNT.match(text, word.end())
            amount = str(SMALL.get(much[1].lower(), much[1])) if much else ""
            yield Pair(word.start(), word.end(), joint, left - right, right - left, names & left, around, is_done, *by_name, amount)
            of_whom = ""


def _says_who(words: Sequence[str]) -> bool:
    """Whether some words before a verb may name who does it: not those that only help it, and has since been."""
    return any(word.lower() not in HELPS and word.lower() not in ADVERBS for word in words)


def _last_noun(words: Sequence[re.Match[str]]) -> str:
    """The words of a clause behind its last verb: of whom a "who" behind it speaks; "" where that may be more than one noun."""
    found: list[str] = []
    for word in reversed(words):
        small = word[0].lower()
        if small in PREPOSITIONS and small != "of":  # grown since August, which may mean
            return ""
        if joint_of(small) or BE.fullmatch(small):
            break
        found.insert(0, word[0])
    return " ".join(found)


def _is_to_do(words: Sequence[re.Match[str]], at: int) -> bool:
    """Whether a word is what its subject is to do: is to buy, offered to mend; not "is to blame"."""
    before = [word[0].lower() for word in words[max(0, at - 2) : at + 1]]
    return len(before) == 3 and before[1] == "to" and before[2] != "blame" and bool(TO_DO.fullmatch(before[0]))


def _is_of_noun(words: Sequence[re.Match[str]], at: int) -> bool:
    """Whether a word belongs to the noun behind it, and is no verb: the found comet, a newly found comet."""
    before = [word[0].lower() for word in words[max(0, at - 2) : at]]
    return before[-1:] != [] and (before[-1] in _NO_VERB_BEHIND or (before[-1].endswith("ly") and before[0] in _NO_VERB_BEHIND))


def _behind_said(words: Sequence[re.Match[str]]) -> int:
    """Where the words begin that somebody is said to say: a partner said | Castellan had deceived him."""
    return max((at + 1 for at, word in enumerate(words[:-1]) if word[0].lower() in SAID), default=0)


@cache
def joint_of(word: str) -> str:
    """What the forms of a verb have in common; "" for a word that joins nothing."""
    if word in BASES:
        return BASES[word]
    if word in EITHER or not (word in VERBS or is_verb(word) or word in FIRST_FORMS or word in PRESENT):
        return ""
    return VERBS.get(word) or key_of(word)


def _clauses(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Each clause, with the word that it opens with, in small letters."""
    at, opens = start, ""
    for match in CLAUSE_ENDS.finditer(text, start, end):
        if text[at : match.start()].strip():  # the club, which
            yield at, match.start(), opens
        at, opens = match.end(), match[0].lower()
    yield at, end, opens


def turned(text: str, there: Mapping[str, Sequence[Pair]]) -> Iterator[Turn]:
    """Each two things of a statement that the source joins the other way round, and never so."""
    if _joints_in(text).isdisjoint(there) and not says(JOINTS, text):
        return
    told: set[tuple[int, int]] = set()
    is_sentence = IS_SENTENCE.search(text)  # "lamps sold" is a label
    here = list(_pairs(text, there.keys()))
    known = frozenset().union(*(one.around for joined in there.values() for one in joined)) if here else frozenset()
    for own in here:
        same = there.get(own.joint, ())
        is_so = any(own.left & one.left or (own.right & one.right and not own.left & one.right) for one in same)
        if not is_so and any(_is_turned(own, one) for one in same) and (own.start, own.end) not in told:
            told.add((own.start, own.end))
            words = text[own.start : own.end]
            message = f'"{words}" has the two sides of it the other way round than the source'
            yield own.start, own.end, message, "Put each on the side on which the source has it."
        elif is_sentence and _is_mixed(own, same) and (own.start, own.end) not in told:
            told.add((own.start, own.end))
            message = f'"{text[own.start : own.end]}" is nothing that one of these does to the other in the source'
            yield own.start, own.end, message, "Name who does it there, and to whom."
        elif is_sentence and _is_of_another(own, same, text, known) and (own.start, own.end) not in told:
            told.add((own.start, own.end))
            yield own.start, own.end, f'"{text[own.start : own.end]}" is done by another in the source', "Name who or what does it there."


def _is_turned(own: Pair, there: Pair) -> bool:
    """Whether two things are joined the other way round; who has it done to "him" does it, and nobody does it to them."""
    is_to_them = there.is_to_pronoun and there.is_done and own.is_done and bool(own.left) and not own.left & there.left
    is_by_them = there.is_by_pronoun and there.is_done and own.is_done and own.right and not own.right & there.right
    return bool(own.right & there.left and (own.left & there.right or is_to_them)) or bool(is_by_them and own.left & there.right)


def _is_mixed(own: Pair, same: Sequence[Pair]) -> bool:
    """Whether the source has who does it do it to another, and to whom it is done have it done by another, and never the two together."""
    whole = [one for one in same if one.is_done and one.left and one.right]
    if not own.is_done or len(whole) < len(same) or any(own.left & one.left and own.right & one.right for one in whole):
        return False
    return any(own.left & one.left for one in whole) and any(own.right & one.right for one in whole)


def _is_of_another(own: Pair, same: Sequence[Pair], text: str, known: frozenset[str]) -> bool:
    """Whether what a statement has somebody do is done by others in the source, beside whom it names who is said to do it here;
    `known` are the keys of the words of its sentences."""
    if not own.is_done or not own.left or not same or not all(one.left and one.is_done for one in same):
        return False
    if any(own.left & one.left for one in same):
        return False
    is_of_number = NUMBER.search(text, own.end, own.end + _NEAR)  # the Blues won 14, the Reds 9
    is_alone = not (own.right or own.joint in MEASURES or is_of_number)
    if own.amount and all(one.amount not in ("", own.amount) for one in same):  # she won with 14,206 votes, he won 13,088
        return False
    told = [one for one in same if own.right & one.right or is_alone]
    return any(_are_apart(own, one, known) for one in told)


def _are_apart(own: Pair, there: Pair, known: frozenset[str]) -> bool:
    """Whether two that do something are not one: both have a name, or the source names both in one sentence."""
    if own.names & known and there.names:  # whom no passage names at all, PRO3 tells
        return True
    return bool(own.left & (there.around - there.left - own.right))
