"""`briefing diff` and `briefing review note`: what became of each statement between two states, read by the engine as it is."""

import hashlib
import json
import subprocess
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from briefing.cli import commands, main
from briefing.cli import review as reviewing
from conftest import edit


def git(root: Path, *arguments: str) -> None:
    own = ["-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "init.defaultBranch=main", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", "-C", str(root), *own, *arguments], check=True, capture_output=True)


@pytest.fixture
def kept(river: Path) -> Path:
    """The river briefing in a repository of its own, once committed."""
    git(river, "init")
    git(river, "add", "-A")
    git(river, "commit", "-m", "first")
    return river


def told(capsys, *arguments: str) -> str:
    assert main.main([*arguments]) == main.CLEAN
    return capsys.readouterr().out


def test_nothing_changed_is_said(kept: Path, capsys) -> None:
    assert told(capsys, "diff", "HEAD", "--root", str(kept)) == "HEAD → these files: nothing that is said changed\n"


def test_what_says_something_else_is_told_once_under_its_cause(kept: Path, capsys) -> None:
    edit(kept / "data/agreements.yml", "title: The Kara Accord", "title: The Accord of the Kara")
    said = told(capsys, "diff", "HEAD", "--root", str(kept))
    assert said.count("  subject: The {+Accord of the +}Kara[- Accord-]\n") == 1
    assert "agreements/accord:summary (The Accord of the Kara · summary), on /agreements/accord/" in said
    assert "said otherwise (9)" in said and "standing among" not in said


def test_words_of_the_source_beside_those_cited_are_told_as_such(kept: Path, capsys) -> None:
    source = kept / "seeds/treaty.txt"
    digest = hashlib.sha256(source.read_bytes()).hexdigest()
    edit(source, "for a dozen years.", "for a dozen years, some say.")
    edit(kept / "data/sources.yml", digest, hashlib.sha256(source.read_bytes()).hexdigest())
    said = told(capsys, "diff", "HEAD", "--root", str(kept))
    assert "resting on other words" in said and "renewed for a dozen years{+, some say+}." in said
    assert "the cited words are the same, their sentence is not" in said


def test_json_has_both_sides_and_their_fingerprints(kept: Path, capsys) -> None:
    edit(kept / "data/agreements.yml", "It was renewed.", "It was made anew.")
    [one] = json.loads(told(capsys, "diff", "HEAD", "--format", "json", "--root", str(kept)))["changes"]
    assert (one["sort"], one["what"]) == ("said otherwise", ["text: It was [-renewed-]{+made anew+}."])
    assert one["old"]["prints"]["says"] != one["new"]["prints"]["says"] and one["old"]["prints"]["rests"] == one["new"]["prints"]["rests"]


def test_a_note_for_a_branch_has_a_row_a_cause_and_a_mark_to_find_it_by(kept: Path, capsys) -> None:
    edit(kept / "data/agreements.yml", "It was renewed.", "It was made anew.")
    git(kept, "commit", "-am", "second")
    said = told(capsys, "review", "note", "HEAD~1..HEAD", "--root", str(kept))
    assert said.startswith("### Review note · HEAD~1 → HEAD · 1 statement to read\n")
    assert "| 1 | agreements/accord:after.0 (The Kara Accord · after) | said otherwise: text: It was [-renewed-]{+made anew+}. | /agreements/accord/ |" in said
    assert said.endswith("<!-- briefing-review:note -->\n")


def test_where_pages_no_longer_hold_records_are_compared_and_it_is_said(kept: Path, capsys) -> None:
    edit(kept / "docs/index.md", "## Renewal", "{{ no_such_word }}\n\n## Renewal")
    git(kept, "commit", "-am", "broken")
    edit(kept / "docs/index.md", "{{ no_such_word }}\n\n", "")
    said = told(capsys, "diff", "HEAD", "--root", str(kept))
    assert said.startswith("Only what records say is compared: the pages of HEAD do not hold with the engine as it is now (docs/index.md:")
    assert said.endswith("HEAD → these files: nothing that is said changed\n")


def test_what_came_with_a_revision_is_never_run(kept: Path, capsys) -> None:
    hook = kept / "hooks/mkdocs_hook.py"
    hook.parent.mkdir(exist_ok=True)
    own = hook.read_text("utf-8") if hook.exists() else ""
    hook.write_text("raise SystemExit('this was run')\n", "utf-8")
    git(kept, "add", "-A")
    git(kept, "commit", "-m", "a hook that must not run")
    hook.write_text(own, "utf-8") if own else hook.unlink()
    assert "nothing that is said changed" in told(capsys, "diff", "HEAD", "--root", str(kept))


@pytest.mark.parametrize(("arguments", "words"), [
    (["diff", "no-such-branch"], 'git has no files of "no-such-branch"'), (["diff", "--", "--output=x"], "is no revision"),
    (["review", "note", "main"], "write main..my-branch"),
])
def test_what_git_does_not_have_is_answered_in_a_line(arguments, words, kept: Path, capsys, monkeypatch) -> None:
    monkeypatch.chdir(kept)
    assert main.main(arguments) == main.CANNOT_RUN
    said = capsys.readouterr().err
    assert words in said and said.count("\n") == 1


def test_records_that_cannot_be_read_any_more_are_told(kept: Path, capsys) -> None:
    edit(kept / "data/agreements.yml", "in_words:", "inwords:")
    git(kept, "commit", "-am", "broken")
    edit(kept / "data/agreements.yml", "inwords:", "in_words:")
    assert main.main(["diff", "HEAD", "--root", str(kept)]) == main.CANNOT_RUN
    assert "HEAD cannot be read by the engine as it is now" in capsys.readouterr().err


@pytest.mark.parametrize("command", [*commands.COMMANDS_TOLD, "review", *(f"review {task}" for task in {**reviewing.LOOKS, **reviewing.TASKS})])
def test_every_command_tells_itself_with_an_example(command: str, capsys) -> None:
    with pytest.raises(SystemExit, match="0"):
        main.main([*command.split(), "--help"])
    said = capsys.readouterr().out.partition("for instance:\n")[2]
    assert f"  briefing {command}" in said


def test_a_page_has_every_statement_and_its_words_as_elements(kept: Path, capsys) -> None:
    edit(kept / "data/agreements.yml", "title: The Kara Accord", "title: The Accord of <Kara>")
    tree = LexborHTMLParser(told(capsys, "diff", "HEAD", "--format", "html", "--root", str(kept)))
    found = json.loads(told(capsys, "diff", "HEAD", "--format", "json", "--root", str(kept)))["changes"]
    assert len(tree.css("li")) == len(found) > 5
    assert [node.text() for node in tree.css("section ins")][:1] == ["Accord of <"]
    assert tree.css("script, kara, [onclick], [src], [href]") == []


def test_a_page_of_nothing_says_so(kept: Path, capsys) -> None:
    assert "nothing that is said changed" in told(capsys, "diff", "HEAD", "--format", "html", "--root", str(kept))
