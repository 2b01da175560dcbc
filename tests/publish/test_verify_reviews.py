"""What people found leaves the house with its signatures, and a program that shares nothing with the engine comes to the same states."""

import gzip
import hashlib
import html
import json
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from briefing.adapters.mkdocs import site_of
from briefing.cli import main
from briefing.loading.project import read_project
from briefing.publish.compressed import beside
from briefing.publish.site import Site
from briefing.review.ledger import read_ledger
from briefing.review.release import signed_off
from conftest import ROOT, copy_briefing, edit, shipped, sound
from publish.test_desk import DISPUTED, with_ledger
from publish.test_evidence import verified, with_right_sums


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return with_ledger(copy_briefing(ROOT, tmp_path_factory.mktemp("leaving") / "idlib"))


@pytest.fixture(scope="module")
def site(root: Path) -> Site:
    shipped()
    return site_of(root, sound(ROOT)[1].next_run())


@pytest.fixture(scope="module")
def made(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The evidence, and the page that tells the states."""
    folder = tmp_path_factory.mktemp("made")
    for file in site.files:
        (folder / file.path).parent.mkdir(parents=True, exist_ok=True)
        (folder / file.path).write_bytes(file.content)
    (folder / "review").mkdir()
    (folder / "review/index.html").write_text(site.by_path["review.md"].html, "utf-8")
    return folder


@pytest.fixture
def bundle(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "bundle"))


def test_it_comes_to_the_same_states(site: Site, bundle: Path) -> None:
    code, said = verified(bundle)
    counts = Counter(one.state for one in site.reviewed.standings)
    assert code == 0 and said.startswith("all of it holds") and "what people found holds; checked 2 sittings" in said
    assert ", ".join(f"{count} {state}" for state, count in sorted(counts.items())) in said


def test_copies_that_a_host_keeps_compressed_change_nothing(bundle: Path) -> None:
    assert beside(bundle)
    for name in ("allowed_signers", "people.yml"):  # larger ones are compressed too, where many read
        (bundle / f"reviews/{name}.gz").write_bytes(gzip.compress((bundle / f"reviews/{name}").read_bytes()))
    code, said = verified(bundle)
    assert code == 0, said


def test_the_sittings_leave_as_they_were_signed(root: Path, bundle: Path) -> None:
    kept = [(root / f"reviews/sittings/{name}.jsonl").read_bytes() for name in ("ana", "ben")]
    assert (bundle / "reviews.jsonl").read_bytes() == b"".join(kept)
    assert [(bundle / f"reviews/{number}.sig").read_bytes() for number in (1, 2)] == [
        (root / f"reviews/sittings/{name}.jsonl.sig").read_bytes() for name in ("ana", "ben")]


def test_the_lines_of_the_page_do_it_in_a_shell(site: Site, bundle: Path) -> None:
    code = re.search(r"<pre><code>(.*?)</code></pre>", site.by_path["review.md"].html, re.DOTALL)[1]
    lines = html.unescape(code).strip().splitlines()
    _, sums, prints, signature = commands = lines[1::2]
    assert all(line.startswith("# ") for line in lines[::2]) and not any(line.startswith("#") for line in commands)
    for line in (sums, signature):
        assert subprocess.run(["bash", "-euo", "pipefail", "-c", line], cwd=bundle, capture_output=True, check=False).returncode == 0, line
    if shutil.which("jq") is None:
        pytest.skip("jq is not installed")
    done = subprocess.run(["bash", "-euo", "pipefail", "-c", prints], cwd=bundle, capture_output=True, text=True, check=True)
    assert [line.split()[0] for line in done.stdout.splitlines()] == [one.bound.prints[0] for one in site.reviewed.standings]


def flip(folder: Path) -> None:
    edit(folder / "reviews.jsonl", "T09:00:00Z", "T09:00:01Z")


def drop_line(folder: Path) -> None:
    lines = (folder / "reviews.jsonl").read_bytes().splitlines(keepends=True)
    (folder / "reviews.jsonl").write_bytes(b"".join(line for line in lines if DISPUTED.encode() not in line or b"overstated" not in line))


def drop_sitting(folder: Path) -> None:
    """The first one, with the dispute in it, its signature and all; its author had no other."""
    data = (folder / "reviews.jsonl").read_bytes()
    (folder / "reviews.jsonl").write_bytes(data[data.index(b'{"at":"2026-11-28') :])
    shutil.copy(folder / "reviews/2.sig", folder / "reviews/1.sig")


def fork(folder: Path) -> None:
    data = (folder / "reviews.jsonl").read_bytes()
    first = data[: data.index(b'{"at":"2026-11-28')]
    (folder / "reviews.jsonl").write_bytes(first.splitlines(keepends=True)[0] + data)


def foreign_key(folder: Path) -> None:
    """Somebody else's key signs the same bytes."""
    key = folder.parent / "foreign"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(key)], check=True)
    data = (folder / "reviews.jsonl").read_bytes()
    file = folder.parent / "sitting"
    file.write_bytes(data[: data.index(b'{"at":"2026-11-28')])
    subprocess.run(["ssh-keygen", "-q", "-Y", "sign", "-f", str(key), "-n", "briefing-review", str(file)], check=True, capture_output=True)
    Path(f"{file}.sig").replace(folder / "reviews/1.sig")


def expire(folder: Path) -> None:
    """Ana's key had ended before she signed."""
    edit(folder / "reviews/allowed_signers", "ana namespaces", 'ana valid-before="20261101Z",namespaces')


def revoke(folder: Path) -> None:
    keys = (folder / "reviews/allowed_signers").read_text("utf-8").splitlines()
    (folder / "reviews/revoked").write_text(keys[1].partition('" ')[2] + "\n", "utf-8")


def tell_otherwise(folder: Path) -> None:
    edit(folder / "reviews/states.json", '"state": "disputed"', '"state": "approved"')


def forget(folder: Path) -> None:
    """What was said before of what changed is told of nothing any more."""
    told = json.loads((folder / "reviews/states.json").read_bytes())
    told["statements"] = [{name: value for name, value in one.items() if name != "after"} for one in told["statements"]]
    (folder / "reviews/states.json").write_text(json.dumps(told), "utf-8")


def count_otherwise(folder: Path) -> None:
    page = (folder / "review/index.html").read_text("utf-8")
    (folder / "review/index.html").write_text(re.sub(r'(data-state="disputed".*?data-count=")\d+', r"\g<1>0", page, count=1, flags=re.DOTALL), "utf-8")


def ask_for_more(folder: Path) -> None:
    edit(folder / "reviews/states.json", '"people": 2', '"people": 3')


def unknown(folder: Path) -> None:
    edit(folder / "reviews/states.json", '"handle": "ben"', '"handle": "bea"')


def arrive_late(folder: Path) -> None:
    """Ben reads only from the day behind his sitting on."""
    people = '"handle": "ben",\n   "roles": [\n    "reader",\n    "resolver"\n   ],\n   "since": "'
    edit(folder / "reviews/states.json", f"{people}2026-11-01", f"{people}2026-11-29")


def ask_for_less(folder: Path) -> None:
    """Whoever cannot read YAML finds that the policy is not what a resolver signed for."""
    edit(folder / "reviews/policy.yml", "people: 2", "people: 1")


PLANTED = {
    ask_for_less: "is not as ben signed it",
    arrive_late: "told as approved, and what people wrote comes to in part",
    flip: "signature of ana does not hold", drop_line: "signature of ana does not hold", drop_sitting: "told as disputed, and what people wrote comes to",
    fork: "the sittings of ana have 2 ends", foreign_key: "signature of ana does not hold", expire: "signature of ana does not hold",
    revoke: "told as approved, and what people wrote comes to in part", tell_otherwise: "told as approved, and what people wrote comes to disputed",
    forget: "nothing tells what became of that", count_otherwise: "/review/ counts 0 disputed, and there are 2",
    ask_for_more: "told as approved, and what people wrote comes to in part", unknown: "ben is nobody",
}


@pytest.mark.parametrize(("plant", "words"), PLANTED.items(), ids=[plant.__name__ for plant in PLANTED])
def test_an_error_that_is_planted_is_found_whatever_the_sums_say(plant: Callable[[Path], None], words: str, bundle: Path) -> None:
    plant(bundle)
    with_right_sums(bundle)
    code, said = verified(bundle)
    assert (code, words in said, "SHA-256" in said) == (1, True, False), said


BROKEN: dict[str, tuple[Callable[[Path], None], str]] = {
    "byte flipped": (lambda root: edit(root / "reviews/sittings/ana.jsonl", "T09:00:00Z", "T09:00:01Z"), "REV4"),
    "line removed": (lambda root: drop_one(root / "reviews/sittings/ana.jsonl"), "REV4"),
    "sitting removed": (lambda root: (root / "reviews/sittings/ana.jsonl").unlink(), "REV1"),
    "foreign key": (lambda root: (root / "reviews/sittings/ben.jsonl.sig").replace(root / "reviews/sittings/ana.jsonl.sig"), "REV4"),
    "expired key": (lambda root: edit(root / "reviews/allowed_signers", "ana namespaces", 'ana valid-before="20261101Z",namespaces'), "REV4"),
    "lower bar": (lambda root: edit(root / "reviews/policy.yml", "people: 2", "people: 1"), "REV4"),
    "unknown person": (lambda root: edit(root / "reviews/people.yml", "handle: ben", "handle: bea"), "REV1"),
}


def drop_one(file: Path) -> None:
    """The last line of a sitting that nobody answered."""
    file.write_bytes(b"".join(file.read_bytes().splitlines(keepends=True)[:-1]))


@pytest.mark.parametrize("name", BROKEN)
def test_an_error_that_is_planted_in_the_ledger_is_told_by_its_rule(name: str, root: Path, tmp_path: Path, capsys) -> None:
    plant, rule = BROKEN[name]
    copy = Path(shutil.copytree(root, tmp_path / "copy"))
    plant(copy)
    assert main.main(["review", "status", "--root", str(copy)]) == main.PROBLEMS
    assert rule in capsys.readouterr().out


def test_a_release_is_signed_for_what_a_shell_counts_again(site: Site, bundle: Path) -> None:
    sums = (bundle / "SHA256SUMS").read_text("utf-8")
    event = signed_off([one.bound for one in site.reviewed.standings], sums, "version 0.3.0", 0, "")
    command = "grep -v -e '  reviews' -e '  ro-crate' SHA256SUMS | sha256sum"
    assert subprocess.run(["bash", "-c", command], cwd=bundle, capture_output=True, text=True, check=True).stdout.split()[0] == event.sums
    prints = sorted(json.loads(line)["prints"]["says"] for line in (bundle / "statements.jsonl").read_text("utf-8").splitlines())
    assert event.statements == hashlib.sha256("".join(f"{one}\n" for one in prints).encode()).hexdigest()


def test_the_signed_line_changes_nothing_that_it_signs(site: Site) -> None:
    """The ledger grows by that line, and what it says stays true."""
    mine, without = (sums_of(one) for one in (site, site_without_ledger(site)))
    assert mine == without


def sums_of(site: Site) -> str:
    sums = next(file.text for file in site.files if file.path == "SHA256SUMS")
    return signed_off([one.bound for one in site.reviewed.standings], sums, "", 0, "").sums


def site_without_ledger(site: Site) -> Site:
    root = site.project.root
    shutil.rmtree(root.parent / "bare", ignore_errors=True)
    copy = Path(shutil.copytree(root, root.parent / "bare"))
    shutil.rmtree(copy / "reviews")
    assert read_ledger(read_project(copy))[0].sittings == ()
    return site_of(copy, sound(ROOT)[1].next_run())
