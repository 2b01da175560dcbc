"""Whether the site outlives the generator that builds it: `python -m bench.other_generators`, with the network, in environments of its own.

ProperDocs, without MkDocs and Material, must make the same bytes with the same hook. Zensical must end with the reason on the briefing as
it is, and must publish every word and every id of the folder that `briefing render` writes.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

import yaml
from selectolax.lexbor import LexborHTMLParser

from bench.generated import ROOT
from briefing.pages.unproved import WHY
from briefing.publish.receipt import differing, digests

NEEDED = ("pymdown-extensions==13.1.2", "pyyaml", "pyyaml-env-tag", "pydantic", "jinja2", "markdown==3.11.3", "selectolax", "click==8.5.1")
ASKED = {"properdocs": "properdocs==1.6.7", "zensical": "zensical==0.0.73"}


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder)
        source = _copied(room / "briefing")
        found = {
            "ProperDocs makes the same bytes": _same_bytes(room, source), "Zensical ends with the reason": _ends_with_reason(room, source),
            "Zensical publishes what was rendered": _rendered_whole(room),
        }
    for name, fault in found.items():
        print(f"{'no ' if fault else 'yes'}  {name}{': ' if fault else ''}{fault}")
    return int(any(found.values()))


def _copied(folder: Path) -> Path:
    """The files of the repository, as they stand in the working tree."""
    names = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout
    folder.mkdir()
    packed = subprocess.run(["tar", "-c", "--null", "-T", "-"], cwd=ROOT, input=names, capture_output=True, check=True).stdout
    subprocess.run(["tar", "-x"], cwd=folder, input=packed, check=True)
    return folder


def _environment(room: Path, name: str, source: Path) -> Path:
    """The Python of an environment that has a generator and the engine, and nothing else that builds sites."""
    python = room / name / "bin" / "python"
    subprocess.run([sys.executable, "-m", "venv", room / name], check=True)
    pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, ASKED[name], *NEEDED], check=True)
    subprocess.run([*pip, "--no-deps", source], check=True)
    return python


def _same_bytes(room: Path, source: Path) -> str:
    """How a site built by ProperDocs differs from one built by MkDocs, from the same files; empty where it does not."""
    for python, name in ((Path(sys.executable), "mkdocs"), (_environment(room, "properdocs", source), "properdocs")):
        command = [python, "-P", "-m", name, "build", "--strict", "--quiet", "--site-dir", room / f"by-{name}"]
        done = subprocess.run(command, cwd=source, capture_output=True, text=True, check=False)
        if done.returncode:
            return f"{name} fails: {done.stderr[-500:]}"
    return ", ".join(differing(digests(room / "by-mkdocs"), digests(room / "by-properdocs")))


def _ends_with_reason(room: Path, source: Path) -> str:
    """What Zensical does with the briefing as it is, if it does not end with the reason and without a page."""
    done = _zensical(_environment(room, "zensical", source), source)
    pages = [page.name for page in (source / "site").rglob("*.html") if page.name != "404.html"]
    return "" if done.returncode and WHY in done.stdout + done.stderr and not pages else f"{done.returncode}, {len(pages)} pages"


def _rendered_whole(room: Path) -> str:
    """The first page whose words or ids are others in the site that Zensical builds from the rendered folder."""
    folder = room / "rendered"
    subprocess.run([sys.executable, "-m", "briefing.cli", "--root", ROOT, "render", folder], capture_output=True, check=True)
    nav = yaml.safe_load((folder / "nav.yml").read_text("utf-8"))
    settings = {"site_name": "Rendered", "markdown_extensions": ["attr_list", "md_in_html"], **nav}
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(settings), "utf-8")
    done = _zensical(room / "zensical" / "bin" / "python", folder, "--strict")
    if done.returncode:
        return done.stdout[-500:] + done.stderr[-500:]
    pages = sorted((folder / "docs").rglob("*.md"))
    return next((str(page) for page in pages if _said(page) != _said(_published(folder, page))), "" if pages else "no page")


def _published(folder: Path, page: Path) -> Path:
    path = page.relative_to(folder / "docs").with_suffix("")
    return folder / "site" / (path.parent if path.name == "index" else path) / "index.html"


def _said(page: Path) -> tuple[list[str], set[str | None]]:
    """The words and the ids of a page's own block."""
    [block] = LexborHTMLParser(page.read_text("utf-8")).css("div.briefing")
    return block.text(separator=" ").split(), {node.attributes["id"] for node in block.css("[id]")}


def _zensical(python: Path, folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([python.with_name("zensical"), "build", *options], cwd=folder, capture_output=True, text=True, check=False)


if __name__ == "__main__":
    sys.exit(main())
