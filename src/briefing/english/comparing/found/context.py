"""What a text tells of each of several numbers that stand beside one another: the words of its own part of the sentence.

1,390 were in Port Ombe, and 402 in Sandi: the first is told of Port Ombe, the second of Sandi. What two numbers share
tells neither from the other.
"""

import itertools
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from briefing.english.words import equivalence
from briefing.english.words.context_words import (
    AMONG,
    ANEW,
    COMPARES,
    CONTRARIES,
    FIRST_FORMS,
    HAS_NO_SUBJECT,
    HELPS,
    LABELLED,
    LISTED,
    NOUN_OF,
    OF_ITS_OWN,
    OF_THE_WHOLE,
    OF_THEM,
    ONLY_THEN,
    PRESENT,
    PRONOUN,
    RELATIVE,
    SAYS_NOTHING,
    STRONG,
    THE_NOUN,
    VERB_OF,
    WAS,
    WEAK,
)
from briefing.english.words.noun_phrases import is_verb, stem
from briefing.lazy_patterns import lazily

_TOKEN = lazily(r"[^\W\d_]+(?:['’`ʼ][^\W\d_]+)*|\d+(?:[.,:]\d+)*")
_SENTENCE = lazily(r"(?:(?<=[^\W\d_]{3})|(?<=[\d%)”\"'’]))[.!?]\s+(?=[^\W\d_a-z]|[“\"'‘(])|;\s|\n")
_REACH = 600  # code points before a number in which the words stand that it shares with others
_IS_SOMEBODY = lazily(r"(?:\sand|,)\s+(?:an?|his|her|their|the)\s+[a-z]+(?:\s[a-z]+)?,\s+\Z")  # and his client, 31
_IS_INSERTED = lazily(r",\s+[^\W\d_a-z][\w'’-]*(?:\s+[^\W\d_a-z][\w'’-]*)*,\s+\Z")


@dataclass(frozen=True)
class Context:
    """What is told of a number: in words of its own, and in words that it shares with the number to its left.

    `phrase` is what it counts. `is_compared` tells that the number to its left is compared with it: against 24 in the county.
    """

    own: frozenset[str]
    shared: frozenset[str] = frozenset()
    phrase: frozenset[str] = frozenset()
    is_compared: bool = False

    @cached_property
    def words(self) -> frozenset[str]:
        """All of them; of two that are each other's contrary the own one: £2 for a first breach, and £5 for any later one."""
        return self.own | self.shared.difference(*(kind for kind in CONTRASTS if self.own & kind))


def contexts(text: str, items: Sequence[tuple[int, int]], numbers: bool = False) -> list[Context]:
    """The words that belong to each of some stretches of a text, in reading order; time linear in its length.

    Words in the part of the sentence before the first are its own, and those behind the last; what stands between two is
    parted by the last comma or "and". A number that no words of its own precede shares those before the one to its left.
    Years count as words, and with `numbers` all that is written in digits.
    """
    if not items:
        return []
    starts = [0, *(match.end() for match in _SENTENCE.finditer(text)), len(text)]
    found: list[Context] = []
    at, subject = 0, frozenset[str]()
    for first, last in itertools.pairwise(starts):
        here = []
        while at < len(items) and items[at][0] < last:
            here.append(items[at])
            at += 1
        words = keys if numbers else words_of
        is_pronoun = PRONOUN.match(text, first, last)  # the price is tied to oil; it will be reviewed
        found += _of_sentence(text, first, last, here, words, subject if is_pronoun else frozenset())
        if not is_pronoun:
            subject = words(text[first : here[0][0] if here else last]) - _verbs(text[first : here[0][0] if here else last])
    return found


def _of_sentence(
    text: str, first: int, last: int, items: list[tuple[int, int]], keys: Callable[[str], frozenset[str]], subject: frozenset[str]
) -> Iterator[Context]:
    if not items:
        return
    before, shared, is_compared = keys(text[first : items[0][0]]), subject, False
    listed_with: list[Context] = []
    for (_, end), (following, stop) in itertools.pairwise([*items, (last, last)]):
        left, right = _parted(text[end:following]) if following < last else (ANEW.split(text[end:last])[0], "")
        if following < last and LISTED.fullmatch(text, end, following) and keys(text[end:following]) <= before:
            listed_with.append(Context(before, shared))  # the wards 3 and 4 were shut: both
            continue
        behind = keys(left)
        yield from (Context(one.own | behind, one.shared) for one in listed_with)
        listed_with = []
        yield Context(before | behind, shared, is_compared=is_compared)
        is_against = bool(COMPARES.search(right)) and not words_of(COMPARES.sub(" ", right))
        shared = before | shared
        if is_against:
            done, elsewhere = _done(text[first : items[0][0]], left, text[stop:last])
            shared = (shared - keys(elsewhere)) | keys(done)
        elif keys(right) and not LABELLED.search(text, end, following):
            shared = _shared(right, shared, text[max(first, end - _REACH) : end])
        shared = shared | behind if OF_THEM.match(text, stop) else shared
        shared = shared | _predicate(left) if AMONG.match(right) else shared
        before, is_compared = keys(right) | keys(_antecedent(left, right)), is_against


def _predicate(left: str) -> frozenset[str]:
    """What is said of so many, from the verb on, and of those among them too: wanted to keep the pool, among the young even 81 per cent."""
    verb = next((word.start() for word in _TOKEN.finditer(left) if is_verb(word[0].lower()) or word[0].lower() in PRESENT), len(left))
    return keys(left[verb:])


def _antecedent(left: str, right: str) -> str:
    """What a clause goes on about that stands before a number and opens with "in which": the first round, on 30 April, in which."""
    if not RELATIVE.match(right):
        return ""
    pieces = [piece for piece in left.split(",") if words_of(piece)]
    return next((piece for piece in reversed(pieces) if THE_NOUN.search(piece)), "")


def _done(opening: str, left: str, behind: str) -> tuple[str, str]:
    """What is told of a number, and of the one that is compared with it, which has a place or a group of its own behind it: 74 in the one
    group fell ill, compared with 318 in the other; and what is not, the place or the group that opens the sentence."""
    match = OF_ITS_OWN.match(behind)
    if not match:
        return "", ""
    if opens := re.match(rf"\s*{match['by']}\s[^,;]*", opening, re.IGNORECASE):
        return left, opens[0]
    places = list(re.finditer(rf"\s{match['by']}\s[^,;]*?(?=\s(?:{HELPS})\s|,|\Z)", left, re.IGNORECASE))
    return (f"{left[: places[-1].start()]} {left[places[-1].end() :]}", "") if places else ("", "")


def _shared(right: str, left: frozenset[str], upto: str) -> frozenset[str]:
    """What a number shares with the one to its left, of which `left` is told, where the words `right` stand before it: its subject, where
    these have none of their own, or the verbs, where they have no verb."""
    if _IS_SOMEBODY.fullmatch(f" and{right}" if right[:1] == " " else f" and {right}"):
        return _verbs(upto)
    if NOUN_OF.match(right.strip()):
        return left - _verbs(upto)
    if ONLY_THEN.match(right) and not (_verbs(right) or WAS.search(right)):  # in 2020 he was away for 14 days, in 2021 for 23
        return frozenset(key for key in left if not key[0].isdigit()) | _behind_was(upto)
    if HAS_NO_SUBJECT.match(right) or is_verb(right.split()[0].lower()):
        return left - _verbs(upto)
    if _verbs(right) or WAS.search(right):
        return frozenset()
    return _verbs(upto) | _behind_was(upto)


def _behind_was(upto: str) -> frozenset[str]:
    """What the last "was" of some words says: speed was a factor in 31 per cent, drink in 9."""
    was = next(reversed(list(WAS.finditer(upto))), None)
    return keys(upto[was.end() :]) if was else frozenset()


def _verbs(text: str) -> frozenset[str]:
    """The verbs of a text, which also those words share that have none of their own: a ticket costs 2 euros and a pass 49."""
    return frozenset(key for word in _TOKEN.findall(text) if (is_verb(word.lower()) or word.lower() in PRESENT) and (key := key_of(word)))


def _parted(gap: str) -> tuple[str, str]:
    """The words between two numbers, of the first and of the second."""
    if label := LABELLED.search(gap):
        return gap[: label.start()], label["label"]
    if (noun := NOUN_OF.search(gap)) and not STRONG.search(gap):  # 26 months of a sentence of four years
        return gap[: noun.start()], gap[noun.start("noun") :]
    for joint in (STRONG, WEAK):
        if parts := list(joint.finditer(gap)):
            # A comma directly before the second closes what is inserted: and the mayor, Jens Holm, 45.
            closes = len(parts) > 1 and parts[-1][0] == ", " and not gap[parts[-1].end() :].strip()
            closes = closes and bool(_IS_INSERTED.search(gap) or _IS_SOMEBODY.search(gap))
            part = parts[-2] if closes else parts[-1]
            return gap[: part.start()], gap[part.end() :]
    return gap, gap


@lru_cache(maxsize=8192)  # the words between two numbers are asked for each sort of number
def keys(text: str) -> frozenset[str]:
    """The words of a text that say something, each by what it has in common with its other forms; not those of a whole: of this area, …"""
    return frozenset(key for word in _TOKEN.finditer(OF_THE_WHOLE.sub(" ", text)) if (key := key_of(word[0])))


@cache
def counts_alike(key: str) -> frozenset[str]:
    """What the nouns with a key count, by the table of equivalents."""
    return _COUNTED.get(key, frozenset())


@lru_cache(maxsize=4096)
def meanings_of(found: frozenset[str]) -> frozenset[str]:
    """What the nouns with some keys count."""
    return frozenset().union(*map(counts_alike, found))


_ROWS = {
    stem(form): row.means for row in equivalence.rows_of("noun") if row.means in ("dead", "hurt") for form in (row.means, *row.forms)
}


@lru_cache(maxsize=8192)
def words_of(text: str) -> frozenset[str]:
    """The words of a text that say something, its years and times among them, without any other number."""
    return frozenset(key for key in keys(text) if not key[0].isdigit() or _TIME.fullmatch(key))


_TIME = lazily(r"[12]\d{3}|\d{1,2}[.:]\d\d")


# Which way a number goes, and also a thing of its own: profits and losses; a ship that sank.
_NO_WAY = frozenset(("profit", "profits", "loss", "losses", "sank", "sunk", "sinks"))


@cache
def key_of(word: str) -> str:
    """What the forms of a word have in common; "" for a word that says nothing of a number."""
    small = word.lower()
    if row := _ROWS.get(stem(small)):
        return f"#{row}"
    if small.isdecimal() or not small[0].isalpha():
        return small
    if len(small) < 2 or (small in SAYS_NOTHING and word != "May"):
        return ""
    if small not in ("second", "quarter", "won", "bit") and len(small) > 2 and not small.endswith("ss") and equivalence.unit_of(small):
        return ""
    if small not in _NO_WAY and (way := equivalence.table("way").get(small)):
        return f"~{way}"
    small = FIRST_FORMS.get(small) or VERB_OF.get(small, small)
    root = re.sub(r"(?:ations?|itions?|(?<=[^\W_]{3})ions?|ings?|ed|ers?|ors?|ly|e|al|ments?|y|i)\Z", "", stem(small))
    if len(root) > 4 and small.endswith(("ed", "ing")):  # ordered as order, appealed as appeal: their endings are no endings
        root = re.sub(r"(?:er|or|al)\Z", "", root)
    root = re.sub(r"([bdgklmnprt])\1\Z", r"\1", root) if small.endswith(("ed", "ing")) and len(root) > 5 else root  # annulled as annul
    return (root if len(root) > 2 else small)[:6]


# The keys of the words that have a contrary, those of a sort together.
CONTRASTS = tuple(frozenset(key for word in kind if (key := key_of(word))) for kind in CONTRARIES)


def _counted() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for row in equivalence.rows_of("noun"):
        for form in (row.means, *row.forms):
            found[key_of(form)] = found.get(key_of(form), frozenset()) | {row.means}
    return found


_COUNTED = _counted()
