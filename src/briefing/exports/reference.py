"""How to cite a page: in plain words, as BibTeX and as CSL-JSON.

The source has no author to name, and none is invented for us: a page stands under its title and the name of the briefing.
The date is that of the edition, not of the build.
"""

import json
from dataclasses import dataclass

from briefing.model.briefing import Briefing
from briefing.model.edition import edition, in_words
from briefing.model.page import Draft
from briefing.model.records import Change, SourceFile
from briefing.model.site import Site

TEX = str.maketrans({
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
    "`": r"\textasciigrave{}", **{char: f"\\{char}" for char in "#$%&_"},
})


@dataclass(frozen=True)
class Reference:
    """What identifies a page. `address` is absolute, or where the site has no address, the page's path from its root."""

    title: str
    site: str
    path: str
    address: str
    is_absolute: bool
    edition: Change | None
    sources: tuple[SourceFile, ...] = ()

    @property
    def before_address(self) -> str:
        """What an address means that is none by itself."""
        return "" if self.is_absolute else "Page "

    @property
    def key(self) -> str:
        """The name of the entry: `idlib-briefing-factions-hts`."""
        words = "".join(char if char.isascii() and char.isalnum() else " " for char in f"{self.site} {self.path}".lower())
        return "-".join(words.split()) or "briefing"


def reference(briefing: Briefing, site: Site, page: Draft) -> Reference:
    path = f"/{page.url}"
    return Reference(page.title, site.name, page.url, site.absolute(page.url) or path, bool(site.url), edition(briefing),
                     briefing.records_of(SourceFile))


def plain(one: Reference) -> str:
    """`Figures. Idlib briefing, version 0.2.0, 23 November 2026. https://…/figures/`."""
    published = f"{one.site}, {in_words(one.edition)}" if one.edition else one.site
    return f"{one.title}. {published}. {one.before_address}{one.address}"


def bibtex(one: Reference) -> str:
    """An entry that BibTeX and biblatex both read; braces keep the title's capitals."""
    fields = {"title": f"{{{_tex(one.title)}}}", "howpublished": f"{{{_tex(one.site)}}}"}
    if one.edition:
        date = one.edition.date
        fields |= {"version": one.edition.version, "date": date.isoformat(), "year": str(date.year), "month": str(date.month)}
    # An address is not running text: its underscores and per cent signs stay as they are.
    fields |= {"url": one.address} if one.is_absolute else {"note": f"Page {_tex(one.address)}"}
    lines = ",\n".join(f"  {name} = {{{value}}}" for name, value in fields.items())
    return f"@misc{{{one.key},\n{lines}\n}}"


def _tex(text: str) -> str:
    return text.translate(TEX)


def csl(one: Reference) -> str:
    """A list with one item, as reference managers import it."""
    item: dict[str, object] = {"id": one.key, "type": "webpage", "title": one.title, "container-title": one.site}
    if one.edition:
        date = one.edition.date
        item |= {"version": one.edition.version, "issued": {"date-parts": [[date.year, date.month, date.day]]}}
    item |= {"URL": one.address} if one.is_absolute else {"note": f"Page {one.address}"}
    lines = ",\n".join(f"  {json.dumps(name)}: {json.dumps(value, ensure_ascii=False)}" for name, value in item.items())
    return f"[{{\n{lines}\n}}]"


FORMATS = {"bibtex": bibtex, "csl-json": csl}
