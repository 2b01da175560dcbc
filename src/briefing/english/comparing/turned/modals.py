"""With what force a thing is to be done: visitors may wear a helmet, where they must; drivers must not stop, where they need not."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn
from briefing.english.reading import Reading
from briefing.english.words.modal_words import BOUNDED, MODAL, STANDS_FOR
from briefing.english.words.quantifier_words import TELLS


@dataclass(frozen=True)
class Modal:
    """That something is to be done with some force: the place of the words, the force, and the key of the verb."""

    start: int
    end: int
    force: str
    verb: str


@lru_cache(maxsize=4096)  # a passage is cited by many statements
def modals(text: str) -> tuple[Modal, ...]:
    """What a text says must, should, may or need not be done. Time linear in its length."""
    return tuple(_modals(text))


def _modals(text: str) -> Iterator[Modal]:
    for match in MODAL.finditer(text):
        force = next(name for name in STANDS_FOR if match[name])
        if verb := key_of(match["verb"]):
            yield Modal(*match.span(force), force, verb)


def _is_bounded(own: Modal, text: str) -> bool:
    """Whether a statement bounds what may be done, besides by the "not" of its verb: may be opened only by the guard."""
    return bool(BOUNDED.search(f"{text[: own.start]} {text[own.end :]}"))


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each force that a statement gives to what the passages say once, and with another."""
    here = modals(claim.plain) if TELLS.search(claim.plain) else ()
    there = [one for reading in evidence.passages for one in modals(reading.plain)] if here else []
    for own in here:
        forces = {one.force for one in there if one.verb == own.verb}
        is_bounded = "may" in (own.force, *forces) and (_is_bounded(own, claim.plain) or evidence.says(BOUNDED))
        if len(forces) == 1 == evidence.mentions[own.verb] and own.force not in STANDS_FOR[min(forces)] and not is_bounded:
            words = claim.plain[own.start : own.end]
            yield own.start, own.end, f'"{words}" has another force than in the source', "Say whether it must, should or may be so."
