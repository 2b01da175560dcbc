"""Errors in the data files, and in the sources that they speak of."""

import json
import re
from collections.abc import Iterator
from itertools import pairwise

from briefing.english.comparing.found.negation import NEGATION
from briefing.english.comparing.values.lone_dates import dates_of
from briefing.english.comparing.values.lone_numbers import numbers_of, unit_of, value_of
from briefing.english.numbers.quantity import Quantity
from briefing.english.reading import read
from briefing.model.claims import Claim
from briefing.model.traversal import parts
from briefing.text.matching import stands_in
from mutation import of_sources
from mutation.subject import Mutant, Subject

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
NUMBER_WORDS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "dozen", "half", "twice")
HEDGES = {"about": "nearly", "nearly": "about", "up to": "at least", "more than": "less than", "at least": "at most", "almost": "over",
          "around": "under", "approximately": "exactly", "over": "under", "fewer than": "more than", "some": "over", "roughly": "under"}


def digits(subject: Subject) -> Iterator[Mutant]:
    """A digit changed, dropped or added, a sign or a decimal point added, in a figure and in a passage."""
    for entry, path, value in subject.values("text", "quote"):
        is_figure = entry.kind == "figures" and path == ("text",)
        if not is_figure and entry.kind != "passages":
            continue
        rules = "FIG1 FIG2" if is_figure else "PAS1"
        for match in list(re.finditer(r"\d[\d.,٬]*", value))[:2]:
            number = match[0].rstrip(".,")
            cited = subject.briefing.cited_words(entry.record.cites) if is_figure else ()
            for kind, new in _of_digits(number):
                if is_figure and list(map(value_of, numbers_of(value))) == list(map(value_of, numbers_of(value.replace(number, new, 1)))):
                    continue  # the same number in other clothes: 24.50 for 24.5
                if any(stands_in(words, value.replace(number, new, 1)) for words in cited):
                    continue  # the number of something else in the same passage: a person has to see that
                yield from subject.mutant(kind, subject.edit_value(entry, path, number, new), rules)


def _of_digits(number: str) -> Iterator[tuple[str, str]]:
    last = len(number) - 1
    yield "digit", number[:last] + str((int(number[last]) + 1) % 10)
    yield "digit added", number + "0"
    yield "sign", f"−{number}"
    if len(number) > 1:
        yield "digit", str(int(number[0]) % 9 + 1) + number[1:]
        yield "digit dropped", number[:last]
    if number.isdigit() and len(number) > 2:
        yield "decimal point", f"{number[:-1]}.{number[-1]}"
    elif "." in number or "," in number:
        yield "decimal point", re.sub("[.,]", "", number, count=1) if re.fullmatch(r"\d+[.,]\d{1,2}", number) else number.replace(",", ".", 1)


def words_of_numbers(subject: Subject) -> Iterator[Mutant]:
    """A number word changed, a hedge dropped or turned round, in figures and passages."""
    for entry, path, value in subject.values("text", "quote"):
        if entry.kind not in ("figures", "passages") or path[0] not in ("text", "quote"):
            continue
        rules = "FIG1 FIG2" if entry.kind == "figures" else "PAS1 PAS2"
        for word in NUMBER_WORDS:
            if re.search(rf"(?<!\w){word}(?!\w)", value):
                other = NUMBER_WORDS[(NUMBER_WORDS.index(word) + 1) % 11]
                yield from subject.mutant("number word", subject.edit_value(entry, path, word, other), rules)
        for hedge, other in HEDGES.items():
            if re.search(rf"(?<!\w){hedge} ", value) and any(number.softened == hedge for number in read(value).quantities):
                yield from subject.mutant("hedge flipped", subject.edit_value(entry, path, f"{hedge} ", f"{other} "), rules)
                if entry.kind == "figures":
                    yield from subject.mutant("hedge dropped", subject.edit_value(entry, path, f"{hedge} ", ""), rules)


def units(subject: Subject) -> Iterator[Mutant]:
    for entry, path, value in subject.values("unit"):
        yield from subject.mutant("unit", subject.edit_value(entry, path, value, "horses"), "FIG2")
    for entry, path, value in subject.values("text"):
        if entry.kind == "figures" and path == ("text",) and (unit := unit_of(numbers_of(value)[0], value)):
            yield from subject.mutant("unit", subject.edit_value(entry, path, unit, "mile"), "FIG1 FIG2")
        if entry.kind == "figures" and path == ("text",) and isinstance(number := numbers_of(value)[0], Quantity) and not number.rate:
            yield from subject.mutant("rate", subject.edit_value(entry, path, value, f"{value} per fortnight"), "FIG2")
            if not number.hedges:
                yield from subject.mutant("hedge added", subject.edit_value(entry, path, value, f"more than {value}"), "FIG1 FIG2")


def dates(subject: Subject) -> Iterator[Mutant]:
    """The day, the month or the year of a date changed, or left out."""
    for entry, path, value in subject.values("text", "as_of"):
        if path not in (("date", "text"), ("as_of",)):
            continue
        for old, new in _of_date(value):
            if any(new in words for words in subject.briefing.cited_words(getattr(entry.record, "cites", ()))):
                continue  # the date of something else in the same passage: a person has to see that
            yield from subject.mutant("date part", subject.edit_value(entry, path, old, new), "DAT1 FIG2")
        for relation in ("before", "after", "until"):
            if dates_of(f"{relation} {value}") and not any(date.relation for date in dates_of(value)):
                yield from subject.mutant("date related", subject.edit_value(entry, path, value, f"{relation} {value}"), "DAT1")


def _of_date(value: str) -> Iterator[tuple[str, str]]:
    for month in MONTHS:
        if month in value:
            yield month, MONTHS[(MONTHS.index(month) + 1) % 12]
    if year := re.search(r"\d{4}", value):
        yield year[0], str(int(year[0]) + 1)
    if day := re.search(r"(?<!\d)\d{1,2}(?!\d)", value):
        yield day[0], str(int(day[0]) % 27 + 1)


def names(subject: Subject) -> Iterator[Mutant]:
    """A letter of a name changed, dropped or doubled; the name of somebody else."""
    known = [value for _, path, value in subject.values("name") if path == ("name",)]
    for entry, path, value in subject.values("name", "aliases"):
        if entry.kind not in ("names", "factions") or path[0] not in ("name", "aliases"):
            continue
        middle = len(value) // 2
        middle += value[middle] in " -"
        for new in (value[:middle] + ("x" if value[middle] != "x" else "y") + value[middle + 1 :], value[:middle] + value[middle + 1 :],
                    value[:middle] + value[middle] + value[middle:]):
            if new.split() != value.split():
                yield from subject.mutant("name letter", subject.edit_value(entry, path, value, new), "REC2")
        others = [name for name in known if name not in (value, entry.record.name) and name not in entry.record.aliases]
        for other in subject.chance.sample(others, min(2, len(others))):
            yield from subject.mutant("name swapped", subject.edit_value(entry, path, value, other), "REC2")


def stances(subject: Subject) -> Iterator[Mutant]:
    """A stance, or its words, of another faction."""
    held = [entry for entry in subject.briefing.entries["factions"] if entry.record.stance]
    for entry in held:
        own = entry.record.stance
        for label in sorted({"rejected", "ambiguous", "supported", "accepted", *(one.record.stance.label for one in held)} - {own.label}):
            yield from subject.mutant("stance swapped", subject.edit_value(entry, ("stance", "label"), own.label, label), "REC3")
        for passage in sorted({id for one in held for id in one.record.stance.cites} - set(own.cites)):
            edit = subject.edit_value(entry, ("stance", "cites", 0), own.cites[0], passage)
            yield from subject.mutant("stance swapped", edit, "REC2 REC3")


def quoted_words(subject: Subject) -> Iterator[Mutant]:
    """A word of a passage, or of the words quoted in a record, changed, dropped or doubled; the words cut behind a negation."""
    for entry, path, value in subject.values("quote", "in_words", "area"):
        rules = "PAS1 PAS2" if entry.kind == "passages" else "REC3"
        found = list(re.finditer(r"[^\W\d_]{4,}", value))
        for match in subject.chance.sample(found, min(3, len(found))):
            word = match[0]
            edits = (f"{word}s", f"un{word}", word[:-1])
            yield from subject.mutant("quotation word", subject.edit_value(entry, path, word, subject.chance.choice(edits)), rules)
        if len(found) > 4:
            pair = value[found[1].start() : found[2].end()]
            swapped = f"{found[2][0]} {found[1][0]}"
            yield from subject.mutant("quotation word", subject.edit_value(entry, path, pair, swapped), rules)
        for match in NEGATION.finditer(value):
            if value[match.end() :].count(" ") > 2 and not re.search(r"\w", value[: match.start()]):
                yield from subject.mutant("quotation truncated", subject.edit_value(entry, path, match[0] + " ", ""), rules)
        for number in read(value).quantities:
            if number.whole[0] == 0 < number.start and number.hedges - {"only", "average"} and value[number.end :].strip():
                yield from subject.mutant("quotation truncated", subject.edit_value(entry, path, value[: number.start], ""), "PAS1 REC3")


def own_words(subject: Subject) -> Iterator[Mutant]:
    """Numbers, names and dates added to the briefing's own words in records that cite."""
    foreign = ("Sochi", "Assad", "the Geneva text", "NATO", "al-Nahda")
    for entry, path, value in subject.values("text", "known", "counts", "said", "question", "short"):
        if (entry.kind == "figures" and path == ("text",)) or path == ("date", "text") or (not value.endswith((".", "?")) and path[-1] != "counts"):
            continue
        last = value.split()[-1]
        if value.count(last) > 1 or re.search(r"[”\d]", last):
            continue  # a quotation or a date with a word put into it is no longer the source's: PRO2, PRO1
        name, number = subject.chance.choice(foreign), subject.chance.randrange(61, 9000)
        yield from subject.mutant("foreign name in a record", subject.edit_value(entry, path, last, f"with {name} {last}"), "PRO3")
        yield from subject.mutant("foreign number in a record", subject.edit_value(entry, path, last, f"with {number} others {last}"), "PRO1")


def derived(subject: Subject) -> Iterator[Mutant]:
    """A formula turned round, or joined with a figure that is not there."""
    for entry, path, value in subject.values("derive"):
        first = next(token for token in value.split() if token in subject.briefing.figures)
        yield from subject.mutant("derived figure", subject.edit_value(entry, path, value, f"{value} + nothing"), "FIG3")
        yield from subject.mutant("derived figure", subject.edit_value(entry, path, value, f"{value} / ( {value} - ( {value} ) )"), "FIG3")
        yield from subject.mutant("derived figure", subject.edit_value(entry, path, value, f"{value} {first}"), "FIG3")


def statuses(subject: Subject) -> Iterator[Mutant]:
    """A number that is somebody's as one that the source states, and the other way round."""
    for entry in subject.briefing.entries["figures"]:
        figure = entry.record
        if figure.status == "attributed":
            yield from subject.mutant("status", subject.edit_value(entry, ("status",), "attributed", "stated"), "STA1")
        elif figure.text:
            [edit, *_] = subject.replace("data/figures.yml", f"- id: {figure.id}", f"- id: {figure.id}\n  status: attributed")
            yield from subject.mutant("status", edit, "STA1")
    for entry in subject.briefing.all_entries():
        for path, part in parts(entry.record):
            if isinstance(part, Claim) and part.status == "attributed":
                yield from subject.mutant("claim of somebody", subject.edit_value(entry, (*path, "status"), "attributed", "stated"), "STA1")
        if getattr(entry.record, "aliases", ()) and all(claim.status != "our reading" for claim in entry.record.described):
            at = f"- id: {entry.record.id}"
            [edit, *_] = subject.replace(entry.document.path, at, f"{at}\n  joined: {json.dumps(entry.record.aliases[-1:], ensure_ascii=False)}")
            yield from subject.mutant("names joined without a reason", edit, "STA1")


def orders(subject: Subject) -> Iterator[Mutant]:
    """Where a sentence stands, said without what shows it; and what shows it turned round."""
    for entry, path, value in subject.values("text", "known"):
        if path[-1] == "known" or (path[-1] == "text" and len(path) > 1 and path[-2] not in ("date",)):
            last = value.split()[-1]
            edit = subject.edit_value(entry, path, value, f"{value.removesuffix(last)}{last} The next sentence goes on with it.")
            yield from subject.mutant("place of a sentence", edit, "ORD1")
    for entry in subject.briefing.all_entries():
        for path, part in parts(entry.record):
            for first, second in pairwise(getattr(part, "order", ())):
                turned = subject.edit_value(entry, (*path, "order", 0), f"{first}, {second}", f"{second}, {first}")
                yield from subject.mutant("order turned", turned, "ORD1")


def told_together(subject: Subject) -> Iterator[Mutant]:
    """A record that is said to be told on a page that has nothing of it."""
    for entry in subject.briefing.all_entries():
        if told_at := getattr(entry.record, "told_at", ""):
            other = "timeline/" if told_at != "timeline/" else "questions/"
            yield from subject.mutant("told elsewhere", subject.edit_value(entry, ("told_at",), told_at, other), "REC4")


def absences(subject: Subject) -> Iterator[Mutant]:
    """Words said to be absent that the source has."""
    source = next(iter(subject.briefing.sources.values()))
    present = list(re.findall(r"(?<!\w)[a-z]{6,}(?!\w)", source.text))
    for entry, path, value in subject.values("absent"):
        yield from subject.mutant("absence", subject.edit_value(entry, path, value, subject.chance.choice(present)), "ABS1")


# In this order, and no other: what chance plants depends on what came before.
ERRORS = (digits, words_of_numbers, units, dates, names, stances, quoted_words, *of_sources.ERRORS, own_words, derived, statuses, orders, told_together, absences)
