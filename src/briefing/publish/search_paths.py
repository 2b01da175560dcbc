"""Where the files that search reads stand in a site."""

from collections.abc import Iterable

PLACES = "search/places.json"


def numbered(number: int) -> str:
    """The path of the file of this number; the first has none."""
    return PLACES if number == 1 else PLACES.replace(".json", f"-{number}.json")


def is_part(path: str) -> bool:
    """Whether a file of the site is one of these."""
    return path.startswith(PLACES.removesuffix(".json"))


def of(paths: Iterable[str]) -> list[str]:
    """Those among the paths of a site's files, in their order; the first where there is none yet."""
    return [path for path in paths if is_part(path)] or [PLACES]
