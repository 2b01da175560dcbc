"""What surrounds the pages: the site's name, its navigation, and the words in the theme's templates and scripts.

None of it cites, so the rules take it as the briefing's own words: a number, a quotation or a foreign name in it stops
the build like one on a page.
"""

import re
from collections.abc import Iterator
from html import escape
from pathlib import Path

from briefing.loading import site_config
from briefing.model.page import Page

SPOKEN_SETTINGS = ("site_name", "site_description", "copyright")
JINJA = re.compile(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)
QUOTED = re.compile(r"\"((?:[^\"\\\n]|\\.)*)\"|'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`")
# What the head of a page says of it to readers of lists: of tabs, of results, of shared links.
IN_HEAD = re.compile(
    r"<title>([^<]*)</title>|<meta\s+(?:name=\"(?:author|description|keywords|twitter:[^\"]*)\"|property=\"[^\"]*\")\s+content=\"([^\"]*)\""
)
COMMENT = re.compile(r"/\*.*?\*/|^\s*//[^\n]*|(?<=[;{}\s])//[^\n\"']*$", re.DOTALL | re.MULTILINE)
CONTENT = re.compile(r"content\s*:[^;}]*")
EXPRESSION = re.compile(r"\$\{[^}]*\}")
# A text of one word is a name of the code's own: a class, an event, a path.
TEXT = re.compile(r"[^\W\d_]\S*\s+\S")


def frames(root: Path) -> Iterator[Page]:
    """The words around the pages as pages of their own, one for each file that has some."""
    config, text = site_config.read(root)
    spoken = [str(config[key]) for key in SPOKEN_SETTINGS if config.get(key)]
    yield _page("mkdocs.yml", text, [*spoken, *_nav_titles(config.get("nav"))])
    for file in sorted((root / "theme").rglob("*")):
        name, path = file.name, file.relative_to(root).as_posix()
        if name.endswith(".html") and "components" not in file.parts:
            text = file.read_text("utf-8")
            html = JINJA.sub(" ", text)
            said = [words for jinja in JINJA.finditer(text) if not jinja[0].startswith("{#") for words in _texts(jinja[0])]
            said += [words for match in IN_HEAD.finditer(html) for words in match.groups() if words and not words.isdecimal()]
            yield _page(path, text, said, html)
        elif name.endswith(".js"):
            text = file.read_text("utf-8")
            yield _page(path, text, list(_texts(COMMENT.sub(" ", text))))
        elif name.endswith(".css"):
            text = file.read_text("utf-8")
            yield _page(path, text, [words for rule in CONTENT.findall(COMMENT.sub(" ", text)) for words in _texts(rule)])


def _page(path: str, text: str, said: list[str], html: str = "") -> Page:
    paragraphs = "".join(f"<p>{escape(words)}</p>" for words in said)
    return Page(path, path, text, "", "", "", html=f"{html}{paragraphs}", is_own=True)


def _texts(code: str) -> Iterator[str]:
    """The quoted texts in a piece of code that hold more than a word."""
    for match in QUOTED.finditer(code):
        words = EXPRESSION.sub(" ", next(group for group in match.groups() if group is not None))
        if TEXT.search(words) and not words.startswith(("<", ".", "#", "[")):
            yield words


def _nav_titles(nav: object) -> Iterator[str]:
    for item in nav if isinstance(nav, list) else ():
        if isinstance(item, dict):
            for title, value in item.items():
                yield str(title)
                yield from _nav_titles(value)
