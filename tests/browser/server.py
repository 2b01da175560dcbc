"""The built site over HTTP on this machine, compressed as a host would send it."""

import contextlib
import gzip
import mimetypes
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

NOT_COMPRESSED = (".woff2", ".png", ".jpg", ".ico", ".gz", ".zip")
TYPES = {".woff2": "font/woff2", ".js": "text/javascript", ".svg": "image/svg+xml", ".csv": "text/csv", ".md": "text/markdown"}


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address) -> None:
        """A browser that closes a connection early is no news."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


@contextlib.contextmanager
def serving(folder: Path, headers: dict[str, str] | None = None) -> Iterator[str]:
    """The address at which the folder is served while the context is open; `headers` go with every answer."""
    with _Server(("127.0.0.1", 0), _handler(_answers(folder), headers or {})) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()


def _answers(folder: Path) -> dict[str, tuple[bytes, dict[str, str]]]:
    """Every file by its address, with its bytes over the wire and its headers; a folder is its index page."""
    answers = {}
    for file in folder.rglob("*"):
        if file.is_file():
            address = "/" + file.relative_to(folder).as_posix()
            answers[address] = answers[address.removesuffix("index.html")] = _answer(file)
    return answers


def _answer(file: Path) -> tuple[bytes, dict[str, str]]:
    kind = TYPES.get(file.suffix) or mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    text = kind.startswith("text/") or file.suffix in (".json", ".xml")
    headers = {"Content-Type": f"{kind}; charset=utf-8" if text else kind, "Cache-Control": "no-cache" if file.suffix == ".html" else "max-age=600"}
    if file.suffix in NOT_COMPRESSED:
        return file.read_bytes(), headers
    return gzip.compress(file.read_bytes(), 9, mtime=0), headers | {"Content-Encoding": "gzip", "Vary": "Accept-Encoding"}


def _handler(answers: dict[str, tuple[bytes, dict[str, str]]], extra: dict[str, str]) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True  # small answers would wait for an acknowledgement otherwise

        def do_GET(self) -> None:
            path = unquote(urlsplit(self.path).path)
            body, headers = answers.get(path) or answers["/404.html"]
            self.send_response(200 if path in answers else 404)
            for name, value in (headers | extra | {"Content-Length": str(len(body))}).items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args) -> None:
            """Nothing: the tests say what matters."""

    return Handler
