"""LNK1 and REC5: every link leads somewhere, and one that speaks for a record leads to that record."""

from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from briefing.extract.facts import Facts, SiteReading
from briefing.problems import did_you_mean
from briefing.rules.rule import Finding, rule

PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg")
Found = Iterator[tuple[Facts, Finding]]


@rule("LNK1", good="[The timeline](timeline.md)", bad="[The timeline](timelin.md), or timeline.md#june where the page has no such place")
def leads_somewhere(site: SiteReading) -> Found:
    """Every link, picture and fragment on a page leads to a page, a file or a place that the site has."""
    ids = {site.urls[page.path]: page.ids for page in site.pages}
    for page in site.pages:
        for target in page.targets:
            if problem := _lost(site, ids, page, target):
                message, hint, near = problem
                yield page, Finding("LNK1", message, hint, near)


def _lost(site: SiteReading, ids: dict[str, frozenset[str]], page: Facts, target: str) -> tuple[str, str, tuple[str, ...]] | None:
    """What is wrong with an address, its remedy, and words to find its place by; None where it is right."""
    parts = urlsplit(target)
    if parts.scheme or parts.netloc:
        return None
    near = (target, parts.path.rstrip("/").rpartition("/")[2], parts.fragment)
    if target.startswith("/"):
        hint = "The site may be published below it: write the address as seen from here."
        return f"the address {target} begins at the root of the host", hint, near
    if parts.path.count("../") > site.urls[page.path].count("/"):
        return f"the address {target} climbs above the root of the site", "The site may be published below it.", near
    path, fragment = site.address(page, unquote(target))
    if path in site.files:
        return None
    if path not in ids:
        known = {address for address in (*site.urls.values(), *site.files) if address}
        if path.endswith(PICTURES):
            pictures = [one for one in known if one.endswith(PICTURES)]
            hint = f"Put the file into docs/, or mend its name. {did_you_mean(path, pictures) if pictures else ''}".strip()
            return f"the picture {path} is not there", hint, near
        return f"the link leads to {path or target}, which the site does not have", did_you_mean(path, known), near
    if fragment and fragment not in ids[path]:
        return (f"the link leads to #{fragment}, a place that {path or 'the overview'} does not have",
                did_you_mean(fragment, ids[path]), (target, f"#{fragment}", fragment))
    return None


@rule("REC5")
def leads_home(site: SiteReading) -> Found:
    """A link that speaks for a record leads to its page, or to its place on the page of its kind or on another that tells it."""
    told = {name: told_at for name, record in site.briefing.by_id.items() if (told_at := getattr(record, "told_at", ""))}
    homes = {page.record: site.urls[page.path] for page in site.pages if page.record and page.record not in told}
    ids = {site.urls[page.path]: page.ids for page in site.pages}
    for page in site.pages:
        for about, href in page.links:
            path, fragment = site.address(page, href)
            id = about.partition("/")[2]
            is_its = fragment == id or fragment.startswith(f"{id}-")  # a statement of it
            is_at = is_its and fragment in ids.get(path, ()) and path == told.get(about, path)
            is_home = path == homes[about] if about in homes else is_at
            if not is_home:
                is_known = about in site.briefing.by_id
                message = f"the link for {about} leads to {href}" if is_known else f'data-about="{about}" names no record'
                hint = "Let the template make it: parts.link(kind, id)." if is_known else did_you_mean(about, site.briefing.by_id)
                yield page, Finding("REC5", message, hint, (about, about.partition("/")[2]))
