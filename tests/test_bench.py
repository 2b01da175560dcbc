"""What is measured is real work: generated briefings hold, and every table is measured on what it says. No test here is timed."""

from pathlib import Path

import pytest
from bench import generated, matching, readers, reading
from bench.words import Writer

from briefing.adapters.mkdocs import site_of


@pytest.fixture(scope="module")
def grown(tmp_path_factory) -> Path:
    return generated.write(tmp_path_factory.mktemp("bench") / "grown", 60)


def test_a_generated_briefing_holds_every_rule(grown):
    site = site_of(grown)
    problems, counts = site.problems, site.summary
    assert problems == ()
    assert counts.startswith("44 sentences, 44 passages, 145 statements")


def test_a_generated_briefing_has_as_many_records_as_it_says(grown):
    briefing = site_of(grown).briefing
    kinds = ("agreements", "factions", "figures", "names", "questions")
    assert sum(len(briefing.records(kind)) for kind in kinds) == 60


def test_a_ledger_of_a_generated_briefing_holds_and_falls_where_it_is_edited(tmp_path):
    read = reading.written(generated.write(tmp_path / "read", 20))
    states = [one.state for one in read.standing().standings]
    assert states == ["void" if at % reading.EVERY == 0 else "approved" for at in range(len(read.said))]
    assert len(states) > reading.EVERY and all(work() for work in reading.works(read).values())


def test_an_error_in_a_generated_briefing_is_found(grown):
    file = grown / "data" / "figures.yml"
    file.write_text(file.read_text("utf-8").replace("unit: people", "unit: villages", 1), "utf-8")
    assert {problem.rule for problem in site_of(grown).problems} == {"FIG2"}


def test_the_same_seed_writes_the_same_words():
    assert Writer(7).words(20) == Writer(7).words(20) != Writer(8).words(20)


def test_every_number_has_a_name_of_its_own():
    writer = Writer(1)
    assert len({writer.name(number) for number in range(20_000)}) == 20_000


def test_every_passage_of_the_workload_is_found_by_our_matcher(monkeypatch):
    monkeypatch.setattr(matching, "SIZE", 100_000)
    monkeypatch.setattr(matching, "PASSAGES", 500)
    work = matching.workload()
    assert matching._occurrences(work.text)(work.quotes) == 500 == len(work.quotes)


@pytest.mark.parametrize("name", readers.READERS)
def test_every_reader_reads_what_readers_stumble_over(name):
    texts = [(piece * 200)[:800] for piece in readers.PIECES]
    assert [text for text in texts if readers.READERS[name](text) is None] == []
