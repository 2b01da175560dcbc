"""A difference as a page of its own: to open from disk, to send, or to put beside a site. Nothing in it runs or loads."""

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass

PAGE = """\
<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title><style>
:root {{ color-scheme: light dark }}
body {{ font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere }}
section {{ border-top: 1px solid; padding: .5rem 0 }} p {{ margin: .3rem 0 }} ul {{ margin: .3rem 0; padding-left: 1.2rem }}
ins {{ text-decoration: underline; font-weight: bold }} del {{ text-decoration: line-through }}
</style></head><body><h1>{title}</h1>
<p>{counted}. What is <ins>underlined</ins> was added, what is <del>struck out</del> was taken away.</p>
{body}
</body></html>"""
_ADDED, _TAKEN = re.compile(r"\{\+(.*?)\+\}", re.DOTALL), re.compile(r"\[-(.*?)-\]", re.DOTALL)


@dataclass(frozen=True)
class Cause:
    """What changed, in lines with the marks of a word diff, and the statements that changed by it, each in a line."""

    what: tuple[str, ...]
    statements: tuple[str, ...]


def page(title: str, counted: str, sorts: Sequence[tuple[str, Sequence[Cause]]]) -> str:
    """The page of a difference: a part for each sort of change, its causes with all the statements under each."""
    return PAGE.format(title=html.escape(title), counted=html.escape(counted), body="\n".join(_part(*one) for one in sorts))


def _part(sort: str, causes: Sequence[Cause]) -> str:
    number = sum(len(one.statements) for one in causes)
    return f"<h2>{html.escape(sort.capitalize())} ({number})</h2>\n" + "\n".join(map(_section, causes))


def _section(cause: Cause) -> str:
    what = "".join(f"<p>{_marked(line)}</p>" for line in cause.what)
    listed = "".join(f"<li>{html.escape(one)}</li>" for one in cause.statements)
    return f"<section>{what}<ul>{listed}</ul></section>"


def _marked(line: str) -> str:
    """A line whose words that came and went are elements."""
    return _TAKEN.sub(r"<del>\1</del>", _ADDED.sub(r"<ins>\1</ins>", html.escape(line)))
