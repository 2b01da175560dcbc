"""Where what is wrong with a page comes from: the path, line and column of a finding.

The words at fault may come from the page's template, from a component, from a file that another includes, or from a record; and all of
these may have the same words where nothing is wrong with them, or where nobody reads them. So each place that has them is put to the
test: the page is made again, by the same functions, from files that have another word there. Where the fault is then gone, it came from
there. Where no place that has the words answers, what the template computes is tried likewise; what no trial tells is searched for.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import PurePosixPath

from briefing.extract.facts import Facts
from briefing.loading.project import SETTINGS, Project
from briefing.loading.results import PROOF, SCORE
from briefing.model.briefing import Briefing
from briefing.model.site import MOST_TOLD
from briefing.pages.templates import TEMPLATE_FOLDERS
from briefing.pages.well_formed import files_of
from briefing.problems import Problem, line_and_column
from briefing.rules.candidates import (
    OPENS,
    OTHER,
    FrontMatters,
    Stretch,
    before,
    expressions,
    front_matters,
    in_a_row,
    is_code,
    is_within_code,
    marks,
    opening,
    own_words,
    rows_of,
)
from briefing.rules.remedies import with_help
from briefing.rules.rule import Finding
from briefing.rules.typed_places import COMMENT, typed_places

CHAPTER = re.compile(r"chapter\(\"([^\"]+)\"")
# How many trials a run may take, and the search for the place of one finding. Of more findings than are to be told a page still tells
# of each rule the first: no page that is wrong looks right.
MOST, MOST_FOR_ONE = 100, 40
# The rules that look at a page beside the others.
OF_SITE = frozenset(("PRO7", "REC4", "REC5", "LNK1"))

Told = tuple[str, str]
# What would be found on a page, rule and message, were the files so, with what the rules of the whole site find where that is asked for;
# None where it could not be made of them.
Again = Callable[[Project, bool], Counter[Told] | None]


@dataclass(frozen=True)
class Candidate:
    """A stretch that has the last of some words, and what to put there for a trial."""

    stretch: Stretch
    words: tuple[str, ...] = ()
    other: str = OTHER


@dataclass
class Places:
    """Tells findings as problems at their places.

    `told` are the places known by rule and message, `counted` how often pages had them, `computed` what code of templates was found to
    be at fault, by rule and place, `read` the texts of files. `left_out` is how many findings there are beyond those that are told.
    """

    project: Project
    briefing: Briefing
    most_told: int = MOST_TOLD
    trials: int = MOST
    told: dict[Told, list[Stretch]] = field(default_factory=dict)
    counted: Counter[Told] = field(default_factory=Counter)
    computed: dict[tuple[str, Stretch], Candidate] = field(default_factory=dict)
    read: dict[str, str] = field(default_factory=dict)
    shown: int = 0
    left_out: int = 0

    def problems(self, page: Facts, found: Sequence[Finding], again: Again | None = None) -> Iterator[Problem]:
        """The findings in one thing that is published, each once for every place that it comes from.

        What is told already is left out, be it that this repeats another page or that both have it from the same place; so is
        what follows from a citation that names no passage.
        """
        counts = Counter(finding.told for finding in found)
        first = {finding.told: finding for finding in reversed(found)}
        follows: set[Told] = set()
        rules: set[str] = set()
        for finding in sorted(first.values(), key=lambda finding: not finding.meant):
            if finding.told in follows or self._is_repeated(page, finding, counts, again):
                continue
            if self.shown >= self.most_told and finding.rule in rules:
                self.left_out += 1
            else:
                rules.add(finding.rule)
                places, left = self._places(page, finding, counts, again) if again else ([], counts[finding.told])
                follows |= self._following(finding, places, counts, again) if again and finding.meant else set()
                problems = [self._problem(place.path, place.start, finding) for place in places]
                if left > 0 and not places:
                    problems.append(self._searched(page, finding))
                self.shown += len(problems)
                yield from problems
        if found and not self.repeats(page):
            self.counted += counts

    def repeats(self, page: Facts) -> bool:
        """Whether a page shows other pages once more: what is wrong there is told at those."""
        return bool(CHAPTER.search(self._text(page.template)))

    def _is_repeated(self, page: Facts, finding: Finding, counts: Counter[Told], again: Again | None) -> bool:
        """Whether a finding is that of other pages: on a page that repeats these, not more often; beside the pages, at all."""
        known = self.counted[finding.told]
        return bool(known) and (again is None or (self.repeats(page) and counts[finding.told] <= known))

    def _problem(self, path: str, at: int, finding: Finding) -> Problem:
        text = self._text(path)
        return Problem(path, *line_and_column(text, at), finding.rule, finding.message, with_help(self.briefing, finding, path, text, at))

    def _places(self, page: Facts, finding: Finding, counts: Counter[Told], again: Again) -> tuple[list[Stretch], int]:
        """The places that a finding comes from and that are not told yet, and how often it is found that no trial tells whence."""
        if finding.told not in self.told and (sure := self._sure(page, finding, counts)):
            self.told[finding.told] = sure
            return sure, 0
        known, often, last = self.told.setdefault(finding.told, []), counts[finding.told], self.trials - MOST_FOR_ONE
        now = self._count(known, finding, again) if known else None
        left, tried, found = often if now is None else now, set(known), []
        for group in self._groups(page, finding) if left > 0 and self.trials > 0 else ():
            new = [one for one in dict.fromkeys(group) if one.stretch not in tried]
            tried.update(one.stretch for one in new)
            for candidate, fewer in self._causes(new, finding, often, again):
                found.append(self._start(candidate, finding, often, again))
                left -= fewer
                if self._is_computed(candidate):
                    self.computed[finding.rule, found[-1]] = candidate
                    if left <= 0:  # what is called there, and calls it, answers likewise
                        break
            if left <= 0 or self.trials < max(last, 1):
                break
        known += found
        return found, left

    def _sure(self, page: Facts, finding: Finding, counts: Counter[Told]) -> list[Stretch]:
        sources = {path: self._text(path) for path in self._sources(page, finding)}
        return typed_places(sources, page.template, finding, counts[finding.told]) if page.template in sources else []

    def _causes(
        self, group: list[Candidate], finding: Finding, often: int, again: Again, beside: tuple[Stretch, ...] = (),
    ) -> Iterator[tuple[Candidate, int]]:
        """Those of some candidates without which the finding is told less often, and by how much: halves of them, and halves again.

        `beside` are stretches that have another word all the while. Where neither half answers alone, each is tried beside the other:
        a place that two of them bring about is told for both.
        """
        now = self._count([*(one.stretch for one in group), *beside], finding, again, group[0].other) if group else often
        if (now is not None and now >= often) or self.trials <= 0:
            return
        if len(group) == 1:
            if now is not None:
                yield group[0], often - now
            return
        halves = group[: len(group) // 2], group[len(group) // 2 :]
        found = [one for half in halves for one in self._causes(half, finding, often, again, beside)]
        if not found and now is not None:
            for half, other in (halves, halves[::-1]):
                found += self._causes(half, finding, often, again, (*beside, *(one.stretch for one in other)))
        yield from found

    def _start(self, candidate: Candidate, finding: Finding, often: int, again: Again) -> Stretch:
        """Where the fault begins: at the first of the words in a row without which it would be gone."""
        path, text = candidate.stretch.path, self._text(candidate.stretch.path)
        row = [candidate.stretch, *before(path, text, candidate.stretch.start, candidate.words[:-1])]
        first = min(own, len(row)) - 1 if (own := own_words(candidate.words, finding)) else self._farthest(row, finding, often, again)
        leads_up = first + 1 == len(candidate.words)
        marked = next((near for near in finding.near if near.startswith(OPENS)), next(iter(finding.near), ""))
        near = marked if leads_up and finding.near else " ".join(candidate.words[-1 - first :])
        return Stretch(path, opening(text, row[first].start, near) if candidate.words else row[first].start, candidate.stretch.end)

    def _farthest(self, row: list[Stretch], finding: Finding, often: int, again: Again) -> int:
        """The number of the farthest of some words, the nearest first, that belongs to the fault. Those before it lead up to it."""
        belongs, leads = 0, len(row)
        probes = [1, len(row) - 1]
        while leads - belongs > 1:
            probe = probes.pop(0) if probes and belongs < probes[0] < leads else (belongs + leads) // 2
            now = self._count([row[probe]], finding, again)
            belongs, leads = (probe, leads) if now is not None and now < often else (belongs, probe)
        return belongs

    def _following(self, finding: Finding, places: list[Stretch], counts: Counter[Told], again: Again) -> set[Told]:
        """What would not be found, had the files what was meant."""
        now = self._again(places, again, finding.meant, True) if places else None
        return set() if now is None else {told for told in counts if told != finding.told and not now[told]}

    def _count(self, stretches: Iterable[Stretch], finding: Finding, again: Again, other: str = OTHER) -> int | None:
        now = self._again(stretches, again, other, finding.rule in OF_SITE)
        return None if now is None else now[finding.told]

    def _again(self, stretches: Iterable[Stretch], again: Again, other: str, whole: bool) -> Counter[Told] | None:
        """What would be found, had the files another word in these stretches."""
        self.trials -= 1
        if self.trials < 0:
            return None
        texts: dict[str, str] = {}
        for one in sorted(set(stretches), reverse=True):
            text = texts.get(one.path) or self._text(one.path)
            word = OTHER.capitalize() if other == OTHER and text[one.start : one.start + 1].isupper() else other
            texts[one.path] = text[: one.start] + word + text[one.end :]
        return again(self.project.with_texts(texts), whole)

    def _groups(self, page: Facts, finding: Finding) -> Iterator[list[Candidate]]:
        """Stretches that the finding may come from, the likeliest first.

        The code that had such a fault before; where its words stand in a row; the mark before them; the title or description of
        another page; the last of the words alone, or any other; the template's expressions, for what stands in no file in this form.
        """
        yield [candidate for (rule, _), candidate in self.computed.items() if rule == finding.rule]
        rows = rows_of(finding.near)
        sources = [(path, self._text(path)) for path in self._sources(page, finding)]
        templates = [(path, text) for path, text in sources if path.startswith(TEMPLATE_FOLDERS)]
        for row in rows:
            yield from self._in_files(sources, row, row)
        for near in finding.near[-1:]:
            meant = "“" if near.startswith(("”", '"')) else OTHER
            yield from ([Candidate(one, other=meant)] for path, text in templates for one in marks(path, text, near))
        yield [Candidate(one, row) for row in rows for one in self._front_matters.having(row[-1])]
        for led in [*rows, *(row[:last] for row in rows for last in range(1, len(row)))]:
            yield from self._in_files(sources, led[-1:], led)
        if not any(list(in_a_row(SETTINGS, self._text(SETTINGS), row[-1:])) for row in rows):
            yield [Candidate(one) for path, text in templates for one in expressions(path, text)]

    def _in_files(self, sources: list[tuple[str, str]], words: tuple[str, ...], row: tuple[str, ...]) -> Iterator[list[Candidate]]:
        """Where files have words in a row, the last of `row` among them: where templates ask for a record, in texts, in other code."""
        found = [Candidate(one, row) for path, text in sources for one in in_a_row(path, text, words)]
        asking = {one.stretch: other for one in found if (other := self._other_record(one.stretch))}
        for other in dict.fromkeys(asking.values()):
            yield [Candidate(one.stretch, row, other) for one in found if asking.get(one.stretch) == other]
        yield [one for one in found if not self._is_code(one.stretch)]
        yield [one for one in found if self._is_code(one.stretch)]

    def _other_record(self, one: Stretch) -> str:
        """The id of another record of the kind, where a template has that of one in its code: a page cannot be made of any word there."""
        text = self._text(one.path)
        if not one.path.startswith(TEMPLATE_FOLDERS) or not is_within_code(text, one):
            return ""
        before = text[max(0, one.start - 30) : one.start]  # get("figures", "fund"): a passage may be called so too
        named = text[one.start : one.end]
        kinds = sorted((kind for kind in self.briefing.kinds if self.briefing.get(kind, named)), key=lambda kind: kind not in before)
        others = (id for kind in kinds for id in sorted(self.briefing.ids(kind)) if id != named)
        return next(others, "")

    def _is_computed(self, candidate: Candidate) -> bool:
        return not candidate.words or self._is_code(candidate.stretch)

    def _is_code(self, one: Stretch) -> bool:
        return one.path.startswith(TEMPLATE_FOLDERS) and is_code(self._text(one.path), one)

    def _sources(self, page: Facts, finding: Finding) -> tuple[str, ...]:
        """The files that a page may have its words from: its template and what this names, then the data, the likeliest first.

        Where a value stands in the wrong place (REC5), the record holds, and the fault is where it is shown.
        """
        templates = tuple(files_of(self.project, page.template))
        if finding.rule == "REC5" and templates:
            return templates
        own = f"data/{(finding.about or page.record).partition('/')[0] or PurePosixPath(page.path).stem}.yml"
        data = sorted((document.path for document in self.briefing.documents), key=lambda path: (path != own, path == "data/passages.yml"))
        return (*templates, *data)

    @cached_property
    def _front_matters(self) -> FrontMatters:
        return front_matters((path, self._text(path)) for path in self.project.below("docs", ".md"))

    def _text(self, path: str) -> str:
        if path not in self.read:
            try:
                self.read[path] = self.project.text(path) if path in self.project else ""
            except UnicodeDecodeError:
                self.read[path] = ""
        return self.read[path]

    def _searched(self, page: Facts, finding: Finding) -> Problem:
        """The first place that has the words, comments left out; the template's top where none has them."""
        others = (*self.project.themed("components", ".html"), SETTINGS, PROOF, SCORE)
        is_made = page.template not in self.project  # a file of the build: what it says comes from its records
        sources = sorted(self._sources(page, finding), key=lambda path: is_made and not path.startswith("data/"))
        for words in rows_of(finding.near, short=True):
            for path in dict.fromkeys((*sources, *others)):
                text = COMMENT.sub(lambda comment: re.sub(r"[^\n]", " ", comment[0]), self._text(path))
                for one in in_a_row(path, text, words):
                    row = [one, *before(path, text, one.start, words[:-1])][: (own := own_words(words, finding)) or None]
                    near = " ".join(words[-own:]) if own else finding.near[0]
                    return self._problem(path, opening(text, row[-1].start, near), finding)
        is_shared = page.template != f"docs/{page.path}"  # by the pages of a kind: then the problem says which of them
        message = f"{page.path}: {finding.message}" if is_shared else finding.message
        return Problem(page.template, 1, 1, finding.rule, message, with_help(self.briefing, finding, page.template, "", 0))
