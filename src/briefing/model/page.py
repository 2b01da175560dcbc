"""A page of the site: what its template made of the records, and what it became."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from briefing.model.addresses import url_of
from briefing.model.fields import Frozen

# The page that repeats the others: what it says is said, and cited, there.
ALL_IN_ONE = "print.md"


class Search(Frozen):
    """What the front matter says to search: `exclude` leaves a page out, `boost` raises or lowers it among the results."""

    exclude: bool = False
    boost: int | float = 1


@dataclass(frozen=True)
class Draft:
    """A page as its template made it, in Markdown.

    `path` is relative to docs/, as the site generator names it (`factions/hts.md`); `template` is the file that made it,
    relative to the root; `record` is `kind/id` where it is the page of one record; `settings` is its front matter.
    """

    path: str
    template: str
    title: str
    description: str
    markdown: str
    record: str = ""
    settings: Mapping[str, object] = field(default_factory=dict)

    @cached_property
    def url(self) -> str:
        """The address relative to the site's root, with a closing slash; empty for the overview."""
        return url_of(self.path)

    @property
    def leads_to(self) -> str:
        """The address, relative to the site's root, of the place that tells what this page once told; empty for every other page."""
        return str(self.settings.get("leads_to") or "")

    @property
    def is_desk(self) -> bool:
        """Whether it tells how statements stand with those who read them (`desk: yes`): made last, no statement is looked for in it."""
        return bool(self.settings.get("desk"))

    @property
    def search(self) -> Search:
        """Raises pydantic's ValidationError where the front matter has something else there; no such page is published."""
        return Search.model_validate(self.settings.get("search") or {})


@dataclass(frozen=True)
class Heading:
    """A heading of a page: its depth from 1, the id of its place, its text, and the headings below it."""

    level: int
    id: str
    name: str
    children: "tuple[Heading, ...]" = ()


@dataclass(frozen=True)
class Page:
    """A finished page: nothing is done to `html` any more before readers get it.

    `html` is the body as the theme's article holds it; `cited` are the ids that its chips name, in reading order, `shown` the
    records it shows, `malformed` what looks like a citation and is none, `toc` its outermost headings.
    """

    draft: Draft
    html: str
    cited: tuple[str, ...] = ()
    shown: frozenset[str] = frozenset()
    malformed: tuple[str, ...] = ()
    toc: tuple[Heading, ...] = ()
