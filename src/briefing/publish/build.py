"""One run over a briefing: load, check, render, check again, and say what was looked at."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import markdown

from briefing.english.numbers import find_numbers
from briefing.exports import feeds, json_ld, llms_txt, records, reference
from briefing.exports.records import Download
from briefing.extract import files, published
from briefing.extract.claims import cites_about
from briefing.extract.search_index import places, strays
from briefing.extract.theme import frames
from briefing.loading import front_matter, site_config
from briefing.loading.site_config import Site
from briefing.model import edition
from briefing.model.briefing import Briefing, claim_count, load
from briefing.model.page import Page
from briefing.pages import citations, render
from briefing.problems import Problem
from briefing.rules import catalogue

SHOWN = re.compile(r'\bdata-record="([^"]+)"')


@dataclass(frozen=True)
class Draft:
    """A briefing with its pages in Markdown. With problems there may be no pages."""

    briefing: Briefing
    pages: tuple[Page, ...]
    problems: tuple[Problem, ...]
    site: Site

    @cached_property
    def site_paths(self) -> dict[str, str]:
        """The address of each source's page, by source id."""
        return render.site_paths(self.briefing, self.pages)

    @cached_property
    def by_path(self) -> dict[str, Page]:
        """The pages by their path below docs/."""
        return {page.path: page for page in self.pages}

    @cached_property
    def by_url(self) -> dict[str, Page]:
        """The pages by their addresses, relative to the site's root."""
        return {page.url: page for page in self.pages}

    @cached_property
    def files(self) -> tuple[Download, ...]:
        """The files that the site has beside its pages; none where there are no pages."""
        if not self.pages:
            return ()
        data = records.downloads(self.briefing, frozenset(page.url for page in self.pages))
        made = (*data, *feeds.files(self.briefing, self.site, self.pages))
        return (*made, llms_txt.guide(self.briefing, self.site, self.pages, made))


def draft(root: Path) -> Draft:
    """Load a briefing, run the rules that read records, and render its templates where those hold.

    Raises CannotRun where there is no briefing to look at.
    """
    briefing, problems = load(root)
    problems += site_config.problems(root)
    problems += catalogue.of_records(briefing)
    if any(problem.rule == "SRC1" for problem in problems):
        # What is compared with a source that is not the pinned one says nothing of the records.
        problems = [problem for problem in problems if problem.rule in ("SRC1", "REC1")]
    rendered: list[Page] = []
    if not problems:
        rendered, problems = render.render(briefing)
    made = Draft(briefing, tuple(rendered), in_order(problems), site_config.site(root))
    return replace(made, problems=in_order((*made.problems, *_in_the_way(made))))


def _in_the_way(draft: Draft) -> Iterator[Problem]:
    """Files of an editor's that a file made here would replace without a word."""
    for file in draft.files:
        if (draft.briefing.root / "docs" / file.path).exists():
            yield Problem(f"docs/{file.path}", 1, 1, "REC1", "the build makes a file of this name", "Rename this one, or remove it.")


def finish(draft: Draft, page: Page, html: str) -> Page:
    """A page with its finished HTML: chips, list of sources, and what they show."""
    body, cited = citations.finish(html, page.url, draft.briefing, draft.site_paths)
    shown = frozenset(SHOWN.findall(body)) | ({page.record} if page.record else set())
    body += reference.section(reference.reference(draft.briefing, draft.site, page), page.record)
    return replace(page, html=body, cited=cited, shown=shown, malformed=citations.malformed(body))


def edition_in_words(draft: Draft) -> str:
    """`version 0.2.0, 23 November 2026`; empty where the briefing keeps no changes."""
    change = edition.edition(draft.briefing)
    return edition.in_words(change) if change else ""


def linked_data(draft: Draft, page: Page) -> str:
    """What a finished page says of itself to machines, ready for a <script> element."""
    return json_ld.as_script(json_ld.linked_data(draft.briefing, draft.site, page, draft.by_url, draft.files))


def check_pages(draft: Draft, finished: Sequence[Page]) -> tuple[Problem, ...]:
    """The problems of every rule that reads pages, in the finished ones and in all that is published beside them."""
    found = strays(places(draft.briefing, finished), finished)
    hint = "Search has the words of the pages, and no others: see briefing.extract.search_index."
    lost = (Problem("search/places.json", 1, 1, "REC5", f"what search says of /{href} does not stand there", hint) for href in found)
    return in_order([*catalogue.of_pages(draft.briefing, (*finished, *_beside(draft, finished))), *lost])


def _beside(draft: Draft, finished: Sequence[Page]) -> Iterator[Page]:
    """The words around the pages, the files, and what each page says to machines."""
    yield from frames(draft.briefing.root)
    told = {text for page in draft.pages for text in (page.title, page.description)}  # proved with their own pages
    told |= {draft.site.name, draft.site.description}  # and with mkdocs.yml
    for file in draft.files:
        yield published.as_page(file.path, file.text, (one for one in files.said(draft.briefing, file) if one.text not in told))
    for page in finished:
        graph = json_ld.linked_data(draft.briefing, draft.site, page, draft.by_url, draft.files)
        cites = sorted({*page.cited, *cites_about(draft.briefing, page.record)})
        texts = json_ld.said(graph, cites, lambda figure: sorted(cites_about(draft.briefing, f"figures/{figure}")))
        said = published.as_said(page.path, ((text, proof) for text, proof in texts if text not in told))
        yield replace(published.as_page(page.path, page.template_text, said), template=page.template, title=page.title, cited=page.cited)


def check(root: Path) -> tuple[tuple[Problem, ...], str]:
    """Everything, without a site generator: the problems, and a line of what was looked at."""
    made = draft(root)
    if made.problems:
        return made.problems, looked_at(made.briefing, ())
    finished = [finish(made, page, html) for page, html in zip(made.pages, to_html(root, made.pages), strict=True)]
    return check_pages(made, finished), looked_at(made.briefing, finished)


def to_html(root: Path, drafted: Sequence[Page]) -> list[str]:
    """Each page's body as Python-Markdown makes it with the extensions that mkdocs.yml names."""
    extensions, options = site_config.extensions(root)
    converter = markdown.Markdown(extensions=[*extensions, citations.CitationExtension()], extension_configs=options)
    return [converter.reset().convert(front_matter.without(page.markdown)) for page in drafted]


def looked_at(briefing: Briefing, finished: Sequence[Page]) -> str:
    """What a run checked, in numbers: `15 sentences, 23 passages, …`."""
    numbers = sum(len(find_numbers(block.text)) for page in finished for block in page.reading.prose)
    numbers += sum(len(page.reading.stamps) for page in finished)
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
    found = set(problems)
    told = {(problem.rule, problem.message) for problem in found if not problem.again}
    return tuple(sorted(problem for problem in found if not problem.again or (problem.rule, problem.message) not in told))
