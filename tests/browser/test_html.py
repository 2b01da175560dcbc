"""Every page is valid HTML. What is let off, and why, stands in html-validate.cjs."""

import json
import subprocess
from pathlib import Path

from browser.tools import HERE, none_of, package


def faults(files: list[Path]) -> list[str]:
    command = ["node", package("html-validate/bin/html-validate.mjs"), "--config", HERE / "html-validate.cjs", "--formatter", "json", *files]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stderr
    return [
        f"{file['filePath']}:{fault['line']}:{fault['column']}: {fault['message']} ({fault['ruleId']})"
        for file in json.loads(done.stdout) for fault in file["messages"]
    ]


def test_every_page_is_valid_html(site_folder) -> None:
    none_of(faults(sorted(site_folder.rglob("*.html"))))


def test_a_page_that_is_not_valid_is_reported(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text('<!doctype html>\n<html lang="en"><head><title>T</title></head><body><p><div></div></p></body></html>\n')
    assert "page.html:2" in faults([page])[0]
