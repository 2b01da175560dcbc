"""What surrounds the pages: the site's name, its navigation, and the words in the theme's templates and scripts.

None of it cites, so the rules take it as the briefing's own words: a number, a quotation or a foreign name in it stops
the build like one on a page.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from html import escape
from pathlib import PurePosixPath

from briefing.extract.reading import Reading, read
from briefing.loading.project import SETTINGS, THEME, Project
from briefing.model.site import Settings
from briefing.pages import elsewhere

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


def frames(project: Project, settings: Settings) -> Iterator[Reading]:
    """The words around the pages, a reading for each file that has some; of the engine's theme, the files that the site has."""
    yield _reading(SETTINGS, settings.spoken)
    files = project.themed("", *READERS) if settings.has_theme else (*project.below(THEME, *READERS), *elsewhere.parts(project))
    for path in dict.fromkeys(files):
        if "/components/" not in path:
            yield _reading(path, *READERS[PurePosixPath(path).suffix](project.readable(path)))


def _reading(path: str, said: Iterable[str], html: str = "") -> Reading:
    return read(Reading(path, path, is_own=True), html + "".join(f"<p>{escape(words)}</p>" for words in said))


def _in_template(text: str) -> tuple[list[str], str]:
    """What a template of the theme says in its expressions and its head, and its HTML without expressions."""
    html = JINJA.sub(" ", text)
    said = [words for jinja in JINJA.finditer(text) if not jinja[0].startswith("{#") for words in _texts(jinja[0])]
    return said + [words for match in IN_HEAD.finditer(html) for words in match.groups() if words and not words.isdecimal()], html


def _in_script(text: str) -> tuple[list[str], str]:
    return list(_texts(COMMENT.sub(" ", text))), ""


def _in_style(text: str) -> tuple[list[str], str]:
    """What a style puts beside the words of a page."""
    return [words for rule in CONTENT.findall(COMMENT.sub(" ", text)) for words in _texts(rule)], ""


def _texts(code: str) -> Iterator[str]:
    """The quoted texts in a piece of code that hold more than a word."""
    for match in QUOTED.finditer(code):
        words = EXPRESSION.sub(" ", next(group for group in match.groups() if group is not None))
        if TEXT.search(words) and not words.startswith(("<", ".", "#", "[")):
            yield words


# What reads the words in a file of a theme, by the end of its name.
READERS: dict[str, Callable[[str], tuple[list[str], str]]] = {".html": _in_template, ".js": _in_script, ".css": _in_style}
