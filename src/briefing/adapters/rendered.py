"""What a site generator rendered in one build, seen once more before it is published, with the policy under which it may be shown."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path

from briefing.exports import headers
from briefing.extract import loaded
from briefing.extract.loaded import Need
from briefing.extract.surroundings import around, unseen, without_scripts
from briefing.loading.project import Project
from briefing.model.page import Page
from briefing.problems import Problem

# What a file of the site makes a browser load, by the end of its name.
LOADERS = {".js": loaded.of_script, ".css": loaded.of_style}
CHARSET = '<meta charset="utf-8">'


class Rendered:
    """Digests of all that was rendered, by path, the HTML around the pages, the digests of the theme's files, and what the site loads.

    `guarded` is a briefing whose pages get a policy, for hosts that send none: its scripts and styles are those that it allows for.
    `lasting` are the paths of files whose names change with their content.
    """

    def __init__(self, theme: frozenset[str] = frozenset(), guarded: Project | None = None, lasting: Iterable[str] = ()) -> None:
        self.theme = theme
        self.lasting = sorted(lasting)
        self.guards = guarded is not None
        self.digests: dict[str, str] = {}
        self.around: dict[str, str] = {}
        self.broken: list[Problem] = []
        self.seen: set[str] = set()
        self.needs: set[Need] = set(_of_files(guarded)) if guarded else set()
        self.shared = frozenset(self.needs)

    def note(self, target: str, path: str, output: str, page: Page | None) -> str:
        """Take note of a page, or of a template of the theme, as it was rendered; what is to be published of it."""
        html = around(output, page)
        if html is None:
            message = f"the theme does not show {path} as it was checked"
            self.broken.append(Problem("mkdocs.yml", 1, 1, "FIL1", message, "Which plugin or template changes the text of a page?"))
        elif fresh := unseen(without_scripts(html), self.seen):
            self.around[path] = fresh
        if self.guards and target.endswith(".html"):
            output = self._guarded(path, output, html or output, page)
        self.digests[target] = digest_of(output.encode("utf-8", errors="xmlcharrefreplace"))
        return output

    def note_file(self, path: str, text: str) -> None:
        """Take note of another file of the theme as it was rendered."""
        self.digests[path] = digest_of(text.encode("utf-8"))

    def files(self) -> dict[str, str]:
        """The texts of the files that can be written only now that everything is rendered, by their paths: the headers."""
        made = {headers.PATH: headers.as_file(headers.headers(self.needs), self.lasting)} if self.guards else {}
        self.digests |= {path: digest_of(text.encode("utf-8")) for path, text in made.items()}
        return made

    def _guarded(self, path: str, output: str, frame: str, page: Page | None) -> str:
        """A page with its policy in its head. What pages show beside text comes from the site itself (SAF1), as their icon does."""
        for place, html in ((page.draft.template, page.html) if page else ("", ""), ("mkdocs.yml", frame)):
            self.broken += (_forbidden(place, path, name) for name in loaded.forbidden(html))
        own = set(loaded.of_html(frame))
        self.needs |= own
        said = headers.policy(own | self.shared, in_page=True)
        return output.replace(CHARSET, f'{CHARSET}\n    <meta http-equiv="Content-Security-Policy" content="{said}">', 1)


def _of_files(project: Project) -> Iterator[Need]:
    """What the scripts and styles of a briefing make a browser load."""
    for path in project.themed("assets", *LOADERS):
        yield from LOADERS[Path(path).suffix](project.readable(path))


def _forbidden(place: str, path: str, name: str) -> Problem:
    message = f'{path} would be published with the attribute "{name}", which the policy of the site forbids: browsers leave it out'
    return Problem(place, 1, 1, "SAF1", message, "Give the element a class, with a look in theme/assets/css/own.css.")


def digest_of(content: bytes) -> str:
    """A SHA-256, in hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def words_of(folders: Sequence[Path]) -> Callable[[str], bool]:
    """Whether words stand in the templates of an installed theme, which are not the briefing's."""

    @cache
    def text() -> str:
        return " ".join(" ".join(file.read_text("utf-8").split()) for folder in folders for file in sorted(folder.rglob("*.html")))

    return lambda words: words in text()
