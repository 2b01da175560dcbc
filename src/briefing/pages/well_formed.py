"""What is opened on a page and not closed, or closed and not opened: blocks and elements of HTML. Told where it is opened, once.

What stands behind it reads as something else, so that nothing more is said of a page before it is mended.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from briefing.loading.project import Project
from briefing.model.page import Draft
from briefing.pages.blocks import ARGUMENTS, OPTIONS
from briefing.pages.markdown import block_names
from briefing.pages.templates import TEMPLATE_FOLDERS
from briefing.pages.typed import without_code, without_jinja
from briefing.problems import Problem, did_you_mean, line_and_column

BLOCK = re.compile(r"^ {0,3}(?P<slashes>/{3,})[ ]*(?:(?P<name>[\w-]+)[ ]*(?:\|(?P<argument>.*))?)?$", re.MULTILINE)
OPTION = re.compile(r"\n(?P<lead> *)(?P<key>[\w-]+):(?: .*)?(?=\n|\Z)")
INDENTED = 4
ELEMENT = re.compile(r"<(?P<end>/?)(?P<name>[a-zA-Z][\w-]*)(?=[\s/>])(?:[^<>\"']|\"[^\"]*\"|'[^']*')*>")
VOID = frozenset(("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"))
# Lines that begin and end with a sign of a table; the line below its head; what divides cells.
TABLE = re.compile(r"(?:^ {0,3}\|[^\n]*\|[ ]*(?:\n|\Z))+", re.MULTILINE)
DASHES, SPLIT = re.compile(r"\|?[ ]*:?-+:?[ ]*(?:\|[ ]*:?-+:?[ ]*)*\|?"), re.compile(r"(?<!\\)\|")
NAMED = re.compile(r"[\"']([\w./-]+\.(?:md|html))[\"']")


@dataclass(frozen=True)
class Slip:
    """Something left open or closed too often: what, and the offset at which it stands."""

    what: str
    at: int
    message: str
    hint: str


def problems(
    project: Project, drafts: Iterable[Draft], extensions: Sequence[str], options: Mapping[str, Mapping[str, object]],
) -> list[Problem]:
    """What is not closed on pages, each at the template that has it, once for all pages made from that."""
    known = cache(lambda: block_names(extensions, options))
    found: dict[tuple[str, int, int], Problem] = {}
    for draft in drafts:
        for slip in slips(without_code(draft.markdown), known):
            problem = _placed(project, draft, slip, known)
            found.setdefault((problem.path, problem.line, problem.column), problem)
    return list(found.values())


def slips(text: str, known: Callable[[], Collection[str]]) -> list[Slip]:
    """The slips of a text in which code is blank; those of its blocks before those of its elements."""
    return [*_of_blocks(text, known)] or [*_of_elements(text), *_of_tables(text)]


def _of_blocks(text: str, known: Callable[[], Collection[str]]) -> Iterator[Slip]:
    opened: list[tuple[str, str, int]] = []
    lost = 0  # blocks whose end may still come, with too few slashes or too many
    for found in BLOCK.finditer(text):
        slashes, name, at = found["slashes"], found["name"], found.start("slashes")
        if not name:
            ends = [one for one in opened if one[0] == slashes]
            if not ends and lost:
                lost -= 1
            elif not ends:
                yield Slip(f"{slashes} end", at, f"{slashes} ends no block", _what_ends(opened))
            while ends and opened.pop() is not ends[-1]:
                pass
            continue
        if name not in known():
            yield Slip(f"/// {name}", at, f'there is no block "{name}"', did_you_mean(name, known()))
        yield from _of_head(text, found)
        while opened and len(slashes) >= len(opened[-1][0]):  # one around others has more
            yield _unended(opened.pop())
            lost += 1
        opened.append((slashes, name, at))
    yield from map(_unended, opened)


def _of_head(text: str, found: re.Match[str]) -> Iterator[Slip]:
    """What is wrong with what stands behind the name of a block, or with the options below it."""
    name, at = found["name"], found.start("slashes")
    argument, allowed = (found["argument"] or "").strip(), ARGUMENTS.get(name)
    if allowed and argument and argument not in allowed:
        yield Slip(f"/// {name} | {argument}", at, f'`{name}` does not take "{argument}"', did_you_mean(argument, allowed))
    options = OPTIONS.get(name, ())
    for row in OPTION.finditer(_below(text, found.end())) if options else ():
        key, start = row["key"], found.end() + row.start("key")
        if len(row["lead"]) < INDENTED and key in options:
            hint = f"Write `    {key}: …` directly below the first line of the block."
            yield Slip(f"{key}:", start, f'the option "{key}" is not indented by four spaces', hint)
        elif len(row["lead"]) >= INDENTED and key not in options:
            yield Slip(f"{key}:", start, f'`{name}` has no option "{key}"', did_you_mean(key, options))


def _below(text: str, start: int) -> str:
    """The lines directly below the first of a block that may be options: up to one that is empty, or is none."""
    end = start
    while found := OPTION.match(text, end):
        end = found.end()
    return text[start:end]


def _what_ends(opened: list[tuple[str, str, int]]) -> str:
    if not opened:
        return "Take it out, or write the line that begins its block above it."
    slashes, name, _ = opened[-1]
    return f"The block open here is `{slashes} {name}`: end it with {slashes}."


def _unended(one: tuple[str, str, int]) -> Slip:
    slashes, name, at = one
    hint = (f"Write {slashes} on a line of its own behind it; a block around others has more slashes than they, "
            "and a line that ends with {% … %} has no end.")
    return Slip(f"{slashes} {name}", at, f"the block `{slashes} {name}` begins here and is not ended", hint)


@lru_cache(maxsize=1024)  # while serving, most pages stay as they are
def _of_elements(text: str) -> tuple[Slip, ...]:
    return tuple(_slips_of_elements(text))


def _slips_of_elements(text: str) -> Iterator[Slip]:
    opened: list[tuple[str, int]] = []
    for found in ELEMENT.finditer(text):
        name, at = found["name"].lower(), found.start()
        if name in VOID or found[0].endswith("/>"):
            continue
        if not found["end"]:
            if name == "p" and any(one[0] == "p" for one in opened):  # none stands in another
                yield from (_unclosed(opened.pop()) for _ in range(len(opened) - [one[0] for one in opened].index("p")))
            opened.append((name, at))
        elif opened and opened[-1][0] == name:
            opened.pop()
        elif name not in (one[0] for one in opened):
            yield Slip(f"</{name}>", at, f"</{name}> closes what nothing opened", f"Take it out, or write <{name}> before it.")
        else:
            while opened[-1][0] != name:
                yield _unclosed(opened.pop())
            opened.pop()
    yield from map(_unclosed, opened)


def _of_tables(text: str) -> Iterator[Slip]:
    """A table below whose head no line of dashes stands, or one with more or fewer cells: all of it would stay signs on the page."""
    for found in TABLE.finditer(text):
        head, _, below = found[0].partition("\n")
        line = below.partition("\n")[0]
        cells, dashes = _cells(head), _cells(line) if DASHES.fullmatch(line.strip()) else 0
        if dashes != cells:
            wanted = f"|{'---|' * cells}"
            what = f"the line below the head of this table has {dashes} cell{'' if dashes == 1 else 's'}, the head {cells}" if dashes \
                else "no line of dashes stands below the head of this table"
            yield Slip(f"table {head}", found.start() + (len(head) + 1 if dashes else 0), what, f"Write {wanted} below the head.")


def _cells(row: str) -> int:
    return len(SPLIT.split(row.strip().removeprefix("|").removesuffix("|")))


def _unclosed(one: tuple[str, int]) -> Slip:
    name, at = one
    return Slip(f"<{name}>", at, f"<{name}> is opened here and not closed", f"Write </{name}> where it ends.")


def _placed(project: Project, draft: Draft, slip: Slip, known: Callable[[], Collection[str]]) -> Problem:
    """The slip where it was typed: in the template, or in a file that this names."""
    for path in files_of(project, draft.template):
        text = project.readable(path)
        found = next((one for one in slips(without_jinja(text), known) if one.what == slip.what), None)
        if found:
            return Problem(path, *line_and_column(text, found.at), "TPL1", slip.message, slip.hint)
    row = draft.markdown[draft.markdown.rfind("\n", 0, slip.at) + 1 :].partition("\n")[0].strip()
    text = project.readable(draft.template)
    return Problem(draft.template, *line_and_column(text, max(text.find(row), 0)), "TPL1", slip.message, slip.hint)


def files_of(project: Project, template: str) -> Iterator[str]:
    """A template and the files that it names, and that these name."""
    seen, left = set(), [template]
    while left:
        if (path := left.pop(0)) not in seen and path in project:
            seen.add(path)
            yield path
            left += (f"{folder}/{name}" for name in NAMED.findall(project.readable(path)) for folder in TEMPLATE_FOLDERS)
