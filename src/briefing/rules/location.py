"""Where the words of what is published come from: the path, line and column of a finding."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePosixPath

from briefing.extract.facts import Facts
from briefing.extract.reading import Reading
from briefing.loading.mutation_score import PROOF
from briefing.loading.project import SETTINGS, Project
from briefing.model.briefing import Briefing
from briefing.problems import Problem
from briefing.rules.rule import Finding
from briefing.text.matching import stands_in

CHAPTER = re.compile(r"chapter\(\"([^\"]+)\"")


_RAISED = re.compile("([⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻]+)")
_DIGITS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻", "0123456789+-")


def _as_typed(word: str) -> str:
    """A pattern for a word as a template may have it: 10⁶, or 10<sup>6</sup>."""
    return _RAISED.sub(lambda run: rf"(?:{run[0]}|<sup>{re.escape(run[0].translate(_DIGITS))}</sup>)", re.escape(word))


@dataclass(frozen=True)
class Places:
    """The texts in which the words of findings are looked for."""

    project: Project
    briefing: Briefing

    def problem(self, page: Reading | Facts, finding: Finding) -> Problem:
        """A problem at the first of the finding's words that the page's template has, a record, a component, or mkdocs.yml.

        Letters may be larger or smaller there where nothing else is found. Among the records those of the kind come first that
        the words are about, or else the page. Where none has them, it stands at the template's top.
        """
        own = self._own(page, finding.about)
        hint = self._hint(finding)
        for words, flags in ((words, flags) for flags in (re.NOFLAG, re.IGNORECASE) for words in finding.near if words):
            pattern = re.compile(r"(?<!\w)" + r"\s+".join(_as_typed(word) for word in words.split()[:8]) + r"(?!\w)", flags)
            for path, text in (*own, *self._shared):
                if match := pattern.search(text):
                    line = text.count("\n", 0, match.start()) + 1
                    column = match.start() - text.rfind("\n", 0, match.start())
                    return Problem(path, line, column, finding.rule, finding.message, hint)
        is_shared = page.template != f"docs/{page.path}"  # by the pages of a kind: then the problem says which of them
        message = f"{page.path}: {finding.message}" if is_shared else finding.message
        return Problem(page.template, 1, 1, finding.rule, message, hint)

    def _hint(self, finding: Finding) -> str:
        """The finding's own, and where something is lacking, the first passage that has it."""
        having = (id for id in self.briefing.spans if stands_in(self.briefing.words(id), finding.lacking)) if finding.lacking else iter(())
        return f"{finding.hint} It is in [^{id}]." if (id := next(having, "")) else finding.hint

    def _own(self, page: Reading | Facts, about: str) -> tuple[tuple[str, str], ...]:
        """The template and the data files, in the order in which they are looked through."""
        template = self.project.readable(page.template)
        templates = ((page.template, template), *self._chapters(template))
        own = f"data/{(about or page.record).partition('/')[0] or PurePosixPath(page.path).stem}.yml"
        documents = sorted(self.briefing.documents, key=lambda document: (document.path != own, document.path == "data/passages.yml"))
        in_data = ((document.path, document.text) for document in documents)
        is_made = page.template not in self.project  # a file of the build: what it says comes from its records
        return (*in_data, *templates) if is_made else (*templates, *in_data)

    def _chapters(self, template: str) -> Iterator[tuple[str, str]]:
        """The templates of other pages that a page is put together from: path and text."""
        for path in CHAPTER.findall(template):
            yield f"docs/{path}", self.project.readable(f"docs/{path}")

    def repeats(self, page: Reading | Facts) -> bool:
        """Whether a page shows other pages once more: what is wrong there is told at those."""
        return bool(CHAPTER.search(self.project.readable(page.template)))

    @cached_property
    def _shared(self) -> tuple[tuple[str, str], ...]:
        """The files whose words come into pages that do not have them: components, settings, the result of planting errors."""
        paths = (*self.project.themed("components", ".html"), SETTINGS, PROOF)
        return tuple((path, self.project.readable(path)) for path in paths if path in self.project)
