"""Old addresses of records that have another id now: each goes on to lead to the record, be it a page or a place on one."""

import re
from collections.abc import Iterable, Iterator, Mapping

from markupsafe import Markup

from briefing.model.addresses import own_page, place, relative
from briefing.model.briefing import Briefing
from briefing.model.labels import label
from briefing.model.page import Draft
from briefing.model.records import Record
from briefing.pages.environment import as_text
from briefing.pages.templates import Template

TITLE = "This entry has moved"
# An element with an id, which in a row of a table is that of its first cell.
WITH_ID = re.compile(r'<(?P<name>\w+)\b[^>]*?\sid="(?P<id>[\w.-]+)"[^>]*>(?:(?<=>)\s*<t[hd]\b[^>]*>)?')
BODY = """# {title}

/// own-words
It is told here now: <a href="{href}" data-about="{record}">{label}</a>
///
"""


def old_names(briefing: Briefing, kind: str) -> Iterator[tuple[Record, str]]:
    """The records of a kind that had another id, each with that."""
    return ((record, old) for record in briefing.records(kind) for old in getattr(record, "was", ()))


def old_ids(briefing: Briefing) -> Mapping[str, tuple[str, ...]]:
    """The ids that records had before, by the kind and the id that they have now: `factions/hts`."""
    names: dict[str, tuple[str, ...]] = {}
    for kind in briefing.entries:
        for record, old in old_names(briefing, kind):
            names[f"{kind}/{record.id}"] = (*names.get(f"{kind}/{record.id}", ()), old)
    return names


def old_pages(briefing: Briefing, templates: Iterable[Template]) -> Iterator[Draft]:
    """A page at each address at which a record had its own before."""
    for template in (one for one in templates if one.kind and not one.is_of_versions):
        for record, old in old_names(briefing, template.kind):
            yield _old_page(template, record, old)


def _old_page(template: Template, record: Record, old: str) -> Draft:
    kind, base = template.kind, own_page(template.kind, old)
    leads_to = place(kind, record.id, {own_page(kind, record.id)}, getattr(record, "told_at", ""))
    href = relative(leads_to, base)
    body = BODY.format(title=TITLE, href=href, record=f"{kind}/{record.id}", label=as_text(label(record)))
    settings: dict[str, object] = {"title": TITLE, "leads_to": leads_to, "noindex": True, "search": {"exclude": True}}
    return Draft(f"{base.removesuffix('/')}.md", f"docs/{template.path}", TITLE, "", body, settings=settings)


def with_old_places(html: str, names: Mapping[str, tuple[str, ...]]) -> str:
    """The HTML of a page with the ids of records, and of what they say, that led to these places before, beside those of today."""
    return WITH_ID.sub(lambda found: found[0] + _beside(found, names), html) if names else html


def _beside(found: re.Match[str], names: Mapping[str, tuple[str, ...]]) -> str:
    """Empty elements with the old ids of an element, if it is the place of a record or of a statement of one."""
    about = re.search(r'\sdata-(?:record|says)="([\w-]+/[\w-]+)[":]', found[0])
    name = about[1] if about else ""
    id = name.partition("/")[2]
    if name not in names or not (found["id"] == id or found["id"].startswith(f"{id}-")):
        return ""
    return "".join(Markup('<span id="{}"></span>').format(old + found["id"].removeprefix(id)) for old in names[name])
