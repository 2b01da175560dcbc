"""Prints the whole briefing as a tagged PDF: `make pdf`, from the site that was built; needs Chromium.

The page for print is opened in a browser that gets every file from the folder, under the address that the site has: links lead there.
Of a site without an address, links that lead away from the page are words alone. The PDF says as its time the day of the edition, so
that the same site gives the same bytes in the same browser.
"""

import json
import mimetypes
import os
import re
import shutil
import sys
from pathlib import Path
from urllib.parse import unquote

from playwright.sync_api import Page, Route, sync_playwright

BROWSER = os.environ.get("CHROMIUM") or shutil.which("chromium")  # where there is none, Playwright's own
FLAGS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking")
NOWHERE = "http://briefing.invalid/"  # the address while it is printed, of a site that has none
TIME = re.compile(rb"(?<=Date \(D:)\d{14}\+00'00'")
# What is otherwise on paper: a chip leads to its sentence at the end; a drawing is one figure with its words, not one in another without.
ON_PAPER = """(isSomewhere) => {
  const sentences = new Map();
  document.querySelectorAll(".sources__number").forEach((number, at) => {
    number.parentElement.id = `sentence-${at + 1}`;
    sentences.set(number.href, number.parentElement.id);
  });
  for (const chip of document.querySelectorAll(".cite__chip"))
    if (sentences.has(chip.href)) chip.setAttribute("href", `#${sentences.get(chip.href)}`);
  for (const figure of document.querySelectorAll("figure")) figure.setAttribute("role", "group");
  const away = (link) => link.href.split("#")[0] !== location.href.split("#")[0];
  for (const link of document.querySelectorAll("a[href]")) if (!isSomewhere && away(link)) link.removeAttribute("href");
}"""


def printed(site: Path) -> bytes:
    """The page for print of a built site, as PDF."""
    stamp = json.loads((site / "build.json").read_text("utf-8"))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=BROWSER, args=list(FLAGS))
        page = browser.new_page(bypass_csp=True)
        _open(page, site, stamp["address"] or NOWHERE)
        page.evaluate(ON_PAPER, bool(stamp["address"]))
        content = page.pdf(prefer_css_page_size=True, print_background=False, tagged=True, outline=True)
        browser.close()
    return _of_day(content, stamp["date"] or "1970-01-01")


def _open(page: Page, site: Path, address: str) -> None:
    """Open the page for print, with whatever it loads from the folder."""
    def answer(route: Route) -> None:
        path = unquote(route.request.url.removeprefix(address)).partition("?")[0]
        file = site / (f"{path}index.html" if path.endswith("/") else path)
        route.fulfill(path=file, content_type=mimetypes.guess_type(file.name)[0] or "application/octet-stream")

    page.route("**/*", answer)
    page.goto(f"{address}print/", wait_until="networkidle")
    page.evaluate("document.fonts.ready")


def _of_day(content: bytes, day: str) -> bytes:
    """The same PDF with a day, at midnight, where the browser put the time: as many bytes."""
    return TIME.sub(day.replace("-", "").encode() + b"000000+00'00'", content)


def main() -> None:
    site, target = map(Path, sys.argv[1:])
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(printed(site))
    print(f"{target}: {target.stat().st_size} bytes", file=sys.stderr)


if __name__ == "__main__":
    main()
