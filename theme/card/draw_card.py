"""Draws the picture that stands beside a shared link: `make card`, whenever the name or the description of the site changes.

The picture shows the name and the description of mkdocs.yml and nothing else. Those words are kept in the file too, so
that a test can tell an old picture from a new one.
"""

import os
import shutil
import struct
import sys
import zlib
from pathlib import Path

from jinja2 import Environment, FileSystemLoader
from playwright.sync_api import sync_playwright

from briefing.adapters.mkdocs import read_settings
from briefing.loading.project import INSTALLED
from briefing.model.site import Site

HERE = Path(__file__).parent
PICTURE = HERE.parent / "assets" / "images" / "card.png"
SIZE = {"width": 1200, "height": 630}
BROWSER = os.environ.get("CHROMIUM") or shutil.which("chromium")  # where there is none, Playwright's own


def words(site: Site) -> str:
    """What the picture says."""
    return f"{site.name}. {site.description}"


def draw(site: Site) -> bytes:
    """The picture as PNG, with its words inside."""
    html = Environment(loader=FileSystemLoader(HERE), autoescape=True).get_template("card.html").render(site=site, theme=INSTALLED.as_uri())
    page_file = HERE / "drawn.html"  # a file, since a page without an address may open none
    page_file.write_text(html, "utf-8")
    try:
        with sync_playwright() as playwright:
            arguments = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
            browser = playwright.chromium.launch(executable_path=BROWSER, args=arguments)
            page = browser.new_page(viewport=SIZE)
            page.goto(page_file.as_uri())
            page.evaluate("document.fonts.ready")
            picture = page.screenshot()
            browser.close()
    finally:
        page_file.unlink()
    return with_words(picture, words(site))


def with_words(picture: bytes, text: str) -> bytes:
    """The same PNG with a text chunk before its end."""
    content = b"iTXtDescription\0\0\0\0\0" + text.encode("utf-8")
    chunk = struct.pack(">I", len(content) - 4) + content + struct.pack(">I", zlib.crc32(content))
    end = picture.rindex(b"IEND") - 4
    return picture[:end] + chunk + picture[end:]


if __name__ == "__main__":
    PICTURE.write_bytes(draw(read_settings(HERE.parent.parent).site))
    print(f"{PICTURE}: {PICTURE.stat().st_size} bytes", file=sys.stderr)
