"""What earlier runs found, under keys that hold all that it rests on: the engine, the words, the evidence. Safe to delete."""

import json
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from briefing.extract.claims import Claim
from briefing.fingerprint import fingerprint
from briefing.pages.environment import Compiled
from briefing.rules.rule import Finding

Known = dict[Claim, tuple[Finding, ...]]
_Shape = TypeVar("_Shape")


@dataclass
class Cache:
    """Findings of one briefing. Values are made of what JSON has; what a run does not ask for is forgotten when it is saved.

    `claims` are those that the run before judged, by the digest of their ground, `judged` those of this run; `compiled` are templates
    as they were used. A value that has not the shape that it is asked for in, since somebody changed the file, is none.
    """

    kept: dict[str, object] = field(default_factory=dict)
    asked: dict[str, object] = field(default_factory=dict)
    claims: dict[str, Known] = field(default_factory=dict)
    judged: dict[str, Known] = field(default_factory=dict)
    compiled: Compiled = field(default_factory=Compiled)

    def claims_of(self, ground: str) -> Known:
        """What was found of claims on the ground of this digest; never saved, since pages keep it."""
        self.judged[ground] = self.judged.get(ground, self.claims.get(ground, {}))
        return self.judged[ground]

    def get(self, key: str, shape: TypeAdapter[_Shape]) -> _Shape | None:
        """What was found under a key; None where nothing is kept."""
        if key not in self:
            return None
        self.asked[key] = self.asked.get(key, self.kept.get(key))
        try:
            return shape.validate_python(self.asked[key])
        except ValidationError:
            return None

    def __contains__(self, key: str) -> bool:
        return key in self.asked or key in self.kept

    def put(self, key: str, value: object) -> None:
        self.asked[key] = value

    def next_run(self) -> "Cache":
        """A cache for the run after this one, with what this one asked for."""
        return Cache(self.asked, claims=self.judged, compiled=self.compiled)


def read_cache(folder: Path) -> Cache:
    """What the folder keeps of this engine; nothing where it cannot be read."""
    try:
        kept = json.loads(_file(folder).read_text("utf-8"))
    except (OSError, ValueError):
        return Cache()
    return Cache(kept) if isinstance(kept, dict) else Cache()


def save_cache(cache: Cache, folder: Path) -> None:
    """Keep what was asked for in this run, in place of all that was kept before; a folder that cannot be written keeps nothing."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        new = folder / f"new-{os.getpid()}"
        new.write_text(json.dumps(cache.asked, ensure_ascii=False, separators=(",", ":")), "utf-8")
        new.replace(_file(folder))
        for other in folder.glob("*.json"):
            if other != _file(folder):
                other.unlink(missing_ok=True)
    except OSError:
        return


def _file(folder: Path) -> Path:
    return folder / f"{fingerprint()}.json"
