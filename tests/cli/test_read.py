"""`briefing read` shows what the engine reads in a text."""

import json
import re
import subprocess
import sys

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
    assert "    number  8–11  “two”  2 (hour)" in capsys.readouterr().out


def test_what_is_told_is_in_columns_and_in_words(tmp_path, capsys):
    file = tmp_path / "bulletin.txt"
    file.write_text("Nearly half of about 1,300 boats, before June 2019, on Monday at 6.15.[4] Prices fell from $3 million to €5–8 a day.\n", "utf-8")
    assert main.main(["read", str(file)]) == main.CLEAN
    lines = capsys.readouterr().out.splitlines()
    told = [line for line in lines if line.startswith("    ")]
    assert not re.search(r"[\[\]{}']|\bNone\b|\bTrue\b", "\n".join(told))
    assert [re.split(r"\s{2,}", line.strip()) for line in told[:5]] == [
        ["marker", "70–73", "“4”"],
        ["number", "7–11", "“half”", "0.5, a share of 1, hedged: nearly"],
        ["number", "21–26", "“1,300”", "1,300, counts boat, hedged: about"],
        ["date", "41–50", "“June 2019”", "before June 2019 (month)"],
        ["date", "55–61", "“Monday”", "Monday (weekday)"],
    ]
    assert len({line.index("“") for line in told[:5]}) == 1, "the words of a sentence begin in one column"


def test_who_reads_no_further_gets_no_traceback(tmp_path):
    (tmp_path / "long.txt").write_text("Two boats left on 5 March 2020.\n" * 3000, "utf-8")
    command = [sys.executable, "-m", "briefing.cli", "read", "long.txt"]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as run:
        assert run.stdout.readline() == "§1  Two boats left on 5 March 2020.\n"
        run.stdout.close()
        assert run.stderr.read() == ""
    assert run.returncode == main.CUT_OFF


def test_a_nought_is_told_be_it_an_offset_a_value_monday_or_midnight(tmp_path, capsys):
    file = tmp_path / "bulletin.txt"
    file.write_text("5 boats left on Monday at midnight. 0 boats came.\n", "utf-8")
    assert main.main(["read", str(file)]) == main.CLEAN
    assert "number  0–1    “5”         5, counts boat" in capsys.readouterr().out
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
