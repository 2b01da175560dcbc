"""The last result of planting errors (`make prove`), as the page on checking tells it."""

from dataclasses import dataclass

from briefing.fingerprint import fingerprint
from briefing.loading.project import Project
from briefing.loading.results import PROOF, ProofData, result

# What whoever reads a statement takes for granted: the words are there, and a page shows what the record says.
LEANED_ON = ("PAS1", "PAS2", "PAS3", "PAS4", "PRO2", "REC2", "REC3", "REC5")


@dataclass(frozen=True)
class Kind:
    """One kind of planted error: how many were planted, and how many its rule caught."""

    name: str
    planted: int
    caught: int


@dataclass(frozen=True)
class Proof:
    """What `make prove` found when it last ran; `is_current` says whether the rules are still those that it tried, `idle` which of those
    that readers of statements lean on caught nothing that no other rule did, or were not tried.
    """

    kinds: tuple[Kind, ...]
    tried: int
    passed: int
    briefings: int
    is_current: bool
    idle: tuple[str, ...] = ()

    @property
    def planted(self) -> int:
        return sum(kind.planted for kind in self.kinds)

    @property
    def caught(self) -> int:
        return sum(kind.caught for kind in self.kinds)


def read_proof(project: Project) -> Proof | None:
    """The last result; None where there is none that can be read."""
    if (found := result(project, PROOF, ProofData)) is None:
        return None
    kinds = tuple(Kind(name, kind.planted, kind.caught) for name, kind in found.errors.items())
    idle = tuple(rule for rule in LEANED_ON if not found.alone.get(rule))
    return Proof(kinds, found.harmless.tried, found.harmless.passed, len(found.briefings), found.engine == fingerprint(), idle)
