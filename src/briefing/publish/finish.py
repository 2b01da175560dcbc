"""From drafts to finished pages; a page whose words and surroundings did not change is taken as it was made before."""

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cached_property
from types import MappingProxyType

from pydantic import TypeAdapter

from briefing.english.words.equivalence import by_sort
from briefing.exports.reference import reference
from briefing.fingerprint import fingerprint
from briefing.loading.mutation_score import read_proof
from briefing.loading.pictures import Size
from briefing.loading.project import Project
from briefing.loading.reading_score import read_score
from briefing.model.briefing import Briefing
from briefing.model.page import Draft, Heading, Page
from briefing.model.records import Change, SourceFile
from briefing.model.site import Settings
from briefing.pages import citations
from briefing.pages.backlinks import CITED
from briefing.pages.how_to_cite import section
from briefing.pages.markdown import convert
from briefing.pages.moved import old_ids, with_old_places
from briefing.pages.pictures import with_sizes
from briefing.pages.print import has_chapters, with_chapters
from briefing.pages.render import site_paths
from briefing.pages.review_words import review
from briefing.publish.cache import Cache
from briefing.publish.two_processes import in_two
from briefing.review.ledger import read_ledger
from briefing.review.reviewed import Reviewed
from briefing.rules.catalogue import RULES

SHOWN = re.compile(r'data-record="([^"]+)"')
PICTURE = re.compile(r"!\[|<img\b", re.IGNORECASE)
Sizes = Mapping[str, Size]
NO_SIZES: Sizes = MappingProxyType({})
# What the cache keeps of a page: its HTML, what is cited and malformed in it, and its headings.
KEPT = TypeAdapter(tuple[str, tuple[str, ...], tuple[str, ...], tuple[Heading, ...]])


def finished(settings: Settings, briefing: Briefing, drafts: Sequence[Draft], cache: Cache, sizes: Sizes = NO_SIZES) -> tuple[Page, ...]:
    """Every page with its finished HTML, in the order of the drafts; `sizes` are those of pictures, by their addresses."""
    finisher = _Finisher(settings, briefing, site_paths(briefing, drafts), tuple(draft.path for draft in drafts), sizes)
    single = _kept_or_made(finisher, [draft for draft in drafts if not has_chapters(draft.markdown)], cache)
    together = [draft for draft in drafts if has_chapters(draft.markdown)]
    made = {page.draft.path: page for page in (*single, *finisher.pages(together, {page.draft.url: page for page in single}))}
    return tuple(made[draft.path] for draft in drafts)


def _kept_or_made(finisher: "_Finisher", drafts: Sequence[Draft], cache: Cache) -> list[Page]:
    """Pages that are put together from no others, taken from the cache where it has them."""
    keys = finisher.keys(drafts)
    kept = [cache.get(key, KEPT) for key in keys]
    made = iter(in_two(finisher.pages, [draft for draft, one in zip(drafts, kept, strict=True) if one is None]))
    pages = [_page(draft, *one) if one else next(made) for draft, one in zip(drafts, kept, strict=True)]
    for key, one, page in zip(keys, kept, pages, strict=True):
        if one is None:
            cache.put(key, [page.html, page.cited, page.malformed, [asdict(heading) for heading in page.toc]])
    return pages


def finished_again(settings: Settings, briefing: Briefing, draft: Draft, pages: Sequence[Page], sizes: Sizes = NO_SIZES) -> Page:
    """One page with its finished HTML; `pages` are all of the site as they were finished before, whatever the one is now."""
    drafts = [page.draft for page in pages]
    finisher = _Finisher(settings, briefing, site_paths(briefing, drafts), tuple(one.path for one in drafts), sizes)
    return finisher.pages([draft], {page.draft.url: page for page in pages})[0]


def words_of(project: Project, reviewed: Reviewed | None = None) -> dict[str, object]:
    """What templates may use of the engine itself: its rules, its table of equivalents, and the last results of trying it.

    And what people found, which the ledger alone tells in part: how statements stand is known once all that is said is.
    """
    found = reviewed or Reviewed(read_ledger(project)[0])
    return {"rules": RULES, "equivalents": by_sort(), "proof": read_proof(project), "score": read_score(project), "review": review(found)}


def _page(draft: Draft, html: str, cited: tuple[str, ...], malformed: tuple[str, ...], toc: tuple[Heading, ...]) -> Page:
    shown = frozenset(SHOWN.findall(html)) | ({draft.record} if draft.record else frozenset())
    return Page(draft, html, cited, shown, malformed, toc)


@dataclass(frozen=True)
class _Finisher:
    """What every page of a site is finished with; `addresses` are those of the sources' pages, `paths` those of all pages.

    `sizes` are those of pictures.
    """

    settings: Settings
    briefing: Briefing
    addresses: Mapping[str, str]
    paths: tuple[str, ...]
    sizes: Sizes

    @cached_property
    def old_ids(self) -> Mapping[str, tuple[str, ...]]:
        """The ids that records had before."""
        return old_ids(self.briefing)

    def pages(self, drafts: Sequence[Draft], others: Mapping[str, Page] = MappingProxyType({})) -> list[Page]:
        """Some pages; `others` are those by their addresses that they are put together from."""
        bodies = convert(drafts, self.paths, self.settings.extensions, self.settings.options)
        return [self.page(draft, html, toc, others) for draft, (html, toc) in zip(drafts, bodies, strict=True)]

    def page(self, draft: Draft, body: str, toc: tuple[Heading, ...], others: Mapping[str, Page]) -> Page:
        """A page with chips, its list of sources, and how to cite it."""
        body, chapters = with_chapters(with_old_places(body, self.old_ids), draft.url, others)
        html, cited = citations.finish(with_sizes(body, draft.url, self.sizes), draft.url, self.briefing, self.addresses, chapters)
        html += "" if draft.leads_to else section(reference(self.briefing, self.settings.site, draft), draft.record)
        return _page(draft, html, cited, citations.malformed(html), toc)

    def keys(self, drafts: Sequence[Draft]) -> list[str]:
        """A key for each page: all that its HTML is made of. Options that hold functions have another text in every process."""
        changes = self.briefing.records_of(Change)
        around = (fingerprint(), self.settings.site, self.settings.extensions, self.settings.options, self.addresses, changes[:1],
                  self.paths, self.old_ids, [(one.id, one.prints_references) for one in self.briefing.records_of(SourceFile)],
                  [(source.text, source.sentences, source.markers) for source in self.briefing.sources.values()])
        shared = hashlib.sha256(repr(around).encode()).hexdigest()
        return [f"page {hashlib.sha256(part.encode()).hexdigest()}" for part in self._own(shared, drafts)]

    def _own(self, shared: str, drafts: Sequence[Draft]) -> Iterator[str]:
        for draft in drafts:
            spans = [(id, self.briefing.spans.get(id)) for id in CITED.findall(draft.markdown)]
            sizes = sorted(self.sizes.items()) if PICTURE.search(draft.markdown) else ()
            yield repr((shared, draft.path, draft.title, draft.record, draft.markdown, spans, sizes))
