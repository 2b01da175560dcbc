"""CFG1: what must hold in mkdocs.yml."""

import re
from collections.abc import Collection, Iterator, Mapping

import markdown

from briefing.extract.facts import SiteReading
from briefing.loading.project import SETTINGS, Project
from briefing.loading.site_config import missing_hook, read, unreadable
from briefing.model.site import Settings
from briefing.problems import Problem, did_you_mean, line_and_column, place_of
from briefing.rules.rule import rule
from briefing.rules.site import site_address
from briefing.rules.site.navigation import lost_pages

HOOK = "mkdocs_hook.py"
# The option by which Markdown extensions are told where the files are that they take in.
FROM_FILES = "base_path"
# What MkDocs says of settings.
UNKNOWN = re.compile(r"Unrecognised configuration name: (\S+)")
IN_SETTING = re.compile(r"Config value '(\w+)'")
AVAILABLE_ARE = "The available installed themes are:"
AVAILABLE = re.compile(rf"{AVAILABLE_ARE} (.*)")
REMEDIES = {
    "No theme name set": "Write `theme: {name: briefing}`.",
    "set in custom_dir": "Make the folder, or take `custom_dir` out.",
    "plugin is not installed": "Write the name of one that is installed: `plugins: [search]`, or none: `plugins: []`.",
    "Required configuration not provided": "Write a value behind the colon.",
}
SET_IN = re.compile(r"set in (\w+)")
QUOTED = re.compile(r"['\"]([^'\"]+)['\"]")
MEND = "Mend this setting: nothing else was looked at."
WHICHEVER = "Which setting it means, MkDocs does not say: look for a value of another kind than it should be. Nothing else was looked at."


@rule("CFG1", good="hooks: [hooks/mkdocs_hook.py]", bad="mkdocs.yml without the hook, so that nothing is checked; docs_dir: pages")
def settings(project: Project) -> Iterator[Problem]:
    """The settings have the site built by the hook, from docs/, at addresses that end with a slash."""
    if problem := unreadable(project):
        yield problem
        return
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
    if address and (why := site_address.fault(address)):
        name = site_address.asked_for_by(text)
        yield _problem(text, "site_url", f'{name} is "{address}", which is no address of a site: {why}',
                       f"Give {name} the address of the overview, such as {site_address.EXAMPLE}, or leave it empty.")
    yield from _extension_problems(config, text)
    yield from lost_pages(project)


@rule("CFG1")
def hooked(site: SiteReading) -> Iterator[Problem]:
    """The hooks that the settings name are there. What they would do is none of a check's business: it has read everything else."""
    yield from lost_hook(site.project)


def lost_hook(project: Project) -> Iterator[Problem]:
    """The hook that the settings name and that there is not: without it nothing can be built."""
    if missing := missing_hook(project, f"hooks/{HOOK}"):
        path, place, is_elsewhere = missing
        hint = f"Write `hooks: [hooks/{HOOK}]`." if is_elsewhere else "Put it back: it is the same in every briefing."
        yield Problem(SETTINGS, *place, "CFG1", f"the hook {path} is not there, and without it nothing is checked", hint)


@rule("CFG1")
def understood(project: Project, settings: Settings) -> Iterator[Problem]:
    """The site generator knows every setting; what it says of one is told."""
    for said in settings.warned:
        yield refused(project, said, settings.known)


@rule("CFG1")
def from_files(project: Project, settings: Settings) -> Iterator[Problem]:
    """No Markdown extension, wherever the settings name it, takes in files by a path of its own."""
    md = markdown.Markdown()
    for name in settings.extensions:
        if FROM_FILES in md.build_extension(name, dict(settings.options.get(name) or {})).getConfigs():
            message = f'the Markdown extension "{name}" works with files by a path of its own, which no check sees'
            yield _problem(project.readable(SETTINGS), name, message, "Take it out. A text for several pages is a component, "
                           '`{% include "NAME.html" %}`, in theme/components/; a picture stands in docs/.')


def refused(project: Project, said: str, known: Collection[str] = ()) -> Problem:
    """What the site generator says of a setting, at this; `known` are the settings that there are."""
    text = project.readable(SETTINGS)
    if found := UNKNOWN.search(said):
        place = _setting(text, found[1])
        hint = did_you_mean(found[1], {*known, *IN_SETTING.findall(said)} - {found[1]})
        return Problem(SETTINGS, *line_and_column(text, place), "CFG1", f'there is no setting "{found[1]}"', hint)
    key = IN_SETTING.search(said)
    start = _setting(text, key[1]) if key else 0
    words = [*SET_IN.findall(said), *QUOTED.findall(said)]
    named = (word.rstrip("/").rpartition("/")[2] for word in words if key and word != key[1])
    word = next((word for word in named if word in text[start:]), "")
    installed = AVAILABLE.search(said)
    remedy = next((remedy for words, remedy in REMEDIES.items() if words in said), MEND if key or word else WHICHEVER)
    hint = did_you_mean(word, installed[1].split(", ")) if installed else remedy
    message = said.partition(AVAILABLE_ARE)[0].removeprefix(f"{SETTINGS}: ").replace(f"{project.root}/", "").rstrip(". ")
    return Problem(SETTINGS, *line_and_column(text, text.index(word, start) if word else start), "CFG1", message, hint)


def _setting(text: str, name: str) -> int:
    """Where a setting stands: at the top level, or else below another."""
    found = re.search(rf"^{re.escape(name)}\s*:", text, re.MULTILINE) or re.search(rf"(?<![\w-]){re.escape(name)}\s*:", text)
    return found.start() if found else 0


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


def _extension(item: object) -> tuple[str, dict[str, object]]:
    """The name of an extension and its options, from `name` or `name: {option: value}`."""
    name, settings = next(iter(item.items()), ("", None)) if isinstance(item, dict) else (item, None)
    if not isinstance(name, str) or not isinstance(settings or {}, dict):
        raise TypeError("it is neither a name nor a name with settings")
    return name, settings or {}
