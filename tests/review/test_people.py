"""Who may read, with which key, and what stands below reviews/: every fault at its place, once."""

import subprocess
from pathlib import Path

import pytest

from briefing.loading.project import read_project
from briefing.problems import Problem
from briefing.review.ledger import read_ledger
from conftest import problems_of

ANA = "- {handle: ana, roles: [reader], since: 2026-11-01}\n"
SITTING = '{"type":"sitting","schema":1,"by":"ana","at":"2026-11-28T12:00:00Z","prev":""}\n'
KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIDqPbDoUKVtHhK0Cnvhi4yJm4jxbJ0Bn7bZVb0XnUJ6p"
OTHER = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOqPbDoUKVtHhK0Cnvhi4yJm4jxbJ0Bn7bZVb0XnUJ6p"
OPTIONS = 'namespaces="briefing-review"'


def put(root: Path, name: str, text: str | bytes) -> None:
    file = root / "reviews" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text if isinstance(text, bytes) else text.encode())


def found(root: Path) -> tuple[Problem, ...]:
    return read_ledger(read_project(root))[1]


@pytest.mark.parametrize(("name", "text", "line", "column", "words"), [
    ("people.yml", ANA + "- {handle: ben, roles: [reader], since: 2026-11-01, since: 2026-11-02}\n", 2, 53, "twice, first on line 2"),
    ("people.yml", ANA + "- [a: b\n", 3, 1, "not valid YAML"),
    ("people.yml", ANA + "- {handle: Ben, roles: [reader], since: 2026-11-01}\n", 2, 12, '"Ben" does not have the form of "handle"'),
    ("people.yml", ANA + "- {handle: ben, roles: [judge], since: 2026-11-01}\n", 2, 25, '"judge" is not one of'),
    ("people.yml", ANA + "- {handle: ben, since: 2026-11-01}\n", 2, 3, 'the key "roles" is missing'),
    ("people.yml", ANA + "- {handle: ben, roles: [reader], since: 1 May}\n", 2, 41, "is not a day"),
    ("people.yml", ANA + "- {handle: ben, roles: [reader], since: 2026-11-01, untill: 2026-11-02}\n", 2, 53, '"untill" is not a key'),
    ("people.yml", ANA + "- {handle: ben, roles: [reader], since: 2026-11-05, until: 2026-11-02}\n", 2, 60, "left on 2026-11-02, before"),
    ("people.yml", ANA + ANA, 2, 12, 'the handle "ana" stands twice, first on line 1'),
    ("people.yml", "handle: ana\n", 1, 1, "must be a list of people"),
    ("people.yml", b"- \xff\n", 1, 1, "not UTF-8 (byte 2)"),
    ("policy.yml", "kind: default\n", 1, 1, "must be a list of lines"),
    ("policy.yml", "- {kind: default, people: !!int 2}\n", 1, 27, "the tag"),
    ("policy.yml", "- {kind: default, people: many}\n", 1, 27, '"people" must be a whole number'),
    ("policy.yml", "- {kind: default, people: 1}\n- {unsignd: yes}\n", 2, 4, '"unsignd" is not a key'),
    ("policy.yml", "- {gate: report}\n- {gate: release, unsigned: yes}\n", 2, 3, "says one thing"),
    ("poeple.yml", ANA, 1, 1, "nobody reads this file"),
    ("sittings/a.json", "{}", 1, 1, "nobody reads this file"),
    ("sittings/b.jsonl.sig", "x", 1, 1, "no sitting beside it"),
    ("allowed_signers", f"ana {KEY}\n", 1, 5, "would sign for anything"),
    ("allowed_signers", f'# keys\n\nana namespaces="git" {KEY}\n', 3, 5, "lack namespaces"),
    ("allowed_signers", f'ana namespaces="git, briefing-review" {KEY}\n', 1, 5, "no spaces"),
    ("allowed_signers", f'ana {OPTIONS},valid-after="1 May" {KEY}\n', 1, 5, "write 20261128Z"),
    ("allowed_signers", f"ana {OPTIONS},zone=x {KEY}\n", 1, 5, "cannot be read"),
    ("allowed_signers", f"ana {OPTIONS} {KEY[:-9]}=\n", 1, 34, "is damaged"),
    ("allowed_signers", "ana\n", 1, 1, "not a handle, options and a public key"),
    ("allowed_signers", f"zoe {OPTIONS} {KEY}\n", 1, 1, '"zoe" is nobody'),
    ("revoked", "old key\n", 1, 1, "this is no public key"),
])
def test_a_fault_beside_the_sittings_is_told_once_at_its_place(name, text, line, column, words, river: Path) -> None:
    put(river, "people.yml", ANA)
    put(river, "sittings/a.jsonl", SITTING)
    put(river, name, text)
    [one] = found(river)
    assert (one.path, one.line, one.column, one.rule) == (f"reviews/{name}", line, column, "REV1")
    assert words in one.message + one.hint and one.hint


def test_a_broken_list_of_people_stops_the_check(river: Path) -> None:
    put(river, "people.yml", ANA + "- {handle: ben, roles: [reader], since: 2026-11-01, since: 2026-11-02}\n")
    put(river, "sittings/b.jsonl", SITTING.replace("ana", "ben"))
    assert [(one.rule, one.path, one.line) for one in problems_of(river)] == [("REV1", "reviews/people.yml", 2)]


def test_one_key_is_not_two_people(river: Path) -> None:
    put(river, "people.yml", ANA + ANA.replace("ana", "ben"))
    put(river, "allowed_signers", f"ana {OPTIONS} {KEY}\nben {OPTIONS} {OTHER}\n")
    assert found(river) == ()
    put(river, "allowed_signers", f"ana {OPTIONS} {KEY}\nben {OPTIONS} {KEY} laptop\n")
    assert "ana and ben have the same key" in found(river)[0].message


def test_files_of_editors_and_of_the_ledger_may_stand_there(river: Path) -> None:
    put(river, "people.yml", ANA)
    for name in ("README.md", ".gitkeep", "people.yml~", "sittings/.a.jsonl.swp", "sittings/#a.jsonl#", "policy.yml.orig", "revoked"):
        put(river, name, "")
    assert found(river) == ()


def test_what_one_sitting_that_cannot_be_read_leaves_behind_is_not_told_too(river: Path) -> None:
    put(river, "people.yml", ANA)
    put(river, "sittings/a.jsonl", SITTING.replace("sitting", "siting"))
    put(river, "sittings/b.jsonl", SITTING.replace('"prev":""', f'"prev":"{"0" * 64}"'))
    assert [(one.path, one.rule) for one in found(river)] == [("reviews/sittings/a.jsonl", "REV1")]


@pytest.mark.parametrize(("line", "column", "words"), [
    (b'{"type":"answer" "of"', 18, "no line of JSON: expecting ',' delimiter"), (b'{"type":"\xff"}', 10, "not UTF-8 (byte 9)"),
    (b'{"type":"verdict","place":"x","says":{},"rests":[],"statement":"%(a)b","evidence":"%(a)b","among":"%(a)b","verdict":"suported"}' % {b"a": b"0" * 64},
     1, "\"suported\" is not one of 'supported', "),
])
def test_what_is_wrong_with_a_line_is_told_at_its_column_and_with_what_stands_there(line: bytes, column: int, words: str, river: Path) -> None:
    put(river, "people.yml", ANA)
    put(river, "sittings/a.jsonl", SITTING.encode() + line + b"\n")
    [one] = found(river)
    assert (one.rule, one.line, one.column) == ("REV1", 2, column) and words in one.message, one


@pytest.mark.parametrize("line", [b'{"type":"answer","type":"answer"}', b"[" * 100_000, b'{"of":NaN}', b"", b'{"type":"answer"'])
def test_a_line_that_is_no_json_or_that_may_be_read_in_two_ways_is_refused(line: bytes, river: Path) -> None:
    put(river, "people.yml", ANA)
    put(river, "sittings/a.jsonl", SITTING.encode() + line + b"\n")
    assert [(one.rule, one.line) for one in found(river)] == [("REV1", 2)]


def test_a_last_line_without_its_end_is_not_passed_over(river: Path) -> None:
    put(river, "people.yml", ANA)
    put(river, "sittings/a.jsonl", SITTING + '{"type":"answ')
    assert [(one.rule, one.line) for one in found(river)] == [("REV1", 2)]


def test_ssh_keygen_reads_the_lines_that_we_read(river: Path, tmp_path: Path) -> None:
    key, said = tmp_path / "key", tmp_path / "said"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "ana", "-f", str(key)], check=True)
    said.write_text("x", "utf-8")
    subprocess.run(["ssh-keygen", "-q", "-Y", "sign", "-f", str(key), "-n", "briefing-review", str(said)], check=True, capture_output=True)
    put(river, "people.yml", ANA)
    public = key.with_suffix(".pub").read_text("utf-8").strip()
    for options in (OPTIONS, f'valid-after="20260101Z",{OPTIONS}', f'{OPTIONS},valid-before="20990101000000Z"', 'namespaces="git,briefing-review"'):
        put(river, "allowed_signers", f"ana {options} {public}\n")
        verify = ["ssh-keygen", "-Y", "verify", "-f", str(river / "reviews/allowed_signers"), "-I", "ana", "-n", "briefing-review", "-s", f"{said}.sig"]
        assert found(river) == ()
        assert subprocess.run(verify, input=b"x", capture_output=True, check=False).returncode == 0, options
