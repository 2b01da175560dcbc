"""What our checks add to a build: the site with the hook, beside MkDocs and Material alone on the same pages."""

import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

import yaml

from bench import generated
from bench.table import medians, printed, run
from briefing.loading import site_config
from briefing.pages import citations
from briefing.publish import build as engine

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
    draft = engine.draft(root)
    plain = {
        f"{name}, plain with Material": _plain(root, draft, folder / "stock", {"name": "material", "font": False}),
        f"{name}, plain with our theme": _plain(root, draft, folder / "own", site_config.read(root)[0]["theme"]),
    }
    roots = {"checked": root, **plain}
    builds = {key: (lambda at=at: _build(at, folder / "site")) for key, at in roots.items()}
    times = medians(builds, RUNS)
    checked = times.pop("checked")
    return [(key, f"{len(draft.pages):,}", f"{checked:.2f}", f"{time:.2f}", f"{checked / time:.2f}") for key, time in times.items()]


def _build(root: Path, site: Path) -> None:
    run("mkdocs", "build", "--quiet", "--config-file", str(root / "mkdocs.yml"), "--site-dir", str(site))


def _plain(root: Path, draft: engine.Draft, folder: Path, theme: dict) -> Path:
    """The same site without the hook: its pages as Markdown, chips in place."""
    for page in draft.pages:
        file = folder / "docs" / page.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(citations.finish(page.markdown, page.url, draft.briefing, draft.site_paths)[0], "utf-8")
    if "custom_dir" in theme:
        shutil.copytree(root / theme["custom_dir"], folder / theme["custom_dir"])
    config = {key: value for key, value in site_config.read(root)[0].items() if key not in ("hooks", "watch", "nav")}
    config |= {"theme": theme, "nav": _nav(site_config.read(root)[0]["nav"], draft)}
    (folder / "mkdocs.yml").write_text(yaml.safe_dump(config, sort_keys=False), "utf-8")
    return folder


def _nav(nav: Sequence, draft: engine.Draft) -> list:
    """The navigation with each template of record pages replaced by those pages."""
    result: list = []
    for item in nav:
        if isinstance(item, dict):
            result.append({title: _nav(value, draft) if isinstance(value, list) else value for title, value in item.items()})
        elif item.endswith("_record.md"):
            result += [{page.title: page.path} for page in draft.pages if page.template == f"docs/{item}"]
        else:
            result.append(item)
    return result
