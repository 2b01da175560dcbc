"""What our checks add to a build: the site with the hook, beside MkDocs and Material alone on the same pages."""

import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

import yaml

from bench import generated
from bench.table import medians, printed, run
from briefing.adapters.mkdocs import site_of
from briefing.loading import site_config
from briefing.pages import citations
from briefing.pages.render import site_paths
from briefing.publish.site import Site

RECORDS, RUNS, TARGET = 1_000, 3, 1.25
NOTES = """\
`mkdocs build`, each run a process of its own; processor seconds, the median of {runs} runs. The plain builds get the same
pages as Markdown files with chips and lists of sources already in them: templates, hook and checks fall away, and the whole
of their work is the generator's. Plain with Material is stock Material; plain with our theme is what this site would
cost unchecked."""


def report(records: int = RECORDS) -> None:
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        grown = generated.write(Path(folder) / "generated", records)
        for name, root in (("shipped", generated.ROOT), (f"generated {records}", grown)):
            rows += _compared(name, root, Path(folder) / f"plain {name}")
    printed("Builds", NOTES.format(runs=RUNS), ("briefing", "pages", "seconds with all checks", "seconds plain", "times plain"), rows)
    print(f"\nTarget: at most {TARGET} times plain MkDocs and Material on the same pages.")


def _compared(name: str, root: Path, folder: Path) -> list[tuple[str, ...]]:
    site = site_of(root)
    plain = {
        f"{name}, plain with Material": _plain(root, site, folder / "stock", {"name": "material", "font": False}),
        f"{name}, plain with our theme": _plain(root, site, folder / "own", site_config.read(site.project)["theme"]),
    }
    roots = {"checked": root, **plain}
    builds = {key: (lambda at=at: _build(at, folder / "site")) for key, at in roots.items()}
    times = medians(builds, RUNS)
    checked = times.pop("checked")
    return [(key, f"{len(site.pages):,}", f"{checked:.2f}", f"{time:.2f}", f"{checked / time:.2f}") for key, time in times.items()]


def _build(root: Path, site: Path) -> None:
    shutil.rmtree(root / "build" / "cache", ignore_errors=True)  # each run is the first
    run("mkdocs", "build", "--quiet", "--config-file", str(root / "mkdocs.yml"), "--site-dir", str(site))


def _plain(root: Path, site: Site, folder: Path, theme: dict) -> Path:
    """The same site without the hook: its pages as Markdown, chips in place."""
    addresses = site_paths(site.briefing, site.drafts)
    for draft in site.drafts:
        file = folder / "docs" / draft.path
        file.parent.mkdir(parents=True, exist_ok=True)
        body = citations.finish(draft.markdown, draft.url, site.briefing, addresses)[0]
        file.write_text(f"---\n{yaml.safe_dump(dict(draft.settings))}---\n{body}", "utf-8")
    if "custom_dir" in theme:
        shutil.copytree(root / theme["custom_dir"], folder / theme["custom_dir"])
    settings = site_config.read(site.project)
    config = {key: value for key, value in settings.items() if key not in ("hooks", "watch", "nav")}
    config |= {"theme": theme, "nav": _nav(settings["nav"], site)}
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(config, sort_keys=False), "utf-8")
    return folder


def _nav(nav: Sequence, site: Site) -> list:
    """The navigation with each template of record pages replaced by those pages."""
    result: list = []
    for item in nav:
        if isinstance(item, dict):
            result.append({title: _nav(value, site) if isinstance(value, list) else value for title, value in item.items()})
        elif item.endswith("_record.md"):
            result += [{draft.title: draft.path} for draft in site.drafts if draft.template == f"docs/{item}"]
        else:
            result.append(item)
    return result
