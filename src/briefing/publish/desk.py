"""The pages that tell how statements stand with those who read them: made again once all that is said is known."""

from dataclasses import replace

from briefing.loading.pictures import sizes_of
from briefing.model.page import Page
from briefing.pages.render import Rendered, render_again
from briefing.problems import Problem
from briefing.publish.cache import Cache
from briefing.publish.finish import finished_again, words_of
from briefing.publish.site import Site


def told_anew(site: Site, cache: Cache) -> Site:
    """The site with these pages as they are now, and with what their templates make wrong of that."""
    problems: list[Problem] = []
    pages = tuple(_page(site, page, cache, problems) if page.draft.is_desk else page for page in site.pages)
    return replace(site, pages=pages, problems=tuple(problems))


def _page(site: Site, page: Page, cache: Cache, problems: list[Problem]) -> Page:
    words, made = words_of(site.project, site.reviewed), Rendered(site.drafts, site.files)
    draft = render_again(site.project, site.briefing, made, page.draft, words, cache.compiled, problems)
    return finished_again(site.settings, site.briefing, draft, site.pages, sizes_of(site.project)) if draft else page
