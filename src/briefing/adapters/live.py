"""While serving: what is wrong stands on top of the pages, those of the last build that held where this one has none.

MkDocs holds back every answer until a build succeeds: a build that fails ends here.
"""

import os
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from briefing.adapters.panel import panel
from briefing.loading.project import SETTINGS
from briefing.problems import CannotRun, Problem
from briefing.publish.site import Site
from briefing.publish.told import problem_as_text

TOP = re.compile(r"<article\b[^>]*>|<body\b[^>]*>(?![\s\S]*<article\b)")

Problems = Sequence[Problem]


class Shown(Exception):
    """Ends a served build that found problems and has no pages."""


class LastGood:
    """The folder that is served, and the site in it as it was when nothing was wrong with it."""

    def __init__(self, served: Path) -> None:
        self.served = served
        self._kept: tempfile.TemporaryDirectory[str] | None = None

    def keep(self) -> None:
        """What is served holds."""
        self._kept = tempfile.TemporaryDirectory(prefix="briefing-", dir=self.served.parent)
        shutil.copytree(self.served, self._kept.name, dirs_exist_ok=True, copy_function=os.link)

    @property
    def is_there(self) -> bool:
        return self._kept is not None

    def show(self) -> None:
        """Serve what held last; where nothing has, what is served stays."""
        if self._kept:
            for one in self.served.iterdir():
                shutil.rmtree(one) if one.is_dir() else one.unlink()
            shutil.copytree(self._kept.name, self.served, dirs_exist_ok=True, copy_function=os.link)

    def tell(self, problems: Problems) -> None:
        """Put problems on top of every page that is served."""
        told = panel(tuple(problems))
        for page in self.served.rglob("*.html"):
            html = TOP.sub(lambda top: top[0] + told, page.read_text("utf-8"), count=1)
            page.unlink()  # it may be the very file that is kept
            page.write_text(html, "utf-8")

    def after(self, problems: Problems) -> None:
        """Tell what is wrong with a site that was built, or keep it."""
        if problems:
            self.tell(problems)
        else:
            self.keep()


def patient(build: Callable[[], None], good: LastGood, problems: Callable[[], Problems], look: Callable[[], Site]) -> Callable[[], None]:
    """A build that always ends with pages: `problems` are those that it found, `look` is a look at a briefing that it could not build."""

    def ends() -> None:
        try:
            build()
        except Exception as error:  # of the settings, of a template of the theme: whatever it is, an editor has to be told
            good.show()
            good.tell(problems() if isinstance(error, Shown) else tuple(_told(error, look)))
        else:
            good.after(problems())

    return ends


def _told(error: Exception, look: Callable[[], Site]) -> Iterator[Problem]:
    """What is wrong with a briefing that the generator could not build, or else what the generator says; told at the terminal too."""
    try:
        found = look().problems or (f"the site cannot be built: {error}",)
    except CannotRun as why:
        found = (str(why),)
    for one in found:
        problem = Problem(SETTINGS, 1, 1, "CFG1", one) if isinstance(one, str) else one
        print(problem_as_text(problem))
        yield problem
