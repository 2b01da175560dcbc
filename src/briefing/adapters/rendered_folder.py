"""A checked site as a folder for any other generator: its pages as Markdown whose bodies are finished HTML, its navigation, its files."""

import re
from pathlib import Path

import yaml

from briefing.adapters.navigation import with_records
from briefing.loading.site_config import read
from briefing.model.page import Page
from briefing.problems import CannotRun
from briefing.publish.site import Site

NAVIGATION = "nav.yml"
# A blank line would end a block of HTML in CommonMark; in <pre>, white space is text.
PRE_OR_BLANK = re.compile(r"<pre\b.*?</pre>|\n\s*\n", re.DOTALL)


def write(site: Site, folder: Path) -> None:
    """Write `docs/` and nav.yml below a folder. Raises CannotRun where it holds something already, or cannot be written."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise CannotRun(f"{folder} is not empty: name a folder that is not there yet")
    contents = {page.draft.path: as_markdown(page).encode() for page in site.pages}
    contents |= {file.path: file.content for file in site.files}
    contents |= {path: site.project.files[f"docs/{path}"] for path in site.settings.assets}
    nav = read(site.project).get("nav")
    nav = with_records(nav if isinstance(nav, list) and nav else [page.draft.path for page in site.pages], site.drafts)
    try:
        for path, content in contents.items():
            file = folder / "docs" / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        (folder / NAVIGATION).write_text(yaml.safe_dump({"nav": nav}, allow_unicode=True, sort_keys=False), "utf-8")
    except OSError as error:
        raise CannotRun(f"{folder} cannot be written: {error.strerror}") from error


def as_markdown(page: Page) -> str:
    """A page with its front matter; its body is one block of HTML, which no Markdown reader takes apart."""
    body = PRE_OR_BLANK.sub(lambda match: match[0] if match[0].startswith("<pre") else "\n", page.html.strip())
    settings = yaml.safe_dump(dict(page.draft.settings), allow_unicode=True, sort_keys=False)
    return f"---\n{settings}---\n\n<div class=\"briefing\">\n{body}\n</div>\n"
