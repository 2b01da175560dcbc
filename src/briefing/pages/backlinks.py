"""Which page cites which passage: what the source's page and the evidence page link back to."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from briefing.model.page import ALL_IN_ONE, Draft
from briefing.pages.citations import CITATION

CITED = re.compile(CITATION)
CODE = re.compile(r"^(```|~~~).*?^\1|(`+)(?!`).*?(?<!`)\2(?!`)", re.DOTALL | re.MULTILINE)


class Uses(Mapping[str, Sequence[Draft]]):
    """The pages that cite each passage; `asked` tells whether a template wanted to know."""

    def __init__(self, pages: Mapping[str, Sequence[Draft]]) -> None:
        self._pages = pages
        self.asked = False

    def __getitem__(self, passage: str) -> Sequence[Draft]:
        self.asked = True
        return self._pages[passage]

    def __iter__(self) -> Iterator[str]:
        self.asked = True
        return iter(self._pages)

    def __len__(self) -> int:
        self.asked = True
        return len(self._pages)


def uses(pages: Iterable[Draft]) -> dict[str, list[Draft]]:
    """The pages that cite each passage, in the order of the templates."""
    found: dict[str, list[Draft]] = {}
    for page in pages:
        if page.path != ALL_IN_ONE:
            for id in dict.fromkeys(CITED.findall(CODE.sub("", page.markdown))):
                found.setdefault(id, []).append(page)
    return found
