"""What the engine vouches for on a page: an attribute says what it shows, and the rules compare it with the records again.

`data-figure`, `data-count` (`data-of`: whose items it counts), `data-marker`, `data-size`, `data-change`. The `value` that HTML wants of
`<data>` is the number without its clothes, and else the text.
"""

from collections.abc import Mapping

from markupsafe import Markup

from briefing.english.comparing.values.lone_numbers import for_machines
from briefing.exports.download import Download
from briefing.model.edition import long_date
from briefing.model.figures import figure_text
from briefing.model.records import Change, Figure


def figure_shown(figures: Mapping[str, Figure], figure: Figure) -> Markup:
    """A figure as a page shows it, stamped with its id."""
    text = figure_text(figures, figure)
    return Markup('<data data-figure="%s" value="%s">%s</data>') % (figure.id, for_machines(text), text)


SMALL_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


def _spelled_out(count: int) -> str:
    """A count as running text has it: words up to twelve, digits above."""
    return SMALL_NUMBERS[count] if count < len(SMALL_NUMBERS) else f"{count:,}"


def counted(count: int, capital: bool = False, digits: bool = False, of: str = "") -> Markup:
    """A count as a page shows it, stamped so that the check can tell it from a typed number.

    `of` is the id of the list or table whose items it counts, where the page has it: the check counts them again.
    """
    words = f"{count:,}" if digits else _spelled_out(count)
    items = Markup(' data-of="%s"') % of if of else ""
    return Markup('<data data-count="%s" value="%s"%s>%s</data>') % (count, count, items, words.capitalize() if capital else words)


def marker_html(printed: str) -> Markup:
    """A reference marker as the source prints it."""
    return Markup('<span class="marker" data-marker="%s">%s</span>') % (printed, printed)


def size_shown(file: Download) -> Markup:
    """A file's size, stamped so that the check can measure it again."""
    return Markup('<data data-size="%s" value="%s">%s</data>') % (file.path, file.size, file.size)


def day_shown(change: Change) -> Markup:
    """A date of ours, stamped with the change that it is of, so that the check can tell it from a date of the source."""
    return Markup('<time data-change="%s" datetime="%s">%s</time>') % (change.id, change.date.isoformat(), long_date(change.date))


def version_shown(change: Change) -> Markup:
    """A version, stamped likewise."""
    return Markup('<data data-change="%s" value="%s">%s</data>') % (change.id, change.version, change.version)


def kind_shown(change: Change) -> Markup:
    """What kind of change it is, stamped: the word "first" is no number of the source."""
    return Markup('<span data-change="%s">%s</span>') % (change.id, change.kind.capitalize())
