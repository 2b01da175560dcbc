"""`briefing fix`: mend what has one remedy alone; a difference first, and with `--write` in place, every other byte as it was.

A remedy is certain where nobody has to choose: what is invisible is taken out, a mark is typed as the rules ask for it, a value that the
source decides is the source's. Each is tried before it is told: the check of the files with it no longer finds what it is for.
"""

import argparse
import difflib
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from briefing.loading.project import SETTINGS, Project, read_project
from briefing.problems import CannotRun, Problem, visible

HELP = "mend what has one remedy alone; shows the difference, and writes it only with --write"
EXAMPLE = """\
  briefing fix            shows what would be mended
  briefing fix --write    mends it, and leaves every other byte as it is

What it mends: a tab or a no-break space that indents a line, a missing space behind a colon, a control that turns the text, straight
marks around a quotation, a citation without its caret, a missing full stop, and the `markers` and `quoted` of a record, which the source
decides. Everything else is for somebody to choose: `briefing check` tells it."""
# A fault that was mended may have hidden others: so often the check is asked again.
ROUNDS = 20
Check = Callable[[Project], Iterable[Problem]]


@dataclass(frozen=True, order=True)
class Edit:
    """A piece of a file and what takes its place, in code points from its start, end exclusive."""

    path: str
    start: int
    end: int
    new: str

    def overlaps(self, other: "Edit") -> bool:
        return self.path == other.path and self.start < other.end and other.start < self.end


@dataclass(frozen=True)
class Fixed:
    """The files that were mended, by their paths, how many faults that took, and how many problems are left."""

    files: Mapping[str, bytes]
    mended: int
    left: int


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `fix`."""
    parser.add_argument("--write", action="store_true", help="write the files")


def run(options: argparse.Namespace) -> str:
    """What is told; with `--write` the files are written, each whole. Raises CannotRun where one cannot be."""
    from briefing.adapters.mkdocs import read_settings  # not at the top: publish runs where ProperDocs stands in for MkDocs
    from briefing.publish.build import build
    from briefing.publish.cache import Cache

    project, settings, cache = read_project(options.root), read_settings(options.root), Cache()
    done = fixed(project, lambda files: build(files, settings, cache.next_run()).problems)
    left = f"{done.left} problem{' is' if done.left == 1 else 's are'} left: `briefing check`" if done.left else "no problem is left"
    if not done.files:
        return f"nothing has one remedy alone; {left}"
    if options.write:
        _write(options.root, done.files)
        return f"mended {done.mended} in {', '.join(done.files)}; {left}"
    return f"{_difference(project, done.files)}\n{done.mended} can be mended: `briefing fix --write`; then {left}"


def fixed(project: Project, check: Check) -> Fixed:
    """The project mended as far as that is certain."""
    now, problems, mended = project, list(check(project)), 0
    for _ in range(ROUNDS):
        found = [(one, edit) for one in problems if (edit := remedy(now, one))]
        kept, problems = _kept(now, found, problems, check)
        if not kept:
            break
        now, mended = _with(now, kept), mended + len(kept)
    changed = {path: content for path, content in now.files.items() if content is not project.files.get(path)}
    return Fixed(changed, mended, len(problems))


def _kept(
    project: Project, found: list[tuple[Problem, Edit]], problems: list[Problem], check: Check,
) -> tuple[list[Edit], list[Problem]]:
    """The edits that do what they are for, all of them or else one by one, and the problems that there are with them."""
    kept: list[Edit] = []
    for some in ([found] if found else []) + ([[one] for one in found] if len(found) > 1 else []):
        new = [edit for _, edit in some if not any(edit.overlaps(other) for other in kept)]
        now = list(check(_with(project, [*kept, *new])))
        told, before = Counter(map(_told, now)), Counter(map(_told, problems))
        if new and all(told[_told(one)] < before[_told(one)] for one, _ in some):
            kept, problems = [*kept, *new], now
            if len(new) == len(found):
                break
    return kept, problems


def _told(problem: Problem) -> tuple[str, str, str]:
    return problem.path, problem.rule, problem.message


def _with(project: Project, edits: Iterable[Edit]) -> Project:
    """The project with some edits made, marks of byte order and line ends as they are."""
    texts: dict[str, str] = {}
    for edit in sorted(set(edits), reverse=True):
        text = texts.get(edit.path) or project.files[edit.path].decode("utf-8")
        texts[edit.path] = text[: edit.start] + edit.new + text[edit.end :]
    return project.with_texts(texts)


def remedy(project: Project, problem: Problem) -> Edit | None:
    """The edit that mends a problem, if there is one alone."""
    if problem.path == SETTINGS or problem.path not in project or not problem.path.startswith(("data/", "docs/")):
        return None
    try:
        text = project.files[problem.path].decode("utf-8")
    except UnicodeDecodeError:
        return None
    at = _offset(text, problem)
    found = next((one for make in REMEDIES if (one := make(problem, text, at))), None)
    return Edit(problem.path, *found) if found else None


def _offset(text: str, problem: Problem) -> int:
    """Where a problem stands; a mark of byte order is not counted in its line."""
    rows = text.split("\n")
    start = sum(len(row) + 1 for row in rows[: problem.line - 1])
    return start + problem.column - 1 + (problem.line == 1 and text.startswith("\ufeff"))


Found = tuple[int, int, str] | None


def _indentation(problem: Problem, text: str, at: int) -> Found:
    if "a no-break space stands before the text" in problem.message:
        return at, at + 1, " "
    if "a tab stands before the text" not in problem.message:
        return None
    start = text.rfind("\n", 0, at) + 1
    lead = text[start : start + len(text[start:]) - len(text[start:].lstrip(" \t"))]
    above = next((row for row in reversed(text[:start].split("\n")[:-1]) if row.strip()), "")
    indent = len(above) - len(above.lstrip(" ")) + 2 * above.lstrip(" ").startswith("- ")
    return start, start + len(lead), " " * indent


def _space_behind_colon(problem: Problem, text: str, at: int) -> Found:
    is_one = "no space stands behind the colon" in problem.message and text[at : at + 1] == ":"
    return (at + 1, at + 1, " ") if is_one else None


def _control(problem: Problem, text: str, at: int) -> Found:
    found = re.match(r"U\+([0-9A-F]{4}) changes the order", problem.message)
    return (at, at + 1, "") if found and text[at : at + 1] == chr(int(found[1], 16)) else None


def _marks(problem: Problem, text: str, at: int) -> Found:
    """Two straight marks with no other between them, in one paragraph."""
    if problem.message.partition(": ")[2] != STRAIGHT and problem.message != STRAIGHT:
        return None
    end = text.find('"', at + 1)
    within = text[at + 1 : end]
    is_pair = text[at : at + 1] == '"' and end > 0 and text[at - 1 : at] != "\\" and not re.search(r"[“”„\\]|\n\s*\n", within)
    return (at, end + 1, f"“{within}”") if is_pair else None


def _caret(problem: Problem, text: str, at: int) -> Found:
    found = re.fullmatch(r"Write (\[\^[\w.-]+\])\.", problem.hint)
    is_one = found and problem.rule == "PRO7" and text.startswith(found[1].replace("^", ""), at)
    return (at, at + len(found[1]) - 1, found[1]) if found and is_one else None


def _full_stop(problem: Problem, text: str, at: int) -> Found:
    """Behind the last letter of the text, within its marks; where a quotation ends it, somebody has to say on which side."""
    if "no full stop ends" not in problem.message:
        return None
    end = at if text[at : at + 1] in ("'", '"') else at + 1
    return (end, end, ".") if text[end - 1 : end].isalnum() else None


def _by_the_source(problem: Problem, text: str, at: int) -> Found:
    """A value that the source decides, where it stands in one line."""
    found = re.fullmatch(r"Write `(markers|quoted): (.+)`\.", problem.hint)
    opening = text.rfind("[", text.rfind("\n", 0, at) + 1, at)
    at = opening if problem.rule == "PAS3" and opening >= 0 else at  # of one marker: the whole list
    if not found or problem.rule not in ("PAS3", "REC3") or not re.search(rf"(?:^|[\s{{,]){found[1]}: *\Z", text[:at]):
        return None
    value = re.compile(r"\[[^\[\]\n#]*\]|true|false").match(text, at)
    return (at, value.end(), found[2]) if value else None


STRAIGHT = "a quotation stands between straight marks"
REMEDIES: tuple[Callable[[Problem, str, int], Found], ...] = (
    _indentation, _space_behind_colon, _control, _marks, _caret, _full_stop, _by_the_source,
)


def _difference(project: Project, files: Mapping[str, bytes]) -> str:
    return "\n".join(line for path, content in files.items() for line in _of_file(path, project.files[path].decode(), content.decode()))


def _of_file(path: str, before: str, after: str) -> Iterator[str]:
    rows = difflib.unified_diff(before.split("\n"), after.split("\n"), path, path, lineterm="", n=1)
    return (visible(row.rstrip("\r")) for row in rows)


def _write(root: Path, files: Mapping[str, bytes]) -> None:
    """Write files, each whole: under another name first."""
    try:
        for path, content in files.items():
            beside = (root / path).with_name(f"{(root / path).name}.part")
            beside.write_bytes(content)
            beside.replace(root / path)
    except OSError as error:
        raise CannotRun(f"{error.filename} cannot be written: {error.strerror}") from error
