"""The stages of a run, one after the other: files → briefing → drafts → pages → readings → findings → a site, or its problems.

Nothing is kept between runs but what a `Cache` holds. Whoever publishes the site hands on what stands in `Site`, unchanged.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from briefing.exports import datapackage, feeds, json_ld, llms_txt
from briefing.extract import search_index
from briefing.extract.evidence import Ground
from briefing.extract.facts import Facts
from briefing.extract.inventory import inventory
from briefing.extract.lexicon import Lexicon, lexicon_of
from briefing.loading.load import load
from briefing.loading.pictures import sizes_of
from briefing.loading.project import Project
from briefing.model.briefing import ANY, Briefing
from briefing.model.page import Draft, Page
from briefing.model.site import Settings
from briefing.model.site import Site as SiteName
from briefing.pages import well_formed
from briefing.pages.markdown import is_too_deep
from briefing.pages.render import Rendered, render
from briefing.problems import Problem
from briefing.publish import desk, evidence, searched
from briefing.publish.cache import Cache
from briefing.publish.checked import check
from briefing.publish.collector import put_off
from briefing.publish.finish import finished, words_of
from briefing.publish.site import Site
from briefing.publish.standing import reviewed, signed
from briefing.publish.summary import counts, summary
from briefing.review.signed import SignedLedger
from briefing.rules import judge
from briefing.rules.consequences import causes, together
from briefing.rules.site import settings as settings_rule


@put_off()
def build(project: Project, settings: Settings, cache: Cache | None = None) -> Site:
    """The site of a project, with every problem that the rules find: those of records first, those of pages once records hold.

    `cache` holds what earlier runs made and found. Raises CannotRun where the settings cannot be read.
    """
    cache = cache or Cache()
    ledger = signed(project, cache)
    return replace(_built(project, settings, ledger, cache), ledger=ledger)


def _built(project: Project, settings: Settings, ledger: SignedLedger, cache: Cache) -> Site:
    briefing, problems = load(project)
    problems += judge.of_project(project, settings)
    problems += judge.of_ledger(ledger)
    ground = Ground(briefing.read, lexicon_of(briefing))
    problems += judge.of_records(project, settings, briefing, ground, cache.claims_of(ground.digest))
    if any(problem.rule in ("SRC1", "SRC3") for problem in problems):
        # What is compared with a source that is not the pinned one says nothing of the records; and hints on how to quote a new
        # version would be followed before anybody has decided what became of its sentences.
        problems = [problem for problem in problems if problem.rule in ("SRC1", "SRC3", "REC1", "CFG1", "FIL1", "TPL1")]
    elif f"sources/{ANY}" in briefing.broken:
        problems = [problem for problem in problems if problem.rule in ("REC1", "CFG1", "FIL1", "TPL1")]
    problems = causes(problems, briefing)
    if problems:
        return _stopped(project, settings, briefing, in_order(problems))
    rendered = render(project, briefing, settings.pages, words_of(project), cache.compiled)
    if found := rendered.problems or well_formed.problems(project, rendered.pages, settings.extensions, settings.options):
        return _stopped(project, settings, briefing, in_order(together(found)))
    try:
        return _checked(replace(_made(project, settings, briefing, rendered, cache), ledger=ledger), ground.lexicon, cache)
    except RecursionError:
        return _stopped(project, settings, briefing, _too_deep(rendered.pages, settings))


def _stopped(project: Project, settings: Settings, briefing: Briefing, problems: tuple[Problem, ...]) -> Site:
    """No pages, but what is wrong, and how much there was to look at."""
    counted = counts(briefing, ())
    return Site(project, settings, briefing, problems=problems, summary=summary(briefing, counted), counts=counted)


def _too_deep(drafts: Sequence[Draft], settings: Settings) -> tuple[Problem, ...]:
    """The pages whose elements stand in one another too deep to be read."""
    found = tuple(dict.fromkeys(draft.template for draft in drafts if is_too_deep(draft, settings.extensions, settings.options)))
    return tuple(Problem(name, 1, 1, "TPL1", "its elements stand in one another too deep to be read", "Close what is opened.")
                 for name in found or ("docs",))


def refused(project: Project, why: str) -> Site:
    """No site, where the site generator refuses its settings: what a rule says of them, or else `why`."""
    found = tuple(judge.of_settings(project)) or (settings_rule.refused(project, why),)
    return Site(project, Settings(SiteName("", "", "", ""), pages=()), load(project)[0], problems=in_order(found))


def _made(project: Project, settings: Settings, briefing: Briefing, rendered: Rendered, cache: Cache) -> Site:
    """The site, its pages finished and its files made, unchecked."""
    drafts = rendered.pages
    pages = finished(settings, briefing, drafts, cache, sizes_of(project))
    files = (*rendered.files, datapackage.file(briefing, settings.site, rendered.files), *feeds.files(briefing, settings.site, drafts))
    files = (*files, llms_txt.guide(briefing, settings.site, drafts, files))
    by_url = {draft.url: draft for draft in drafts}
    graphs = {page.draft.path: json_ld.linked_data(briefing, settings.site, page, by_url, files) for page in pages}
    return Site(project, settings, briefing, pages, files, graphs)


def _checked(site: Site, known: Lexicon, cache: Cache) -> Site:
    """The site with what the rules found in it, and with what search looks in; `known` are the names that its records and sources have."""
    drafts = {page.draft.url: page.draft for page in site.pages}
    boosts = search_index.boosts_of(site.drafts)

    def found_on(page: Page) -> list[search_index.Found]:
        return search_index.places(site.briefing, page, drafts, boosts)

    def complete(facts: Sequence[Facts]) -> tuple[Site, dict[str, list[search_index.Found]]]:
        whole = _with_desk(site, facts, cache)
        return whole, places | {page.draft.path: found_on(page) for page in whole.pages if page.draft.is_desk}

    places = {page.draft.path: found_on(page) for page in site.pages if not page.draft.is_desk}
    ground = Ground(site.briefing.read, known.with_pages(page.draft.title for page in site.pages))
    problems, facts, whole, found = check(site, ground, places, cache, complete)
    problems += whole.problems
    listed = [place for page in whole.pages for place in found[page.draft.path]]
    files = (*site.files, *searched.files(listed), *evidence.files(site.project, site.briefing, site.settings.site, whole.reviewed))
    counted = counts(site.briefing, facts, whole.statements)
    told = in_order(together(problems))
    return replace(whole, files=files, problems=told, summary=summary(site.briefing, counted), counts=counted, ground=ground)


def _with_desk(site: Site, facts: Sequence[Facts], cache: Cache) -> Site:
    """The site with all that it says, what people found of that, and the pages that tell it; these are as they were where nobody sat."""
    said = inventory(site.briefing, facts)
    found = reviewed(site.briefing, said, site.ledger)
    whole = replace(site, statements=said, reviewed=found)
    return desk.told_anew(whole, cache) if found.ledger.sittings else whole


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Problems by place, each told once: of those that differ in their hints alone, the first."""
    found = sorted(problems, key=lambda one: (one.path, one.line, one.column, one.rule, _counting(one.message), one.hint))
    return tuple({(one.path, one.line, one.column, one.rule, one.message): one for one in reversed(found)}.values())[::-1]


def _counting(message: str) -> str:
    """A message in whose order sentence 9 comes before sentence 10."""
    return re.sub(r"\d+", lambda number: number[0].zfill(9), message)
