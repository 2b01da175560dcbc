"""What somebody said in two branches: neither is the later, until a sitting follows both."""

from pathlib import Path

import pytest

from briefing.loading.project import read_project
from briefing.model.binding import Binder
from briefing.model.statements import statements
from briefing.review.chains import apart, contrary, in_chains
from briefing.review.events import Entry, Ledger, Opening, Person, Sitting
from briefing.review.ledger import read_ledger
from briefing.review.lines import line_of, opening
from conftest import RIVER, site_of
from ledgers import digest, fold, line, only, verdict

FOUND = site_of(RIVER).briefing
ONE = next(Binder(FOUND).bound(one) for one in statements(FOUND) if one.place == "agreements/accord:after.0")


def sat(number: int, behind: tuple[int, ...], *judged: str) -> Sitting:
    """Ana's sitting of that number, behind others of hers."""
    prev, *also = [digest("ana", one) for one in behind] or [""]
    first = Opening(type="sitting", schema=1, by="ana", at="2026-11-28T12:00:00Z", prev=prev, also=tuple(also))
    entries = tuple(Entry("ana", line("ana", number, at), verdict(ONE, one)) for at, one in enumerate(judged))
    return Sitting(f"reviews/sittings/{9 - number}-ana.jsonl", digest("ana", number), first, entries)


@pytest.mark.parametrize(("sittings", "state"), [
    ((sat(1, (), "supported"), sat(2, (1,), "overstated"), sat(3, (1,), "supported"), sat(4, (2, 3))), "disputed"),
    ((sat(1, (), "supported"), sat(2, (1,), "supported"), sat(3, (1,), "overstated"), sat(4, (2, 3))), "disputed"),
    ((sat(1, (), "overstated"), sat(2, (1,), "supported"), sat(3, (1,)), sat(4, (3, 2))), "approved"),
    ((sat(1, ()), sat(2, (1,), "overstated"), sat(3, (1,)), sat(4, (2, 3), "supported")), "approved"),
    ((sat(1, ()), sat(2, (1,), "unsure"), sat(3, (1,), "supported"), sat(4, (2, 3))), "unread"),
    ((sat(1, ()), sat(2, (1,), "supported"), sat(3, (), "supported"), sat(4, (2, 3))), "approved"),
], ids=["disputed in one branch", "disputed in the other", "answered in one", "answered behind both", "doubted in one", "two beginnings"])
def test_no_verdict_of_one_branch_takes_the_place_of_one_of_the_other(sittings: tuple[Sitting, ...], state: str) -> None:
    assert only(fold([ONE], *sittings)).state == state


def test_what_was_judged_otherwise_in_the_other_branch_is_named() -> None:
    sittings = (sat(1, ()), sat(2, (1,), "overstated"), sat(3, (1,), "supported"), sat(4, (2, 3), "supported"))
    found = contrary(Ledger(people=(Person(handle="ana", roles=("reader",), since="2026-11-01"),), sittings=sittings), "ana")
    assert sorted(entry.event.verdict for entry in found) == ["supported"]


def test_sittings_in_one_row_are_compared_with_none_however_many() -> None:
    own = [sat(number, (number - 1,) if number > 1 else ()) for number in range(1, 2000)]
    assert in_chains(reversed(own)) == own and apart(own) == {}


def keep(root: Path, name: str, *behind: str, also: str = "") -> str:
    file = root / f"reviews/sittings/{name}.jsonl"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(line_of(opening("ana", "2026-11-28T12:00:00Z", behind, "", "", also, {})), "utf-8")
    return read_project(root).digests[f"reviews/sittings/{name}.jsonl"]


@pytest.fixture
def forked(river: Path) -> tuple[Path, str, str]:
    """Ana sat in two branches, which were merged."""
    (river / "reviews").mkdir()
    (river / "reviews/people.yml").write_text("- {handle: ana, roles: [reader], since: 2026-11-01}\n", "utf-8")
    first = keep(river, "a")
    return river, keep(river, "b", first, also="one"), keep(river, "c", first, also="other")


def told(root: Path) -> list[str]:
    return [f"{one.path}: {one.message} {one.hint}" for one in read_ledger(read_project(root))[1]]


def test_a_fork_is_told_once_with_what_mends_it_and_is_none_once_a_sitting_follows_both(forked: tuple[Path, str, str]) -> None:
    root, *last = forked
    [one] = told(root)
    assert "c.jsonl: the sittings of ana end here and in reviews/sittings/b.jsonl" in one and "briefing review rejoin --as ana" in one
    keep(root, "d", *last)
    assert told(root) == []


def test_a_fork_of_somebody_who_no_longer_reads_stands_since_nobody_can_join_it(forked: tuple[Path, str, str]) -> None:
    people = forked[0] / "reviews/people.yml"
    people.write_text(people.read_text("utf-8").replace("}", ", until: 2026-11-30}"), "utf-8")
    assert told(forked[0]) == []


def test_a_sitting_that_joins_what_is_not_there_is_told_and_so_is_one_that_stands_twice(forked: tuple[Path, str, str]) -> None:
    root, *last = forked
    keep(root, "d", *last, "0" * 64)
    assert [one[:60] for one in told(root)] == ["reviews/sittings/d.jsonl: the sitting before this one, 00000"]
    keep(root, "d", *last)
    (root / "reviews/sittings/e.jsonl").write_bytes((root / "reviews/sittings/d.jsonl").read_bytes())
    assert [one.partition(" Take")[0] for one in told(root)] == ["reviews/sittings/e.jsonl: reviews/sittings/d.jsonl is the same sitting"]
