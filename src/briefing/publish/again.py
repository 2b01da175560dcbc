"""One thing of a site made again from other files, and judged as before: what a fault comes from is found so (`rules.location`)."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from jinja2.bccache import BytecodeCache

from briefing.extract.evidence import Ground, Witnesses, speaks_of
from briefing.extract.facts import SiteReading, facts_of
from briefing.extract.reading import Reading, read_page
from briefing.extract.theme import frames
from briefing.loading.load import load_again
from briefing.loading.project import Project
from briefing.model.briefing import Briefing
from briefing.model.page import Draft, Page
from briefing.pages.print import has_chapters
from briefing.pages.render import Rendered, render_again
from briefing.publish.cache import Known
from briefing.publish.finish import finished_again, words_of
from briefing.publish.site import Site
from briefing.rules import judge
from briefing.rules.location import Again, Told
from briefing.rules.rule import Finding


@dataclass(frozen=True)
class Trials:
    """Makes things of a site again; `known` are findings of claims by the same ground, `compiled` the templates as they were used."""

    site: Site
    ground: Ground
    known: Known
    together: SiteReading
    compiled: BytecodeCache

    def of_page(self, path: str) -> Again:
        """What would be found on a page, with what the rules of the whole site find there."""
        return partial(self._tried, partial(self._page, path))

    def of_frame(self, path: str) -> Again:
        """What would be found in the words around the pages that a file has."""
        return partial(self._tried, partial(self._frame, path))

    def _tried(self, find: Callable[[Project, Briefing, bool], Iterable[Finding]], project: Project, whole: bool) -> Counter[Told] | None:
        try:
            briefing = self._briefing(project)
            return Counter(finding.told for finding in find(project, briefing, whole)) if briefing else None
        except Exception:  # no rule has looked at these records: whatever they break, they are no answer
            return None

    def _briefing(self, project: Project) -> Briefing | None:
        before = self.site.project.files
        changed = [path for path in project.below("data") if project.files[path] is not before[path]]
        kinds = {path.removeprefix("data/").removesuffix(".yml") for path in changed}
        return load_again(project, self.site.briefing, kinds) if kinds else self.site.briefing

    def _page(self, path: str, project: Project, briefing: Briefing, whole: bool) -> Iterator[Finding]:
        site, settings = self.site, self.site.settings
        made = self._titled(project, briefing, path)
        draft = render_again(project, briefing, made, site.by_path[path].draft, words_of(project), self.compiled)
        if draft is None:
            raise ValueError(path)
        reading = read_page(finished_again(settings, briefing, draft, self._others(briefing, made, draft)))
        yield from self._judged(reading, briefing)
        if not whole:
            return
        own = facts_of(reading, self.ground)
        pages = tuple(own if page.path == path else page for page in self.together.pages)
        found = judge.of_site(replace(self.together, project=project, briefing=briefing, pages=pages))
        yield from (one[1] for one in found if isinstance(one, tuple) and one[0] is own)

    def _others(self, briefing: Briefing, made: Rendered, draft: Draft) -> tuple[Page, ...]:
        """The finished pages that one may be put together from: those whose drafts are others now are finished anew."""
        pages = self.site.pages
        if not has_chapters(draft.markdown):
            return pages
        return tuple(page if one is page.draft else finished_again(self.site.settings, briefing, one, pages)
                     for page, one in zip(pages, made.pages, strict=True))

    def _titled(self, project: Project, briefing: Briefing, path: str) -> Rendered:
        """All pages as drafts. Where the file of one is another than before, the page is made anew: the others show its title."""
        before, made = self.site.project.files, Rendered(self.site.drafts, self.site.files)
        own = [one for one in made.pages if not one.record and one.path != path]
        others = [one for one in own if project.files[one.template] is not before[one.template]]
        anew = {one.path: render_again(project, briefing, made, one, words_of(project), self.compiled) for one in others}
        return replace(made, pages=tuple(anew.get(one.path) or one for one in made.pages))

    def _frame(self, path: str, project: Project, briefing: Briefing, whole: bool) -> Iterator[Finding]:
        for reading in frames(project, self.site.settings):
            if reading.path == path:
                yield from self._judged(reading, briefing)

    def _judged(self, reading: Reading, briefing: Briefing) -> Iterator[Finding]:
        evidence = Witnesses(briefing, self.ground, self.site.files).evidence(speaks_of(reading))
        yield from judge.of_reading(reading, evidence, self.known)
