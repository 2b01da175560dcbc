"""Whether a file of SVG draws and does nothing else: it is published as it is, and opened by itself it is a page that can run and load."""

import re
from xml.etree import ElementTree

from briefing.extract.markup import ATTRIBUTES, PREFIXES

DRAWS = frozenset({
    "svg", "g", "defs", "path", "line", "rect", "circle", "ellipse", "polygon", "polyline", "pattern", "marker", "clippath", "symbol",
    "mask", "lineargradient", "radialgradient", "stop", "title", "desc", "metadata",
})
SVG = ("{http://www.w3.org/2000/svg}", "")
# A declaration may name entities, which stand for anything; an instruction may name a style.
DECLARES = re.compile(r"<!DOCTYPE[^>]*\[|<!ENTITY|<\?(?!xml\s)", re.IGNORECASE)
LOADS = re.compile(r"url\(\s*['\"]?\s*(?!#)|@import|\\|image-set", re.IGNORECASE)
NAME = re.compile(r"(\{[^}]*\})?(.*)")


def only_draws(text: str) -> bool:
    """Whether a file holds shapes alone: no words, and nothing that runs, loads or leads on."""
    if DECLARES.search(text):
        return False
    try:
        root = ElementTree.fromstring(text)
    except ElementTree.ParseError:
        return False
    return not any(_does_more(element) for element in root.iter())


def _does_more(element: ElementTree.Element) -> bool:
    space, name = _split(element.tag)
    said = f"{element.text or ''}{element.tail or ''}".strip()
    strange = name.lower() not in DRAWS if space in SVG else space.endswith(("xhtml}", "MathML}"))
    return bool(said) or strange or any(_acts(*pair) for pair in element.attrib.items())


def _acts(attribute: str, value: str) -> bool:
    """Whether an attribute runs or loads something; those of a drawing program's own do nothing."""
    space, name = _split(attribute)
    if name.lower() == "href":
        return not value.strip().startswith("#")
    known = name.lower() in ATTRIBUTES or name.lower().startswith(PREFIXES)
    return (not space and not known) or bool(LOADS.search(value))


def _split(name: object) -> tuple[str, str]:
    """The namespace of a name in braces, and the name; a comment has none."""
    found = NAME.fullmatch(name) if isinstance(name, str) else None
    return ((found[1] or "") if found else "", found[2] if found else "svg")
