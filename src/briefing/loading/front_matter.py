"""The front matter of a page: YAML between two lines of dashes at its top."""

import re

import yaml

from briefing.loading.strict_yaml import LOADER

_FRONT_MATTER = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)


def settings(markdown: str) -> object:
    """What the front matter holds, a mapping where it is as it should be; empty where there is none. Raises yaml.YAMLError."""
    match = _FRONT_MATTER.match(markdown)
    return (yaml.load(match[1], Loader=LOADER) or {}) if match else {}


def text_of(markdown: str) -> str:
    """Its lines as they are typed, between those of dashes."""
    match = _FRONT_MATTER.match(markdown)
    return match[1] if match else ""


def without(markdown: str) -> str:
    """The text below it."""
    return _FRONT_MATTER.sub("", markdown)
