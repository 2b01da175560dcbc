"""Citations in Markdown, in raw HTML, in headings and in code; and the text of the source with its words marked."""

import re
from dataclasses import replace
from html import unescape

import markdown
import pytest
from selectolax.lexbor import LexborHTMLParser

from briefing.adapters.mkdocs import read_settings
from briefing.model.briefing import Briefing
from briefing.pages import citations
from briefing.pages.bidi import with_direction
from briefing.pages.source_text import marked, marked_apart
from conftest import ROOT

PATHS = {"idlib": "source/idlib/"}


def convert(text: str) -> markdown.Markdown:
    converter = markdown.Markdown(extensions=["toc", "fenced_code", "tables", "md_in_html", citations.CitationExtension()])
    converter.html = converter.convert(text)
    return converter


def finished(text: str, briefing: Briefing, url: str = "factions/hts/") -> tuple[str, tuple[str, ...]]:
    return citations.finish(convert(text).html, url, briefing, PATHS)


def test_a_citation_becomes_a_chip_that_leads_to_the_sentence(briefing) -> None:
    html, cited = finished("Talks.[^talks]", briefing)
    assert '<a class="cite__chip" href="../../source/idlib/#s4" aria-label="Source, sentence 4">§4</a>' in html
    assert cited == ("talks",)


def test_a_chip_stands_apart_from_the_word_before_it_for_whoever_takes_the_text_alone(briefing) -> None:
    html, _ = finished("Talks in June 2018[^talks][^rejected] were long.", briefing)
    assert LexborHTMLParser(html).css_first("p").text() == "Talks in June 2018 §3  §4 were long."


def test_a_chip_that_follows_another_may_begin_a_line_and_the_first_may_not(briefing) -> None:
    page = LexborHTMLParser(finished("On a day.[^talks][^putin][^rejected] On another.[^talks]", briefing)[0])
    assert [(chip.text().strip(), chip.attributes["class"]) for chip in page.css("p > sup")] == [
        ("§3", "cite"), ("§4", "cite cite--next"), ("§10", "cite cite--next"), ("§4", "cite"),
    ]


@pytest.mark.parametrize("code", ["`[^talks]`", "```\n[^talks]\n```", "    [^talks]", "\\[^talks]"])
def test_a_citation_in_code_or_escaped_stays_text(code: str, briefing) -> None:
    html, cited = finished(f"Words.\n\n{code}\n", briefing)
    assert "[^talks]" in unescape(html)
    assert cited == ()


def test_a_citation_in_a_heading_leaks_neither_into_its_id_nor_into_the_contents(briefing) -> None:
    converter = convert("## The talks[^talks]\n")
    [entry] = converter.toc_tokens
    assert (entry["name"], entry["id"]) == ("The talks", "the-talks")
    assert "§4" in citations.finish(converter.html, "", briefing, PATHS)[0]


@pytest.mark.parametrize("text", ['<p class="lede">Talks.[^talks]</p>', "| a |\n|---|\n| Talks.[^talks] |", "- Talks.[^talks]", "*Talks.[^talks]*"])
def test_a_citation_works_wherever_text_stands(text: str, briefing) -> None:
    assert "§4</a>" in finished(text, briefing)[0]


def test_a_citation_in_emphasis_is_read_once(briefing) -> None:
    html, cited = finished("*The **talks**[^talks] were long.*", briefing)
    assert cited == ("talks",)
    assert html.count("<sup") == html.count("cite__chip") == 1


def test_citations_of_one_sentence_make_one_chip(briefing) -> None:
    html, cited = finished("HTS.[^hts-origin][^hts-strongest][^talks]", briefing)
    assert html.count("cite__chip") == 2
    assert cited == ("hts-origin", "hts-strongest", "talks")


def test_an_unknown_citation_is_shown_as_such_and_reported(briefing) -> None:
    html, cited = finished("Talks.[^takls]", briefing)
    assert '<sup class="cite cite--unknown" data-cite="takls">[^takls]</sup>' in html
    assert cited == ("takls",)


def test_the_page_ends_with_whole_sentences_in_the_order_of_the_source(briefing) -> None:
    html, _ = finished("Later.[^displaced] Earlier.[^talks]", briefing)
    assert html.index('§4</a><div class="sources__body">') < html.index('§15</a><div class="sources__body">')
    assert '<mark data-words-of="displaced">Of this population, 1,285,396 are internally displaced persons</mark>.' in html


def test_the_words_of_each_passage_can_be_told_apart(briefing) -> None:
    html, _ = finished("HTS.[^hts-origin] Its rank.[^hts-strongest]", briefing)
    words = dict(re.findall(r'<mark data-words-of="([^"]*)">(.*?)</mark>', html))
    assert {id: unescape(text) for id, text in words.items()} == {id: briefing.words(id) for id in ("hts-origin", "hts-strongest")}


def test_overlapping_passages_share_their_words(briefing) -> None:
    source = briefing.sources["idlib"]
    first = briefing.spans["displaced"]
    inner = replace(first, start=first.start + 3, end=first.end - 3)
    html = marked_apart(source, first.start, first.end, {"outer": first, "inner": inner})
    assert re.findall(r'data-words-of="([^"]*)"', html) == ["outer", "outer inner", "outer"]


@pytest.mark.parametrize(("html", "expected"), [
    ("<p>Idlib (\u0625\u062f\u0644\u0628) here</p>", '<p>Idlib (<bdi dir="rtl" lang="und-Arab">\u0625\u062f\u0644\u0628</bdi>) here</p>'),
    ("<p>\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd</p>", '<p><bdi dir="rtl" lang="und-Hebr">\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd</bdi></p>'),
    ('<a title="\u0625\u062f\u0644\u0628">Hei`at</a>', '<a title="\u0625\u062f\u0644\u0628">Hei`at</a>'),
    ("<code>\u0625\u062f\u0644\u0628</code>", "<code>\u0625\u062f\u0644\u0628</code>"),
], ids=["Arabic script", "two words", "an attribute", "code"])
def test_only_text_written_from_right_to_left_is_set_apart(html: str, expected: str) -> None:
    assert with_direction(html) == expected


def test_the_list_names_the_markers_of_a_sentence(briefing) -> None:
    html, _ = finished("Rejected.[^rejected]", briefing)
    assert '<span class="marker" data-marker="[52]">[52]</span>' in html
    assert "The source prints [52] [8] and gives no reference for these marks." in re.sub("<[^>]*>", "", html)


def test_a_page_without_citations_has_no_list(briefing) -> None:
    assert finished("Our own words.", briefing) == ("<p>Our own words.</p>", ())


def test_marking_changes_no_character_of_the_source(briefing) -> None:
    for source in briefing.sources.values():
        spans = [span for span in briefing.spans.values() if span.source == source.id]
        html = marked(source, 0, len(source.text), spans)
        assert unescape(re.sub(r"</?(?:mark|span)\b[^>]*>", "", html)) == source.text
        assert html.count("<mark>") == html.count("</mark>") >= len(source.sentences)


def test_a_marker_stands_in_the_line_of_the_word_before_it(briefing) -> None:
    source = briefing.sources["idlib"]
    spaced, close = source.text.index(" [8]"), source.text.index("[52]")
    assert marked(source, spaced - 10, spaced + 4, ()) == (
        'agreement.<span class="marker-gap"> </span><span class="marker" data-marker="[8]">[8]</span>')
    assert marked(source, close - 10, close + 4, ()) == 'agreement,<span class="marker" data-marker="[52]">[52]</span>'


def test_the_command_reads_the_extensions_of_the_site() -> None:
    settings = read_settings(ROOT)
    assert {"attr_list", "md_in_html", "toc"} <= set(settings.extensions)
    assert settings.options["toc"] == {"permalink": False}
