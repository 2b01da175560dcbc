"""Practice with planted errors of meaning: the same ones by a seed, false in truth, and kept nowhere."""

from functools import cache
from pathlib import Path

import pytest

from briefing.cli import main
from briefing.model.binding import Binder, Bound
from briefing.review.order import in_order
from briefing.review.planted import SORTS, exercises
from cli.typing_at import Typist, git
from conftest import RIVER, shipped, site_of


@cache
def of_idlib() -> tuple[Bound, ...]:
    return tuple(map(Binder(shipped().briefing).bound, shipped().statements))


def other(name: str) -> list[Bound]:
    site = site_of(RIVER.parent / name)
    return list(map(Binder(site.briefing).bound, site.statements))


def test_the_same_seed_plants_the_same_errors_and_another_one_others() -> None:
    assert exercises(of_idlib(), 20, 3) == exercises(of_idlib(), 20, 3) != exercises(of_idlib(), 20, 4)


@pytest.mark.parametrize("seed", range(8))
def test_between_a_quarter_and_half_is_false_in_several_ways_and_the_rest_is_what_the_briefing_says(seed: int) -> None:
    found = exercises(of_idlib(), 20, seed)
    planted = [one for one in found if one.sort]
    assert len(found) == 20 and 5 <= len(planted) <= 10 and len({one.sort for one in planted}) > 2
    own = {one.prints[0] for one in of_idlib()}
    for one in planted:
        assert one.was is not None and one.shown.says != one.was.says and one.shown.rests == one.was.rests
        assert one.shown.prints[0] not in own
    assert {one.shown.prints[0] for one in found if not one.sort} <= own
    assert not any(one.shown.statement.pages for one in found)


def test_every_sort_of_error_is_planted_somewhere() -> None:
    briefings = (of_idlib(), other("river"), other("treaty"))
    assert {one.sort for seed in range(12) for said in briefings for one in exercises(said, 20, seed)} - {None} == set(SORTS)


def test_words_in_quotation_marks_are_left_as_they_are() -> None:
    for seed in range(8):
        for one in exercises(of_idlib(), 30, seed):
            if one.sort in ("denial", "hedge dropped", "part for whole"):
                before, after = (str(each.statement.says.get("text", "")).split("“")[1:] for each in (one.was, one.shown))
                assert [part.split("”")[0] for part in before] == [part.split("”")[0] for part in after]


def test_who_finds_all_errors_is_told_so_and_nothing_is_kept(kept: Path) -> None:
    site = site_of(kept)
    given = exercises(list(map(Binder(site.briefing).bound, site.statements)), 6, 5)
    false = {one.shown.prints[0] for one in given if one.sort}
    assert false
    order = in_order(site.briefing, [one.shown for one in given])
    with Typist(kept, "review", "--calibrate", "6", "--seed", "5") as ana:
        for number, one in enumerate(order, 1):
            ana.answers("d" if one.prints[0] in false else "y", number, 6)
            if one.prints[0] in false:
                ana.sees("> ")
                ana.presses("1 It says less.\r")
        assert ana.ends() == main.CLEAN
        assert f"{len(false)} of {len(false)} planted errors caught. This is told to you alone." in ana.text
        assert "missed" not in ana.text and "nothing planted" not in ana.text and "proved:" not in ana.text
    assert git(kept, "status", "--porcelain") == ""


def test_what_was_missed_is_told_with_what_is_true(kept: Path) -> None:
    with Typist(kept, "review", "--calibrate", "6", "--seed", "5") as ana:
        for number in range(1, 7):
            ana.answers("y", number, 6)
        ana.ends()
        assert "0 of " in ana.text and "  missed, " in ana.text and "    in truth: " in ana.text
