"""The site as a whole: what it is called, in which language, where it is published, and which files make its pages."""

from collections.abc import Mapping
from dataclasses import dataclass, field

MOST_TOLD = 50


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


@dataclass(frozen=True)
class Settings:
    """What the site generator makes of its settings.

    `pages` are the files that become pages, `assets` those that it publishes as they are; both are paths below docs/.
    `extensions` are Markdown's, by name, with their `options`; `spoken` are words that readers meet beside the pages. `has_theme` says
    that the theme that comes with the engine stands around the pages. `warned` is what the generator says of its settings, `known`
    are the names of those that it has. `unlisted` are pages, and templates that make some, which its navigation should name and does not.
    Of the findings on pages, `most_told` are told with their places.
    """

    site: Site
    pages: tuple[str, ...]
    assets: tuple[str, ...] = ()
    extensions: tuple[str, ...] = ()
    options: Mapping[str, Mapping[str, object]] = field(default_factory=dict)
    spoken: tuple[str, ...] = ()
    has_theme: bool = False
    warned: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    unlisted: tuple[str, ...] = ()
    most_told: int = MOST_TOLD
