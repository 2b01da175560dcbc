"""What search looks in: places that links lead to, with the words of the checked pages."""

import pytest

from briefing.extract.contents import Section, sections
from briefing.extract.search_index import boosts_of, places, strays
from briefing.model.addresses import place as met_at


@pytest.fixture(scope="module")
def found(briefing, finished) -> list[dict]:
    drafts = {page.draft.url: page.draft for page in finished}
    return [place for page in finished for place in places(briefing, page, drafts, boosts_of(drafts.values()))]


def at(found: list[dict], href: str) -> dict:
    [place] = [place for place in found if place["href"] == href]
    return place


def test_a_faction_is_found_by_each_of_its_names(found, briefing) -> None:
    for faction in briefing.records("factions"):
        place = at(found, met_at("factions", faction.id, {f"factions/{faction.id}/"}, faction.told_at))
        assert place["names"] == tuple(filter(None, (faction.name, *faction.aliases)))


def test_every_question_row_and_sentence_is_a_place_of_its_own(found, briefing) -> None:
    for question in briefing.records("questions"):
        place = at(found, f"questions/#{question.id}")
        assert place["title"] == question.question
        assert place["trail"] == ("Open questions",)
    for name in briefing.records("names"):
        assert name.name in at(found, f"names/#{name.id}")["names"]
    for source in briefing.sources.values():
        for sentence in source.sentences:
            place = at(found, f"source/{source.id}/#s{sentence.number}")
            assert place["title"] == f"§{sentence.number}"
            assert source.sentence_text(sentence.number)[:30] in place["text"]


def test_a_place_says_where_it_is(found) -> None:
    assert at(found, "")["trail"] == ()
    assert at(found, "agreements/ceasefire-2020/")["trail"] == ("Agreements",)
    assert at(found, "source/idlib/#s5")["trail"] == ("Source", "Idlib De Escalation Agreement")


def test_chips_lists_of_sources_and_the_page_for_print_are_left_out(found) -> None:
    assert not any("§" in place["text"] for place in found if place["href"].startswith("factions/"))
    assert not any("sources-on-this-page" in place["href"] or place["href"].startswith("print/") for place in found)


def test_the_words_of_a_place_are_those_of_its_checked_page_in_their_order(found, finished) -> None:
    for page in finished:
        own = [place for place in found if place["href"].partition("#")[0] == page.draft.url]
        assert strays(own, page) == ()
        changed = [place | {"text": place["text"].replace("How long Putin", "How long Erdogan")} for place in own]
        assert page.draft.url != "figures/" or "figures/#talks" in strays(changed, page)


def test_no_place_is_without_a_title_or_words(found) -> None:
    assert [place["href"] for place in found if not place["title"] or not place["text"]] == []
    assert len({place["href"] for place in found}) == len(found)


def test_sections_are_found_however_their_heading_was_written() -> None:
    html = ('<h2 id="a">One<sup class="cite" data-cite="x">§1</sup></h2><section id="b"><h2>Two</h2></section><h2>No id</h2>'
            '<section class="sources"><h2 id="sources-on-this-page">Sources</h2></section>')
    assert sections(html) == (Section("a", "One"), Section("b", "Two"))
