"""`briefing publish`: the site built by a process of its own, and put in the place of the last one."""

import argparse
import os
import signal
import sys
from pathlib import Path

from briefing.cli.arguments import CLEAN, PROBLEMS
from briefing.problems import CannotRun
from briefing.publish import publication

HELP = "build the site, check it, and put it in the place of the last one, or leave that alone"
EXAMPLE = "  briefing publish"
# A process of its own: the engine knows no site generator, and -P keeps what lies about in the briefing from being imported.
GENERATOR = (sys.executable, "-P", "-m", "briefing.adapters.generator")


def add(publish: argparse.ArgumentParser) -> None:
    publish.add_argument("--site-dir", type=Path, default=Path("site"), metavar="DIR", help="the site, seen from the root (default: site)")


def run(options: argparse.Namespace) -> int:
    """Build and publish; CannotRun where somebody stopped it, after which the site is whole all the same."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # as Ctrl-C: the generator ends with this process
    try:
        return CLEAN if publication.publish(options.root, options.site_dir, GENERATOR, say) else PROBLEMS
    except KeyboardInterrupt:
        raise CannotRun("stopped; the site is whole, and the next build tidies up") from None


def say(said: str) -> None:
    """Tell people as it happens. That nobody listens any more changes nothing of what is published."""
    try:
        print(said, flush=True)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
