"""A build from its start to the switch: locked, made beside the last good site, proved, and put in its place at once."""

import os
import secrets
import signal
import subprocess
from collections.abc import Sequence
from pathlib import Path

from briefing.loading.project import read_project
from briefing.problems import CannotRun
from briefing.publish import compressed, lock, offline, place, receipt
from briefing.publish.switch import Say, Workshop, restore, switch


def publish(root: Path, site_dir: Path, generator: Sequence[str], say: Say) -> bool:
    """Build the briefing in `root` and put it at `site_dir`, seen from `root`; False where something kept it from being published.

    `generator` is a command that builds a site as `mkdocs` does, and takes its options. `say` gets what people should know,
    as it happens. Afterwards the site is whole in any case: the new one, or the one that was there. Raises CannotRun.
    """
    root = root.resolve()
    read_project(root)  # or there is none
    site = _absolute(root / site_dir)
    workshop = Workshop(root)
    try:
        workshop.folder.mkdir(parents=True, exist_ok=True)
        with lock.held(workshop.folder / "lock", say) as held:
            restore(workshop, say)
            place.refuse(workshop, site)
            return _publish(workshop, site, generator, held, say)
    except OSError as error:
        raise CannotRun(f"{error.filename or workshop.folder}: {error.strerror}. What is published stays as it was") from error


def _absolute(path: Path) -> Path:
    """A path without links on its way; its last part stays, that a link there can be told."""
    path = Path(os.path.normpath(path))
    return path.parent.resolve() / path.name


def _publish(workshop: Workshop, site: Path, generator: Sequence[str], held: int, say: Say) -> bool:
    nonce = secrets.token_hex(16)
    if not _built(workshop, [*generator, *_options(workshop)], nonce, held):
        say(f"Nothing was published; {workshop.name(site)}/ is as it was")
        return False
    left = receipt.read(workshop.receipt)
    fault = receipt.fault(left, workshop.new, nonce)
    if left is None or fault:
        say(f"Nothing was published: {fault}\n    {workshop.name(site)}/ is as it was; what was built is in {workshop.name(workshop.new)}/")
        return False
    place.refuse(workshop, site)  # again: a build takes its time, and somebody may have put a link or a mount there
    files = {**left.files, **offline.beside(workshop.new)}
    files |= compressed.beside(workshop.new, workshop.kept)
    try:
        switch(workshop, site, files, say)
    except OSError as error:
        raise CannotRun(_refused(workshop, site, error)) from error
    say(f"The site is in {workshop.name(site)}/")
    return True


def _refused(workshop: Workshop, site: Path, error: OSError) -> str:
    if not site.exists() and workshop.old.exists():
        return f"nothing could be put in the place of {site} ({error.strerror}), nor the last good site moved back from {workshop.old}"
    return f"{site} could not be replaced ({error.strerror}) and is as it was; the new site is {workshop.new}. May {site} be moved?"


def _options(workshop: Workshop) -> list[str]:
    return ["build", "--strict", "--config-file", str(workshop.root / "mkdocs.yml"), "--site-dir", str(workshop.new)]


def _built(workshop: Workshop, command: Sequence[str], nonce: str, held: int) -> bool:
    """Run the site generator. It inherits the lock: should this process be killed, the next one waits for that one too."""
    workshop.receipt.unlink(missing_ok=True)
    asked = {receipt.FILE: str(workshop.receipt), receipt.NONCE: nonce}
    code = subprocess.run(command, cwd=workshop.root, env=os.environ | asked, pass_fds=(held,), check=False).returncode
    if code not in (0, 1):
        how = f"was killed ({signal.strsignal(-code)})" if code < 0 else f"ended with {code}"
        raise CannotRun(f"the site generator {how}. What is published stays as it was")
    return code == 0
