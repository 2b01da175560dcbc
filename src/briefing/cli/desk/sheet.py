"""`briefing review sheet` and `review import`: statements on paper or in a spreadsheet, and what somebody wrote there.

Each row carries its fingerprints; a row that is about something else by now is refused, by name, file and line, and the others are written.
"""

import argparse
import csv
import html
import io
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import get_args

from briefing.cli.desk.alone import alone
from briefing.cli.desk.screen import with_cited_lit
from briefing.cli.desk.seat import add_who, closed
from briefing.cli.desk.session import Room, room_of, to_read
from briefing.cli.desk.terminal import Terminal
from briefing.cli.desk.who import key_of
from briefing.cli.statements import add_choice
from briefing.exports.records import guarded, unguarded
from briefing.model.binding import Binder, Bound
from briefing.model.briefing import Briefing
from briefing.problems import CannotRun, Problem, did_you_mean
from briefing.review.asking import asked, known
from briefing.review.events import NO_DISPUTE, Judgement
from briefing.review.lines import prints_judged, verdict
from briefing.review.order import sentences

HELP = "write statements to a file, to read on paper or in a spreadsheet"
EXAMPLE = """\
  briefing review sheet --csv to-read.csv             then fill in verdict and note, and review import
  briefing review sheet --html to-read.html --as ana  to print"""
IMPORT_HELP = "write what somebody filled in on a sheet into a sitting, and sign it"
IMPORT_EXAMPLE = "  briefing review import to-read.csv --as ana"
PRINTS = ("print_says", "print_rests", "print_among")
COLUMNS = ("place", "about", "says", "how_we_know", "sentences", "ask_yourself", "verdict", "note", *PRINTS)
FILLED = ("place", "verdict", "note", *PRINTS)
VERDICTS: tuple[str, ...] = get_args(Judgement)
PAGE = """\
<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Statements to read</title><style>
body {{ font: 12pt/1.4 serif; max-width: 45em; margin: 2em auto; padding: 0 1em }}
section {{ break-inside: avoid; border-top: 1px solid; padding: .6em 0 }}
mark {{ background: none; font-weight: bold; text-decoration: underline }}
p {{ margin: .3em 0 }} .small {{ font-size: 10pt }} code {{ font-size: 9pt }}
</style></head><body><h1>{count} statements to read</h1>
<p>Tick one, and say in a sentence what is wrong or open. What the underlined words are cited for is printed below them. Type what you found
into the sheet that <code>briefing review sheet --csv</code> writes; a row is found by its place and its fingerprint.</p>
{rows}
</body></html>
"""
ROW = """\
<section><h2 class="small">{number}. {about} <span>({status})</span></h2>
{sentences}
<p><strong>{says}</strong></p><p class="small">{ask}</p>
<p class="small">☐ supported ☐ unsure {disputes}</p><p class="small">Note: ______________________________________________</p>
<p><code>{place} · {print}</code></p></section>"""


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `review sheet`."""
    form = parser.add_mutually_exclusive_group(required=True)
    form.add_argument("--csv", action="store_true", help="a spreadsheet, a row each")
    form.add_argument("--html", action="store_true", help="a page to print")
    parser.add_argument("file", type=Path, metavar="FILE", help="a file that is not there yet")
    add_who(parser)
    add_choice(parser)
    parser.set_defaults(changed=False)


def add_import(parser: argparse.ArgumentParser) -> None:
    """The options of `review import`."""
    parser.add_argument("file", type=Path, metavar="FILE", help="a sheet, as --csv wrote it, with verdicts")
    add_who(parser)


def told(options: argparse.Namespace) -> str:
    """Write a sheet of what somebody has not read. Raises CannotRun where there is nothing, or the file is there."""
    room = room_of(options.root, options.handle, options.key, print)
    _, queue = to_read(room, options)
    if not queue:
        raise CannotRun("nothing is left to read of what you ask for")
    make = _as_csv if options.csv else _as_html
    try:
        with options.file.open("x", encoding="utf-8", newline="") as file:
            file.write(make(room.briefing, queue))
    except OSError as error:
        raise CannotRun(f"{options.file} cannot be written: {error.strerror}") from None
    return f"{len(queue)} statements for {room.seat.by} are in {options.file}"


def _as_csv(briefing: Briefing, queue: Sequence[Bound]) -> str:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for one in queue:
        said = (one.statement.place, _about(one), one.statement.line, one.statement.status)
        beside = (" ".join(_sentences(briefing, one)), "; ".join(asked(one)))
        writer.writerow(map(guarded, (*said, *beside, "", "", *one.prints)))
    return text.getvalue()


def _as_html(briefing: Briefing, queue: Sequence[Bound]) -> str:
    disputes = " ".join(f"☐ {one}" for one in VERDICTS if one not in NO_DISPUTE)
    rows = []
    for number, one in enumerate(queue, 1):
        shown = "".join(f"<p>{_marked(text)}</p>" for text in _sentences(briefing, one)) or "<p>(what the whole text says, or does not)</p>"
        rows.append(ROW.format(
            number=number, about=html.escape(_about(one)), status=html.escape(known(one.statement)),
            sentences=shown, says=html.escape(one.statement.line), ask=html.escape(" · ".join(asked(one))), disputes=disputes,
            place=html.escape(one.statement.place), print=one.prints[0][:16]))
    return PAGE.format(count=len(queue), rows="\n".join(rows))


def _about(one: Bound) -> str:
    return " · ".join(filter(None, (one.statement.subject or str(one.statement.says.get("beside", "")), one.statement.role)))


def _sentences(briefing: Briefing, one: Bound) -> list[str]:
    return [f"§{place[1]} {with_cited_lit(briefing, one, place)}" for place in sentences(briefing, one)]


def _marked(text: str) -> str:
    return html.escape(text).replace("[[", "<mark>").replace("]]", "</mark>")


def imported(options: argparse.Namespace) -> tuple[str, Sequence[Problem]]:
    """What was written, and the rows that were refused. Raises CannotRun for a file that is no sheet."""
    rows = list(_rows(options.file))
    terminal = Terminal()
    room = room_of(options.root, options.handle, options.key, terminal.say)
    key = key_of(room.seat.project, room.seat.by, options.key)
    found, problems = _matched(room, str(options.file), rows)
    if found:
        with alone(options.root, room.seat.by):
            sitting = room.seat.sitting("sheet")
            sitting.add(*(verdict(one, judged, note) for one, judged, note in found))
            closed(sitting, key, terminal, is_done=True)
    told = f"{len(found)} rows of {options.file} were written, {len(problems)} refused"
    return "\n".join([*map(str, problems), told]), problems


def _rows(file: Path) -> Iterator[tuple[int, Mapping[str, str]]]:
    """The rows with a verdict, each with its line. Raises CannotRun for a file that is no sheet."""
    try:
        text = file.read_bytes().decode("utf-8-sig")
        head = text.partition("\n")[0]
        reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=head.count), strict=True)
        if lost := [name for name in FILLED if name not in (reader.fieldnames or ())]:
            raise CannotRun(f"{file} is no sheet: its first line lacks {', '.join(lost)}; briefing review sheet --csv writes one")
        line = reader.line_num + 1
        for row in reader:
            cells = {name: unguarded(str(row[name] or "")).strip() for name in FILLED}
            if cells["verdict"]:
                yield line, cells
            line = reader.line_num + 1
    except OSError as error:
        raise CannotRun(f"{file} cannot be read: {error.strerror}") from None
    except UnicodeDecodeError as error:
        raise CannotRun(f"{file} is not UTF-8 (byte {error.start}): save it as CSV UTF-8") from None
    except csv.Error as error:
        raise CannotRun(f"{file} is no CSV: {error}") from None


def _matched(
    room: Room, file: str, rows: Sequence[tuple[int, Mapping[str, str]]],
) -> tuple[list[tuple[Bound, str, str]], list[Problem]]:
    """The statements that rows are about, with verdict and note; and what is wrong with the other rows."""
    binder = Binder(room.briefing)
    known = {one.prints: one for one in map(binder.bound, room.site.statements)}
    places = {one.statement.place for one in known.values()}
    done, found, problems = prints_judged(room.seat.ledger, room.seat.by), [], []
    for line, cells in rows:
        prints = (cells[PRINTS[0]], cells[PRINTS[1]], cells[PRINTS[2]])
        judged, one = cells["verdict"].casefold(), known.get(prints)
        if wrong := _wrong(cells, judged, one is not None, prints in done, places):
            problems.append(Problem(file, line, 1, "REV3", *wrong))
        elif one:
            done.add(prints)
            found.append((one, judged, cells["note"]))
    return found, problems


def _wrong(cells: Mapping[str, str], judged: str, is_there: bool, is_done: bool, places: set[str]) -> tuple[str, str] | None:
    """What is wrong with a row, and the remedy; nothing where it holds."""
    place = cells["place"]
    if judged not in VERDICTS:
        return f'{place}: "{judged}" is no verdict', did_you_mean(judged, VERDICTS)
    if judged != "supported" and not cells["note"]:
        return f"{place}: `{judged}` needs a note", "Say in a sentence what is wrong, or what would settle it."
    if not is_there:
        changed = "this is not what the statement says, rests on or stands among now"
        told = changed if place in places else "there is no such statement now"
        return f"{place}: {told}", "Read it as it is now: briefing review, or a new sheet."
    return (f"{place}: you judged this already, as it is", "Leave the row out, or say otherwise in briefing review.") if is_done else None
