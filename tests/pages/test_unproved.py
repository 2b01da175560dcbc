"""A site generator that does not run the engine's hook publishes no page of the briefing."""

import subprocess
import sys
from pathlib import Path

import markdown
import pytest

from briefing.adapters.mkdocs import read_settings
from briefing.pages import unproved
from conftest import ROOT, copy_briefing, edit, quiet


def test_pages_that_nobody_checked_are_not_converted() -> None:
    with pytest.raises(RuntimeError, match="nothing was checked"):
        markdown.markdown("# {{ title }}", extensions=["attr_list", unproved.NAME])


def test_the_engine_converts_pages_without_it_and_the_site_has_it() -> None:
    settings = read_settings(ROOT)
    assert unproved.NAME not in settings.extensions and "attr_list" in settings.extensions
    assert f"- {unproved.NAME} " in (ROOT / "mkdocs.yml").read_text("utf-8")
    assert f"- {unproved.NAME} " in (ROOT / "src/briefing/cli/starter/mkdocs.yml.start").read_text("utf-8")


def test_a_build_without_the_hook_ends_with_the_reason_and_no_page(tmp_path: Path) -> None:
    root = copy_briefing(ROOT, tmp_path / "idlib")
    edit(root / "mkdocs.yml", "hooks: [hooks/mkdocs_hook.py]", "hooks: []")
    done = subprocess.run([sys.executable, "-m", "mkdocs", "build"], cwd=root, env=quiet(), capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert unproved.WHY in done.stderr
    assert {file.name for file in (root / "site").rglob("*.html")} <= {"404.html"}
