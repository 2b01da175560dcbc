"""The adapter to MkDocs: its settings and files in, finished pages and problems out. The only file that imports mkdocs.

MkDocs 1.6 imports a hook once (#3993): what a build knows lives in `state`, and data is loaded for every build. The engine
makes and checks the whole site before MkDocs empties its folder; MkDocs then puts the theme around it.
"""

import gc
import logging
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from jinja2 import Environment
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, ConfigurationError
from mkdocs.livereload import LiveReloadServer
from mkdocs.structure.files import File, Files, InclusionLevel, get_files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as SitePage
from mkdocs.structure.toc import get_toc
from mkdocs.utils import clean_directory

from briefing.adapters.headings import token
from briefing.adapters.lasting import ASSET, lasting, look_up
from briefing.adapters.live import LastGood, Shown, patient
from briefing.adapters.navigation import titles, unlisted, with_records
from briefing.adapters.rendered import Rendered, digest_of, words_of
from briefing.adapters.said import Said
from briefing.adapters.state import state
from briefing.adapters.watching import look_sooner, noticing
from briefing.exports.download import Download
from briefing.exports.json_ld import as_script
from briefing.extract.contents import sections
from briefing.loading.project import INSTALLED, SETTINGS, read_project
from briefing.loading.site_config import unreadable
from briefing.model import site as model
from briefing.model.page import Page
from briefing.pages import elsewhere, unproved
from briefing.pages.templates import MAKES_MANY
from briefing.problems import CannotRun, Problem
from briefing.publish import receipt, search_paths
from briefing.publish.build import build, refused
from briefing.publish.cache import Cache, compiled_in, read_cache, save_cache
from briefing.publish.checked import check_around
from briefing.publish.keeping import FOLDER
from briefing.publish.manifest import unaccounted
from briefing.publish.site import Site
from briefing.publish.told import problem_as_text

log = logging.getLogger("mkdocs.briefing")
SPOKEN = ("site_name", "site_description", "copyright")
REQUIRED = "Required configuration not provided"
STYLE = "assets/css/site.css"  # a template, which joins the theme's


def settings_of(config: MkDocsConfig, serving: bool = False) -> model.Settings:
    """What MkDocs makes of its settings: its own list of pages and other files, exclusions and drafts as it sees them."""
    every = get_files(config)
    files = [file for file in every if file.inclusion.is_included() or (serving and file.inclusion.is_in_serve())]
    url = str(config.site_url or "")
    site = model.Site(
        name=config.site_name or "",
        description=config.site_description or "",
        url=url if not url or url.endswith("/") else f"{url}/",
        language=str(config.theme.get("language") or config.theme.locale),
    )
    spoken = [str(config[key]) for key in SPOKEN if config.get(key)]
    return model.Settings(
        site,
        pages=tuple(file.src_uri for file in files if file.is_documentation_page() and not file.src_uri.endswith(MAKES_MANY)),
        assets=tuple(file.src_uri for file in files if not file.is_documentation_page()),
        extensions=tuple(name for name in config.markdown_extensions if name != unproved.NAME),
        options=config.mdx_configs,
        spoken=(*spoken, *titles(config.nav)),
        has_theme=_has_theme(config),
        unlisted=unlisted(config.nav, every, config.not_in_nav) if config.validation.nav.omitted_files >= logging.WARNING else (),
    )


def _has_theme(config: MkDocsConfig) -> bool:
    """Whether the theme that comes with the engine is the site's, or what the site's is built on."""
    return str(INSTALLED) in config.theme.dirs


def read_settings(root: Path) -> model.Settings:
    """The settings of a briefing, without a hook run. Raises CannotRun with MkDocs' own words where it refuses them."""
    said = Said()
    logging.getLogger("mkdocs").addHandler(said)
    try:
        config = load_config(str(root / "mkdocs.yml"), hooks=[])
        return replace(settings_of(config), warned=tuple(said.warnings), known=tuple(config))
    except (ConfigurationError, Abort) as error:
        misspelt = said.warnings if any(REQUIRED in one for one in said.errors) else []  # what is missing may be there under another name
        raise CannotRun(f"mkdocs.yml: {' '.join((*misspelt, *said.errors)) or error}") from error
    except Exception as error:  # what MkDocs itself makes no message of
        raise CannotRun(f"mkdocs.yml: MkDocs cannot read the settings: {error}") from error
    finally:
        logging.getLogger("mkdocs").removeHandler(said)


def site_of(root: Path, cache: Cache | None = None, most_told: int = model.MOST_TOLD) -> Site:
    """The site of the briefing in a folder, checked; nothing is written. Raises CannotRun where there is none to look at.

    `most_told` is of how many findings on pages the places are looked for; the others are counted.
    """
    project = read_project(root)
    if problem := unreadable(project):
        return refused(project, problem.message)
    try:
        settings = read_settings(root)
    except CannotRun as error:
        return refused(project, str(error))
    return build(project, replace(settings, most_told=most_told), cache)


def on_startup(*, command: str, dirty: bool) -> None:
    state.serving = command == "serve"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Take the Markdown extensions over: the engine converts the pages, MkDocs gets them finished, with what they need to be shown."""
    state.settings = settings_of(config, state.serving)
    if not state.settings.has_theme:
        config.extra_css.insert(0, elsewhere.STYLE)
        config.extra_javascript.insert(0, elsewhere.SCRIPT)
    config.markdown_extensions, config.mdx_configs = [], {}
    return config


def on_pre_build(config: MkDocsConfig) -> None:
    """Make and check the whole site before MkDocs empties its folder."""
    root = Path(config.config_file_path).parent
    state.handed_on = set()
    state.cache = state.cache.next_run() if state.cache else read_cache(root / FOLDER)
    try:
        state.site = build(read_project(root), state.settings, state.cache)
        state.problems = state.site.problems
    except CannotRun as error:
        state.site, state.problems = None, (Problem(SETTINGS, 1, 1, "CFG1", str(error)),)
    save_cache(state.cache, root / FOLDER)
    if state.problems or state.site is None:
        _stop_or_show(state.problems)
        if state.good and state.good.is_there and not _finished():
            raise Shown("the last good pages are shown")
    else:
        if not state.serving:
            gc.freeze()  # what is made by now stays to the end
        config.extra["edition"] = state.site.edition
        config.extra["searched"] = search_paths.of(file.path for file in state.site.files)
        log.info("Checked %s", state.site.summary)


def _stop_or_show(problems: tuple[Problem, ...]) -> None:
    """Stop a build that has problems. A served one goes on and shows them: an exception would hang the page."""
    for problem in problems:
        print(problem_as_text(problem, state.site.project if state.site else None))
    count = f"{len(problems)} problem{'' if len(problems) == 1 else 's'}"
    if not state.serving:
        raise Abort(f"{count}; nothing was published")
    log.info("%s, shown on every page", count)


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Put the record pages in the place of their templates, in the files and in the navigation; add what the engine made."""
    _leave_out_parts_of_the_style(files, config)
    for file in [file for file in files if file.src_uri.endswith(MAKES_MANY)]:
        files.remove(file)
    _drop_sitemap(files, config)
    drafts = state.site.drafts if state.site else ()
    for draft in drafts:
        if draft.template.endswith(MAKES_MANY):
            # A version in force no more, and what is told on another page, are reached from there.
            listed = InclusionLevel.UNDEFINED if draft.record and not draft.leads_to else InclusionLevel.NOT_IN_NAV
            files.append(File.generated(config, draft.path, content="", inclusion=listed))
    for made in (*state.site.files, *_given(state.site)) if state.site else ():
        files.append(File.generated(config, made.path, content=made.content))
    config.nav = with_records(config.nav, drafts) if config.nav else config.nav
    return files


def _given(site: Site) -> tuple[Download, ...]:
    """What the pages of a site need where its theme is not ours."""
    return () if site.settings.has_theme else elsewhere.files(site.project)


def _drop_sitemap(files: Files, config: MkDocsConfig) -> None:
    """MkDocs dates its own sitemap by the clock, and fills it with paths where the site has no address: the engine makes it."""
    config.theme.static_templates.discard("sitemap.xml")
    if template := files.get_file_from_path("sitemap.xml"):
        files.remove(template)


def _leave_out_parts_of_the_style(files: Files, config: MkDocsConfig) -> None:
    """The whole of our theme's style is a template, which joins its parts: no page loads those, nor what is for other themes."""
    for file in [file for file in files if _has_theme(config) and file.src_dir in config.theme.dirs]:
        if file.src_uri.startswith(("assets/css/", "elsewhere/")):
            files.remove(file)


def on_page_read_source(page: SitePage, config: MkDocsConfig) -> str | None:
    """Nothing to convert: the page is finished. While serving with problems, a page that may have been finished once shows them."""
    return "" if page.file.src_uri in _finished() else "# This page cannot be shown yet\n" if state.problems else None


def on_page_markdown(markdown: str, page: SitePage, config: MkDocsConfig, files: Files) -> str:
    """Give the page the settings that its front matter has."""
    if finished := _finished().get(page.file.src_uri):
        page.meta.update(finished.draft.settings)
    return markdown


def _finished() -> dict[str, Page]:
    return state.site.by_path if state.site else {}


def on_page_content(html: str, page: SitePage, config: MkDocsConfig, files: Files) -> str:
    finished = _finished().get(page.file.src_uri)
    if not finished:
        return html
    state.handed_on.add(page.file.src_uri)
    page.meta["contents"] = sections(finished.html)
    page.toc = get_toc([token(heading) for heading in finished.toc])
    return finished.html


def on_page_context(context: dict[str, object], page: SitePage, config: MkDocsConfig, nav: Navigation) -> dict[str, object]:
    """What a page's head says beside the page itself; a page with problems says nothing of itself."""
    if state.site and page.file.src_uri in state.site.by_path and not state.problems:
        context["linked_data"] = as_script(state.site.graphs[page.file.src_uri])
    return context


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Nothing is written yet: note what the theme brings, and give it the pages by their paths below docs/, which it looks for on each."""
    env.auto_reload = False  # no template changes while pages are written
    env.bytecode_cache = compiled_in(Path(config.config_file_path).parent / FOLDER, "theme")
    env.globals["pages_by_path"] = {file.src_uri: file for file in files.documentation_pages()}
    names = {} if state.serving or not _has_theme(config) else _lasting(env, config, files)
    own = (config.docs_dir, None)
    given = {*names.values(), *(made.path for made in _given(state.site))} if state.site else ()
    theme = (file for file in files if file.src_dir not in own or file.src_uri in given)
    # While serving, MkDocs writes a script into each page, which the policy would forbid; of another theme nobody knows what it loads.
    project = state.site.project if state.site and _has_theme(config) and not state.serving else None
    state.rendered = Rendered(frozenset(digest_of(file.content_bytes) for file in theme), project, names.values())


def _lasting(env: Environment, config: MkDocsConfig, files: Files) -> dict[str, str]:
    """Put the theme's scripts, styles and fonts under names that last; the names by those that they had."""
    joined = env.get_template(STYLE).render(config=config)
    config.theme.static_templates.discard(STYLE)
    old = {file.src_uri: file for file in files if file.src_dir in config.theme.dirs and ASSET.fullmatch(file.src_uri)}
    found = lasting({STYLE: joined.encode(), **{path: file.content_bytes for path, file in old.items()}})
    for path, (name, content) in found.items():
        if path in old:
            files.remove(old[path])
        files.append(File.generated(config, name, content=content))
    names = {path: name for path, (name, _) in found.items()}
    look_up(env, names)
    return names


def on_post_page(output: str, page: SitePage, config: MkDocsConfig) -> str:
    return state.rendered.note(page.file.dest_uri, page.file.src_uri, output, _finished().get(page.file.src_uri))


def on_post_template(output: str, template_name: str, config: MkDocsConfig) -> str:
    if template_name.endswith((".html", ".xml")):
        return state.rendered.note(template_name, template_name, output, None)
    state.rendered.note_file(template_name, output)
    return output


def on_post_build(config: MkDocsConfig) -> None:
    """Read what stands around the pages, account for every file, and leave the receipt of a build that is to be published."""
    if not state.site or state.problems:
        return
    folder, rendered = Path(config.site_dir), state.rendered
    installed = [Path(one) for one in config.theme.dirs if one != config.theme.custom_dir]
    found = [*check_around(state.site, rendered.around, words_of(installed)), *rendered.broken]
    for path, text in rendered.files().items():
        (folder / path).write_text(text, "utf-8")
    found += unaccounted(state.site, folder, rendered.digests, rendered.theme)
    if found:
        if not state.serving:
            clean_directory(str(folder))  # written, and not to be published
        state.problems = tuple(found)
        _stop_or_show(state.problems)
    receipt.leave(folder, state.site.looked_at(state.handed_on))


def on_serve(server: LiveReloadServer, config: MkDocsConfig, builder: Callable[[], None]) -> None:
    state.good = LastGood(Path(config.site_dir))
    state.good.after(state.problems)
    look = partial(site_of, Path(config.config_file_path).parent)
    server.builder = patient(noticing(server, builder), state.good, lambda: state.problems, look)
    look_sooner(server, (config.docs_dir, config.config_file_path, *config.theme.dirs))
