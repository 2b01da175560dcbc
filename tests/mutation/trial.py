"""Trying mutants: each on a copy of its briefing, many at a time, every verdict by the real check."""

import os
import random
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from briefing.adapters.mkdocs import site_of
from briefing.publish.cache import Cache
from conftest import ROOT, copy_briefing, own_theme
from mutation import harmless, of_omissions, of_pages, of_projects, of_records, of_words
from mutation.subject import COMPONENTS, Edit, Mutant, Subject

SEED = 15
# Of one kind in one briefing; which ones, chance decides.
MOST = 8
BRIEFINGS = {"idlib": ROOT} | {folder.name: folder for folder in sorted((ROOT / "tests" / "briefings").iterdir()) if folder.is_dir()}


@dataclass(frozen=True)
class Verdict:
    """What came of a mutant: whether it is as it should be, else why not, and the rules that had something to say."""

    mutant: Mutant
    holds: bool
    why: str = ""
    rules: frozenset[str] = frozenset()


def all_mutants(seed: int = SEED) -> tuple[Mutant, ...]:
    """Every mutant of every briefing: errors first, harmless edits last; the same for the same seed."""
    subjects = [Subject(name, root, random.Random(f"{seed} {name}")) for name, root in BRIEFINGS.items()]
    makers = (*of_records.ERRORS, *of_pages.ERRORS, *of_omissions.ERRORS, *of_projects.ERRORS, *of_words.ERRORS, *harmless.EDITS, *of_words.EDITS)
    found: dict[tuple[str, str], list[Mutant]] = {}
    for mutant in (mutant for subject in subjects for maker in makers for mutant in maker(subject)):
        found.setdefault((mutant.briefing, mutant.kind), []).append(mutant)
    chance = random.Random(seed)
    return tuple(mutant for same in found.values() for mutant in chance.sample(same, min(MOST, len(same))))


def tried(mutants: Sequence[Mutant], warm: bool = False) -> Iterator[Verdict]:
    """A verdict on each mutant, in any order, from as many processes as there are processors.

    A check starts with nothing kept from earlier runs, or, if it is to be `warm`, with all of a run before the error was planted.
    """
    warmed = tuple({mutant.briefing for mutant in mutants}) if warm else ()
    with tempfile.TemporaryDirectory(prefix="mutants") as folder, ProcessPoolExecutor(os.cpu_count(), None, _prepare, (folder, warmed)) as pool:
        yield from pool.map(_verdict, mutants, chunksize=4)


_copies: dict[str, Path] = {}
_kept: dict[str, Cache] = {}


def _prepare(folder: str, warm: Sequence[str]) -> None:
    """Give this process a copy of every briefing to plant errors in, and what a run over the `warm` ones keeps."""
    own = Path(folder, str(os.getpid()))
    _copies.update({name: own_theme(copy_briefing(root, own / name), COMPONENTS) for name, root in BRIEFINGS.items()})
    for name in warm:
        _kept[name] = Cache()
        site_of(_copies[name], _kept[name])


def _verdict(mutant: Mutant) -> Verdict:
    with _planted(_copies[mutant.briefing], mutant.edits):
        try:
            kept = _kept.get(mutant.briefing)
            problems = site_of(_copies[mutant.briefing], kept.next_run() if kept else None).problems
        except Exception as error:  # a traceback is no verdict of a rule, whatever it is
            return Verdict(mutant, False, f"{type(error).__name__}: {error}")
    if not mutant.rules:
        return Verdict(mutant, not problems, str(problems[0]) if problems else "")
    caught = any(problem.rule in mutant.rules and problem.path in mutant.paths for problem in problems)
    seen = sorted({f"{problem.rule} at {problem.path}" for problem in problems})
    why = f"expected {'/'.join(sorted(mutant.rules))} at {'/'.join(sorted(mutant.paths))}, found {', '.join(seen) or 'nothing'}"
    return Verdict(mutant, caught, "" if caught else why, frozenset(problem.rule for problem in problems))


def caught_alone(verdicts: Iterable[Verdict]) -> Counter[str]:
    """How many errors each rule caught that no other rule had a word on."""
    return Counter(rule for verdict in verdicts if verdict.mutant.rules and verdict.holds and len(verdict.rules) == 1 for rule in verdict.rules)


@contextmanager
def _planted(root: Path, edits: tuple[Edit, ...]) -> Iterator[None]:
    """The briefing with the edits in its files, and afterwards without them."""
    before = {path: _content(root / path) for path in {edit.path for edit in edits}}
    try:
        for edit in edits:
            text = (_content(root / edit.path) or b"").decode()
            assert text[edit.at : edit.at + len(edit.old)] == edit.old, edit
            (root / edit.path).parent.mkdir(parents=True, exist_ok=True)
            (root / edit.path).write_bytes((text[: edit.at] + edit.new + text[edit.at + len(edit.old) :]).encode())
        yield
    finally:
        for path, content in before.items():
            if content is None:
                (root / path).unlink()
            else:
                (root / path).write_bytes(content)


def _content(file: Path) -> bytes | None:
    """What a file holds; None where an edit is to make it."""
    return file.read_bytes() if file.is_file() else None
