"""The files that search reads: all places, in parts that a page asks for side by side, so that the first results wait for no others."""

import json
from collections.abc import Sequence

from briefing.exports.download import Download
from briefing.extract.search_index import Found
from briefing.publish.search_paths import numbered

PART = 2_000  # places: some 50 kB of them, compressed


def files(places: Sequence[Found]) -> tuple[Download, ...]:
    """At least one file; most sites have no more."""
    parts = [places[start : start + PART] for start in range(0, max(len(places), 1), PART)]
    return tuple(Download(numbered(number), "application/json", _json(part)) for number, part in enumerate(parts, 1))


def _json(part: Sequence[Found]) -> str:
    return json.dumps(part, ensure_ascii=False, separators=(",", ":"))
