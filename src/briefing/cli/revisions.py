"""What a briefing says now, and what it said at a revision: read out of git into a folder of its own, by the engine as it is now."""

import io
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from briefing.loading.load import load
from briefing.loading.project import FOLDERS, REVIEWS, SETTINGS, THEME, read_project
from briefing.loading.versions import pinned_json
from briefing.model.binding import Binder, Bound
from briefing.model.briefing import Briefing
from briefing.model.statement import Statement
from briefing.model.statements import statements
from briefing.model.versions import PINNED, pinned
from briefing.problems import CannotRun
from briefing.publish.site import Site

HOOKS = "hooks"
PARTS = (*FOLDERS, REVIEWS, THEME, SETTINGS)


@dataclass(frozen=True)
class State:
    """What a briefing says at a time: `name` is the revision, or what stands in for one; `pages` whether its pages could be read too."""

    name: str
    said: tuple[Bound, ...]
    pages: bool
    why: str = ""

    def records(self) -> "State":
        """The same without what pages compose."""
        return State(self.name, tuple(one for one in self.said if one.statement.record), False, self.why)


def now(root: Path) -> State:
    """What the files say as they stand. Raises CannotRun where they cannot be read."""
    return state_of(site_now(root))


def site_now(root: Path) -> Site:
    """The site of the files as they stand, or what is wrong with them."""
    from briefing.adapters.kept import kept_site_of  # not at the top: publish runs where ProperDocs stands in for MkDocs

    return kept_site_of(root)


def state_of(site: Site) -> State:
    """What a site of files as they stand says. Raises CannotRun where its records cannot be read."""
    return _state("these files", site)


def at(root: Path, revision: str) -> State:
    """What the files said at a revision. Raises CannotRun where git does not have it, or this engine cannot read it."""
    from briefing.adapters.mkdocs import site_of  # as above

    with tempfile.TemporaryDirectory(prefix="briefing-") as folder:
        there = Path(folder)
        with tarfile.open(fileobj=io.BytesIO(archived(root, revision))) as archive:
            wanted = [one for one in archive.getmembers() if one.name.partition("/")[0] in PARTS]
            archive.extractall(there, wanted, filter="data")
        if (root / HOOKS).is_dir():  # nothing that came with the revision is run
            shutil.copytree(root / HOOKS, there / HOOKS)
        try:
            _bind(there)
            return _state(revision, site_of(there))
        except CannotRun as error:
            raise CannotRun(str(error).replace(folder, revision)) from None


def _bind(root: Path) -> None:
    """Take the sources of a revision for what they are where it is from before they were bound."""
    project = read_project(root)
    if PINNED not in project:
        texts = load(project)[0].sources
        bound = {id: pinned(project.digests[source.path], source) for id, source in texts.items() if source.path in project}
        (root / PINNED).write_text(pinned_json(bound), "utf-8")


def archived(root: Path, revision: str) -> bytes:
    """The files of a revision, as a tar. Raises CannotRun where git does not have it."""
    if revision.startswith("-"):
        raise CannotRun(f'"{revision}" is no revision: write a commit, a branch or a tag')
    try:
        done = subprocess.run(["git", "-C", str(root), "archive", "--format=tar", revision], capture_output=True, check=False)
    except FileNotFoundError:
        raise CannotRun("git was not found, and only git knows what the files said") from None
    if done.returncode:
        said = " ".join(done.stderr.decode("utf-8", "replace").split()).removeprefix("fatal: ")
        raise CannotRun(f'git has no files of "{revision}": {said}')
    return done.stdout


def common_ancestor(root: Path, revision: str) -> str:
    """The commit that a revision and the one that is checked out both come from; empty where there is none."""
    try:
        done = subprocess.run(["git", "-C", str(root), "merge-base", revision, "HEAD"], capture_output=True, text=True, check=False)
    except FileNotFoundError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def _state(name: str, site: Site) -> State:
    """All that a site says; where its pages do not hold, what its records say."""
    if not site.problems:
        return State(name, _bound(site.briefing, site.statements), True)
    first = site.problems[0]
    why = f"{first.path}:{first.line}: {first.rule} {first.message}"
    if site.briefing.broken or len(site.briefing.sources) < len(site.briefing.records("sources")):
        raise CannotRun(f"{name} cannot be read by the engine as it is now: {len(site.problems)} problems, the first {why}")
    return State(name, _bound(site.briefing, site.statements or statements(site.briefing)), True, why).records()


def _bound(briefing: Briefing, said: Iterable[Statement]) -> tuple[Bound, ...]:
    binder = Binder(briefing)
    return tuple(map(binder.bound, said))
