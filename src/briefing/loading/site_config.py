"""What the engine needs of mkdocs.yml: the Markdown extensions, and that the site is built with the hook and its addresses."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import markdown
import yaml
from yaml_env_tag import construct_env_tag

from briefing.model.page import place_of
from briefing.problems import CannotRun, Problem

# MkDocs adds these to whatever mkdocs.yml names.
BUILT_IN_EXTENSIONS = ("toc", "tables", "fenced_code")
HOOK = "mkdocs_hook.py"


class _SiteLoader(yaml.SafeLoader):
    """Reads mkdocs.yml without running anything: other tags than !ENV become their text."""


_SiteLoader.add_multi_constructor("", lambda loader, suffix, node: getattr(node, "value", None))
_SiteLoader.add_constructor("!ENV", construct_env_tag)  # as MkDocs reads it


@dataclass(frozen=True)
class Site:
    """What mkdocs.yml says of the whole site. `url` is its absolute address with a closing slash; empty where it is not set."""

    name: str
    description: str
    url: str
    language: str

    def absolute(self, path: str) -> str:
        """The absolute address of a path below the site's root; empty where the site has none."""
        return self.url + path if self.url else ""


def read(root: Path) -> tuple[dict, str]:
    """The settings and the text of mkdocs.yml. Raises CannotRun where they cannot be read."""
    file = root / "mkdocs.yml"
    if not file.is_file():
        raise CannotRun(f"{root} holds no mkdocs.yml: is it the root of a briefing?")
    try:
        text = file.read_text("utf-8")
        config = yaml.load(text, Loader=_SiteLoader)
    except UnicodeDecodeError as error:
        raise CannotRun(f"mkdocs.yml is not UTF-8 (byte {error.start})") from error
    except yaml.YAMLError as error:
        raise CannotRun(f"mkdocs.yml is not valid YAML: {error}") from error
    if not isinstance(config, dict):
        raise CannotRun("mkdocs.yml holds no settings")
    return config, text


def problems(root: Path) -> Iterator[Problem]:
    """Settings with which the site would be built unchecked, or its citations would lead nowhere."""
    config, text = read(root)
    hooks = config.get("hooks")
    if not isinstance(hooks, list) or not any(str(hook).endswith(HOOK) for hook in hooks):
        yield Problem("mkdocs.yml", *place_of(text, "hooks:"), "REC1", f"the site is built without {HOOK}",
                      f"Without it nothing is checked. Add `hooks: [hooks/{HOOK}]`.")
    if config.get("use_directory_urls", True) is not True:
        yield Problem("mkdocs.yml", *place_of(text, "use_directory_urls"), "REC1", "pages must have addresses that end with a slash",
                      "Set `use_directory_urls: true`: chips lead to /source/…/#s1.")
    address = str(config.get("site_url") or "")
    if address and not _is_absolute(address):
        yield Problem("mkdocs.yml", *place_of(text, "site_url"), "REC1", f'"{address}" is no address of a site',
                      "Write it with its scheme, or leave it empty: SITE_URL is read where mkdocs.yml says !ENV.")
    for item in _named(config):
        try:
            name, settings = _extension(item)
            markdown.Markdown(extensions=[name], extension_configs={name: settings})
        except Exception as error:  # whatever an extension makes of its settings
            words = next(iter(item), "markdown_extensions") if isinstance(item, dict) else str(item)
            yield Problem("mkdocs.yml", *place_of(text, str(words)), "REC1", f'the Markdown extension "{words}" does not work: {error}',
                          "Name an extension that is installed, with settings that it knows.")


def _is_absolute(address: str) -> bool:
    parts = urlsplit(address)
    return bool(parts.scheme in ("http", "https") and parts.netloc)


def site(root: Path) -> Site:
    """The name, description and address of the site."""
    config, _ = read(root)
    url = str(config.get("site_url") or "")
    theme = config.get("theme")
    language = theme.get("language") if isinstance(theme, dict) else None
    return Site(
        name=str(config.get("site_name") or ""),
        description=str(config.get("site_description") or ""),
        url=url if not url or url.endswith("/") else f"{url}/",
        language=str(language or "en"),
    )


def extensions(root: Path) -> tuple[list[str], dict[str, dict]]:
    """The names of the Markdown extensions of the site, and the options of those that have some."""
    config, _ = read(root)
    names, options = list(BUILT_IN_EXTENSIONS), {}
    for name, settings in map(_extension, _named(config)):
        names.append(name)
        options[name] = settings
    return list(dict.fromkeys(names)), options


def _named(config: dict) -> list:
    named = config.get("markdown_extensions") or []
    return named if isinstance(named, list) else [named]


def _extension(item: object) -> tuple[str, dict]:
    """The name of an extension and its options, from `name` or `name: {option: value}`."""
    name, settings = next(iter(item.items()), ("", None)) if isinstance(item, dict) else (item, None)
    if not isinstance(name, str) or not isinstance(settings or {}, dict):
        raise TypeError("it is neither a name nor a name with settings")
    return name, settings or {}
