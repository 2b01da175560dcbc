"""What MkDocs loads: it hands its events to the engine. The same file in every briefing.

MkDocs calls a hook's functions by name, `on_pre_build` before a build and so on; they stand in `briefing.adapters.mkdocs`.
"""

from briefing.adapters.mkdocs import *  # noqa: F403
