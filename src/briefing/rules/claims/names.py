"""PRO3: every name is the source's, where it is used, or an entry of the vocabulary."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from briefing.english.dates.moments import find_moments
from briefing.english.names.name_agreement import NameFault, has_names, missing_names
from briefing.english.names.name_runs import COURTESY
from briefing.english.names.names import SECTION, Mention, known_mentions, mentions
from briefing.english.names.names_there import NamesThere
from briefing.extract.claims import Claim
from briefing.extract.evidence import Ground
from briefing.extract.lexicon import Lexicon
from briefing.model.passages import Span
from briefing.problems import closest_to
from briefing.rules.rule import Finding, finding, rule
from briefing.text.matching import fold, stands_in
from briefing.text.quotation_marks import IN_MARKS

# A word that may be a name or a part of one; what stands between the words of one name.
CAPITAL = re.compile(r"[^\W\d_a-z][\w’'-]*")
WITHIN = re.compile(r"\.?\s(?:of\s(?:the\s)?)?")


@rule("PRO3", good="The talks were between Putin and Erdogan.[^talks]", bad="The talks were between Putin and Bramwall.[^talks]")
def sourced(claim: Claim, ground: Ground) -> Iterator[Finding]:
    """Every name is in a passage cited there, in the title of the page, or in the vocabulary; where nothing is cited, in the source."""
    yield from _unsourced(ground, claim)
    yield from _unknown_sentences(ground, claim)


def _unsourced(ground: Ground, claim: Claim) -> Iterator[Finding]:
    text = _without_quotations(claim.text)
    if claim.spans:
        yield from _uncited(ground, claim, text)
        return
    known = ground.lexicon
    for mention in mentions(text, known.index, known.opens_sentence):
        if not mention.name and mention.text not in COURTESY:
            yield _unknown(ground, claim, text, mention)


# The same words stand on many pages, with the same passages and others.
@lru_cache(maxsize=8192)
def _without_quotations(text: str) -> str:
    """A text whose quotations are made marks, as long as they: PRO2 is for these."""
    return IN_MARKS.sub(lambda quotation: "“" * len(quotation[0]), fold(text).folded)


@lru_cache(maxsize=8192)
def _whole_names(known: Lexicon, text: str) -> tuple[Mention, ...]:
    """The names of a text that may be proved as a whole."""
    return tuple(known_mentions(text, known.proving_index))


def _uncited(ground: Ground, claim: Claim, text: str) -> Iterator[Finding]:
    """The names that no passage cited has, whole or as a part that fits one alone."""
    known = ground.lexicon
    if not has_names(text, known.opens_sentence):
        return
    taken = [(mention.start, mention.end) for mention in _whole_names(known, text) if _is_proved(ground, mention.name, claim)]
    taken += [(one.start, one.end) for one in find_moments(text)]
    if not has_names(text, known.opens_sentence, taken):
        return
    there = _names_there(ground, claim.spans, claim.titles)
    faults = missing_names(text, there, known.opens_sentence, taken, known.short_forms, known.undivided)
    for fault in _whole(text, faults):
        if fault.is_ambiguous:
            yield finding("PRO3", _up_to(text, fault), f'the name "{fault.text}" fits two here', "Write the name in full.")
        elif any(stands_in(source.text, fault.text) for source in ground.sources.by_id.values()):
            message = f'the name "{fault.text}" is in no passage cited here'
            told = finding("PRO3", _up_to(text, fault), message, "Name what the passage cited names.", fault.text)
            yield replace(told, said=claim.text)
        else:
            yield _unknown(ground, claim, text, fault)


def _whole(text: str, faults: Iterable[NameFault]) -> Iterator[NameFault]:
    """Faults with those of one name made one: `Dar` and `al-Nahr` are told together."""
    last: NameFault | None = None
    for fault in faults:
        if last and not (last.is_ambiguous or fault.is_ambiguous) and WITHIN.fullmatch(text, last.end, fault.start):
            last = NameFault(last.start, fault.end, text[last.start : fault.start] + fault.text)
            continue
        if last:
            yield last
        last = fault
    if last:
        yield last


def _unknown(ground: Ground, claim: Claim, text: str, found: Mention | NameFault) -> Finding:
    hint = f"{_nearest(ground, claim, found.text)}A word that is no name is written small, or stands in data/vocabulary.yml."
    return finding("PRO3", _up_to(text, found), f'the name "{found.text}" is not in the source', hint, found.text)


def _nearest(ground: Ground, claim: Claim, name: str) -> str:
    """A hint with what a name that the source lacks was probably meant to be: a name of the passages cited, or else one of the briefing."""
    words = (word for span in claim.spans for word in CAPITAL.findall(fold(ground.sources.words_of(span)).folded))
    if near := closest_to(name, words):
        return f'The passage cited has "{near}". '
    known = ground.lexicon.names
    near = closest_to(name, (*known, *(word for one in known for word in CAPITAL.findall(one))))
    return f'Did you mean "{near}"? ' if near else ""


@lru_cache(maxsize=4096)
def _names_there(ground: Ground, spans: tuple[Span, ...], titles: tuple[str, ...]) -> NamesThere:
    """The names that may prove those of a claim: of the passages cited, and of what it is about."""
    texts = (fold(ground.sources.words_of(span)).folded for span in spans)
    return NamesThere((*texts, *(fold(title).folded for title in titles), ground.lexicon.titles))


def _up_to(text: str, mention: Mention | NameFault) -> str:
    """A few words up to and with a name, to find its place by."""
    start = max(text.rfind(mark, 0, mention.start) for mark in "\0\1“") + 1
    return " ".join([*text[start : mention.start].split()[-3:], mention.text])


def _unknown_sentences(ground: Ground, claim: Claim) -> Iterator[Finding]:
    for match in SECTION.finditer(claim.text):
        cited = {number for span in claim.spans for number in span.sentences}
        texts = (*ground.sources.by_id.values(), *ground.sources.older.values())  # what cites nothing may speak of an older version
        last = max((len(source.sentences) for source in texts), default=0)
        if int(match[0].lstrip("§ ")) not in (cited or range(1, last + 1)):
            yield finding("PRO3", match[0], f"{match[0]} is no sentence cited here", "Cite a passage of that sentence.")


def _is_proved(ground: Ground, name: str, claim: Claim) -> bool:
    """Whether a name, in one of its spellings, is in a cited passage or in what the text is about, or needs no passage."""
    known = ground.lexicon
    if not claim.spans or name in known.vocabulary or name in known.page_titles:
        return True
    spellings = known.spellings.get(name, (name,))
    texts = (*(ground.sources.words_of(span) for span in claim.spans), *claim.titles, known.titles)
    return any(stands_in(text, spelling) for text in texts for spelling in spellings)
