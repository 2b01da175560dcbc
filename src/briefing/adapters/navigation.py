"""The navigation of a site: `kind/_record.md` in the settings stands for the pages that it makes."""

from collections.abc import Iterable

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
