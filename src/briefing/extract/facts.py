"""What the rules that look at everything at once need to know of each thing that is published."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import lru_cache
from posixpath import join, normpath

from briefing.english.numbers.written_numbers import find_written
from briefing.extract.evidence import Ground
from briefing.extract.page_sentences import Composed, composed_in
from briefing.extract.reading import Reading
from briefing.loading.project import Project
from briefing.model.briefing import Briefing
from briefing.text.matching import stands_in


@dataclass(frozen=True)
class Facts:
    """What one reading contributes; most fields are those of `Reading`.

    `links` are pairs of the record that a link speaks for and its address; `terms` the words of the vocabulary that it has;
    `numbers` how many numbers were compared; `strays` the addresses of search results whose words it does not have. `says` are the
    places of the statements that it shows, `composed` the sentences that it says itself.
    """

    path: str
    template: str
    record: str = ""
    cited: tuple[str, ...] = ()
    malformed: tuple[str, ...] = ()
    shown: frozenset[str] = frozenset()
    ids: frozenset[str] = frozenset()
    targets: tuple[str, ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    terms: frozenset[str] = frozenset()
    numbers: int = 0
    strays: tuple[str, ...] = ()
    says: frozenset[str] = frozenset()
    composed: tuple[Composed, ...] = ()

    def as_data(self) -> dict[str, object]:
        """Ready for JSON."""
        return {one.name: sorted(value) if isinstance(value := getattr(self, one.name), frozenset) else value for one in fields(self)}



def facts_of(reading: Reading, ground: Ground, strays: tuple[str, ...] = ()) -> Facts:
    """What a reading contributes."""
    texts = [statement.text for block in reading.prose for statement in block.statements]
    said = "\n".join((*texts, *reading.titles))
    return Facts(
        reading.path, reading.template, reading.record, reading.cited, reading.malformed, reading.shown, reading.ids, reading.targets,
        links=tuple((link.about, link.href) for link in reading.links),
        terms=frozenset(term for term in ground.lexicon.terms if stands_in(said, term)),
        numbers=sum(_numbers_in(block.text) for block in reading.prose) + len(reading.stamps),
        strays=strays,
        says=frozenset(place for place, _ in reading.says),
        composed=tuple(composed_in(reading)),
    )


@lru_cache(maxsize=8192)  # the same words stand on many pages
def _numbers_in(text: str) -> int:
    return sum(1 for _ in find_written(text))


@dataclass(frozen=True)
class SiteReading:
    """Everything that is published, as the rules of the whole site see it.

    `pages` are the pages, `others` what is published beside them; `urls` are the addresses of the pages by their paths;
    `made` are the addresses of files that the build makes, `files` those of all files that the site has, `made` included.
    Addresses are relative to the site's root. `unlisted` are the pages, below docs/, that the navigation should name and does not.
    """

    project: Project
    briefing: Briefing
    ground: Ground
    pages: tuple[Facts, ...]
    others: tuple[Facts, ...]
    urls: Mapping[str, str]
    made: frozenset[str]
    files: frozenset[str]
    unlisted: tuple[str, ...] = ()

    @property
    def everything(self) -> tuple[Facts, ...]:
        return (*self.pages, *self.others)

    def text_of(self, template: str) -> str:
        """The text of a template; empty where nothing of that name is in the project."""
        return self.project.readable(template)

    def address(self, page: Facts, target: str) -> tuple[str, str]:
        """Where a link of a page leads: the path below the site's root, with the slash at its end, and the fragment."""
        path, _, fragment = target.partition("#")
        path = path.partition("?")[0]
        if not path:
            return self.urls[page.path], fragment
        meant = normpath(join("/", self.urls[page.path], path)).lstrip("/")
        return (f"{meant}/" if meant and path.endswith(("/", ".", "..")) else meant), fragment
