"""Every cited passage, reference marker, number and date against the source, one test each, read from the data.

A new record is tested without new code. These tests read the source anew and compare on their own, so that they do
not lean on the matcher that the build uses.
"""

import hashlib
import re

import pytest

from briefing.english.dates.moments import find_moments
from briefing.english.numbers.written_numbers import find_written
from briefing.model import formula
from briefing.model.figures import figure_text, rests_on, value_interval
from conftest import ROOT, shipped

BRIEFING = shipped().briefing
FIGURES = {figure.id: figure for figure in BRIEFING.records("figures")}
PASSAGES = {passage.id: passage for passage in BRIEFING.records("passages")}
SOURCES = {source.id: " ".join((ROOT / source.file).read_text("utf-8").split()) for source in BRIEFING.records("sources")}


def where(passages) -> str:
    """The sentences of passages, for a test's name: `§14`."""
    return " ".join(f"§{number}" for id in passages for number in (BRIEFING.spans[id].sentences if id in BRIEFING.spans else "?"))


def cited(passages) -> str:
    return " ".join(" ".join(PASSAGES[id].quote.split()) for id in passages)


@pytest.mark.parametrize("source", [pytest.param(s, id=f"source[{s.id}] {s.file}") for s in BRIEFING.records("sources")])
def test_the_source_is_the_pinned_one(source) -> None:
    assert hashlib.sha256((ROOT / source.file).read_bytes()).hexdigest() == source.sha256


@pytest.mark.parametrize("passage", [pytest.param(p, id=f"passage[{p.id}] is in {where([p.id])}") for p in PASSAGES.values()])
def test_a_passage_stands_in_its_source_once(passage) -> None:
    words = " ".join(passage.quote.split())
    assert len(re.findall(rf"(?<!\w){re.escape(words)}(?!\w)", SOURCES[passage.source])) == 1


MARKERS = [
    pytest.param(p, label, id=f"marker[{p.id}] [{label}] is at {where([p.id])}") for p in PASSAGES.values() for label in p.markers
]


@pytest.mark.parametrize(("passage", "label"), MARKERS)
def test_a_marker_stands_in_or_after_its_passage(passage, label) -> None:
    words = re.escape(" ".join(passage.quote.split()))
    assert re.search(rf"{words}[.,;:”’\"]*\s*(\[\w+\]\s*)*\[{label}\]", SOURCES[passage.source])


WRITTEN = [pytest.param(f, id=f"figure[{f.id}] {f.text} is in {where(f.cites)}") for f in FIGURES.values() if f.text]


@pytest.mark.parametrize("figure", WRITTEN)
def test_a_figure_is_in_a_cited_passage_whole(figure) -> None:
    assert re.search(rf"(?<![\w.,]){re.escape(figure.text)}(?![\w]|[.,]\d)", cited(figure.cites))


UNITS = [(f, rests_on(FIGURES, f)) for f in FIGURES.values() if f.unit]


@pytest.mark.parametrize(("figure", "cites"), [pytest.param(f, c, id=f"unit[{f.id}] {f.unit} is in {where(c)}") for f, c in UNITS])
def test_a_unit_is_in_the_passage_of_its_number(figure, cites) -> None:
    assert figure.unit in cited(cites)


DERIVED = [pytest.param(f, id=f"figure[{f.id}] is {f.derive}") for f in FIGURES.values() if f.derive]


@pytest.mark.parametrize("figure", DERIVED)
def test_a_derived_figure_is_within_half_a_step_of_its_formula(figure) -> None:
    interval = value_interval(FIGURES, figure.id)
    assert formula.shown_interval(figure_text(FIGURES, figure), figure.show).meets(interval)


DATES = [(f"agreement[{a.id}]", a.date.text, a.date.cites) for a in BRIEFING.records("agreements") if a.date]
DATES += [(f"figure[{f.id}]", f.as_of, f.cites) for f in FIGURES.values() if f.as_of]


@pytest.mark.parametrize(("text", "cites"), [pytest.param(t, c, id=f"date {name} {t} is in {where(c)}") for name, t, c in DATES])
def test_a_date_is_in_a_cited_passage_whole(text, cites) -> None:
    assert text in [date.text for date in find_moments(cited(cites))]


@pytest.mark.parametrize("source", BRIEFING.sources.values(), ids=lambda s: s.id)
def test_every_marker_of_the_source_is_in_the_data(source) -> None:
    recorded = {label for passage in PASSAGES.values() if passage.source == source.id for label in passage.markers}
    assert set(re.findall(r"\[(\w+)\]", source.text)) == recorded


@pytest.mark.parametrize("source", BRIEFING.sources.values(), ids=lambda s: s.id)
def test_every_number_of_the_source_is_in_the_data(source) -> None:
    """A number is in a figure's text, in a date, in a recorded name, or is a marker's label."""
    text = " ".join(source.text.split())
    recorded = [figure.text for figure in FIGURES.values()] + [date for _, date, _ in DATES]
    recorded += [name for record in BRIEFING.records("names") for name in (record.name, *record.aliases)]
    recorded += [f"[{label}]" for passage in PASSAGES.values() for label in passage.markers]
    spans = [(m.start(), m.end()) for words in recorded if words for m in re.finditer(rf"(?<!\w){re.escape(words)}", text)]
    missing = [n.text for n in find_written(text) if not any(start <= n.start and n.end <= end for start, end in spans)]
    assert missing == []


def test_there_is_something_to_test() -> None:
    assert any(list(find_written(text)) for text in SOURCES.values())
    assert WRITTEN
    assert DERIVED
    assert DATES
    assert MARKERS
