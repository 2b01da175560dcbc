"""What a finished page makes a browser load and run, in the words by which a host allows it: ("script-src", "'self'")."""

import base64
import hashlib
import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

Need = tuple[str, str]

# The attribute by which an element loads something, and the directive of a Content-Security-Policy that it needs for that.
LOADING = {
    "img": ("src", "img-src"), "image": ("href", "img-src"), "use": ("href", "img-src"), "source": ("src", "media-src"),
    "video": ("src", "media-src"), "audio": ("src", "media-src"), "track": ("src", "media-src"), "iframe": ("src", "frame-src"),
    "object": ("data", "object-src"), "embed": ("src", "object-src"), "script": ("src", "script-src"),
}
# What a <link> loads, by its rel, and for a preload by its `as`; all others tell an address and load nothing.
LINKED = {"stylesheet": "style-src", "icon": "img-src", "manifest": "manifest-src", "modulepreload": "script-src"}
PRELOADED = {"font": "font-src", "style": "style-src", "script": "script-src", "image": "img-src", "fetch": "connect-src"}
RUN = frozenset({"", "module", "text/javascript", "application/javascript"})
ASKS = re.compile(r"\b(?:fetch|sendBeacon)\(|\b(?:XMLHttpRequest|EventSource|WebSocket)\b")
WORKS = re.compile(r"\bnew (?:Shared)?Worker\b")
ADDRESS = re.compile(r"url\(\s*[\"']?([^)\"']+)")
FONT = re.compile(r"\.(?:woff2?|ttf|otf)\b")
# A quick look for what the parser then finds.
OWN = re.compile(r"\s(?:style|on[a-z]+)\s*=", re.IGNORECASE)


def of_html(html: str) -> Iterator[Need]:
    """What a page loads by its elements; scripts and styles written out in it are named by their SHA-256."""
    for node in LexborHTMLParser(html).css(", ".join((*LOADING, "link", "style"))):
        yield from _of_link(node) if node.tag == "link" else _of_element(node)


def of_script(text: str) -> Iterator[Need]:
    """What a script of the site asks for while it runs."""
    if ASKS.search(text):
        yield "connect-src", "'self'"
    if WORKS.search(text):
        yield "worker-src", "'self'"


def of_style(text: str) -> Iterator[Need]:
    """What a style of the site loads: fonts and pictures."""
    for address in ADDRESS.findall(text):
        yield "font-src" if FONT.search(address) else "img-src", _source(address)


def forbidden(html: str) -> tuple[str, ...]:
    """The styles and event handlers that stand in attributes, as `style` or `onclick`: no policy allows them that is worth its name."""
    if not OWN.search(html):
        return ()
    names = (name for node in LexborHTMLParser(html).css("*") for name in node.attributes)
    return tuple(sorted({name for name in names if name == "style" or re.fullmatch("on[a-z]+", name)}))


def _of_element(node: LexborNode) -> Iterator[Need]:
    name, directive = LOADING.get(node.tag or "", ("", "style-src"))
    if address := node.attributes.get(name):
        yield directive, _source(address)
    elif node.tag == "style" or (node.tag == "script" and (node.attributes.get("type") or "") in RUN):
        yield directive, _digest(node.text())


def _of_link(node: LexborNode) -> Iterator[Need]:
    rels, address = (node.attributes.get("rel") or "").split(), node.attributes.get("href") or ""
    found = [LINKED[rel] for rel in rels if rel in LINKED]
    if "preload" in rels:
        found.append(PRELOADED.get(node.attributes.get("as") or "", "connect-src"))
    yield from ((directive, _source(address)) for directive in found)


def _source(address: str) -> str:
    """Where an address leads: to this site, to a host with its scheme, or into itself (`data:`)."""
    parts = urlsplit(address.strip())
    if parts.netloc:
        return f"{parts.scheme or 'https'}://{parts.netloc}"
    return f"{parts.scheme}:" if parts.scheme else "'self'"


def _digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
