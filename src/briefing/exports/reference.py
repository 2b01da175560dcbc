"""How to cite a page: in plain words, as BibTeX and as CSL-JSON.

The source has no author to name, and none is invented for us: a page stands under its title and the name of the briefing.
The date is that of the edition, not of the build.
"""

import json
import re
from dataclasses import dataclass
from itertools import accumulate

from briefing.english.words.months import MONTHS
from briefing.model.briefing import Briefing
from briefing.model.edition import edition, in_words
from briefing.model.page import Draft
from briefing.model.records import Change, SourceFile
from briefing.model.site import Site

TEX = {ord(char): text for char, text in {
    "\\": r"\textbackslash{}", "{": r"\{", "}": r"\}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
    **{char: f"\\{char}" for char in "#$%&_"},
}.items()}
# Readers of BibTeX count every brace, one behind a backslash too: what a title opens and never closes would take the next entry in.
NAMED = {"\\{": r"\textbraceleft{}", "\\}": r"\textbraceright{}"}
# TeX makes one sign of two; by itself each stays as it is, in TeX and in the programs that do not know its names for them.
TWO = re.compile(r"(?<=([`'-]))(?=\1)")


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
        fields |= {"version": one.edition.version, "date": date.isoformat(), "year": str(date.year)}
    # An address is not running text: its underscores and per cent signs stay as they are.
    fields |= {"url": one.address} if one.is_absolute else {"note": f"Page {_tex(one.address)}"}
    lines = [f"  {name} = {{{value}}}" for name, value in fields.items()]
    if one.edition:  # by its name, which every style knows to write; a number is printed as one
        lines.insert(-1, f"  month = {MONTHS[one.edition.date.month - 1][:3].lower()}")
    return ",\n".join([f"@misc{{{one.key}", *lines]) + "\n}"


def _tex(text: str) -> str:
    told = TWO.sub("{}", text.translate(TEX))
    return told if _is_balanced(text) else re.sub(r"\\[{}]", lambda brace: NAMED[brace[0]], told)


def _is_balanced(text: str) -> bool:
    depths = list(accumulate({"{": 1, "}": -1}.get(char, 0) for char in text))
    return not depths or (min(depths) >= 0 and depths[-1] == 0)


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
