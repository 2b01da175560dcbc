"""`briefing review join HANDLE --key FILE.pub`: puts somebody who reads into people.yml and allowed_signers. Nothing is signed by it."""

import argparse
import re
from datetime import UTC, datetime
from pathlib import Path

from briefing.loading.project import Project, read_project
from briefing.loading.signatures import NAMESPACE
from briefing.model.fields import FORM_OF_ID
from briefing.problems import CannotRun
from briefing.review.keys import SIGNERS, is_key, read_signers
from briefing.review.ledger import read_ledger
from briefing.review.people import PEOPLE
from briefing.review.terms import ASK_A_RESOLVER, in_force

HELP = "name somebody who reads, with the key that they sign with"
EXAMPLE = """\
  ssh-keygen -t ed25519 -f ~/.ssh/reading                         a key of their own, where they have none
  briefing review join ana --key ~/.ssh/reading.pub
  briefing review join ana --key ~/.ssh/second.pub                another key of the same person"""
PUBLIC = (
    "Handles, verdicts and notes are public, and stay so: a handle need not be a name. Commits carry your name and e-mail address; the\n"
    "address that your forge offers for commits (noreply) keeps yours out of them.")


def add(parser: argparse.ArgumentParser) -> None:
    """The options of `review join`."""
    parser.add_argument("handle", metavar="HANDLE", help="lower-case letters, digits and hyphens; it is public")
    parser.add_argument("--key", type=Path, required=True, metavar="FILE", help="the public key, FILE.pub")
    parser.add_argument("--role", action="append", choices=("reader", "resolver"), default=None, help="default: reader; may stand twice")


def told(options: argparse.Namespace) -> str:
    """What was done. Raises CannotRun, and then nothing is written."""
    project = read_project(options.root)
    ledger, _ = read_ledger(project)
    if not re.fullmatch(FORM_OF_ID, options.handle):
        raise CannotRun(f'"{options.handle}" is no handle: lower-case letters and digits, with hyphens between, such as ana-b')
    key = _key(options.key)
    signer = f'{options.handle} namespaces="{NAMESPACE}" {key}\n'
    if any(one.key == key for one in read_signers(project, None)[0]):
        raise CannotRun(f"{SIGNERS} has this key already")
    since = min((one.opening.day for one in ledger.sittings if one.opening.by == options.handle), default=datetime.now(UTC).date())
    roles = ", ".join(dict.fromkeys(options.role or ["reader"]))
    person = "" if ledger.person(options.handle) else f"- {{handle: {options.handle}, roles: [{roles}], since: {since}}}\n"
    files = {SIGNERS: _behind(project, SIGNERS, signer)} | ({PEOPLE: _behind(project, PEOPLE, person)} if person else {})
    if wrong := read_ledger(Project(project.root, {**project.files, **{path: text.encode() for path, text in files.items()}}))[1]:
        raise CannotRun(f"{wrong[0].path}:{wrong[0].line}: {wrong[0].message}. {wrong[0].hint}")
    try:
        for path, text in files.items():
            (project.root / path).parent.mkdir(exist_ok=True)
            (project.root / path).write_text(text, "utf-8")
    except OSError as error:
        raise CannotRun(f"{error.filename} cannot be written: {error.strerror}") from None
    now = ASK_A_RESOLVER.format(by="HANDLE") if in_force(ledger) else f"Now: briefing review --as {options.handle}"
    if "resolver" in (options.role or ()) and not in_force(ledger):
        now += f"\nbriefing review terms --as {options.handle} signs for who reads: from then on nobody lets themselves in."
    return f"{options.handle} stands in {' and '.join(sorted(files))}: commit them.\n{PUBLIC}\n{now}"


def _key(file: Path) -> str:
    try:
        words = file.read_text("utf-8").split()
    except (OSError, UnicodeDecodeError):
        raise CannotRun(f"{file} cannot be read: --key takes a public key, a file that ends in .pub") from None
    if len(words) < 2 or not is_key(words[0], words[1]):
        raise CannotRun(f"{file} is no public key: --key takes the file that ends in .pub")
    return f"{words[0]} {words[1]}"


def _behind(project: Project, path: str, line: str) -> str:
    """A file with a line more at its end."""
    before = project.text(path) if path in project else ""
    return before + ("\n" if before and not before.endswith("\n") else "") + line
