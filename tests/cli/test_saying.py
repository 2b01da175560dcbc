"""Taking back, answering, closing, and who wrote what: each a signed line, and only of whoever may say it."""

import subprocess
from pathlib import Path

import pytest

from briefing.cli import main
from cli.typing_at import git, lines, make_key, sits, told
from conftest import edit

PLACE = "agreements/accord:after.0"


@pytest.fixture
def disputed(kept: Path, keys: Path) -> Path:
    """Ana disputed the first statement of sentence 6, and signed."""
    with sits(kept, keys, "ana", "--sentence", "6") as ana:
        ana.answers("d", 1, 2)
        ana.sees("> ")
        ana.presses("1 The text has no date for it.\r")
        ana.answers("q", 2, 2)
        ana.sees("[n] leave")
        ana.presses("y")
        ana.ends()
    return kept


def line_of_dispute(root: Path, capsys) -> str:
    said = told(capsys, "review", "status", "--state", "disputed", "--root", str(root))
    return next(line.split()[0] for line in said.splitlines() if "ana: overstated" in line)


def does(root: Path, keys: Path, by: str, *arguments: str) -> int:
    return main.main(["review", *arguments, "--as", by, "--key", str(keys / by), "--root", str(root)])


def counts(root: Path, capsys) -> dict[str, int]:
    said = told(capsys, "review", "status", "--root", str(root)).splitlines()[1:7]
    return {line[:11].strip(): int(line[11:]) for line in said}


def test_an_answer_is_shown_and_closes_nothing_and_its_author_takes_a_dispute_back(disputed: Path, keys: Path, capsys) -> None:
    line = line_of_dispute(disputed, capsys)
    assert does(disputed, keys, "ben", "answer", line, "--text", "It gives none now.") == main.CLEAN
    assert "Signed by ben, and verified" in capsys.readouterr().out
    assert "ben answers: It gives none now." in told(capsys, "review", "status", "--state", "disputed", "--root", str(disputed))
    assert does(disputed, keys, "ana", "withdraw", line, "--reason", "I misread it.") == main.CLEAN
    capsys.readouterr()
    assert counts(disputed, capsys)["disputed"] == 0
    assert told(capsys, "review", "status", "--root", str(disputed)).startswith("3 sittings, 3 of them signed")
    for by, task in (("ana", "withdraw"), ("ana", "close"), ("ben", "answer")):
        assert does(disputed, keys, by, task, line, "--text" if task == "answer" else "--reason", "Once more.") == main.CANNOT_RUN
        assert "this verdict was taken back or closed already" in capsys.readouterr().err


def test_nobody_takes_back_or_closes_what_is_not_theirs_until_its_author_is_gone(disputed: Path, keys: Path, capsys) -> None:
    line = line_of_dispute(disputed, capsys)
    assert does(disputed, keys, "ben", "withdraw", line, "--reason", "no") == main.CANNOT_RUN
    assert "only ana takes this verdict back" in capsys.readouterr().err
    assert does(disputed, keys, "ben", "close", line, "--reason", "no") == main.CANNOT_RUN
    edit(disputed / "reviews/people.yml", "{handle: ben, roles: [reader]", "{handle: ben, roles: [reader, resolver]")
    assert does(disputed, keys, "ben", "close", line, "--reason", "no") == main.CANNOT_RUN
    assert "only ana closes this dispute" in capsys.readouterr().err
    people = disputed / "reviews/people.yml"
    people.write_text(people.read_text("utf-8").replace("}", ", until: 2999-01-01}", 1), "utf-8")
    assert does(disputed, keys, "ben", "close", line, "--reason", "The date was taken out.") == main.CLEAN
    capsys.readouterr()
    assert counts(disputed, capsys)["disputed"] == 0


def test_who_wrote_a_statement_does_not_count_as_its_reader(kept: Path, keys: Path, capsys) -> None:
    (kept / "reviews/policy.yml").write_text("- {kind: default, people: 1}\n- {independent: true}\n", "utf-8")
    git(kept, "add", "-A")
    git(kept, "commit", "-m", "policy")
    edit(kept / "data/agreements.yml", "It was renewed.", "It was made anew.")
    assert does(kept, keys, "ana", "wrote", "--since", "HEAD") == main.CLEAN
    assert "ana wrote 1 statement\n" in capsys.readouterr().out
    assert [one["type"] for one in lines(kept)] == ["sitting", "draft"]
    for by, stands in (("ana", "unread"), ("ben", "approved")):
        with sits(kept, keys, by, "--page", "agreements/accord/", "--state", "unread") as one:
            while "made anew" not in one.sees("[?] help"):
                one.presses("n")
            one.presses("y")
            one.sees("statement")
            one.presses("q")
            one.sees("[n] leave")
            one.presses("y")
            one.ends()
        assert PLACE in told(capsys, "review", "status", "--state", stands, "--root", str(kept))


def test_what_is_said_while_a_sitting_is_open_goes_into_it(kept: Path, keys: Path, capsys) -> None:
    with sits(kept, keys, "ana") as ana:
        ana.answers("y", 1, 29)
        ana.sees("statement 2 of 29")
    assert does(kept, keys, "ana", "wrote", PLACE, "--by", "ben") == main.CLEAN
    assert "which is open" in capsys.readouterr().out
    assert [one["type"] for one in lines(kept)] == ["sitting", "verdict", "draft"]


def test_a_key_that_signs_for_nobody_leaves_no_signature(kept: Path, tmp_path: Path, capsys) -> None:
    stranger = tmp_path / "stranger"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(stranger)], check=True)
    stranger.with_suffix(".pub").unlink()
    assert main.main(["review", "wrote", PLACE, "--as", "ana", "--key", str(stranger), "--root", str(kept)]) == main.CLEAN
    assert "Not signed" in capsys.readouterr().out
    assert [file.suffix for file in (kept / "reviews/sittings").iterdir()] == [".jsonl"]


@pytest.mark.parametrize(("arguments", "words"), [
    (["withdraw", "abcdef12", "--reason", "x"], "no verdict has this line"), (["answer", "abc", "--text", "x"], "six characters"),
    (["close", "abcdef12", "--reason", " "], "say it in a sentence"), (["wrote"], "name statements"), (["wrote", "agreements/acord"], "Did you mean"),
    (["wrote", PLACE, "--by", "bin"], 'Did you mean "ben"'), (["wrote", "--since", "nowhere"], "git has no files"),
])
def test_what_cannot_be_said_is_answered_in_a_line(arguments, words, kept: Path, keys: Path, capsys) -> None:
    assert does(kept, keys, "ana", *arguments) == main.CANNOT_RUN
    said = capsys.readouterr().err
    assert words in said and said.count("\n") == 1
    assert not list((kept / "reviews").glob("sittings/*"))


def test_somebody_who_wrote_before_they_were_named_is_named_from_the_day_on_which_they_did(kept: Path, keys: Path, capsys) -> None:
    with sits(kept, keys, "ana", "--sample", "1") as ana:
        ana.answers("y", 1, 1)
        ana.ends()
    people = kept / "reviews/people.yml"
    people.write_text(people.read_text("utf-8").partition("\n")[2], "utf-8")
    (kept / "reviews/allowed_signers").write_text((kept / "reviews/allowed_signers").read_text("utf-8").partition("\n")[2], "utf-8")
    assert main.main(["review", "status", "--root", str(kept)]) == main.PROBLEMS
    assert main.main(["review", "join", "ana", "--key", f"{keys / 'ana'}.pub", "--root", str(kept)]) == main.CLEAN
    capsys.readouterr()
    assert counts(kept, capsys)["approved"] == 1


def test_where_nobody_can_be_named_that_is_told_in_a_line(river: Path, keys: Path, capsys) -> None:
    (river / "reviews").write_text("no folder", "utf-8")
    arguments = ["review", "join", "ana", "--key", f"{make_key(keys, 'ana')}.pub", "--root", str(river)]
    assert main.main(arguments) == main.CANNOT_RUN
    assert "cannot be written" in capsys.readouterr().err
