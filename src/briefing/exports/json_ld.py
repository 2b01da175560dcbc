"""What a page says of itself to machines, as schema.org JSON-LD: what it is, what it quotes, what data it holds.

Every text in it is on the page too: titles, descriptions, quotations and figures, as the records and the source have them.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence

from briefing.exports.download import Download
from briefing.exports.records import path_of
from briefing.model.addresses import place, relative
from briefing.model.briefing import Briefing
from briefing.model.edition import edition
from briefing.model.figures import figure_text, whole_of
from briefing.model.page import Draft, Page
from briefing.model.records import Figure, Name, SourceFile
from briefing.model.site import Site

Node = dict[str, object]
# Keys whose values are no words for readers: types, addresses, languages, and what the edition and the files say of themselves.
UNREAD = frozenset({
    "@context", "@type", "@id", "url", "item", "contentUrl", "encodingFormat", "inLanguage", "identifier", "position",
    "dateModified", "version", "contentSize", "propertyID", "isAccessibleForFree",
})


def linked_data(briefing: Briefing, site: Site, page: Page, pages: Mapping[str, Draft], files: Sequence[Download]) -> Node:
    """The graph of a finished page: the page, its breadcrumb, and a data set where it shows figures; `pages` by their addresses."""
    graph = [_page(briefing, site, page.draft, page.cited, pages)]
    graph += _breadcrumb(site, page.draft, pages)
    graph += _dataset(briefing, site, page.draft, files)
    return {"@context": "https://schema.org", "@graph": graph}


def as_script(node: Node) -> str:
    """JSON that cannot end the <script> element it stands in."""
    text = json.dumps(node, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def texts(value: object) -> Iterator[str]:
    """Every text of a graph that somebody may read; a quotation between quotation marks."""
    return (text for text, _ in said(value, (), lambda figure: ()))


def said(value: object, cites: Sequence[str], about: Callable[[str], Sequence[str]], key: str = "") -> Iterator[tuple[str, Sequence[str]]]:
    """Every such text with the passages that prove it: a quotation has its own, a figure those `about` it, other texts `cites`."""
    if isinstance(value, dict):
        kind = value.get("@type")
        cites = (value["identifier"],) if kind == "Quotation" else about(value["propertyID"]) if kind == "PropertyValue" else cites
        for name, inner in value.items():
            quoted = kind == "Quotation" and name == "text"
            yield from ((f"“{inner}”", cites),) if quoted else said(inner, cites, about, name)
    elif isinstance(value, list):
        for inner in value:
            yield from said(inner, cites, about, key)
    elif isinstance(value, str) and key not in UNREAD:
        yield value, cites


def _at(site: Site, page: Draft, path: str) -> str:
    """An address as a page has it: absolute where the site has one, relative to the page elsewhere."""
    return site.absolute(path) or relative(path, page.url)


def _page(briefing: Briefing, site: Site, page: Draft, cites: Sequence[str], pages: Mapping[str, Draft]) -> Node:
    now = edition(briefing)
    cited = [id for id in dict.fromkeys(cites) if id in briefing.spans]
    address = _at(site, page, page.url)
    kind, name = ("Article", "headline") if cited and page.url else ("WebPage", "name")
    node: Node = {"@type": kind, "@id": address, "url": address, name: page.title}
    node |= {"description": page.description} if page.description else {}
    node |= {"inLanguage": site.language, "isAccessibleForFree": True}
    node |= {"isPartOf": {"@type": "WebSite", "name": site.name, "url": _at(site, page, "")}}
    node |= {"publisher": {"@type": "Organization", "name": site.name}}
    node |= {"version": now.version, "dateModified": now.date.isoformat()} if now else {}
    if cited:
        sources = dict.fromkeys(briefing.spans[id].source for id in cited)
        node["isBasedOn"] = [_source(briefing, site, page, id, place("sources", id, pages)) for id in sources]
        node["citation"] = [_quotation(briefing, site, page, id, pages) for id in cited]
    return node


def _source(briefing: Briefing, site: Site, page: Draft, id: str, address: str) -> Node:
    source = briefing.one(SourceFile, id)
    node: Node = {"@type": "CreativeWork", "name": source.title or source.label, "identifier": f"sha256:{source.sha256}"}
    return node | ({"url": _at(site, page, address)} if address else {})


def _quotation(briefing: Briefing, site: Site, page: Draft, id: str, pages: Mapping[str, Draft]) -> Node:
    """A passage: its exact words, and the sentence that they stand in."""
    span = briefing.spans[id]
    node: Node = {"@type": "Quotation", "identifier": id, "text": " ".join(briefing.words(id).split())}
    address = place("sources", span.source, pages)
    return node | ({"url": _at(site, page, f"{address}#s{span.sentences[0]}")} if address else {})


def _breadcrumb(site: Site, page: Draft, pages: Mapping[str, Draft]) -> list[Node]:
    """The pages above this one by their addresses, the overview first; nothing for the overview itself."""
    if not page.url:
        return []
    steps = page.url.rstrip("/").split("/")
    above = ["", *("/".join(steps[:count]) + "/" for count in range(1, len(steps) + 1))]
    trail = [pages[url] for url in above if url in pages]
    items = [
        {"@type": "ListItem", "position": number, "name": one.title, "item": _at(site, page, one.url)}
        for number, one in enumerate(trail, 1)
    ]
    return [{"@type": "BreadcrumbList", "itemListElement": items}]


def _dataset(briefing: Briefing, site: Site, page: Draft, files: Sequence[Download]) -> list[Node]:
    """The figures that a page is about: one on its own page, with those told there beside it; all on the page of figures."""
    figures = _figures_of(briefing, page)
    wanted = {path_of("figures", "csv"), path_of("figures", "json")}
    if not figures:
        return []
    now = edition(briefing)
    node: Node = {"@type": "Dataset", "name": page.title, "url": _at(site, page, page.url)}
    node |= {"description": page.description} if page.description else {}
    node |= {"isAccessibleForFree": True, "publisher": {"@type": "Organization", "name": site.name}}
    node |= _credit(site, figures)
    node |= {"version": now.version, "dateModified": now.date.isoformat()} if now else {}
    node |= _coverage(briefing, figures) if page.record else {}
    node["variableMeasured"] = [_measured(briefing, figure, page) for figure in figures]
    node["distribution"] = [
        {"@type": "DataDownload", "encodingFormat": file.media_type, "contentUrl": _at(site, page, file.path), "contentSize": file.size}
        for file in files if file.path in wanted
    ]
    return [node]


def _figures_of(briefing: Briefing, page: Draft) -> list[Figure]:
    kind, _, id = page.record.partition("/")
    if page.leads_to or (kind != "figures" and page.url != "figures/"):
        return []
    beside = (figure for figure in briefing.figures.values() if figure.told_at == page.url)
    return [briefing.figures[id], *beside] if kind == "figures" else list(briefing.figures.values())


def _credit(site: Site, figures: Sequence[Figure]) -> Node:
    """Who made the numbers: this site, where it calculated all of them. Whose the others are is said of each."""
    return {"creator": {"@type": "Organization", "name": site.name}} if all(figure.derive for figure in figures) else {}


def _coverage(briefing: Briefing, figures: Sequence[Figure]) -> Node:
    """The time and the place of figures. A part has the time of its whole by our reading only: with one there, each figure says its own."""
    figure = figures[0]
    whole = whole_of(briefing.figures, figure)
    node: Node = {"temporalCoverage": figure.as_of} if figure.as_of and not any(one.part_of for one in figures) else {}
    return node | ({"spatialCoverage": f"“{whole.area}”"} if whole.area else {})


def _measured(briefing: Briefing, figure: Figure, page: Draft) -> Node:
    """A figure as the site shows it, its hedge included, and how it is known; what it counts stands on its own page."""
    node: Node = {"@type": "PropertyValue", "propertyID": figure.id, "name": figure.label}
    node |= {"value": figure_text(briefing.figures, figure)}
    node |= {"unitText": figure.unit} if figure.unit else {}
    node |= {"valueReference": {"@type": "StructuredValue", "name": "Date", "description": figure.as_of}} if figure.as_of else {}
    node |= {"measurementMethod": _known_by(briefing, figure, page)}
    return node | ({"description": figure.counts} if page.record == f"figures/{figure.id}" else {})


def _known_by(briefing: Briefing, figure: Figure, page: Draft) -> str | list[str]:
    """How a figure is known, in the words of the page: its status, and on the page of its own whose number it is."""
    producer = whole_of(briefing.figures, figure).producer
    if not (page.record and producer):
        status = figure.status.capitalize()
        return [status, "Date, producer: our reading"] if figure.part_of and producer else status
    name, read_so = briefing.one(Name, producer).name, ", by our reading" if figure.part_of else ""
    if figure.derive:
        return f"Calculated by this briefing, from data of the {name}{read_so}"
    return f"Attributed to the {name}{read_so}"
