"""Who does what a text tells: each verb with its subject, whoever that is, and with what stands behind it.

"Lafar, the largest, must pay 35 million" has Lafar pay; "which it paid" has nobody do so of whom anything is known.
"""

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.sentences import without_years
from briefing.english.comparing.found.subjects import Subject, doer_behind, is_name, noun, subject_of, with_relative
from briefing.english.comparing.found.verb_groups import Words, is_past, read_words, verb_groups
from briefing.english.words.act_words import VERBS
from briefing.english.words.clause_words import ARTICLES
from briefing.english.words.context_words import FIRST_FORMS
from briefing.english.words.doer_words import (
    BE,
    BELONGS,
    DENIALS,
    ENDS_SAYING,
    FRONTED,
    GAPS,
    HELPS,
    IT,
    JOINS,
    MEASURES,
    OF_PERSONS,
    OF_THEM,
    PARTING,
    RELATIVES,
    SAYING,
    TO_COME,
)
from briefing.english.words.exchange_words import BASES
from briefing.english.words.months import MONTHS
from briefing.english.words.transfer_words import GIVES
from briefing.lazy_patterns import lazily

# A stop before a small letter ends no sentence: Orm Lines Ltd. was fined.
_SENTENCE = lazily(r"(?:[^.;!?\n]|[.](?=\S|\s+[a-z]))+")
_LONGEST = 300  # words of what somebody says
_MOST = 24  # deeds that semicolons join: more make a list
_NEAR = 14  # words of what stands before a "whom"
_ABBREVIATED = lazily(r"\(([^\W\d_a-z][\w-]*)\)")  # Orm Lines (OL)


@dataclass(frozen=True)
class Deed:
    """What somebody does, or has done to it (`is_passive`): the place of the verb, its key, the subject, None where it is not known who,
    who does it behind "by", the keys of what stands behind in its clause, those of the names and numbers among them up to a comma, and
    those of the whole sentence; whether it is denied, or only to come, and whether it is told by a helping verb or a "not" alone; the
    keys of whoever does something in it and in what semicolons join to it; and whether it is done to "it" or "them"."""

    start: int
    end: int
    verb: str
    subject: Subject | None
    by: Subject | None
    behind: frozenset[str]
    items: frozenset[str]
    sentence: frozenset[str]
    is_passive: bool
    denies: bool
    is_to_come: bool = False
    is_gap: bool = False
    beside: frozenset[str] = frozenset()
    of_it: bool = False


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def deeds(text: str) -> tuple[Deed, ...]:
    """What a text has done, in reading order. Time linear in its length."""
    text = _ABBREVIATED.sub(lambda cut: f" {cut[1]} ", without_years(text)) if "(" in text else text
    found: list[Deed] = []
    joined: list[Deed] = []  # by semicolons
    for sentence in _SENTENCE.finditer(text):
        joined += _deeds(read_words(text, *sentence.span()))
        if not text.startswith(";", sentence.end()) or len(joined) > _MOST:
            found += _beside_one_another(joined)
            joined = []
    return (*found, *_beside_one_another(joined))


def _beside_one_another(joined: Sequence[Deed]) -> Iterator[Deed]:
    doers = frozenset().union(*(one.subject.keys for one in joined if one.subject))
    return (replace(one, beside=doers) for one in joined)


@lru_cache(maxsize=4096)
def first_deeds(text: str) -> tuple[Deed, ...]:
    """Of what is said by one verb the first, in reading order: what is said of others by the same is theirs."""
    first = {one.start: one for one in reversed(deeds(text))}
    return tuple(first[at] for at in sorted(first))


def _deeds(said: Words) -> Iterator[Deed]:
    groups = list(verb_groups(said))
    around = frozenset(said.keys) - {""} if groups else frozenset()
    found: list[Subject | None] = []
    was_passive, told = False, None
    for at, (first, last) in enumerate(groups):
        verb, limit = said.small[last], groups[at + 1][0] if at + 1 < len(groups) else len(said.words)
        described = _described(said, groups[at : at + 3])
        found.append(described or _subject(said, groups[max(0, at - 2) : at + 1], found))
        helps = said.small[first:last]
        is_helped = bool(helps) and not verb.endswith("ing") and helps[-1] != "to" and any(one in BE for one in helps)
        is_passive = bool(described) or is_helped or (not helps and said.small[last + 1 : last + 2] == ["by"] and is_past(verb))
        by = doer_behind(said, last, limit, "to" if verb in BELONGS else "by") if is_passive or was_passive or verb in BELONGS else None
        was_passive = is_passive or by is not None
        is_bare = verb in HELPS
        does = verb_key(verb)
        behind, items = _behind(said, last + 1, _end_of(said, last, limit) if does not in SAYS else _end_of_saying(said, last))
        if is_bare and limit == len(said.words) and told and limit - last <= 1 + ("not" in said.small[last + 1 :]):
            yield from _elided(said, first, last, told)
        elif (is_bare and verb in BE and items and not MEASURES.isdisjoint(said.small[last + 1 : limit])) or _does(verb, helps):
            before = said.small[groups[at - 1][1] + 1 if at else 0 : first]
            denies = _denies(helps) or _is_of_none(before) or said.small[last + 1 : last + 2] in (["no"], ["none"], ["nothing"])
            is_to_come = any(one in TO_COME for one in helps)
            items = items if does not in SAYS else frozenset()
            behind = behind or _in_front(said, groups[at - 1][1] + 1 if at else 0, first) or _aimed_at(said, groups[at : at + 2])
            of_it = not IT.isdisjoint(said.small[last + 1 : min(limit, last + 3)])
            told = Deed(*said.places[last], does, found[-1], by, behind, items, around, was_passive, denies, is_to_come, of_it=of_it)
            gaps = list(_gapped(said, told, last + 1)) if limit == len(said.words) else []
            apart = frozenset().union(*(one.behind for one in gaps if one.is_gap))
            yield from (replace(told, behind=told.behind - apart, items=told.items - apart) if apart else told, *gaps)


def _described(said: Words, groups: Sequence[tuple[int, int]]) -> Subject | None:
    """Of whom a participle between commas speaks, before the verb of theirs behind it: the bridge, | built in 1911, | was blown up."""
    if len(groups) < 2:
        return None
    (first, last), (following, _) = groups[:2]
    if len(groups) > 2 and said.small[following - 1] == "and" and is_past(said.small[following]):  # built in 1911 and mended in 1950
        following = groups[2][0]
    is_between = first == last and first > 1 and said.small[first - 1] == said.small[following - 1] == ","
    was_given = said.small[first] in GIVES and said.small[first + 1] not in ("by", "for")  # the patent, granted in 2011: to somebody
    is_inserted = is_between and is_past(said.small[first]) and not was_given
    return noun(said, first - 2, max(0, first - _NEAR)) if is_inserted else None


def _does(verb: str, helps: Sequence[str]) -> bool:
    """Whether a word is a verb that says what is done: not that somebody is to blame."""
    return verb not in HELPS and verb.isalpha() and not (verb == "blame" and helps[-1:] == ["to"])


def _subject(said: Words, groups: Sequence[tuple[int, int]], found: Sequence[Subject | None]) -> Subject | None:
    """Who does what the last of some verbs says, of which the others stand before it."""
    first, last = groups[-1]
    start, floor = groups[-2] if len(groups) > 1 else (0, -1)
    if len(groups) > 1 and _described(said, groups[-2:]):  # the bridge, built in 1911, | was blown up
        return noun(said, start - 2, groups[-3][1] + 1 if len(groups) > 2 else 0)
    if start and said.small[start - 1] in RELATIVES and not PARTING.intersection(said.small[floor:first]):
        return with_relative(said, start, first, found[-1])
    is_counted_alone = first > 1 and said.keys[first - 1][:1].isdigit() and said.small[first - 2] in JOINS
    if is_counted_alone and found and found[-1] and said.small[last + 1 : last + 2] == ["by"]:  # shells fired by us and 310 | fired by them
        return replace(found[-1], counts=frozenset([said.keys[first - 1]]))
    return subject_of(said, first, floor + 1, found)


def _behind(said: Words, first: int, end: int) -> tuple[frozenset[str], frozenset[str]]:
    """The keys of some words, and those of the names and numbers up to the first comma among them."""
    comma = next((at for at in range(first, end) if said.small[at] == ","), end)
    near = (at for at in range(first, comma) if said.keys[at] and said.words[at] not in MONTHS)
    items = frozenset(said.keys[at] for at in near if said.keys[at][0].isdigit() or is_name(said.words[at], at))
    return frozenset(said.keys[first:end]) - {""}, items


def _in_front(said: Words, floor: int, first: int) -> frozenset[str]:
    """The keys of what is done to stands before it: the guide | whom the club had hired; none where nothing does."""
    opening = next((at for at in range(first - 2, max(0, floor - 1), -1) if said.small[at] in FRONTED), 0)
    thing = noun(said, opening - 1 - (said.small[opening - 1] == ","), max(0, opening - _NEAR)) if opening else None
    return thing.keys if thing else frozenset()


def _aimed_at(said: Words, groups: Sequence[tuple[int, int]]) -> frozenset[str]:
    """The key of what is wanted to be done, behind whoever wants it: wanted it | to be rebuilt; none where nothing is."""
    is_aim = len(groups) > 1 and "to" in said.small[groups[1][0] - 1 : groups[1][1]]
    return frozenset([said.keys[groups[1][1]]]) - {""} if is_aim else frozenset()


def _end_of(said: Words, last: int, limit: int) -> int:
    """Where the words end that belong to a verb: before what opens the clause of the next."""
    if limit == len(said.words):
        return limit
    return next((at for at in range(limit - 1, last, -1) if said.small[at] in PARTING), limit)


def _end_of_saying(said: Words, last: int) -> int:
    """Where what somebody says ends, whatever is done in it."""
    end = min(len(said.words), last + _LONGEST)
    return next((at for at in range(last + 1, end) if said.small[at] in ENDS_SAYING), end)


def _gapped(said: Words, told: Deed, first: int) -> Iterator[Deed]:
    """What is said of another by the same verb, left out: the canton pays half and the town the rest; but only one of Rovers; but not
    in Vaal."""
    places = range(len(said.words) - 2, first, -1)
    opening = next((at for at in places if said.small[at] in GAPS or (said.small[at] == "," and _may_open(said.words[at + 1]))), 0)
    left = said.small[opening + 1 :] if opening else []
    keys = frozenset(said.keys[opening + 1 :]) - {""}
    if left[:1] == ["not"] and keys:
        yield replace(told, behind=keys, items=frozenset(), by=None, denies=not told.denies, is_gap=True)
    elif left and OF_THEM.issuperset(left[1:3]) and len(left) > 3 and keys:  # and one of them on to Bern
        yield replace(told, subject=Subject(frozenset(), frozenset()), behind=keys, items=frozenset(), by=None, is_gap=True)
    elif told.subject and len(left) > 2 and said.keys[opening + 1][:1].isdigit() and left[1] in ARTICLES:  # and three the ash of bones
        counts = frozenset([said.keys[opening + 1]])
        yield replace(told, subject=replace(told.subject, counts=counts), behind=keys - counts, items=frozenset(), by=None)
    elif left and (subject := noun(said, len(said.words) - 1, opening + 1)):
        of_both = told.subject.head if told.subject and "of" in left[:3] and left[0] != "the" else frozenset()
        yield replace(told, subject=replace(subject, keys=subject.keys | of_both), behind=keys, items=frozenset(), by=None)


def _may_open(word: str) -> bool:
    """Whether a word behind a comma may open what is said of another: the nurses had asked for a day off, the porters for a canteen."""
    return word in ("the", "its") or word[0].isupper()


def _elided(said: Words, first: int, last: int, told: Deed) -> Iterator[Deed]:
    """What is said of another by a helping verb alone, of what the verb before it says: but the police do not, while the hotels did."""
    opening = next((at + 1 for at in range(first - 1, -1, -1) if said.small[at] in GAPS), first)
    if subject := noun(said, first - 1, opening):
        denies = _denies(said.small[first : last + 2])
        yield replace(told, subject=subject, items=frozenset(), by=None, denies=denies, is_gap=True)


def _is_of_none(subject: Sequence[str]) -> bool:
    """Whether what a verb says is said of none: not a single member voted for it, none of them did."""
    return bool({"no", "none", "nobody", "neither"} & set(subject)) or any(
        one == "not" and behind in ("a", "one") for one, behind in itertools.pairwise(subject)
    )


def _denies(words: Sequence[str]) -> bool:
    return any(one in DENIALS or one.endswith(("n't", "n’t")) for one in words)


@cache
def verb_key(word: str) -> str:
    """What the forms of a verb have in common, its first form too."""
    if word in BE:
        return "be"
    if (key := key_of(word)).startswith(("~", "#")):
        return key
    word = VERBS.get(word) or BASES.get(word) or VERBS.get(f"{word.removesuffix('e')}ed") or word
    base = re.sub(r"i(?:ed|es)\Z", "y", FIRST_FORMS.get(word, word))
    base = re.sub(r"(?<=..)(?:ed|ing|es|s|e)\Z", "", base)
    return re.sub(r"(.)\1\Z", r"\1", base)


SAYS = frozenset(map(verb_key, SAYING))
BY_PERSONS = frozenset(map(verb_key, OF_PERSONS))
