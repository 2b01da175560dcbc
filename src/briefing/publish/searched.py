"""The files that search reads: all places, in parts that a page asks for side by side, so that the first results wait for no others."""

import json
from collections.abc import Iterable, Sequence

from briefing.exports.download import Download
from briefing.extract.search_index import Found

PLACES = "search/places.json"
PART = 2_000  # places: some 50 kB of them, compressed


def files(places: Sequence[Found]) -> tuple[Download, ...]:
    """At least one file; most sites have no more."""
    parts = [places[start : start + PART] for start in range(0, max(len(places), 1), PART)]
    return tuple(Download(_path(number), "application/json", _json(part)) for number, part in enumerate(parts, 1))


def is_part(path: str) -> bool:
    """Whether a file of the site is one of these."""
    return path.startswith(PLACES.removesuffix(".json"))


def of(paths: Iterable[str]) -> list[str]:
    """Those among the paths of a site's files, in their order; the first where there is none yet."""
    return [path for path in paths if is_part(path)] or [PLACES]


def _path(number: int) -> str:
    return PLACES if number == 1 else PLACES.replace(".json", f"-{number}.json")


def _json(part: Sequence[Found]) -> str:
    return json.dumps(part, ensure_ascii=False, separators=(",", ":"))
