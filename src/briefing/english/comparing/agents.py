"""Who did what to whom: "Marchetti beat Cheruto" is not "Cheruto beat Marchetti"."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from briefing.english.comparing.context import key_of
from briefing.english.comparing.sentences import WORD, Turn
from briefing.english.words.act_words import VERBS
from briefing.english.words.noun_phrases import is_verb, stem

_NAME = r"[^\W\d_a-z][\w'’-]*(?:\s+(?:(?:&\s+|al-|van\s|von\s|de\s|der\s|bin\s)?[^\W\d_a-z][\w'’-]*))*"
_ACTS = re.compile(
    rf"(?P<agent>{_NAME})(?:,[^,.;]{{1,60}},)?\s+(?:(?:has|had|have|will|would|then|also|later|twice|again|finally|narrowly|first)\s+)*(?P<verb>[a-z]+)(?!\w)"
)
_WHO = re.compile(rf"(?P<agent>{_NAME}),?\s+(?:who|which)\s+(?:(?:has|had|have|then|also|later)\s+)*(?P<verb>[a-z]+)(?!\w)")
_BY = re.compile(
    rf"(?<!\w)(?:was|were|been|is|are|be)\s+(?:\w+ly\s+)?(?P<verb>[a-z]+)\s+(?:[\w%,-]+\s+){{0,4}}?by\s+(?:the\s+|its\s+|Mr\s+|Ms\s+)?(?P<agent>{_NAME})"
)


_CAPITAL = re.compile(r"[^\W\d_a-z][\w'’-]*")
_CLAUSE = re.compile(r"[.;:]\s|,\s+(?:but|while|whereas)\s")
_IS = re.compile(r"(?<!\w)(?:was|were|been|is|are|be)\s+(?:\w+ly\s+)?\Z")
SUBJECT = 300  # code points before a verb in which its subject is looked for


@dataclass(frozen=True)
class Act:
    """What somebody is said to do: the verb by its first form, the name directly before it (or behind "by"), all names of its subject,
    the place of name and verb, and whether it is said in passing: Moll, who won."""

    start: int
    end: int
    verb: str
    agent: str
    subject: frozenset[str]
    is_relative: bool = False


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def acts(text: str) -> tuple[Act, ...]:
    """Each verb of the table with the name that does it, before it or behind "by"."""
    active = [
        _act(match, _CLAUSE.split(text[max(0, match.start() - SUBJECT) : match.start("verb")])[-1])
        for match in _ACTS.finditer(text)
        if _verb(match["verb"]) and not _is_passive(text, match)
    ]
    active += [replace(_act(match, match["agent"]), is_relative=True) for match in _WHO.finditer(text) if _verb(match["verb"])]
    return (*active, *(_act(match, match["agent"]) for match in _BY.finditer(text) if _verb(match["verb"])))


@cache
def _verb(word: str) -> str:
    """What the forms of a verb have in common; "" for a word that is none."""
    key = key_of(word) if word not in VERBS and is_verb(word) else ""
    return VERBS.get(word) or ("" if key.startswith(("~", "#")) else key)


def _act(match: re.Match[str], subject: str) -> Act:
    names = frozenset(stem(word[0]) for word in _CAPITAL.finditer(subject))
    return Act(match.start("verb"), match.end("verb"), _verb(match["verb"]), stem(_CAPITAL.findall(match["agent"])[-1]), names)


def _is_passive(text: str, match: re.Match[str]) -> bool:
    return bool(_IS.search(text, max(0, match.start("verb") - 32), match.start("verb")))


def verbs_in(words: str) -> Counter[str]:
    """How often each verb stands in a text, whoever does it."""
    return Counter(verb for word in WORD.findall(words) if (verb := _verb(word)))


def turned(text: str, there: Mapping[str, Sequence[frozenset[str]]], counts: Mapping[str, int], words: str) -> Iterator[Turn]:
    """Each verb of a statement that a name of the source does, where there it is another's.

    `there` are the names that do each verb in the source, as often as it is done, `counts` how often it stands there; `words` are those
    of the source. A verb that is done somewhere by nobody who is named is held against no statement.
    """
    for own in (one for one in acts(text) if not one.is_relative):
        subjects = there.get(own.verb, ())
        is_other = bool(subjects) and counts[own.verb] <= len(subjects) and not any(own.agent in one for one in subjects)
        if is_other and re.search(rf"(?<!\w){re.escape(own.agent)}(?!\w)", words):
            yield own.start, own.end, f'"{text[own.start : own.end]}" is done by another in the source', "Say who does it as there."
