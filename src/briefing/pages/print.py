"""Pages within a page: the one page for print is put together from the templates of the others, not from copies of them."""

import re
from collections.abc import Callable, Sequence

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from briefing.loading import front_matter
from briefing.model.records import Record

DRAWING = re.compile(r"<figure\b.*?</figure>", re.DOTALL)
KICKER = re.compile(r"^/// own-words \| kicker\n.*\n///\n", re.MULTILINE)
# What another page may hold too: ids and what points at them. That a record is shown, and that a count is that of a list,
# is said, and checked, on its own page.
IDS = re.compile(r'(?<=[ (])(id="|href="#|for="|url\(#)')
LISTS_OF_IDS = re.compile(r'(?<= )(aria-labelledby|aria-describedby)="([^"]*)"')
ELSEWHERE = re.compile(r' data-(?:record|of)="[^"]*"')


def chapter_maker() -> Callable[..., Markup]:
    """The word `chapter` for page templates."""

    @pass_context
    def chapter(
        context: Context, path: str, record: Record | None = None, rank: int = 2, without: Sequence[str] = (), drawings: bool = True,
    ) -> Markup:
        """The page of a template as a part of this one, its title at the given rank; sections named in `without` left out."""
        text = context.environment.get_template(path).render(context.get_all() | {"record": record})
        name = record.id if record else path.removesuffix(".md").removesuffix("/index")
        text = KICKER.sub("", front_matter.without(text))
        text = text if drawings else DRAWING.sub("", text)
        return Markup(_own_ids(_lowered(_shortened(text, without), name, rank), name))

    return chapter


def _shortened(text: str, without: Sequence[str]) -> str:
    """The Markdown without the sections under some second-rank headings."""
    for title in without:
        text = re.sub(rf"^## {re.escape(title)}(?:\[\^.*)?\n.*?(?=^## |\Z)", "", text, flags=re.MULTILINE | re.DOTALL)
    return text


def _lowered(text: str, name: str, rank: int) -> str:
    """The Markdown with its headings further down; the title gets the chapter's name as its id."""
    text = re.sub(r"^# (.*)$", rf"# \1 {{#chapter-{name}}}", text, count=1, flags=re.MULTILINE)
    text = re.sub(r"^(#+ )", "#" * (rank - 1) + r"\1", text, flags=re.MULTILINE)
    return re.sub(r"(</?h)([1-6])\b", lambda match: f"{match[1]}{min(6, int(match[2]) + rank - 1)}", text)


def _own_ids(text: str, name: str) -> str:
    text = IDS.sub(lambda match: f"{match[1]}{name}-", text)
    text = LISTS_OF_IDS.sub(lambda match: f'{match[1]}="' + " ".join(f"{name}-{id}" for id in match[2].split()) + '"', text)
    return ELSEWHERE.sub("", text)
