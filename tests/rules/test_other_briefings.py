"""The engine is fitted to no single source: three more briefings, on unlike subjects, each written for its traps.

`treaty` has Windows line ends, a byte order mark and names in three scripts; `trial` has signs, intervals and notes as
superscripts; `company` has more than two hundred sentences, many of them the same. A trap that somebody takes out of a
briefing fails a test here, so that what follows keeps proving something.
"""

import re

import pytest

from briefing.adapters.mkdocs import site_of
from briefing.model.passages import places
from briefing.publish.site import Site
from conftest import RIVER, build_strictly, problems_of

NAMES = ("treaty", "trial", "company")


@pytest.fixture(scope="module")
def drafts() -> dict[str, Site]:
    return {name: site_of(RIVER.parent / name) for name in NAMES}


@pytest.mark.parametrize("name", NAMES)
def test_a_briefing_on_another_subject_holds(name) -> None:
    assert problems_of(RIVER.parent / name) == ()


@pytest.mark.parametrize("name", NAMES)
def test_a_briefing_on_another_subject_builds_strictly(name, tmp_path) -> None:
    said = build_strictly(RIVER.parent / name, tmp_path)
    assert [line for line in said.splitlines() if line.strip() and not line.startswith("INFO")] == []
    assert 'class="cite__chip"' in (tmp_path / "index.html").read_text("utf-8")


# --- the traps

# briefing, source, what its text holds
WRITTEN = [
    ("treaty", "treaty", "\r\n"), ("treaty", "minutes", "\ufeff12 boats"),
    ("treaty", "treaty", "between 3 and 5"), ("treaty", "treaty", "3–5 nautical"), ("treaty", "treaty", "1\u202f234 tonnes"),
    ("treaty", "treaty", "€1.234,56"), ("treaty", "treaty", "up to $7,500"), ("treaty", "minutes", "985,5 tonnes"),
    ("treaty", "minutes", "−12.5%"), ("treaty", "minutes", "minus 3 per cent"), ("treaty", "minutes", "−2 150 euros"), ("treaty", "minutes", "−1.5 °C"),
    ("treaty", "treaty", "04:30 to 9.00 p.m."), ("treaty", "treaty", "6½"), ("treaty", "treaty", "two thirds"), ("treaty", "treaty", "A dozen"),
    ("treaty", "treaty", "twice a year"), ("treaty", "treaty", "thirtieth"), ("treaty", "treaty", "twenty-five"), ("treaty", "treaty", "Art. 7, para. 2"),
    ("treaty", "treaty", "İğdeliburnu"), ("treaty", "treaty", "Şahinağzı"), ("treaty", "minutes", "Işıkçıoğlu"), ("treaty", "treaty", "مضيق النورس"),
    ("treaty", "treaty", "Ra's al-"), ("treaty", "treaty", "Mīnāʾ al-Ṣadaf"), ("treaty", "minutes", "Qal`at"), ("treaty", "minutes", "Abu'l-Khayr al-Ṣayyād"),
    ("treaty", "minutes", "‘Who counted the nets?’, and I"), ("treaty", "minutes", "'twice' is enough.\""), ("treaty", "minutes", "« Les filets"),
    ("treaty", "treaty", "[3] [4]"), ("treaty", "treaty", "[fn]"), ("treaty", "minutes", "[a]"),
    ("trial", "report", "58.3% vs. 41.7%"), ("trial", "report", "95% CI 1.2 to 1.6; p < 0.001"), ("trial", "report", "−2.1 to −0.7; p=0.003"),
    ("trial", "report", "minus 0.3 kg"), ("trial", "report", "0·05"), ("trial", "report", "2.4 × 10⁶ to fewer than 10³"), ("trial", "report", "twice a day"),
    ("trial", "report", "Nearly three quarters"), ("trial", "report", "About one in five"), ("trial", "report", "twofold"), ("trial", "report", "Valley.¹ Of"),
    ("trial", "report", "placebo.¹,²"), ("trial", "report", "early.5 The"), ("trial", "report", "show.6 Two"), ("trial", "report", "i.e. 305"),
    ("trial", "report", "et al. write"), ("trial", "report", "'small' is not 'none'.\""), ("trial", "report", "‘Is 0·05 enough?’, and"), ("trial", "report", "14-day"),
    ("trial", "prices", "12,5 mg"), ("trial", "prices", "1.234,56 €"), ("trial", "prices", "3–5 €"), ("trial", "prices", "1'050.00 CHF"),
    ("trial", "prices", "„We pay"), ("trial", "prices", "« à garder au froid »"), ("trial", "prices", "12 Stk. Packs"), ("trial", "prices", "−18 °C. The"),
    ("company", "report", "−€0.9 million"), ("company", "report", "minus 7.3%"), ("company", "report", "€12–13 million"), ("company", "report", "£1,080.50"),
    ("company", "report", "€1.234,56"), ("company", "report", "between 5 and 7 per cent"), ("company", "report", "half a dozen"), ("company", "report", "one in ten"),
    ("company", "report", "Q4 2023"), ("company", "report", "1 410 lamps"), ("company", "report", "2\u202f010\u202f000"), ("company", "report", "Brandt-Ølsen & Co., had"),
    ("company", "report", "Works Ltd. and"), ("company", "report", "No. 619, for approx. 3 dozen"), ("company", "report", "doubled"), ("company", "report", "11½"),
    ("company", "report", "‘Do lamps have a future?’"), ("company", "report", "« Votre lanterne"), ("company", "report", "05:45"), ("company", "report", "2.15 p.m."),
]


@pytest.mark.parametrize(("name", "source", "words"), WRITTEN, ids=[f"{name}-{words.strip() or 'CRLF'}" for name, _, words in WRITTEN])
def test_a_trap_stands_in_its_source(name, source, words, drafts) -> None:
    assert words.encode() in drafts[name].briefing.raw[source]


def test_a_source_has_windows_line_ends_only(drafts) -> None:
    raw = drafts["treaty"].briefing.raw["treaty"]
    assert raw.count(b"\n") == raw.count(b"\r\n") > 20


@pytest.mark.parametrize(("name", "markers"), [("treaty", "1 2 3 4 fn a b"), ("trial", "1 1 2 2 3 4 5 6"), ("company", "1 2 2 3")])
def test_every_marker_is_found(name, markers, drafts) -> None:
    found = [marker.label for source in drafts[name].briefing.sources.values() for marker in source.markers]
    assert found == markers.split()


@pytest.mark.parametrize(("name", "passage", "times"), [
    ("treaty", "commission-decides", 2), ("treaty", "inspectorate-decides", 2), ("treaty", "commission-meets", 1),
    ("trial", "no-deaths-lunavir", 2), ("trial", "no-deaths-placebo", 2), ("company", "rejects-january", 2), ("company", "board-february", 13),
])
def test_words_that_repeat_are_told_apart(name, passage, times, drafts) -> None:
    briefing = drafts[name].briefing
    record = briefing.get("passages", passage)
    assert len(places(briefing.sources[record.source], record.quote)) == times
    assert bool(record.prefix or record.suffix) == (times > 1)


def test_a_source_is_long(drafts) -> None:
    assert len(drafts["company"].briefing.sources["report"].sentences) == 215


@pytest.mark.parametrize(("name", "source", "number", "text"), [
    ("treaty", "treaty", 8, r"3\. The joint catch .*\[3\] \[4\]"), ("treaty", "treaty", 11, r"Trawls .*\(see Art\. 7, para\. 2\)\."),
    ("treaty", "minutes", 1, r"12 boats .* 9\.15 a\.m\. on 3 May 1995\."), ("treaty", "minutes", 6, r"A guest .*« .* », .*\[b\]"),
    ("trial", "report", 17, r"Dr\. E\. Marl-Quist et al\. write: .*"), ("trial", "report", 20, r"The trial was stopped early\.5"),
    ("trial", "prices", 5, r"The cooling holds −18 °C\."), ("trial", "prices", 7, r"A box .*Stk\. Packs of them\."),
    ("company", "report", 1, r"Quillmere Lamp Works Ltd\. and .*"), ("company", "report", 194, r"The auditors, Brandt-Ølsen & Co\., had no remarks\."),
    ("company", "report", 215, r"Sales were flat\."),
])
def test_a_sentence_begins_and_ends_where_readers_say(name, source, number, text, drafts) -> None:
    assert re.fullmatch(text, drafts[name].briefing.sources[source].sentence_text(number))


@pytest.mark.parametrize("name", NAMES)
def test_a_briefing_is_complete(name, drafts) -> None:
    briefing, pages = drafts[name].briefing, drafts[name].drafts
    assert all(briefing.records(kind) for kind in ("names", "figures", "voices", "questions"))
    assert any(figure.derive for figure in briefing.records("figures"))
    assert any(question.absent for question in briefing.records("questions"))
    assert len({page.record.partition("/")[0] for page in pages} - {""}) >= 3
    index = next(page for page in pages if page.path == "index.md")
    assert index.description
    assert re.search(r"<table|\|---", index.markdown)
    assert re.search(r"<svg[^>]* aria-label=", index.markdown)
