"""Which page cites which passage: what the source's page and the evidence page link back to."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from briefing.model.page import ALL_IN_ONE, Draft
from briefing.pages.citations import CITATION

CITED = re.compile(CITATION)
CODE = re.compile(r"^(```|~~~).*?^\1|(`+)(?!`).*?(?<!`)\2(?!`)", re.DOTALL | re.MULTILINE)
# A statement where it is at home; see `saying`.
AT_HOME = re.compile(r'data-says="([^"]+)" id="([^"]+)"')


class Uses(Mapping[str, Sequence[Draft]]):
    """The pages that cite each passage, and where each statement is at home; `asked` tells whether a template wanted to know."""

    def __init__(self, pages: Iterable[Draft] = ()) -> None:
        self._drafts = [page for page in pages if page.path != ALL_IN_ONE]
        self.asked = False

    @cached_property
    def _pages(self) -> Mapping[str, Sequence[Draft]]:
        return _uses(self._drafts)

    @cached_property
    def _homes(self) -> Mapping[str, str]:
        return {place: f"{page.url}#{id}" for page in self._drafts for place, id in AT_HOME.findall(page.markdown)}

    def home(self, place: str) -> str:
        """The address of a statement's own place, relative to the site's root; empty where it has none."""
        self.asked = True
        return self._homes.get(place, "")

    def __getitem__(self, passage: str) -> Sequence[Draft]:
        self.asked = True
        return self._pages[passage]

    def __iter__(self) -> Iterator[str]:
        self.asked = True
        return iter(self._pages)

    def __len__(self) -> int:
        self.asked = True
        return len(self._pages)


def _uses(pages: Iterable[Draft]) -> dict[str, list[Draft]]:
    """The pages that cite each passage, in the order of the templates; nobody reads one that leads to another."""
    found: dict[str, list[Draft]] = {}
    for page in (one for one in pages if not one.leads_to):
        for id in dict.fromkeys(CITED.findall(CODE.sub("", page.markdown))):
            found.setdefault(id, []).append(page)
    return found
