"""Words whose opposite the source has: warmer for cooler, fell for rose, north for south, acquitted for convicted.

Two words that mean the opposite turn a statement where the same stands around them, and the source has the own one nowhere
with it. What is compared behind "than" must be what the source compares: A is larger than B, B is smaller than A.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from briefing.english.comparing.context import key_of
from briefing.english.words.number_words import listed

Turn = tuple[int, int, str, str]
# Both may be true of the same, said from the other side: only the words directly behind tell.
_OF_PLACE = """
before|after since following
above|below under beneath
inside within|outside
upper|lower
left|right
profit profits|loss losses deficit
won win wins|lost lose loses
opened opens open|closed closes close
first|last
born|died
imports import imported|exports export exported
bought buys purchased|sold sells
men|women
twice double|half
ahead|behind
"""
_OF_KIND = """
eastern east|western west
northern north|southern south
older elder earlier|younger later
oldest eldest|youngest
kept keeps keep retained retains retain|lost loses lose forfeited
reached passed cleared exceeded surpassed|missed misses
accepted accepts accept approved approves passed adopted carried|rejected rejects reject refused defeated
minimum|maximum
warmer hotter milder|cooler colder
warmest hottest|coolest coldest
larger bigger|smaller
largest biggest|smallest
longer|shorter
longest|shortest
highest|lowest
faster quicker|slower
fastest quickest|slowest
stronger|weaker
heavier|lighter
wider|narrower
better|worse
best|worst
richer|poorer
cheaper|dearer
rose risen rises rising grew grown grows growing increased increases increasing climbed climbs soared surged raised raises jumped
 jumps gained gains
 |fell fallen falls falling
 decreased decreases dropped drops dropping declined declines shrank shrunk shrinks shrinking slipped plunged tumbled cut cuts
 reduced reduces lowered lowers
widened widens expanded|narrowed narrows shrank shrunk
strengthened|weakened
acquitted cleared|convicted
legal lawful|illegal unlawful
legally lawfully|illegally unlawfully
supported supports backed backs favoured|opposed opposes
allowed allows permitted permits granted|banned bans forbade forbidden prohibited prohibits refused denied
succeeded succeeds|failed fails
majority|minority
public|private
rural|urban
temporary temporarily|permanent permanently
voluntary|compulsory mandatory
present|absent
earliest|latest
dry drier|wet wetter
gained gains|lost loses
arrival arrivals|departure departures
"""


def _pairs(lines: str) -> list[tuple[frozenset[str], frozenset[str]]]:
    joined = re.sub(r"\n ", " ", lines).strip()
    sides = (pair.partition("|") for pair in joined.splitlines())
    return [(frozenset(listed(one)), frozenset(listed(other))) for one, _, other in sides]


def _others(lines: str) -> dict[str, list[tuple[frozenset[str], frozenset[str]]]]:
    """Each word of the pairs, with the words on its own side and those on the other."""
    found: dict[str, list[tuple[frozenset[str], frozenset[str]]]] = {}
    for one, other in _pairs(lines):
        for own, opposite in ((one, other), (other, one)):
            for word in own:
                found.setdefault(word, []).append((own, opposite))
    return found


_PLACE, _KIND = _others(_OF_PLACE), _others(_OF_KIND)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|(?<![\d.,])[12]\d{3}(?!\d|,\d)|[.;:](?=\s|\Z)|,(?=\s+(?:and|but|while|whereas)\s)")
_NEAR = 5  # words on either side that tell what a word is said of
_NO = frozenset(listed("not no never nobody none nor neither without cannot hardly"))


@dataclass(frozen=True)
class Said:
    """A word that has an opposite, in small letters: its place, the keys of the words around and behind it, those behind "than", and
    whether a "not" stands among them."""

    start: int
    end: int
    word: str
    around: frozenset[str]
    behind: tuple[str, ...]
    than: frozenset[str]
    is_denied: bool


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def said(text: str) -> tuple[Said, ...]:
    """Each word of a text that has an opposite."""
    words = list(_WORD.finditer(text))
    return tuple(_said(words, at) for at, word in enumerate(words) if (small := word[0].lower()) in _PLACE or small in _KIND)


def _said(words: list[re.Match[str]], at: int) -> Said:
    before = _clause([word[0] for word in words[max(0, at - 2 * _NEAR) : at]][::-1])
    behind = _clause([word[0] for word in words[at + 1 : at + 1 + 2 * _NEAR]])
    small = [word.lower() for word in behind]
    than = small.index("than") if "than" in small else len(small)
    told = [key for word in behind if (key := key_of(word))]
    return Said(
        words[at].start(),
        words[at].end(),
        words[at][0].lower(),
        frozenset([*[key for word in before if (key := key_of(word))][:_NEAR], *told[:_NEAR]]),
        tuple(told[:_NEAR]),
        frozenset(key for word in behind[than:] if (key := key_of(word))),
        any(word.lower() in _NO or word.endswith(("n't", "n’t")) for word in (*before, *behind[:3])),
    )


def _clause(words: list[str]) -> list[str]:
    end = next((at for at, word in enumerate(words) if not word[0].isalnum()), len(words))
    return words[:end]


def turned(text: str, there: Sequence[Said]) -> Iterator[Turn]:
    """Each word of a statement whose opposite the source says of the same; `there` is what the source says."""
    for own in said(text):
        for sides, is_turned in ((_PLACE, _is_turned_behind), (_KIND, _is_turned_around)):
            for same, opposite in sides.get(own.word, ()):
                if is_turned(own, [one for one in there if one.word in same], [one for one in there if one.word in opposite]):
                    yield own.start, own.end, f'"{text[own.start : own.end]}" is turned here', f"The source has {_listed(there, opposite)}."


def _listed(there: Sequence[Said], opposite: frozenset[str]) -> str:
    return " or ".join(sorted({one.word for one in there if one.word in opposite}))


def _is_turned_behind(own: Said, same: list[Said], opposite: list[Said]) -> bool:
    following = own.behind[:1]
    return any(following and following == one.behind[:1] for one in opposite) and not any(
        word in one.behind for one in same for word in following
    )


def _is_turned_around(own: Said, same: list[Said], opposite: list[Said]) -> bool:
    if any(one.around & own.around or own.is_denied != one.is_denied for one in same):
        return False
    if own.word.endswith("est") and any(one.word == own.word for one in same):  # the oldest and the youngest stand there
        return False
    return any(_says_the_opposite(own, one) for one in opposite)


def _says_the_opposite(own: Said, other: Said) -> bool:
    if own.is_denied != other.is_denied:
        return False
    if own.than and other.than:
        return bool(own.than & other.than)
    return bool(own.around & other.around)
