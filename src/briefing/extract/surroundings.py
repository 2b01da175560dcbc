"""What the theme put around the pages, read from the rendered pages: menus, heads, footers, whatever was computed there.

Pages share most of it, so each line of HTML is read once, where it is first met.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from html import escape, unescape

from briefing.extract.reading import SPOKEN, Reading, read
from briefing.extract.theme import IN_HEAD
from briefing.model.page import Page

# What joins the title of a page and the name of the site.
JOINED = re.compile(r"\s+[·|–—-]\s+")
TAG = re.compile(r"(<[^>]*>)")
SPOKEN_TEXT = re.compile(rf"(?:{'|'.join(SPOKEN)})=\"([^\"]*)\"")
ADDRESS = re.compile(r'(?<=\s)(href|src|content)="[^"#]*')
SCRIPT = re.compile(r"<script\b.*?</script>", re.DOTALL)


def around(rendered: str, page: Page | None) -> str | None:
    """The HTML around the article of a rendered page; all of it where there is no page.

    None where the page does not hold its article as it was finished.
    """
    before, article, after = rendered.partition(page.html) if page else (rendered, "", "")
    return None if page and not article else before + after


def without_scripts(html: str) -> str:
    """HTML without what runs, and without what is written out for machines."""
    return SCRIPT.sub("", html)


def unseen(html: str, seen: set[str]) -> str:
    """The lines that were not met before; from now on they were."""
    fresh = [line for line in dict.fromkeys(map(str.strip, html.splitlines())) if line and line not in seen]
    seen.update(fresh)
    return "\n".join(fresh)


def untold(html: str, told: Collection[str]) -> str:
    """The HTML around a page, with what its head says at its end; texts that are `told`, and proved, elsewhere are left out."""
    in_head = [unescape(words) for match in IN_HEAD.finditer(html) for words in match.groups() if words and not words.isdecimal()]
    parts = (part for words in in_head for part in (words, *JOINED.split(words)))
    shown = "".join(f"<p>{escape(part)}</p>" for part in parts if part not in told and not _is_joined(part, told))
    return "".join(_untold(html, told)) + shown


def without_addresses(html: str) -> str:
    """HTML without what tells apart the surroundings of pages and nobody reads: addresses, up to the sentence or part that they name."""
    return ADDRESS.sub(r'\1="', html)


def reading_around(path: str, template: str, html: str) -> Reading:
    """What stands around a page, as words of the briefing's own."""
    return replace(read(Reading(path, template, is_own=True), html), ids=frozenset(), targets=())


def _is_joined(words: str, told: Collection[str]) -> bool:
    """Whether a text is put together from texts that are told: `Figures · The briefing`."""
    return any(all(part in told for part in parts) for parts in (JOINED.split(words), words.split(". ", 1)))


def _untold(html: str, told: Collection[str]) -> Iterator[str]:
    """The HTML with nothing in the place of texts and attributes that are told."""
    for part in TAG.split(html):
        if part.startswith("<"):
            yield SPOKEN_TEXT.sub(lambda match: "" if unescape(match[1]) in told else match[0], part)
        else:
            words = unescape(" ".join(part.split()))
            yield "<code></code>" if words in told or _is_joined(words, told) else part
