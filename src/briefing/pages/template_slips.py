"""What an editor left open in a template: a tag, an expression, a block of code; told where it is opened, not where Jinja gave up."""

import re
from collections.abc import Iterable

from briefing.loading.project import Project
from briefing.problems import did_you_mean

OPENED = {name: f"end{name}" for name in ("if", "for", "macro", "call", "filter", "block", "with", "raw", "set", "autoescape")}
TAGS = (*OPENED, *OPENED.values(), "else", "elif", "import", "include", "from", "extends")
TAG = re.compile(r"\{%-?\s*(\w+)(.*?)-?%\}", re.DOTALL)
# What opens a piece of code, and what closes it.
DELIMITERS = {"{{": "}}", "{%": "%}", "{!": "!}"}
CODE = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
OPENING = re.compile("|".join(map(re.escape, DELIMITERS)))
IMPORT = re.compile(r"\{%-?\s*import\s+[\"']([\w./-]+)[\"']\s+as\s+(\w+)[^%]*%\}")
MACRO = re.compile(r"\{%-?\s*macro\s+(\w+)")

Opened = tuple[int, str, str]


def is_unknown_tag(message: str) -> str:
    """The tag that Jinja does not know; "" where it only met one in the wrong place."""
    found = re.search(r"(?:unknown tag '|there is no tag \")(\w+)", message)
    return found[1] if found and found[1] not in TAGS else ""


def left_open(text: str) -> Opened | None:
    """The offset, the message and the hint of the first thing that is opened in a template and not closed."""
    return _unclosed_code(text) or _unclosed_mark(text) or _unclosed_tag(text)


def deepest(text: str) -> Opened:
    """The same of a template whose brackets nobody can read to their end: where many are opened in a row, else its start."""
    found = re.search(r"[(\[{]{20}", text)
    return found.start() if found else 0, "its parts stand in one another too deep to be read", "Close what is opened."


def _unclosed_code(text: str) -> Opened | None:
    at = 0
    while found := OPENING.search(text, at):
        closing = DELIMITERS[found[0]]
        end, again = text.find(closing, found.end()), OPENING.search(text, found.end())
        if end < 0 or (again and again.start() < end and found[0] != "{!"):
            return found.start(), f"{found[0]} is opened here and not closed", f"Write {closing} behind it."
        at = end + 2
    return None


def _unclosed_mark(text: str) -> Opened | None:
    """A quotation mark in a piece of code that has an odd number of them: of those that open, the first behind which code goes on."""
    for piece in CODE.finditer(text):
        for mark in '"', "'":
            other = "'" if mark == '"' else '"'
            marks = [found.start() for found in re.finditer(mark, piece[0])]
            if len(marks) % 2 and other not in piece[0]:
                pairs = zip(marks[::2], marks[1::2], strict=False)
                opens = next((at for at, end in pairs if re.search(r"[,)|]", piece[0][at:end])), marks[-1])
                message = f"the quotation mark {mark} is opened here and not closed"
                return piece.start() + opens, message, f"Write {mark} behind the text too."
    return None


def _unclosed_tag(text: str) -> Opened | None:
    opened: list[tuple[int, str]] = []
    for found in TAG.finditer(text):
        name, rest = found[1], found[2]
        if name in OPENED and not (name == "set" and re.match(r"[\s\w.,]*=", rest)):
            opened.append((found.start(), name))
        elif name in OPENED.values():
            if not opened:
                return found.start(), f"{{% {name} %}} closes what nothing opened", "Take it out, or write what it closes."
            if OPENED[opened[-1][1]] != name:
                break
            opened.pop()
    if not opened:
        return None
    at, name = opened[-1]
    return at, f"{{% {name} … %}} is opened here and not closed", f"Write {{% {OPENED[name]} %}} behind what belongs to it."


def import_of(name: str, project: Project, templates: Iterable[str]) -> str:
    """A hint with the line that makes a name known, as another template has it, or where a file of the components is called so."""
    lines = (found for path in templates for found in IMPORT.finditer(project.readable(path)) if found[2] == name)
    line = next((found[0] for found in lines), "")
    if not line and any(path.endswith(f"/{name}.html") for path in project.themed("components", ".html")):
        line = f'{{% import "{name}.html" as {name} with context %}}'
    return f"Add the line {line} below the front matter." if line else ""


def macro_meant(word: str, project: Project) -> str:
    """A hint with the macros of components that a misspelt one is close to."""
    macros = {name for path in project.themed("components", ".html") for name in MACRO.findall(project.readable(path))}
    return did_you_mean(word, macros)
