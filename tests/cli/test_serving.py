"""The desk in a browser: a real server and real requests, and what it refuses."""

import http.client
import os
import re
import signal
from collections.abc import Iterator
from pathlib import Path
from time import sleep
from urllib.parse import urlencode

import pytest

from briefing.cli import main
from briefing.cli.desk.serving import HEADERS
from cli.typing_at import APART, Typist, sits, told, verdicts


class Browser:
    """Asks as a browser does: with the cookie that it was given, following where it is led."""

    def __init__(self, address: str) -> None:
        self.host, self.key = re.search(r"http://(127\.0\.0\.1:\d+)/\?key=([\w-]+)", address).groups()
        self.cookie = self.text = self.at = ""

    def asks(self, path: str, form: dict[str, str] | None = None, **headers: str) -> http.client.HTTPResponse:
        """One request, and what comes back, as it is."""
        connection = http.client.HTTPConnection(self.host, timeout=10)
        body = None if form is None else urlencode(form)
        own = {"Cookie": self.cookie} | ({"Content-Type": "application/x-www-form-urlencoded"} if form else {}) | headers
        connection.request("GET" if form is None else "POST", path, body, own)
        answer = connection.getresponse()
        answer.text = answer.read().decode("utf-8", "replace")
        connection.close()
        return answer

    def goes(self, path: str, form: dict[str, str] | None = None) -> str:
        """The same, to the page that it leads to."""
        answer = self.asks(path, form)
        if cookie := answer.getheader("Set-Cookie"):
            self.cookie = cookie.partition(";")[0]
        if answer.status == 303:
            return self.goes(answer.getheader("Location"))
        self.text, self.at = answer.text, path
        return self.text

    def finds(self, verdict: str, note: str = "") -> str:
        """Read for a moment, and send a verdict on what is shown."""
        sleep(APART)
        return self.goes(self.at, {"token": self.token, "verdict": verdict, "note": note})

    @property
    def token(self) -> str:
        return re.search(r'name="token" value="([^"]+)"', self.text)[1]


@pytest.fixture
def desk(kept: Path, keys: Path) -> Iterator[Typist]:
    with sits(kept, keys, "ana", "--sample", "3", "--serve", columns=120) as ana:
        yield ana


@pytest.fixture
def browser(desk: Typist) -> Browser:
    return Browser(desk.sees("in a browser"))


def test_what_is_read_in_a_browser_is_written_and_signed_at_the_terminal(desk: Typist, browser: Browser, kept: Path, capsys) -> None:
    assert "statement 1 of 3" in browser.goes(f"/?key={browser.key}") and "ask yourself:" in browser.text
    assert "statement 2 of 3" in browser.finds("supported")
    assert "Say why, in one sentence" in browser.finds("overstated") and len(verdicts(kept)) == 1
    assert "statement 3 of 3" in browser.finds("overstated", "It is <b>said</b> of one.")
    assert "<mark>" in browser.goes("/3/text") or "§1" in browser.text
    assert "statement 3 of 3" in browser.goes("/3/wide")
    assert "Where it stands." not in browser.text
    browser.at = "/3"
    assert "3 read: 1 supported, 1 disputed, 1 unsure" in browser.finds("unsure", "Where it stands.")
    assert "Ended" in browser.goes("/end", {"token": browser.token})
    desk.sees("Signed by ana, and verified")
    assert desk.ends() == main.CLEAN
    assert [(one["verdict"], one.get("note", "")) for one in verdicts(kept)] == [
        ("supported", ""), ("overstated", "It is <b>said</b> of one."), ("unsure", "Where it stands.")]
    assert told(capsys, "review", "status", "--root", str(kept)).startswith("1 sitting, 1 of them signed")


def test_nobody_else_is_let_in_and_nothing_else_is_given(browser: Browser, kept: Path) -> None:
    assert browser.asks("/1").status == browser.asks("/?key=wrong").status == browser.asks("/").status == 403
    browser.goes(f"/?key={browser.key}")
    assert browser.asks(f"/?key={browser.key}").status == 403  # once
    good = {"token": browser.token, "verdict": "supported"}
    sleep(APART)
    for path, form, headers, code in (
        ("/1", None, {"Host": "example.org"}, 403), ("/1", good, {"Host": "example.org"}, 403), ("/1", good, {"Origin": "http://example.org"}, 403),
        ("/1", good, {"Origin": "null"}, 403), ("/1", good, {"Cookie": "desk=wrong"}, 403), ("/1", good, {"Cookie": ""}, 403),
        ("/1", good | {"token": "wrong"}, {}, 403), ("/1", {"verdict": "supported"}, {}, 403), ("/1", good | {"verdict": "approved"}, {}, 404),
        ("/4", good, {}, 404), ("/0", None, {}, 404), ("/1/edit", None, {}, 404), ("/assets/../../data/names.yml", None, {}, 404),
        ("/assets/css/../../../../mkdocs.yml", None, {}, 404), ("/data/names.yml", None, {}, 404), ("/1", good | {"note": "x" * 30_000}, {}, 413),
        ("/assets/css/type.css", None, {}, 200), ("/desk.css", None, {}, 200), ("/assets/css/type.css", None, {"Cookie": ""}, 403),
    ):
        answer = browser.asks(path, form, **headers)
        assert (answer.status, path) == (code, path) and HEADERS.items() <= dict(answer.getheaders()).items()
        assert "Traceback" not in answer.text
    assert browser.asks("/1", good, Origin=f"http://{browser.host}").status == 303
    assert browser.asks("/1", good).status == 303  # the second click of two
    assert len(verdicts(kept)) == 1


def test_the_pages_need_no_scripts_and_take_nothing_from_elsewhere(browser: Browser) -> None:
    browser.goes(f"/?key={browser.key}")
    for text in (browser.text, browser.goes("/1/text"), browser.goes("/end")):
        assert "<script" not in text and " style=" not in text and not re.search(r'(?:href|src|action)="(?!/)', text)
        assert text.count("<h1>") == 1 and '<html lang="en">' in text and browser.key not in text
    assert "script-src" not in HEADERS["Content-Security-Policy"] and "default-src 'none'" in HEADERS["Content-Security-Policy"]


def test_ctrl_c_at_the_terminal_leaves_the_sitting_to_its_reader(desk: Typist, browser: Browser, kept: Path) -> None:
    browser.goes(f"/?key={browser.key}")
    browser.finds("supported")
    os.kill(desk.done.pid, signal.SIGINT)
    desk.sees("[n] leave it open")
    sleep(APART)  # a key that is pressed before the question can be read is not taken
    desk.presses("n")
    desk.sees("Left open")
    assert desk.ends() == main.CLEAN and len(verdicts(kept)) == 1
