"""What the elements of a page are: blocks, labels, scopes; and which text of them somebody sees, and how.

What is hidden proves nothing and is part of nothing that is seen; what is struck out is not said; raised and lowered digits are
no digits of the number that they hang on.
"""

import re
from collections.abc import Iterator, Mapping

from selectolax.lexbor import LexborNode

from briefing.pages.lists import LAST_START
from briefing.text.shown import as_seen

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
BLOCKS = HEADINGS | {
    "p", "li", "td", "th", "dd", "dt", "caption", "figcaption", "summary", "blockquote", "div", "section", "article", "main",
    "header", "footer", "nav", "form", "dialog", "button", "label", "legend", "option",
}
SCOPES = BLOCKS | {"tr", "table", "dl", "ul", "ol", "figure", "details"}
# What may cite for all that stands in it: a row, an item, a term with what is said of it.
UNITS = frozenset({"li", "tr", "blockquote", "figure", "caption"})
# Labels, which name what follows and state nothing.
LABELS = HEADINGS | {"th", "dt", "summary", "caption", "button", "label", "legend", "option"}
UNREAD = frozenset({"code", "pre", "script", "style", "svg", "template"})
STRUCK_OUT = frozenset({"del", "s", "strike"})
STAMPS = ("figure", "count", "marker", "field", "size", "change")
STAMPED = {"data-sentence", "data-passage", *(f"data-{kind}" for kind in STAMPS)}
# Classes of what is read elsewhere: a badge that says how something is known, a citation of nothing.
APART = frozenset({"status", "cite--unknown"})

_CLOSED_BY_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|font-size\s*:\s*0)(?![\w.])", re.IGNORECASE)
_RAISED = str.maketrans("0123456789+-−–", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻")
_LOWERED = str.maketrans("0123456789+-−–", "₀₁₂₃₄₅₆₇₈₉₊₋₋₋")


def classes(node: LexborNode) -> list[str]:
    """The classes of an element; none of a text."""
    return (node.attributes.get("class") or "").split() if node.tag != "-text" else []


def is_hidden(node: LexborNode) -> bool:
    """Whether somebody, eyes or ears, does not meet an element: `hidden`, `aria-hidden`, closed by its style."""
    return hides(node.attributes)


def hides(own: Mapping[str, str | None]) -> bool:
    """Whether an element of these attributes is hidden."""
    return "hidden" in own or own.get("aria-hidden") == "true" or bool(_CLOSED_BY_STYLE.search(own.get("style") or ""))


def is_within_hidden(node: LexborNode | None, known: dict[int, bool]) -> bool:
    """Whether an element is hidden, or stands in one that is, or in one that is struck out; `known` keeps it of those of one tree."""
    if node is None or node.tag in ("body", "html"):
        return False
    if (found := known.get(node.mem_id)) is None:
        found = known[node.mem_id] = node.tag in STRUCK_OUT or is_hidden(node) or is_within_hidden(node.parent, known)
    return found


def number_of(item: LexborNode) -> str:
    """The number that a list is made to show before an item, where no reader takes it for one that counts the items; else ""."""
    whole = item.parent if item.prev is None or not item.prev.prev else None
    given = item.attributes.get("value") or (whole.attributes.get("start") if whole is not None and whole.tag == "ol" else "")
    return f"{given}. " if given and given.isdecimal() and int(given) > LAST_START else ""


def raised(tag: str, text: str) -> str:
    """The text of a <sup> or <sub>, its digits and signs as the characters that are written so: 10⁶, CO₂."""
    return text.strip().translate(_RAISED if tag == "sup" else _LOWERED)


def seen(node: LexborNode) -> str:
    """All text of an element as it is seen, without citations, with white space folded."""
    return " ".join("".join(_pieces(node)).split())


def _pieces(node: LexborNode) -> Iterator[str]:
    for child in node.iter(include_text=True):
        if child.tag == "-text":
            yield as_seen(child.text_content or "")
        elif child.tag == "br":
            yield " "
        elif child.tag in STRUCK_OUT or "data-cite" in child.attributes or is_hidden(child):
            continue
        elif child.tag in ("sup", "sub"):
            yield raised(child.tag, seen(child))
        else:
            yield from _pieces(child)
            yield " " * (child.tag in BLOCKS)
