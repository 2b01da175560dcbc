"""`briefing headers`: what a host should say with every answer, as nginx takes it."""

import argparse
from pathlib import Path

from briefing.exports import headers
from briefing.problems import CannotRun

HELP = "print the headers that belong to the built site, as lines for nginx"
EXAMPLE = "  briefing headers > headers.conf"


def add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--site-dir", type=Path, default=Path("site"), metavar="DIR", help="the site, seen from the root (default: site)")


def told(options: argparse.Namespace) -> str:
    """The lines. Raises CannotRun where there is no site, or one that has none."""
    file = options.root / options.site_dir / headers.PATH
    try:
        return headers.as_nginx(headers.in_file(file.read_text("utf-8"))).rstrip()
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else error
        remedy = "Build the site first: make build. Under another theme than this one's, no headers are known"
        raise CannotRun(f"{file} cannot be read ({why}). {remedy}") from error
