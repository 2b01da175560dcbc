"""A briefing that is read by two people."""

from pathlib import Path

import pytest

from briefing.cli import main
from cli.typing_at import git, make_key


@pytest.fixture
def keys(tmp_path: Path) -> Path:
    folder = tmp_path / "keys"
    folder.mkdir()
    return folder


@pytest.fixture
def kept(river: Path, keys: Path, capsys) -> Path:
    """The river briefing in a repository, with Ana and Ben, who have keys."""
    for handle in ("ana", "ben"):
        assert main.main(["review", "join", handle, "--key", f"{make_key(keys, handle)}.pub", "--root", str(river)]) == main.CLEAN
    capsys.readouterr()
    git(river, "init")
    git(river, "add", "-A")
    git(river, "commit", "-m", "first")
    return river
