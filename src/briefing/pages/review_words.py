"""What pages tell of those who read statements against the source: counts, and what people wrote, as they wrote it.

Words of people are none of the briefing's, and no rule reads them: they stand in `<code class="kept">`, where nothing is checked.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from briefing.fingerprint import fingerprint
from briefing.model.binding import Bound
from briefing.model.edition import long_date
from briefing.model.statement import Statement
from briefing.review.changed_words import since
from briefing.review.events import Entry, Release, Sitting, Verdict
from briefing.review.fold import Standing
from briefing.review.reviewed import Reviewed
from briefing.review.terms import in_force
from briefing.text.word_diff import MARKED

# What each state means, for readers.
MEANS = {
    "disputed": "Somebody found it wrong, and has not taken that back",
    "void": "What people read was changed since",
    "look again": "Read as it is; what stands around it changed since",
    "in part": "Fewer people read it than are asked for",
    "unread": "Nobody read it",
    "approved": "Read against the source, and found supported",
}
NOTHING = Markup("")
AROUND = "the same words; what stands around them is another"
# What else a sitting may hold, counted.
DONE = {
    "withdraw": "taken back", "answer": "answered", "close": "closed", "draft": "written by somebody", "delta": "confirmed as a list",
    "release": "released", "terms": "signed for who reads, and how many must",
}


@dataclass(frozen=True)
class Listed:
    """The statements of a state; `shown` are those that a page can link to, `others` the rest: sentences that pages compose.

    `name` is the state as a label: no rule takes it for something that the source says, such as “approved”.
    """

    state: str
    name: Markup
    means: str
    count: int
    shown: tuple[Statement, ...] = ()
    others: int = 0


@dataclass(frozen=True)
class Dispute:
    """An open dispute: the statement, None where nobody says it any more; what both sides wrote; what changed since its author read."""

    statement: Statement | None
    line: Markup
    found: Markup
    answers: tuple[Markup, ...]
    changed: tuple[Markup, ...] = ()


@dataclass(frozen=True)
class Fallen:
    """A statement that people read before it, or what stands around it, was changed; and what changed."""

    statement: Statement
    line: Markup
    changed: tuple[Markup, ...]


@dataclass(frozen=True)
class Review:
    """All of it; empty for a ledger that is. `last` is the day of the last verdict in words, `by_people` how many statements so many read,
    `waiting` how many a release would wait for, `unread` tells of each release that did not wait, and why, `first` the number of the
    first signed sitting, and whose it is, `terms` who stands for the policy and the people, `otherwise_checked` how many sittings another
    engine than this one had checked for.
    """

    sittings: int = 0
    signed: int = 0
    readers: int = 0
    last: Markup = NOTHING
    policy: Markup = NOTHING
    states: tuple[Listed, ...] = ()
    by_people: tuple[tuple[int, int], ...] = ()
    disputes: tuple[Dispute, ...] = ()
    fallen: tuple[Fallen, ...] = ()
    sat: tuple[Markup, ...] = ()
    waiting: int = 0
    unread: tuple[Markup, ...] = ()
    first: tuple[int, str] | None = None
    terms: Markup = NOTHING
    otherwise_checked: int = 0

    @property
    def count(self) -> int:
        """How many statements there are."""
        return sum(one.count for one in self.states)

    @property
    def is_disputed_anew(self) -> bool:
        """Whether something that is disputed is not what its author read any more."""
        return any(one.changed for one in self.disputes)


def review(found: Reviewed) -> Review:
    """What pages may use of it, under the name `review`."""
    ledger = found.ledger
    return Review(
        sittings=len(ledger.sittings),
        signed=len(found.signed),
        readers=len(found.readers),
        last=kept(long_date(found.last)) if found.last else NOTHING,
        policy=kept(ledger.policy.words),
        states=tuple(_listed(state, MEANS[state], own) for state, own in found.by_state.items()),
        by_people=tuple(sorted(found.times_read().items(), reverse=True)),
        disputes=tuple(_disputes(found)),
        fallen=tuple(_fallen(one) for one in found.standings if one.waits_because_of_a_change),
        sat=tuple(_sat(one, found) for one in sorted(ledger.sittings, key=_when, reverse=True)),
        waiting=sum(1 for one in found.standings if one.stops),
        unread=tuple(_unread(found)),
        terms=kept(_terms(found)),
        otherwise_checked=sum(1 for one in ledger.sittings if _is_otherwise_checked(one)),
        first=next(((number, one.opening.by) for number, one in enumerate(found.in_order, 1) if one.path in found.signed), None),
    )


def kept(words: str) -> Markup:
    """Words that people wrote, and no rule reads."""
    return Markup('<code class="kept">%s</code>') % words


def _listed(state: str, means: str, own: Sequence[Standing]) -> Listed:
    shown = tuple(one.bound.statement for one in own if one.bound.statement.record)
    return Listed(state, kept(state.capitalize()), means, len(own), shown, len(own) - len(shown))


def _disputes(found: Reviewed) -> Iterator[Dispute]:
    for one in found.by_state["disputed"]:
        yield from (_dispute(found, entry, one.bound) for entry in one.disputes)
    yield from (_dispute(found, entry, None) for entry in found.folded.adrift)


def _dispute(found: Reviewed, entry: Entry, one: Bound | None) -> Dispute:
    event, day = entry.event, long_date(found.sitting_of[entry.line].opening.day)
    said, gone = (f"{event.verdict}. {event.note}", _line(event)) if isinstance(event, Verdict) else ("", "")
    answers = (kept(f"{answer.by}: {getattr(answer.event, 'text', '')}") for answer in found.answers.get(entry.line, ()))
    shown = one.statement if one else None
    changed = since(event, one) if one and isinstance(event, Verdict) else ()
    return Dispute(shown if shown and shown.record else None, kept(shown.line if shown else gone), kept(f"{entry.by}, {day}: {said}"),
                   tuple(answers), tuple(_marked(f"since then: {line}") for line in changed))


def _unread(found: Reviewed) -> Iterator[Markup]:
    """Each release that did not wait for people, the latest first."""
    for one in sorted(found.ledger.sittings, key=_when, reverse=True):
        for entry in one.entries:
            if isinstance(entry.event, Release) and entry.event.reason:
                waited = f"{entry.event.waiting} that still waited for people went out"
                yield kept(f"{long_date(one.opening.day)}: {waited}. {entry.event.reason}")


def _terms(found: Reviewed) -> str:
    """Who stands for who reads and how many must; nobody, where no resolver signed for it."""
    by = {f"{entry.by}, {long_date(one.opening.day)}" for one, entry, _ in in_force(found.ledger) if one.path in found.signed}
    return f"signed for by {'; '.join(sorted(by))}" if by else "signed for by nobody"


def _line(event: Verdict) -> str:
    """A statement that nobody makes any more."""
    return ": ".join(str(event.says[name]) for name in ("subject", "text", "counts", "label") if event.says.get(name))


def _fallen(one: Standing) -> Fallen:
    changed = (*(since(one.was, one.bound) if one.was else ()), *([AROUND] if one.is_among_others else []))
    return Fallen(one.bound.statement, kept(one.bound.statement.line), tuple(map(_marked, changed)))


def _marked(line: str) -> Markup:
    """A line of a difference: what is gone and what has come, told to eyes and ears."""
    parts = []
    for part in MARKED.split(line):
        if part.startswith("[-") and part.endswith("-]"):
            parts.append(Markup("<del>%s%s</del>") % (_aloud("gone: "), part[2:-2]))
        elif part.startswith("{+") and part.endswith("+}"):
            parts.append(Markup("<ins>%s%s</ins>") % (_aloud("now: "), part[2:-2]))
        else:
            parts.append(Markup("%s") % part)
    return Markup('<code class="kept">%s</code>') % Markup("").join(parts)


def _aloud(words: str) -> Markup:
    """Words for who hears the page: the strokes are for eyes."""
    return Markup('<span class="visually-hidden">%s</span>') % words


def _is_otherwise_checked(one: Sitting) -> bool:
    """Whether its readers leaned on another engine than this, or on one that it does not name."""
    return one.opening.engine != f"sha256:{fingerprint()}"


def _when(one: Sitting) -> tuple[str, str]:
    return one.opening.at, one.path


def _sat(one: Sitting, among: Reviewed) -> Markup:
    done = Counter(entry.event.verdict if isinstance(entry.event, Verdict) else DONE[entry.event.type] for entry in one.entries)
    found = ", ".join(f"{count} {what}" for what, count in sorted(done.items())) or "nothing said"
    odd = "" if one.path in among.signed else "; no signature that holds"
    odd += f"; outside the days of {one.opening.by}, and counted nowhere" if one in among.ledger.untimely else ""
    odd += "; checked by another version of the checker" if _is_otherwise_checked(one) else ""
    return kept(f"{one.opening.by}, {long_date(one.opening.day)}: {found}{odd}")
