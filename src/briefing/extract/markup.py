"""What the HTML of a page is made of, where it is nothing that a page of text needs: what runs, loads from elsewhere or takes input.

The lists are of what is known to be harmless; whatever is not on them is told. A quick look at the names in the text finds
every name that the parser could find, and more: the tree is walked only where one of them is unknown.
"""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

ELEMENTS = frozenset({
    "html", "head", "body", "h1", "h2", "h3", "h4", "h5", "h6", "p", "div", "section", "article", "aside", "header", "footer", "nav",
    "main", "figure", "figcaption", "blockquote", "pre", "hr", "br", "wbr", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption",
    "thead", "tbody", "tfoot", "tr", "th", "td", "colgroup", "col", "details", "summary", "a", "abbr", "b", "bdi", "bdo", "cite", "code",
    "data", "del", "dfn", "em", "i", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
    "time", "u", "var", "ruby", "rt", "rp", "img", "picture", "source", "svg", "g", "defs", "desc", "title", "text", "tspan", "path",
    "line", "rect", "circle", "ellipse", "polygon", "polyline", "pattern", "marker", "clippath", "use", "symbol", "mask",
    "lineargradient", "radialgradient", "stop",
})
ATTRIBUTES = frozenset({
    "class", "id", "href", "src", "alt", "title", "lang", "dir", "role", "width", "height", "colspan", "rowspan", "scope", "headers",
    "start", "value", "reversed", "type", "open", "hidden", "datetime", "cite", "abbr", "name", "for", "tabindex", "translate", "loading",
    "decoding", "target", "rel", "hreflang", "download", "style", "markdown", "align", "valign", "span", "summary", "xmlns", "viewbox",
    "preserveaspectratio", "version", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "rx", "ry", "d", "points", "fill",
    "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-dasharray", "stroke-dashoffset", "stroke-linecap", "stroke-linejoin",
    "stroke-opacity", "opacity", "transform", "text-anchor", "dominant-baseline", "dx", "dy", "overflow", "patternunits",
    "patterntransform", "patterncontentunits", "gradientunits", "gradienttransform", "offset", "stop-color", "stop-opacity",
    "marker-start", "marker-mid", "marker-end", "markerwidth", "markerheight", "refx", "refy", "orient", "clip-path", "mask", "font-size",
    "font-weight", "letter-spacing", "textlength", "lengthadjust", "baseline-shift", "focusable", "vector-effect", "shape-rendering",
})
PREFIXES = ("data-", "aria-")
# What a link may lead to beside the site itself; what is shown on a page comes from the site alone.
SCHEMES = frozenset({"", "http", "https", "mailto", "tel"})
SHOWN = ("img", "source", "use")

_ELEMENT = re.compile(r"<([a-zA-Z][^\s/>]*)")
# From the start of a name to its end, and no second try within it: that takes a quarter of the time.
_ATTRIBUTE = re.compile(r"(?<![^\s\"'<>/=])[^\s\"'<>/=]++(?=\s*=)")
# Browsers leave these out of an address before they look at its scheme.
_SKIPPED = re.compile(r"[\x00-\x20\x7f\u200b-\u200f\u2028-\u202f\ufeff]+")
_SCHEME = re.compile(r"([a-zA-Z][a-zA-Z0-9+.-]*):")


def strange(tree: LexborHTMLParser, html: str) -> tuple[tuple[str, str], ...]:
    """What a page should not hold: the name of each such element, attribute or address as it was found, and why not."""
    return tuple(dict.fromkeys((*_names(tree, html), *_addresses(tree))))


def _names(tree: LexborHTMLParser, html: str) -> Iterator[tuple[str, str]]:
    elements = {name.lower() for name in set(_ELEMENT.findall(html))} - ELEMENTS
    attributes = {name for name in set(_ATTRIBUTE.findall(html)) if not _is_harmless(name.lower())}
    if (not elements and not attributes) or tree.root is None:
        return
    for node in tree.root.traverse():
        if node.tag and node.tag not in ELEMENTS and not node.tag.startswith("-"):
            yield f"<{node.tag}", f"the element <{node.tag}> is none that a page of text needs"
        for name in node.attributes:
            if not _is_harmless(name.lower()):
                yield name, f"the attribute {name} of <{node.tag}> is none that a page of text needs"


def _is_harmless(name: str) -> bool:
    return name in ATTRIBUTES or name.startswith(PREFIXES)


def _addresses(tree: LexborHTMLParser) -> Iterator[tuple[str, str]]:
    for node in tree.css("[href], [src]"):
        for name in ("href", "src"):
            if address := node.attributes.get(name):
                yield from _address(node, address)


def _address(node: LexborNode, address: str) -> Iterator[tuple[str, str]]:
    if (scheme := scheme_of(address)) not in SCHEMES:
        yield address, f"the address {address[:60]} of <{node.tag}> has the scheme {scheme}:"
    elif node.tag in SHOWN and leads_elsewhere(address):
        yield address, f"<{node.tag}> is loaded from elsewhere: {address[:60]}"


def scheme_of(address: str) -> str:
    """The scheme of an address as browsers see it, in small letters; empty where it has none."""
    found = _SCHEME.match(_SKIPPED.sub("", address))
    return found[1].lower() if found else ""


def leads_elsewhere(address: str) -> bool:
    """Whether an address leads out of the site that it stands on: a browser takes a backslash for a slash, and three of these for two."""
    return bool(scheme_of(address)) or _SKIPPED.sub("", address).replace("\\", "/").startswith("//")
