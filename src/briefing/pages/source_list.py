"""The list of sentences that closes a page: what the page rests on, in the order of the sources."""

from collections.abc import Mapping

from markupsafe import Markup

from briefing.model.addresses import relative
from briefing.model.briefing import Briefing
from briefing.model.labels import short_name, spoken_name
from briefing.model.passages import Span
from briefing.model.records import SourceFile
from briefing.pages.source_text import marked_apart
from briefing.pages.stamps import marker_html
from briefing.text.source import Sentence, Source


def address(span: Span, url: str, site_paths: Mapping[str, str]) -> str:
    return relative(site_paths[span.source], url) + f"#s{span.sentences[0]}"


def source_list(cited: Mapping[str, Span], url: str, briefing: Briefing, site_paths: Mapping[str, str]) -> str:
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
                      '<ol class="sources__list">%s</ol></section>\n') % items)


def _item(id: str, number: int, cited: Mapping[str, Span], url: str, briefing: Briefing, site_paths: Mapping[str, str]) -> Markup:
    source = briefing.sources[id]
    sentence = source.sentences[number - 1]
    one = Span(id, sentence.start, sentence.end, (number,))
    href = address(one, url, site_paths)
    return Markup(
        '<li class="sources__item"><a class="sources__number" href="%s" aria-label="%s">%s</a><div class="sources__body">'
        '<blockquote class="sources__sentence" data-sentence="%s/%s">%s</blockquote>'
        '<p class="sources__note own-words">%s<a href="%s">Read in context</a></p></div></li>'
    ) % (href, spoken_name(one, briefing.sources), short_name(one, briefing.sources), id, number,
         marked_apart(source, sentence.start, sentence.end, cited), _marker_note(briefing, source, sentence), href)


def _marker_note(briefing: Briefing, source: Source, sentence: Sentence) -> Markup:
    printed = [source.text[marker.start : marker.end] for marker in source.markers_in(sentence.start, sentence.end)]
    if not printed:
        return Markup("")
    labels = Markup(" ").join(marker_html(marker) for marker in printed)
    which = "this mark" if len(printed) == 1 else "these marks"
    gap = "" if briefing.one(SourceFile, source.id).prints_references else f" and gives no reference for {which}"
    return Markup("The source prints %s%s. ") % (labels, gap)
