"""REC and ABS: records have their shape, their names and words are the source's, and readers meet all of them."""

import datetime
import re
from collections.abc import Iterator
from itertools import pairwise

from briefing.extract.claims import cites_of
from briefing.model import derive
from briefing.model.briefing import Briefing, Entry, citing_parts
from briefing.model.page import place_of
from briefing.model.records import SHOWN_KINDS, Figure, Voice
from briefing.model.traversal import parts, references
from briefing.problems import Problem, did_you_mean
from briefing.rules.out_of_context import turned
from briefing.rules.rule import rule
from briefing.text.matching import fold, occurrences, stands_in
from briefing.text.nearest import nearest
from briefing.text.quotation_marks import is_quoted


@rule("REC1", good="toward: an id that data/agreements.yml has", bad="toward: an id that no record has, or a mistyped key")
def shaped(briefing: Briefing, pages) -> Iterator[Problem]:
    """A record has the declared shape; ids are unique; references resolve."""
    # Shape, duplicate and unknown keys are found while loading: see `briefing.load` and `strict_yaml`.
    for entries in briefing.entries.values():
        first: dict[str, Entry] = {}
        for entry in entries:
            if entry.id in first:
                line = first[entry.id].document.position((first[entry.id].index,))[0]
                yield entry.problem("REC1", f"the id stands twice, first on line {line}", "Give each record its own id.", "id")
            first.setdefault(entry.id, entry)
            yield from _dangling(briefing, entry)
    yield from _newest_first(briefing)


def _newest_first(briefing: Briefing) -> Iterator[Problem]:
    """The first change is the edition of the whole briefing, so none below it is newer."""
    for above, below in pairwise(briefing.entries["changes"]):
        for key in ("date", "version"):
            older, newer = _in_time(getattr(above.record, key)), _in_time(getattr(below.record, key))
            if newer > older:
                yield below.problem("REC1", f"the {key} is later than that of {above.id}, which stands above it",
                                    "The newest change stands first in the file.", key)


def _in_time(value: datetime.date | str) -> tuple[int, ...]:
    """A date or a version by its parts, so that 0.10.0 comes after 0.9.0."""
    return tuple(int(part) for part in re.split(r"[.-]", str(value)))


def _dangling(briefing: Briefing, entry: Entry) -> Iterator[Problem]:
    for path, kind, value in references(entry.record):
        if kind == "passages":
            continue  # PRO7
        wanted, _, id = (kind, "", value) if kind else value.partition("/")
        if not briefing.is_known(wanted, id):
            known = briefing.ids(kind) if kind else briefing.by_id.keys()
            yield entry.problem("REC1", f'{kind or "records"}: there is no "{value}"', did_you_mean(value, known), *path)


@rule("REC2", good="name: Ansar al-Tawhid", bad="name: Ansar al-Tawheed")
def named(briefing: Briefing, pages) -> Iterator[Problem]:
    """A name or alias stands in a passage that the record cites, with the same spelling.

    So do the names of those a record refers to. The holder of a stance stands in the same passage as its words, the agreement
    in a passage cited for it. A figure shares a passage with the agreement that it is a term of. No name belongs to another record as well.
    """
    yield from _shared(briefing)
    for kind in ("names", "factions"):
        for entry in briefing.entries[kind]:
            yield from _misspelt(briefing, entry)
            yield from _stance_of_another(briefing, entry)
            yield from _stance_toward_another(briefing, entry)
    for entry in briefing.entries["figures"]:
        yield from _term_of_another(briefing, entry)
    for entry in briefing.all_entries():
        yield from _unnamed_there(briefing, entry)
        yield from _party_of_another(briefing, entry)


def _unnamed_there(briefing: Briefing, entry: Entry) -> Iterator[Problem]:
    """Whoever a record refers to by name is named in a passage that it cites: the party, the speaker, the producer."""
    inside = dict(parts(entry.record))
    for path, kind, id in references(entry.record):
        record = briefing.get("names", id) if kind == "names" else None
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
    holders: dict[str, Entry] = {}
    for entry in (*briefing.entries["names"], *briefing.entries["factions"]):
        for path, name in _names(entry):
            first = holders.setdefault(fold(name).folded, entry)
            if first is not entry:
                message = f'the name "{name}" belongs to {first.kind}/{first.id} already'
                yield entry.problem("REC2", message, "Give each record the name of its own.", *path)


def _names(entry: Entry) -> Iterator[tuple[tuple, str]]:
    if entry.record.name:
        yield ("name",), entry.record.name
    yield from ((("aliases", index), alias) for index, alias in enumerate(entry.record.aliases))


def _party_of_another(briefing: Briefing, entry: Entry) -> Iterator[Problem]:
    """A party is named where the agreement is."""
    for index, party in enumerate(getattr(entry.record, "parties", ())):
        for passage in party.cites:
            if passage not in entry.record.cites and passage in briefing.spans:
                message = f'the passage "{passage}" is none of the agreement\'s own'
                yield entry.problem("REC2", message, "Cite a passage of the agreement itself.", "parties", index, "cites")


def _misspelt(briefing: Briefing, entry: Entry) -> Iterator[Problem]:
    words = briefing.cited_words(entry.record.cites)
    if not briefing.is_sound(entry.record.cites):
        return
    for path, name in _names(entry):
        if not any(stands_in(text, name) for text in words):
            yield entry.problem("REC2", f'no passage cited here has the name "{name}"', _closest(words, name), *path)


def _stance_of_another(briefing: Briefing, entry: Entry) -> Iterator[Problem]:
    """Whoever holds a stance is named in the very passage that has the words of the stance."""
    stance = getattr(entry.record, "stance", None)
    if not stance or not stance.cites or not briefing.is_sound(stance.cites):
        return
    names = (entry.record.name or entry.record.in_words, *entry.record.aliases)
    words = [text for text in briefing.cited_words(stance.cites) if stands_in(text, stance.in_words)]
    if words and not any(stands_in(text, name) for text in words for name in names):
        message = f"the passage with the words “{stance.in_words}” does not name {names[0]}"
        yield entry.problem("REC2", message, "Copy the stance from the passage that names its holder.", "stance", "in_words")


def _stance_toward_another(briefing: Briefing, entry: Entry) -> Iterator[Problem]:
    """What a stance is toward is called by its words in a passage cited for the stance, whatever their capitals."""
    stance = getattr(entry.record, "stance", None)
    agreement = briefing.get("agreements", stance.toward) if stance else None
    if agreement is None or not stance.cites or not briefing.is_sound((*stance.cites, *agreement.cites)):
        return
    if not any(stands_in(text, agreement.in_words) for text in briefing.cited_words(agreement.cites)):
        return  # REC3
    if not any(stands_in(text.lower(), agreement.in_words.lower()) for text in briefing.cited_words(stance.cites)):
        message = f"no passage cited for the stance speaks of “{agreement.in_words}”, the words for {stance.toward}"
        yield entry.problem("REC2", message, "Name the agreement that the cited passage speaks of.", "stance", "toward")


def _term_of_another(briefing: Briefing, entry: Entry) -> Iterator[Problem]:
    """A number that belongs to an agreement, or an input of it, stands in a passage that the agreement cites somewhere."""
    figure: Figure = entry.record
    agreement = briefing.get("agreements", figure.term_of or "")
    inputs = (briefing.figures[name] for name in derive.inputs(figure.derive) if name in briefing.figures)
    cites = figure.cites or tuple(id for one in inputs for id in one.cites)
    if agreement and cites and not cites_of(agreement).intersection(cites):
        message = f"{figure.term_of} cites no passage of this figure"
        yield entry.problem("REC2", message, "Name the agreement that the passage of the number is about.", "term_of")


def _closest(words: tuple[str, ...], name: str) -> str:
    found = (nearest(fold(text), name) for text in words)
    close = next((text for text in found if text), "")
    return f'The source has "{close}".' if close else "Cite the passage that has the name, or spell it as the source does."


@rule("REC3", good="in_words: rejected the agreement", bad="in_words: turned down the agreement")
def in_the_sources_words(briefing: Briefing, pages) -> Iterator[Problem]:
    """`in_words`, and a figure’s area, stand word for word in a passage that the claim cites; a stance’s label is among its words."""
    for entry in briefing.all_entries():
        for path, part in citing_parts(entry):
            if not briefing.is_sound(part.cites):
                continue
            cited = briefing.cited_words(part.cites)
            for key in ("in_words", "area"):
                words = getattr(part, key, "")
                if not words:
                    continue
                if word := turned(briefing, words, part.cites, ""):
                    message = f"the words leave out a “{word}” that turns their meaning"
                    yield entry.problem("REC3", message, "Copy the whole clause.", *path, key)
                elif not any(stands_in(text, words) for text in cited):
                    yield entry.problem("REC3", f"no passage cited here has the words “{words}”", _closest(cited, words), *path, key)
        if isinstance(entry.record, Voice):
            yield from _quoted_or_not(briefing, entry)
        stance = getattr(entry.record, "stance", None)
        if stance and not stands_in(stance.in_words.lower(), stance.label.lower()):
            yield entry.problem("REC3", f'the stance "{stance.label}" is not among its words, “{stance.in_words}”',
                                "Take the label from the source's own words.", "stance", "label")


def _quoted_or_not(briefing: Briefing, entry: Entry) -> Iterator[Problem]:
    """Words are `quoted` where the source has them between quotation marks, and only there."""
    voice: Voice = entry.record
    for words in briefing.cited_words(voice.cites):
        for start, _ in occurrences(fold(words), voice.in_words):
            inside = is_quoted(words, start)
            if inside != voice.quoted:
                there = "between" if inside else "outside"
                message = f"the source has these words {there} quotation marks"
                yield entry.problem("REC3", message, f"Write `quoted: {str(inside).lower()}`.", "quoted")


@rule("REC4", good="a claim with cites: [talks], shown on a page", bad="a claim with no cites, or a record on no page",
      reads_pages=True)
def cited_and_shown(briefing: Briefing, pages) -> Iterator[Problem]:
    """Every claim cites; every record is shown on some page."""
    if pages is None:
        for entry in briefing.all_entries():
            for path, part in citing_parts(entry):
                if not part.cites and not getattr(part, "derive", ""):
                    yield entry.problem("REC4", "this claim cites nothing", "Add `cites: [passage-id]`.", *path)
        return
    shown = {record for page in pages for record in page.shown}
    for page in pages:
        for name in sorted(page.shown - briefing.by_id.keys()):
            yield Problem(page.template, *place_of(page.template_text, name), "REC4", f'data-record="{name}" names no record',
                          did_you_mean(name, briefing.by_id))
    for kind in SHOWN_KINDS:
        for entry in briefing.entries[kind]:
            if f"{kind}/{entry.id}" not in shown:
                yield entry.problem("REC4", "no page shows this record",
                                    f"Show it with `data-record=\"{kind}/{entry.id}\"`, or give its kind a docs/{kind}/_record.md.")


@rule("ABS1", good="absent: [first name] where the source never has these words", bad="absent: [ceasefire]")
def absent(briefing: Briefing, pages) -> Iterator[Problem]:
    """What is said to be absent from the source is absent, whatever its capitals."""
    lowered = {id: fold(_without_case(source.text)) for id, source in briefing.sources.items()}
    for entry in briefing.all_entries():
        for path, part in parts(entry.record):
            for index, words in enumerate(getattr(part, "absent", ())):
                if any(occurrences(text, _without_case(words)) for text in lowered.values()):
                    yield entry.problem("ABS1", f"“{words}” is said to be absent, but the source has it",
                                        "Read the sentence again: the question may be answered.", *path, "absent", index)


def _without_case(text: str) -> str:
    """The text in small letters; the Turkish İ and ı are an i here, as their capital or small letter may be."""
    return text.replace("İ", "i").casefold().replace("ı", "i")
