"""From drafts to finished pages; a page whose words and surroundings did not change is taken as it was made before."""

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

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
from briefing.pages.render import site_paths
from briefing.publish.cache import Cache
from briefing.publish.two_processes import in_two
from briefing.rules.catalogue import RULES

SHOWN = re.compile(r'\bdata-record="([^"]+)"')


def finished(settings: Settings, briefing: Briefing, drafts: Sequence[Draft], cache: Cache) -> tuple[Page, ...]:
    """Every page with its finished HTML, in the order of the drafts."""
    finisher = _Finisher(settings, briefing, site_paths(briefing, drafts))
    keys = finisher.keys(drafts)
    left = [draft for draft, key in zip(drafts, keys, strict=True) if cache.get(key) is None]
    paths = [draft.path for draft in drafts]
    made = {page.draft.path: page for page in in_two(lambda some: finisher.pages(some, paths), left)}
    return tuple(_kept(made.get(draft.path), draft, key, cache) for draft, key in zip(drafts, keys, strict=True))


def finished_again(settings: Settings, briefing: Briefing, draft: Draft, drafts: Sequence[Draft]) -> Page:
    """One page with its finished HTML; `drafts` are those of all pages, whatever the one is now."""
    return _Finisher(settings, briefing, site_paths(briefing, drafts)).pages([draft], [one.path for one in drafts])[0]


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
    """What every page of a site is finished with; `addresses` are those of the sources' pages."""

    settings: Settings
    briefing: Briefing
    addresses: Mapping[str, str]

    def pages(self, drafts: Sequence[Draft], paths: Sequence[str]) -> list[Page]:
        """Some pages; `paths` are those of all."""
        bodies = convert(drafts, paths, self.settings.extensions, self.settings.options)
        return [self.page(draft, *body) for draft, body in zip(drafts, bodies, strict=True)]

    def page(self, draft: Draft, body: str, toc: tuple) -> Page:
        """A page with chips, its list of sources, and how to cite it."""
        html, cited = citations.finish(body, draft.url, self.briefing, self.addresses)
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
