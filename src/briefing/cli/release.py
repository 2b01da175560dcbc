"""`briefing release`: publishes what people have read, as far as the policy asks them to; `publish` asks nobody.

A correction has to be able to go out at once: that is `publish`. What goes out unread for a reason is written into the ledger, signed, and
told on the page of changes.
"""

import argparse
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from briefing.cli.desk.seat import add_who, closed, seat_of
from briefing.cli.desk.terminal import Terminal
from briefing.cli.desk.who import key_of
from briefing.exports.annotations import SUMS
from briefing.problems import CannotRun
from briefing.publish.site import Site
from briefing.review.fold import STATES, Standing
from briefing.review.release import signed_off, waiting_for_people

HELP = "publish, where everybody has read what the policy asks for; sign for what went out"
EXAMPLE = """\
  briefing release
  briefing release --sign --as ana
  briefing release --unread 'A wrong number has to be mended today'"""
NAMED = 10


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `release`."""
    parser.add_argument("--site-dir", type=Path, default=Path("site"), metavar="DIR", help="the site, seen from the root (default: site)")
    parser.add_argument("--sign", action="store_true", help="write into the ledger what went out, and sign it")
    parser.add_argument("--unread", type=_reason, default=None, metavar="REASON",
                        help="release what people have not read, for a reason that readers are told; not what is disputed")
    add_who(parser)


def _reason(text: str) -> str:
    """A reason in words."""
    if not text.strip():
        raise argparse.ArgumentTypeError("say why, in words")
    return text.strip()


def may_go_out(site: Site, options: argparse.Namespace, say: Callable[[str], None]) -> bool:
    """Whether a site is released; says what it waits for. A line is signed for it where that is asked for. Raises CannotRun."""
    gate = site.reviewed.ledger.policy.gate
    waiting = waiting_for_people(site.reviewed.standings) if gate != "off" else ()
    for line in _told(waiting):
        say(line)
    stopped = [one for one in waiting if one.state == "disputed" or not options.unread] if gate == "release" else []
    if stopped:
        say(f"Not released: {_counted(stopped)}. {_way_out(stopped)}")
        return False
    if waiting and not options.unread:
        say("They go out all the same: reviews/policy.yml does not hold them back, as `gate: release` would.")
    if options.sign or options.unread:
        _sign(site, options, len(waiting), say)
    return True


def _told(waiting: Sequence[Standing]) -> Iterator[str]:
    for one in waiting[:NAMED]:
        statement = one.bound.statement
        yield f"{one.state:<11}{statement.place}: {statement.line}"
    if len(waiting) > NAMED:
        yield f"and {len(waiting) - NAMED} more; see briefing review status"
    if waiting:
        yield f"{_counted(waiting)}."


def _counted(found: Sequence[Standing]) -> str:
    counts = Counter(one.state for one in found)
    states = ", ".join(f"{counts[state]} {state}" for state in STATES if counts[state])
    return f"{len(found)} {'statement waits' if len(found) == 1 else 'statements wait'} for people ({states})"


def _way_out(stopped: Sequence[Standing]) -> str:
    if any(one.state == "disputed" for one in stopped):
        return "A dispute is answered, and closed by its author (briefing review). briefing publish asks nobody."
    return "Read them (briefing review), or say why they go out unread: --unread REASON. briefing publish asks nobody."


def _sign(site: Site, options: argparse.Namespace, waiting: int, say: Callable[[str], None]) -> None:
    terminal = Terminal()
    seat = seat_of(options.root, options.handle, options.key, say)
    key = key_of(seat.project, seat.by, options.key)
    if key is None:
        raise CannotRun(f"no key of {seat.by} was found, and a release is signed: --key FILE names one")
    sitting = seat.sitting("release")
    if sitting.is_there:
        raise CannotRun(f"{sitting.path} is open: sign it first (briefing review)")
    sums = next(file.text for file in site.files if file.path == SUMS)
    event = signed_off([one.bound for one in site.reviewed.standings], sums, site.edition, waiting, options.unread or "")
    sitting.add(event.model_dump())
    closed(sitting, key, terminal, is_done=True)
