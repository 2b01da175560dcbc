"""A whole valid briefing of any number of records: its source, its data and its pages.

Ten records tell of one agreement, and rest on a paragraph of the source: the agreement, three factions, three figures, two
places and a question. Words differ from paragraph to paragraph, sentences are alike, as in reports.
"""

import hashlib
import re
import shutil
from dataclasses import dataclass
from pathlib import Path

import yaml

from bench.words import Writer

ROOT = Path(__file__).resolve().parent.parent
PATTERN = Path(__file__).resolve().parent / "briefing"
RECORDS_IN_A_GROUP = 10
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
# What every page names itself, as a form in which it can be cited.
VOCABULARY = [{"id": term.lower(), "term": term, "meaning": "A form of reference.", "reason": "pages can be cited in it"}
              for term in ("BibTeX", "CSL-JSON")]
STANCES = ("rejected", "accepted", "ignored")


class _Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):
    def ignore_aliases(self, data: object) -> bool:
        return True


@dataclass(frozen=True)
class Group:
    """What one paragraph of the source says, and the records that rest on it, by kind."""

    paragraph: str
    records: dict[str, list[dict]]


def write(folder: Path, records: int, seed: int = 1) -> Path:
    """A briefing of so many records below `folder`, which must not exist; `records` is a multiple of ten."""
    shutil.copytree(PATTERN, folder)
    (folder / "hooks").symlink_to(ROOT / "hooks")
    writer = Writer(seed)
    groups = [_group(writer, number) for number in range(records // RECORDS_IN_A_GROUP)]
    text = "\n\n".join(group.paragraph for group in groups) + "\n"
    (folder / "seeds").mkdir()
    (folder / "seeds" / "text.txt").write_text(text, "utf-8")
    (folder / "data").mkdir()
    _save(folder, "sources", [{"id": "text", "label": "The text", "file": "seeds/text.txt", "about": "Made for measurements",
                               "sha256": hashlib.sha256(text.encode()).hexdigest()}])
    _save(folder, "vocabulary", VOCABULARY)
    _save(folder, "loaded", [])
    for kind in groups[0].records:
        _save(folder, kind, [record for group in groups for record in group.records[kind]])
    return folder


def copied(folder: Path) -> Path:
    """The briefing of this repository below `folder`, which must not exist, so that it can be edited."""
    for name in ("data", "docs", "hooks", "seeds", "theme"):
        shutil.copytree(ROOT / name, folder / name)
    shutil.copy(ROOT / "mkdocs.yml", folder)
    return folder


def edit_a_record(root: Path) -> None:
    """Add a word to what one figure counts; another edit each time."""
    file = root / "data" / "figures.yml"
    file.write_text(re.sub(r"^(  counts: .*)$", r"\1 again", file.read_text("utf-8"), count=1, flags=re.MULTILINE), "utf-8")


def first_figure(root: Path) -> str:
    """The id of the figure that is edited."""
    found = re.search(r"^- id: (\S+)$", (root / "data" / "figures.yml").read_text("utf-8"), re.MULTILINE)
    if not found:
        raise SystemExit(f"{root} has no figures")
    return found[1]


def _save(folder: Path, kind: str, records: list[dict]) -> None:
    text = yaml.dump(records, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=110, default_flow_style=False)
    (folder / "data" / f"{kind}.yml").write_text(text, "utf-8")


def _group(writer: Writer, number: int) -> Group:
    place, other, *bands = (writer.name(number * 5 + at) for at in range(5))
    fronts = [f"{band} Front" for band in bands]
    when = f"{writer.between(1, 28)} {writer.one_of(MONTHS)} {writer.between(1950, 1999)}"
    month = f"{writer.one_of(MONTHS)} {writer.between(1950, 1999)}"
    people, marker = writer.between(10_000, 9_000_000), number % 900 + 1
    moved = people * writer.between(5, 90) // 100

    def more() -> str:
        return " ".join(writer.words(writer.between(4, 14)))

    sentences = {
        "signed": f"On {when}, {place} and {other} signed the {place} Accord {more()}",
        **{stance: f"The {front} {stance} the {place} Accord {more()}" for stance, front in zip(STANCES, fronts, strict=True)},
        "people": f"In {month}, {people:,} people lived in {place} {more()}",
        "moved": f"Of these, {moved:,} people had moved {more()}",
        "reason": f"The people of {other} gave no reason {more()}",
    }
    quotes = {name: {"quote": words} for name, words in sentences.items()}
    quotes["signed"]["markers"] = [str(marker)]
    if number % 5 == 0:
        sentences["again"] = f"The council met again in {other}"
        # These words stand in many places; what follows tells them apart.
        quotes["again"] = {"quote": "The council met again", "suffix": f"in {other}"}
    paragraph = " ".join(f"{words}.[{marker}]" if name == "signed" else f"{words}." for name, words in sentences.items())
    key = _id(place)
    passages = [{"id": f"{name}-{key}", "source": "text", **rest} for name, rest in quotes.items()]
    records = _records(key, place, other, fronts, when, month, people, moved, "again" in quotes)
    return Group(paragraph, {"passages": passages, **records})


def _id(name: str) -> str:
    """An id without digits: files for download show it, and numbers in them are proved."""
    return name.lower().replace(" ", "-")


def _faction(key: str, stance: str, name: str, place: str) -> dict:
    cites = [f"{stance}-{key}"]
    return {
        "id": _id(name), "name": name, "cites": cites,
        "described": [{"text": f"Its position on the accord is given: {stance}.", "cites": cites}],
        "stance": {"label": stance, "toward": f"accord-{key}", "in_words": f"{stance} the {place} Accord", "cites": cites},
    }


def _records(key, place, other, fronts, when, month, people, moved, has_again) -> dict[str, list[dict]]:
    signed, agreement = f"signed-{key}", f"accord-{key}"
    factions = [_faction(key, stance, front, place) for stance, front in zip(STANCES, fronts, strict=True)]
    names = [{"id": _id(name), "name": name, "kind": "place", "cites": [signed],
              "described": [{"text": "A party to the accord.", "cites": [signed]}]} for name in (place, other)]
    figures = [
        {"id": f"people-{key}", "label": f"{place}: people", "text": f"{people:,}", "unit": "people", "as_of": month,
         "counts": f"People living in {place}", "cites": [f"people-{key}"]},
        {"id": f"moved-{key}", "label": f"{place}: people who moved", "text": f"{moved:,}", "unit": "people",
         "counts": "People among them who moved", "part_of": f"people-{key}", "cites": [f"moved-{key}"],
         "caveats": [{"text": "It shares the date of the figure that it is part of.", "status": "our reading",
                      "reason": "the sentence begins with “Of these”", "cites": [f"moved-{key}", f"people-{key}"]}]},
        {"id": f"share-{key}", "label": f"{place}: share of people who moved", "derive": f"moved-{key} / people-{key}",
         "show": {"as": "percent", "decimals": "1"}, "counts": "People who moved, as a share of all", "part_of": f"people-{key}"},
    ]
    again = [f"again-{key}"] if has_again else []
    return {
        "agreements": [{
            "id": agreement, "title": f"The accord of {place}", "in_words": f"the {place} Accord", "cites": [signed],
            "summary": {"text": f"{place} and {other} signed it on {when}.", "cites": [signed]},
            "date": {"text": when, "cites": [signed]},
            "parties": [{"name": _id(name), "cites": [signed]} for name in (place, other)],
            "after": [{"text": "Some people moved.", "cites": [f"moved-{key}"]}],
        }],
        "factions": factions, "figures": figures, "names": names,
        "questions": [{
            "id": f"reason-{key}", "question": f"Why did {other} stay silent?", "short": f"The silence of {other}",
            "known": "No reason is given.", "absent": [f"because {other}", f"since {other} had", f"{other} said that"],
            "about": [f"agreements/{agreement}", f"factions/{_id(fronts[0])}"], "cites": [f"reason-{key}", *again],
        }],
    }
