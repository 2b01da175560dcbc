"""What was done to a signed ledger is told once, at what was done, with a remedy that destroys nothing."""

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from briefing.loading.project import read_project
from briefing.model.binding import Binder
from briefing.model.statements import statements
from briefing.publish.standing import signed
from briefing.review.lines import line_of, name_of, opening, verdict
from conftest import RIVER, copy_briefing, edit, site_of

BRIEFING = site_of(RIVER).briefing
BOUND = [Binder(BRIEFING).bound(one) for one in statements(BRIEFING)][:3]
SITTINGS = "reviews/sittings"


def key_of(root: Path, handle: str) -> str:
    """A key of somebody, made beside the briefing; its public half."""
    key = root.parent / handle
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", handle, "-f", str(key)], check=True)
    return " ".join(key.with_suffix(".pub").read_text("utf-8").split()[:2])


def keep(root: Path, name: str, by: str, behind: list[str], *lines: dict, key: str = "") -> str:
    file = root / f"{SITTINGS}/{name}.jsonl"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("".join(map(line_of, (opening(by, "2026-11-28T12:00:00Z", behind, "", "", name, {}), *lines))), "utf-8")
    sign(root, name, key or by)
    return read_project(root).digests[f"{SITTINGS}/{name}.jsonl"]


def sign(root: Path, name: str, key: str) -> None:
    file = root / f"{SITTINGS}/{name}.jsonl"
    Path(f"{file}.sig").unlink(missing_ok=True)
    subprocess.run(["ssh-keygen", "-q", "-Y", "sign", "-n", "briefing-review", "-f", str(root.parent / key), str(file)], check=True, capture_output=True)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three sittings of Ana, the second of which takes back what the first says, and one of Ben."""
    root = copy_briefing(RIVER, tmp_path_factory.mktemp("signed") / "river")
    (root / "reviews").mkdir()
    (root / "reviews/people.yml").write_text("".join(f"- {{handle: {one}, roles: [reader], since: 2026-11-01}}\n" for one in ("ana", "ben")), "utf-8")
    keys = {handle: key_of(root, handle) for handle in ("ana", "ben")}
    (root / "reviews/allowed_signers").write_text("".join(f'{one} namespaces="briefing-review" {key}\n' for one, key in keys.items()), "utf-8")
    first = keep(root, "1", "ana", [], verdict(BOUND[0], "supported"), said := verdict(BOUND[1], "overstated", "It says less."))
    named = name_of(line_of(opening("ana", "2026-11-28T12:00:00Z", [], "", "", "1", {})), line_of(said))
    second = keep(root, "2", "ana", [first], {"type": "withdraw", "of": named, "reason": "I misread it."}, verdict(BOUND[2], "supported"))
    keep(root, "3", "ana", [second], verdict(BOUND[2], "supported"))
    keep(root, "4", "ben", [], {"type": "answer", "of": named, "text": "It says as much."})
    return root


@pytest.fixture
def root(made: Path, tmp_path: Path) -> Path:
    shutil.copytree(made.parent, tmp_path, dirs_exist_ok=True)
    return tmp_path / "river"


def test_a_whole_ledger_holds(root: Path) -> None:
    found = signed(read_project(root))
    assert found.problems == () and len(found.signed) == 4


def gone(root: Path, name: str) -> None:
    for end in ("jsonl", "jsonl.sig"):
        (root / f"{SITTINGS}/{name}.{end}").unlink()


def lines_gone(root: Path, name: str, at: int) -> None:
    file = root / f"{SITTINGS}/{name}.jsonl"
    file.write_bytes(b"".join(line for number, line in enumerate(file.read_bytes().splitlines(keepends=True), 1) if number != at))


def with_other_ends(root: Path) -> None:
    for file in (root / SITTINGS).glob("1.jsonl"):
        file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))


@pytest.mark.parametrize(("change", "place", "rule", "words"), [
    (lambda root: edit(root / f"{SITTINGS}/1.jsonl", "T12:00:00Z", "T12:00:01Z"), "1.jsonl:1", "REV4", "not what ana signed"),
    (lambda root: edit(root / f"{SITTINGS}/1.jsonl", '"supported"', '"supporter"'), "1.jsonl:2", "REV1", "verdict"),
    (lambda root: edit(root / f"{SITTINGS}/1.jsonl", BOUND[1].statement.subject, "Another"), "1.jsonl:3", "REV3", "fingerprints"),
    (lambda root: lines_gone(root, "1", 2), "1.jsonl:1", "REV4", "taken out"),
    (lambda root: lines_gone(root, "1", 3), "1.jsonl:1", "REV4", "taken out"),
    (lambda root: lines_gone(root, "3", 2), "3.jsonl:1", "REV4", "taken out"),
    (lambda root: gone(root, "1"), "2.jsonl:1", "REV2", "missing"),
    (lambda root: (root / f"{SITTINGS}/1.jsonl").unlink(), "1.jsonl.sig:1", "REV1", "no sitting beside it"),
    (with_other_ends, "1.jsonl:1", "REV1", "CRLF"),
    (lambda root: (root / f"{SITTINGS}/2.jsonl.sig").write_text("signed, Ana\n", "utf-8"), "2.jsonl.sig:1", "REV4", "no signature of ana"),
    (lambda root: sign(root, "2", "ben"), "2.jsonl:1", "REV4", "a key of ben, and not of ana"),
    (lambda root: edit(root / "reviews/people.yml", "- {handle: ana, roles: [reader], since: 2026-11-01}\n", ""), "1.jsonl:1", "REV1", "wrote 3 sittings"),
    (lambda root: edit(root / "reviews/allowed_signers", "ana namespaces", 'ana valid-before="20261101Z",namespaces'), "allowed_signers:1", "REV4",
     "leave out 3 sittings of ana"),
    (lambda root: (root / "reviews/allowed_signers").write_text(
        (root / "reviews/allowed_signers").read_text("utf-8").partition("\n")[2], "utf-8"), "1.jsonl:1", "REV4", "3 sittings of ana signed with a key that"),
], ids=["byte of a time", "verdict that is none", "words of a verdict", "line", "line that others name", "last line", "sitting", "sitting without its signature",
        "line ends", "signature", "key of somebody else", "person", "key that ran out", "key not there"])
def test_what_was_done_is_told_once(change: Callable[[Path], object], place: str, rule: str, words: str, root: Path) -> None:
    change(root)
    [one] = signed(read_project(root)).problems
    assert f"{one.path}:{one.line}".endswith(place) and one.rule == rule
    assert words in one.message and one.hint and "take it out" not in one.hint


def test_a_key_that_is_not_there_is_given_in_the_remedy(root: Path) -> None:
    signers = root / "reviews/allowed_signers"
    line, _, rest = signers.read_text("utf-8").partition("\n")
    signers.write_text(rest, "utf-8")
    [one] = signed(read_project(root)).problems
    assert one.hint.endswith(line)
