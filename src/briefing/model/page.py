"""A page of the site, from its template to its HTML."""

from dataclasses import dataclass
from functools import cached_property

from briefing.extract.reading import Reading, read


@dataclass(frozen=True)
class Page:
    """One page.

    `path` is relative to docs/, as the site generator names it (`factions/hts.md`); `template` is the file that made
    it, relative to the root, and `template_text` what that file holds; `record` is `kind/id` where it is the page of
    one record. `cited` are the ids that its chips name, in reading order, `shown` the records it shows, and
    `malformed` what looks like a citation and is none; all are read from the finished HTML, and empty before.
    `is_own` says that all of it is marked as the briefing's own words.
    """

    path: str
    template: str
    template_text: str
    title: str
    description: str
    markdown: str
    record: str = ""
    html: str = ""
    cited: tuple[str, ...] = ()
    shown: frozenset[str] = frozenset()
    malformed: tuple[str, ...] = ()
    is_own: bool = False

    @property
    def url(self) -> str:
        """The address relative to the site's root, with a closing slash; empty for the overview."""
        return url_of(self.path)

    @cached_property
    def reading(self) -> Reading:
        """What the finished page says."""
        return read(self.html)


def url_of(path: str) -> str:
    """The address of a page's path: `factions/hts.md` is at `factions/hts/`, `index.md` at the root."""
    stem = path.removesuffix(".md")
    stem = "" if stem == "index" else stem.removesuffix("/index")
    return f"{stem}/" if stem else ""


def relative(target: str, base: str) -> str:
    """The address of `target` as seen from `base`; both relative to the site's root."""
    return "../" * base.count("/") + target or "./"


def place_of(text: str, words: str) -> tuple[int, int]:
    """The line and column where a text has the words first; its top where it does not."""
    at = text.find(words)
    return (1, 1) if at < 0 else (text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at))
