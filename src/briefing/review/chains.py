"""In which order a person said what they said: by what each sitting follows, never by clocks or by the names of files.

A sitting follows the one before it, `prev`, and, where branches were merged, the last ones of the others too, `also`. Of two sittings of a
person of which neither follows the other, by whatever way, neither is later: no verdict in one takes the place of one in the other.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from briefing.problems import Problem
from briefing.review.events import Entry, Ledger, Said, Sitting, Verdict

REJOIN = "Nothing is changed or taken out: {by} signs a sitting that follows both, briefing review rejoin --as {by}."


def in_chains(sittings: Iterable[Sitting]) -> list[Sitting]:
    """Sittings by person, each behind those that it follows, whatever the order of the files."""
    found: dict[str, Sitting] = {}
    there = sorted(sittings, key=lambda one: (one.opening.by, one.path))
    by_digest = {one.digest: one for one in there}
    for one in there:
        waiting = [one]
        while waiting:
            before = (by_digest.get(digest) for digest in waiting[-1].opening.follows)
            if left := [other for other in before if other and other.path not in found]:
                waiting.append(left[0])
            else:
                last = waiting.pop()
                found.setdefault(last.path, last)
    return list(found.values())


def apart(in_order: Sequence[Sitting]) -> Mapping[str, frozenset[str]]:
    """For each sitting, by its path, the paths of those before it in this order that it does not follow, by whatever way.

    Empty for those of a person whose sittings stand in one row, which is nearly everybody.
    """
    found: dict[str, frozenset[str]] = {}
    for own in by_person(in_order).values():
        if _is_one_row(own):
            continue
        behind: dict[str, frozenset[str]] = {}
        for at, one in enumerate(own):
            behind[one.digest] = frozenset({one.digest}).union(*(behind.get(digest, frozenset()) for digest in one.opening.follows))
            found[one.path] = frozenset(other.path for other in own[:at] if other.digest not in behind[one.digest])
    return found


def ends(own: Sequence[Sitting]) -> list[Sitting]:
    """The sittings of a person that none of theirs follows; more than one where two branches were merged."""
    followed = {digest for one in own for digest in one.opening.follows}
    return [one for one in own if one.digest not in followed]


def by_person(sittings: Iterable[Sitting]) -> dict[str, list[Sitting]]:
    found: dict[str, list[Sitting]] = {}
    for one in sittings:
        found.setdefault(one.opening.by, []).append(one)
    return found


def gaps(sittings: Sequence[Sitting]) -> list[tuple[Sitting, str]]:
    """Sittings that follow one which is not there, and what that was called."""
    there = {(one.opening.by, one.digest) for one in sittings}
    return [(one, digest) for one in sittings for digest in one.opening.follows if (one.opening.by, digest) not in there]


def forks(ledger: Ledger) -> Iterator[tuple[str, list[Sitting]]]:
    """Who has sittings that end in several, none of them missing, and still reads: nobody else can sign what follows all of these."""
    broken = {one.opening.by for one, _ in gaps(ledger.sittings)}
    for handle, own in sorted(by_person(in_chains(ledger.sittings)).items()):
        person, last = ledger.person(handle), ends(own)
        if len({one.digest for one in last}) > 1 and handle not in broken and not (person and person.until):
            yield handle, last


def contrary(ledger: Ledger, handle: str) -> list[Entry]:
    """The verdicts of somebody on what they judged otherwise in a sitting of another branch."""
    in_order = [one for one in in_chains(ledger.sittings) if one.opening.by == handle]
    unknown, found, paths = apart(in_order), [], {one.path: one for one in in_order}
    for one in in_order:
        others = [entry.event for path in unknown.get(one.path, ()) for entry in paths[path].entries if isinstance(entry.event, Verdict)]
        found += [entry for entry in one.entries if any(_is_contrary(entry.event, other) for other in others)]
    return found


def _is_contrary(one: Said, other: Verdict) -> bool:
    return isinstance(one, Verdict) and (one.statement, one.evidence) == (other.statement, other.evidence) and one.verdict != other.verdict


def chain_problems(ledger: Ledger) -> Iterator[Problem]:
    """REV2: the sittings of a person are one chain. None is missing, none stands there twice, and where it forked it was joined again."""
    yield from missing(ledger)
    first = {one.digest: one for one in reversed(ledger.sittings)}
    for one in ledger.sittings:
        if first[one.digest] is not one:
            yield Problem(one.path, 1, 1, "REV2", f"{first[one.digest].path} is the same sitting", "Take one of the two out.")
    for handle, last in forks(ledger):
        yield forked(handle, last)


def missing(ledger: Ledger) -> Iterator[Problem]:
    """A sitting that another one follows, and that is not there."""
    for one, digest in gaps(ledger.sittings):
        message = f"the sitting before this one, {digest[:12]}…, is missing, or was changed"
        yield Problem(one.path, 1, 1, "REV2", message, "Put it back as it was signed: git log -- reviews/sittings tells what became of it.")


def forked(handle: str, last: Sequence[Sitting]) -> Problem:
    """A fork, told once, at the last of its ends."""
    others = " and ".join(one.path for one in last[:-1])
    message = f"the sittings of {handle} end here and in {others}: two branches were merged, and which is the later nobody knows"
    return Problem(last[-1].path, 1, 1, "REV2", message, REJOIN.format(by=handle))


def _is_one_row(own: Sequence[Sitting]) -> bool:
    """Whether each follows the one before it."""
    return all(one.opening.follows == before for one, before in zip(own, [(), *((one.digest,) for one in own)], strict=False))
