"""A briefing that is read by two people."""

from pathlib import Path

import pytest

from briefing.cli import main
from briefing.publish.cache import save_cache
from briefing.publish.keeping import FOLDER as CACHE
from cli.typing_at import git, make_key
from conftest import RIVER, sound


@pytest.fixture
def keys(tmp_path: Path) -> Path:
    folder = tmp_path / "keys"
    folder.mkdir()
    return folder


@pytest.fixture
def kept(river: Path, keys: Path, capsys) -> Path:
    """The river briefing in a repository, with Ana and Ben, who have keys, and with what a build of it keeps, as people have it."""
    for handle in ("ana", "ben"):
        assert main.main(["review", "join", handle, "--key", f"{make_key(keys, handle)}.pub", "--root", str(river)]) == main.CLEAN
    capsys.readouterr()
    git(river, "init")
    (river / ".git/info/exclude").write_text("/build/\n", "utf-8")
    git(river, "add", "-A")
    git(river, "commit", "-m", "first")
    save_cache(sound(RIVER)[1], river / CACHE)
    return river
