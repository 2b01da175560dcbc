"""CFG1: what must hold in mkdocs.yml."""

from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit

import markdown

from briefing.loading.project import SETTINGS, Project
from briefing.loading.site_config import read
from briefing.problems import Problem, place_of
from briefing.rules.rule import rule

HOOK = "mkdocs_hook.py"


@rule("CFG1", good="hooks: [hooks/mkdocs_hook.py]", bad="mkdocs.yml without the hook, so that nothing is checked; docs_dir: pages")
def settings(project: Project) -> Iterator[Problem]:
    """The settings have the site built by the hook, from docs/, at addresses that end with a slash."""
    config, text = read(project), project.text(SETTINGS)
    hooks = config.get("hooks")
    if not isinstance(hooks, list) or not any(str(hook).endswith(HOOK) for hook in hooks):
        yield _problem(text, "hooks:", f"the site is built without {HOOK}", f"Without it nothing is checked. Add `hooks: [hooks/{HOOK}]`.")
    if config.get("use_directory_urls", True) is not True:
        yield _problem(text, "use_directory_urls", "pages must have addresses that end with a slash",
                       "Set `use_directory_urls: true`: chips lead to /source/…/#s1.")
    if str(config.get("docs_dir", "docs")).removeprefix("./").rstrip("/") != "docs":
        message = f"pages come from {config['docs_dir']}, which no rule reads"
        yield _problem(text, "docs_dir", message, "Leave `docs_dir` out: pages are in docs/.")
    address = str(config.get("site_url") or "")
    if address and not _is_absolute(address):
        yield _problem(text, "site_url", f'"{address}" is no address of a site',
                       "Write it with its scheme, or leave it empty: SITE_URL is read where mkdocs.yml says !ENV.")
    yield from _extension_problems(config, text)


def _extension_problems(config: Mapping[str, object], text: str) -> Iterator[Problem]:
    named = config.get("markdown_extensions") or []
    for item in named if isinstance(named, list) else [named]:
        try:
            name, settings = _extension(item)
            markdown.Markdown(extensions=[name], extension_configs={name: settings})
        except Exception as error:  # whatever an extension makes of its settings
            words = next(iter(item), "markdown_extensions") if isinstance(item, dict) else str(item)
            yield _problem(text, str(words), f'the Markdown extension "{words}" does not work: {error}',
                           "Name an extension that is installed, with settings that it knows.")


def _problem(text: str, words: str, message: str, hint: str) -> Problem:
    return Problem(SETTINGS, *place_of(text, words), "CFG1", message, hint)


def _is_absolute(address: str) -> bool:
    parts = urlsplit(address)
    return bool(parts.scheme in ("http", "https") and parts.netloc)


def _extension(item: object) -> tuple[str, dict[str, object]]:
    """The name of an extension and its options, from `name` or `name: {option: value}`."""
    name, settings = next(iter(item.items()), ("", None)) if isinstance(item, dict) else (item, None)
    if not isinstance(name, str) or not isinstance(settings or {}, dict):
        raise TypeError("it is neither a name nor a name with settings")
    return name, settings or {}
