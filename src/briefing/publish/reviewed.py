"""What people found of all that a site says, with the signatures that hold; the pages that tell it are made in `desk`."""

import hashlib
from collections.abc import Iterable

from pydantic import TypeAdapter

from briefing.loading.project import REVIEWS, Project
from briefing.loading.signatures import Signature, check_all
from briefing.model.binding import Binder
from briefing.model.briefing import Briefing
from briefing.model.statement import Statement
from briefing.publish.cache import Cache
from briefing.review.events import Ledger
from briefing.review.fold import folded
from briefing.review.ledger import read_ledger
from briefing.review.reviewed import Reviewed

PATHS = TypeAdapter(tuple[str, ...])


def reviewed(project: Project, briefing: Briefing, said: Iterable[Statement], cache: Cache) -> Reviewed:
    """How all that is said stands. Raises CannotRun where sittings are signed and there is no ssh-keygen."""
    ledger, _ = read_ledger(project)
    binder = Binder(briefing)
    good = signed(project, ledger, cache) if ledger.sittings else frozenset()
    return Reviewed(ledger, good, folded(map(binder.bound, said), ledger, good))


def signed(project: Project, ledger: Ledger, cache: Cache) -> frozenset[str]:
    """The paths of the sittings whose signature holds; asked of ssh-keygen again only where a file below reviews/ changed."""
    files = "\n".join(f"{project.digests[path]} {path}" for path in sorted(project.below(REVIEWS)))
    key = f"signatures {hashlib.sha256(files.encode()).hexdigest()}"
    if (kept := cache.get(key, PATHS)) is not None:
        return frozenset(kept)
    good = check_all(project.root, (Signature(one.path, one.opening.by, one.opening.at) for one in ledger.sittings)).good
    cache.put(key, sorted(good))
    return good
