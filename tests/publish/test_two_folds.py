"""The engine and the program that shares no code with it come to the same, whatever people wrote in however many branches: ledgers drawn by lot."""

import contextlib
import io
import random
import runpy
from collections.abc import Callable
from pathlib import Path
from types import MappingProxyType

import pytest

from briefing.exports import reviews
from briefing.exports import statements as exported
from briefing.loading.project import Project
from briefing.model.binding import Binder, Bound
from briefing.model.site import Site
from briefing.publish import evidence
from briefing.review.fold import folded
from briefing.review.ledger import read_ledger
from briefing.review.lines import line_of, opening, verdict
from briefing.review.reviewed import Reviewed
from conftest import RIVER, site_of

FOUND = site_of(RIVER)
SAID = [Binder(FOUND.briefing).bound(one) for one in FOUND.statements][:6]
PEOPLE = """\
- {handle: ana, roles: [reader], since: 2026-11-01}
- {handle: ben, roles: [reader], since: 2026-11-01, until: 2026-11-27}
- {handle: cem, roles: [reader, resolver], since: 2026-11-20}
"""
JUDGED = ("supported", "supported", "overstated", "unsure")


@pytest.fixture(scope="module")
def verify() -> Callable[[list[str]], int]:
    return runpy.run_path(str(Path(evidence.__file__).with_name("verify_reviews.py")))["main"]


def ledger_by_lot(drawn: random.Random) -> dict[str, bytes]:
    """Sittings of three people, each behind one or several of theirs, joined at the end where somebody still reads."""
    files = {"reviews/people.yml": PEOPLE.encode(), "reviews/policy.yml": f"- {{unsigned: yes}}\n- {{kind: default, people: {drawn.choice([1, 2])}}}\n".encode()}
    for by in ("ana", "ben", "cem"):
        digests: list[str] = []
        for number in range(drawn.randint(0, 4)):
            digests.append(_kept(files, by, number, drawn.sample(digests, min(len(digests), drawn.choice([1, 1, 2]))), drawn))
        if by != "ben" and digests:
            _kept(files, by, 9, digests, drawn)
    return files


def _kept(files: dict[str, bytes], by: str, number: int, behind: list[str], drawn: random.Random) -> str:
    """The SHA-256 of another sitting, among the files now."""
    first = opening(by, f"2026-11-{drawn.randint(18, 29)}T12:00:00Z", behind, "", "", str(number), {})
    lines = [verdict(_turned(drawn.choice(SAID), drawn), judged := drawn.choice(JUDGED), "" if judged == "supported" else "It says more.")
             for _ in range(drawn.randint(0, 5))]
    path = f"reviews/sittings/{drawn.randint(0, 9)}-{by}-{number}.jsonl"
    files[path] = "".join(map(line_of, (first, *lines))).encode()
    return Project(Path(), {path: files[path]}).digests[path]


def _turned(one: Bound, drawn: random.Random) -> Bound:
    """The statement, or what it was before it was changed, or moved."""
    says = drawn.choice([one.says, one.says, {**one.says, "text": "It was another."}])  # type: ignore[dict-item]
    return Bound(one.statement, says, one.rests, drawn.choice([one.among, one.among, {"before": "Another claim."}]))


@pytest.mark.parametrize("seed", range(24))
def test_both_come_to_the_same_states(seed: int, verify: Callable[[list[str]], int], tmp_path: Path) -> None:
    project = Project(tmp_path, MappingProxyType(ledger_by_lot(random.Random(seed))))
    ledger, problems = read_ledger(project)
    assert [one for one in problems if one.rule != "REV3"] == []
    found = Reviewed(ledger, frozenset(), folded(SAID, ledger, ()))
    for file in (*exported.files(FOUND.briefing, SAID), *reviews.files(project, Site("", "", "", ""), found)):
        (tmp_path / file.path).parent.mkdir(exist_ok=True)
        (tmp_path / file.path).write_bytes(file.content)
    with contextlib.redirect_stdout(said := io.StringIO()):
        assert verify([str(tmp_path)]) == 0, said.getvalue()
