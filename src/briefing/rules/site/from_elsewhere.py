"""SAF1 for what surrounds the pages: the settings and the styles of a briefing's own."""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser

from briefing.extract.markup import SCHEMES, leads_elsewhere, scheme_of, strange
from briefing.loading.project import SETTINGS, THEME, Project
from briefing.loading.site_config import navigation, read, unreadable, values_under
from briefing.model.document import Position
from briefing.model.site import Settings
from briefing.problems import Problem, line_and_column, place_of
from briefing.rules.rule import rule

# Settings that name files which every page loads.
LISTS, OF_THEME = ("extra_css", "extra_javascript"), ("favicon", "logo", "card")
COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
ESCAPED = re.compile(r"\\([0-9a-fA-F]{1,6})\s?|\\(\n|.)")
NAMED = re.compile(r"url\(\s*(?P<bare>[^\"')\s][^)]*)\)|\"(?P<double>[^\"\n]*)\"|'(?P<single>[^'\n]*)'", re.IGNORECASE)
LEADS_OUT = re.compile(r"\s*(?:(?:https?|ftp|file|blob|javascript):|[/\\]{2})", re.IGNORECASE)
# What old browsers ran in styles.
RUNS = re.compile(r"\bexpression\s*\(|-moz-binding|\bbehavior\s*:", re.IGNORECASE)
PUT_HERE = "Put the file into theme/assets/, and name it there."


@rule("SAF1")
def of_settings(project: Project, settings: Settings) -> Iterator[Problem]:
    """What the settings put around the pages is text and links, and what they have pages load is the site's own."""
    if unreadable(project):
        return
    text = project.text(SETTINGS)
    for words in settings.spoken:
        for found, why in strange(LexborHTMLParser(words), words):
            yield Problem(SETTINGS, *place_of(text, found), "SAF1", why, "Take it out: this is shown on every page.")
    for address, place in navigation(project):
        if (scheme := scheme_of(address)) not in SCHEMES:
            message = f"the navigation leads to {address[:60]}, which has the scheme {scheme}:"
            yield Problem(SETTINGS, *place, "SAF1", message, "Name a page, or an address with https:.")
    for address, place in _loaded(project):
        if leads_elsewhere(address):
            yield Problem(SETTINGS, *place, "SAF1", f"every page would load {address[:60]} from elsewhere", PUT_HERE)


def _loaded(project: Project) -> Iterator[tuple[str, Position]]:
    """The addresses of what the settings have every page load, and where they stand."""
    theme = read(project).get("theme")
    shown = {str(theme[key]) for key in OF_THEME if key in theme} if isinstance(theme, dict) else set()
    yield from (one for one in values_under(project, "theme") if one[0] in shown)
    for key in LISTS:
        yield from values_under(project, key)


@rule("SAF1")
def of_styles(project: Project, settings: Settings) -> Iterator[Problem]:
    """The styles of a briefing load nothing from another host."""
    for path in project.below(THEME, ".css"):
        text = COMMENT.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), project.readable(path))
        for at, why in _loads(text):
            yield Problem(path, *line_and_column(text, at), "SAF1", why, PUT_HERE)


def _loads(text: str) -> Iterator[tuple[int, str]]:
    """Where a style loads or runs something, as it is written and as it is meant: an escape of CSS may stand for any character."""
    for read_as in dict.fromkeys((text, _plain(text))):
        for found in NAMED.finditer(read_as):
            bare, quoted = found["bare"], found["double"] or found["single"] or ""
            if (scheme_of(bare or "") != "data" and leads_elsewhere((bare or "").strip("'\""))) or LEADS_OUT.match(quoted):
                yield found.start(), f"this style would load {(bare or quoted)[:60]} from elsewhere"
        for found in RUNS.finditer(read_as):
            yield found.start(), f"{found[0]} would run in browsers of old"


def _plain(text: str) -> str:
    """A text of CSS without its escapes, in as many lines."""
    return ESCAPED.sub(lambda one: _character(one[1]) if one[1] else one[2], text)


def _character(digits: str) -> str:
    number = int(digits, 16)
    return chr(number) if 0 < number < 0x110000 and not 0xD800 <= number < 0xE000 else "\ufffd"
