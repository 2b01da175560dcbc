"""`briefing review` at a real terminal: keys, interruptions, real signatures, two people in one repository."""

import os
import shutil
import signal
import subprocess
import sys
import termios
import time
from pathlib import Path

import pytest

from briefing.cli import main
from briefing.loading.project import read_project
from briefing.review.ledger import read_ledger
from cli.typing_at import APART, Typist, git, lines, make_key, sits, told, verdicts
from conftest import edit, quiet


def test_ten_approvals_and_a_dispute_are_eleven_keys_and_a_sentence_whatever_comes_between(kept: Path, keys: Path, capsys) -> None:
    with sits(kept, keys, "ana") as ana:
        for number in range(1, 7):
            ana.answers("y", number, 29)
        ana.sees("statement 7 of 29")
    # The machine goes down: nothing but the process that was killed knows of it.
    assert [one["verdict"] for one in verdicts(kept)] == ["supported"] * 6
    with sits(kept, keys, "ana") as ana:
        ana.sees("(6 written)")
        for number in range(1, 5):
            ana.answers("y", number, 23)
        ana.answers("d", 5, 23)
        ana.sees("> ")
        ana.presses("1 The text says nearly half, not half.\r")
        ana.answers("q", 6, 23)
        ana.sees("[n] leave it open")
        ana.presses("y")
        assert ana.ends() == main.CLEAN
        assert "11 read" not in ana.text and "Signed by ana, and verified" in ana.text
    [file] = (kept / "reviews/sittings").glob("*.jsonl")
    assert [one["verdict"] for one in verdicts(kept)] == ["supported"] * 10 + ["overstated"]
    assert verdicts(kept)[-1]["note"] == "The text says nearly half, not half."
    verify = ["ssh-keygen", "-Y", "verify", "-f", str(kept / "reviews/allowed_signers"), "-I", "ana", "-n", "briefing-review", "-s", f"{file}.sig"]
    assert subprocess.run(verify, input=file.read_bytes(), capture_output=True, check=False).returncode == 0
    assert "disputed   1" in (said := told(capsys, "review", "status", "--root", str(kept))) and "approved   10" in said
    assert lines(kept)[0]["commit"] == git(kept, "rev-parse", "HEAD").strip()


def test_a_briefing_that_was_never_built_is_shown_alike_and_stays_so(kept: Path, capsys) -> None:
    after = told(capsys, "review", "status", "--root", str(kept))
    shutil.rmtree(kept / "build")
    assert told(capsys, "review", "status", "--root", str(kept)) == after
    assert not (kept / "build").exists()


def test_twelve_drawn_by_lot_are_twelve_keys_and_then_signed(kept: Path, keys: Path) -> None:
    with sits(kept, keys, "ana", "--sample", "12", "--seed", "7") as ana:
        for number in range(1, 13):
            ana.answers("y", number, 12)
        assert ana.ends() == main.CLEAN
        assert "12 read: 12 supported, 0 disputed, 0 unsure; 0 left" in ana.text
        assert "12 of 29. If you read them and none is wrong: an error rate under" in ana.text and "Signed by ana" in ana.text
    assert len(verdicts(kept)) == 12


def test_what_was_read_without_a_key_is_signed_once_there_is_one(kept: Path, keys: Path) -> None:
    with Typist(kept, "review", "--as", "ana", "--sample", "1") as ana:
        ana.sees("No key of ana was found")
        ana.answers("y", 1, 1)
        ana.sees("Not signed")
        ana.ends()
    with sits(kept, keys, "ana", "--sample", "1") as ana:
        ana.sees("Nothing is left to read")
        ana.sees("Signed by ana, and verified")
        assert ana.ends() == main.CLEAN
    assert len(verdicts(kept)) == 1


def test_a_key_that_is_held_down_approves_one(kept: Path, keys: Path) -> None:
    with sits(kept, keys, "ana") as ana:
        ana.answers("yyyyyyyy", 1, 29)
        ana.answers("n", 2, 29)
        ana.sees("statement 3 of 29")
    assert len(verdicts(kept)) == 1


def test_a_key_that_was_pressed_before_anything_was_shown_judges_nothing(kept: Path, keys: Path) -> None:
    with sits(kept, keys, "ana") as ana:
        ana.sees("The briefing is checked")
        ana.presses("y")
        ana.answers("n", 1, 29)
        ana.sees("statement 2 of 29")
        assert "\nsupported" not in ana.text
    assert not (kept / "reviews/sittings").exists()


def test_who_comes_back_from_a_stop_sees_the_statement_again_and_what_was_typed_blindly_judges_nothing(kept: Path, keys: Path) -> None:
    with sits(kept, keys, "ana") as ana:
        ana.sees("statement 1 of 29")
        ana.sees("[?] help")
        mode = termios.tcgetattr(ana.terminal)
        ana.done.send_signal(signal.SIGSTOP)
        os.waitpid(ana.done.pid, os.WUNTRACED)
        mode[3] |= termios.ICANON | termios.ECHO  # as a shell leaves it
        termios.tcsetattr(ana.terminal, termios.TCSANOW, mode)
        ana.presses("y\ry\r")
        ana.done.send_signal(signal.SIGCONT)
        ana.answers("n", 1, 29)
        ana.sees("statement 2 of 29")
    assert not (kept / "reviews/sittings").exists()


def test_one_person_sits_at_one_desk_at_a_time(kept: Path, keys: Path, capsys) -> None:
    with sits(kept, keys, "ana") as ana:
        ana.sees("statement 1 of 29")
        for arguments in (["--sample", "1"], ["wrote", "agreements/accord:after.0"]):
            assert main.main(["review", *arguments, "--as", "ana", "--key", str(keys / "ana"), "--root", str(kept)]) == main.CANNOT_RUN
            assert "ana sits at another desk here" in capsys.readouterr().err
    assert main.main(["review", "wrote", "agreements/accord:after.0", "--as", "ana", "--key", str(keys / "ana"), "--root", str(kept)]) == main.CLEAN


def test_who_is_no_reader_is_told_that_their_support_counts_nowhere(kept: Path, keys: Path, capsys) -> None:
    edit(kept / "reviews/people.yml", "{handle: ben, roles: [reader]", "{handle: ben, roles: [resolver]")
    assert "ben is no reader" in told(capsys, "review", "sheet", "--csv", str(keys / "b.csv"), "--as", "ben", "--root", str(kept))
    assert "is no reader" not in told(capsys, "review", "sheet", "--csv", str(keys / "a.csv"), "--as", "ana", "--root", str(kept))


def test_what_nobody_changed_is_not_told_as_changed(kept: Path, keys: Path) -> None:
    with sits(kept, keys, "ana") as ana:
        for number in range(1, 11):
            ana.answers("y", number, 29)
        ana.answers("q", 11, 29)
        ana.sees("Written and not signed: 10.")
        ana.presses("y")
        assert ana.ends() == main.CLEAN
    with sits(kept, keys, "ana") as ana:
        for number in range(1, 19):
            ana.answers("n", number, 19)
        ana.sees("statement 19 of 19")
        assert "since it was read" not in ana.text


def test_every_key_is_told_and_nothing_is_written_by_those_that_show(kept: Path, keys: Path) -> None:
    with sits(kept, keys, "ana", "--state", "unread", EDITOR="true") as ana:
        ana.answers("?", 1, 29)
        ana.sees("stop: sign what is done")
        for key, words in (("w", "The council met again."), ("c", "statement 1 of 29"), ("e", "data/names.yml:"), ("x", "“x” is no key"),
                           ("\x1b[A", "")):
            ana.presses(key)
            ana.sees(words)
        ana.presses("d")
        ana.sees("> ")
        ana.presses("\r")
        ana.sees("Nothing was written")
        ana.presses("u")
        ana.sees("> ")
        ana.presses("Where the treaty\x7fy lies.\r")
        ana.answers("p", 2, 29)
        assert "you said unsure" in ana.sees("[?] help")
        ana.presses("y")
        ana.answers("q", 2, 29)
        ana.sees("[n] leave")
        ana.presses("n")
        ana.sees("Left open")
    assert [one["verdict"] for one in verdicts(kept)] == ["unsure", "supported"]


def test_a_screen_is_plain_text_that_fits(kept: Path, keys: Path) -> None:
    for columns in (80, 120):
        with sits(kept, keys, "ana", columns=columns) as ana:
            ana.answers("n", 1, 29)
            ana.sees("statement 2 of 29")
            assert "\x1b" not in ana.text
            assert max(map(len, ana.text.split("\n"))) <= columns


def test_without_a_terminal_the_first_letter_of_a_line_is_a_key(kept: Path, keys: Path) -> None:
    command = [sys.executable, "-m", "briefing.cli", "review", "--as", "ana", "--key", str(keys / "ana"), "--root", str(kept)]
    done = subprocess.run(command, input="y\nd\n2 It is not there.\ny\n", capture_output=True, text=True, env=quiet(), check=False)
    assert done.returncode == main.CLEAN and "Left open" in done.stdout
    assert [one["verdict"] for one in verdicts(kept)] == ["supported", "not in the source", "supported"]


def test_what_others_found_is_told_after_and_not_before(kept: Path, keys: Path) -> None:
    with sits(kept, keys, "ana", "--sample", "1") as ana:
        ana.answers("d", 1, 1)
        ana.sees("> ")
        ana.presses("7 Mighty is not its word.\r")
        ana.ends()
    with sits(kept, keys, "ben", "--sample", "1") as ben:
        ben.answers("y", 1, 1)
        assert "Mighty" not in ben.text
        ben.ends()
        assert "ana loaded: Mighty is not its word." in " ".join(ben.text.split())


def test_two_people_on_two_branches_merge_without_a_conflict(kept: Path, keys: Path, capsys) -> None:
    for handle in ("ana", "ben"):
        git(kept, "checkout", "-b", handle, "main")
        with sits(kept, keys, handle, "--sample", "3", "--seed", "1") as one:
            for number in range(1, 4):
                one.answers("y", number, 3)
            one.ends()
        git(kept, "add", "-A")
        git(kept, "commit", "-m", handle)
    git(kept, "merge", "ana", "-m", "both")
    assert read_ledger(read_project(kept))[1] == ()
    said = told(capsys, "review", "status", "--state", "approved", "--root", str(kept))
    assert said.startswith("2 sittings, 2 of them signed") and said.count("  ana, ben\n") == 3


@pytest.mark.parametrize(("broken", "rule"), [
    (lambda file, keys: file.write_bytes(file.read_bytes().replace(b"supported", b"supporteD", 1)), "REV1"),
    (lambda file, keys: file.write_bytes(file.read_bytes().replace(b'"at":"2', b'"at":"1', 1)), "REV4"),
    (lambda file, keys: file.write_bytes(b"".join(file.read_bytes().splitlines(keepends=True)[:-1])), "REV4"),
    (lambda file, keys: shutil.copy(file, file.with_name("again.jsonl")), "REV2"),
    (lambda file, keys: subprocess.run(["ssh-keygen", "-q", "-Y", "sign", "-n", "briefing-review", "-f", str(make_key(keys, "zoe")), str(file)],
                                       input=b"y\n", check=True, capture_output=True), "REV4"),
], ids=["byte flipped in a verdict", "byte flipped in a time", "line removed", "forked chain", "foreign key"])
def test_what_was_done_to_a_signed_sitting_is_found(broken, rule: str, kept: Path, keys: Path, capsys) -> None:
    with sits(kept, keys, "ana", "--sample", "2") as ana:
        ana.answers("y", 1, 2)
        ana.answers("y", 2, 2)
        ana.ends()
    [file] = (kept / "reviews/sittings").glob("*.jsonl")
    if rule == "REV4" and "zoe" in broken.__code__.co_consts:
        Path(f"{file}.sig").unlink()
    broken(file, keys)
    assert main.main(["review", "status", "--root", str(kept)]) == main.PROBLEMS
    assert rule in capsys.readouterr().out


def test_half_a_line_that_a_full_disk_left_is_taken_out_and_its_statement_comes_again(kept: Path, keys: Path) -> None:
    for name in ("ben", "ben.pub"):
        (keys / name).unlink()
    with sits(kept, keys, "ana") as ana:
        ana.answers("y", 1, 29)
        ana.answers("y", 2, 29)
        ana.sees("statement 3 of 29")
    [file] = (kept / "reviews/sittings").glob("*.jsonl")
    file.write_bytes(file.read_bytes()[:-40])
    shutil.copytree(keys, kept / ".ssh")
    with Typist(kept, "review") as ana:  # her key tells who she is, and signs
        ana.sees("half a line at its end was taken out")
        ana.answers("y", 1, 28)
        ana.sees("statement 2 of 28")
    assert len(verdicts(kept)) == 2


def test_what_changed_since_it_was_read_comes_again_and_what_did_not_does_not(kept: Path, keys: Path, capsys) -> None:
    with sits(kept, keys, "ana", "--page", "agreements/accord/") as ana:
        count = int(ana.sees(" · 0 done").split(" of ")[-1].split()[0])
        time.sleep(APART)
        ana.presses("y")
        for number in range(2, count + 1):
            ana.answers("y", number, count)
        ana.ends()
    edit(kept / "data/agreements.yml", "It was renewed.", "It was made anew.")
    with sits(kept, keys, "ana", "--page", "agreements/accord/") as ana:
        ana.sees("statement 1 of 1 ")
        assert "It was made anew." in ana.sees("[?] help")
    assert "void       1" in told(capsys, "review", "status", "--root", str(kept))


@pytest.mark.parametrize(("arguments", "words"), [
    (["--as", "anna"], 'Did you mean "ana"?'), ([], "say who you are: --as ana or --as ben"), (["--as", "ana", "--key", "nowhere"], "is no file"),
    (["--as", "ana", "--key", "."], "is no file"), (["--key", "."], "say who you are"),
    (["--as", "ben", "--key", "KEYS/ana"], "is no key of ben"), (["--as", "ana", "--sentence", "99"], "there is no sentence"),
    (["--as", "ana", "--status", "rumour"], "no statement has the status"), (["--sample", "none"], "write 12"), (["--held"], "is not known here"),
    (["join", "zoe", "--key", "KEYS/ana.pub"], "has this key already"), (["join", "zoe", "--key", "KEYS/ana"], "is no public key"),
    (["join", "Zoe", "--key", "KEYS/ana.pub"], '"Zoe" is no handle: lower-case letters'), (["join", "zoe", "--key", "KEYS/../river/mkdocs.yml"], "is no public key"),
    (["--sample", "2", "--seed", "x"], '"x" is no number: write 7'),
    (["join", "zoe", "--key", "nowhere.pub"], "cannot be read"), (["stauts"], "there is no command"),
])
def test_what_cannot_be_is_answered_in_a_line(arguments, words, kept: Path, keys: Path, capsys, monkeypatch) -> None:
    monkeypatch.setenv("HOME", str(kept))
    try:
        code = main.main(["review", *(one.replace("KEYS", str(keys)) for one in arguments), "--root", str(kept)])
    except SystemExit as ended:
        code = ended.code
    said = capsys.readouterr().err
    assert (code, said.count("\n")) == (main.CANNOT_RUN, 1) and words in said
