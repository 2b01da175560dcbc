"""The ledger with its signatures, and what people found of all that a site says; the pages that tell it are made in `desk`."""

import hashlib
from collections.abc import Iterable, Sequence

from pydantic import TypeAdapter

from briefing.loading.project import REVIEWS, Project
from briefing.loading.signatures import Checked, Signature, check_all
from briefing.model.binding import Binder
from briefing.model.briefing import Briefing
from briefing.model.statement import Statement
from briefing.publish.cache import Cache
from briefing.review.fold import folded
from briefing.review.ledger import read_ledger
from briefing.review.rebased import rebases
from briefing.review.reviewed import Reviewed
from briefing.review.signed import SignedLedger, signed_ledger

KEPT = TypeAdapter(tuple[tuple[str, ...], dict[str, str], tuple[str, ...]])


def reviewed(briefing: Briefing, said: Iterable[Statement], whole: SignedLedger) -> Reviewed:
    """How all that is said stands."""
    return Reviewed(whole.ledger, whole.signed, folded(map(Binder(briefing).bound, said), whole.ledger, whole.signed))


def signed(project: Project, cache: Cache | None = None) -> SignedLedger:
    """The ledger of a project, its signatures checked. Raises CannotRun where something is signed and there is no ssh-keygen."""
    ledger, _ = read_ledger(project)
    asked = (*(Signature(one.path, one.opening.by, one.opening.at) for one in ledger.sittings), *rebases(project))
    return signed_ledger(project, _checked(project, asked, cache or Cache()) if asked else Checked())


def _checked(project: Project, asked: Sequence[Signature], cache: Cache) -> Checked:
    """What ssh-keygen says; it is asked again only where a file below reviews/ changed."""
    files = "\n".join(f"{project.digests[path]} {path}" for path in sorted(project.below(REVIEWS)))
    key = f"signatures {hashlib.sha256(files.encode()).hexdigest()}"
    if (kept := cache.get(key, KEPT)) is not None:
        return Checked(frozenset(kept[0]), kept[1], frozenset(kept[2]))
    found = check_all(project.root, asked)
    cache.put(key, [sorted(found.good), dict(found.refused), sorted(found.taken_back)])
    return found
