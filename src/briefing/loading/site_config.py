"""The settings in mkdocs.yml, read without running anything."""

from collections.abc import Iterator
from functools import lru_cache

import yaml
from yaml_env_tag import construct_env_tag

from briefing.loading.project import SETTINGS, Project
from briefing.loading.strict_yaml import slip_problem, syntax_problem
from briefing.loading.yaml_slips import conflict
from briefing.model.document import Position
from briefing.problems import CannotRun, Problem, did_you_mean, line_and_column

# The tags of one mark that MkDocs and its extensions know.
TAGS = ("!ENV", "!relative")

EXAMPLE = "`site_name: My briefing`"


class _SiteLoader(yaml.SafeLoader):
    """Reads mkdocs.yml without running anything: other tags than !ENV become their text."""


_SiteLoader.add_multi_constructor("", lambda loader, suffix, node: getattr(node, "value", None))
_SiteLoader.add_constructor("!ENV", construct_env_tag)  # as MkDocs reads it


@lru_cache(maxsize=8)
def _composed(text: str) -> yaml.Node | None:
    """What stands in the settings, as nodes with their places. Raises yaml.YAMLError."""
    node: yaml.Node | None = yaml.compose(text, Loader=_SiteLoader)
    return node


def _pairs(node: yaml.Node | None) -> list[tuple[yaml.Node, yaml.Node]]:
    """The names in a mapping with what stands under them; none where it is something else."""
    return node.value if isinstance(node, yaml.MappingNode) else []


def _constructed(text: str) -> object:
    """What the settings hold. Raises yaml.YAMLError."""
    node = _composed(text)
    return None if node is None else _SiteLoader("").construct_document(node)


def unreadable(project: Project) -> Problem | None:
    """Why mkdocs.yml cannot be read, at its place; None where it can."""
    try:
        text = project.text(SETTINGS)
    except UnicodeDecodeError as error:
        return Problem(SETTINGS, 1, 1, "CFG1", f"this file is not UTF-8 (byte {error.start})", "Save it as UTF-8.")
    if merging := conflict(text):
        return slip_problem(merging, SETTINGS, "CFG1")
    try:
        config = _constructed(text)
    except yaml.YAMLError as error:
        return next(_strange_tags(text), None) or syntax_problem(error, text, SETTINGS, "CFG1")
    if strange := next(_strange_tags(text), None):
        return strange
    if not isinstance(config, dict):
        return Problem(SETTINGS, 1, 1, "CFG1", "this file holds no settings", f"Write a setting in each line: {EXAMPLE}.")
    return next(_without_a_name(text), None)


def _strange_tags(text: str) -> Iterator[Problem]:
    """The tags that neither MkDocs nor its extensions know, as far as the text can be read."""
    try:
        for token in yaml.scan(text, yaml.SafeLoader):
            if isinstance(token, yaml.TagToken) and token.value[0] == "!" and (tag := "".join(token.value)) not in TAGS:
                place = line_and_column(text, token.start_mark.index)
                yield Problem(SETTINGS, *place, "CFG1", f"nobody knows the tag {tag}", did_you_mean(tag, TAGS))
    except yaml.YAMLError:
        return


def _without_a_name(text: str) -> Iterator[Problem]:
    """The settings, and those of the theme, whose names are no words for YAML, such as 1, yes or null: nothing can be asked for by them."""
    settings = _pairs(_composed(text))
    of_theme = (pair for key, value in settings if key.value == "theme" for pair in _pairs(value))
    for key, _ in (*settings, *of_theme):
        name = _SiteLoader("").construct_object(key, deep=True)
        if not isinstance(name, str) or not name:
            written, at = text[key.start_mark.index : key.end_mark.index], key.start_mark
            message = f"a setting has a word for its name, and YAML reads {written} as none"
            yield Problem(SETTINGS, at.line + 1, at.column + 1, "CFG1", message, f"Name a setting here, as in {EXAMPLE}, or take this out.")


def read(project: Project) -> dict[str, object]:
    """The settings that mkdocs.yml holds. Raises CannotRun where they cannot be read."""
    if problem := unreadable(project):
        raise CannotRun(str(problem))
    config = _constructed(project.text(SETTINGS))
    assert isinstance(config, dict)  # or it would be unreadable
    return config


def navigation(project: Project) -> Iterator[tuple[str, Position]]:
    """What the navigation leads to, page by page, and where each is named. The settings are readable."""
    return values_under(project, "nav")


def missing_hook(project: Project, usual: str) -> tuple[str, Position, bool] | None:
    """The first hook of the briefing's own that the settings name and that there is not, where it is named, and whether one stands at the
    usual place. One outside of the briefing is the site generator's to find."""
    for path, place in values_under(project, "hooks"):
        if not path.startswith("..") and not (project.root / path).is_file():
            return path, place, (project.root / usual).is_file()
    return None


def values_under(project: Project, setting: str) -> Iterator[tuple[str, Position]]:
    """Every value under a setting, however deep, and where it stands. The settings are readable."""
    left = [value for key, value in _pairs(_composed(project.text(SETTINGS))) if key.value == setting]
    while left:
        node = left.pop(0)
        if isinstance(node, yaml.ScalarNode) and node.value:
            yield node.value, (node.start_mark.line + 1, node.start_mark.column + 1)
        elif isinstance(node, yaml.SequenceNode):
            left = [*node.value, *left]
        elif isinstance(node, yaml.MappingNode):
            left = [*(value for _, value in node.value), *left]
