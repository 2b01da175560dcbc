"""`briefing statements`: everything that the site says, one thing at a time, all of it or what somebody wants to read."""

import argparse
import csv
import io
import json
import math
import random
from collections.abc import Callable, Sequence

from briefing.cli.desk.status import states
from briefing.exports import statements as exported
from briefing.exports.records import guarded
from briefing.model.binding import Binder
from briefing.model.briefing import Briefing
from briefing.model.statement import Statement
from briefing.problems import CannotRun, did_you_mean
from briefing.review.fold import STATES

HELP = "list everything that the site says, one statement at a time"
EXAMPLE = """\
  briefing statements --sentence 5
  briefing statements --status "our reading" --json
  briefing statements --page factions/hts/
  briefing statements --sample 12 --seed 7"""
COLUMNS = ("place", "kind", "subject", "role", "says", "status", "sentences", "page", "print_says", "print_rests", "print_among")
SURE, AIM = 0.95, 0.05


def add(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="as JSON, with everything that each is bound to")
    form.add_argument("--csv", action="store_true", help="as CSV, a row each")
    add_choice(parser)


def add_choice(parser: argparse.ArgumentParser) -> None:
    """The options that choose statements."""
    parser.add_argument("--sentence", default="", metavar="N", help="those that rest on a sentence: 5, or idlib/5")
    parser.add_argument("--status", default="", help='how we know: stated, attributed, "our reading" …')
    parser.add_argument("--state", choices=STATES, default="", help="how they stand with those who read them; see briefing review status")
    parser.add_argument("--page", default="", metavar="ADDRESS", help="those that a page shows: factions/hts/; / is the overview")
    parser.add_argument("--sample", type=count, default=0, metavar="N", help="so many, drawn by lot, and what reading them is worth")
    parser.add_argument("--seed", type=_seed, default=0, metavar="K", help="draws the same ones again (default: 0)")


def count(text: str) -> int:
    """A number of statements from the command line, one at least. Raises ArgumentTypeError for another text."""
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError(f'"{text}" is no number of statements: write 12')
    return int(text)


def _seed(text: str) -> int:
    """A number that draws the same ones again. Raises ArgumentTypeError for another text."""
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f'"{text}" is no number: write 7')
    return int(text)


def told(briefing: Briefing, said: Sequence[Statement], options: argparse.Namespace) -> str:
    """What the command prints. Raises CannotRun where something is asked for that is not there."""
    chosen = chosen_of(briefing, said, options)
    drawn = drawn_of(chosen, options)
    if options.json:
        binder = Binder(briefing)
        return json.dumps([exported.as_data(briefing, binder.bound(one)) for one in drawn], indent=2, ensure_ascii=False)
    if options.csv:
        return _as_csv(briefing, drawn)
    return "\n".join([*(_as_text(briefing, one) for one in drawn), worth(len(drawn), len(chosen)) if options.sample else _counted(drawn)])


def drawn_of(chosen: Sequence[Statement], options: argparse.Namespace) -> list[Statement]:
    """As many as somebody asks for, drawn by lot; all of them where nobody does."""
    return random.Random(options.seed).sample(chosen, min(options.sample, len(chosen))) if options.sample else list(chosen)


def chosen_of(briefing: Briefing, said: Sequence[Statement], options: argparse.Namespace) -> list[Statement]:
    """The statements that somebody asks for. Raises CannotRun where something is asked for that is not there."""
    tests: list[Callable[[Statement], bool]] = []
    if options.sentence:
        wanted = _sentence(briefing, options.sentence)
        tests.append(lambda one: wanted in exported.sentences(briefing, one))
    if options.status:
        status = _known("status", options.status, {known for one in said for known in one.statuses})
        tests.append(lambda one: status in one.statuses)
    if options.state:
        standing = states(options.root, map(Binder(briefing).bound, said))
        tests.append(lambda one: standing[one.place] == options.state)
    if options.page:
        page = _known("page", options.page.lstrip("/"), {page.partition("#")[0] for one in said for page in one.pages})
        tests.append(lambda one: any(shown.partition("#")[0] == page for shown in one.pages))
    return [one for one in said if all(test(one) for test in tests)]


def _known(what: str, wanted: str, there: set[str]) -> str:
    if wanted not in there:
        raise CannotRun(f'no statement has the {what} "{wanted}". {did_you_mean(wanted, there)}')
    return wanted


def _sentence(briefing: Briefing, asked: str) -> str:
    """`idlib/5` for `5`, `§5` or itself."""
    name = asked if "/" in asked else f"{next(iter(briefing.sources), '')}/{asked.lstrip('§')}"
    if briefing.read.sentence(name) is None:
        last = ", ".join(f"{id}/{len(source.sentences)}" for id, source in briefing.sources.items())
        raise CannotRun(f'there is no sentence "{asked}": write a number such as 5, or idlib/5; the last are {last}')
    return name


def _as_text(briefing: Briefing, one: Statement) -> str:
    numbers = " ".join(f"§{name.partition('/')[2]}" for name in exported.sentences(briefing, one)) or "whole text"
    head = "  ".join(filter(None, (one.place, one.status or one.kind, numbers)))
    about = " · ".join(filter(None, (one.subject or str(one.says.get("beside", "")), one.role)))
    pages = ", ".join(f"/{page}" for page in one.pages) or "no page"
    return f"{head}\n    {f'{about}: ' if about else ''}{one.line}\n    on {pages}"


def _as_csv(briefing: Briefing, drawn: Sequence[Statement]) -> str:
    binder, text = Binder(briefing), io.StringIO()
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for one in drawn:
        where = (" ".join(exported.sentences(briefing, one)), f"/{one.pages[0]}" if one.pages else "")
        row = (one.place, one.kind, one.subject, one.role, one.line, one.status, *where, *binder.bound(one).prints)
        writer.writerow(map(guarded, row))
    return text.getvalue().rstrip()


def _counted(drawn: Sequence[Statement]) -> str:
    composed = sum(1 for one in drawn if not one.record)
    return f"{len(drawn) - composed} statements of records, {composed} sentences that pages compose"


def worth(read: int, of: int) -> str:
    """What it is worth to have read some, drawn by lot, and found none wrong: as many more of all could be wrong, at 95%."""
    if read == of:
        return f"{read} of {of}: all of them."
    wrong = next(count for count in range(1, of + 1) if math.comb(of - count, read) <= (1 - SURE) * math.comb(of, read))
    bound = math.ceil(100 * wrong / of)
    needed = math.ceil(math.log(1 - SURE) / math.log(1 - AIM))
    more = f"; for under {AIM:.0%}, read {min(needed, of)}" if read < needed else ""
    return f"{read} of {of}. If you read them and none is wrong: an error rate under {bound}% at {SURE:.0%}{more}."
