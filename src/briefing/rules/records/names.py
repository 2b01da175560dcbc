"""REC2: names are spelt as the source spells them, and stand in passages that the record cites."""

from collections.abc import Iterator

from briefing.model import formula
from briefing.model.briefing import Briefing, Entry
from briefing.model.citing import cites_of
from briefing.model.document import Path
from briefing.model.records import Agreement, Faction, Figure, Name, Record, Stance
from briefing.model.traversal import parts, references
from briefing.problems import Problem
from briefing.rules.closest import closest
from briefing.rules.rule import rule
from briefing.text.matching import fold, stands_in


@rule("REC2", good="name: Ansar al-Tawhid", bad="name: Ansar al-Tawheed")
def named(briefing: Briefing) -> Iterator[Problem]:
    """A name or alias stands in a passage that the record cites, with the same spelling.

    So do the names of those a record refers to. The holder of a stance stands in the same passage as its words, the agreement
    in a passage cited for it. A figure shares a passage with the agreement that it is a term of. No name belongs to another record as well.
    """
    yield from _shared(briefing)
    for entry in _bearers(briefing):
        yield from _misspelt(briefing, entry)
    for faction in briefing.entries_of(Faction):
        if stance := faction.record.stance:
            yield from _stance_of_another(briefing, faction, stance)
            yield from _stance_toward_another(briefing, faction, stance)
    for figure in briefing.entries_of(Figure):
        yield from _term_of_another(briefing, figure)
    for agreement in briefing.entries_of(Agreement):
        yield from _party_of_another(briefing, agreement)
    for any_entry in briefing.all_entries():
        yield from _unnamed_there(briefing, any_entry)


def _bearers(briefing: Briefing) -> tuple[Entry[Name | Faction], ...]:
    """Whoever has names of their own."""
    return (*briefing.entries_of(Name), *briefing.entries_of(Faction))


def _unnamed_there(briefing: Briefing, entry: Entry[Record]) -> Iterator[Problem]:
    """Whoever a record refers to by name is named in a passage that it cites: the party, the speaker, the producer."""
    inside = dict(parts(entry.record))
    for path, kind, id in references(entry.record):
        record = briefing.find(Name, id) if kind == "names" else None
        part = inside.get(path[:-1])
        cites = getattr(part, "cites", None) or getattr(entry.record, "cites", ())
        if record is None or not cites or not briefing.is_sound((*cites, *record.cites)):
            continue
        own = briefing.cited_words(record.cites)
        if not all(any(stands_in(text, name) for text in own) for name in (record.name, *record.aliases)):
            continue  # misspelt, and reported there
        words = briefing.cited_words(cites)
        if not any(stands_in(text, name) for text in words for name in (record.name, *record.aliases)):
            hint = "Cite the passage that names it, or refer to another."
            yield entry.problem("REC2", f"no passage cited here names {record.name}", hint, *path)


def _shared(briefing: Briefing) -> Iterator[Problem]:
    """A name that two records have: one of them speaks of somebody else."""
    holders: dict[str, Entry[Name | Faction]] = {}
    for entry in _bearers(briefing):
        for path, name in _names(entry.record):
            first = holders.setdefault(fold(name).folded, entry)
            if first is not entry:
                message = f'the name "{name}" belongs to {first.kind}/{first.id} already'
                yield entry.problem("REC2", message, "Give each record the name of its own.", *path)


def _names(record: Name | Faction) -> Iterator[tuple[Path, str]]:
    if record.name:
        yield ("name",), record.name
    yield from ((("aliases", index), alias) for index, alias in enumerate(record.aliases))


def _party_of_another(briefing: Briefing, entry: Entry[Agreement]) -> Iterator[Problem]:
    """A party is named where the agreement is."""
    for index, party in enumerate(entry.record.parties):
        for passage in party.cites:
            if passage not in entry.record.cites and passage in briefing.spans:
                message = f'the passage "{passage}" is none of the agreement\'s own'
                yield entry.problem("REC2", message, "Cite a passage of the agreement itself.", "parties", index, "cites")


def _misspelt(briefing: Briefing, entry: Entry[Name | Faction]) -> Iterator[Problem]:
    words = briefing.cited_words(entry.record.cites)
    if not briefing.is_sound(entry.record.cites):
        return
    for path, name in _names(entry.record):
        if not any(stands_in(text, name) for text in words):
            yield entry.problem("REC2", f'no passage cited here has the name "{name}"', closest(words, name), *path)


def _stance_of_another(briefing: Briefing, entry: Entry[Faction], stance: Stance) -> Iterator[Problem]:
    """Whoever holds a stance is named in the very passage that has the words of the stance."""
    if not stance.cites or not briefing.is_sound(stance.cites):
        return
    names = (entry.record.name or entry.record.in_words, *entry.record.aliases)
    words = [text for text in briefing.cited_words(stance.cites) if stands_in(text, stance.in_words)]
    if words and not any(stands_in(text, name) for text in words for name in names):
        message = f"the passage with the words “{stance.in_words}” does not name {names[0]}"
        yield entry.problem("REC2", message, "Copy the stance from the passage that names its holder.", "stance", "in_words")


def _stance_toward_another(briefing: Briefing, entry: Entry[Faction], stance: Stance) -> Iterator[Problem]:
    """What a stance is toward is called by its words in a passage cited for the stance, whatever their capitals."""
    agreement = briefing.find(Agreement, stance.toward)
    if agreement is None or not stance.cites or not briefing.is_sound((*stance.cites, *agreement.cites)):
        return
    if not any(stands_in(text, agreement.in_words) for text in briefing.cited_words(agreement.cites)):
        return  # REC3
    if not any(stands_in(text.lower(), agreement.in_words.lower()) for text in briefing.cited_words(stance.cites)):
        message = f"no passage cited for the stance speaks of “{agreement.in_words}”, the words for {stance.toward}"
        yield entry.problem("REC2", message, "Name the agreement that the cited passage speaks of.", "stance", "toward")


def _term_of_another(briefing: Briefing, entry: Entry[Figure]) -> Iterator[Problem]:
    """A number that belongs to an agreement, or an input of it, stands in a passage that the agreement cites somewhere."""
    figure = entry.record
    agreement = briefing.find(Agreement, figure.term_of or "")
    inputs = (briefing.figures[name] for name in formula.inputs(figure.derive) if name in briefing.figures)
    cites = figure.cites or tuple(id for one in inputs for id in one.cites)
    if agreement and cites and not cites_of(agreement).intersection(cites):
        message = f"{figure.term_of} cites no passage of this figure"
        yield entry.problem("REC2", message, "Name the agreement that the passage of the number is about.", "term_of")
