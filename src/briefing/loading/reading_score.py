"""The last result of the benchmark of reading (`make score`), as the page on checking tells it."""

from dataclasses import dataclass

from briefing.fingerprint import fingerprint
from briefing.loading.project import Project
from briefing.loading.results import SCORE, ScoreData, result


@dataclass(frozen=True)
class Kind:
    """One kind of sentence: how many were true, and refused all the same; how many false, and let through."""

    name: str
    true: int
    refused: int
    false: int
    let_through: int


@dataclass(frozen=True)
class Score:
    """What `make score` found when it last ran; `is_current` says whether the engine is still the one that it asked."""

    kinds: tuple[Kind, ...]
    subjects: int
    is_current: bool

    @property
    def true(self) -> int:
        return sum(kind.true for kind in self.kinds)

    @property
    def refused(self) -> int:
        return sum(kind.refused for kind in self.kinds)

    @property
    def false(self) -> int:
        return sum(kind.false for kind in self.kinds)

    @property
    def let_through(self) -> int:
        return sum(kind.let_through for kind in self.kinds)


def read_score(project: Project) -> Score | None:
    """The last result; None where there is none that can be read."""
    if (found := result(project, SCORE, ScoreData)) is None:
        return None
    kinds = tuple(Kind(name, kind.true, kind.refused, kind.false, kind.let_through) for name, kind in found.kinds.items())
    return Score(kinds, found.subjects, found.engine == fingerprint())
