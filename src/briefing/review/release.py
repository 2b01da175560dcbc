"""What a release signs for: what was said, and the files that say it; and who still has to read before it may go out.

Neither digest takes in the ledger itself, in which the signed line stands. In a shell:

    jq -r .prints.says statements.jsonl | LC_ALL=C sort | sha256sum
    grep -v -e '  reviews' -e '  ro-crate' SHA256SUMS | sha256sum
"""

import hashlib
from collections.abc import Iterable

from briefing.model.binding import Bound
from briefing.review.events import Release
from briefing.review.fold import STATES, Standing

# Files that hold what people found, or name those that do.
OF_PEOPLE = ("reviews", "ro-crate")


def signed_off(said: Iterable[Bound], sums: str, edition: str, waiting: int, reason: str) -> Release:
    """The line that says what went out; `sums` is SHA256SUMS as it is published."""
    prints = "".join(f"{one}\n" for one in sorted(one.prints[0] for one in said))
    return Release(type="release", release=edition, statements=_sha(prints), sums=_sha(of_evidence(sums)), waiting=waiting, reason=reason)


def of_evidence(sums: str) -> str:
    """The lines of SHA256SUMS about what is said and what it rests on."""
    return "".join(line for line in sums.splitlines(keepends=True) if not line.partition("  ")[2].startswith(OF_PEOPLE))


def waiting_for_people(found: Iterable[Standing]) -> tuple[Standing, ...]:
    """The statements that a release waits for, those that need somebody most first."""
    return tuple(sorted((one for one in found if one.stops), key=lambda one: STATES.index(one.state)))


def _sha(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
