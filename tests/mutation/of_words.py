"""Errors of meaning in sentences with the right citation: a word of force added, what is left open told as so, an amount of another sort."""

import re
from collections.abc import Iterator
from itertools import pairwise

from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.turned.force import added
from briefing.english.comparing.turned.supposed import supposed
from briefing.english.reading import read
from mutation.subject import Mutant, Subject

# Words of force with those of the same sort: whatever a passage has of a row lets all of it pass.
FORCE = ("Every one was there.", "Only such things happen.", "It happens often.", "It seldom happens.", "It is no longer so.",
         "It was the largest.", "It came about because of money.")
CONTRARIES = (("rose", "fell"), ("before", "after"), ("opened", "closed"), ("started", "ended"), ("upstream", "downstream"), ("accepted", "rejected"),
              ("bought", "sold"), ("lost", "gained"), ("north", "south"), ("first", "last"))
SAME_FORCE = (("all", "every"), ("often", "frequently"), ("only", "solely"), ("rarely", "seldom"), ("no longer", "not any more"))


def force(subject: Subject) -> Iterator[Mutant]:
    """Every, only, often, rarely, no longer, the largest, and a reason, where the passage has no word of the sort."""
    for page, id, words in _passages(subject):
        for said in FORCE:
            if any(added(read(said), Evidence((read(words),)))):  # which words may stand for which, tests/english holds
                yield from subject.mutant("word of force", subject.append(page, f"{said}[^{id}]"), "PRO1", page)


def suppositions(subject: Subject) -> Iterator[Mutant]:
    """What a passage only asks, fears or hopes, without the word that does."""
    for page, id, words in _passages(subject):
        for match in re.finditer(r"\b(?:fears?|hoped?|whether|believes?)\s+((?:[\w’'-]+\s+){3,6}[\w’'-]+)", words):
            if any(match[0].startswith(one.word) for one in supposed(words)):
                said = match[1][0].upper() + match[1][1:]
                yield from subject.mutant("what is open, told as so", subject.append(page, f"{said}.[^{id}]"), "PRO1", page)


def amounts(subject: Subject) -> Iterator[Mutant]:
    """An amount told as one that comes again and again, or by which two things differ."""
    for page, id, words in _passages(subject):
        if re.search(r"\b(?:every|each|per|than|a (?:day|year)|fell|rose|halved|doubled)\b", words):
            continue
        for number in read(words).quantities:
            amount = words[number.start : number.whole[1]]
            if number.kind == "number" and number.unit and number.last is None and re.fullmatch(r"[\w,.]+ [^\W\d_]+", amount):
                for said in (f"It comes every {amount}.", f"It has {amount} more than the others."):
                    yield from subject.mutant("amount of another sort", subject.append(page, f"{said}[^{id}]"), "PRO1", page)


def contraries(subject: Subject) -> Iterator[Mutant]:
    """What a passage says, with one word turned into its contrary."""
    for page, id, words in _sentences(subject):
        for one, other in (pair for both in CONTRARIES for pair in (both, both[::-1])):
            if len(re.findall(rf"\b{one}\b", words)) == 1 and not re.search(rf"\b{other}\b", words):
                said = re.sub(rf"\b{one}\b", other, words)
                yield from subject.mutant("contrary", subject.append(page, f"{said}.[^{id}]"), "PRO1", page)


def exchanged(subject: Subject) -> Iterator[Mutant]:
    """What a passage says of two, each told of the other. Two that are joined by "and" may stand in any order."""
    known = {record.name for kind in ("names", "factions") for record in subject.briefing.records(kind)}
    for page, id, words in _sentences(subject):
        names = sorted({name for name in known if len(re.findall(rf"\b{re.escape(name)}\b", words)) == 1}, key=words.index)
        for one, other in pairwise(names):
            between = words[words.index(one) + len(one) : words.index(other)]
            if one in other or other in one or len(between.split()) < 4:
                continue
            start, end = words.index(one), words.index(other)
            said = words[:start] + other + between + one + words[end + len(other) :]
            yield from subject.mutant("each told of the other", subject.append(page, f"{said}.[^{id}]"), "PRO1", page)


def of_another(subject: Subject) -> Iterator[Mutant]:
    """What a passage has one say or do, told of another who is named in a passage that is cited too."""
    known = sorted({record.name for kind in ("names", "factions") for record in subject.briefing.records(kind)})
    passages = list(_passages(subject))
    for page, id, words in passages:
        for name in known:
            told = re.match(rf"(?:\S+ ){{0,2}}{re.escape(name)}(?P<does>(?: \w+){{0,2}}? (?P<verb>said|[a-z]+ed) [^“”\"]+)", words)
            kind = "who says it" if told and told["verb"] in ("said", "reported", "warned") else "who does it"
            for _, beside, there in (one for one in passages if told and told["verb"] not in one[2]):
                for other in (other for other in known if f" {other} " in there and other not in words and name not in there):
                    said = f"{other} {told['verb']} {told['does'].partition(told['verb'])[2].strip(' .')}"
                    yield from subject.mutant(kind, subject.append(page, f"{said}.[^{id}][^{beside}]"), "PRO1", page)


def by_the_same(subject: Subject) -> Iterator[Mutant]:
    """What a passage has somebody say or do, told of the same one by the name alone."""
    known = sorted({record.name for kind in ("names", "factions") for record in subject.briefing.records(kind)})
    for page, id, words in _sentences(subject):
        for name in known:
            if told := re.fullmatch(rf"(?:The |President )?{re.escape(name)} (?P<verb>said|[a-z]+ed) (?P<what>[^,]+)", words):
                yield from subject.mutant("who does it, by name", subject.append(page, f"{name} {told['verb']} {told['what']}.[^{id}]"))


def same_force(subject: Subject) -> Iterator[Mutant]:
    """A word of force of the passage in other clothes."""
    for page, id, words in _passages(subject):
        for there, here in (pair for one in SAME_FORCE for pair in (one, one[::-1])):
            if re.search(rf"\b{there}\b", words.lower()):
                yield from subject.mutant("force in other clothes", subject.append(page, f"It is {here} so.[^{id}]"))


def _passages(subject: Subject) -> Iterator[tuple[str, str, str]]:
    """Every passage with a page to say it on."""
    for at, id in enumerate(subject.briefing.spans):
        yield subject.pages[at % len(subject.pages)], id, subject.briefing.words(id)


def _sentences(subject: Subject) -> Iterator[tuple[str, str, str]]:
    """The passages that may be said as they stand: a whole sentence, without quotations and without references."""
    for page, id, words in _passages(subject):
        said = words.removesuffix(".")
        if said[0].isupper() and ". " not in said and not re.search(r"[“”„‘’\"\[]", said):
            yield page, id, said


ERRORS = (force, suppositions, amounts, contraries, exchanged, of_another)
EDITS = (same_force, by_the_same)
