"""Practice for readers: statements of the briefing with errors of meaning planted in some, which no rule would have to find.

The same seed plants the same errors. None of it ever stands in a ledger.
"""

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Literal, get_args

from briefing.english.words.meaning_words import DENIED, HEDGE, NOT, PART, PARTS, PRONOUN, QUOTED, TOLD, VERB
from briefing.model.binding import Bound
from briefing.model.statement import Part

Sort = Literal["swapped subject", "another antecedent", "part for whole", "hedge dropped", "denial", "number of another thing"]
SORTS: tuple[Sort, ...] = get_args(Sort)
# Of what is read in practice, so much has an error, more or less.
LEAST, MOST = 0.25, 0.5


@dataclass(frozen=True)
class Exercise:
    """A statement to read in practice; `was` and `sort` are there where an error is planted in it: what it says in truth, and which."""

    shown: Bound
    was: Bound | None = None
    sort: Sort | None = None


def exercises(said: Sequence[Bound], count: int, seed: int) -> list[Exercise]:
    """So many statements, no more than there are, some with errors of as many sorts as can be, in an order drawn by lot."""
    drawn = random.Random(seed)
    usable = [one for one in said if one.statement.record and one.rests and one.statement.kind == "claim"]
    chosen = drawn.sample(usable, len(usable))
    count = min(count, len(usable))
    planted = _in_turn(chosen, round(count * drawn.uniform(LEAST, MOST)), drawn)
    places = {one.shown.statement.place for one in planted}
    sound = [Exercise(_without_pages(one)) for one in chosen if one.statement.place not in places][: count - len(planted)]
    return drawn.sample([*planted, *sound], len(planted) + len(sound))


def _in_turn(said: Sequence[Bound], wanted: int, drawn: random.Random) -> list[Exercise]:
    """Errors of one sort after the other, so that no sort is most of them; each in a statement of its own."""
    found: dict[str, Exercise] = {}
    for sort in drawn.sample(SORTS * wanted, len(SORTS) * wanted) if wanted else ():
        if len(found) < wanted:
            free = (one for one in said if one.statement.place not in found)
            made = next((exercise for one in free if (exercise := _planted(one, sort, said, drawn))), None)
            found |= {made.shown.statement.place: made} if made else {}
    return list(found.values())


def _planted(one: Bound, sort: Sort, said: Sequence[Bound], drawn: random.Random) -> Exercise | None:
    says = MAKERS[sort](one, said, drawn)
    if says is None or says == one.statement.says:
        return None
    return Exercise(_without_pages(replace(one, statement=replace(one.statement, says=says), says=says)), one, sort)


def _without_pages(one: Bound) -> Bound:
    """The same, without the addresses, which would tell whom it is about."""
    return replace(one, statement=replace(one.statement, pages=()))


Says = dict[str, Part]


def _swapped(one: Bound, said: Sequence[Bound], drawn: random.Random) -> Says | None:
    """The same of another of its kind, whom the cited sentences do not name, and of whom no statement says it."""
    says, role = one.statement.says, one.statement.role
    if role in ("name", "figure", "voice") or _names(one, one.statement.line):
        return None
    kinds = {other.statement.record: (other.statement.record.partition("/")[0], other.statement.says.get("kind")) for other in said
             if other.statement.role in ("name", "figure", "voice")}
    taken = {other.statement.record for other in said if other.statement.line == one.statement.line}
    others = [other for other in said if other.statement.record not in taken and not _names(other, _cited(one))
              and kinds.get(other.statement.record, 0) == kinds.get(one.statement.record)]
    if not others:
        return None
    other = drawn.choice(others).statement.says
    bare = {name: value for name, value in says.items() if name != "other_names"}
    return bare | {name: other[name] for name in ("subject", "other_names") if name in other}


def _cited(one: Bound) -> str:
    return " ".join(sentence for rest in one.rests for sentence in rest["sentences"])


def _names(one: Bound, text: str) -> bool:
    """Whether a text has a name of the one that a statement is about."""
    called = one.statement.says.get("other_names", ())
    names = (one.statement.subject, *(called if isinstance(called, (tuple, list)) else ()))
    return any(name and name.casefold() in text.casefold() for name in names)


def _antecedent(one: Bound, said: Sequence[Bound], drawn: random.Random) -> Says | None:
    """Another name of the same sentences in the place of a pronoun."""
    text = _text(one)
    cited = _cited(one)
    if not PRONOUN.search(text):
        return None
    others = sorted({
        other.statement.subject for other in said
        if other.statement.role == "name" and other.statement.subject in cited and not _names(one, other.statement.subject)
    } - {one.statement.subject})
    return _with(one, PRONOUN.sub(drawn.choice(others), text, count=1)) if others else None


def _whole(one: Bound, said: Sequence[Bound], drawn: random.Random) -> Says | None:
    return _with(one, _outside_quotes(_text(one), PART, lambda found: PARTS[found[0].lower()]))


def _hedge(one: Bound, said: Sequence[Bound], drawn: random.Random) -> Says | None:
    if number := str(one.statement.says.get("number", "")):
        bare = HEDGE.sub("", number, count=1)
        return {name: value for name, value in one.statement.says.items() if name != "hedge"} | {"number": bare} if bare != number else None
    return _with(one, _outside_quotes(_text(one), HEDGE, lambda found: ""))


def _denial(one: Bound, said: Sequence[Bound], drawn: random.Random) -> Says | None:
    text = _text(one)
    denied = _outside_quotes(text, NOT, lambda found: "")
    if denied == text:
        denied = _outside_quotes(text, VERB, lambda found: f"{found[0]} not")
    if denied == text:
        denied = _outside_quotes(text, TOLD, lambda found: DENIED[found[0]])
    label = str(one.statement.says.get("label", ""))
    return dict(one.statement.says) | {"label": f"not {label}"} if label and not text else _with(one, denied)


def _number(one: Bound, said: Sequence[Bound], drawn: random.Random) -> Says | None:
    own = str(one.statement.says.get("number", ""))
    alike = [other.statement.says for other in said if _counts_alike(one, other)]
    others = sorted({str(says.get("number", "")) for says in alike} - {own, ""})
    return dict(one.statement.says) | {"number": drawn.choice(others)} if own and others else None


def _counts_alike(one: Bound, other: Bound) -> bool:
    """Whether two figures count the same sort of thing, or things of the same area."""
    return any(one.statement.says.get(name) and one.statement.says.get(name) == other.statement.says.get(name) for name in ("unit", "area"))


def _text(one: Bound) -> str:
    return str(one.statement.says.get("text", ""))


def _with(one: Bound, text: str) -> Says | None:
    return dict(one.statement.says) | {"text": text[:1].upper() + text[1:]} if text and text != _text(one) else None


def _outside_quotes(text: str, pattern: re.Pattern[str], turn: Callable[[re.Match[str]], str]) -> str:
    """A text with the first place turned that a pattern has outside of quotation marks; the same where it has none."""
    quoted = [found.span() for found in QUOTED.finditer(text)]
    for found in pattern.finditer(text):
        if not any(start <= found.start() < end for start, end in quoted):
            return text[: found.start()] + turn(found) + text[found.end() :]
    return text


MAKERS: dict[Sort, Callable[[Bound, Sequence[Bound], random.Random], Says | None]] = {
    "swapped subject": _swapped, "another antecedent": _antecedent, "part for whole": _whole, "hedge dropped": _hedge, "denial": _denial,
    "number of another thing": _number,
}
