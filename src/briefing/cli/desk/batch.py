"""`briefing review --changed`: what fell because one thing changed is confirmed together, with its list on the screen.

Only what has that one cause, and whose cited words are as they were, stands in such a list; the rest is read one by one. No key confirms
more than `MOST` statements, and each list is written down with its cause.
"""

from collections.abc import Iterator, Sequence
from functools import partial

from briefing.cli.desk.loop import ends, held_or_other
from briefing.cli.desk.screen import whole_text
from briefing.cli.desk.sitting import Sitting
from briefing.cli.desk.terminal import Line, Terminal
from briefing.model.briefing import Briefing
from briefing.review.causes import Cause, cites_other_words
from briefing.review.fold import Standing
from briefing.review.lines import ABSENT_METHOD, verdict

MOST = 25
KEYS = "[y] all of these still hold  [n] read them one by one  [w] whole text  [q] stop"
METHOD = "delta"


def lists(found: Sequence[Cause]) -> Iterator[tuple[Cause, list[Standing]]]:
    """Each cause with statements that may be confirmed together, as many as one screen takes."""
    times: dict[str, int] = {}
    for place in (one.bound.statement.place for cause in found for one in cause.standings):
        times[place] = times.get(place, 0) + 1
    for cause in found:
        own = [one for one in cause.standings if times[one.bound.statement.place] == 1 and not cites_other_words(one)]
        yield from ((cause, some) for at in range(0, len(own), MOST) if len(some := own[at : at + MOST]) > 1)


def confirm(briefing: Briefing, found: Sequence[Cause], sitting: Sitting, terminal: Terminal) -> bool:
    """Show each list and ask for it; False where somebody stopped. What was confirmed is written."""
    for cause, own in lists(found):
        terminal.again = partial(_show, terminal, cause, own)
        terminal.again()
        has_read = False
        while (key := terminal.key()) != "n":
            if ends(key):
                return False
            if key == "w":
                has_read |= terminal.pages(whole_text(briefing, own[0].bound, terminal.width))
                terminal.again()
            elif key == "y" and not terminal.is_held(key):
                _write(sitting, cause, own, has_read)
                terminal.say([(f"{len(own)} supported, as one list", "bold")])
                break
            else:
                held_or_other(terminal, key, KEYS)
    return True


def _show(terminal: Terminal, cause: Cause, own: Sequence[Standing]) -> None:
    terminal.say(list(_shown(cause, own, terminal.width)))


def _shown(cause: Cause, own: Sequence[Standing], width: int) -> Iterator[Line]:
    yield "", ""
    yield f"{len(own)} statements hang on one change and on nothing else; the words that they cite are as they were:", "bold"
    yield f"  {cause.what}", ""
    for number, one in enumerate(own, 1):
        statement = one.bound.statement
        about = " · ".join(filter(None, (statement.subject, statement.role)))
        yield f"{number:>3}  {f'{about}: ' if about else ''}{statement.line}", ""
    yield KEYS, "grey"


def _write(sitting: Sitting, cause: Cause, own: Sequence[Standing], has_read: bool) -> None:
    """The list with its cause, and a verdict for each, in one go."""
    method = ABSENT_METHOD if has_read else METHOD
    covers = sorted({one.bound.prints[0] for one in own})
    delta = {"type": "delta", "cause": cause.what, "covers": covers}
    sitting.add(delta, *(verdict(one.bound, "supported", method=method) for one in own))
