"""The site behind a real nginx on this machine, with the configuration that the project hands out."""

from collections.abc import Mapping
from contextlib import AbstractContextManager
from pathlib import Path

from bench import nginx

from briefing.exports import headers
from browser.tools import missing

NOBODY = "No nginx was found, so nothing is tested as it is hosted. Get it: apt-get install nginx"
NO_BROTLI = f"{nginx.BROTLI} was not found. Get it: apt-get install libnginx-mod-http-brotli-static"


def told(folder: Path) -> dict[str, str]:
    """The headers that a built site asks its host for."""
    return headers.in_file((folder / headers.PATH).read_text("utf-8"))


def behind_nginx(folder: Path, room: Path, said: Mapping[str, str], below: str = "", brotli: bool = False) -> AbstractContextManager[str]:
    """The address at which nginx serves a folder while the context is open; `room` is a folder of its own, `said` the headers."""
    if brotli and not nginx.BROTLI.exists():
        missing(NO_BROTLI)
    return nginx.serving(nginx.find() or missing(NOBODY), folder, room, headers.as_nginx(said), below, brotli)
