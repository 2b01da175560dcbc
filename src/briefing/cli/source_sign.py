"""`briefing source sign ID`: somebody stands for what the rebase to the version in force says, by name and signature."""

import argparse
import re
from pathlib import Path

from briefing.cli.desk.sitting import now_in_utc
from briefing.cli.desk.who import key_of, reader_of
from briefing.loading.project import Project
from briefing.loading.signatures import Signature, refused, sign
from briefing.model.briefing import Briefing, Entry
from briefing.model.records import SourceFile
from briefing.model.versions import rebase_path
from briefing.problems import CannotRun, Problem
from briefing.review.ledger import read_ledger
from briefing.rules.records.versions import decided

STANDS = re.compile(r"^(?:by|at):.*\n", re.MULTILINE)
SENTENCES = re.compile(r"^sentences:", re.MULTILINE)


def signed(project: Project, briefing: Briefing, entry: Entry[SourceFile], options: argparse.Namespace) -> str:
    """Write who stands for a rebase into it, and sign it.

    It is as before where it is not decided or cannot be signed: raises CannotRun.
    """
    path = rebase_path(entry.id, entry.record.version)
    if path not in project:
        raise CannotRun(f"{entry.id} has one version, and no rebase to sign")
    if first := next((one for one in decided.run(briefing, project) if isinstance(one, Problem) and one.path == path), None):
        raise CannotRun(f"nobody signs for what is not decided: {path}:{first.line}: {first.message}")
    by = reader_of(project, read_ledger(project)[0], options.handle, options.key)
    key = key_of(project, by, options.key)
    if key is None:
        raise CannotRun(f"no key of {by} was found, and this is signed: --key FILE names one")
    _written(project, Signature(path, by, now_in_utc()), key)
    return f"{by} stands for {path}, signed and verified: commit it with its .sig. Whoever changes it signs it anew."


def _written(project: Project, one: Signature, key: Path) -> None:
    file, signature = project.root / one.path, project.root / f"{one.path}.sig"
    before = {each: each.read_bytes() if each.is_file() else None for each in (file, signature)}
    text, places = SENTENCES.subn(f"by: {one.handle}\nat: {one.at}\nsentences:", STANDS.sub("", project.text(one.path)))
    if places != 1:
        raise CannotRun(f"{one.path} has no line `sentences:`: put back the layout that `briefing source new` wrote")
    file.write_text(text, "utf-8", newline="\n")
    if said := sign(file, key) or refused(project.root, one):
        for each, content in before.items():
            each.unlink(missing_ok=True) if content is None else each.write_bytes(content)
        raise CannotRun(f"{one.path} is not signed: {said}")
