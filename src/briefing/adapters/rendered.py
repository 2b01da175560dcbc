"""What a site generator rendered in one build, seen once more before it is published."""

import hashlib
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path

from briefing.extract.surroundings import around, unseen
from briefing.model.page import Page
from briefing.problems import Problem


class Rendered:
    """Digests of all that was rendered, by path, the HTML around the pages, and the digests of the theme's files."""

    def __init__(self, theme: frozenset[str] = frozenset()) -> None:
        self.theme = theme
        self.digests: dict[str, str] = {}
        self.around: dict[str, str] = {}
        self.broken: list[Problem] = []
        self.seen: set[str] = set()

    def note(self, target: str, path: str, output: str, page: Page | None) -> None:
        """Take note of a page, or of a template of the theme, as it was rendered."""
        self.digests[target] = digest_of(output.encode("utf-8", errors="xmlcharrefreplace"))
        html = around(output, page)
        if html is None:
            message = f"the theme does not show {path} as it was checked"
            self.broken.append(Problem("mkdocs.yml", 1, 1, "FIL1", message, "Which plugin or template changes the text of a page?"))
        elif fresh := unseen(html, self.seen):
            self.around[path] = fresh


def digest_of(content: bytes) -> str:
    """A SHA-256, in hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def words_of(folders: Sequence[Path]) -> Callable[[str], bool]:
    """Whether words stand in the templates of an installed theme, which are not the briefing's."""

    @cache
    def text() -> str:
        return " ".join(" ".join(file.read_text("utf-8").split()) for folder in folders for file in sorted(folder.rglob("*.html")))

    return lambda words: words in text()
