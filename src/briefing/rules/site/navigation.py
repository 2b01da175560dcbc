"""CFG1: the navigation leads to pages that there are, and to each that the site generator would miss in it."""

import re
from collections.abc import Iterator
from posixpath import dirname

import yaml

from briefing.extract.facts import SiteReading
from briefing.loading import front_matter
from briefing.loading.project import SETTINGS, Project
from briefing.loading.site_config import navigation
from briefing.model.addresses import FOLDERS
from briefing.model.briefing import Briefing
from briefing.model.own_kinds import OwnRecord
from briefing.pages.templates import RECORD_TEMPLATE
from briefing.problems import Problem, closest_to, line_and_column
from briefing.rules.rule import rule

NAV = re.compile(r"^nav\s*:", re.MULTILINE)
NO_SPACE = re.compile(r"(?P<title>[^:]+):(?P<path>\S.*)")


def lost_pages(project: Project) -> Iterator[Problem]:
    """What the navigation names, and docs/ does not have. A page of a record is made from the template of its kind."""
    for path, place in navigation(project):
        is_made = f"docs/{dirname(path)}/{RECORD_TEMPLATE}" in project and not path.rpartition("/")[2].startswith("_")
        if path.endswith((".md", ".html")) and "://" not in path and f"docs/{path}" not in project and not is_made:
            yield Problem(SETTINGS, *place, "CFG1", f'the navigation names "{path}", which docs/ does not have', _meant(path, project))


def _meant(path: str, project: Project) -> str:
    """The remedy for a page that there is not: what it is meant to be is most likely a file that nothing leads to yet."""
    if found := NO_SPACE.fullmatch(path):
        return f"A space is missing behind the colon: `{found['title']}: {found['path']}`."
    named = {one for one, _ in navigation(project)}
    free = {file.removeprefix("docs/") for file in project.below("docs")} - named
    other = next((one for one in sorted(free) if one.lower() == path.lower() or one.startswith(f"{path}.")), "")
    near = other or closest_to(path, (one for one in free if one.endswith(".md")))
    is_of_kind = path.endswith(f"/{RECORD_TEMPLATE}") and f"data/{_kind(path)}.yml" in project
    if near and (other or is_of_kind):
        return f"Rename docs/{near} to docs/{path}."
    return f'Did you mean "{near}"?' if near else "Put the page back, or take this line out."


@rule("CFG1")
def listed(site: SiteReading) -> Iterator[Problem]:
    """The navigation names each page that the site generator expects there, or says that it does not."""
    briefing, project = site.briefing, site.project
    if any(lost_pages(project)):
        return  # one of them is meant
    text = project.readable(SETTINGS)
    found = NAV.search(text)
    for path in site.unlisted:
        if not path.endswith(RECORD_TEMPLATE) or _makes_pages(path, briefing, project):
            message = f"the navigation does not name {path}, and `make build` refuses a page that nothing leads to"
            hint = f"Add the line `  - {_entry(path, briefing, project)}` under `nav`, or the page under `not_in_nav`."
            yield Problem(SETTINGS, *line_and_column(text, found.start() if found else 0), "CFG1", message, hint)


def _kind(path: str) -> str:
    """The kind of which a template makes pages."""
    folder = dirname(path).rpartition("/")[2]
    return FOLDERS.get(folder, folder)


def _makes_pages(template: str, briefing: Briefing, project: Project) -> bool:
    """Whether a template makes a page for the navigation: of a record that no other page tells, and that is not named there itself."""
    named, folder = {path for path, _ in navigation(project)}, dirname(template)
    return any(f"{folder}/{one.id}.md" not in named for one in briefing.records(_kind(template)) if not getattr(one, "told_at", ""))


def _entry(path: str, briefing: Briefing, project: Project) -> str:
    """The entry of a page, or of a kind's pages, with the name that these have."""
    if not path.endswith(RECORD_TEMPLATE):
        return f"{_title(path, project)}: {path}"
    kind = _kind(path)
    model = briefing.kinds.get(kind)
    name = model.definition.label if model and issubclass(model, OwnRecord) else kind.capitalize()
    return f"{name}: [{path}]"


def _title(path: str, project: Project) -> str:
    """What the front matter of a page calls it; where a record or nothing does, the name of its file in words."""
    try:
        settings = front_matter.settings(project.readable(f"docs/{path}"))
    except yaml.YAMLError:  # told as such (TPL1)
        settings = {}
    title = settings.get("title") if isinstance(settings, dict) else None
    words = path.removesuffix(".md").removesuffix("/index").rpartition("/")[2].replace("-", " ").capitalize()
    return title if isinstance(title, str) and not set(title) & set("{}:#") else words
