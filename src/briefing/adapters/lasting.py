"""Scripts, styles and fonts of the theme under names that change with their content, so that browsers may keep them for a year."""

import hashlib
import posixpath
import re
from collections.abc import Callable, Mapping

from jinja2 import Environment, pass_context
from jinja2.runtime import Context

ASSET = re.compile(r"assets/.+\.(?:css|js|woff2)")
# As scripts and styles of the theme name one another.
NAMED = re.compile(r"(?<=[\"'])(?:[\w.-]+/)*[\w-]+\.(?:css|js|woff2)(?=[\"'])")


def lasting(files: Mapping[str, bytes]) -> dict[str, tuple[str, bytes]]:
    """The name and the content of each file, by the path that it had.

    A font is named by what it holds; scripts and styles, which name one another and the fonts, are named by all of them together.
    """
    texts = [path for path in files if not path.endswith(".woff2")]
    together = _digest(*(part for path in sorted(files) for part in (path.encode(), files[path])))
    names = {path: _named(path, together if path in texts else _digest(files[path])) for path in files}
    return {path: (names[path], _naming(path, files[path], names) if path in texts else files[path]) for path in files}


def look_up(env: Environment, names: Mapping[str, str]) -> None:
    """Let the filter `url` of a theme's templates give the names that last."""
    plain: Callable[[Context, str], str] = env.filters["url"]

    @pass_context
    def url(context: Context, value: str) -> str:
        return plain(context, names.get(value, value))

    env.filters["url"] = url


def _naming(path: str, content: bytes, names: Mapping[str, str]) -> bytes:
    """A text with the other files under their new names. Where one has changed, so has the name of every text."""
    def new(found: re.Match[str]) -> str:
        target = names.get(posixpath.normpath(posixpath.join(posixpath.dirname(path), found[0])))
        return posixpath.join(posixpath.dirname(found[0]), posixpath.basename(target)) if target else found[0]

    return NAMED.sub(new, content.decode("utf-8")).encode()


def _named(path: str, digest: str) -> str:
    stem, ending = posixpath.splitext(path)
    return f"{stem}.{digest}{ending}"


def _digest(*parts: bytes) -> str:
    """Eight digits, as Material names its files: what nginx knows a name by that lasts."""
    return hashlib.sha256(b"\0".join(parts)).hexdigest()[:8]
