"""What our checks add to a build: the site with the hook, beside MkDocs and Material alone on the same pages."""

import shutil
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

import yaml

from bench import generated
from bench.table import Cost, costs, printed, run
from briefing.adapters.mkdocs import site_of
from briefing.loading import site_config
from briefing.pages import citations, unproved
from briefing.pages.render import site_paths
from briefing.publish.site import Site

RECORDS, RUNS = 1_000, 3
HEAD = ("build", "pages", "processor seconds", "times plain", "wall seconds", "times plain", "peak MB", "times plain")
NOTES = """\
`mkdocs build`, each run a process of its own, the median of {runs} runs. The plain builds get the same pages as Markdown files with
chips and lists of sources already in them: templates, hook and checks fall away, and the whole of their work is the generator's.
Plain is stock Material with MkDocs' search, as most people have it; plain with our theme is what this site would cost unchecked.
Ours has a search of its own. Once more: after one edited record, with what the first build kept. Peak: of the largest process."""
TARGETS = """
Targets: generated 1,000 at most 1.75 times plain in processor seconds and 1.25 in wall seconds, once more 0.8; shipped 2.0 times plain;
memory at most twice plain."""


def report(records: int = RECORDS) -> None:
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        grown = generated.write(Path(folder) / "generated", records)
        shipped = generated.copied(Path(folder) / "shipped")
        for name, root in (("shipped", shipped), (f"generated {records:,}", grown)):
            rows += _compared(name, root, Path(folder) / f"plain {name}")
    printed("Builds", NOTES.format(runs=RUNS), HEAD, rows)
    print(TARGETS)


def _compared(name: str, root: Path, folder: Path) -> list[tuple[str, ...]]:
    site = site_of(root)
    own_theme = site_config.read(site.project)["theme"]
    stock = _plain(root, site, folder / "stock", {"name": "material", "font": False}, ["search"])
    own = _plain(root, site, folder / "own", own_theme, [])
    taken = costs({
        f"{name}, plain": lambda: _build(stock, folder / "site"),
        f"{name}, plain with our theme": lambda: _build(own, folder / "site"),
        f"{name}, all checks": _first(root, folder / "site"),
        f"{name}, once more after an edit": _after_an_edit(root, folder / "site"),
    }, RUNS)
    plain = next(iter(taken.values()))
    return [(key, f"{len(site.pages):,}", *_beside(cost, plain)) for key, cost in taken.items()]


def _beside(cost: Cost, plain: Cost) -> tuple[str, ...]:
    """The processor seconds, wall seconds and megabytes of a build, each with how many times the plain one's it is."""
    pairs = ((cost.processor, plain.processor, 2), (cost.wall, plain.wall, 2), (cost.megabytes, plain.megabytes, 0))
    return tuple(text for own, other, digits in pairs for text in (f"{own:.{digits}f}", f"{own / other:.2f}"))


def _first(root: Path, site: Path) -> Callable[[], object]:
    def build() -> object:
        shutil.rmtree(root / "build" / "cache", ignore_errors=True)
        return _build(root, site)
    return build


def _after_an_edit(root: Path, site: Path) -> Callable[[], object]:
    """Follows a build of the same briefing, so that there is something kept."""
    def build() -> object:
        generated.edit_a_record(root)
        return _build(root, site)
    return build


def _build(root: Path, site: Path) -> Cost:
    return run("mkdocs", "build", "--quiet", "--config-file", str(root / "mkdocs.yml"), "--site-dir", str(site))


def _plain(root: Path, site: Site, folder: Path, theme: dict, plugins: list[str]) -> Path:
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
    config["markdown_extensions"] = [one for one in config.get("markdown_extensions", []) if one != unproved.NAME]
    config |= {"theme": theme, "plugins": plugins, "nav": _nav(settings["nav"], site)}
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
