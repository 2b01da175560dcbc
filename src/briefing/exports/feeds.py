"""Files that readers' programs and search engines look for: the Atom feed of changes, the sitemap and robots.txt."""

import uuid
from collections.abc import Sequence
from xml.etree import ElementTree

from briefing.exports.download import Download
from briefing.model.addresses import place
from briefing.model.briefing import Briefing
from briefing.model.edition import edition
from briefing.model.page import Draft
from briefing.model.records import Change, SourceFile
from briefing.model.site import Site

FEED = "feed.xml"
ATOM = "http://www.w3.org/2005/Atom"
SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"


def files(briefing: Briefing, site: Site, pages: Sequence[Draft]) -> tuple[Download, ...]:
    """A feed where the briefing keeps changes; a sitemap and robots.txt where the site has an address."""
    made = []
    if briefing.records("changes"):
        made.append(Download(FEED, "application/atom+xml", feed(briefing, site, pages)))
    if site.url:
        made.append(Download("sitemap.xml", "application/xml", sitemap(briefing, site, pages)))
        made.append(Download("robots.txt", "text/plain", f"User-agent: *\nAllow: /\nSitemap: {site.absolute('sitemap.xml')}\n"))
    return tuple(made)


def feed(briefing: Briefing, site: Site, pages: Sequence[Draft]) -> str:
    """The changes as Atom (RFC 4287). Addresses are relative to the feed where the site has none of its own."""
    changes = briefing.records_of(Change)
    urls = {page.url for page in pages}
    root = ElementTree.Element("feed", {"xmlns": ATOM, "xml:lang": site.language})
    _add(root, "id", _urn(briefing, "feed"))
    _add(root, "title", f"{site.name}: corrections and changes")
    _add(root, "updated", _moment(changes[0]))
    _add(_add(root, "author"), "name", site.name)
    _add(root, "link", rel="self", type="application/atom+xml", href=site.absolute(FEED) or FEED)
    if "changes/" in urls:
        _add(root, "link", rel="alternate", type="text/html", href=site.absolute("changes/") or "changes/")
    for change in changes:
        _entry(root, briefing, site, change, place("changes", change.id, urls))
    return _xml(root)


def _entry(root: ElementTree.Element, briefing: Briefing, site: Site, change: Change, address: str) -> None:
    entry = _add(root, "entry")
    _add(entry, "id", _urn(briefing, f"changes/{change.id}"))
    _add(entry, "title", change.title)
    _add(entry, "updated", _moment(change))
    _add(entry, "category", term=change.kind)
    if address:
        _add(entry, "link", rel="alternate", type="text/html", href=site.absolute(address) or address)
    _add(entry, "content", change.text, type="text")


def _urn(briefing: Briefing, name: str) -> str:
    """A name for good, whatever the site's address: made from the fingerprint of the source that was bound first, as it was first.

    Another source changes nothing, wherever it stands among the records. Without any that is bound, the first of these counts.
    """
    bound = [one.sha256 for one in (briefing.pinned or {}).values()]
    first = bound[0] if bound else briefing.records_of(SourceFile)[0].first.sha256
    return uuid.uuid5(uuid.UUID(first[:32]), name).urn


def _moment(change: Change) -> str:
    """Atom asks for a time of day; a change has none, so it is the day's first moment."""
    return f"{change.date.isoformat()}T00:00:00Z"


def sitemap(briefing: Briefing, site: Site, pages: Sequence[Draft]) -> str:
    """Every page that tells something, with its absolute address and the date of the edition."""
    now = edition(briefing)
    root = ElementTree.Element("urlset", {"xmlns": SITEMAP})
    for page in (page for page in pages if not page.leads_to):
        url = _add(root, "url")
        _add(url, "loc", site.absolute(page.url))
        if now:
            _add(url, "lastmod", now.date.isoformat())
    return _xml(root)


def _add(parent: ElementTree.Element, name: str, text: str = "", **attributes: str) -> ElementTree.Element:
    child = ElementTree.SubElement(parent, name, attributes)
    child.text = text or None
    return child


def _xml(root: ElementTree.Element) -> str:
    ElementTree.indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ElementTree.tostring(root, encoding="unicode") + "\n"
