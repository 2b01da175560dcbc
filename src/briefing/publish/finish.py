"""From drafts to finished pages; a page whose words and surroundings did not change is taken as it was made before."""

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from briefing.exports.reference import reference
from briefing.fingerprint import fingerprint
from briefing.loading.mutation_score import read_proof
from briefing.loading.project import Project
from briefing.model.briefing import Briefing
from briefing.model.page import Draft, Page
from briefing.model.site import Settings
from briefing.pages import citations
from briefing.pages.backlinks import CITED
from briefing.pages.how_to_cite import section
from briefing.pages.markdown import convert
from briefing.pages.print import has_chapters, with_chapters
from briefing.pages.render import site_paths
from briefing.publish.cache import Cache
from briefing.publish.two_processes import in_two
from briefing.rules.catalogue import RULES

SHOWN = re.compile(r'\bdata-record="([^"]+)"')


def finished(settings: Settings, briefing: Briefing, drafts: Sequence[Draft], cache: Cache) -> tuple[Page, ...]:
    """Every page with its finished HTML, in the order of the drafts."""
    finisher = _Finisher(settings, briefing, site_paths(briefing, drafts), tuple(draft.path for draft in drafts))
    keys = finisher.keys(drafts)
    left = [draft for draft, key in zip(drafts, keys, strict=True) if not has_chapters(draft.markdown) and cache.get(key) is None]
    made = {page.draft.path: page for page in in_two(finisher.pages, left)}
    single = {draft.path: _kept(made.get(draft.path), draft, key, cache) for draft, key in zip(drafts, keys, strict=True)
              if not has_chapters(draft.markdown)}
    together = [draft for draft in drafts if draft.path not in single]
    put_together = {page.draft.path: page for page in finisher.pages(together, {page.draft.url: page for page in single.values()})}
    return tuple((single | put_together)[draft.path] for draft in drafts)


def finished_again(settings: Settings, briefing: Briefing, draft: Draft, pages: Sequence[Page]) -> Page:
    """One page with its finished HTML; `pages` are all of the site as they were finished before, whatever the one is now."""
    drafts = [page.draft for page in pages]
    finisher = _Finisher(settings, briefing, site_paths(briefing, drafts), tuple(one.path for one in drafts))
    return finisher.pages([draft], {page.draft.url: page for page in pages})[0]


def words_of(project: Project) -> dict[str, object]:
    """What templates may use of the engine itself: its rules, and the last result of planting errors."""
    return {"rules": RULES, "proof": read_proof(project)}


def _kept(page: Page | None, draft: Draft, key: str, cache: Cache) -> Page:
    """The page, now kept under its key; taken from there where it was not made again."""
    if page is None:
        html, cited, malformed, toc = cache.get(key)
        return Page(draft, html, tuple(cited), _shown(draft, html), tuple(malformed), tuple(toc))
    cache.put(key, [page.html, page.cited, page.malformed, page.toc])
    return page


def _shown(draft: Draft, html: str) -> frozenset[str]:
    return frozenset(SHOWN.findall(html)) | ({draft.record} if draft.record else frozenset())


@dataclass(frozen=True)
class _Finisher:
    """What every page of a site is finished with; `addresses` are those of the sources' pages, `paths` those of all pages."""

    settings: Settings
    briefing: Briefing
    addresses: Mapping[str, str]
    paths: tuple[str, ...]

    def pages(self, drafts: Sequence[Draft], others: Mapping[str, Page] = MappingProxyType({})) -> list[Page]:
        """Some pages; `others` are those by their addresses that they are put together from."""
        bodies = convert(drafts, self.paths, self.settings.extensions, self.settings.options)
        return [self.page(draft, html, toc, others) for draft, (html, toc) in zip(drafts, bodies, strict=True)]

    def page(self, draft: Draft, body: str, toc: tuple, others: Mapping[str, Page]) -> Page:
        """A page with chips, its list of sources, and how to cite it."""
        body, chapters = with_chapters(body, draft.url, others)
        html, cited = citations.finish(body, draft.url, self.briefing, self.addresses, chapters)
        shown = _shown(draft, html)
        html += section(reference(self.briefing, self.settings.site, draft), draft.record)
        return Page(draft, html, cited, shown, citations.malformed(html), toc)

    def keys(self, drafts: Sequence[Draft]) -> list[str]:
        """A key for each page: all that its HTML is made of. Options that hold functions have another text in every process."""
        changes = self.briefing.records("changes")
        around = (fingerprint(), self.settings.site, self.settings.extensions, self.settings.options, self.addresses, changes[:1],
                  [draft.path for draft in drafts], [(one.id, one.prints_references) for one in self.briefing.records("sources")],
                  [(source.text, source.sentences, source.markers) for source in self.briefing.sources.values()])
        shared = hashlib.sha256(repr(around).encode()).hexdigest()
        return [f"page {hashlib.sha256(part.encode()).hexdigest()}" for part in self._own(shared, drafts)]

    def _own(self, shared: str, drafts: Sequence[Draft]) -> Iterator[str]:
        for draft in drafts:
            spans = [(id, self.briefing.spans.get(id)) for id in CITED.findall(draft.markdown)]
            yield repr((shared, draft.path, draft.title, draft.record, draft.markdown, spans))
