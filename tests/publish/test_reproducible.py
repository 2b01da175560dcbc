"""The same briefing makes the same bytes in another folder, time zone, language, order of hashing and under other rights, with a cold cache."""

import json
import os
import subprocess
import sys
from pathlib import Path

from conftest import quiet
from publish.published import content

ELSEWHERE = {"TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "LANGUAGE": "tr", "PYTHONHASHSEED": "7", "COLUMNS": "20",
             "SOURCE_DATE_EPOCH": "1", "HOME": "/nonexistent"}


def test_the_same_briefing_makes_the_same_bytes_wherever_it_stands(built, idlib: Path) -> None:
    for file in idlib.rglob("*"):
        os.utime(file, (86400, 86400))
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--config-file", str(idlib / "mkdocs.yml"), "--site-dir", str(idlib / "out")]
    subprocess.run(command, cwd="/", env=quiet() | ELSEWHERE, check=True, preexec_fn=lambda: os.umask(0o077))
    here, there = content(built[0]), content(idlib / "out")
    # The commit is where git knows the folder; nothing else of the stamp differs.
    ours, theirs = (json.loads(one.pop("build.json")) for one in (here, there))
    assert ours | {"commit": None, "commit_is_all": False} == theirs
    assert sorted(path for path in here.keys() | there.keys() if here.get(path) != there.get(path)) == []
