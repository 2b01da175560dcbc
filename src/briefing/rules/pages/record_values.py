"""REC5: what the pages show of a record, read back from the finished HTML."""

from collections.abc import Iterator
from posixpath import join, normpath

from briefing.extract.reading import Stamp
from briefing.model import derive
from briefing.model.briefing import Briefing
from briefing.model.page import Page
from briefing.model.records import Figure, Frozen
from briefing.problems import Problem, did_you_mean
from briefing.rules.location import on_page
from briefing.rules.rule import rule


@rule("REC5", good="the badge “Rejected” of a faction whose stance is `rejected`", bad="the badge “Supported” on the same faction",
      reads_records=False, reads_pages=True)
def read_back(briefing: Briefing, pages) -> Iterator[Problem]:
    """What a page shows of a record, a stance, a status or a link, is what that record says, and no other’s stands beside its name."""
    homes = {page.record: page.url for page in pages if page.record}
    urls = {page.url: page for page in reversed(pages)}  # what a page says to machines comes after it, at the same address
    for page in pages:
        for stamp in page.reading.stamps:
            if stamp.kind == "field":
                yield from _field(briefing, page, stamp)
            yield from _of_another(briefing, page, stamp)
        for link in page.reading.links:
            if not _leads_home(page, link, homes, urls):
                record = briefing.by_id.get(link.about)
                near = [link.about, link.about.partition("/")[2]]
                message = f"the link for {link.about} leads to {link.href}" if record else f'data-about="{link.about}" names no record'
                hint = "Let the template make it: parts.link(kind, id)." if record else did_you_mean(link.about, briefing.by_id)
                yield on_page(briefing, page, "REC5", near, message, hint)


def _field(briefing: Briefing, page: Page, stamp) -> Iterator[Problem]:
    name, _, path = stamp.name.partition(":")
    record = briefing.by_id.get(name)
    value = _value(record, path) if record else None
    if value is None or value.casefold() != " ".join(stamp.text.split()).casefold():
        message = f'the page shows “{stamp.text}” for {stamp.name}; the record has “{value}”' if value else f'"{stamp.name}" names no field'
        near = [stamp.name, path.partition(".")[0], stamp.text]
        yield on_page(briefing, page, "REC5", near, message, "Show the value of the record itself.")


def _of_another(briefing: Briefing, page: Page, stamp: Stamp) -> Iterator[Problem]:
    """A figure or a field shown where a row, a fact or the page is about another record of the kind."""
    if stamp.kind not in ("figure", "field") or stamp.beside is None:
        return
    subject = f"figures/{stamp.name}" if stamp.kind == "figure" else stamp.name.partition(":")[0]
    kind = f"{subject.partition('/')[0]}/"
    near = {about for about in stamp.beside if about.startswith(kind)} or {about for about in (page.record,) if about.startswith(kind)}
    figures = (record for record in map(briefing.by_id.get, near) if isinstance(record, Figure))
    inputs = {f"figures/{id}" for figure in figures for id in derive.inputs(figure.derive)}
    if near and subject not in near | inputs:
        message = f'“{stamp.text}” is of {subject}; it stands beside {", ".join(sorted(near))}'
        candidates = [subject.partition("/")[2], stamp.text]
        yield on_page(briefing, page, "REC5", candidates, message, "Show the value of the record that is named there.")


def _value(record: Frozen, path: str) -> str | None:
    """The text at a path such as `stance.label` or `terms.0.status`; None where there is none, "not stated" for a lacking part."""
    value: object = record
    for step in path.split("."):
        if value is None:
            return "not stated"
        if isinstance(value, tuple):
            value = value[int(step)] if step.isdecimal() and int(step) < len(value) else None
        else:
            value = getattr(value, step, None) if hasattr(value, step) else ""
    return value if isinstance(value, str) and value else ("not stated" if value is None else None)


def _leads_home(page: Page, link, homes: dict[str, str], urls: dict[str, Page]) -> bool:
    """Whether a link that speaks for a record leads to its page, or to its place on the page of its kind."""
    path, _, anchor = link.href.partition("#")
    target = normpath(join("/", page.url, path)).lstrip("/") + "/" if path else page.url
    target = "" if target == "/" else target
    if link.about in homes:
        return target == homes[link.about]
    there = urls.get(target)
    return there is not None and anchor == link.about.partition("/")[2] and f'id="{anchor}"' in there.html
