"""The words of a passage that a statement is held against: those nearest to what it says, to be told beside it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from briefing.english.comparing.agreement import Disagreement
from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.sentences import SENTENCE, WORD, keys_in
from briefing.english.words.noun_phrases import is_verb
from briefing.model.passages import Span
from briefing.model.sources import Sources
from briefing.rules.rule import Beside

_NAMED = re.compile(r'"([^"]+)"')  # what a message names
_MOST = 30  # words of a passage that are told
_LEADING = 8  # of these, how many may stand before the first that tells
_BEHIND = 6  # words behind a "not" or "may" that it may belong to


@dataclass(frozen=True)
class _Told:
    """A sentence of a passage, or what of it the passage has, with the keys of its words."""

    span: Span
    words: str
    keys: frozenset[str]


def beside(sources: Sources, spans: Sequence[Span], text: str, found: Disagreement) -> Beside | None:
    """The words of the sentence nearest to the one in which a statement goes wrong; None where nothing is cited."""
    there = _nearest(sources, spans, _around(text, found), _named(text, found))
    if not there:
        return None
    telling = keys_in(_around(text, found)) | keys_in(" ".join(_named(text, found)))
    return there.span.source, there.span.start, there.span.end, _cut(there.words, telling)


def pointed_at(sources: Sources, spans: Sequence[Span], text: str, found: Disagreement) -> tuple[int, int]:
    """Where a writer has to look: the words at fault; of a whole statement the verb that the passage turns, by a “not” or a “may”."""
    if found.end - found.start < len(text.rstrip()) or not (there := _nearest(sources, spans, text, _named(text, found))):
        return found.start, found.end
    shared = [word for word in WORD.finditer(text) if key_of(word[0]) in there.keys]
    behind = _behind(there.words, _named(text, found))
    turned = [word for key in behind for word in shared if key_of(word[0]) == key]
    chosen = next(iter(turned), None) or next((word for word in shared if is_verb(word[0].lower())), None)
    return chosen.span() if chosen else (found.start, found.end)


def _around(text: str, found: Disagreement) -> str:
    """The sentence of a statement in which it goes wrong; all of it where that is no place in one."""
    return next((one[0] for one in SENTENCE.finditer(text) if one.start() <= found.start and found.end <= one.end()), text)


def _named(text: str, found: Disagreement) -> list[str]:
    """What a message names that the statement does not have: the source's own words."""
    return [words for words in _NAMED.findall(found.message) if words.lower() not in text.lower()]


def _nearest(sources: Sources, spans: Sequence[Span], text: str, named: Sequence[str]) -> _Told | None:
    keys = keys_in(text)
    told = (one for span in spans for one in _sentences(sources, span))
    wanted = [re.compile(rf"(?<!\w){re.escape(word)}(?!\w)", re.IGNORECASE) for word in named]
    return max(told, key=lambda one: (sum(bool(word.search(one.words)) for word in wanted), len(keys & one.keys)), default=None)


@lru_cache(maxsize=512)  # asked of the same passages for every trial of a place
def _sentences(sources: Sources, span: Span) -> tuple[_Told, ...]:
    return tuple(_Told(span, words, keys_in(words)) for words in _parts(sources, span))


def _parts(sources: Sources, span: Span) -> Iterator[str]:
    source = sources.by_id[span.source]
    for number in span.sentences:
        one = source.sentences[number - 1]
        yield " ".join(source.text[max(one.start, span.start) : min(one.end, span.end)].split())


def _behind(words: str, named: Sequence[str]) -> list[str]:
    """The keys of the words that stand directly behind those that a message names."""
    ends = (at + len(one) for one in named if (at := words.find(one)) >= 0)
    return [key for end in ends for word in WORD.findall(words[end:])[:_BEHIND] if (key := key_of(word))]


def _cut(words: str, telling: frozenset[str]) -> str:
    """A sentence, or of a long one the stretch with most of the words that tell."""
    split = words.split()
    if len(split) <= _MOST:
        return words
    tells = [any(key_of(word) in telling for word in WORD.findall(one)) for one in split]
    start = max(range(len(split) - _MOST + 1), key=lambda at: (sum(tells[at : at + _MOST]), -at))
    first = next((at for at in range(start, start + _MOST) if tells[at]), start)
    start = min(max(first - _LEADING, 0), start)
    end = start + _MOST
    return f"{'… ' if start else ''}{' '.join(split[start:end])}{' …' if end < len(split) else ''}"
