"""Nothing is published that nobody read: every file of the output is accounted for."""

import hashlib
import json
import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from briefing.extract.search_index import has_in_order
from briefing.problems import Problem
from briefing.publish.receipt import digests
from briefing.publish.site import Site

# Where the site generator's own search keeps the words of the pages.
SEARCH = "search/search_index.json"
REMEDY = "Which hook, plugin or setting in mkdocs.yml writes it? Everything that is published has to be read first."


def unaccounted(site: Site, folder: Path, read: Mapping[str, str], theme: Collection[str]) -> Iterator[Problem]:
    """A problem for each file of the output that is not as it was read.

    `read` are the digests of what was read as it was rendered, by path: pages, and templates of the theme; `theme` the digests of
    the files that the theme brings.
    """
    known = {file.path: hashlib.sha256(file.content).hexdigest() for file in site.files}
    known |= {path: site.project.digests[f"docs/{path}"] for path in site.settings.assets} | dict(read)
    for path, digest in digests(folder).items():
        if path == SEARCH:
            yield from _foreign_words(site, folder / path)
        elif known.get(path, "") != digest and digest not in theme:
            what = "is not as it was read" if path in known else "was read by no rule"
            yield Problem("mkdocs.yml", 1, 1, "FIL1", f"{path} would be published, and {what}", REMEDY)


def _foreign_words(site: Site, file: Path) -> Iterator[Problem]:
    """What the generator's search says of a page, and the page does not have, or not in this order."""
    pages = {page.draft.url: page for page in site.pages}
    for place in json.loads(file.read_text("utf-8")).get("docs", ()):
        page = pages.get(place["location"].partition("#")[0])
        there = re.findall(r"\w+", f"{page.draft.title} {LexborHTMLParser(page.html).text(separator=' ')}") if page else []
        if not has_in_order(there, re.findall(r"\w+", LexborHTMLParser(place.get("text") or "").text(separator=" "))):
            message = f"what {SEARCH} says of /{place['location']} does not stand there"
            yield Problem("mkdocs.yml", 1, 1, "REC5", message, "Take the plugin out of mkdocs.yml.")
