"""The sentences that a page says itself are told from those of the records by their stamps, and told as they are seen."""

import pytest

from briefing.extract.page_sentences import Composed, composed_in
from briefing.extract.reading import Reading, read
from conftest import edit, problems_of, shipped

CHIP = '<sup class="cite" data-cite="ships"><a href="#s1">§1</a></sup>'


def said(html: str, title: str = "", record: str = "") -> list[Composed]:
    return list(composed_in(read(Reading("page.md", "docs/page.md", title=title, record=record), html)))


def test_what_is_stamped_is_a_records_and_what_is_not_is_the_pages() -> None:
    html = f'<p><span data-says="fleets/x:described.0">Boats left. None came back.</span>{CHIP} They left in the rain.{CHIP}</p>'
    assert said(html) == [Composed("They left in the rain.", ("ships",))]


def test_a_word_beside_a_stamp_makes_the_sentence_the_pages() -> None:
    html = f'<p>Perhaps <span data-says="fleets/x:described.0">boats left.</span>{CHIP}</p>'
    assert [one.text for one in said(html)] == ["Perhaps boats left."]


def test_a_sentence_is_told_with_all_that_is_seen_in_it() -> None:
    html = f'<p>Of <data data-figure="all">12 ships</data>, <q>few</q> came back to <a data-about="names/bay" href="#b">the bay</a>.{CHIP}</p>'
    assert [one.text for one in said(html)] == ["Of 12 ships, “few” came back to the bay."]


@pytest.mark.parametrize("html", [
    '<p class="own-words">We looked for boats.</p>', f"<h2>The boats that left</h2><p>{CHIP}</p>", f'<p><a data-about="names/bay" href="#b">The bay</a>{CHIP}</p>',
    f'<p><span data-says="x/y">Boats.</span> In the source’s words: <q>boats</q>. Reason: <span data-says="x/y">they float</span>.{CHIP}</p>',
])
def test_own_words_labels_links_and_what_joins_a_statement_are_none(html: str) -> None:
    assert said(html) == []


def test_a_sentence_in_a_field_is_said_of_the_record_and_under_its_name() -> None:
    html = f"<dl><div><dt>Harbour</dt><dd><p>Not stated in the source.{CHIP}</p></dd></div></dl>"
    assert said(html, "The fleet", "fleets/x")[0].beside == "The fleet: Harbour"


def test_a_description_of_a_drawing_and_what_is_said_of_the_whole_source_are_the_pages() -> None:
    html = f'<figure><svg><title>Boats</title><desc>A bar for every boat that left.</desc><text>Boats that left the bay</text></svg>{CHIP}</figure>'
    assert [one.text for one in said(html)] == ["A bar for every boat that left."]
    assert said('<p data-absent="author">Nobody signed it.</p>') == [Composed("Nobody signed it.", (), is_of_all=True)]


def badge(name: str) -> str:
    return f'<span class="status">{name}</span>'


@pytest.mark.parametrize(("html", "badges"), [
    (f"<p>Two boats left.{CHIP} {badge('Counted')} One came back.{CHIP}</p>", [("counted",), ()]),
    (f"<p>Two {badge('Counted')} boats left. One came back.{CHIP}</p>", [("counted",), ()]),
    (f"<p>To the bay. Reason: no other is near.{CHIP} {badge('Our reading')}</p>", [("our reading",), ("our reading",)]),
    (f"<p>Boats left.{CHIP} They came back.{CHIP} {badge('Our reading')}</p>", [(), ("our reading",)]),
    (f"<p>{badge('Calculated')} from what the harbour counts{CHIP} {badge('Our reading')}</p>", [("calculated", "our reading")]),
])
def test_a_sentence_keeps_the_badges_that_stand_with_it(html: str, badges: list[tuple[str, ...]]) -> None:
    assert [one.badges for one in said(html)] == badges


def test_how_what_a_page_says_is_known_is_told_as_that_of_a_record() -> None:
    own = [one for one in shipped().statements if not one.record]
    assert {"counted", "calculated", "our reading"} <= {known for one in own for known in one.statuses}
    assert all(one.says["our_reading"] == ("part of it",) for one in own if one.says.get("our_reading"))
    assert any(one.status == "calculated" and one.says.get("our_reading") for one in own)


def test_what_several_pages_say_is_listed_once() -> None:
    own = [one for one in shipped().statements if not one.record]
    assert len({(one.line, one.cites, one.says.get("beside"), one.kind) for one in own}) == len(own)
    assert any(len(one.pages) > 1 for one in own)


def test_every_claim_has_an_address_of_its_own_on_a_page() -> None:
    homes = {one.place: one.pages for one in shipped().statements if one.record and ":" in one.place}
    assert homes["factions/hts:described.1"][0] == "factions/hts/#described-2"
    assert homes["names/turkey:described.2"] == ("names/#turkey-described-3",)
    assert homes["figures/talks:caveats.0"][0] == "figures/#talks-caveats-1"  # told there with others
    assert [place for place, pages in homes.items() if not pages and ":not_stated." not in place] == []


def test_a_claim_that_no_page_has_is_told_where_it_stands(river) -> None:
    edit(river / "docs/agreements/_record.md", '{{ said(claim.text, "agreements/" ~ record.id ~ ":after." ~ loop.index0) }}', "It was so.")
    [problem] = problems_of(river)
    assert (problem.rule, problem.path, problem.line) == ("REC4", "data/agreements.yml", 11)
    assert "no page has the claim: It was renewed." in problem.message
