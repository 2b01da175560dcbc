"""What one build knows. MkDocs imports a hook once (#3993), and calls functions of it: between two of them it stands here."""

from briefing.adapters.live import LastGood
from briefing.adapters.rendered import Rendered
from briefing.model import site as model
from briefing.problems import Problem
from briefing.publish.cache import Cache
from briefing.publish.site import Site


class State:
    """What one build knows: the settings that MkDocs read, the site, and what is wrong."""

    def __init__(self) -> None:
        self.serving = False
        self.settings: model.Settings  # from the first event on, which MkDocs has for every build
        self.site: Site | None = None
        self.problems: tuple[Problem, ...] = ()
        self.cache: Cache | None = None
        self.handed_on: set[str] = set()
        self.rendered = Rendered()
        self.good: LastGood | None = None


state = State()
