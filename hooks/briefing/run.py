"""One run over a briefing: load, check, render, check again, and say what was looked at."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import markdown
import yaml

from briefing import checks, citations, pages
from briefing.briefing import Briefing, claim_count, load
from briefing.numbers import find_numbers
from briefing.page import Page
from briefing.problems import CannotRun, Problem

# MkDocs adds these to whatever mkdocs.yml names.
BUILT_IN_EXTENSIONS = ("toc", "tables", "fenced_code")
SHOWN = re.compile(r'\bdata-record="([^"]+)"')


@dataclass(frozen=True)
class Draft:
    """A briefing with its pages in Markdown. With problems there may be no pages."""

    briefing: Briefing
    pages: tuple[Page, ...]
    problems: tuple[Problem, ...]

    @property
    def site_paths(self) -> dict[str, str]:
        return pages.site_paths(self.briefing, self.pages)


def draft(root: Path) -> Draft:
    """Load a briefing, run the rules that read records, and render its templates where those hold.

    Raises CannotRun where there is no briefing to look at.
    """
    briefing, problems = load(root)
    problems += checks.run(briefing, None)
    rendered: list[Page] = []
    if not problems:
        rendered, problems = pages.render(briefing)
    return Draft(briefing, tuple(rendered), in_order(problems))


def finish(draft: Draft, page: Page, html: str) -> Page:
    """A page with its finished HTML: chips, list of sources, and what they show."""
    body, cited = citations.finish(html, page.url, draft.briefing, draft.site_paths)
    shown = frozenset(SHOWN.findall(body)) | ({page.record} if page.record else set())
    return replace(page, html=body, cited=cited, shown=shown)


def check_pages(draft: Draft, finished: Sequence[Page]) -> tuple[Problem, ...]:
    """The problems of every rule, with the finished pages in hand."""
    return in_order(checks.run(draft.briefing, finished))


def check(root: Path) -> tuple[tuple[Problem, ...], str]:
    """Everything, without a site generator: the problems, and a line of what was looked at."""
    made = draft(root)
    if made.problems:
        return made.problems, looked_at(made.briefing, ())
    finished = [finish(made, page, html) for page, html in zip(made.pages, to_html(root, made.pages), strict=True)]
    return check_pages(made, finished), looked_at(made.briefing, finished)


def to_html(root: Path, drafted: Sequence[Page]) -> list[str]:
    """Each page's body as Python-Markdown makes it with the extensions that mkdocs.yml names."""
    extensions, options = _extensions(root)
    converter = markdown.Markdown(extensions=[*extensions, citations.CitationExtension()], extension_configs=options)
    return [converter.reset().convert(without_front_matter(page.markdown)) for page in drafted]


def without_front_matter(text: str) -> str:
    return re.sub(r"\A---\n.*?\n---\n", "", text, flags=re.DOTALL)


class _SiteLoader(yaml.SafeLoader):
    """Reads mkdocs.yml without running anything: tags such as !ENV become their text."""


_SiteLoader.add_multi_constructor("", lambda loader, suffix, node: getattr(node, "value", None))


def _extensions(root: Path) -> tuple[list[str], dict[str, dict]]:
    file = root / "mkdocs.yml"
    if not file.is_file():
        raise CannotRun(f"{root} holds no mkdocs.yml: is it the root of a briefing?")
    try:
        config = yaml.load(file.read_text("utf-8"), Loader=_SiteLoader) or {}
    except yaml.YAMLError as error:
        raise CannotRun(f"mkdocs.yml is not valid YAML: {error}") from error
    names, options = list(BUILT_IN_EXTENSIONS), {}
    for item in config.get("markdown_extensions") or []:
        name, settings = next(iter(item.items())) if isinstance(item, dict) else (item, None)
        names.append(name)
        options[name] = settings or {}
    return list(dict.fromkeys(names)), options


def looked_at(briefing: Briefing, finished: Sequence[Page]) -> str:
    """What a run checked, in numbers: `15 sentences, 23 passages, …`."""
    numbers = sum(len(find_numbers(record.text)) for record in briefing.records("figures"))
    counts = Counter({
        "sentence": sum(len(source.sentences) for source in briefing.sources.values()),
        "passage": len(briefing.records("passages")),
        "claim": claim_count(briefing),
        "number": numbers,
        "citation": sum(len(page.cited) for page in finished),
        "page": len(finished),
    })
    return ", ".join(f"{count} {noun}{'' if count == 1 else 's'}" for noun, count in counts.items())


def in_order(problems) -> tuple[Problem, ...]:
    """Problems without repetition, by place."""
    return tuple(sorted(set(problems)))
