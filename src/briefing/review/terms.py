"""Who reads, with which keys, and how many must: the files that say so, and who stands for them as they are.

A resolver signs for them in a sitting, by their SHA-256. Until somebody did, anybody may write them; from then on a change holds once a
resolver has signed for it. That they were one before the change only git knows: `review merged BASE` asks it.
"""

from collections.abc import Collection, Iterator

from briefing.loading.project import REVIEWS, Project
from briefing.problems import Problem
from briefing.review.events import Entry, Ledger, Sitting, Terms

FILES = ("allowed_signers", "people.yml", "policy.yml", "revoked")
ASK_A_RESOLVER = "A resolver looks at it, and signs for it: briefing review terms --as {by}."
NOBODY = "HANDLE (who has the role resolver in people.yml)"


def as_they_are(project: Project) -> dict[str, str]:
    """The SHA-256 of each of these files, as far as they are there."""
    return {name: project.digests[path] for name in FILES if (path := f"{REVIEWS}/{name}") in project}


def in_force(ledger: Ledger) -> list[tuple[Sitting, Entry, Terms]]:
    """The lines that stand for these files and have not been replaced: one, or several where branches were merged."""
    there = list(_all(ledger))
    replaced = {line for _, _, terms in there for line in terms.instead}
    return [one for one in there if one[1].line not in replaced]


def stands_for_them(ledger: Ledger, files: dict[str, str], signed: Collection[str]) -> list[tuple[Sitting, Entry, Terms]]:
    """The lines by which resolvers stand for files like these: signed, in their days, and not about an older state of them."""
    if any(terms.files != files for _, _, terms in in_force(ledger)):
        return []
    counting = set(signed) - {one.path for one in ledger.untimely}
    resolvers = {one.handle for one in ledger.people if "resolver" in one.roles}
    return [one for one in _all(ledger) if one[2].files == files and one[0].path in counting and one[1].by in resolvers]


def unsigned(project: Project, ledger: Ledger, signed: Collection[str]) -> Iterator[Problem]:
    """REV4: these files were signed for once, and are not as a resolver signed for them."""
    now, last = as_they_are(project), in_force(ledger)
    if not last or stands_for_them(ledger, now, signed):
        return
    differs = [name for name in FILES if any(terms.files.get(name) != now.get(name) for _, _, terms in last)]
    by = next((one.handle for one in ledger.people if "resolver" in one.roles and one.until is None), NOBODY)
    sitting, entry, _ = last[-1]
    if not differs:
        message = f"{entry.by} stood for who reads and how many must, and no signature of a resolver holds for that"
        yield Problem(sitting.path, 1, 1, "REV4", message, ASK_A_RESOLVER.format(by=by))
    for name in differs[:1]:
        more = f", nor is {' nor '.join(differs[1:])}" if differs[1:] else ""
        message = f"this file is not as {entry.by} signed for it on {sitting.opening.day}{more}"
        yield Problem(f"{REVIEWS}/{name}", 1, 1, "REV4", message, ASK_A_RESOLVER.format(by=by))


def _all(ledger: Ledger) -> Iterator[tuple[Sitting, Entry, Terms]]:
    return ((one, entry, entry.event) for one in ledger.sittings for entry in one.entries if isinstance(entry.event, Terms))
