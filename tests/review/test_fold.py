"""What people's judgements come to: bound to what was read, whatever the order of the files."""

import hashlib
import json
import subprocess
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest

from briefing.cli import main
from briefing.loading.project import read_project
from briefing.model.binding import Binder, Bound
from briefing.model.briefing import Briefing
from briefing.model.statements import statements
from briefing.review.fold import standings
from briefing.review.ledger import read_ledger
from conftest import RIVER, edit, site_of

FOUND = site_of(RIVER).briefing
CLAIM = "agreements/accord:after.0"


def bound(place: str = CLAIM, briefing: Briefing = FOUND) -> Bound:
    return next(Binder(briefing).bound(one) for one in statements(briefing) if one.place == place)


def opening(by: str, prev: str = "") -> dict:
    return {"type": "sitting", "schema": 1, "by": by, "at": "2026-11-28T12:00:00Z", "prev": prev}


def verdict(one: Bound, judged: str = "supported", note: str = "") -> dict:
    says, rests, among = one.prints
    return {"type": "verdict", "place": one.statement.place, "statement": says, "evidence": rests, "among": among, "says": one.says,
            "rests": one.rests, "verdict": judged, "note": note}


def line_of(value: dict) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def sha(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def name(by: str, value: dict) -> str:
    """What a line of somebody's first sitting is called."""
    return sha(f"{line_of(opening(by))}\n{line_of(value)}")


def keep(root: Path, name: str, *values: dict) -> str:
    """Write a sitting; its SHA-256."""
    file = root / "reviews/sittings" / f"{name}.jsonl"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("".join(f"{line_of(value)}\n" for value in values), "utf-8")
    return sha(file.read_text("utf-8"))


@pytest.fixture
def read(river: Path) -> Path:
    """The river briefing, two who may read it and one who may settle."""
    (river / "reviews").mkdir(exist_ok=True)
    (river / "reviews/people.yml").write_text(
        "- {handle: ana, roles: [reader], since: 2026-11-01}\n- {handle: ben, roles: [reader], since: 2026-11-01}\n"
        "- {handle: eve, roles: [resolver], since: 2026-11-01}\n", "utf-8")
    (river / "reviews/policy.yml").write_text("- {kind: default, people: 2}\n- {unsigned: yes}\n", "utf-8")
    return river


def state(root: Path, one: Bound | None = None) -> str:
    ledger, problems = read_ledger(read_project(root))
    assert problems == ()
    return standings([one or bound()], ledger, ())[0].state


def test_nothing_is_read_where_nobody_said_so(read: Path) -> None:
    assert state(read) == "unread"


def test_as_many_as_the_policy_asks_for_make_it_approved(read: Path) -> None:
    keep(read, "a", opening("ana"), verdict(bound()))
    assert state(read) == "in part"
    keep(read, "b", opening("ben"), verdict(bound()))
    assert state(read) == "approved"


def test_one_person_counts_once_and_who_is_no_reader_not_at_all(read: Path) -> None:
    first = keep(read, "a", opening("ana"), verdict(bound()))
    keep(read, "a2", opening("ana", first), verdict(bound()))
    keep(read, "e", opening("eve"), verdict(bound()))
    assert state(read) == "in part"


@pytest.mark.parametrize(("days", "stands"), [
    ("since: 2026-11-01", "approved"), ("since: 2026-11-28, until: 2026-11-28", "approved"), ("since: 2026-11-29", "unread"),
    ("since: 2026-11-01, until: 2026-11-27", "unread"),
])
def test_who_reads_counts_from_their_first_day_to_their_last(days: str, stands: str, read: Path, capsys) -> None:
    edit(read / "reviews/policy.yml", "people: 2", "people: 1")
    edit(read / "reviews/people.yml", "{handle: ana, roles: [reader], since: 2026-11-01}", f"{{handle: ana, roles: [reader], {days}}}")
    keep(read, "a", opening("ana"), verdict(bound()))
    assert state(read) == stands
    assert main.main(["review", "status", "--root", str(read)]) == main.CLEAN
    assert ("a.jsonl: 2026-11-28 is outside the days of ana in reviews/people.yml" in capsys.readouterr().out) == (stands == "unread")


def test_a_dispute_from_outside_of_somebodys_days_stays_in_sight(read: Path) -> None:
    edit(read / "reviews/people.yml", "{handle: ben, roles: [reader], since: 2026-11-01}", "{handle: ben, roles: [reader], since: 2026-12-01}")
    keep(read, "b", opening("ben"), verdict(bound(), "overstated", "The text says less."))
    assert state(read) == "disputed"


def test_a_day_that_no_calendar_has_is_told(read: Path) -> None:
    keep(read, "a", opening("ana") | {"at": "2026-11-31T12:00:00Z"})
    assert [one.rule for one in read_ledger(read_project(read))[1]] == ["REV1"]


def test_what_nobody_signed_counts_only_where_the_policy_says_so(read: Path) -> None:
    edit(read / "reviews/policy.yml", "people: 2}\n- {unsigned: yes}", "people: 1}")
    keep(read, "a", opening("ana"), verdict(bound()))
    ledger, _ = read_ledger(read_project(read))
    assert standings([bound()], ledger, ())[0].state == "unread"
    assert standings([bound()], ledger, ("reviews/sittings/a.jsonl",))[0].state == "approved"


def changed(**parts: object) -> Bound:
    return replace(bound(), **parts)


def test_an_approval_falls_with_the_words_and_with_the_evidence_and_asks_again_for_its_surroundings(read: Path) -> None:
    keep(read, "a", opening("ana"), verdict(bound()))
    keep(read, "b", opening("ben"), verdict(bound()))
    assert state(read, changed(says=bound().says | {"text": "It was not renewed."})) == "void"
    assert state(read, changed(rests=[bound().rests[0] | {"sentences": ["Some say it was."]}])) == "void"
    assert state(read, changed(among={"before": "Another claim."})) == "look again"


def test_a_dispute_dominates_and_travels_until_its_author_takes_it_back(read: Path) -> None:
    said = verdict(bound(), "overstated", "The text says less.")
    keep(read, "a", opening("ana"), verdict(bound()))
    first = keep(read, "b", opening("ben"), said)
    other = changed(says=bound().says | {"text": "It may have been renewed."})
    assert (state(read), state(read, other)) == ("disputed", "disputed")
    keep(read, "b2", opening("ben", first), {"type": "answer", "of": name("ben", said), "text": "It says so now."})
    assert state(read, other) == "disputed"
    keep(read, "b2", opening("ben", first), {"type": "withdraw", "of": name("ben", said), "reason": "misread"})
    assert (state(read), state(read, other)) == ("in part", "void")


def test_only_its_author_closes_a_dispute_or_a_resolver_once_that_one_no_longer_reads(read: Path) -> None:
    said = verdict(bound(), "wrong passage", "It is in the sentence before.")
    keep(read, "b", opening("ben"), said)
    keep(read, "e", opening("eve"), {"type": "close", "of": name("ben", said), "reason": "cited anew"})
    _, problems = read_ledger(read_project(read))
    assert [(one.rule, one.line) for one in problems] == [("REV3", 2)]
    edit(read / "reviews/people.yml", "{handle: ben, roles: [reader], since: 2026-11-01}",
         "{handle: ben, roles: [reader], since: 2026-11-01, until: 2026-11-20}")
    assert state(read) == "unread"


def test_the_order_of_the_files_changes_nothing(read: Path) -> None:
    keep(read, "a", opening("ana"), verdict(bound()))
    keep(read, "b", opening("ben"), verdict(bound()))
    keep(read, "c", opening("eve"), verdict(bound("factions/mill-owners:stance"), "loaded", "Opposed is our word."))
    ledger, _ = read_ledger(read_project(read))
    said = [bound(), bound("factions/mill-owners:stance"), bound("figures/pumps")]
    orders = {tuple(one.state for one in standings(said, replace(ledger, sittings=order), ())) for order in permutations(ledger.sittings)}
    assert orders == {("approved", "disputed", "unread")}


@pytest.mark.parametrize(("broken", "rule"), [
    (lambda root: keep(root, "x", opening("nobody")), "REV1"),
    (lambda root: keep(root, "x", opening("ana"), {"type": "verdict"}), "REV1"),
    (lambda root: keep(root, "x", opening("ana"), verdict(bound(), "overstated")), "REV1"),
    (lambda root: (root / "reviews/sittings").mkdir() or (root / "reviews/sittings/x.jsonl").write_bytes(b"\xff\n"), "REV1"),
    (lambda root: keep(root, "x", opening("ana", "0" * 64)), "REV2"),
    (lambda root: [keep(root, "x", opening("ana")), keep(root, "y", opening("ana"), verdict(bound()))], "REV2"),
    (lambda root: keep(root, "x", opening("ana"), verdict(bound()) | {"statement": "0" * 64}), "REV3"),
    (lambda root: keep(root, "x", opening("ana"), {"type": "withdraw", "of": "0" * 64, "reason": "x"}), "REV3"),
], ids=["unknown person", "verdict of nothing", "dispute without a note", "not UTF-8", "chain that starts nowhere", "forked chain",
        "other statement", "withdrawal of nothing"])
def test_a_ledger_that_is_not_whole_is_told_and_not_believed(broken, rule: str, read: Path, capsys) -> None:
    broken(read)
    _, problems = read_ledger(read_project(read))
    assert {one.rule for one in problems} == {rule}
    assert main.main(["review", "status", "--root", str(read)]) == main.PROBLEMS
    assert rule in capsys.readouterr().out


def test_a_signature_is_checked_and_one_changed_byte_fails(read: Path, capsys) -> None:
    key = read / "key"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "ana", "-f", str(key)], check=True)
    public = (key.with_suffix(".pub")).read_text("utf-8").strip()
    (read / "reviews/allowed_signers").write_text(f'ana namespaces="briefing-review" {public}\n', "utf-8")
    (read / "reviews/policy.yml").write_text("- {kind: default, people: 1}\n", "utf-8")
    keep(read, "a", opening("ana"), verdict(bound()))
    file = read / "reviews/sittings/a.jsonl"
    subprocess.run(["ssh-keygen", "-q", "-Y", "sign", "-f", str(key), "-n", "briefing-review", str(file)], check=True, capture_output=True)
    assert main.main(["review", "status", "--root", str(read), "--state", "approved"]) == main.CLEAN
    assert f"{CLAIM}  ana" in capsys.readouterr().out
    file.write_text(file.read_text("utf-8").replace("12:00:00", "12:00:01"), "utf-8")
    assert main.main(["review", "status", "--root", str(read)]) == main.PROBLEMS
    assert "REV4" in capsys.readouterr().out


def test_an_empty_ledger_is_said_to_be_empty(read: Path, capsys) -> None:
    assert main.main(["review", "status", "--root", str(read)]) == main.CLEAN
    assert capsys.readouterr().out.startswith("Nobody has read a statement against the source and said so")


def signed_by(root: Path, key: Path, name: str) -> None:
    file = root / "reviews/sittings" / f"{name}.jsonl"
    subprocess.run(["ssh-keygen", "-q", "-Y", "sign", "-f", str(key), "-n", "briefing-review", str(file)], check=True, capture_output=True)


def test_a_key_holds_for_what_it_signed_in_its_days_and_for_nothing_once_it_is_taken_back(read: Path, tmp_path: Path, capsys) -> None:
    key = tmp_path / "key"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "ana", "-f", str(key)], check=True)
    public = key.with_suffix(".pub").read_text("utf-8").strip()
    signers = read / "reviews/allowed_signers"
    keep(read, "a", opening("ana"), verdict(bound()))
    signed_by(read, key, "a")

    def stands(options: str) -> tuple[bool, str]:
        signers.write_text(f'ana namespaces="briefing-review"{options} {public}\n', "utf-8")
        done = main.main(["review", "status", "--root", str(read)])
        return done == main.CLEAN, capsys.readouterr().out

    assert stands(',valid-before="20261129Z"')[1].startswith("1 sitting, 1 of them signed")
    is_whole, said = stands(',valid-before="20261128Z"')
    assert not is_whole and said.count("REV") == 1
    assert "allowed_signers:1:1: REV4 the days of this key leave out 1 sitting of ana, reviews/sittings/a.jsonl of 2026-11-28" in said
    (read / "reviews/revoked").write_text(f"{public}\n", "utf-8")
    said = stands("")[1]
    assert said.startswith("1 sitting, 0 of them signed") and "reviews/sittings/a.jsonl: its key was taken back" in said


def test_a_sitting_about_another_briefing_is_not_taken_for_one_of_this(read: Path) -> None:
    own = hashlib.sha256((read / "seeds/treaty.txt").read_bytes()).hexdigest()
    keep(read, "a", opening("ana") | {"source": {"treaty": own}})
    assert read_ledger(read_project(read))[1] == ()
    keep(read, "a", opening("ana") | {"source": {"treaty": "0" * 64}})
    [one] = read_ledger(read_project(read))[1]
    assert one.rule == "REV1" and "another briefing" in one.message
