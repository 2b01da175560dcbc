"""The adapter to MkDocs: events in, pages and problems out. The only file that imports mkdocs.

MkDocs 1.6 imports a hook once and puts this folder on `sys.path` only while it does (#3993), so the engine is imported
here at the top, and data is loaded for every state.
"""

import json
import logging
from html import escape
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page as SitePage

from briefing.extract.contents import sections
from briefing.extract.search_index import places
from briefing.pages.citations import CitationExtension
from briefing.pages.templates import RECORD_TEMPLATE
from briefing.problems import CannotRun, Problem
from briefing.publish import build

log = logging.getLogger("mkdocs.briefing")


class Build:
    """What one build knows: the draft, and the pages finished so far, by path."""

    def __init__(self) -> None:
        self.serving = False
        self.draft: build.Draft | None = None
        self.problems: tuple[Problem, ...] = ()
        self.finished: dict = {}


state = Build()


def on_startup(*, command: str, dirty: bool) -> None:
    state.serving = command == "serve"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    config.markdown_extensions.append(CitationExtension())
    return config


def on_pre_build(config: MkDocsConfig) -> None:
    """Check records and templates before MkDocs empties the site folder."""
    state.finished = {}
    try:
        state.draft = build.draft(Path(config.config_file_path).parent)
        state.problems = state.draft.problems
        config.extra["edition"] = build.edition_in_words(state.draft)
    except CannotRun as error:
        state.draft, state.problems = None, (Problem("mkdocs.yml", 1, 1, "REC1", str(error)),)
    _stop_or_show(state.problems)


def _stop_or_show(problems: tuple[Problem, ...]) -> None:
    """Stop a build that has problems. A served one goes on and shows them: an exception would hang the page."""
    if not problems:
        return
    for problem in problems:
        print(problem)
    count = f"{len(problems)} problem{'' if len(problems) == 1 else 's'}"
    if not state.serving:
        raise Abort(f"{count}; nothing was published")
    log.info("%s, shown on every page", count)


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Put the record pages in the place of their templates, in the files and in the navigation."""
    _leave_out_what_no_page_loads(files, config)
    pages = state.draft.pages if state.draft else ()
    for page in pages:
        if page.record:
            files.append(File.generated(config, page.path, content=page.markdown))
    _drop_sitemap(files, config)
    for file in state.draft.files if state.draft else ():
        files.append(File.generated(config, file.path, content=file.content))
    by_template: dict[str, list] = {}
    for page in pages:
        by_template.setdefault(page.template.removeprefix("docs/"), []).append({page.title: page.path})
    config.nav = _with_records(config.nav, by_template) if config.nav else config.nav
    return files


def _drop_sitemap(files: Files, config: MkDocsConfig) -> None:
    """MkDocs dates its own sitemap by the clock, and fills it with paths where the site has no address: the engine makes it."""
    config.theme.static_templates.discard("sitemap.xml")
    if template := files.get_file_from_path("sitemap.xml"):
        files.remove(template)


def _leave_out_what_no_page_loads(files: Files, config: MkDocsConfig) -> None:
    """Where a theme of our own replaces Material's pages, neither its scripts and styles nor the parts of our stylesheet."""
    own = config.theme.custom_dir
    if not own:
        return
    for file in list(files):
        is_theirs = file.src_dir not in (None, own, config.docs_dir)
        is_part = file.src_dir == own and file.src_uri.endswith(".css")  # the whole is a template, not a file
        if file.src_uri.startswith("assets/") and (is_theirs or is_part):
            files.remove(file)


def _with_records(nav: list, by_template: dict[str, list]) -> list:
    """The navigation with each `kind/_record.md` replaced by the pages that it made."""
    result = []
    for item in nav:
        if isinstance(item, str) and item.endswith(RECORD_TEMPLATE):
            result += by_template.get(item, [])
        elif isinstance(item, dict):
            result.append({title: _with_records(value, by_template) if isinstance(value, list) else value for title, value in item.items()})
        else:
            result.append(item)
    return result


def on_page_read_source(page: SitePage, config: MkDocsConfig) -> str | None:
    """The Markdown that the engine rendered; while serving with problems, a page that shows them."""
    drafted = _drafted(page)
    if drafted:
        return drafted.markdown
    return "# This page cannot be shown yet\n" if state.problems else None


def _drafted(page: SitePage):
    return state.draft.by_path.get(page.file.src_uri) if state.draft else None


def on_page_content(html: str, page: SitePage, config: MkDocsConfig, files: Files) -> str:
    drafted = _drafted(page)
    if not drafted:
        return html
    finished = build.finish(state.draft, drafted, html)
    state.finished[drafted.path] = finished
    page.meta["contents"] = sections(finished.html)
    return finished.html


def on_page_context(context: dict, page: SitePage, config: MkDocsConfig, nav) -> dict:
    """What a page's head says beside the page itself; a page with problems says nothing of itself."""
    finished = state.finished.get(page.file.src_uri)
    if finished and not state.problems:
        context["linked_data"] = build.linked_data(state.draft, finished)
    return context


def on_env(env, config: MkDocsConfig, files: Files) -> None:
    """All pages are rendered and none is written: check them, and stop, or show what is wrong."""
    if not state.problems and state.draft:
        state.problems = build.check_pages(state.draft, tuple(state.finished.values()))
        _stop_or_show(state.problems)
        if not state.problems:
            log.info("Checked %s", build.looked_at(state.draft.briefing, tuple(state.finished.values())))
    for file in files.documentation_pages():
        if state.problems and file.page:
            file.page.content = _panel(state.problems) + (file.page.content or "")


def on_post_build(config: MkDocsConfig) -> None:
    """Write what search looks in, from the pages that were checked."""
    if state.draft and not state.problems:
        target = Path(config.site_dir) / "search" / "places.json"
        target.parent.mkdir(parents=True, exist_ok=True)
        found = places(state.draft.briefing, tuple(state.finished.values()))
        target.write_text(json.dumps(found, ensure_ascii=False, separators=(",", ":")), "utf-8")


def _panel(problems: tuple[Problem, ...]) -> str:
    items = "".join(
        f"<li><code>{escape(f'{p.path}:{p.line}:{p.column}')}</code> <strong>{p.rule}</strong> {escape(p.message)}"
        f' <span class="problems__hint">{escape(p.hint)}</span></li>'
        for p in problems
    )
    count = f"{len(problems)} problem{'' if len(problems) == 1 else 's'}"
    return f'<section class="problems" role="alert"><h2>{count}</h2><ol>{items}</ol></section>'
