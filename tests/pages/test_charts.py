"""The charts on the finished pages against the records: every width, place, mark and word."""

import calendar
import datetime
import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser, LexborNode

from briefing.adapters.mkdocs import site_of
from briefing.english.comparing.values.lone_dates import dates_of
from briefing.pages import charts
from conftest import RIVER, edit, own_theme, problems_of

FIRST_DAY = datetime.date(2018, 1, 1)


@pytest.fixture(scope="module")
def pages(finished) -> dict[str, LexborHTMLParser]:
    """Every finished page by its path below docs/."""
    return {page.draft.path: LexborHTMLParser(page.html) for page in finished}


def drawn(pages, name: str) -> list[tuple[str, LexborNode]]:
    """Every chart of a name, with the page that it stands on."""
    found = [(path, node) for path, page in pages.items() for node in page.css(f".chart--{name}")]
    assert found, f"no page has the chart {name}"
    return found


def texts(chart: LexborNode) -> list[str]:
    return [node.text() for node in chart.css("svg text")]


def number(text: str) -> int:
    return int(text.replace(",", ""))


def written(briefing, id: str) -> int:
    """What the source writes for a figure, read without the engine's own reader."""
    return number(briefing.figures[id].text)


def test_every_chart_says_in_words_what_it_draws(pages) -> None:
    kinds = set()
    for path, page in pages.items():
        for chart in page.css("figure.chart"):
            kinds |= set(chart.attributes["class"].split())
            image = chart.css_first("svg[role=img]")
            named = {image.attributes["aria-labelledby"], image.attributes["aria-describedby"]}
            assert named == {image.css_first("title").attributes["id"], image.css_first("desc").attributes["id"]}, path
            words = (*(image.css_first(tag) for tag in ("title", "desc")), chart.css_first(".chart__title"), chart.css_first(".chart__subtitle"))
            assert all(node.text().strip() for node in words), path
            assert chart.css("table caption"), path
    assert kinds == {"chart", "chart--share", "chart--timeline", "chart--stances", "chart--corridor"}


def test_text_is_never_scaled_down(pages) -> None:
    """Only lengths stand in a scaled drawing, so that text has its size on every screen."""
    checked = 0
    for page in pages.values():
        for image in page.css("figure.chart svg"):
            assert "viewBox" not in image.attributes or not image.css("text")
            checked += 1
    assert checked > 20


def test_the_bar_is_as_wide_as_its_figures(pages, briefing) -> None:
    whole, part = written(briefing, "population"), written(briefing, "displaced")
    for path, chart in drawn(pages, "share"):
        bars = {node.attributes["data-bar"]: node.attributes for node in chart.css("[data-bar]")}
        assert bars["displaced"]["x"] == "0", path
        assert bars["displaced"]["width"] == bars["not-displaced"]["x"] == str(part), path
        assert bars["not-displaced"]["width"] == str(whole - part), path
        scaled = next(node for node in chart.css("svg") if node.css_first("[data-bar]") and "viewBox" in node.attributes)
        assert scaled.attributes["viewBox"] == f"0 0 {whole} 1", path


def test_the_words_of_the_bar_are_its_figures(pages, briefing) -> None:
    whole, part = written(briefing, "population"), written(briefing, "displaced")
    tenths = round(Fraction(part, whole) * 1000)
    for _, chart in drawn(pages, "share"):
        assert texts(chart) == [f"Internally displaced: {part:,}", f"{tenths / 10}%", f"Others, calculated: {whole - part:,}"]
        table = [row.css_first("td data").text() for row in chart.css("tbody tr")]
        assert table == [f"{part:,}", f"{whole - part:,}", f"{whole:,}", f"{tenths / 10}%"]


def test_a_year_fills_its_year_a_month_its_month_and_a_day_is_a_mark(pages) -> None:
    for _, chart in drawn(pages, "timeline"):
        events = {node.attributes["data-event"]: node for node in chart.css("[data-event]")}
        year, month = events["agreements/ceasefire-2018"].attributes, events["figures/population"].attributes
        assert (year["x"], year["width"]) == ("0", "365")
        assert (month["x"], month["width"]) == (str((datetime.date(2018, 6, 1) - FIRST_DAY).days), "30")
        day = events["agreements/ceasefire-2020"]
        assert day.tag == "line"
        assert day.attributes["x1"] == day.attributes["x2"] == str((datetime.date(2020, 3, 5) - FIRST_DAY).days + 0.5)


def test_every_drawing_of_the_axis_has_the_same_days(pages) -> None:
    days = (datetime.date(2021, 1, 1) - FIRST_DAY).days
    for _, chart in drawn(pages, "timeline"):
        boxes = [node.attributes["viewBox"] for node in chart.css("svg") if "viewBox" in node.attributes]
        assert set(boxes) == {f"0 0 {days} 1"}
        assert len(boxes) == len(chart.css("[data-event]"))


def test_all_that_is_dated_is_on_the_line_and_nothing_else(pages, briefing) -> None:
    dated = {f"agreements/{a.id}": a.date.text for a in briefing.records("agreements") if a.date}
    dated |= {f"figures/{f.id}": f.as_of for f in briefing.records("figures") if f.as_of}
    for _, chart in drawn(pages, "timeline"):
        assert {node.attributes["data-event"] for node in chart.css("[data-event]")} == set(dated)
        rows = [row.css_first("th").text(deep=False).strip() for row in chart.css("tbody tr")]
        assert sorted(rows) == sorted(dated.values())
        assert all(any(text.startswith(f"{date}: ") for text in texts(chart)) for date in dated.values())


def test_the_axis_names_no_year_that_the_source_does_not(pages, briefing) -> None:
    source = " ".join(source.text for source in briefing.sources.values())
    for _, chart in drawn(pages, "timeline"):
        years = {year for text in texts(chart) for year in re.findall(r"\b[12]\d{3}\b", text)}
        assert years == {"2018", "2020"}
        assert all(year in source for year in years)


# The earlier form of another group, as the source has it, gets no mark beside it.
EARLIER = "jabhat-al-nusra"


def test_a_mark_stands_for_each_faction_in_the_row_of_its_stance(pages, briefing) -> None:
    for _, chart in drawn(pages, "stances"):
        rows = {row.attributes["data-stance"] or "": [mark.attributes["data-mark"] for mark in row.css("[data-mark]")]
                for row in chart.css("[data-stance]")}
        assert rows == {
            label: [f.id for f in briefing.records("factions") if (f.stance.label if f.stance else "") == label and f.id != EARLIER]
            for label in ("rejected", "ambiguous", "")
        }
        assert [node.text() for node in chart.css(".mark__name")] == ["Rejected", "Ambiguous", "Not stated"]
        dashed = {mark.attributes["data-mark"] for mark in chart.css("[data-mark]") if mark.css(".mark__edge--unnamed")}
        assert dashed == {f.id for f in briefing.records("factions") if not f.name}


def test_a_stance_differs_by_its_sign_and_word_before_its_colour(pages) -> None:
    for _, chart in drawn(pages, "stances"):
        signs = [{sign.text() for sign in row.css(".mark__sign")} for row in chart.css("[data-stance]")]
        assert signs == [{"×"}, {"?"}, {"–"}]


def test_the_table_beside_the_marks_lists_whom_they_stand_for(pages, briefing) -> None:
    page = pages["index.md"]
    for label in ("rejected", "ambiguous"):
        listed = [item.text() for item in page.css(f"#{label}-groups > li")]
        assert listed == [f.name for f in briefing.records("factions") if f.stance and f.stance.label == label]
    for count in page.css("[data-of]"):
        assert count.attributes["data-count"] == str(len(page.css(f"#{count.attributes['data-of']} > li")))
    assert page.css("[data-of=rejected-groups]")


def test_the_schematic_has_no_number_but_the_record_s(pages, briefing) -> None:
    for path, chart in drawn(pages, "corridor"):
        image = chart.css_first("svg[role=img]")
        said = " ".join(node.text() for node in image.css("text, title, desc")).replace("M4", "")
        assert set(re.findall(r"\d+", said)) == {"12"}, path
        assert briefing.figures["corridor"].text in said, path
        assert "Schematic, not a map" in chart.css_first(".chart__subtitle").text(), path
        assert not image.css("rect, polygon, ellipse"), f"{path}: a surface would have a breadth"


@pytest.mark.parametrize(("file", "old", "new", "rule"), [
    ("charts.html", "Others, calculated: {{ figure_text(rest) }}", "Others, calculated: 1,651,277", "PRO1"),
    ("drawings.html", "to {{ towards.name }}</text>", "to {{ towards.name }}, 90 km</text>", "PRO1"),
    ("charts.html", '>{{ year.number }}</text>', '>{{ year.number }}</text><text>2019</text>', "PRO1"),
])
def test_a_number_in_a_drawing_is_checked_like_any_other(idlib, file: str, old: str, new: str, rule: str) -> None:
    edit(own_theme(idlib) / "theme/components" / file, old, new)
    assert rule in {problem.rule for problem in problems_of(idlib)}


@given(st.integers(1900, 2100), st.integers(0, 12), st.integers(0, 28))
def test_a_date_covers_every_day_that_it_may_mean_and_no_other(year: int, month: int, day: int) -> None:
    text = " ".join([*([str(day)] if month and day else []), *([calendar.month_name[month]] if month else []), str(year)])
    (date,) = dates_of(text)
    start, end = charts.covered(date)
    days = [datetime.date.fromordinal(ordinal) for ordinal in range(start, end)]
    lengths = {"day": 1, "month": calendar.monthrange(year, month or 1)[1], "year": 366 if calendar.isleap(year) else 365}
    assert len(days) == lengths[date.level]
    assert {one.year for one in days} == {year}
    assert not month or {one.month for one in days} == {month}


@pytest.mark.parametrize(("whole", "parts", "why"), [
    ("villages", ["sheep"], "add up to 3000, not to 21"),
    ("animals", ["sheep", "goats"], "animals is not a number of things"),
    ("villages", ["lowest"], "lowest is not a number of things"),
])
def test_parts_that_make_no_whole_are_not_drawn(whole: str, parts: list[str], why: str) -> None:
    figures = site_of(RIVER).briefing.figures
    with pytest.raises(charts.CannotDraw, match=why):
        charts.share(figures, figures[whole], [figures[part] for part in parts])


def test_nothing_dated_is_no_axis() -> None:
    with pytest.raises(charts.CannotDraw, match="no record has a date"):
        charts.axis([], [])
