"""The size of each picture, put where the picture stands: a browser keeps its place before it has come."""

import re
from collections.abc import Mapping
from posixpath import join, normpath
from urllib.parse import unquote, urlsplit

from selectolax.lexbor import LexborHTMLParser

from briefing.loading.pictures import Size

# Whole tags, so that what only stands in the text of an attribute is none; of so many pieces at most, so that no page takes long.
TAG = re.compile(r"<(?P<name>[a-zA-Z][\w-]*+)(?:[^<>\"']++|\"[^\"]*+\"|'[^']*+'){0,400}+>")
WHOLE = re.compile(r"[0-9]{1,5}")


def with_sizes(html: str, url: str, sizes: Mapping[str, Size]) -> str:
    """The body of the page at `url`; `sizes` are those of pictures by their addresses below the site's root. What is typed stays."""
    if "<img" not in html.lower():
        return html
    return TAG.sub(lambda tag: _sized(tag[0], url, sizes) if tag["name"].lower() == "img" else tag[0], html)


def _sized(tag: str, url: str, sizes: Mapping[str, Size]) -> str:
    node = LexborHTMLParser(tag).css_first("img")
    typed = {name: node.attributes.get(name) for name in ("width", "height")} if node else {}
    size = sizes.get(_address(node.attributes.get("src") or "", url)) if node else None
    if not size or all(typed.values()):
        return tag
    said = "".join(f' {name}="{length}"' for name, length in _told(size, typed).items() if not typed[name])
    return f"{tag[:4]}{said}{tag[4:]}"


def _told(size: Size, typed: Mapping[str, str | None]) -> dict[str, int]:
    """The size of a picture in the proportions of its file, where one of its sides is typed."""
    width, height = size
    if WHOLE.fullmatch(typed["width"] or ""):
        return {"height": max(1, round(int(typed["width"] or "") * height / width))}
    if WHOLE.fullmatch(typed["height"] or ""):
        return {"width": max(1, round(int(typed["height"] or "") * width / height))}
    return {} if any(typed.values()) else {"width": width, "height": height}


def _address(target: str, url: str) -> str:
    parts = urlsplit(target)
    return "" if parts.scheme or parts.netloc else normpath(join("/", url, unquote(parts.path))).lstrip("/")
