"""ALT1: what a picture shows is said to those who do not see it."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from briefing.extract.reading import Picture, Reading
from briefing.rules.rule import Finding, rule

# Words that say that there is a picture, and nothing of it.
SAYS_NOTHING = frozenset(("image", "img", "picture", "photo", "photograph", "figure", "graphic", "illustration", "screenshot", "untitled"))
HINT = ("Write what it shows between the brackets, ![The strait, with a lighthouse on each side](strait.png), or in `alt`; "
        'a picture that only decorates says so: <img src="…" alt="" role="presentation">.')

CAPTION = "Write the caption below it, with its citation, or let the picture stand by itself, without the block."


@rule("ALT1", good="![The strait, with a lighthouse on each side](strait.png)",
      bad="![](strait.png), ![strait.png](strait.png) or ![Image](strait.png)")
def described(page: Reading) -> Iterator[Finding]:
    """Every picture says in words what it shows, or that it only decorates."""
    for picture in page.pictures:
        name = PurePosixPath(unquote(urlsplit(picture.address).path)).name
        near = tuple(filter(None, (picture.address, name, picture.text)))
        if why := _silent(picture):
            yield Finding("ALT1", f"{why}: {name or 'no address'}", HINT, near)
        if picture.lacks_caption:
            yield Finding("ALT1", f"this picture stands in a block for a caption, and has none: {name or 'no address'}", CAPTION, near)


def _silent(picture: Picture) -> str:
    """Why a picture says nothing to who does not see it; empty where it says something, or only decorates."""
    words = " ".join((picture.text or "").split())
    if not words:
        return "" if picture.is_decoration and picture.text is not None else "this picture has no text for those who do not see it"
    name = PurePosixPath(unquote(urlsplit(picture.address).path))
    if _plain(words) in (_plain(name.name), _plain(name.stem)):
        return f"the text of this picture, “{words[:60]}”, is only the name of its file"
    return f"the text of this picture, “{words}”, does not say what it shows" if _plain(words) in SAYS_NOTHING else ""


def _plain(words: str) -> str:
    return re.sub(r"[\W_]+", " ", words).strip().casefold()
