"""Pages within a page: the one page for print is put together from the finished pages, chips and all, not made a second time.

A template says `{{ chapter("voices.md") }}`, which leaves a place for that page; when all pages but such are finished, the place
gets the page's body, with its headings further down, ids of its own, and links as they lead from here.
"""

import json
import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from html import unescape
from posixpath import join, normpath
from urllib.parse import urlsplit, urlunsplit

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup
from selectolax.lexbor import LexborHTMLParser, LexborNode

from briefing.loading.project import Project
from briefing.model.addresses import own_page, relative, url_of
from briefing.model.page import Draft, Page
from briefing.model.records import Record
from briefing.problems import Problem, UnknownName, did_you_mean, line_and_column

PLACE = re.compile(r'<div data-chapter="([^"]*)"></div>')
# What a page has for itself: its list of sources, how to cite it, what is above its title, links to its statements.
OF_A_PAGE = "section.sources, .how-to-cite, .kicker, .permalink"
# Attributes that name ids, and those that say of a part what is said, and checked, on its own page: whose record it is, what it counts.
WITH_IDS = ("for", "aria-labelledby", "aria-describedby")
ELSEWHERE = ("data-record", "data-of")
HEADING = re.compile(r"(</?h)([1-6])\b")


def chapter_maker(urls: Collection[str]) -> Callable[..., Markup]:
    """The word `chapter` for page templates; `urls` are the addresses of all pages."""

    @pass_context
    def chapter(
        context: Context, path: str, record: Record | None = None, rank: int = 2, without: Sequence[str] = (), drawings: bool = True,
    ) -> Markup:
        """The page of a template as a part of this one, its title at the given rank; sections named in `without` left out."""
        context.environment.get_template(path)  # tells one that is not there
        url = own_page(path.partition("/")[0], record.id) if record else url_of(path)
        if url not in urls:
            raise UnknownName(f'there is no page at "{url}"', did_you_mean(url, urls))
        asked = {"url": url, "name": record.id if record else path.removesuffix(".md").removesuffix("/index"), "rank": rank,
                 "without": list(without), "drawings": drawings}
        return Markup('<div data-chapter="%s"></div>') % json.dumps(asked)

    return chapter


def has_chapters(markdown: str) -> bool:
    """Whether a page is put together from others."""
    return bool(PLACE.search(markdown))


def in_one_another(drafts: Sequence[Draft], project: Project) -> Iterator[Problem]:
    """Pages that are put together from a page which is put together itself, as each is from itself: there would be no end, or no order."""
    together = {draft.url: draft for draft in drafts if has_chapters(draft.markdown)}
    for draft in together.values():
        asked = (json.loads(unescape(place))["url"] for place in PLACE.findall(draft.markdown))
        if named := next((together[url] for url in asked if url in together), None):
            text, path = project.text(draft.template), named.template.removeprefix("docs/")
            found = re.search(rf"\bchapter\(\s*[\"']{re.escape(path)}", text)
            message = f'"{path}" is no chapter: it is put together from chapters itself'
            yield Problem(draft.template, *line_and_column(text, found.start() if found else 0), "TPL1", message,
                          "Name the pages that it is put together from, each by itself.")


def with_chapters(html: str, url: str, pages: Mapping[str, Page]) -> tuple[str, tuple[str, ...]]:
    """The body of the page at `url`, the others in their places, and the ids that these cite; `pages` are those by their addresses."""
    cited: list[str] = []

    def chapter(place: re.Match[str]) -> str:
        asked = json.loads(unescape(place[1]))
        body = _body(pages[asked["url"]], url, **{key: value for key, value in asked.items() if key != "url"})
        cited.extend(id for chip in LexborHTMLParser(body).css("[data-cite]") for id in (chip.attributes["data-cite"] or "").split())
        return body

    return PLACE.sub(chapter, html), tuple(cited)


def _body(page: Page, url: str, name: str, rank: int, without: Sequence[str], drawings: bool) -> str:
    """The body of a page as a chapter of the one at `url`."""
    tree = LexborHTMLParser(page.html)
    for part in tree.css(OF_A_PAGE if drawings else f"{OF_A_PAGE}, figure"):
        part.decompose()
    for heading in tree.css("h2"):
        if _title(heading) in without:
            _take_out(heading)
    if title := tree.css_first("h1"):
        title.attrs["id"] = ""
    for node in tree.css("*"):
        _rename(node, name, page.draft.url, url)
    if title:
        title.attrs["id"] = f"chapter-{name}"
    return HEADING.sub(lambda match: f"{match[1]}{min(6, int(match[2]) + rank - 1)}", tree.body.inner_html or "" if tree.body else "")


def _title(heading: LexborNode) -> str:
    """The words of a heading, without its chips."""
    return "".join(child.text() for child in heading.iter(include_text=True) if child.tag != "sup").strip()


def _take_out(heading: LexborNode) -> None:
    """Take a section out: its heading and what follows, up to the next of the same rank or a higher one."""
    following = heading.next
    heading.decompose()
    while following is not None and following.tag not in ("h1", "h2"):
        part, following = following, following.next
        part.decompose()


def _rename(node: LexborNode, name: str, base: str, url: str) -> None:
    """Give an element ids of this chapter's own, and links as they lead from `url` instead of from `base`."""
    for key, value in node.attributes.items():
        if key in ELSEWHERE:
            del node.attrs[key]
        elif not value:
            continue
        elif key == "id":
            node.attrs[key] = f"{name}-{value}"
        elif key in WITH_IDS:
            node.attrs[key] = " ".join(f"{name}-{id}" for id in value.split())
        elif key in ("href", "src"):
            node.attrs[key] = f"#{name}-{value[1:]}" if value.startswith("#") else _moved(value, base, url)
        elif "url(#" in value:
            node.attrs[key] = value.replace("url(#", f"url(#{name}-")


def _moved(target: str, base: str, url: str) -> str:
    """A link as seen from `url` that leads where it led from `base`; both relative to the site's root."""
    scheme, host, path, query, fragment = urlsplit(target)
    if scheme or host or not path or path.startswith("/"):
        return target
    meant = normpath(join("/", base, path)).lstrip("/")
    meant = f"{meant}/" if meant and path.endswith(("/", ".", "..")) else meant
    return urlunsplit(("", "", relative(meant, url), query, fragment))
