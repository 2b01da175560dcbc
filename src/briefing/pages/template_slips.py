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
LINE_OF_CODE = re.compile(r"(?:\{\{|\{%|\A(?=[^{]*[%}]\})).*?(?:\}\}|%\}|\Z)")
CODE = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
BRACKETS = re.compile(r"\"[^\"]*\"|'[^']*'|[()\[\]]")
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
    return _unclosed_code(text) or _unclosed_mark(text) or _unclosed_bracket(text) or _unclosed_tag(text)


def deepest(text: str) -> Opened:
    """The same of a template whose brackets nobody can read to their end: where many are opened in a row, else its start."""
    found = re.search(r"[(\[{]{20}", text)
    return found.start() if found else 0, "its parts stand in one another too deep to be read", "Close what is opened."


def column_of(word: str, line: str) -> int:
    """The column of a word in the code of a line, from 1; without a word, of the first code; 0 where there is none.

    Code may go on from the line before: then all that stands before what closes it is code too.
    """
    codes = [found.span() for found in LINE_OF_CODE.finditer(line)] or [(0, len(line))]
    wanted = re.compile(rf"(?<!\w){re.escape(word)}(?!\w)") if word else re.compile("")
    found = (hit for start, end in codes if (hit := wanted.search(line, start, end)))
    return next((hit.start() + 1 for hit in found), 0)


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


def _unclosed_bracket(text: str) -> Opened | None:
    """A bracket in a piece of code that is not closed there."""
    for piece in CODE.finditer(text):
        opened: list[int] = []
        for found in BRACKETS.finditer(piece[0], 2, len(piece[0]) - 2):
            if found[0] in "([":
                opened.append(found.start())
            elif found[0] in ")]" and opened:
                opened.pop()
        if opened:
            closing = {"(": ")", "[": "]"}[piece[0][opened[-1]]]
            message = f"the bracket {piece[0][opened[-1]]} is opened here and not closed"
            return piece.start() + opened[-1], message, f"Write {closing} behind what belongs to it."
    return None


def unquoted(word: str, line: str) -> str:
    """A hint where a word that there is not was meant as a text or as the id of a record; "" elsewhere."""
    if re.search(rf"[(,]\s*{word}\s*[,)]", line):
        return f'Where it is an id, put it in quotation marks: "{word}".'
    found = re.search(rf"(\w+)\.{word}\b", line)
    return f'One record of a kind is `get("{found[1]}", "{word}")`.' if found else ""


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
    macros = {name for path in project.themed("components", ".html") for name in MACRO.findall(project.readable(path))} - {word}
    return did_you_mean(word, macros)
