"""What stands below reviews/, and may: a file that nobody reads could be taken for one that somebody does."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from briefing.loading.project import REVIEWS, Project
from briefing.model.versions import FOLDER as REBASES
from briefing.problems import Problem, closest_to

SITTINGS = f"{REVIEWS}/sittings"
FILES = ("policy.yml", "people.yml", "allowed_signers", "revoked", "README.md")
MAY_STAND = (
    "policy.yml, people.yml, allowed_signers, revoked, README.md, sittings/NAME.jsonl with NAME.jsonl.sig, rebases/ID-1-2.yml with "
    "ID-1-2.yml.sig")
EDITORS = re.compile(r"[.#].*|.*(?:~|\.(?:bak|orig|part|swp))")


def is_editors(path: str) -> bool:
    """Whether a file is only an editor's, or hidden: a backup, a lock."""
    return any(EDITORS.fullmatch(part) for part in path.split("/"))


def strays(project: Project) -> Iterator[Problem]:
    """Files below reviews/ that nobody reads, and signatures of nothing."""
    yield from orphans(project)
    for path in project.below(REVIEWS):
        if is_editors(path) or path in (f"{REVIEWS}/{name}" for name in FILES):
            continue
        if not _is_read(path):
            close = closest_to(PurePosixPath(path).name, FILES)
            meant = f'Did you mean "{close}"? ' if close else ""
            yield Problem(path, 1, 1, "REV1", "nobody reads this file", f"{meant}Below {REVIEWS}/ may stand: {MAY_STAND}.")


def orphans(project: Project) -> Iterator[Problem]:
    """Signatures whose sitting is gone."""
    for path in project.below(SITTINGS, ".jsonl.sig"):
        if path.removesuffix(".sig") not in project and not is_editors(path):
            hint = f"Put the sitting back: git log -- {path.removesuffix('.sig')}"
            yield Problem(path, 1, 1, "REV1", "this signature has no sitting beside it", hint)


def _is_read(path: str) -> bool:
    folders = {SITTINGS: (".jsonl", ".jsonl.sig"), REBASES: (".yml", ".yaml", ".yml.sig", ".yaml.sig")}
    return any(path.startswith(f"{folder}/") and path.endswith(endings) for folder, endings in folders.items())
