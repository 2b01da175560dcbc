"""From `[^passage-id]` to chips, and the list of sources that closes a page.

Two steps. While Markdown is rendered, a citation becomes `<sup id="fnref…">`: code spans and blocks stay text, and
the table of contents drops such elements by itself. On the finished HTML of the page, each of them, and each
citation standing in raw HTML, becomes a chip that links to the sentence in its source.
"""

import itertools
import re
from collections.abc import Iterable, Mapping
from xml.etree import ElementTree

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markupsafe import Markup, escape

from briefing.model.briefing import Briefing
from briefing.model.page import relative
from briefing.model.passages import Span
from briefing.pages.source_text import marked_apart, marker_html, markers_from, with_direction
from briefing.text.source import Sentence, Source

CITATION = r"\[\^([\w.-]+)\]"
ESCAPED = r"\\\[\^([\w.-]+)\]"
# Above references and links (170, 160) and escapes (180), below code spans (190).
PRIORITY = 185

MALFORMED = re.compile(r"\[\^[^\]<\n\0]{0,60}\]?")

IN_HTML = re.compile(
    r"<(code|pre|kbd|samp|script|style|svg)\b.*?</\1>"
    rf'|(?P<run>(?:<sup id="fnref[^"]*">{CITATION}</sup>|{CITATION})+)'
    r"|<[^>]*>",
    re.DOTALL,
)


class _CitationProcessor(InlineProcessor):
    def handleMatch(self, match: re.Match, data: str):  # noqa: N802 (the name is Python-Markdown's)
        element = ElementTree.Element("sup", id="fnref-" + match[1])
        element.text = f"[^{match[1]}]"
        return element, match.start(0), match.end(0)


class _EscapedProcessor(InlineProcessor):
    """Keeps an escaped citation text: as an entity, it is no citation to the second step either."""

    def handleMatch(self, match: re.Match, data: str):  # noqa: N802
        return self.md.htmlStash.store(f"&#91;^{match[1]}]"), match.start(0), match.end(0)


class CitationExtension(Extension):
    """Lets Python-Markdown tell citations from text and code."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        md.inlinePatterns.register(_EscapedProcessor(ESCAPED, md), "escaped-citation", PRIORITY + 1)
        md.inlinePatterns.register(_CitationProcessor(CITATION, md), "citation", PRIORITY)


def finish(html: str, url: str, briefing: Briefing, site_paths: dict[str, str]) -> tuple[str, tuple[str, ...]]:
    """The HTML of a page's body with chips and its list of sources, and the ids cited, in reading order.

    `url` is the page's address relative to the site's root, `site_paths` the address of each source's page.
    Citations that follow one another and lead to the same sentence make one chip. An unknown id keeps its text, so
    that nobody takes it for proof; PRO7 reports it.
    """
    cited: list[str] = []
    numbers = itertools.count(1)

    def chips(match: re.Match) -> str:
        if not match["run"]:
            return match[0]
        ids = re.findall(CITATION, match["run"])
        cited.extend(ids)
        known = [id for id in ids if id in briefing.spans and briefing.spans[id].source in site_paths]
        unknown = (Markup('<sup class="cite cite--unknown">[^{}]</sup>').format(id) for id in ids if id not in known)
        groups: dict[str, list[str]] = {}
        for id in known:
            groups.setdefault(short_name(briefing.spans[id], briefing), []).append(id)
        made = (_chip(group, next(numbers), url, briefing, site_paths) for group in groups.values())
        return str(Markup(" ").join((*made, *unknown)))

    body = IN_HTML.sub(chips, html)
    known = {id: briefing.spans[id] for id in cited if id in briefing.spans}
    return with_direction(body + _sources(known, url, briefing, site_paths)), tuple(cited)


def malformed(html: str) -> tuple[str, ...]:
    """What looks like a citation in the finished HTML and is none, outside code and unknown chips."""
    text = re.sub(r'<(code|pre|kbd|samp|script|style|svg)\b.*?</\1>|<sup class="cite.*?</sup>|<[^>]*>', "\0", html, flags=re.DOTALL)
    return tuple(match[0] for match in MALFORMED.finditer(text))


def short_name(span: Span, briefing: Briefing) -> str:
    """`§9`, or `§9–10`; where a briefing has several sources, the source's letter first: `B §9`."""
    first, last = span.sentences[0], span.sentences[-1]
    numbers = f"§{first}" if first == last else f"§{first}–{last}"
    return f"{_letter(span, briefing)} {numbers}".strip()


def spoken_name(span: Span, briefing: Briefing) -> str:
    """What a screen reader says of a chip: `Source, sentence 9`; with a letter, `A §9: source A, sentence 9`.

    A name must hold the text that is seen (WCAG 2.5.3), and a letter is text.
    """
    first, last = span.sentences[0], span.sentences[-1]
    numbers = f"sentence {first}" if first == last else f"sentences {first} to {last}"
    letter = _letter(span, briefing)
    return f"{short_name(span, briefing)}: source {letter}, {numbers}" if letter else f"Source, {numbers}"


def _letter(span: Span, briefing: Briefing) -> str:
    order = list(briefing.sources)
    return chr(ord("A") + order.index(span.source)) if len(order) > 1 else ""


def _address(span: Span, url: str, site_paths: dict[str, str]) -> str:
    return relative(site_paths[span.source], url) + f"#s{span.sentences[0]}"


def _chip(ids: list[str], number: int, url: str, briefing: Briefing, site_paths: dict[str, str]) -> Markup:
    """One chip for passages of the same sentence; `number` tells the chips of a page apart."""
    span = briefing.spans[ids[0]]
    return Markup(
        '<sup class="cite" id="cite-{}" data-cite="{}"><a class="cite__chip" href="{}" aria-label="{}">{}</a></sup>'
    ).format(number, " ".join(dict.fromkeys(ids)), _address(span, url, site_paths), spoken_name(span, briefing), short_name(span, briefing))


def _sources(cited: Mapping[str, Span], url: str, briefing: Briefing, site_paths: dict[str, str]) -> str:
    """The list of sentences cited on a page, in the order of the sources; empty where nothing is cited.

    A chip's preview is a copy of its item here, with only the words of that chip still marked.
    """
    by_sentence: dict[tuple[str, int], dict[str, Span]] = {}
    for id, span in cited.items():
        if span.source in site_paths:
            for number in span.sentences:
                by_sentence.setdefault((span.source, number), {})[id] = span
    if not by_sentence:
        return ""
    order = list(briefing.sources)
    items = Markup("").join(
        _item(source, number, by_sentence[source, number], url, briefing, site_paths)
        for source, number in sorted(by_sentence, key=lambda place: (order.index(place[0]), place[1]))
    )
    return str(Markup('\n<section class="sources" data-search-exclude aria-labelledby="sources-on-this-page">'
                      '<h2 id="sources-on-this-page" data-search-exclude>Sources on this page</h2>'
                      '<ol class="sources__list">{}</ol></section>\n').format(items))


def _item(id: str, number: int, cited: Mapping[str, Span], url: str, briefing: Briefing, site_paths: dict[str, str]) -> Markup:
    source = briefing.sources[id]
    sentence = source.sentences[number - 1]
    one = Span(id, sentence.start, sentence.end, (number,))
    href = _address(one, url, site_paths)
    return Markup(
        '<li class="sources__item"><a class="sources__number" href="{}" aria-label="{}">{}</a><div class="sources__body">'
        '<blockquote class="sources__sentence" data-sentence="{}/{}">{}</blockquote>'
        '<p class="sources__note own-words">{}<a href="{}">Read in context</a></p></div></li>'
    ).format(href, spoken_name(one, briefing), short_name(one, briefing), id, number,
             marked_apart(source, sentence.start, sentence.end, cited), _marker_note(briefing, source, sentence), href)


def _marker_note(briefing: Briefing, source: Source, sentence: Sentence) -> Markup:
    printed = [source.text[marker.start : marker.end] for marker in markers_from(source, sentence.start, sentence.end)]
    if not printed:
        return Markup("")
    labels = Markup(" ").join(marker_html(marker) for marker in printed)
    which = "this mark" if len(printed) == 1 else "these marks"
    gap = "" if briefing.get("sources", source.id).prints_references else f" and gives no reference for {which}"
    return Markup("The source prints {}{}. ").format(labels, gap)


def as_citations(ids: Iterable[str]) -> Markup:
    """Citations for a page template: `{{ claim.cites | cite }}`."""
    if isinstance(ids, str):
        raise TypeError("`cite` takes a list of passages, not a text")
    return Markup("").join(Markup("[^{}]").format(escape(id)) for id in ids)
