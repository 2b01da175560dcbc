"""FIL1 and CFG1: what an editor puts into theme/ takes the place of something, or is used by what does."""

from collections.abc import Iterator

from briefing.loading.project import PACKAGED, SETTINGS, THEME, Project
from briefing.loading.site_config import read
from briefing.model.site import Settings
from briefing.problems import Problem, closest_to, place_of
from briefing.rules.rule import rule
from briefing.rules.site.theme_templates import HTML, name_of, templates_of


@rule("CFG1")
def of_folder(project: Project, settings: Settings) -> Iterator[Problem]:
    """Templates in theme/ are for the site generator to use; components are taken from there in any case."""
    own, theme = _own(project), read(project).get("theme")
    if settings.has_theme and own and not (isinstance(theme, dict) and theme.get("custom_dir")):
        place = place_of(project.readable(SETTINGS), "theme:")
        hint = f"Write `custom_dir: {THEME}` under `theme`, beside its `name`; or take the file out."
        yield Problem(SETTINGS, *place, "CFG1", f"{own[0]} replaces nothing, for the theme has no `custom_dir`", hint)


@rule("FIL1")
def of_files(project: Project, settings: Settings) -> Iterator[Problem]:
    """A template in theme/ replaces one of the theme, or another uses it."""
    kept = {name_of(path) for path in project.below(PACKAGED, HTML)}
    for path in _own(project) if settings.has_theme else ():
        name = name_of(path)
        others = (*project.below(THEME, HTML), *project.below(PACKAGED, HTML), *project.below("docs", ".md"), SETTINGS)
        if name not in kept and not any(name in project.readable(other) for other in others if other != path):
            near = closest_to(name.removesuffix(HTML), (one.removesuffix(HTML) for one in kept))
            hint = f'Did you mean "{near}{HTML}"?' if near else "Take it out, or name it where it is to be used."
            yield Problem(path, 1, 1, "FIL1", "this template replaces none of the theme, and nothing uses it", hint)


def _own(project: Project) -> list[str]:
    """The templates of the briefing's own that the site generator would fill in."""
    return [path for path in templates_of(project) if path.startswith(f"{THEME}/")]
