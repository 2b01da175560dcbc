"""Names as runs of words with capitals: "E. J. van der Straaten", "the Republic of Vey", "Lucius Pym III"."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache

from briefing.english.names.names import OPENERS, POSSESSIVE, TOKEN, is_name
from briefing.english.words.dictionary import FUNCTION_WORDS
from briefing.english.words.number_words import listed
from briefing.english.words.word_lists import TITLES
from briefing.lazy_patterns import lazily

COURTESY = frozenset(listed("Mr Mrs Ms Miss Mx Messrs Mme Mlle"))
PARTICLES = frozenset(listed("van von der den de del della di da dos das du la le los las el al bin ibn ben abu ter zu zur af av"))
_JOINTS = frozenset(listed("of the and for in on at"))
CURRENCY = tuple("$€£¥₺₹₽₪₩")
_MARKS = lazily("['’`ʼʿʾʻ‘]")
_ARTICLE = lazily(r"\A(?:al|el|as|ar|an|ad|at|ash|az)[-‐‑]", re.IGNORECASE)
_TITLES = TITLES | {"St"}
_IN_FULL = dict(
    pair.split(":")
    for pair in listed("""
    dr:doctor prof:professor gen:general col:colonel lt:lieutenant lieut:lieutenant capt:captain sgt:sergeant rev:reverend sen:senator
    rep:representative gov:governor maj:major adm:admiral cdr:commander cmdr:commander insp:inspector supt:superintendent pres:president
    mt:mount ft:fort
    """)
)
_BEHIND_NUMBER = lazily(r"\d\s?\Z")
_NUMERAL = lazily(r"(?:[IVX]+|Jr|Sr|Jnr|Snr)\Z")


@dataclass(frozen=True)
class Word:
    """A word of a name: where it stands, in code points, as it is written, and whether it may open a sentence."""

    start: int
    end: int
    text: str
    opens: bool
    is_particle: bool = False

    @property
    def key(self) -> str:
        return key_of(self.text)


@dataclass(frozen=True)
class Run:
    """A name: its words, without "of" and "the"; `joined` tells that these stand among them."""

    words: tuple[Word, ...]
    joined: bool = False

    @property
    def start(self) -> int:
        return self.words[0].start

    @property
    def end(self) -> int:
        return self.words[-1].end


@cache
def key_of(word: str) -> str:
    """A word of a name without possessive, apostrophes and the case of its letters: N'Dara and N’Dara are one."""
    return _MARKS.sub("", POSSESSIVE.sub("", word)).casefold()


@cache
def spellings(key: str) -> frozenset[str]:
    """A word of a name as it may be written: a title in full and short, any other word as it is."""
    full = _IN_FULL.get(key, key)
    return frozenset([full, *(short for short, title in _IN_FULL.items() if title == full)])


def without_article(key: str) -> str:
    """A name without its Arabic article: qasrawi for al-qasrawi."""
    return _ARTICLE.sub("", key)


def is_numeral(word: str) -> bool:
    """Whether a word tells one bearer of a name from another: III, Jr."""
    return bool(_NUMERAL.match(word))


def find_runs(text: str) -> Iterator[Run]:
    """Every name of a text in reading order, in time linear in its length; an ordinary word that opens a sentence may be in it."""
    words: list[Word] = []
    pending: list[Word] = []
    joined = False
    for token in TOKEN.finditer(text):
        if (pending or words) and not _goes_on(text, (pending or words)[-1], token.start()):
            if words:
                yield Run(tuple(words), joined)
            words, pending, joined = [], [], False
        small = token[0].lower()
        if is_name(POSSESSIVE.sub("", token[0])) and not token[0][0].isdigit() and text[token.end() : token.end() + 1] not in CURRENCY:
            joined = joined or any(word.text in _JOINTS for word in pending)
            words += [
                *(word for word in pending if word.is_particle),
                Word(token.start(), token.end(), token[0], not words and _opens(text, token.start())),
            ]
            pending = []
        elif words and token[0] == small and (small in PARTICLES or small in _JOINTS) and len(pending) < 3 and small != "and":
            pending.append(Word(token.start(), token.end(), token[0], False, small in PARTICLES))
        elif words:
            yield Run(tuple(words), joined)
            words, pending, joined = [], [], False
            pending = [Word(token.start(), token.end(), token[0], False, True)] if small in PARTICLES and token[0] == small else []
        else:
            pending = [Word(token.start(), token.end(), token[0], False, True)] if small in PARTICLES and token[0] == small else []
    if words:
        yield Run(tuple(words), joined)


def _goes_on(text: str, last: Word, start: int) -> bool:
    """Whether a name goes on over what stands behind a word of it: a space, or the stop of an initial or a title."""
    gap, before = text[last.end : start], last.text
    if gap in (" ", "\n", "\u00a0", "  "):
        return not before.endswith(("'s", "’s"))
    is_initial = len(before) == 1 and not _BEHIND_NUMBER.search(text, max(0, last.start - 3), last.start)  # it cost $500 M. Tents followed
    return gap in (". ", ".", ".\u00a0", ".-") and (is_initial or before in _TITLES)


def _opens(text: str, start: int) -> bool:
    before = text[max(0, start - 8) : start].rstrip()
    return not before or before[-1] in OPENERS or before[-1] in "\2\ufffc'"


def trimmed(run: Run, is_ordinary: Callable[[str], bool]) -> Run | None:
    """A name without courtesy titles, and without a word that only opens its sentence; None where nothing is left."""
    words = [word for word in run.words if word.text not in COURTESY]
    while words and (
        words[0].text in ("I",)
        or words[0].text in COURTESY
        or (words[0].key in FUNCTION_WORDS and (words[0].opens or words[0].text in ("The", "A", "An")))
        or (words[0].opens and words[0].text[1:] == words[0].text[1:].lower() and is_ordinary(words[0].key))
    ):
        words = words[1:]
    return Run(tuple(words), run.joined) if words else None
