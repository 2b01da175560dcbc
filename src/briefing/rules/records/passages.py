"""PAS: each passage is the exact words of its source, in one place, with its markers, and somebody cites it."""

from collections.abc import Iterator

from briefing.model.briefing import Briefing, Entry
from briefing.model.passages import chosen, places
from briefing.model.records import Passage
from briefing.problems import Problem
from briefing.rules.out_of_context import left_out
from briefing.rules.rule import rule
from briefing.text.nearest import difference, nearest
from briefing.text.quoted import Place
from briefing.text.source import Source


def _with_source(briefing: Briefing) -> Iterator[tuple[Entry[Passage], Source]]:
    for entry in briefing.entries_of(Passage):
        if source := briefing.sources.get(entry.record.source):
            yield entry, source


@rule("PAS1", good="quote: about six hours of talks", bad="quote: about seven hours of talks")
def verbatim(briefing: Briefing) -> Iterator[Problem]:
    """A passage stands word for word in a sentence of its source, in whole words, with the `not`, `unless`, `hoped` or `about` of it."""
    for entry, source in _with_source(briefing):
        found = places(source, entry.record.quote)
        if found and not any(source.sentences_of(start, end) for start, end in found):
            hint = "Quote the sentence that says it; a title is cited by its source."
            yield entry.problem("PAS1", "these words stand in no sentence of the source", hint, "quote")
        elif not found:
            close = nearest(source.folded, entry.record.quote)
            hint = f"The source has: “{close}”." if close else "Nothing in the source comes close; copy the words from it."
            differs = f": {difference(entry.record.quote, close)}" if close else ""
            yield entry.problem("PAS1", f"these words are not in {source.path}: “{entry.record.quote}”{differs}", hint, "quote")
        elif (span := briefing.spans.get(entry.id)) and (word := left_out(briefing.read, source.id, Place(span.start, span.end))):
            yield entry.problem("PAS1", f"the quote leaves out a “{word}” that turns its meaning", "Quote the whole clause.", "quote")


@rule("PAS2", good="quote: the agreement, with suffix: was announced", bad="quote: the agreement")
def once(briefing: Briefing) -> Iterator[Problem]:
    """A passage stands in its source once, or `prefix` and `suffix` make it one."""
    for entry, source in _with_source(briefing):
        found, left = places(source, entry.record.quote), chosen(source, entry.record)
        if found and not left:
            key = "prefix" if entry.record.prefix else "suffix"
            yield entry.problem("PAS2", "the words stand in the source, but not between this `prefix` and `suffix`",
                                "Copy the words directly before or after the quote.", key)
        elif len(left) > 1:
            sentences = ", ".join(f"§{number}" for start, end in left for number in source.sentences_of(start, end))
            yield entry.problem("PAS2", f"these words stand in {len(left)} places: {sentences}",
                                "Quote more words, or add the words directly before (`prefix`) or after (`suffix`).", "quote")


@rule("PAS3", good='markers: ["52"] where the source prints [52] after the words', bad='markers: ["53"]')
def marked(briefing: Briefing) -> Iterator[Problem]:
    """`markers` are exactly the reference markers in the passage or directly after it."""
    for entry, source in _with_source(briefing):
        if not (span := briefing.spans.get(entry.id)):
            continue
        found = tuple(marker.label for marker in source.markers_at(span.start, span.end))
        if found != entry.record.markers:
            listed = ", ".join(f'"{label}"' for label in found)
            hint = f"Write `markers: [{listed}]`." if found else "The source has none here: remove `markers`."
            shown = ", ".join(f"[{label}]" for label in entry.record.markers) or "none"
            wrong = next((at for at, label in enumerate(entry.record.markers) if found[at : at + 1] != (label,)), None)
            place = ("markers",) if wrong is None else ("markers", wrong)
            yield entry.problem("PAS3", f"the markers are given as {shown}; the source has "
                                f"{', '.join(f'[{label}]' for label in found) or 'none'}", hint, *place)
