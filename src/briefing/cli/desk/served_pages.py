"""The pages of `briefing review --serve`: what the desk shows of a statement, as HTML, with a form for what was found. No scripts."""

import re
from collections.abc import Iterable
from html import escape

from briefing.cli.desk.loop import DISPUTES, Desk
from briefing.cli.desk.screen import BAR, whole_text
from briefing.cli.desk.terminal import Line
from briefing.problems import visible

# So wide that no line is broken: browsers do that.
WIDE = 10_000
STYLES = ("tokens", "scheme", "fonts", "type", "words", "layout")
OWN = """\
.desk { display: grid; gap: var(--space-small); max-inline-size: 44rem; margin-inline: auto; padding: var(--space); }
.desk h1 { font-size: var(--text-h3); }
.desk p { margin: 0; overflow-wrap: anywhere; }
.desk form { display: flex; flex-wrap: wrap; gap: var(--space-small); align-items: end; }
.desk label { display: grid; gap: 0.125rem; flex: 1 1 12rem; }
.desk :is(input, select, button) { min-block-size: 2.75rem; font: inherit; }
.desk nav { display: flex; flex-wrap: wrap; gap: var(--space); }
.desk nav a { display: inline-flex; align-items: center; min-block-size: 2.75rem; }
.desk__cited { padding-inline-start: 0.75rem; border-inline-start: 0.25rem solid var(--accent); }
.desk__quiet { color: var(--quiet); }
"""


def page(title: str, body: str, is_last: bool = False) -> str:
    """A whole page around what is said in it, which is HTML already. Behind the last one nobody gives styles any more."""
    paths = () if is_last else (*(f"assets/css/{name}.css" for name in STYLES), "desk.css")
    styles = "".join(f'<link rel="stylesheet" href="/{path}">' for path in paths)
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<meta name="color-scheme" content="light dark"><title>{escape(title)}</title>{styles}'
        f'</head><body><main class="desk">{body}</main></body></html>\n'
    )


def refusal(message: str) -> str:
    """A page that says why something was not done."""
    return page("Not done", f"<h1>Not done</h1><p>{escape(message)}</p>")


def statement(desk: Desk, at: int, token: str, wide: bool = False, told: str = "") -> str:
    """A statement beside its sentences, and what may be done; `told` is what was wrong with what somebody sent."""
    head, *lines = desk.screen(at, wide, WIDE)[1:]
    alert = f'<p role="alert"><strong>{escape(told)}</strong></p>' if told else ""
    return page(_title(desk, at), f"<h1>{_words(head[0])}</h1>{_shown(lines)}{alert}{_forms(at, token)}{_ways(desk, at)}")


def whole(desk: Desk, at: int) -> str:
    """Every sentence, with what is cited or searched for lit."""
    back = f'<nav aria-label="Back"><a href="/{at + 1}">Back to the statement</a></nav>'
    text = _shown(whole_text(desk.briefing, desk.queue[at], WIDE))
    return page("The whole text", f"<h1>The whole text</h1>{back}{text}{back}")


def end(desk: Desk, token: str) -> str:
    """How it went, and the way out."""
    leave = "To leave it open, close this page and press Ctrl-C in the terminal."
    form = f'{_form("/end", token)}<button class="button">Sign what is done, and end this sitting</button></form>'
    back = f'<nav aria-label="Back"><a href="/{len(desk.queue)}">Back to the last statement</a></nav>'
    return page("The end", f"<h1>The end</h1>{_shown(desk.summary())}{form}<p>{leave}</p>{back}")


def ended() -> str:
    return page("Ended", "<h1>Ended</h1><p>The terminal signs what was found; this page can be closed.</p>", is_last=True)


def _title(desk: Desk, at: int) -> str:
    return f"{at + 1} of {len(desk.queue)} · {desk.queue[at].statement.subject or 'A sentence of a page'}"


def _shown(lines: Iterable[Line]) -> str:
    return "".join(_paragraph(words, style) for words, style in lines if words.strip())


def _paragraph(words: str, style: str) -> str:
    is_cited = words.startswith(BAR)
    name = "desk__cited" if is_cited else "desk__quiet" if style == "grey" else ""
    text = _words(words.removeprefix(BAR))
    return f'<p class="{name}">{text}</p>' if name else f"<p><strong>{text}</strong></p>" if style == "bold" else f"<p>{text}</p>"


def _words(text: str) -> str:
    """A line as HTML: what lies between [[ and ]], or {{ and }}, is marked, and no character turns the line."""
    text = escape(re.sub(r"\s{10,}", " · ", visible(text.strip())))  # what stands to the right in a terminal
    return re.sub(r"\{\{|\[\[", "<mark>", re.sub(r"\}\}|\]\]", "</mark>", text))


def _form(to: str, token: str) -> str:
    return f'<form method="post" action="{to}"><input type="hidden" name="token" value="{token}">'


def _forms(at: int, token: str) -> str:
    kinds = "".join(f"<option>{one}</option>" for one in (*DISPUTES, "unsure"))
    opening = _form(f"/{at + 1}", token)
    return (
        f'{opening}<button class="button" name="verdict" value="supported">Supported: all of it, as it is worded</button></form>'
        f'{opening}<label>Or what is wrong <select name="verdict">{kinds}</select></label>'
        '<label>Why, in one sentence <input name="note" autocomplete="off" required></label>'
        '<button class="button">Write it down</button></form>'
    )


def _ways(desk: Desk, at: int) -> str:
    after = f'<a href="/{at + 2}">Next, leave it</a>' if at + 1 < len(desk.queue) else ""
    before = f'<a href="/{at}">Back</a>' if at else ""
    more = f'<a href="/{at + 1}/wide">More context</a><a href="/{at + 1}/text">Whole text</a>'
    return f'<nav aria-label="Ways on">{after}{before}{more}<a href="/end">Stop</a></nav>'
