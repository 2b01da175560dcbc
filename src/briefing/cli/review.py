"""`briefing review status`: how each statement stands with those who read it against the source."""

import argparse
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from briefing.cli.revisions import now
from briefing.loading.project import REVIEWS, read_project
from briefing.model.binding import Bound
from briefing.problems import CannotRun, Problem
from briefing.review.events import Ledger, Sitting, Verdict
from briefing.review.fold import STATES, Standing, State, standings
from briefing.review.ledger import read_ledger

HELP = "say which statements people found supported, disputed or never read, as they are now"
EXAMPLE = """\
  briefing review status
  briefing review status --state disputed"""
SIGNERS = f"{REVIEWS}/allowed_signers"
NAMESPACE = "briefing-review"


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `review status`."""
    parser.add_argument("--state", choices=STATES, default="", help="list those of one state")


def told(options: argparse.Namespace) -> tuple[str, Sequence[Problem]]:
    """What `review status` prints, and what is wrong with the ledger. Raises CannotRun where the briefing cannot be read."""
    ledger, signed, problems = _ledger(options.root)
    if problems:
        return "\n".join(map(str, problems)), problems
    found = standings(now(options.root).said, ledger, signed)
    wanted = [one for one in found if one.state == options.state] if options.state else []
    return "\n".join([*_head(found, ledger, signed), *(line for one in wanted for line in _listed(one))]), ()


def states(root: Path, said: Iterable[Bound]) -> dict[str, State]:
    """How each statement stands, by its place. Raises CannotRun for a ledger that is not whole."""
    ledger, signed, problems = _ledger(root)
    if problems:
        raise CannotRun(f"the ledger is not whole, and nobody knows how statements stand: {problems[0].path}; see briefing review status")
    return {one.bound.statement.place: one.state for one in standings(said, ledger, signed)}


def _ledger(root: Path) -> tuple[Ledger, frozenset[str], tuple[Problem, ...]]:
    """The ledger, the sittings whose signature is good, and what is wrong with both."""
    ledger, problems = read_ledger(read_project(root))
    signed, unsigned = _signed(root, ledger.sittings)
    return ledger, signed, (*problems, *unsigned)


def _head(found: Sequence[Standing], ledger: Ledger, signed: frozenset[str]) -> Iterator[str]:
    if not ledger.sittings:
        yield "Nobody has read a statement against the source and said so: the ledger is empty."
    else:
        yield f"{len(ledger.sittings)} sittings, {len(signed)} of them signed; asked for: {ledger.policy.words}"
    for state in STATES:
        yield f"{state:<11}{sum(1 for one in found if one.state == state)}"


def _listed(one: Standing) -> Iterator[str]:
    statement = one.bound.statement
    yield f"{statement.place}  {', '.join(sorted(one.read_by))}".rstrip()
    yield f"    {': '.join(filter(None, (statement.subject, statement.line)))}"
    yield from (f"    {entry.by}: {entry.event.verdict}: {entry.event.note}" for entry in one.disputes if isinstance(entry.event, Verdict))


def _signed(root: Path, sittings: Sequence[Sitting]) -> tuple[frozenset[str], list[Problem]]:
    """The sittings whose signature is good, and problems for those whose is not. Drafts have none."""
    good, problems = set(), []
    for one in sittings:
        if (root / f"{one.path}.sig").is_file():
            if said := _refused(root, one):
                problems.append(Problem(one.path, 1, 1, "REV4", f"the signature is not one of {one.opening.by}: {said}",
                                        "Put the file back as it was signed, or take it out with its signature."))
            else:
                good.add(one.path)
    return frozenset(good), problems


def _refused(root: Path, one: Sitting) -> str:
    """Why ssh-keygen does not take a signature; nothing where it does."""
    signers, signature = str(root / SIGNERS), str(root / f"{one.path}.sig")
    command = ["ssh-keygen", "-Y", "verify", "-f", signers, "-I", one.opening.by, "-n", NAMESPACE, "-s", signature]
    try:
        done = subprocess.run(command, input=(root / one.path).read_bytes(), capture_output=True, check=False)
    except FileNotFoundError:
        raise CannotRun("ssh-keygen was not found, and it checks the signatures of sittings") from None
    return "" if done.returncode == 0 else " ".join((done.stderr or done.stdout).decode("utf-8", "replace").split())
