"""Reading the built site: its pages, the ids on them, and the files that addresses lead to."""

from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from selectolax.lexbor import LexborHTMLParser


def read_pages(folder: Path) -> dict[str, LexborHTMLParser]:
    """Every HTML page but the one for missing pages, by its address below the site's root: `factions/hts/`."""
    files = sorted(folder.rglob("*.html"))
    return {address(file, folder): LexborHTMLParser(file.read_text("utf-8")) for file in files if file.name != "404.html"}


def address(file: Path, folder: Path) -> str:
    return file.relative_to(folder).as_posix().removesuffix("index.html")


def target(page: str, href: str) -> tuple[str, str]:
    """Where a link on a page leads: the address below the site's root, and the fragment. Fails for another host."""
    assert not urlsplit(href).netloc, href
    parts = urlsplit(urljoin("http://localhost/" + page, href))
    return unquote(parts.path).lstrip("/"), unquote(parts.fragment)


def exists(folder: Path, path: str) -> bool:
    """Whether the site has a page or a file at an address."""
    return (folder / path / "index.html").is_file() if not path or path.endswith("/") else (folder / path).is_file()


def has_id(page: LexborHTMLParser, id: str) -> bool:
    return any(node.attributes["id"] == id for node in page.css("[id]"))


def leads_on(page: LexborHTMLParser) -> bool:
    """Whether a page is an old address whose words are told elsewhere."""
    return page.css_first("meta[http-equiv=refresh]") is not None


def asset(folder: Path, path: str) -> str:
    """The path of a script, style or font of the theme under the name that changes with its content: `assets/js/search.1a2b3c4d.js`."""
    stem, _, ending = path.rpartition(".")
    [found] = folder.glob(f"{stem}.????????.{ending}")
    return found.relative_to(folder).as_posix()
