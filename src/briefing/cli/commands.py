"""Every command of `briefing`, with its options and what it does."""

import argparse
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from briefing.cli import diff as differing
from briefing.cli import find, fix, headers, merged, new_record, publishing, schemas, source, start, watching
from briefing.cli import read as reading
from briefing.cli import release as releasing
from briefing.cli import review as reviewing
from briefing.cli import statements as listing
from briefing.cli.arguments import CANNOT_RUN, CLEAN, PROBLEMS, Parser, add_root
from briefing.cli.desk import session
from briefing.cli.formats import FORMATS
from briefing.cli.publishing import say
from briefing.model.site import MOST_TOLD
from briefing.problems import did_you_mean
from briefing.publish.site import Site
from briefing.rules.catalogue import RULES


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; the exit code is 0 clean, 1 problems, 2 cannot run. Raises CannotRun."""
    options = parser().parse_args(arguments)
    return COMMANDS[options.command](options)


def parser() -> argparse.ArgumentParser:
    """What knows every command."""
    made = Parser(prog="briefing", description="Checks a briefing against its sources.",
                  epilog="for instance:\n  briefing check\n  briefing check --help", formatter_class=argparse.RawDescriptionHelpFormatter)
    add_root(made, Path())
    commands = made.add_subparsers(dest="command", required=True)
    for name, (help, example, add) in COMMANDS_TOLD.items():
        add(_command(commands, name, help, example))
    reviewing.add(_command(commands, "review", session.HELP, session.EXAMPLE), _command)
    return made


def _command(
    commands: "argparse._SubParsersAction[Parser]", name: str, help: str, example: str,
) -> argparse.ArgumentParser:
    """A command with an example under its help."""
    as_typed = argparse.RawDescriptionHelpFormatter
    made = commands.add_parser(name, help=help, description=help, epilog=f"for instance:\n{example}", formatter_class=as_typed)
    add_root(made)
    return made


def _add_check(check: argparse.ArgumentParser) -> None:
    check.add_argument("--format", choices=tuple(FORMATS), default="text")
    check.add_argument("--all", action="store_true", help="tell every finding on pages, however long it takes to find their places")
    check.add_argument("--watch", action="store_true", help="check again whenever a file changes, until Ctrl-C")


def _add_render(render: argparse.ArgumentParser) -> None:
    render.add_argument("folder", type=Path, metavar="DIR", help="a folder that is not there yet")


def _add_explain(explain: argparse.ArgumentParser) -> None:
    explain.add_argument("rule", nargs="?", default="", metavar="RULE", help="for instance PRO1; all of them without one")


def _add_read(read: argparse.ArgumentParser) -> None:
    read.add_argument("file", type=Path, metavar="FILE", help="a text in UTF-8")
    read.add_argument("--json", action="store_true", help="as JSON, with every offset")
    read.add_argument("--language", default="en", help="the language of the text (default: en)")


def _check(options: argparse.Namespace) -> int:
    from briefing.adapters.mkdocs import site_of  # not at the top: publish runs where ProperDocs stands in for MkDocs

    most = sys.maxsize if options.all else MOST_TOLD
    if options.watch:
        watching.watch(options.root, partial(site_of, options.root, most_told=most), lambda site: say(f"{_told(site, options.format)}\n"))
        return CLEAN
    site = site_of(options.root, most_told=most)
    print(_told(site, options.format))
    return PROBLEMS if site.problems else CLEAN


def _told(site: Site | str, form: str = "text") -> str:
    if isinstance(site, str):
        return site
    return FORMATS[form](site.problems, site.summary, site.counts, site.project, site.left_out)


def _render(options: argparse.Namespace) -> int:
    """Write the site's pages and files; of a briefing with problems, nothing."""
    from briefing.adapters import mkdocs, rendered_folder

    site = mkdocs.site_of(options.root)
    if not site.problems:
        rendered_folder.write(site, options.folder)
    print(_told(site))
    return PROBLEMS if site.problems else CLEAN


def _release(options: argparse.Namespace) -> int:
    """Publish what may go out; PROBLEMS where it waits for people, or where something else keeps it."""
    from briefing.adapters.mkdocs import site_of

    site = site_of(options.root)
    if site.problems:
        print(_told(site))
        return PROBLEMS
    return publishing.run(options) if releasing.may_go_out(site, options, say) else PROBLEMS


def _read(options: argparse.Namespace) -> int:
    found = reading.reading_of(options.file, options.language, options.root)
    print(reading.as_json(found) if options.json else reading.as_text(found))
    return CLEAN


def _statements(options: argparse.Namespace) -> int:
    """List what the site says; of a briefing with problems nothing, for nothing of it is published."""
    from briefing.adapters.kept import kept_site_of

    site = kept_site_of(options.root)
    if site.problems:
        print(_told(site), file=sys.stderr)
        return PROBLEMS
    say(listing.told(site.briefing, site.statements, options))
    return CLEAN


def _explain(options: argparse.Namespace) -> int:
    """Print the rule of an id, or every rule where there is none; CANNOT_RUN for an id that no rule has."""
    id = options.rule
    found = [rule for rule in RULES if id.upper() in ("", rule.id)]
    for rule in found:
        examples = "".join(f"\n      passes: {good}\n      stops the build: {bad}" for good, bad in rule.examples)
        print(f"{rule.id}  {rule.statement}{examples}")
    if id.upper() == "REV5":  # no check: only git knows what was there before
        print(f"REV5  {merged.RULE}")
    elif not found:
        print(f"briefing: there is no rule {id}. {did_you_mean(id.upper(), (rule.id for rule in RULES))}", file=sys.stderr)
    return CLEAN if found or id.upper() == "REV5" else CANNOT_RUN


def _review(options: argparse.Namespace) -> int:
    """Sit down at the desk, or do what stands beside it; PROBLEMS for a ledger that is not whole."""
    return CLEAN if reviewing.run(options, say) else PROBLEMS


# Those that do one thing, and say what came of it.
SAYING: dict[str, Callable[[argparse.Namespace], str]] = {
    "diff": differing.told, "find": find.told, "fix": fix.run, "headers": headers.told, "new": new_record.run,
    "schemas": lambda options: schemas.write(options.root), "source": source.run, "start": start.run,
}


def _saying(options: argparse.Namespace) -> int:
    say(SAYING[options.command](options))
    return CLEAN


COMMANDS = {
    "check": _check, "publish": publishing.run, "render": _render, "explain": _explain, "read": _read, "statements": _statements,
    "release": _release, "review": _review, **dict.fromkeys(SAYING, _saying),
}
# What each is for, an example, and its options.
COMMANDS_TOLD: dict[str, tuple[str, str, Callable[[argparse.ArgumentParser], None]]] = {
    "check": ("run every rule; write nothing", "  briefing check --format github", _add_check),
    "publish": (publishing.HELP, publishing.EXAMPLE, publishing.add),
    "release": (releasing.HELP, releasing.EXAMPLE, releasing.add),
    "render": (
        "write the checked pages for another generator: Markdown whose bodies are finished HTML",
        "  briefing render build/pages", _add_render,
    ),
    "explain": ("say what a rule demands, with a good and a bad example", "  briefing explain PRO1", _add_explain),
    "read": (
        "say what the engine reads in a text: sentences, numbers, dates, names, references", "  briefing read seeds/text.txt --json",
        _add_read,
    ),
    "statements": (listing.HELP, listing.EXAMPLE, listing.add),
    "diff": (differing.HELP, differing.EXAMPLE, differing.add),
    "source": (source.HELP, source.EXAMPLE, source.add),
    "find": (find.HELP, find.EXAMPLE, find.add),
    "fix": (fix.HELP, fix.EXAMPLE, fix.add),
    "new": (new_record.HELP, new_record.EXAMPLE, new_record.add),
    "schemas": (schemas.HELP, schemas.EXAMPLE, lambda parser: None),
    "start": (start.HELP, start.EXAMPLE, start.add),
    "headers": (headers.HELP, headers.EXAMPLE, headers.add),
}
