"""STA1: what the source gives as somebody else's is attributed."""

import re
from collections.abc import Iterable, Iterator

from briefing.english.comparing.found.attribution import is_according_to, is_anothers
from briefing.model.briefing import Briefing, Entry
from briefing.model.claims import Claim
from briefing.model.figures import whole_of
from briefing.model.records import Faction, Figure, Name
from briefing.model.traversal import parts
from briefing.problems import Problem
from briefing.rules.out_of_context import places_of
from briefing.rules.rule import rule
from briefing.text.quotation_marks import IN_MARKS, is_quoted
from briefing.text.quoted import Place

# Fewer words between marks name a thing, and say nothing of it.
LEAST = 4
WE = re.compile(r"\b(?:we|our)\b", re.IGNORECASE)
ANOTHERS = "The source gives it as somebody’s, by “according to”, “said” or “reported”."


@rule("STA1", good="status: attributed where the source has “According to the council, 1,250 goats graze there”",
      bad="the same number without a status")
def attributed(briefing: Briefing) -> Iterator[Problem]:
    """A number or words that the source gives as somebody’s, by `according to` or `said`, are attributed; a number of its own is not."""
    for entry in briefing.entries_of(Figure):
        if entry.record.text and briefing.is_sound(entry.record.cites):
            yield from _of_figure(briefing, entry)
    for one in briefing.all_entries():
        for path, part in parts(one.record):
            if isinstance(part, Claim) and part.status == "stated" and (words := _of_another(briefing, part)):
                yield one.problem("STA1", f"the words “{words}” are stated here", f"{ANOTHERS} Write `status: attributed`.", *path)


@rule("STA1")
def ours(briefing: Briefing) -> Iterator[Problem]:
    """What the briefing says in its own person is its reading, and nothing that the source states."""
    for entry in briefing.all_entries():
        for path, part in parts(entry.record):
            if isinstance(part, Claim) and part.status in ("stated", "attributed") and (found := WE.search(IN_MARKS.sub(" ", part.text))):
                hint = "Write `status: our reading` with its `reason`, or say what the source says."
                yield entry.problem("STA1", f"“{found[0]}” speaks for the briefing, and the claim is {part.status}", hint, *path, "text")


@rule("STA1")
def joined(briefing: Briefing) -> Iterator[Problem]:
    """Names that we read as those of one are told to be so, with the reason, in a claim."""
    for entry in briefing.all_entries():
        one = entry.record
        if not isinstance(one, (Name, Faction)):
            continue
        if one.joined != one.aliases[len(one.aliases) - len(one.joined) :]:
            message = "the names that are joined by our reading are not the last of the aliases"
            yield entry.problem("STA1", message, "Write them there too, last.", "joined")
        if one.joined and not _has_reasons(one.described):
            hint = "Write one below `described`, with `status: our reading` and its `reason`."
            yield entry.problem("STA1", "the names are joined by our reading, and no claim says why", hint, "joined")


def _has_reasons(claims: Iterable[Claim]) -> bool:
    return any(claim.status == "our reading" for claim in claims)


def _of_another(briefing: Briefing, claim: Claim) -> str:
    """The source's words in a claim that it gives as somebody's."""
    spans = briefing.spans_of(claim.cites)
    quoted = ((words, places_of(briefing.read, words, spans, opens=True)) for words in _quoted(claim))
    return next((words for words, places in quoted if _are_anothers(briefing, places)), "")


def _of_figure(briefing: Briefing, entry: Entry[Figure]) -> Iterator[Problem]:
    figure = entry.record
    whole = whole_of(briefing.figures, figure)
    found = places_of(briefing.read, figure.text, briefing.spans_of(figure.cites), opens=True)
    if not found:
        return  # FIG1
    of_whole = whole is not figure and whole.status == "attributed"
    is_given = of_whole or _are_anothers(briefing, found)
    if is_given and figure.status != "attributed":
        yield entry.problem("STA1", f"the number {figure.text} is {figure.status} here", f"{ANOTHERS} Write `status: attributed`.", "text")
    elif figure.status == "attributed" and not is_given:
        hint = "Remove the status, or cite the passage that says whose it is."
        yield entry.problem("STA1", f"nothing in the source gives the number {figure.text} as somebody’s", hint, "status")
    elif figure.status == "attributed" and not whole.producer and (name := _producer(briefing, found)):
        message = f"the source gives the number {figure.text} as that of {name.name}, who is not named here"
        yield entry.problem("STA1", message, f"Write `producer: {name.id}`.", "status")


def _producer(briefing: Briefing, found: Iterable[tuple[str, Place]]) -> Name | None:
    """The person or organisation according to whom, in its sentence, a number is what it is."""
    around = [" … ".join(briefing.sources[source].around(place.start, place.end)) for source, place in found]
    named = [name for name in briefing.records_of(Name) if name.kind in ("organisation", "person")]
    return next((name for name in named if all(is_according_to(text, (name.name, *name.aliases)) for text in around)), None)


def _quoted(claim: Claim) -> Iterator[str]:
    """The source's words in a claim: those that stand for it, and those between marks that say something."""
    if claim.in_words:
        yield claim.in_words
    marked = (match[0][1:-1] for match in IN_MARKS.finditer(claim.text))
    yield from (words for words in marked if len(words.split()) >= LEAST)


def _are_anothers(briefing: Briefing, found: Iterable[tuple[str, Place]]) -> bool:
    """Whether every place of some words is in a sentence that gives them as somebody's; where there is none, nobody's."""
    around = [briefing.sources[source].around(place.start, place.end) for source, place in found]
    return bool(around) and all(is_anothers(before, behind, is_quoted(before, len(before))) for before, behind in around)
