"""What people say of verdicts, a line each: `withdraw`, `answer`, `close`; and of statements that they wrote: `wrote`."""

import argparse
from collections.abc import Callable, Iterable, Iterator

from briefing.cli.desk.alone import alone
from briefing.cli.desk.seat import Seat, add_who, closed, seat_of
from briefing.cli.desk.terminal import Terminal
from briefing.cli.desk.who import key_of
from briefing.cli.revisions import at, now
from briefing.model.binding import Bound
from briefing.model.comparison import changes
from briefing.problems import CannotRun, did_you_mean
from briefing.review.events import NO_DISPUTE, Answer, Closing, Entry, Verdict, Withdrawal
from briefing.review.ledger import objection

LINE = "the line of the verdict, as briefing review status --state disputed prints it; its beginning will do"
WITHDRAW = ("take a verdict of your own back", "  briefing review withdraw 3fb0a1c2 --reason 'I misread whom it is about'")
ANSWER = ("answer a dispute, without closing it", "  briefing review answer 3fb0a1c2 --text 'It says “may be” now'")
CLOSE = ("close a dispute: your own, or as a resolver that of somebody who no longer reads",
         "  briefing review close 3fb0a1c2 --reason 'The passage was cited anew'")
WROTE = ("say who wrote statements, so that they do not count as its independent reader", """\
  briefing review wrote --since main                  what this branch adds or words anew is yours
  briefing review wrote agreements/accord:after.0 --by ben""")


def add_withdraw(parser: argparse.ArgumentParser) -> None:
    _add(parser, "--reason", "why, in a sentence")


def add_answer(parser: argparse.ArgumentParser) -> None:
    _add(parser, "--text", "the answer, in a sentence")


def add_close(parser: argparse.ArgumentParser) -> None:
    _add(parser, "--reason", "what settled it, in a sentence")


def add_wrote(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("places", metavar="PLACE", nargs="*", help="a statement, as briefing statements names it")
    parser.add_argument("--since", default="", metavar="REVISION", help="those that were added or say something else since then")
    parser.add_argument("--by", default="", metavar="HANDLE", help="who wrote them (default: you)")
    add_who(parser)


def _add(parser: argparse.ArgumentParser, option: str, help: str) -> None:
    parser.add_argument("line", metavar="LINE", help=LINE)
    parser.add_argument(option, dest="text", required=True, metavar="SENTENCE", help=help)
    add_who(parser)


def withdraw(options: argparse.Namespace) -> str:
    """Each of these writes a line and signs it. Raises CannotRun where that is not theirs to say; nothing is written then."""
    return _said(options, lambda of: Withdrawal(type="withdraw", of=of, reason=options.text))


def answer(options: argparse.Namespace) -> str:
    return _said(options, lambda of: Answer(type="answer", of=of, text=options.text))


def close(options: argparse.Namespace) -> str:
    return _said(options, lambda of: Closing(type="close", of=of, reason=options.text))


def _said(options: argparse.Namespace, make: Callable[[str], Withdrawal | Answer | Closing]) -> str:
    if not options.text.strip():
        raise CannotRun("say it in a sentence: nobody understands an empty one")
    terminal = Terminal()
    seat = seat_of(options.root, options.handle, options.key, terminal.say)
    of = verdict_called(seat, options.line)
    event = make(of.line)
    if isinstance(event, Answer) and isinstance(of.event, Verdict) and of.event.verdict in NO_DISPUTE:
        raise CannotRun("this verdict disputes nothing: there is nothing to answer")
    if any(getattr(entry.event, "of", "") == of.line and not isinstance(entry.event, Answer) for entry in _all(seat)):
        raise CannotRun(f"this verdict was taken back or closed already: {of.by} had said {_verdict(of)}")
    if wrong := objection(Entry(seat.by, "", event), of, seat.ledger):
        raise CannotRun(wrong)
    _written(seat, options, terminal, [event.model_dump()])
    return f"{event.type} {of.line[:12]}: {of.by} had said {_verdict(of)}"


def wrote(options: argparse.Namespace) -> str:
    """Write down who wrote statements. Raises CannotRun where one is not there, or somebody is nobody."""
    terminal = Terminal()
    seat = seat_of(options.root, options.handle, options.key, terminal.say)
    author = options.by or seat.by
    if seat.ledger.person(author) is None:
        raise CannotRun(f'"{author}" is nobody in reviews/people.yml. {did_you_mean(author, (one.handle for one in seat.ledger.people))}')
    wanted = list(_written_since(options)) or _at(now(options.root).said, options.places)
    if not wanted:
        raise CannotRun("name statements, or --since REVISION where something was added or worded anew")
    prints = dict.fromkeys(one.prints[0] for one in wanted)
    _written(seat, options, terminal, [{"type": "draft", "statement": one, "written_by": author} for one in prints])
    return f"{author} wrote {len(prints)} statement{'' if len(prints) == 1 else 's'}"


def verdict_called(seat: Seat, named: str) -> Entry:
    """The verdict whose line begins so. Raises CannotRun where there is none, or more than one."""
    known = [entry for entry in _all(seat) if isinstance(entry.event, Verdict)]
    found = [entry for entry in known if entry.line.startswith(named.lower())] if len(named) >= 6 else []
    if len(found) != 1:
        told = "several verdicts begin so" if found else "this is too short" if len(named) < 6 else "no verdict has this line"
        raise CannotRun(f'"{named}": {told}; briefing review status --state disputed prints lines, and six characters or more name one')
    return found[0]


def _all(seat: Seat) -> Iterator[Entry]:
    return (entry for one in seat.ledger.sittings for entry in one.entries)


def _written_since(options: argparse.Namespace) -> Iterable[Bound]:
    if options.since:
        found = changes(at(options.root, options.since).said, now(options.root).said)
        yield from (one.new for one in found if one.new and one.sort in ("added", "said otherwise"))


def _at(said: Iterable[Bound], places: Iterable[str]) -> list[Bound]:
    known = {one.statement.place: one for one in said}
    for place in places:
        if place not in known:
            raise CannotRun(f'there is no statement "{place}". {did_you_mean(place, known)}')
    return [known[place] for place in places]


def _written(seat: Seat, options: argparse.Namespace, terminal: Terminal, values: list[dict[str, object]]) -> None:
    """Write lines into the open sitting, or into one of their own that is signed at once."""
    key = key_of(seat.project, seat.by, options.key)
    with alone(options.root, seat.by):
        sitting = seat.sitting("command")
        was_open = sitting.is_there
        sitting.add(*values)
        if was_open:
            terminal.say(f"Written into {sitting.path}, which is open: briefing review goes on with it, and signs it.")
        else:
            closed(sitting, key, terminal, is_done=True)


def _verdict(of: Entry) -> str:
    return f"{of.event.verdict}, of {of.event.place}" if isinstance(of.event, Verdict) else ""
