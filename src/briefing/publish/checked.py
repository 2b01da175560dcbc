"""Everything that a site publishes, read back and judged, what did not change since it was judged left alone."""

import hashlib
import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from operator import attrgetter

from pydantic import TypeAdapter

from briefing.exports import build_stamp, crate
from briefing.extract.contents import sections
from briefing.extract.evidence import Ground, Speaks, Witnesses, speaks_of
from briefing.extract.facts import Facts, SiteReading, facts_of
from briefing.extract.published import of_file, of_machines
from briefing.extract.reading import Reading, read_page
from briefing.extract.search_index import Found, strays
from briefing.extract.surroundings import reading_around, untold, without_addresses
from briefing.extract.theme import frames
from briefing.fingerprint import fingerprint
from briefing.model.page import Page
from briefing.problems import Problem
from briefing.publish.again import Trials
from briefing.publish.cache import Cache, Known
from briefing.publish.site import Site
from briefing.publish.two_processes import in_two
from briefing.rules import judge
from briefing.rules.location import Places
from briefing.rules.rule import Finding, FindingData

Judged = Sequence[tuple[Facts, Sequence[Finding]]]


@dataclass(frozen=True)
class Item:
    """One thing that is published: how it is read, and a digest of all that it says, with what search says of it; `weight` is how much
    there is to read."""

    read: Callable[[], Reading]
    digest: str
    strays: Callable[[], tuple[str, ...]] = tuple
    weight: int = 1


Searched = Mapping[str, list[Found]]


def check(
    site: Site, ground: Ground, places: Searched, cache: Cache, complete: Callable[[Sequence[Facts]], tuple[Site, Searched]],
) -> tuple[list[Problem], tuple[Facts, ...], Site, Searched]:
    """What the rules find in all that is published, the facts of its pages, and the site with the pages that `complete` makes of these. It
    knows how many findings more there are than are told.

    `places` are what search has of each page, by path.
    """
    bench = _Bench(ground, Witnesses(site.briefing, ground, site.files), cache, cache.claims_of(ground.digest))
    judged = dict(_judged_pages(bench, (page for page in site.pages if not page.draft.is_desk), places))
    site, places = complete([own for own, _ in judged.values()])
    judged |= _judged_pages(bench, (page for page in site.pages if page.draft.is_desk), places)
    pages = [judged[page.draft.path] for page in site.pages]
    around, beside = bench.all_judged(_around(site)), bench.all_judged(_beside(site))
    facts = tuple(own for own, _ in pages)
    reading = _site_reading(site, ground, facts, tuple(own for own, _ in (*around, *beside)))
    problems, in_pages = _together(reading)
    pages = [(own, (*found, *in_pages.get(own.path, ()))) for own, found in pages]
    trials, where = Trials(site, ground, bench.known, reading, cache.compiled), Places(site.project, site.briefing, site.settings.most_told)
    placed = list(_placed(where, trials, pages, around, beside))
    return [*problems, *placed], facts, replace(site, left_out=where.left_out), places


def _judged_pages(
    bench: "_Bench", pages: Iterable[Page], places: Searched,
) -> Iterator[tuple[str, tuple[Facts, tuple[Finding, ...]]]]:
    listed = list(pages)
    found = bench.all_judged(_page(page, places[page.draft.path]) for page in listed)
    yield from zip((page.draft.path for page in listed), found, strict=True)


def _together(reading: SiteReading) -> tuple[list[Problem], Mapping[str, list[Finding]]]:
    """What is wrong with all of it together: problems, and findings by the paths of the pages that have them."""
    problems: list[Problem] = []
    in_pages: dict[str, list[Finding]] = defaultdict(list)
    for one in judge.of_site(reading):
        if isinstance(one, Problem):
            problems.append(one)
        else:
            in_pages[one[0].path].append(one[1])
    nowhere = {one.message.partition(": ")[0] for one in problems if one.rule == "REC4"}
    return problems, {path: [one for one in found if not _leads_to(one, nowhere)] for path, found in in_pages.items()}


def _leads_to(found: Finding, nowhere: set[str]) -> bool:
    """Whether a finding is of a link to a record that no page shows where it is said to be: this is told once, at the record."""
    return found.rule in ("REC5", "LNK1") and any(name in found.near or f"#{name.partition('/')[2]}" in found.near for name in nowhere)


def _placed(where: Places, trials: Trials, pages: Judged, around: Judged, beside: Judged) -> Iterator[Problem]:
    """The findings as problems at their places. Pages that repeat others come after these, what no reader sees as a page comes last."""
    for own, found in sorted((one for one in pages if one[1]), key=lambda one: where.repeats(one[0])):
        yield from where.problems(own, found, trials.of_page(own.path))
    for own, found in around:
        yield from where.problems(own, found, trials.of_frame(own.path))
    for own, found in beside:
        yield from where.problems(own, found)


def check_around(site: Site, around: Mapping[str, str], of_theme: Callable[[str], bool]) -> tuple[Problem, ...]:
    """What the rules find in the HTML around the pages, given by their paths; words that are the installed theme's own are left out.

    Raises ValueError for a site that was not checked itself.
    """
    if (ground := site.ground) is None:
        raise ValueError("nothing is known by which the words around the pages could be judged")
    told = _told(site) | _addresses(site) | {part.title for page in site.pages for part in sections(page.html)} | {site.edition, "404"}
    templates = {page.draft.path: page.draft.template for page in site.pages}
    bench = _Bench(ground, Witnesses(site.briefing, ground, site.files), Cache(), Known())
    where = Places(site.project, site.briefing)
    found: set[Problem] = set()
    sound: set[str] = set()
    for path, html in around.items():
        said = untold(html, told)
        if (alike := without_addresses(said)) in sound:
            continue
        own, wrong = bench.judged(_as_read(reading_around(path, templates.get(path, f"theme/{path}"), said), path, html))
        found |= set(where.problems(own, [one for one in wrong if not any(map(of_theme, one.near))]))
        sound |= set() if wrong else {alike}
    return tuple(sorted(found))


def _site_reading(site: Site, ground: Ground, pages: tuple[Facts, ...], others: tuple[Facts, ...]) -> SiteReading:
    urls = {page.draft.path: page.draft.url for page in site.pages}
    follow = (*crate.paths(site.briefing), build_stamp.PATH)  # from what is read here
    made = frozenset((*follow, *(file.path for file in site.files)))
    files = made.union(site.settings.assets, _themed(site))
    return SiteReading(site.project, site.briefing, ground, pages, others, urls, made, files, site.settings.unlisted)


@dataclass(frozen=True)
class _Kept:
    """What is kept of a thing that was read."""

    facts: Facts
    speaks: Speaks


KEPT, FOUND = TypeAdapter(_Kept), TypeAdapter(list[FindingData])


@dataclass(frozen=True)
class _Bench:
    """Where things are judged: `known` are findings of claims, which many things share."""

    ground: Ground
    witnesses: Witnesses
    cache: Cache
    known: Known

    def _head(self, item: Item) -> str:
        return f"{fingerprint()} {self.ground.digest} {item.digest}"

    def found(self, items: Sequence[Item]) -> list[tuple[str, object]]:
        """What is to be kept of items, under its keys."""
        own = _Bench(self.ground, self.witnesses, Cache(), self.known)
        for item in items:
            own.judged(item)
        return list(own.cache.asked.items())

    def judged(self, item: Item) -> tuple[Facts, tuple[Finding, ...]]:
        """The facts of an item, and what is wrong with it."""
        reading, head = None, self._head(item)
        kept = self.cache.get(head, KEPT)
        if kept is None:
            reading = item.read()
            kept = _Kept(facts_of(reading, self.ground, item.strays()), speaks_of(reading))
            self.cache.put(head, {"facts": kept.facts.as_data(), "speaks": vars(kept.speaks)})
        evidence = self.witnesses.evidence(kept.speaks)
        key = f"{head} {evidence.digest}"
        found = self.cache.get(key, FOUND)
        if found is None:
            found = [one.as_data() for one in judge.of_reading(reading or item.read(), evidence, self.known)]
            self.cache.put(key, found)
        return kept.facts, tuple(map(Finding.of, found))

    def all_judged(self, items: Iterable[Item]) -> list[tuple[Facts, tuple[Finding, ...]]]:
        """The same of many items."""
        listed = list(items)
        for key, value in in_two(self.found, [item for item in listed if self._head(item) not in self.cache], attrgetter("weight")):
            self.cache.put(key, value)
        return [self.judged(item) for item in listed]


def _page(page: Page, found: list[Found]) -> Item:
    draft = page.draft
    head = (draft.path, draft.template, draft.title, draft.description, draft.record, page.cited, page.malformed, sorted(page.shown))
    said = json.dumps([one["text"] for one in found], ensure_ascii=False)
    return Item(lambda: read_page(page), _digest(repr(head), page.html, said), lambda: strays(found, page), len(page.html))


def _around(site: Site) -> Iterator[Item]:
    """The words around the pages."""
    for reading in frames(site.project, site.settings):
        yield _as_read(reading, repr(reading))


def _as_read(reading: Reading, *said: str) -> Item:
    """What is read already."""
    return Item(lambda: reading, _digest(*said))


def _beside(site: Site) -> Iterator[Item]:
    """The files, and what each page says to machines. What is proved on its own page is told already."""
    told = _told(site)
    files = (of_file(site.briefing, file, told) for file in site.files)
    machines = (of_machines(site.briefing, page, site.graphs[page.draft.path], told) for page in site.pages)
    met: set[tuple[str, tuple[str, ...]]] = set()
    for one in (*files, *machines):
        # What was read before is known, and the words of a source are soon compared.
        fresh = {(said.text, said.cites) for said in one.said if not said.quoted} - met
        met |= fresh
        # Of all that is told elsewhere they repeat much: what they say besides is their key.
        yield Item(one.read, _digest("beside", one.key), weight=1 + sum(len(text) for text, _ in fresh))


def _told(site: Site) -> frozenset[str]:
    """What is proved on its own page, or with mkdocs.yml."""
    told = frozenset(text for page in site.pages for text in (page.draft.title, page.draft.description))
    return told | {site.settings.site.name, site.settings.site.description, *site.settings.spoken}


def _addresses(site: Site) -> frozenset[str]:
    """Where the site and each of its pages and files stand, written out: a port, a year or a version in it counts nothing."""
    files = (*(file.path for file in site.files), *site.settings.assets, *_themed(site))
    paths = ("", *(page.draft.url for page in site.pages), *files)
    return frozenset(f"{base}{path}" for base in {"/", site.settings.site.url or "/"} for path in paths)


def _themed(site: Site) -> tuple[str, ...]:
    return tuple(path.partition("theme/")[2] for path in site.project.themed("assets"))


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()
