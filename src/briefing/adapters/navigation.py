"""The navigation of a site: `kind/_record.md` in the settings stands for the pages that it makes."""

from collections.abc import Iterable, Iterator
from typing import Protocol

from briefing.model.page import Draft
from briefing.pages.templates import RECORD_TEMPLATE


def with_records(nav: Iterable[object], pages: Iterable[Draft]) -> list[object]:
    """The navigation with each template of records replaced by its pages, as `{title: path}`, in their order; none that leads on.

    A section in which no page is left goes with them.
    """
    by_template: dict[str, list[object]] = {}
    for page in (page for page in pages if not page.leads_to):
        by_template.setdefault(page.template.removeprefix("docs/"), []).append({page.title: page.path})
    return _replaced(nav, by_template)


def _replaced(nav: Iterable[object], by_template: dict[str, list[object]]) -> list[object]:
    result: list[object] = []
    for item in nav:
        if isinstance(item, str) and item.endswith(RECORD_TEMPLATE):
            result += by_template.get(item, [])
        elif isinstance(item, dict):
            parts = {title: _replaced(value, by_template) if isinstance(value, list) else value for title, value in item.items()}
            result += [{title: value} for title, value in parts.items() if value != []]
        else:
            result.append(item)
    return result


def titles(nav: object) -> list[str]:
    """The names that a navigation has, and the paths of its pages."""
    items = [item.items() for item in nav if isinstance(item, dict)] if isinstance(nav, list) else []
    return [title for pairs in items for name, value in pairs for title in (str(name), *titles(value))]


def _paths(nav: object) -> Iterator[str]:
    """The pages that a navigation names."""
    for item in nav if isinstance(nav, list) else ():
        for value in item.values() if isinstance(item, dict) else (item,):
            yield from (value,) if isinstance(value, str) else _paths(value)


class Included(Protocol):
    """What a site generator does with a file."""

    def is_in_nav(self) -> bool: ...


class SiteFile(Protocol):
    """A file as a site generator has it, by its path below docs/."""

    src_uri: str

    @property
    def inclusion(self) -> Included: ...

    def is_documentation_page(self) -> bool: ...


class Patterns(Protocol):
    """Patterns of paths, as a site generator reads them."""

    def match_file(self, file: str) -> bool: ...


def unlisted(nav: object, files: Iterable[SiteFile], apart: Patterns | None) -> tuple[str, ...]:
    """The pages that a strict build misses in a navigation, templates of records among them, which MkDocs is told to pass over; none that
    stands apart, and none where a site has no navigation of its own."""
    named = set(_paths(nav))
    pages = (file for file in files if file.is_documentation_page() and file.src_uri not in named)
    missed = (page.src_uri for page in pages if page.inclusion.is_in_nav() or page.src_uri.endswith(RECORD_TEMPLATE))
    return tuple(path for path in missed if not (apart and apart.match_file(path))) if nav else ()
