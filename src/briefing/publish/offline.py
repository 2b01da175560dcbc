"""The copy to take along: the whole site, evidence included, in one zip that opens from disk, the same bytes at every build.

From disk a folder is no page, no script may ask for a file, and none may import another. So links lead to `index.html`, and search has its
scripts and its places in one plain script. It is made of the finished site, and only where a page of that has a place to offer it in.
"""

import io
import json
import posixpath
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from briefing.exports import headers
from briefing.exports.download import BUILD_STAMP, shown
from briefing.publish.receipt import digest_of_file
from briefing.publish.search_paths import PLACES, of

FILE = "offline.zip"
PLACE = re.compile(r"<div data-offline>\s*</div>")
OFFER = ('<p class="own-words">The whole site to take along: <a href="{address}" download>{file}</a> ({size}). '
         "Unpack it, and open index.html.</p>")
# What a host alone has use for.
FOR_HOSTS = frozenset({headers.PATH, "404.html", "sitemap.xml", "robots.txt"})
BEGAN = (1980, 1, 1, 0, 0, 0)  # the first day that a zip knows: there is no time in it
LINK = re.compile(r'((?:\shref="|content="0; url=))([^"#?:]+)')
# A policy names the host that a page comes from, and there is none; a font loaded ahead would be asked for across origins.
NOT_FROM_DISK = re.compile(r'\s*<meta http-equiv="Content-Security-Policy"[^>]*>|\s*<link rel="preload"[^>]*>')
BUTTON = re.compile(r'<script src="([^"]*)search-button\.')
IMPORT, EXPORT = re.compile(r"^import .*\n", re.MULTILINE), re.compile(r"^export ", re.MULTILINE)
ON_DISK = "assets/js/search-on-disk.js"


def beside(folder: Path) -> dict[str, str]:
    """Write the copy into a site, and its size where a page offers it; the digests of what was written, by path."""
    pages = [page for page in sorted(folder.rglob("*.html")) if PLACE.search(page.read_text("utf-8"))]
    if not pages:
        return {}
    content = packed(folder)
    (folder / FILE).write_bytes(content)
    for page in pages:
        above = "../" * len(page.relative_to(folder).parent.parts)
        offer = OFFER.format(address=f"{above}{FILE}", file=FILE, size=shown(len(content)))
        page.write_text(PLACE.sub(offer, page.read_text("utf-8")), "utf-8")
    return {file.relative_to(folder).as_posix(): digest_of_file(file) for file in (folder / FILE, *pages)}


def packed(folder: Path) -> bytes:
    """The copy of a site that is in a folder."""
    files = {file.relative_to(folder).as_posix(): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()}
    copy = _Copy({path: content for path, content in files.items() if path not in FOR_HOSTS})
    room = io.BytesIO()
    with zipfile.ZipFile(room, "w") as archive:
        for path, content in sorted(copy.files()):
            archive.writestr(_entry(f"{copy.name}/{path}"), content, zipfile.ZIP_DEFLATED, 9)
    return room.getvalue()


def _entry(path: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(path, BEGAN)
    entry.create_system, entry.external_attr = 3, 0o100644 << 16  # the same on every system
    return entry


@dataclass(frozen=True)
class _Copy:
    """The files of a site by path, as they are read from disk."""

    site: Mapping[str, bytes]

    @cached_property
    def name(self) -> str:
        """The folder that the copy unpacks to: `idlib-briefing-0.3.0`."""
        stamp = json.loads(self.site[BUILD_STAMP])
        return re.sub(r"[^\w.]+", "-", f"{stamp['name']} {stamp['version']}".strip().lower()).strip("-")

    def files(self) -> Iterator[tuple[str, bytes]]:
        for path, content in self.site.items():
            yield path, self._page(path, content.decode("utf-8")).encode() if path.endswith(".html") else content
        if PLACES in self.site and self._named("search"):  # the search of another theme asks its host
            yield ON_DISK, self._search().encode()

    def _page(self, path: str, html: str) -> str:
        html = LINK.sub(lambda found: found[1] + self._link(posixpath.dirname(path), found[2]), NOT_FROM_DISK.sub("", html))
        return BUTTON.sub(lambda found: f'<script src="{found[1]}{posixpath.basename(ON_DISK)}" defer></script>\n    {found[0]}', html)

    def _link(self, folder: str, address: str) -> str:
        """A relative address that leads to a file: a folder has its page in `index.html`."""
        page = posixpath.normpath(posixpath.join(folder, address, "index.html"))
        return posixpath.normpath(posixpath.join(address, "index.html")) if page in self.site else address

    def _search(self) -> str:
        """What `search-button.js` finds instead of what it would import."""
        near, search = (self._script(name) for name in ("near", "search"))
        parts = (json.loads(self.site[path]) for path in of(self.site))
        places = [{**place, "href": self._place(place["href"])} for part in parts for place in part]
        told = json.dumps(places, ensure_ascii=False, separators=(",", ":"))
        there = f"return {{ start: (dialog) => start(dialog, {told}) }};"
        return "\n".join(("window.searchOnDisk = (() => {", near, search, there, "})();\n"))

    def _place(self, href: str) -> str:
        address, mark, part = href.partition("#")
        return f"{self._link('', address or '.')}{mark}{part}"

    def _named(self, name: str) -> list[str]:
        """Where a script of the theme that comes with the engine is; nowhere under another theme."""
        return [path for path in self.site if re.fullmatch(rf"assets/js/{name}\.[0-9a-f]{{8}}\.js", path)]

    def _script(self, name: str) -> str:
        [path] = self._named(name)
        return EXPORT.sub("", IMPORT.sub("", self.site[path].decode("utf-8")))
