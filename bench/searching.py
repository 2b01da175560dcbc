"""How long a reader of a large briefing waits for search, on a processor that is slowed four times."""

import gzip
import shutil
import statistics
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from bench import generated
from bench.table import printed, run
from briefing.adapters.mkdocs import site_of
from briefing.exports.download import Download
from briefing.publish import searched

RECORDS, SLOWED = 5_000, 4
TYPED = ("a", "people", "moved agai", "accord of", "2,936,673", "zzz", "peopel", "front")
NOTES = """\
The places of a generated briefing of {records:,} records, behind a server on this machine, in Chromium slowed {slowed} times. The first
wait is from the key "/" until the first part is searched; a key from a changed word to its results on the screen, over {typed} searches."""
KEY = """async (typed) => {
  const input = document.querySelector("#search-input"), start = performance.now();
  input.value = typed;
  input.dispatchEvent(new Event("input"));
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  return performance.now() - start;
}"""


def report() -> None:
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not browser:
        print("\n## Search\n\nNot measured: Chromium was not found.")
        return
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as player:
        files = [file for file in site_of(generated.write(Path(folder) / "grown", RECORDS)).files if searched.is_part(file.path)]
        site = _site(Path(folder) / "site", files)
        page = player.chromium.launch(executable_path=browser, args=["--no-sandbox"]).new_page(bypass_csp=True)
        page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
        with _serving(site) as address:
            page.goto(address, wait_until="networkidle")
            first, waits = _first(page), [page.evaluate(KEY, typed) for typed in TYPED]
    kilobytes = [len(gzip.compress(file.content)) / 1000 for file in files]
    numbers = (len(files), kilobytes[0], sum(kilobytes), first, statistics.median(waits), max(waits))
    row = tuple(f"{number:.{2 if number is first else 0}f}" for number in numbers)
    head = ("parts", "kB of the first, compressed", "kB of all", "seconds to the first results", "ms a key", "longest")
    printed("Search", NOTES.format(records=RECORDS, slowed=SLOWED, typed=len(TYPED)), head, [row])


def _site(folder: Path, files: list[Download]) -> Path:
    """The site of this repository with other places to search."""
    run("mkdocs", "build", "--quiet", "--config-file", str(generated.ROOT / "mkdocs.yml"), "--site-dir", str(folder))
    for file in files:
        (folder / file.path).write_bytes(file.content)
    page = folder / "index.html"
    paths = " ".join(file.path for file in files)
    page.write_text(page.read_text("utf-8").replace(f'data-places="{searched.PLACES}"', f'data-places="{paths}"'), "utf-8")
    return folder


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *args: object) -> None:
        """Nothing: the table says what matters."""


@contextmanager
def _serving(folder: Path) -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def _first(page: Page) -> float:
    """Seconds until the first part is searched; afterwards all are there."""
    start = time.perf_counter()
    page.keyboard.press("/")
    page.wait_for_function("document.querySelector('dialog[open] [role=status]')?.textContent === ''")
    waited = time.perf_counter() - start
    page.wait_for_timeout(3000)
    return waited
