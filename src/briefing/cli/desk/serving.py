"""`briefing review --serve`: the desk in a browser, on this machine alone.

It listens on 127.0.0.1. The address that the terminal tells opens one browser, once: it gives that one a cookie, which everything else asks
for. What is sent has a token of the forms too, and comes from these pages; a name that leads here from elsewhere is refused. Nothing is
written but the sitting, and signing is left to the terminal.
"""

import secrets
import signal
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from hmac import compare_digest
from http.cookies import CookieError, SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock
from time import monotonic
from urllib.parse import parse_qs, urlsplit

from briefing.cli.desk import served_pages
from briefing.cli.desk.loop import DISPUTES, Desk
from briefing.cli.desk.terminal import HELD
from briefing.loading.project import PACKAGED, Project
from briefing.problems import CannotRun

HOST, COOKIE = "127.0.0.1", "desk"
KINDS = {"css": "text/css; charset=utf-8", "woff2": "font/woff2"}
POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
HEADERS = {
    "Content-Security-Policy": POLICY,
    "Referrer-Policy": "same-origin",  # under no-referrer a browser says that its own forms come from nowhere (Origin: null)
    "X-Content-Type-Options": "nosniff", "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Resource-Policy": "same-origin",
}
# As much as a sentence, and some more.
MOST = 20_000
USED = "This address opens one browser, once. briefing review --serve gives another."
NOT_HERE = "There is no such page."


@dataclass
class Answer:
    """What goes back: a page or a file, or the way to another page."""

    code: int
    content: str | bytes = ""
    kind: str = "text/html; charset=utf-8"
    more: Mapping[str, str] = field(default_factory=dict)
    is_last: bool = False


@dataclass
class Served:
    """The desk behind the pages: who may look, when each statement was shown, and whether somebody ended it."""

    desk: Desk
    project: Project
    key: str = field(default_factory=lambda: secrets.token_urlsafe(24))
    cookie: str = field(default_factory=lambda: secrets.token_urlsafe(24))
    token: str = field(default_factory=lambda: secrets.token_urlsafe(24))
    is_taken: bool = False
    is_ended: bool = False
    shown: dict[int, float] = field(default_factory=dict)
    lock: Lock = field(default_factory=Lock)

    def opened(self, key: str) -> Answer:
        """The first browser with the key gets the cookie; no other does."""
        if self.is_taken or not compare_digest(key.encode(), self.key.encode()):
            return Answer(403, served_pages.refusal(USED))
        self.is_taken = True
        return Answer(303, more={"Location": "/1", "Set-Cookie": f"{COOKIE}={self.cookie}; HttpOnly; SameSite=Strict; Path=/"})

    def get(self, path: str) -> Answer:
        """A page, or a file of the site's styles."""
        first, _, rest = path.strip("/").partition("/")
        if first == "assets" and path.rpartition(".")[2] in KINDS and (file := f"{PACKAGED}{path}") in self.project:
            return Answer(200, self.project.files[file], KINDS[path.rpartition(".")[2]])
        if path == "/desk.css":
            return Answer(200, served_pages.OWN, KINDS["css"])
        if path == "/end":
            return Answer(200, served_pages.end(self.desk, self.token))
        at = self._at(first)
        return Answer(404, served_pages.refusal(NOT_HERE)) if at is None else self._statement(at, rest)

    def _statement(self, at: int, how: str) -> Answer:
        if how not in ("", "wide", "text"):
            return Answer(404, served_pages.refusal(NOT_HERE))
        if how == "text":
            self.desk.has_read_all = True
            return Answer(200, served_pages.whole(self.desk, at))
        self.shown[at] = monotonic()
        return Answer(200, served_pages.statement(self.desk, at, self.token, how == "wide"))

    def post(self, path: str, form: Mapping[str, str]) -> Answer:
        """Write down what was found; the way to the next statement."""
        if not compare_digest(form.get("token", "").encode(), self.token.encode()):
            return Answer(403, served_pages.refusal("This form is not one of this desk."))
        if path == "/end":
            return Answer(200, served_pages.ended(), is_last=True)
        at, verdict, note = self._at(path.strip("/")), form.get("verdict", ""), " ".join(form.get("note", "").split())
        if at is None or verdict not in ("supported", "unsure", *DISPUTES):
            return Answer(404, served_pages.refusal(NOT_HERE))
        if verdict != "supported" and not note:
            return Answer(400, served_pages.statement(self.desk, at, self.token, told="Say why, in one sentence. Nothing was written."))
        after = f"/{at + 2}" if at + 1 < len(self.desk.queue) else "/end"
        seconds = monotonic() - self.shown.pop(at, monotonic())
        if seconds < HELD:  # nobody can have read it: it was not shown, or this is the second click of two
            return Answer(303, more={"Location": after if at in self.desk.judged else f"/{at + 1}"})
        self.desk.seconds.append(seconds)
        self.desk.judge(at, verdict, "" if verdict == "supported" else note)
        return Answer(303, more={"Location": after})

    def _at(self, number: str) -> int | None:
        """Which statement a number in an address means; None for none."""
        is_one = number.isascii() and number.isdecimal() and len(number) < 9 and 1 <= int(number) <= len(self.desk.queue)
        return int(number) - 1 if is_one else None


class Handler(BaseHTTPRequestHandler):
    """Turns requests into questions to the desk, and refuses those that are none of its own."""

    served: Served
    host: str
    timeout = 20

    def do_GET(self) -> None:
        address = urlsplit(self.path)
        key = parse_qs(address.query).get("key", [""])[0]
        self._answered(lambda: self.served.opened(key) if address.path == "/" else self.served.get(address.path), address.path != "/")

    def do_POST(self) -> None:
        self._answered(self._posted)

    def _posted(self) -> Answer:
        if self.headers.get("Origin", f"http://{self.host}") != f"http://{self.host}":
            return Answer(403, served_pages.refusal("This came from another site."))
        length = self.headers.get("Content-Length", "")
        if not length.isdecimal() or int(length) > MOST:
            return Answer(413, served_pages.refusal(f"A form has {MOST} bytes at most."))
        sent = self.rfile.read(int(length)).decode("utf-8", "replace")
        return self.served.post(urlsplit(self.path).path, {name: values[0] for name, values in parse_qs(sent).items()})

    def _answered(self, answer: Callable[[], Answer], needs_cookie: bool = True) -> None:
        """Answer one request; one at a time, for the sitting is one file."""
        with self.served.lock:
            try:
                made = self._refused(needs_cookie) or answer()
            except CannotRun as error:
                made = Answer(500, served_pages.refusal(str(error)))
        content = made.content.encode() if isinstance(made.content, str) else made.content
        self.send_response(made.code)
        for name, value in {**HEADERS, "Content-Type": made.kind, "Content-Length": str(len(content)), **made.more}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)
        self.served.is_ended |= made.is_last

    def _refused(self, needs_cookie: bool) -> Answer | None:
        if self.headers.get("Host", "") != self.host:
            return Answer(403, served_pages.refusal("This desk has another address."))
        try:
            sent = SimpleCookie(self.headers.get("Cookie", "")).get(COOKIE)
        except CookieError:
            sent = None
        has_cookie = sent is not None and compare_digest(sent.value.encode(), self.served.cookie.encode())
        return None if has_cookie or not needs_cookie else Answer(403, served_pages.refusal(USED))

    def log_message(self, format: str, *args: object) -> None:  # the name and the types are http.server's
        """Nothing: the terminal is where somebody signs."""


def served(desk: Desk, project: Project) -> bool:
    """Serve a desk until somebody ends it there; False where it was stopped here (Ctrl-C). Raises CannotRun where nothing may listen."""
    behind = Served(desk, project)
    try:
        server = ThreadingHTTPServer((HOST, 0), type("OfThisDesk", (Handler,), {"served": behind}))
    except OSError as error:
        raise CannotRun(f"nothing can listen on {HOST}: {error.strerror}") from None
    server.timeout = 0.2
    with server:
        server.RequestHandlerClass.host = f"{HOST}:{server.server_port}"  # type: ignore[attr-defined]  # the class made above
        signal.signal(signal.SIGTERM, signal.default_int_handler)  # as Ctrl-C
        address = f"http://{HOST}:{server.server_port}/?key={behind.key}"
        desk.terminal.say(f"{address}\nOpen this in a browser of this machine; Ctrl-C here stops.")
        try:
            while not behind.is_ended:
                server.handle_request()
        except KeyboardInterrupt:
            desk.terminal.say("")
    desk.terminal.say(desk.summary())
    return behind.is_ended
