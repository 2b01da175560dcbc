"""Pictures of every page, narrow and wide, light and dark: python -m browser.shots SITE TARGET."""

import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from browser.server import serving
from browser.tools import CHROMIUM_FLAGS, find_chromium

WIDTHS = (390, 1280)
SCHEMES = ("light", "dark")


def shoot(site: Path, target: Path, executable: str) -> int:
    """Writes `factions-hts-390-dark.png` and so on into the target; returns how many."""
    target.mkdir(parents=True, exist_ok=True)
    paths = [file.relative_to(site).as_posix().removesuffix("index.html") for file in sorted(site.rglob("*.html"))]
    with serving(site) as url, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=list(CHROMIUM_FLAGS))
        page = browser.new_page(reduced_motion="reduce")
        for path in paths:
            for width in WIDTHS:
                page.set_viewport_size({"width": width, "height": 800})
                page.goto(url + path)
                for scheme in SCHEMES:
                    page.emulate_media(color_scheme=scheme)
                    page.screenshot(path=target / f"{name(path)}-{width}-{scheme}.png", full_page=True)
        browser.close()
    return len(paths) * len(WIDTHS) * len(SCHEMES)


def name(path: str) -> str:
    """`factions/hts/` is `factions-hts`, the overview `overview`, `404.html` `404`."""
    return path.removesuffix(".html").strip("/").replace("/", "-") or "overview"


def main() -> None:
    site, target = Path(sys.argv[1]), Path(sys.argv[2])
    executable = find_chromium()
    if not executable:
        sys.exit("No Chromium was found. Get it: apt-get install chromium, or set CHROMIUM")
    print(f"{shoot(site, target, executable)} pictures are in {target}/")


if __name__ == "__main__":
    main()
