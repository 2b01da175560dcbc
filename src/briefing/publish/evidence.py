"""The evidence that leaves the house: the sources, what is said of them, what people found of that, the sums of these files, programs that
check them, and what the site was made of.
"""

import hashlib
from collections.abc import Iterable
from pathlib import Path

from briefing.exports import annotations, build_stamp, claims, crate, reviews, statements
from briefing.exports.annotations import SUMS, VERIFIERS
from briefing.exports.download import Download
from briefing.loading.commit import commit_of
from briefing.loading.project import Project
from briefing.model.briefing import Briefing
from briefing.model.site import Site
from briefing.review.reviewed import Reviewed


def files(project: Project, briefing: Briefing, site: Site, reviewed: Reviewed) -> tuple[Download, ...]:
    """All of them; the sums, as `sha256sum -c` reads them, are those of the others."""
    bound = [one.bound for one in reviewed.standings]
    said = [one.statement for one in bound]
    made = (*statements.files(briefing, bound), annotations.file(briefing, site, said), claims.file(briefing, site, said),
            *annotations.sources(briefing), *reviews.files(project, site, reviewed), *map(_program, VERIFIERS))
    whole = (*made, crate.file(briefing, site, made))
    return *whole, Download(SUMS, "text/plain", _sums(whole)), build_stamp.file(briefing, site, commit_of(project.root))


def _program(name: str) -> Download:
    return Download(name, "text/x-python", Path(__file__).with_name(name).read_text("utf-8"))


def _sums(files: Iterable[Download]) -> str:
    return "".join(f"{hashlib.sha256(file.content).hexdigest()}  {file.path}\n" for file in sorted(files, key=lambda file: file.path))
