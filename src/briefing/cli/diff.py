"""`briefing diff OLD [NEW]` and `briefing review note OLD..NEW`: what became of each statement, put together by what changed."""

import argparse
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from briefing.cli.desk.status import ledger_of
from briefing.cli.diff_page import Cause, page
from briefing.cli.revisions import State, at, now
from briefing.model.binding import Bound
from briefing.model.comparison import SORTS, Change, changes
from briefing.problems import CannotRun, did_you_mean
from briefing.review.changed_words import rested, said
from briefing.review.kept import supported_by

HELP = "say which statements were added, removed, say something else, or rest on or stand among other words"
EXAMPLE = """\
  briefing diff HEAD                             against what was committed last
  briefing diff main my-branch --format md
  briefing diff v0.2.0 --format html > changes.html
  briefing diff --approved-by ana                since she read each statement last"""
NOTE_HELP = "print a note for whoever reviews a branch, in Markdown"
NOTE_EXAMPLE = """\
  briefing review note main..my-branch
  briefing review note main..           against the files as they stand"""
MARKER = "<!-- briefing-review:note -->"
# Of a list under one cause, so many are named.
NAMED = 5


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `diff`."""
    parser.add_argument("old", metavar="OLD", nargs="?", default="", help="a revision: a commit, a branch, a tag")
    parser.add_argument("new", metavar="NEW", nargs="?", default="", help="another (default: the files as they stand)")
    parser.add_argument("--approved-by", default="", metavar="HANDLE", help="instead of OLD: each statement as this person last read it")
    parser.add_argument("--format", choices=tuple(FORMATS), default="text")


def add_note(parser: argparse.ArgumentParser) -> None:
    """The options of `review note`."""
    parser.add_argument("range", metavar="OLD..NEW", help="two revisions; without the second, the files as they stand")


def told(options: argparse.Namespace) -> str:
    """What `diff` prints. Raises CannotRun where a revision cannot be read."""
    if options.approved_by:
        return _since_read(options)
    if not options.old:
        raise CannotRun("name a revision, such as main; or whose readings, --approved-by HANDLE")
    old, new = _states(options.root, options.old, options.new)
    return FORMATS[options.format](old, new, list(changes(old.said, new.said)))


def _since_read(options: argparse.Namespace) -> str:
    """What became of each statement since somebody found it supported; of what they never read, nothing."""
    if options.old:
        raise CannotRun("--approved-by stands instead of OLD, not beside it")
    ledger = ledger_of(options.root).ledger
    handle = options.approved_by
    if ledger.person(handle) is None:
        raise CannotRun(f'"{handle}" is nobody in reviews/people.yml. {did_you_mean(handle, (one.handle for one in ledger.people))}')
    old, new = State(f"what {handle} found supported", supported_by(ledger, handle), True), now(options.root)
    found = changes(old.said, new.said)
    return FORMATS[options.format](old, new, [one for one in found if one.sort != "added"])


def note(options: argparse.Namespace) -> str:
    """What `review note` prints. Raises CannotRun where a revision cannot be read."""
    first, dots, last = options.range.partition("..")
    if not first or not dots:
        raise CannotRun(f'"{options.range}" is no range: write main..my-branch')
    old, new = _states(options.root, first, last.lstrip("."))
    return f"{as_markdown(old, new, list(changes(old.said, new.said)))}\n{MARKER}"


def _states(root: Path, first: str, last: str) -> tuple[State, State]:
    """Both, as far as both can be read."""
    old, new = at(root, first), at(root, last) if last else now(root)
    return (old, new) if old.pages and new.pages else (old.records(), new.records())


def causes(found: Sequence[Change]) -> Mapping[tuple[str, ...], list[Change]]:
    """The changes of one sort by what changed: a title that forty statements name is one cause."""
    grouped: dict[tuple[str, ...], list[Change]] = {}
    for one in found:
        grouped.setdefault(tuple(_what(one)), []).append(one)
    return grouped


def _what(one: Change) -> Iterator[str]:
    """What changed, in lines."""
    if one.old is None or one.new is None:
        yield (one.old or one.new or _nothing()).statement.line
    elif one.sort == "said otherwise":
        yield from said(one.old.statement.says, one.new.statement.says)
    elif one.sort == "resting on other words":
        yield from rested(one.old.rests, one.new.rests)


def _nothing() -> Bound:
    raise ValueError("a change is of an old statement or of a new one")


def _by_sort(found: Sequence[Change]) -> Iterator[tuple[str, list[Change]]]:
    for sort in SORTS:
        if own := [one for one in found if one.sort == sort]:
            yield sort, own


def _named(one: Change) -> str:
    """A statement and where it is met."""
    statement = (one.new or one.old or _nothing()).statement
    about = " · ".join(filter(None, (statement.subject, statement.role)))
    return f"{statement.place}{f' ({about})' if about else ''}{f', on /{statement.pages[0]}' if statement.pages else ''}"


def _counted(found: Sequence[Change]) -> str:
    return ", ".join(f"{len(own)} {sort}" for sort, own in _by_sort(found)) or "nothing that is said changed"


def _restricted(old: State, new: State) -> str:
    """What could not be compared; empty where all was."""
    state = old if old.why else new
    if not state.why:
        return ""
    return f"Only what records say is compared: the pages of {state.name} do not hold with the engine as it is now ({state.why})."


def as_text(old: State, new: State, found: Sequence[Change]) -> str:
    lines = [line for line in (_restricted(old, new),) if line]
    for sort, own in _by_sort(found):
        lines.append(f"{sort} ({len(own)})")
        for what, same in causes(own).items():
            lines += [f"  {line}" for line in what]
            lines += [f"    {_named(one)}" for one in same[:NAMED]]
            lines += [f"    and {len(same) - NAMED} more"] if len(same) > NAMED else []
    return "\n".join([*lines, f"{old.name} → {new.name}: {_counted(found)}"])


def as_markdown(old: State, new: State, found: Sequence[Change]) -> str:
    """A note: what to read, a row a cause; what only stands among other sentences is counted, with its list folded."""
    void = [one for one in found if one.sort in ("said otherwise", "resting on other words", "added")]
    lines = [f"### Review note · {old.name} → {new.name} · {_number(len(void))} to read"]
    lines += [f"\n{line}" for line in (_restricted(old, new),) if line]
    if void:
        lines += ["", "| | statement | what changed | shown on |", "|---|---|---|---|"]
        lines += [_row(number, what, same) for number, (what, same) in enumerate(_in_rows(void), 1)]
    lines += _folded("removed", [one for one in found if one.sort == "removed"])
    lines += _folded("among other sentences: look again", [one for one in found if one.sort == "standing among others"])
    untouched = len(new.said) - sum(1 for one in found if one.new)
    return "\n".join([*lines, "", f"Untouched: {untouched}."])


def _in_rows(void: Sequence[Change]) -> Iterator[tuple[tuple[str, ...], list[Change]]]:
    for _, own in _by_sort(void):
        yield from causes(own).items()


def _number(count: int) -> str:
    return f"{count} statement{'' if count == 1 else 's'}"


def _row(number: int, what: tuple[str, ...], same: Sequence[Change]) -> str:
    named = "<br>".join(_cell(_named(one).partition(", on ")[0]) for one in same[:NAMED])
    more = f"<br>and {len(same) - NAMED} more" if len(same) > NAMED else ""
    pages = dict.fromkeys(f"/{page.partition('#')[0]}" for one in same if one.new for page in one.new.statement.pages)
    return f"| {number} | {named}{more} | {same[0].sort}: {'<br>'.join(map(_cell, what))} | {', '.join(pages)} |"


def _folded(what: str, own: Sequence[Change]) -> list[str]:
    listed = [f"- {_named(one)}" for one in own]
    return ["", f"<details><summary>{_number(len(own))} {what}</summary>", "", *listed, "", "</details>"] if own else []


def _cell(text: str) -> str:
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;").replace("\n", " ")


def as_json(old: State, new: State, found: Sequence[Change]) -> str:
    made = [
        {"sort": one.sort, "what": list(_what(one)), "old": _data(one.old), "new": _data(one.new)} for one in found
    ]
    whole = {"old": old.name, "new": new.name, "restricted": _restricted(old, new), "changes": made}
    return json.dumps(whole, indent=2, ensure_ascii=False)


def _data(one: Bound | None) -> dict[str, object] | None:
    if one is None:
        return None
    prints = dict(zip(("says", "rests", "among"), one.prints, strict=True))
    return {"place": one.statement.place, "pages": list(one.statement.pages), "says": one.says, "rests": one.rests, "prints": prints}


def as_html(old: State, new: State, found: Sequence[Change]) -> str:
    sorts = [(sort, [Cause(what, tuple(map(_named, same))) for what, same in causes(own).items()]) for sort, own in _by_sort(found)]
    return page(f"{old.name} → {new.name}", ". ".join(filter(None, (_counted(found), _restricted(old, new).rstrip(".")))), sorts)


FORMATS: dict[str, Callable[[State, State, Sequence[Change]], str]] = {"text": as_text, "md": as_markdown, "json": as_json, "html": as_html}
