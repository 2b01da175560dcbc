"""The problems of a briefing, as a page shows them while it is served."""

from html import escape

from briefing.problems import Problem


def panel(problems: tuple[Problem, ...]) -> str:
    """A list of problems, as HTML."""
    items = "".join(
        f"<li><code>{escape(f'{p.path}:{p.line}:{p.column}')}</code> <strong>{p.rule}</strong> {escape(p.message)}"
        f' <span class="problems__hint">{escape(p.hint)}</span></li>'
        for p in problems
    )
    count = f"{len(problems)} problem{'' if len(problems) == 1 else 's'}"
    return f'<section class="problems" role="alert"><h2>{count}</h2><ol>{items}</ol></section>'
