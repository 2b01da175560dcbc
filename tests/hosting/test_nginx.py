"""The built site behind a real nginx: what is sent, as what, with which headers; and what is never sent."""

import gzip
import http.client
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import quote, urlsplit

import pytest

from briefing.exports import headers
from briefing.publish import compressed
from hosts import behind_nginx, told

UTF8 = "; charset=utf-8"
# What readers' programs expect, by the end of a name, or by a name that has none or another use for its end.
TYPES = {
    ".html": f"text/html{UTF8}", ".css": f"text/css{UTF8}", ".js": f"text/javascript{UTF8}", ".woff2": "font/woff2", ".png": "image/png",
    ".svg": f"image/svg+xml{UTF8}", ".csv": f"text/csv{UTF8}", ".json": "application/json", ".jsonl": "application/x-ndjson",
    ".jsonld": "application/ld+json", ".xml": f"application/xml{UTF8}", ".txt": f"text/plain{UTF8}", ".py": f"text/x-python{UTF8}",
    ".sig": f"text/plain{UTF8}", "": f"text/plain{UTF8}",
}
NAMED = {"/feed.xml": f"application/atom+xml{UTF8}"}
# The name of a folder is no page, but its index is; this page is for what is missing alone.
NOT_SENT = ("_headers", "404.html")
PACKED = (".gz", ".br")
TEXTS = ("/", "/downloads/figures.csv", "/feed.xml", "/llms.txt", "/statements.jsonl", "/annotations.jsonld")


class Answer:
    """What a request got: its code, headers and body."""

    def __init__(self, answer: http.client.HTTPResponse) -> None:
        self.code, self.headers, self.body = answer.status, answer.headers, answer.read()


def asker(url: str) -> Iterator[Callable[..., Answer]]:
    """Asks for a path exactly as it is written, on one connection."""
    connection = http.client.HTTPConnection(urlsplit(url).netloc, timeout=10)

    def ask(path: str, method: str = "GET", **headers: str) -> Answer:
        connection.request(method, path, headers={name.replace("_", "-"): value for name, value in headers.items()})
        return Answer(connection.getresponse())

    yield ask
    connection.close()


@pytest.fixture(scope="module")
def folder(built, tmp_path_factory) -> Path:
    """The site as a build puts it in its place, with what is written beside each text."""
    copy = tmp_path_factory.mktemp("hosted") / "site"
    shutil.copytree(built[0], copy)
    compressed.beside(copy)
    return copy


@pytest.fixture(scope="module")
def ask(folder: Path, tmp_path_factory) -> Iterator[Callable[..., Answer]]:
    with behind_nginx(folder, tmp_path_factory.mktemp("nginx"), told(folder)) as url:
        yield from asker(url)


def sent(folder: Path) -> dict[str, Path]:
    """Every file that readers may have, by its address."""
    names = {file.relative_to(folder).as_posix(): file for file in sorted(folder.rglob("*")) if file.is_file()}
    return {f"/{quote(name.removesuffix('index.html'))}": file for name, file in names.items() if name not in NOT_SENT and not name.endswith(PACKED)}


def test_every_file_arrives_whole_as_what_it_is_and_with_every_header(ask, folder) -> None:
    wanted = told(folder)
    assert len(wanted) >= 7
    for path, file in sent(folder).items():
        answer = ask(path)
        assert (answer.code, answer.body) == (200, file.read_bytes()), path
        assert answer.headers["Content-Type"] == (NAMED.get(path) or TYPES[file.suffix]), path
        assert {name: answer.headers.get_all(name) for name in wanted} == {name: [value] for name, value in wanted.items()}, path
        assert answer.headers["ETag"] and answer.headers["Cache-Control"], path
        assert answer.headers["Server"] == "nginx", path


def test_what_changes_its_name_is_kept_for_a_year_and_everything_else_is_asked_for_again(ask, folder) -> None:
    kept = {path: ask(path, "HEAD").headers["Cache-Control"] for path in sent(folder)}
    assert {kept[path] for path in kept if "/assets/" not in path} == {"no-cache"}
    lasting = {path for path, said in kept.items() if said == headers.KEPT}
    assert len(lasting) >= 13
    assert {path for path in kept if path.endswith((".css", ".js", ".woff2"))} == lasting
    assert all(f"{path}\n  Cache-Control: {headers.KEPT}\n" in (folder / headers.PATH).read_text("utf-8") for path in lasting)
    assert ask("/assets/images/card.png").headers["Cache-Control"] == "max-age=86400"
    for path in ("/assets/js/none.0a1b2c3d.js", "/assets/javascripts/bundle.79ae519e.min.js"):  # as Material names its own
        assert ask(path).code == 404


def test_text_is_sent_as_it_stands_compressed_beside_itself_to_whoever_takes_it(ask, folder) -> None:
    for path in TEXTS:
        answer, file = ask(path, Accept_Encoding="gzip"), sent(folder)[path]
        assert (answer.headers["Content-Encoding"], answer.headers["Vary"]) == ("gzip", "Accept-Encoding"), path
        assert answer.body == file.with_name(f"{file.name}.gz").read_bytes(), path
        assert gzip.decompress(answer.body) == file.read_bytes()
    assert ask("/assets/images/card.png", Accept_Encoding="gzip, br").headers["Content-Encoding"] is None


@pytest.fixture(scope="module")
def ask_for_brotli(folder: Path, tmp_path_factory) -> Iterator[Callable[..., Answer]]:
    with behind_nginx(folder, tmp_path_factory.mktemp("nginx"), told(folder), brotli=True) as url:
        yield from asker(url)


def test_brotli_is_sent_where_the_module_for_it_is_and_to_whoever_takes_it(ask_for_brotli, folder) -> None:
    brotli = pytest.importorskip("brotli", reason="brotli is not installed: make sets it up")
    for path in TEXTS:
        answer, file = ask_for_brotli(path, Accept_Encoding="gzip, br"), sent(folder)[path]
        assert (answer.headers["Content-Encoding"], answer.headers["Vary"]) == ("br", "Accept-Encoding"), path
        assert len(answer.body) < file.with_name(f"{file.name}.gz").stat().st_size
        assert brotli.decompress(answer.body) == file.read_bytes()
        assert answer.headers["Content-Type"] == (NAMED.get(path) or TYPES[file.suffix]) and answer.headers["Content-Security-Policy"], path


@pytest.mark.parametrize("path", ["/none/", "/factions/none", "/assets/", "/downloads/none.csv", "/404.html", "/_headers", "/index.html.gz", "/llms.txt.br", "/assets/css/", "/%00", "/a%0d%0ab"])
def test_what_is_missing_is_told_by_the_page_for_that_with_every_header(ask, folder, path) -> None:
    """A folder without a page of its own is missing too: nothing is ever listed."""
    answer = ask(path)
    assert answer.code == (400 if path == "/%00" else 404)
    assert path == "/%00" or answer.body == (folder / "404.html").read_bytes()
    assert {name: answer.headers[name] for name in told(folder)} == told(folder)


def test_an_address_without_its_slash_leads_to_the_page_on_whatever_host(ask) -> None:
    answer = ask("/factions")
    assert (answer.code, answer.headers["Location"]) == (301, "/factions/")
    assert answer.headers["Content-Security-Policy"]


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
def test_nothing_is_taken(ask, method) -> None:
    assert ask("/", method).code == 405


def test_a_head_has_the_headers_and_no_body(ask) -> None:
    whole, head = ask("/llms.txt"), ask("/llms.txt", "HEAD")
    assert head.body == b""
    assert [head.headers[name] for name in ("Content-Length", "ETag", "Content-Type")] == [
        whole.headers[name] for name in ("Content-Length", "ETag", "Content-Type")]


@pytest.mark.parametrize("path", ["/", "/downloads/figures.csv", "/assets/images/card.png"])
def test_what_has_not_changed_is_not_sent_again(ask, path) -> None:
    first = ask(path)
    for asked in ({"If_None_Match": first.headers["ETag"]}, {"If_Modified_Since": first.headers["Last-Modified"]}):
        again = ask(path, **asked)
        assert (again.code, again.body) == (304, b"")
        assert again.headers["Content-Security-Policy"]
    assert ask(path, If_None_Match='"another"').code == 200


def test_a_part_of_a_file_is_sent_where_it_is_still_the_same_file(ask, folder) -> None:
    content = (folder / "source/idlib.txt").read_bytes()
    tag = ask("/source/idlib.txt").headers["ETag"]
    part = ask("/source/idlib.txt", Range="bytes=10-29", If_Range=tag)
    assert (part.code, part.body) == (206, content[10:30])
    assert part.headers["Content-Range"] == f"bytes 10-29/{len(content)}"
    assert ask("/source/idlib.txt", Range="bytes=-5").body == content[-5:]
    assert ask("/source/idlib.txt", Range="bytes=10-29", If_Range='"older"').body == content
    assert ask("/source/idlib.txt", Range=f"bytes={len(content)}-").code == 416


@pytest.fixture(scope="module")
def hostile(tmp_path_factory) -> Iterator[Callable[..., Answer]]:
    """A site into whose folder things came that belong to nobody's site, and that stands beside a secret."""
    room = tmp_path_factory.mktemp("hostile")
    site = room / "site"
    (site / "open").mkdir(parents=True)
    (site / ".git").mkdir()
    (site / ".well-known").mkdir()
    for name in ("../secret.txt", ".env", ".git/config", "open/.htpasswd", "open/notes.txt"):
        (site / name).write_text("secret", "utf-8")
    (site / ".well-known/security.txt").write_text("contact", "utf-8")
    (site / "404.html").write_text("missing", "utf-8")
    (site / "leads.txt").symlink_to(room / "secret.txt")
    (site / "up").symlink_to(room)
    with behind_nginx(site, tmp_path_factory.mktemp("nginx"), {"X-Content-Type-Options": "nosniff"}) as url:
        yield from asker(url)


@pytest.mark.parametrize("path", [
    "/.env", "/.git/config", "/.git/", "/open/.htpasswd", "/%2eenv", "/open/%2e%68tpasswd", "/open/", "/leads.txt", "/up/secret.txt", "/up/",
    "/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/open/../../secret.txt", "/open/..%2f..%2fsecret.txt", "/open%2f..%2f.env",
    "//../secret.txt", "/..%5csecret.txt", "/%252e%252e/secret.txt", "/open../secret.txt", "/..;/secret.txt",
])
def test_nothing_hidden_nothing_beside_and_nothing_behind_a_link_is_sent(hostile, path) -> None:
    answer = hostile(path)
    assert answer.code in (400, 404), path
    assert b"secret" not in answer.body
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_the_folder_itself_may_be_a_link_as_that_to_the_current_release_is(tmp_path, tmp_path_factory) -> None:
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "index.html").write_text(name, "utf-8")
    current = tmp_path / "current"
    current.symlink_to("first")
    with behind_nginx(current, tmp_path_factory.mktemp("nginx"), {"X-Content-Type-Options": "nosniff"}) as url:
        for ask in asker(url):
            assert ask("/").body == b"first"
            (tmp_path / "new").symlink_to("second")
            (tmp_path / "new").replace(current)
            assert ask("/").body == b"second"


def test_what_hosts_ask_of_a_site_is_sent(hostile) -> None:
    assert hostile("/.well-known/security.txt").body == b"contact"
    assert hostile("/open/notes.txt").headers["Content-Type"] == "text/plain; charset=utf-8"
