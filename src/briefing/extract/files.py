"""What the files beside the pages say, read back from their text, so that rules can look at it as a reader's program would.

Nothing here trusts how a file was made: CSV and JSON are parsed again, the feed and llms.txt are taken apart.
"""

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from xml.etree import ElementTree

from briefing.exports.download import Download
from briefing.exports.records import BETWEEN, WITHIN, unguarded
from briefing.model.briefing import Briefing
from briefing.model.own_kinds import figure_fields

# The words of the source, verbatim; all other text is ours, or an id, an address or a setting of a record.
QUOTED = frozenset({"quote", "words", "in_words", "area"})
NO_WORDS = frozenset({
    "id", "cites", "passages", "sentences", "sentence", "address", "source", "file", "sha256", "date", "version", "status",
    "kind", "show", "as", "decimals", "derive", "toward", "about", "part_of", "term_of", "producer", "speaker",
    "value", "hedge", "markers",
    "prefix", "suffix",  # what stands beside a passage, not in it
    "order",  # where passages stand: ORD1
    "absent",  # what the source does not have: ABS1
    "word",  # a loaded word of the source, named to keep it out: NEU1
})
NAMED = re.compile(r" \(((?:[A-Z]+ )?§\d+(?:–\d+)?(?:, (?:[A-Z]+ )?§\d+(?:–\d+)?)*)\)$")
ITEMS = re.compile("|".join(map(re.escape, (BETWEEN, WITHIN))))
LINK = re.compile(r"\[((?:\\.|[^\]\\])*)\]\([^)\s]*\)")


@dataclass(frozen=True)
class Said:
    """A text of a file, where it stands there, and the passages cited beside it.

    `quoted` says that it is word for word in one of them; `sentence` (`idlib/3`) that it is that sentence of the source.
    """

    path: str
    place: str
    text: str
    cites: tuple[str, ...]
    quoted: bool = False
    sentence: str = ""


def said(briefing: Briefing, file: Download) -> Iterator[Said]:
    """Every text of a file that somebody may read; numbers of calculated figures among them, as on the pages."""
    unread = NO_WORDS | figure_fields(briefing.kinds)
    if file.media_type == "text/csv":
        yield from _in_csv(file, unread)
    elif file.media_type == "application/json":
        for entry in json.loads(file.text)["records"]:
            yield from _in_json(file.path, entry["id"], entry, tuple(entry["cites"]), unread)
    elif file.media_type == "application/atom+xml":
        for node in ElementTree.fromstring(file.text).iter():
            if node.text and node.text.strip() and node.tag.rpartition("}")[2] in ("title", "content", "name"):
                yield Said(file.path, node.tag.rpartition("}")[2], node.text, ())
    elif file.path.endswith("llms.txt"):
        yield from _in_guide(briefing, file)


def _in_csv(file: Download, unread: frozenset[str]) -> Iterator[Said]:
    for row in csv.DictReader(io.StringIO(file.text, newline=""), strict=True):
        for name, cell in row.items():
            key = name.rpartition(".")[2]
            if cell and key not in unread:
                for text in filter(None, ITEMS.split(unguarded(cell)) if key != "quote" else [unguarded(cell)]):  # never a list
                    yield Said(file.path, f"{row['id']}, {name}", text, tuple(row["cites"].split()), key in QUOTED)


def _in_json(
    path: str, place: str, value: object, cites: tuple[str, ...], unread: frozenset[str], key: str = "",
) -> Iterator[Said]:
    if isinstance(value, Mapping):
        if key == "passages":
            yield Said(path, place, value["words"], (value["id"],), quoted=True)
            return
        if key == "sentences":
            yield Said(path, place, value["words"], (), sentence=f"{place.partition(',')[0]}/{value['number']}")
            return
        # The claim's own citations; a part that has none speaks with those of its record.
        own = tuple(value.get("cites") or cites)
        for name, inner in value.items():
            yield from _in_json(path, f"{place}, {name}", inner, own if key else cites, unread, name)
    elif isinstance(value, list):
        for inner in value:
            yield from _in_json(path, place, inner, cites, unread, key)
    elif isinstance(value, str) and value and key not in unread:
        yield Said(path, place, value, cites, key in QUOTED)


def _in_guide(briefing: Briefing, file: Download) -> Iterator[Said]:
    """The lines that name sentences. The titles and descriptions of pages are proved on the pages."""
    for number, line in enumerate(file.text.splitlines(), 1):
        text = re.sub(r"\\(.)", r"\1", LINK.sub("", line.removeprefix("- ")))
        if found := NAMED.search(text):
            yield Said(file.path, f"line {number}", text[: found.start()], _passages(briefing, found[1]))


def _passages(briefing: Briefing, named: str) -> tuple[str, ...]:
    """Every passage that stands in sentences named as `§3, §5`, or `B §2` where there are several sources."""
    wanted: set[tuple[str, int]] = set()
    sources = list(briefing.sources)
    for name in named.split(", "):
        letter, _, numbers = name.rpartition("§")
        source = sources[ord(letter.strip()) - ord("A")] if letter.strip() else sources[0]
        first, _, last = numbers.partition("–")
        wanted |= {(source, number) for number in range(int(first), int(last or first) + 1)}
    return tuple(dict.fromkeys(id for place in sorted(wanted) for id in briefing.by_sentence.get(place, ())))
