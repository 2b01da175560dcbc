"""From `[^passage-id]` to chips, and the list of sources that closes a page.

Two steps. While Markdown is rendered, a citation becomes `<sup id="fnref…">`: code spans and blocks stay text, and
the table of contents drops such elements by itself. On the finished HTML of the page, each of them, and each
citation standing in raw HTML, becomes a chip that links to the sentence in its source.
"""

import itertools
import re
from collections.abc import Iterable, Mapping
from html import unescape
from xml.etree import ElementTree

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.util import AtomicString
from markupsafe import Markup, escape

from briefing.model.briefing import Briefing
from briefing.model.fields import Frozen
from briefing.model.labels import short_name, spoken_name
from briefing.pages.bidi import with_direction
from briefing.pages.source_list import address, source_list
from briefing.problems import UnknownName

CITATION = r"\[\^([\w.-]+)\]"
ESCAPED = r"\\\[\^([\w.-]+)\]"
# Above references and links (170, 160) and escapes (180), below code spans (190).
PRIORITY = 185

# The second is a citation in a text that a template shows as text.
MALFORMED = re.compile(r"\[\^[^\]<\n\0]{0,60}\]?|&#91;\^[\w.-]+&#93;")

IN_HTML = re.compile(
    r"<(code|pre|kbd|samp|script|style|svg)\b.*?</\1>"
    r'|<sup class="cite cite--unknown".*?</sup>'  # made so on a page that this one shows
    rf'|(?P<run>(?:<sup id="fnref[^"]*">{CITATION}</sup>|{CITATION})+)'
    r"|<[^>]*>",
    re.DOTALL,
)


_Made = tuple[ElementTree.Element | str, int, int]  # what stands in place of a match, its start and its end


class _CitationProcessor(InlineProcessor):
    # Unlike the patterns that it comes from, an inline processor tells where its match ends.
    def handleMatch(self, match: re.Match[str], data: str) -> _Made:  # type: ignore[override]  # noqa: N802 (Python-Markdown's name)
        element = ElementTree.Element("sup", id="fnref-" + match[1])
        element.text = AtomicString(f"[^{match[1]}]")  # read once, in emphasis too
        return element, match.start(0), match.end(0)


class _EscapedProcessor(InlineProcessor):
    """Keeps an escaped citation text: as an entity, it is no citation to the second step either."""

    def handleMatch(self, match: re.Match[str], data: str) -> _Made:  # type: ignore[override]  # noqa: N802 (as above)
        return self.md.htmlStash.store(f"&#91;^{match[1]}]"), match.start(0), match.end(0)


class CitationExtension(Extension):
    """Lets Python-Markdown tell citations from text and code."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        md.inlinePatterns.register(_EscapedProcessor(ESCAPED, md), "escaped-citation", PRIORITY + 1)
        md.inlinePatterns.register(_CitationProcessor(CITATION, md), "citation", PRIORITY)


def finish(
    html: str, url: str, briefing: Briefing, site_paths: Mapping[str, str], chapters: tuple[str, ...] = (),
) -> tuple[str, tuple[str, ...]]:
    """The HTML of a page's body with chips and its list of sources, and the ids cited, in reading order.

    `url` is the page's address relative to the site's root, `site_paths` the address of each source's page; `chapters` are the ids
    that finished parts of it cite.
    Citations that follow one another stand in the order of the source, and those that lead to the same sentence make one chip. An
    unknown id keeps its text; PRO7 reports it, and nothing else is said of what cites it.
    """
    cited: list[str] = []
    numbers = itertools.count(1)
    order = {source: at for at, source in enumerate(briefing.sources)}

    def chips(match: re.Match[str]) -> str:
        if not match["run"]:
            return match[0]
        ids = re.findall(CITATION, match["run"])
        cited.extend(ids)
        known = [id for id in ids if id in briefing.spans and briefing.spans[id].source in site_paths]
        known.sort(key=lambda id: (order[briefing.spans[id].source], briefing.spans[id].start))
        unknown = (Markup('<sup class="cite cite--unknown" data-cite="%s">[^%s]</sup>') % (id, id) for id in ids if id not in known)
        groups: dict[str, list[str]] = {}
        for id in known:
            groups.setdefault(short_name(briefing.spans[id], briefing.sources), []).append(id)
        made = (_chip(group, next(numbers), at > 0, url, briefing, site_paths) for at, group in enumerate(groups.values()))
        return str(Markup(" ").join((*made, *unknown)))

    body = IN_HTML.sub(chips, html)
    cited += chapters
    known = {id: briefing.spans[id] for id in cited if id in briefing.spans}
    return with_direction(body + source_list(known, url, briefing, site_paths)), tuple(cited)


def malformed(html: str) -> tuple[str, ...]:
    """What looks like a citation in the finished HTML and is none, outside code and unknown chips."""
    text = re.sub(r'<(code|pre|kbd|samp|script|style|svg)\b.*?</\1>|<sup class="cite.*?</sup>|<[^>]*>', "\0", html, flags=re.DOTALL)
    return tuple(unescape(match[0]) for match in MALFORMED.finditer(text))


def _chip(ids: list[str], number: int, is_next: bool, url: str, briefing: Briefing, site_paths: Mapping[str, str]) -> Markup:
    """One chip for passages of the same sentence; `number` tells the chips of a page apart, `is_next` one that follows another.

    The space is for whoever takes the text alone: “June 2018§14” would be a year of six digits.
    """
    span = briefing.spans[ids[0]]
    return Markup(
        '<sup class="%s" id="cite-%s" data-cite="%s"> <a class="cite__chip" href="%s" aria-label="%s">%s</a></sup>'
    ) % ("cite cite--next" if is_next else "cite", number, " ".join(dict.fromkeys(ids)), address(span, url, site_paths),
         spoken_name(span, briefing.sources), short_name(span, briefing.sources))


def as_citations(ids: Iterable[str] | Frozen) -> Markup:
    """Citations for a page template: `{{ claim.cites | cite }}`."""
    if isinstance(ids, str):
        raise TypeError("`cite` takes a list of passages, not a text")
    if isinstance(ids, Frozen):
        raise UnknownName("`cite` takes the passages of a record, not the record", "Write `.cites` behind it: `… .cites | cite`.")
    return Markup("".join(f"[^{escape(id)}]" for id in ids))
