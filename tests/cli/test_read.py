"""`briefing read` shows what the engine reads in a text."""

import json

from briefing.cli import main
from conftest import ROOT


def test_a_text_is_read_sentence_by_sentence(tmp_path, capsys):
    file = tmp_path / "bulletin.txt"
    file.write_text("About 1,300 people met Ana Oduya on 5 March 2020.[3] It costs €3–5 a day under Article 5 (c).\n", "utf-8")
    assert main.main(["read", str(file), "--json"]) == main.CLEAN
    first, second = json.loads(capsys.readouterr().out)["sentences"]
    assert [(one["text"], one["value"], one["hedges"]) for one in first["quantities"]] == [("1,300", "1300", ["about"])]
    assert [one["label"] for one in first["markers"]] == ["3"]
    assert [one["text"] for one in first["names"]] == ["Ana Oduya"]
    assert [(one["year"], one["month"], one["day"]) for one in first["dates"]] == [(2020, 3, 5)]
    assert [(one["value"], one["last"], one["unit"], one["rate"]) for one in second["quantities"]] == [("3", "5", "euro", ["day"])]
    assert [one["value"] for one in second["references"]] == ["5(c)"]


def test_it_is_told_in_words_too(tmp_path, capsys):
    file = tmp_path / "bulletin.txt"
    file.write_text("It took two hours.\n", "utf-8")
    assert main.main(["read", str(file)]) == main.CLEAN
    assert "quantities: 8–11 “two” (value 2, kind number, unit hour)" in capsys.readouterr().out


def test_a_nought_is_told_be_it_an_offset_a_value_monday_or_midnight(tmp_path, capsys):
    file = tmp_path / "bulletin.txt"
    file.write_text("5 boats left on Monday at midnight. 0 boats came.\n", "utf-8")
    assert main.main(["read", str(file)]) == main.CLEAN
    assert "quantities: 0–1 “5” (value 5, " in capsys.readouterr().out
    assert main.main(["read", str(file), "--json"]) == main.CLEAN
    first, second = json.loads(capsys.readouterr().out)["sentences"]
    assert [one["start"] for one in first["quantities"]] == [0]
    assert [(one.get("weekday"), one.get("minutes")) for one in first["dates"]] == [(0, None), (None, 0)]
    assert [one["value"] for one in second["quantities"]] == ["0"]


def test_what_cannot_be_read_is_told_without_a_traceback(tmp_path, capsys):
    (tmp_path / "latin.txt").write_bytes(b"caf\xe9")
    assert main.main(["read", str(tmp_path / "none.txt")]) == main.CANNOT_RUN
    assert main.main(["read", str(tmp_path / "latin.txt")]) == main.CANNOT_RUN
    assert main.main(["read", str(tmp_path / "latin.txt"), "--language", "de"]) == main.CANNOT_RUN
    assert len(capsys.readouterr().err.splitlines()) == 3


def test_a_source_of_the_briefing_has_the_numbers_that_it_has_on_the_site(briefing, capsys):
    for record in briefing.records("sources"):
        assert main.main(["read", str(ROOT / record.file), "--root", str(ROOT), "--json"]) == main.CLEAN
        found = json.loads(capsys.readouterr().out)["sentences"]
        source = briefing.sources[record.id]
        assert [(one["number"], one["start"]) for one in found] == [(one.number, one.start) for one in source.sentences]
