"""The site of a briefing for commands that only show it: what earlier builds found is taken from their cache, and kept there again."""

from pathlib import Path

from briefing.adapters.mkdocs import site_of
from briefing.publish.cache import read_cache, save_cache
from briefing.publish.keeping import FOLDER
from briefing.publish.site import Site


def kept_site_of(root: Path) -> Site:
    """The same as `site_of`, sooner: only what changed since is read and judged. Raises CannotRun where there is none to look at."""
    if not (root / FOLDER).is_dir():
        return site_of(root)  # what only shows something makes no folder
    cache = read_cache(root / FOLDER)
    site = site_of(root, cache)
    if not site.problems:
        save_cache(cache, root / FOLDER)
    return site
