"""A briefing to plant errors in, and the errors themselves."""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path

from briefing.loading.project import INSTALLED
from briefing.model.briefing import Briefing, Entry
from briefing.model.traversal import parts
from briefing.pages.render import render
from briefing.publish.finish import words_of
from briefing.publish.site import Site
from conftest import sound

# The components that come with the engine: errors are planted in those that a briefing uses, as if they were its own.
COMPONENTS = "components/*.html"


@dataclass(frozen=True)
class Edit:
    """`old` at an offset of a file, in code points, becomes `new`; a file that is not there is made."""

    path: str
    at: int
    old: str
    new: str


@dataclass(frozen=True)
class Mutant:
    """Edits of one briefing, and what must come of them.

    Some problem has one of `rules` and stands in one of `paths`; a harmless edit has neither and must pass.
    """

    briefing: str
    kind: str
    edits: tuple[Edit, ...]
    rules: frozenset[str] = frozenset()
    paths: frozenset[str] = frozenset()

    def __str__(self) -> str:
        shown = "; ".join(f"{edit.path} at {edit.at}: {edit.old!r} -> {edit.new[:90]!r}" for edit in self.edits)
        return f"{self.briefing}: {self.kind}: {shown}"


@dataclass(frozen=True)
class Subject:
    """A sound briefing, its files as they are, and chance with a fixed seed."""

    name: str
    root: Path
    chance: random.Random = field(compare=False)

    @cached_property
    def draft(self) -> Site:
        draft = sound(self.root)[0]
        assert not draft.problems, f"{self.name} has problems of its own: {draft.problems[:3]}"
        return draft

    @property
    def briefing(self) -> Briefing:
        return self.draft.briefing

    @cached_property
    def texts(self) -> dict[str, str]:
        """Every file of the briefing that may be edited, with its line ends."""
        folders = ("data", "docs", "seeds", "theme/components")
        files = [file for folder in folders for file in sorted((self.root / folder).rglob("*")) if file.suffix in (".yml", ".md", ".txt", ".html")]
        texts = {file.relative_to(self.root).as_posix(): file.read_bytes().decode() for file in [*files, self.root / "mkdocs.yml"]}
        used = (file for file in sorted(INSTALLED.glob(COMPONENTS)) if any(f'"{file.name}"' in text for text in texts.values()))
        return {f"theme/components/{file.name}": file.read_bytes().decode() for file in used} | texts

    @cached_property
    def pages(self) -> tuple[str, ...]:
        """The page templates that some page is made of."""
        used = {draft.template for draft in self.draft.drafts}
        return tuple(path for path in self.texts if path in used)

    @cache  # noqa: B019  # a few subjects, which live as long as the run
    def is_met(self, path: str, at: int) -> bool:
        """Whether words at an offset of a component come to a page: what a component has besides, nobody sees."""
        text = self.texts[path]
        project = self.draft.project.with_texts({path: f"{text[:at]} qzaxq {text[at:]}"})
        made = render(project, self.briefing, self.draft.settings.pages, words_of(project))
        return any("qzaxq" in draft.markdown for draft in made.pages)

    def values(self, *fields: str) -> Iterator[tuple[Entry, tuple, str]]:
        """Every text of a record, or of a part of one, in a field of these names: its entry, its path, the text."""
        for entry in self.briefing.all_entries():
            for path, part in parts(entry.record):
                for name in fields:
                    value = getattr(part, name, None)
                    if isinstance(value, str) and value:
                        yield entry, (*path, name), value
                    elif isinstance(value, tuple):
                        yield from ((entry, (*path, name, index), item) for index, item in enumerate(value) if isinstance(item, str))

    def edit_value(self, entry: Entry, path: tuple, old: str, new: str) -> Edit | None:
        """The edit of a piece of a value in its data file; None where the piece does not stand there in one line."""
        text = self.texts[entry.document.path]
        line, column = entry.document.position((entry.index, *path))
        start = sum(len(row) for row in text.splitlines(keepends=True)[: line - 1]) + column - 1
        at = text.find(old, start)
        value_ends = start + 400
        return Edit(entry.document.path, at, old, new) if 0 <= at <= value_ends else None

    def append(self, path: str, words: str) -> Edit:
        """Words added at the end of a file."""
        return Edit(path, len(self.texts[path]), "", f"\n\n{words}\n")

    def replace(self, path: str, old: str, new: str) -> Iterator[Edit]:
        """One edit for every place of a text in a file."""
        yield from (Edit(path, match.start(), old, new) for match in re.finditer(re.escape(old), self.texts[path]))

    def mutant(self, kind: str, edit: Edit | tuple[Edit, ...] | None, rules: str = "", *paths: str) -> Iterator[Mutant]:
        """The mutant of an edit; nothing where the edit could not be made. `rules` are separated by spaces."""
        edits = edit if isinstance(edit, tuple) else (edit,) if edit else ()
        if edits:
            at = paths or tuple(one.path for one in edits)
            yield Mutant(self.name, kind, edits, frozenset(rules.split()), frozenset(at) if rules else frozenset())
