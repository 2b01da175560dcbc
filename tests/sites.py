"""The sites that tests only read, made once in a process.

They stand in no conftest.py: pytest forgets the module of that name whenever it meets another, and all that it kept would be made anew.
"""

from functools import cache
from pathlib import Path

from briefing.adapters.mkdocs import site_of
from briefing.publish.cache import Cache
from briefing.publish.site import Site

ROOT = Path(__file__).resolve().parent.parent


@cache
def shipped() -> Site:
    """The site of the shipped briefing, made and checked once for all tests that only read it."""
    return sound(ROOT)[0]


@cache
def sound(root: Path) -> tuple[Site, Cache]:
    """The site of a briefing as it comes, and what the check of it keeps."""
    kept = Cache()
    return site_of(root, kept), kept
