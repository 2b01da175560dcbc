"""What it costs to know how statements stand with those who read them, beside a check of the same briefing."""

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bench import generated
from bench.table import medians, printed, run
from briefing.adapters.mkdocs import site_of
from briefing.loading.project import read_project
from briefing.model.binding import Binder, Bound
from briefing.model.comparison import changes
from briefing.publish.collector import put_off
from briefing.publish.site import Site
from briefing.review import ledger as ledgers
from briefing.review.fold import Folded, folded
from briefing.review.lines import line_of, opening, verdict

RECORDS, RUNS, EVERY, TARGET = 5_000, 3, 20, 0.1
PEOPLE = "- {handle: ana, roles: [reader], since: 2026-11-01}\n"
POLICY = "- {unsigned: yes}\n"
NOTES = """\
A verdict on each of {count:,} statements; then every {every}th says something else. Processor seconds in one process, the median of {runs}
runs; the check is `briefing check` of the same briefing without a ledger, start included, once."""


@dataclass(frozen=True)
class Read:
    """A briefing with a ledger, and what it says: as it was read, and as it is after edits."""

    root: Path
    site: Site
    said: Sequence[Bound]

    @property
    def edited(self) -> list[Bound]:
        return [replace(one, says=_with_a_word(one)) if at % EVERY == 0 else one for at, one in enumerate(self.said)]

    def standing(self) -> Folded:
        """How what it says stands after the edits."""
        return folded(self.edited, self.ledger(), ())

    def ledger(self) -> ledgers.Ledger:
        """The ledger, read out of its files."""
        ledgers._read.cache_clear()
        return ledgers.read_ledger(read_project(self.root))[0]


def written(root: Path) -> Read:
    """A ledger for a briefing: somebody found every statement of it supported."""
    site = site_of(root)
    said = list(map(Binder(site.briefing).bound, site.statements))
    (root / "reviews/sittings").mkdir(parents=True)
    (root / "reviews/people.yml").write_text(PEOPLE, "utf-8")
    (root / "reviews/policy.yml").write_text(POLICY, "utf-8")
    lines = (opening("ana", "2026-11-28T12:00:00Z", [], "", "", "desk", {}), *(verdict(one, "supported") for one in said))
    (root / "reviews/sittings/ana.jsonl").write_text("".join(map(line_of, lines)), "utf-8")
    return Read(root, site, said)


def _with_a_word(one: Bound) -> dict[str, object]:
    says = dict(one.statement.says)
    return says | {"text": f"{says.get('text', '')} Edited."}


def report(records: int = RECORDS) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = generated.write(Path(folder) / "generated", records)
        check = medians({"check": lambda: run("briefing.cli", "--root", str(root), "check")}, 1)["check"]
        read = written(root)
        with put_off():  # as in a check, in which all of this is done but the diff
            times = medians(works(read), RUNS)
    rows = [(name, f"{seconds:.2f}", f"{seconds / check:.1%}") for name, seconds in {**times, "together": sum(times.values())}.items()]
    head = (f"{records:,} records", "seconds", "of the check")
    printed("Reading", NOTES.format(count=len(read.said), every=EVERY, runs=RUNS), head, [*rows, ("the check", f"{check:.2f}", "100.0%")])
    print(f"\nTarget: together at most {TARGET:.0%} of the check.")


def works(read: Read) -> dict[str, Callable[[], object]]:
    """What is measured; whatever one of them needs of another is made before."""
    kept, edited = read.ledger(), read.edited
    for one in edited:
        _ = one.prints
    return {
        "fingerprints": lambda: [one.prints for one in map(Binder(read.site.briefing).bound, read.site.statements)],
        "ledger": read.ledger,
        "states": lambda: folded(edited, kept, ()),
        "diff": lambda: list(changes(read.said, edited)),
    }
