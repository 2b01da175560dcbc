"""What earlier runs found, under keys that hold all that it rests on: the engine, the words, the evidence. Safe to delete."""

import hashlib
import json
import os
import shutil
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from jinja2.bccache import BytecodeCache, FileSystemBytecodeCache
from pydantic import TypeAdapter, ValidationError

from briefing.extract.claims import Claim
from briefing.fingerprint import fingerprint
from briefing.pages.environment import Compiled
from briefing.publish.keeping import may_keep, of_this_engine
from briefing.rules.rule import Finding

_Shape = TypeVar("_Shape")
SOUND = TypeAdapter(tuple[str, ...])


class Known(dict[Claim, tuple[Finding, ...]]):
    """What was found of claims on one ground; `sound` are digests of claims in which the run before found nothing."""

    def __init__(self, sound: Collection[str] = ()) -> None:
        super().__init__()
        self._sound = frozenset(sound)
        self._digests: dict[Claim, str] = {}

    def __missing__(self, claim: Claim) -> tuple[Finding, ...]:
        if not self._sound or self._digest(claim) not in self._sound:
            raise KeyError(claim)
        self[claim] = ()
        return ()

    @property
    def sound(self) -> list[str]:
        """Digests of all claims in which nothing is wrong."""
        return [self._digest(claim) for claim, found in self.items() if not found]

    def _digest(self, claim: Claim) -> str:
        """A digest of 128 bits of all that a claim is, in hexadecimal digits."""
        if claim not in self._digests:
            spans = [(one.source, one.start, one.end, one.sentences) for one in claim.spans]
            said = json.dumps((claim.text, spans, claim.titles, sorted(claim.derived)))
            self._digests[claim] = hashlib.sha256(said.encode()).hexdigest()[:32]
        return self._digests[claim]


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
    compiled: BytecodeCache = field(default_factory=Compiled)

    def claims_of(self, ground: str) -> Known:
        """What was found of claims on the ground of this digest."""
        if ground not in self.judged:
            sound = self.get(f"sound {ground}", SOUND)
            self.judged[ground] = self.claims.get(ground) or Known(sound or ())
        return self.judged[ground]

    @property
    def to_keep(self) -> dict[str, object]:
        """What is saved: all that was asked for, and which claims were judged to be sound."""
        return self.asked | {f"sound {ground}": known.sound for ground, known in self.judged.items()}

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
        kept = {}
    return Cache(kept if isinstance(kept, dict) else {}, compiled=compiled_in(folder, "pages"))


def compiled_in(folder: Path, name: str) -> BytecodeCache:
    """Templates of one kind of environment as this engine compiled them before; kept in memory where the folder cannot be written."""
    own = of_this_engine(folder) / name
    return FileSystemBytecodeCache(str(own)) if may_keep(own) else Compiled()


def save_cache(cache: Cache, folder: Path) -> None:
    """Keep what was asked for in this run, in place of all that was kept before; a folder that cannot be written keeps nothing."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        new = folder / f"new-{os.getpid()}"
        new.write_text(json.dumps(cache.to_keep, ensure_ascii=False, separators=(",", ":")), "utf-8")
        new.replace(_file(folder))
        for other in folder.iterdir():
            if other.stem != fingerprint():
                shutil.rmtree(other) if other.is_dir() else other.unlink(missing_ok=True)
    except OSError:
        return


def _file(folder: Path) -> Path:
    return folder / f"{fingerprint()}.json"
