"""A source is corrected, decided sentence by sentence, and published anew: what people approved of the old words falls where it has to."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from briefing.loading.load import load
from briefing.loading.project import read_project
from briefing.model.binding import Binder, Bound
from briefing.model.statements import statements
from briefing.review.changed_words import since
from briefing.review.events import Ledger, Sitting
from briefing.review.fold import Standing, folded
from conftest import ROOT, edit, shipped
from ledgers import PEOPLE, sitting, verdict
from versions import decided, new_version

SOURCE = shipped().briefing.sources["idlib"]


def said(root: Path) -> list[Bound]:
    briefing, _ = load(read_project(root))
    return [Binder(briefing).bound(one) for one in statements(briefing)]


@cache
def all_approved() -> tuple[Sitting, ...]:
    return (sitting("ana", 1, *(verdict(one) for one in said(ROOT))),)


def standing(root: Path) -> dict[str, Standing]:
    found = folded(said(root), Ledger(people=PEOPLE, sittings=all_approved()), [one.path for one in all_approved()])
    return {one.bound.statement.place: one for one in found.standings}


def denied(root: Path) -> None:
    new_version(root, (" remains the strongest armed", " has rivals. One of them denies that it remains the strongest armed"))


def part_for_whole(root: Path) -> None:
    """What an editor does then: the hint is followed, and every rule holds again."""
    new_version(root, ("Of this population", "Of the people in that zone alone"))
    edit(root / "data/passages.yml", "Of this population, 1", "Of the people in that zone alone, 1")


def moved(root: Path) -> None:
    last, first = SOURCE.sentence_text(10), SOURCE.sentence_text(5)
    new_version(root, (f" {last}", ""), (first, f"{last} {first}"))


def test_before_anything_is_corrected_all_stands_approved() -> None:
    assert {one.state for one in standing(ROOT).values()} == {"approved"}


@pytest.mark.parametrize(("corrected", "false", "words"), [
    (denied, ["factions/hts:described.0"], "denies that it+} remains the strongest"),
    (part_for_whole, ["figures/displaced", "figures/displaced-share"], "Of [-this population-]{+the people in that zone alone+}"),
    (moved, ["agreements/unidentified:summary"], "the same sentences in another order"),
], ids=["what was said is denied", "a part stands for the whole", "a sentence moved"])
def test_every_false_statement_is_void_with_the_words_that_changed(
    corrected: Callable[[Path], None], false: list[str], words: str, idlib: Path,
) -> None:
    corrected(idlib)
    decided(idlib)
    found = standing(idlib)
    for place in false:
        one = found[place]
        assert one.state == "void" and one.was is not None
        assert words in "\n".join(since(one.was, one.bound)), since(one.was, one.bound)
    untouched = [one for one in found.values() if one.state == "approved"]
    assert len(untouched) > 20 and {one.state for one in found.values()} == {"approved", "void", "look again"}
    assert all(one.read_by == {"ana"} for one in untouched)
