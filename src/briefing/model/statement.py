"""A statement: one thing that somebody can agree or disagree with, where it is met, and what it says, in parts."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Literal

from briefing.model.addresses import own_page, place

Kind = Literal["claim", "absence", "composed"]
Part = str | bool | tuple[str, ...]
OURS = "our reading"
# Of the parts of what a statement says, those that say of whom and how; the others are its words.
ABOUT = ("subject", "other_names", "role", "status", "quoted", "quoted_in_part", "open", "our_reading")


@dataclass(frozen=True)
class Statement:
    """One thing that is said.

    `place` is the field of a record that says it, `factions/hts:described.0`, counted from 0 as in the files; without a path the
    record itself (its name, its number). A sentence that a page composes is at `/factions/~3`, the third of that page.
    `says` are its parts by name, as shown, without those that are empty; `cites` the passages shown with it, in order. What speaks
    of the whole source is an `absence`, whatever it cites. `before` is what it follows in its list or paragraph, `pages` are the
    addresses of the pages that show it, the first its own.
    """

    place: str
    kind: Kind
    says: Mapping[str, Part]
    cites: tuple[str, ...]
    before: str = ""
    pages: tuple[str, ...] = ()

    @property
    def record(self) -> str:
        """The record that says it, `kind/id`; empty for a composed one."""
        return "" if self.kind == "composed" or self.place.startswith("/") else self.place.partition(":")[0]

    @property
    def subject(self) -> str:
        """Of whom or what it is said; empty for a composed one."""
        return str(self.says.get("subject", ""))

    @property
    def role(self) -> str:
        """As what it is said: `described`, `terms`, `not stated`."""
        return str(self.says.get("role", "")).replace("_", " ")

    @property
    def status(self) -> str:
        """How we know; of a composed one what the badges beside it say, with *and* between, or nothing where it has none."""
        return str(self.says.get("status", ""))

    @property
    def statuses(self) -> tuple[str, ...]:
        """Each way in which we know it: a composed one may mix them."""
        return tuple(filter(None, self.status.split(" and ")))

    @property
    def words(self) -> str:
        """What it says in few words, behind the name of its subject: of a number what it counts, of a name only that it is one.

        A title of ours says which words of the source it stands for.
        """
        if self.role == "name" and (own := self.says.get("in_words")):
            return f"“{own}”"
        return next((str(self.says[name]) for name in ("text", "counts", "label") if self.says.get(name)), self.role)

    @property
    def line(self) -> str:
        """What it says, in a line."""
        if text := self.says.get("text"):
            return str(text)
        own = (f"“{words}”" if name == "in_words" else words
               for name, value in self.says.items() if name not in ABOUT and (words := _words(value)))
        return "; ".join(own) or "; ".join(filter(None, (self.subject, _words(self.says.get("other_names", "")))))


def _words(value: Part) -> str:
    return "" if isinstance(value, bool) else value if isinstance(value, str) else ", ".join(value)


def anchor(path: str) -> str:
    """The id of a statement's place on the page of its record, counted from 1 as readers count: `described-1`."""
    steps = path.split(".") if path else []
    return "-".join(str(int(step) + 1) if step.isdecimal() else step.replace("_", "-") for step in steps)


def address(place_of_it: str, urls: Collection[str], told_at: str = "") -> str:
    """Where a statement of a record is met: on its record's page, or on the page that tells it with others; empty where neither is there.

    `told_at` is that of the record; see `addresses.place`.
    """
    record, _, path = place_of_it.partition(":")
    kind, _, id = record.partition("/")
    home = place(kind, id, urls, told_at)
    if not path or not home:
        return home
    return f"{home}#{anchor(path)}" if home == own_page(kind, id) else f"{home}-{anchor(path)}"
