"""The settings in mkdocs.yml, read without running anything."""

import yaml
from yaml_env_tag import construct_env_tag

from briefing.loading.project import SETTINGS, Project
from briefing.problems import CannotRun


class _SiteLoader(yaml.SafeLoader):
    """Reads mkdocs.yml without running anything: other tags than !ENV become their text."""


_SiteLoader.add_multi_constructor("", lambda loader, suffix, node: getattr(node, "value", None))
_SiteLoader.add_constructor("!ENV", construct_env_tag)  # as MkDocs reads it


def read(project: Project) -> dict[str, object]:
    """The settings that mkdocs.yml holds. Raises CannotRun where they cannot be read."""
    try:
        config = yaml.load(project.text(SETTINGS), Loader=_SiteLoader)
    except UnicodeDecodeError as error:
        raise CannotRun(f"{SETTINGS} is not UTF-8 (byte {error.start})") from error
    except yaml.YAMLError as error:
        raise CannotRun(f"{SETTINGS} is not valid YAML: {error}") from error
    if not isinstance(config, dict):
        raise CannotRun(f"{SETTINGS} holds no settings")
    return config
