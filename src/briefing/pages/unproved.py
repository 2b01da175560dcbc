"""A Markdown extension that stops a site generator which runs no hooks: what it would publish are templates, and nobody read them.

The engine converts pages without it. Zensical passes over `hooks` in mkdocs.yml without a word; so does MkDocs where there are none.
"""

from markdown import Extension, Markdown
from markdown.preprocessors import Preprocessor

NAME = "briefing.pages.unproved"
BEFORE_ALL = 1000
WHY = (
    "nothing was checked: this site generator does not run the engine's hook, and would publish templates as they are typed. "
    "Build with `make build`; for another generator, `briefing render DIR` writes the checked pages."
)


class _Stop(Preprocessor):
    def run(self, lines: list[str]) -> list[str]:
        raise RuntimeError(WHY)


class _Unproved(Extension):
    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  Markdown's own name
        md.preprocessors.register(_Stop(md), "unproved", BEFORE_ALL)


def makeExtension(**settings: object) -> Extension:  # noqa: N802  Markdown's own name
    """What Markdown asks a module for that is named as an extension; there is nothing to set."""
    return _Unproved()
