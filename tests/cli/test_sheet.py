"""Statements on a sheet: what was filled in is written and signed; a row about something else by now is refused at its line."""

import csv
from pathlib import Path

import pytest

from briefing.cli import main
from cli.typing_at import lines, told, verdicts
from conftest import edit


def rows_of(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as opened:
        return list(csv.DictReader(opened))


def fill(file: Path, filled: dict[int, tuple[str, str]], delimiter: str = ",") -> list[dict[str, str]]:
    """Write verdicts and notes into rows, by their numbers, as a spreadsheet would."""
    rows = rows_of(file)
    for at, (verdict, note) in filled.items():
        rows[at] |= {"verdict": verdict, "note": note}
    with file.open("w", encoding="utf-8-sig", newline="") as opened:
        writer = csv.DictWriter(opened, list(rows[0]), delimiter=delimiter)
        writer.writeheader()
        writer.writerows(rows)
    return rows


@pytest.fixture
def sheet(kept: Path, keys: Path, tmp_path: Path, capsys) -> Path:
    file = tmp_path / "to-read.csv"
    assert "29 statements for ana" in told(capsys, "review", "sheet", "--csv", str(file), "--as", "ana", "--root", str(kept))
    return file


def takes(root: Path, keys: Path, file: Path, capsys) -> tuple[int, str]:
    code = main.main(["review", "import", str(file), "--as", "ana", "--key", str(keys / "ana"), "--root", str(root)])
    return code, capsys.readouterr().out


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_what_was_filled_in_is_written_and_signed_and_what_was_not_is_left(delimiter: str, sheet: Path, kept: Path, keys: Path, capsys) -> None:
    rows = fill(sheet, {0: ("supported", ""), 3: ("Overstated", "It says nearly,\nnot half."), 7: ("unsure", "Whose count?")}, delimiter)
    code, said = takes(kept, keys, sheet, capsys)
    assert code == main.CLEAN and "3 rows" in said and "Signed by ana, and verified" in said
    assert [(one["place"], one["verdict"]) for one in verdicts(kept)] == [
        (rows[0]["place"], "supported"), (rows[3]["place"], "overstated"), (rows[7]["place"], "unsure")]
    assert lines(kept)[0]["method"] == "sheet"
    assert "29 statements" not in told(capsys, "review", "status", "--root", str(kept))


def test_a_row_about_something_else_by_now_is_refused_by_name_file_and_line(sheet: Path, kept: Path, keys: Path, capsys) -> None:
    rows = fill(sheet, dict.fromkeys(range(29), ("supported", "")))
    at = next(number for number, row in enumerate(rows, 2) if row["place"] == "agreements/accord:after.0")
    edit(kept / "data/agreements.yml", "It was renewed.", "It was made anew.")
    code, said = takes(kept, keys, sheet, capsys)
    assert code == main.PROBLEMS
    assert f"{sheet}:{at}:1: REV3 agreements/accord:after.0: this is not what the statement says" in said
    assert len(verdicts(kept)) == 29 - said.count("REV3") and said.count("REV3") < 4


@pytest.mark.parametrize(("filled", "words"), [
    ({0: ("suported", "")}, 'Did you mean "supported"'), ({0: ("loaded", "")}, "needs a note"), ({0: ("unsure", "")}, "needs a note"),
])
def test_a_row_that_says_nothing_is_refused(filled, words: str, sheet: Path, kept: Path, keys: Path, capsys) -> None:
    fill(sheet, filled)
    code, said = takes(kept, keys, sheet, capsys)
    assert code == main.PROBLEMS and words in said and ":2:1: REV3" in said
    assert not list((kept / "reviews").glob("sittings/*"))


def test_a_row_that_was_taken_once_is_not_taken_again(sheet: Path, kept: Path, keys: Path, capsys) -> None:
    fill(sheet, {0: ("supported", "")})
    takes(kept, keys, sheet, capsys)
    code, said = takes(kept, keys, sheet, capsys)
    assert code == main.PROBLEMS and "you judged this already" in said and len(verdicts(kept)) == 1


def test_a_page_to_print_has_every_statement_its_sentence_and_its_fingerprint(kept: Path, sheet: Path, tmp_path: Path, capsys) -> None:
    page = tmp_path / "to-read.html"
    told(capsys, "review", "sheet", "--html", str(page), "--as", "ana", "--sentence", "6", "--root", str(kept))
    text, [first, *_] = page.read_text("utf-8"), [row for row in rows_of(sheet) if row["place"] == "agreements/accord:after.0"]
    assert "<mark>The accord was renewed for a dozen years</mark>" in text and "It was renewed." in text
    assert f"{first['place']} · {first['print_says'][:16]}" in text and "<script" not in text


@pytest.mark.parametrize(("content", "words"), [
    (b"a,b\n1,2\n", "is no sheet"), (b"\xff", "not UTF-8"), (None, "cannot be read"), (b'place,verdict,note,print_says,print_rests,print_among\n"x', "is no CSV"),
])
def test_a_file_that_is_no_sheet_is_answered_in_a_line(content, words, kept: Path, keys: Path, tmp_path: Path, capsys) -> None:
    file = tmp_path / "odd.csv"
    if content is not None:
        file.write_bytes(content)
    assert main.main(["review", "import", str(file), "--as", "ana", "--root", str(kept)]) == main.CANNOT_RUN
    said = capsys.readouterr().err
    assert words in said and said.count("\n") == 1


def test_a_sheet_is_written_over_nothing(sheet: Path, kept: Path, capsys) -> None:
    assert main.main(["review", "sheet", "--csv", str(sheet), "--as", "ana", "--root", str(kept)]) == main.CANNOT_RUN
    assert "cannot be written" in capsys.readouterr().err
