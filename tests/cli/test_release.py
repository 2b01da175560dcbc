"""A release waits for people where the policy says so; a build never does. What goes out unread is signed for, and told to readers."""

import hashlib
import subprocess
from pathlib import Path

import pytest

from briefing.adapters.mkdocs import site_of
from briefing.cli import commands, main
from briefing.cli.release import may_go_out
from briefing.loading.project import read_project
from briefing.model.binding import Binder
from briefing.problems import CannotRun
from briefing.review.events import Release
from briefing.review.ledger import read_ledger
from briefing.review.lines import line_of, opening, verdict
from conftest import edit

PEOPLE = "- {handle: ana, roles: [reader], since: 2026-11-01}\n- {handle: ben, roles: [reader], since: 2026-11-01}\n"


@pytest.fixture
def gated(river: Path) -> Path:
    """The river briefing, its gate closed, and a key of Ana's."""
    (river / "reviews/sittings").mkdir(parents=True)
    (river / "reviews/people.yml").write_text(PEOPLE, "utf-8")
    (river / "reviews/policy.yml").write_text("- {kind: default, people: 1}\n- {gate: release}\n", "utf-8")
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "ana", "-f", str(river.parent / "key")], check=True)
    public = (river.parent / "key.pub").read_text("utf-8").strip()
    (river / "reviews/allowed_signers").write_text(f'ana namespaces="briefing-review" {public}\n', "utf-8")
    return river


def read_by_ana(root: Path, judged: str = "supported") -> None:
    """Ana reads all of it; of the first statement she finds what is given."""
    site = site_of(root)
    said = [Binder(site.briefing).bound(one) for one in site.statements]
    lines = [verdict(one, judged if at == 0 else "supported", "" if judged == "supported" or at else "It says more.") for at, one in enumerate(said)]
    file = root / "reviews/sittings/ana.jsonl"
    sources = {id: site.project.digests[source.path] for id, source in site.briefing.sources.items()}
    file.write_text("".join(map(line_of, [opening("ana", "2026-11-28T09:00:00Z", "", "", "", "desk", sources), *lines])), "utf-8")
    key = root.parent / "key"
    subprocess.run(["ssh-keygen", "-q", "-Y", "sign", "-f", str(key), "-n", "briefing-review", str(file)], check=True, capture_output=True)


def asked(root: Path, *arguments: str) -> tuple[bool, str]:
    """Whether the site may go out, and what was said."""
    options = commands.parser().parse_args(["release", "--root", str(root), *arguments])
    said: list[str] = []
    return may_go_out(site_of(root), options, said.append), "\n".join(said)


def test_what_nobody_read_does_not_go_out_and_the_way_out_is_told(gated: Path, capsys) -> None:
    assert main.main(["release", "--root", str(gated)]) == main.PROBLEMS
    said = capsys.readouterr().out
    assert "Not released: " in said and "unread)" in said and "--unread REASON" in said and not (gated / "site").exists()


def test_what_everybody_read_goes_out(gated: Path) -> None:
    read_by_ana(gated)
    assert asked(gated) == (True, "")


def test_what_is_disputed_does_not_go_out_for_any_reason(gated: Path) -> None:
    read_by_ana(gated, "overstated")
    may, said = asked(gated, "--unread", "today", "--key", str(gated.parent / "key"))
    assert not may and "(1 disputed)" in said and len(list((gated / "reviews/sittings").glob("*.jsonl"))) == 1


@pytest.mark.parametrize(("gate", "says_so"), [("report", True), ("off", False)])
def test_a_gate_that_is_open_tells_or_is_silent(gate: str, says_so: bool, gated: Path) -> None:
    edit(gated / "reviews/policy.yml", "gate: release", f"gate: {gate}")
    may, said = asked(gated)
    assert may and ("wait for people" in said) == says_so


def test_where_nobody_is_asked_nothing_waits(gated: Path) -> None:
    edit(gated / "reviews/policy.yml", "people: 1", "people: 0")
    assert asked(gated) == (True, "")


def test_what_goes_out_unread_is_signed_for_and_said_of_exactly_these_files(gated: Path) -> None:
    before = site_of(gated)
    may, said = asked(gated, "--unread", "A wrong number has to be mended today.", "--as", "ana", "--key", str(gated.parent / "key"))
    assert may and "Signed by ana" not in said
    ledger, problems = read_ledger(read_project(gated))
    [event] = [entry.event for one in ledger.sittings for entry in one.entries]
    assert problems == () and isinstance(event, Release) and event.waiting == len(before.statements)
    after = site_of(gated)
    prints = sorted(one.bound.prints[0] for one in after.reviewed.standings)
    assert event.statements == hashlib.sha256("".join(f"{one}\n" for one in prints).encode()).hexdigest()
    assert len(after.reviewed.signed) == 1


def test_a_release_without_a_key_is_refused_and_writes_nothing(gated: Path) -> None:
    edit(gated / "reviews/policy.yml", "gate: release", "gate: report")
    with pytest.raises(CannotRun, match="no key"):
        asked(gated, "--sign", "--as", "ben")
    assert not list((gated / "reviews/sittings").iterdir())
