"""The files to take away, read back from the built site and compared with the records and the source."""

import csv
import io
import json
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from briefing.adapters.mkdocs import site_of
from briefing.exports.records import columns, downloads, guarded, unguarded
from briefing.model.claims import Cited
from briefing.model.records import KINDS
from briefing.model.traversal import parts
from built_site.pages import exists, has_id, read_pages
from conftest import ROOT, edit, problems_of, shipped

DRAFT = shipped()
WITH_RECORDS = [kind for kind in KINDS if DRAFT.briefing.records(kind)]
SIGNS = "=+-@\t\r\n＝＋－＠"


@pytest.fixture(scope="module")
def folder(built) -> Path:
    return built[0]


@pytest.fixture(scope="module")
def pages(folder) -> dict[str, LexborHTMLParser]:
    return read_pages(folder)


def rows(folder: Path, kind: str) -> list[dict[str, str]]:
    """The rows of a kind's CSV, each cell as the text that it stands for."""
    text = (folder / f"downloads/{kind}.csv").read_bytes().decode("utf-8")
    return [{name: unguarded(cell) for name, cell in row.items()} for row in csv.DictReader(io.StringIO(text, newline=""), strict=True)]


def entries(folder: Path, kind: str) -> list[dict]:
    return json.loads((folder / f"downloads/{kind}.json").read_text("utf-8"))["records"]


def test_every_kind_of_record_has_both_files(folder) -> None:
    assert {file.name for file in (folder / "downloads").iterdir()} == {"index.html", "datapackage.json"} | {
        f"{kind}.{format}" for kind in WITH_RECORDS for format in ("csv", "json")
    }


def test_the_files_of_the_site_are_those_that_the_checks_see(folder) -> None:
    for file in DRAFT.files:
        assert (folder / file.path).read_bytes() == file.content, file.path


@pytest.mark.parametrize("kind", WITH_RECORDS)
def test_a_row_and_an_entry_for_each_record_in_its_order(kind, folder, briefing) -> None:
    ids = [record.id for record in briefing.records(kind)]
    assert [row["id"] for row in rows(folder, kind)] == ids
    assert [entry["id"] for entry in entries(folder, kind)] == ids


@pytest.mark.parametrize("kind", WITH_RECORDS)
def test_json_gives_back_every_record(kind, folder, briefing) -> None:
    """Where a file says more than the record, it is the figure's own text, or what it shares with its whole. Old addresses (`was`) say nothing."""
    shared = {"text", "unit", "area", "as_of", "producer", "caveats"} if kind == "figures" else set()
    for record, entry in zip(briefing.records(kind), entries(folder, kind), strict=True):
        own = record.model_dump(mode="json", by_alias=True, exclude={"cites", "was"} | shared | {"quote"})
        assert {key: entry[key] for key in own} == own
        if kind == "figures":
            own_caveats = [claim.model_dump(mode="json") for claim in record.caveats]
            assert entry["caveats"][: len(own_caveats)] == own_caveats
    if kind == "passages":
        quotes = [" ".join(passage.quote.split()) for passage in briefing.records("passages")]
        assert [entry["quote"] for entry in entries(folder, kind)] == quotes


@pytest.mark.parametrize("kind", WITH_RECORDS)
def test_csv_says_what_json_says(kind, folder) -> None:
    for row, entry in zip(rows(folder, kind), entries(folder, kind), strict=True):
        assert tuple(row) == columns(kind, KINDS[kind])
        for name, cell in row.items():
            if name in ("cites", "sentences"):
                continue
            value = entry
            for step in name.split("."):
                value = [item[step] for item in value] if isinstance(value, list) else value[step] if value else value
            assert cell == as_cell(value, *((" ", " ") if name.endswith(".cites") else (" | ", " ; "))), name
        assert row["cites"].split() == entry["cites"]
        assert set(row["sentences"].split()) == {f"{p['source']}/{n}" for p in entry["passages"] for n in p["sentences"]}


def as_cell(value: object, between: str, within: str) -> str:
    if isinstance(value, list) and any(isinstance(item, list) for item in value):
        between, value = " | ", [within.join(item) for item in value]
    if isinstance(value, list):
        texts = [as_cell(item, between, within) for item in value]
        return between.join(texts) if any(texts) else ""
    if isinstance(value, dict):
        return between.join(f"{key}: {item}" for key, item in value.items())
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else str(value)


@pytest.mark.parametrize("kind", WITH_RECORDS)
def test_every_passage_in_a_file_is_the_source_word_for_word(kind, folder, briefing) -> None:
    texts = {source.id: " ".join((ROOT / source.file).read_text("utf-8").split()) for source in briefing.records("sources")}
    for entry in entries(folder, kind):
        assert [passage["id"] for passage in entry["passages"]] == entry["cites"]
        for passage in entry["passages"]:
            assert passage["words"] in texts[passage["source"]]
            assert passage["words"] == " ".join(briefing.words(passage["id"]).split())
            assert tuple(passage["sentences"]) == briefing.spans[passage["id"]].sentences
            assert tuple(passage["markers"]) == briefing.get("passages", passage["id"]).markers


@pytest.mark.parametrize("kind", [kind for kind in WITH_RECORDS if issubclass(KINDS[kind], Cited)])
def test_an_entry_cites_whatever_its_record_cites(kind, folder, briefing) -> None:
    for record, entry in zip(briefing.records(kind), entries(folder, kind), strict=True):
        own = {id for _, part in parts(record) for id in getattr(part, "cites", ())}
        assert entry["cites"]
        assert own <= set(entry["cites"])


def test_the_source_is_there_sentence_by_sentence(folder, briefing) -> None:
    for source, entry in zip(briefing.sources.values(), entries(folder, "sources"), strict=True):
        assert [sentence["number"] for sentence in entry["sentences"]] == [sentence.number for sentence in source.sentences]
        words = " ".join(sentence["words"] for sentence in entry["sentences"]).split()
        assert words == source.text[source.sentences[0].start : source.sentences[-1].end].split()


def test_a_figure_says_its_value_its_hedge_and_how_it_was_calculated(folder) -> None:
    figures = {entry["id"]: entry for entry in entries(folder, "figures")}
    assert figures["population"]["value"] == 2936672
    assert (figures["talks"]["text"], figures["talks"]["value"], figures["talks"]["hedge"]) == ("about six hours", 6, "about")
    share = figures["displaced-share"]
    assert (share["text"], share["status"], share["formula"]) == ("43.8%", "calculated", "displaced ÷ population")
    assert share["inputs"] == {name: figures[name]["text"] for name in ("displaced", "population")}
    assert share["value"] == round(100 * figures["displaced"]["value"] / figures["population"]["value"], 1)
    assert {figure["as_of"] for figure in figures.values() if figure["part_of"] == "population"} == {"June 2018"}
    assert {id for id, figure in figures.items() if figure["hedge"]} == {"talks", "zone-age"}


@pytest.mark.parametrize("kind", WITH_RECORDS)
def test_every_address_in_a_file_leads_to_its_place(kind, folder, pages) -> None:
    for entry in entries(folder, kind):
        for address in filter(None, [entry["address"], *(passage["address"] for passage in entry["passages"])]):
            page, _, fragment = address.partition("#")
            assert exists(folder, page), address
            assert not fragment or has_id(pages[page], fragment), address
        assert entry["address"] or kind in ("vocabulary", "loaded")  # on no page of their own


@given(st.text())
@example("=1+1")
@example("'=1+1")
@example(" =1")
@example("'quoted'")
@example("-5.2")
def test_a_guarded_cell_opens_no_formula_and_can_be_taken_back(text) -> None:
    assert unguarded(guarded(text)) == text
    assert guarded(text).lstrip(" ")[:1] not in tuple(SIGNS)


def test_a_record_that_opens_like_a_formula_is_harmless_in_csv_and_exact_in_json(idlib) -> None:
    edit(idlib / "data/vocabulary.yml", "meaning: The plain text format of the records.", "meaning: '=HYPERLINK(A1)'")
    files = {file.path: file.text for file in site_of(idlib).files}
    cells = [cell for row in csv.reader(io.StringIO(files["downloads/vocabulary.csv"], newline="")) for cell in row]
    assert "'=HYPERLINK(A1)" in cells
    assert not any(cell.startswith(tuple(SIGNS)) for cell in cells)
    assert "=HYPERLINK(A1)" in [entry["meaning"] for entry in json.loads(files["downloads/vocabulary.json"])["records"]]


def test_no_cell_of_the_site_opens_a_formula(folder) -> None:
    for file in (folder / "downloads").glob("*.csv"):
        for row in csv.reader(io.StringIO(file.read_text("utf-8"), newline=""), strict=True):
            assert not any(cell.startswith(tuple(SIGNS)) for cell in row), file.name


def test_every_size_on_a_page_is_that_of_the_file_it_stands_beside(folder, pages) -> None:
    checked = 0
    for page in pages.values():
        for node in page.css("[data-size]"):
            size = (folder / node.attributes["data-size"]).stat().st_size
            assert node.text() == (f"{size} bytes" if size < 1000 else f"{size / 1000:.1f} kB")
            link = node.parent.css_first("a")
            assert link.attributes["href"].endswith(node.attributes["data-size"])
            checked += 1
    assert checked > 2 * len(WITH_RECORDS)


@pytest.mark.parametrize(("stamp", "said"), [
    ('<data data-{{ "size" }}="downloads/figures.csv">9.9 kB</data>', "downloads/figures.csv"),
    ('<data data-{{ "size" }}="downloads/nothing.csv">9.9 kB</data>', "downloads/nothing.csv"),
    ('<data data-size="downloads/figures.csv">9.9 kB</data>', "typed by hand"),
    ('<time data-{{ "change" }}="first-publication">23 November 2026</time>', "first-publication"),
    ('<time data-{{ "change" }}="nothing">23 November 2026</time>', "nothing"),
])
def test_a_false_size_or_date_stops_the_build(stamp, said, idlib) -> None:
    page = idlib / "docs/timeline.md"
    page.write_text(page.read_text("utf-8") + f'\n<p class="own-words">{stamp}</p>\n', "utf-8")
    problems = problems_of(idlib)
    assert {(problem.rule, problem.path) for problem in problems} == {("PRO1", "docs/timeline.md")}
    assert any(said in problem.message for problem in problems)


def test_a_download_of_no_known_kind_is_a_problem_with_a_hint(idlib) -> None:
    page = idlib / "docs/timeline.md"
    page.write_text(page.read_text("utf-8") + '\n{{ download("figurs") }}\n', "utf-8")
    [problem] = problems_of(idlib)
    assert problem.path == "docs/timeline.md"
    assert 'Did you mean "figures"' in problem.hint


@pytest.mark.parametrize("path", ["llms.txt", "downloads/figures.csv", "feed.xml"])
def test_a_file_that_the_build_would_replace_is_a_problem(path, idlib) -> None:
    (idlib / "docs" / path).parent.mkdir(exist_ok=True)
    (idlib / "docs" / path).write_text("ours", "utf-8")
    [problem] = problems_of(idlib)
    assert (problem.path, problem.rule) == (f"docs/{path}", "FIL1")


def test_the_other_briefing_has_files_too(river) -> None:
    draft = site_of(river)
    made = downloads(draft.briefing, {page.url for page in draft.drafts})
    assert {file.path for file in made} >= {"downloads/figures.csv", "downloads/passages.json"}
    figures = json.loads(next(file.text for file in made if file.path == "downloads/figures.json"))
    assert figures["kind"] == "figures"
    assert "version" not in figures  # it keeps no changes
