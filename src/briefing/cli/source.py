"""`briefing source new ID FILE`: a new version of a source is put beside the one before, and what a person has to decide is written down.

Nothing is decided here, and no record is mended: the text is copied and pinned, the rebase is written, the rest is told.
"""

import argparse
from collections.abc import Mapping
from pathlib import Path

from briefing.cli import version_report
from briefing.cli.desk.seat import add_who
from briefing.cli.new_version import NewVersion
from briefing.cli.rebase_text import rebase_text
from briefing.cli.repin import repinned
from briefing.cli.source_sign import signed
from briefing.loading import versions as reading
from briefing.loading.load import load
from briefing.loading.project import Project, read_project
from briefing.model.briefing import Briefing, Entry
from briefing.model.figures import are_calculable
from briefing.model.records import SourceFile
from briefing.model.versions import PINNED, pinned, rebase_path
from briefing.problems import CannotRun, did_you_mean
from briefing.rules.records.sources import control_characters

EXAMPLE = """\
  briefing source new idlib ~/corrected.txt    version 2 of the source idlib
  briefing source sign idlib --as ana          stand for what was decided on its sentences
  briefing source pin idlib                    bind the first text of a source, once

What `new` writes: seeds/ID/2.txt, its SHA-256 in data/sources.yml, and reviews/rebases/ID-1-2.yml, which a person has to
fill in before anything is published. It prints what rests on the sentences that changed. The file given stays where it is."""


HELP = "put a new version of a source beside the one before"
RAW = argparse.RawDescriptionHelpFormatter


def add(source: argparse.ArgumentParser) -> None:
    """The three that there are."""
    epilog = f"for instance:\n{EXAMPLE}"
    kinds = source.add_subparsers(dest="what", required=True, metavar="new|sign|pin")
    new = kinds.add_parser("new", help="a new text of a source that there is", epilog=epilog, formatter_class=RAW)
    new.add_argument("id", metavar="ID", help="the id of the source in data/sources.yml")
    new.add_argument("file", metavar="FILE", type=Path, help="its new text, in UTF-8")
    sign = kinds.add_parser("sign", help="sign for the rebase to the version in force", epilog=epilog, formatter_class=RAW)
    sign.add_argument("id", metavar="ID", help="the id of the source in data/sources.yml")
    add_who(sign)
    pin = kinds.add_parser("pin", help=f"bind the first text of a source in {PINNED}", epilog=epilog, formatter_class=RAW)
    pin.add_argument("id", metavar="ID", help="the id of the source in data/sources.yml")


def run(options: argparse.Namespace) -> str:
    """Do what is asked; what is to be told. Raises CannotRun, and then nothing is written."""
    project = read_project(options.root)
    briefing, problems = load(project)
    if problems:
        raise CannotRun(f"the files have problems of their own, the first in {problems[0].path}: mend them first (briefing check)")
    if not are_calculable(briefing.figures):
        raise CannotRun("data/figures.yml has a formula that cannot be worked out: mend it first (briefing check)")
    entry = next((one for one in briefing.entries_of(SourceFile) if one.id == options.id), None)
    if entry is None:
        raise CannotRun(f'there is no source "{options.id}" in data/sources.yml. {did_you_mean(options.id, briefing.ids("sources"))}')
    if project.digests[briefing.sources[entry.id].path] != entry.record.sha256:
        raise CannotRun(f"{entry.record.file} is not the text that is pinned: put it back first, and give its new text as FILE")
    if options.what == "sign":
        return signed(project, briefing, entry, options)
    return _new(project, briefing, entry, options.file) if options.what == "new" else _pin(project, briefing, entry)


def _pin(project: Project, briefing: Briefing, entry: Entry[SourceFile]) -> str:
    text = _bound(briefing, entry)
    _write(project.root, {PINNED: text.encode()})
    return f"{entry.record.first.file} is bound in {PINNED}: another text in its place is refused from now on"


def _bound(briefing: Briefing, entry: Entry[SourceFile]) -> str:
    """What PINNED holds once the first text of a source is bound. Raises CannotRun where another one is."""
    earlier = briefing.earlier.get(entry.id, ())
    first = (earlier[0].source, earlier[0].sha256) if earlier else (briefing.sources[entry.id], entry.record.sha256)
    known = dict(briefing.pinned or {})
    if entry.id in known and known[entry.id].sha256 != first[1]:
        raise CannotRun(f"{entry.id} is bound to another text than {entry.record.first.file}: put that one back, then make a new version")
    return reading.pinned_json(known | ({entry.id: pinned(first[1], first[0])} if first[0] else {}))


def _new(project: Project, briefing: Briefing, entry: Entry[SourceFile], file: Path) -> str:
    content = _content(file)
    version = _version(project, briefing, entry, file, content)
    files = {version.new.path: content, rebase_path(entry.id, version.number): rebase_text(version).encode()}
    for path in files:
        if path in project and project.files[path] != content:
            raise CannotRun(f"{path} is there already: remove it, or name it otherwise, before a version of that number is made")
    files |= {PINNED: _bound(briefing, entry).encode(), entry.document.path: repinned(project, version)}
    _write(project.root, files)
    return "\n".join(version_report.lines(version))


def _content(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise CannotRun(f"{file} cannot be read: {error.strerror}") from error


def _version(project: Project, briefing: Briefing, entry: Entry[SourceFile], file: Path, content: bytes) -> NewVersion:
    number = entry.record.version + 1
    path = f"seeds/{entry.id}/{number}.txt"
    new = Project(project.root, {path: content})
    pins = [*(one.sha256 for one in entry.record.earlier), entry.record.sha256]
    known = {pin: at for at, pin in enumerate(pins, 1)}
    if new.digests[path] in known:
        raise CannotRun(f"{file} is version {known[new.digests[path]]} of {entry.id}, byte for byte: there is nothing new in it")
    try:
        source = reading.read(entry.record, path, content.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise CannotRun(f"{file} is not UTF-8 (byte {error.start})") from error
    except ValueError as error:
        raise CannotRun(f"{file} is no version of {entry.id}: {error}".replace(path, "it")) from error
    if not source.sentences:
        raise CannotRun(f"{file} holds no sentence")
    if found := next(control_characters(source), None):
        raise CannotRun(f"{file} holds a {found.message} in line {found.line}: a source is plain text")
    return NewVersion(project, briefing, entry, briefing.sources[entry.id], source, new.digests[path])


def _write(root: Path, files: Mapping[str, bytes]) -> None:
    """Write files, each whole: under another name first. The last is the one that puts the version in force."""
    for path, content in files.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        beside = file.with_name(f"{file.name}.part")
        beside.write_bytes(content)
        beside.replace(file)
