"""A template as it is typed, with spaces in the place of whatever is no text: offsets stay what they are."""

import re
from collections.abc import Iterator
from functools import lru_cache

from briefing.loading.project import Project
from briefing.model.site import Settings
from briefing.pages.templates import MAKES_MANY

FRONT_MATTER = re.compile(r"\A---\n.*?\n---\n", re.DOTALL)
JINJA = re.compile(r"\{!.*?!\}|\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
# What Jinja was meant to read: a word of its own with brackets or a filter, between single braces.
HALF_JINJA = re.compile(r"(?<![\w{])\{ *[a-z_][\w.]*(?:\(| *\| *[a-z_])[^{}\n]*\}+")
CODE = re.compile(
    r"<!--.*?-->|^(?P<fence>`{3,}|~{3,})[^\n]*\n.*?^(?P=fence)`*~*[ ]*$|(?P<tick>`+)(?!`)[^\n]*?(?<!`)(?P=tick)(?!`)"
    r"|<pre\b.*?</pre>|<code\b.*?</code>", re.DOTALL | re.MULTILINE,
)
# One of these stands in any of that: most pages have none.
OPENS_CODE = ("<!--", "`", "~~~", "<pre", "<code")
# Markup that holds marks of its own: elements, addresses, attributes, options of blocks.
NO_TEXT = r"<[a-zA-Z/!](?:[^<>\"']|\"[^\"]*\"|'[^']*')*>|\{:[^{}\n]*\}|^ {4,}[\w-]+:[^\n]*$|^ +[\w-]+: *\[[^\n]*$"
MARKUP = re.compile(rf"{NO_TEXT}|\]\([^()\n]*\)", re.MULTILINE)
# The same with links left as they are.
BESIDE_LINKS = re.compile(NO_TEXT, re.MULTILINE)
# Words of a source, with whatever marks it has.
QUOTATION = re.compile(
    r"^ {0,3}(?P<slashes>/{3,}) *quotation\b.*?^ {0,3}(?P=slashes) *$|<(?P<name>blockquote|q)\b.*?</(?P=name)>", re.DOTALL | re.MULTILINE,
)
# What begins another paragraph: an empty line, an item, a heading, a row, a block.
BEGINS = re.compile(r"\n(?=[ \t]*(?:\n|[-*+] |\d+[.)] |#|\||/{3,}))")


def blank(pattern: re.Pattern[str], text: str) -> str:
    """The text with spaces where a pattern is found; line ends stay."""
    return pattern.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)


@lru_cache(maxsize=1024)  # while serving, most pages stay as they are
def without_code(text: str) -> str:
    """The text without comments and code of its own."""
    return blank(CODE, text) if any(opening in text for opening in OPENS_CODE) else text


def without_jinja(text: str) -> str:
    """The same of a template: without front matter and what Jinja reads, or was meant to."""
    return blank(HALF_JINJA, _as_text(text))


def half_jinja(text: str) -> Iterator[re.Match[str]]:
    """The pieces of a template that Jinja was meant to read, and does not."""
    return HALF_JINJA.finditer(_as_text(text))


def _as_text(text: str) -> str:
    """A template without front matter, what Jinja reads, and code of its own."""
    return without_code(blank(JINJA, blank(FRONT_MATTER, text)))


def typed_pages(project: Project, settings: Settings) -> Iterator[tuple[str, str]]:
    """The templates of all pages, each with its text."""
    pages = (*(f"docs/{path}" for path in settings.pages), *project.below("docs", *MAKES_MANY))
    return ((path, project.readable(path)) for path in dict.fromkeys(pages))


@lru_cache(maxsize=1024)
def paragraphs(text: str, markup: re.Pattern[str] = MARKUP) -> tuple[tuple[int, str], ...]:
    """What a template says of its own, paragraph by paragraph, each with its offset; not what stands there as a source's words."""
    return tuple(_paragraphs(text, markup))


def _paragraphs(text: str, markup: re.Pattern[str]) -> Iterator[tuple[int, str]]:
    said, start = blank(markup, blank(QUOTATION, without_jinja(text))), 0
    for end in [*(found.end() for found in BEGINS.finditer(said)), len(said)]:
        if said[start:end].strip():
            yield start, said[start:end]
        start = end
