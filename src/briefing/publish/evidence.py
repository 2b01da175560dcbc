"""The evidence that leaves the house: the sources, what is said of them, the sums of these files, and a program that checks them."""

import hashlib
from pathlib import Path

from briefing.exports import annotations, statements
from briefing.exports.annotations import SUMS, VERIFIER
from briefing.exports.download import Download
from briefing.model.briefing import Briefing
from briefing.model.site import Site
from briefing.review.reviewed import Reviewed


def files(briefing: Briefing, site: Site, reviewed: Reviewed) -> tuple[Download, ...]:
    """All of them; the sums, as `sha256sum -c` reads them, are those of the others."""
    bound = [one.bound for one in reviewed.standings]
    said = [one.statement for one in bound]
    made = (statements.file(briefing, bound), annotations.file(briefing, site, said), *annotations.sources(briefing),
            Download(VERIFIER, "text/x-python", Path(__file__).with_name(VERIFIER).read_text("utf-8")))
    sums = "".join(f"{hashlib.sha256(file.content).hexdigest()}  {file.path}\n" for file in sorted(made, key=lambda file: file.path))
    return *made, Download(SUMS, "text/plain", sums)
