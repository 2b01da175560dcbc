"""Where the words of a finished page come from."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from briefing.model.briefing import Briefing
from briefing.model.page import Page
from briefing.problems import Problem


def on_page(briefing: Briefing, page: Page, rule: str, candidates: list[str], message: str, hint: str, about: str = "") -> Problem:
    """A problem at the first of the candidate words that the page's template has, a record, a component, or mkdocs.yml.

    Letters may be larger or smaller there where nothing else is found. Among the records those of the kind come first that
    the words are `about`, or else the page. Where none has them, it stands at the template's top.
    """
    is_made = not (briefing.root / page.template).exists()  # a file of the build: what it says comes from its records
    own = f"data/{(about or page.record).partition('/')[0] or PurePosixPath(page.path).stem}.yml"
    documents = sorted(briefing.documents, key=lambda document: (document.path != own, document.path == "data/passages.yml"))
    in_data = ((document.path, document.text) for document in documents)
    chapters = tuple(_chapters(briefing, page))
    templates = ((page.template, page.template_text), *chapters)
    own_texts = (*in_data, *templates) if is_made else (*templates, *in_data)
    for words, flags in [*((words, 0) for words in candidates if words), *((words, re.IGNORECASE) for words in candidates if words)]:
        for texts in (own_texts, briefing.shared):
            pattern = r"(?<!\w)" + r"\s+".join(re.escape(word) for word in words.split()[:8]) + r"(?!\w)"
            for path, text in texts:
                if match := re.search(pattern, text, flags):
                    line = text.count("\n", 0, match.start()) + 1
                    return Problem(path, line, match.start() - text.rfind("\n", 0, match.start()), rule, message, hint, bool(chapters))
    is_shared = page.template != f"docs/{page.path}"  # by the pages of a kind: then the problem says which of them
    return Problem(page.template, 1, 1, rule, f"{page.path}: {message}" if is_shared else message, hint, bool(chapters))


def _chapters(briefing: Briefing, page: Page) -> Iterator[tuple[str, str]]:
    """The templates of other pages that a page is put together from: path and text."""
    for path in re.findall(r"chapter\(\"([^\"]+)\"", page.template_text):
        yield f"docs/{path}", (briefing.root / "docs" / path).read_text("utf-8-sig")
