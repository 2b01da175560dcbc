"""REC3: what is given as the source’s words is the source’s, with all that goes with it."""

from collections.abc import Iterator

from briefing.model.briefing import Briefing, Entry, citing_parts
from briefing.model.records import Faction, Voice
from briefing.problems import Problem
from briefing.rules.closest import closest
from briefing.rules.out_of_context import places_of, turned
from briefing.rules.rule import rule
from briefing.text.matching import fold, occurrences, stands_in
from briefing.text.quotation_marks import is_quoted


@rule("REC3", good="in_words: rejected the agreement", bad="in_words: turned down the agreement")
def in_the_sources_words(briefing: Briefing) -> Iterator[Problem]:
    """`in_words`, and a figure’s area, stand word for word in a passage that the claim cites; a stance’s label is among its words."""
    for entry in briefing.all_entries():
        for path, part in citing_parts(entry):
            if not briefing.is_sound(part.cites):
                continue
            cited = briefing.cited_words(part.cites)
            for key in ("in_words", "area"):
                words = getattr(part, key, "")
                if not words:
                    continue
                places = places_of(briefing.read, words, briefing.spans_of(part.cites))
                if word := turned(briefing.read, words, places, ""):
                    message = f"the words leave out a “{word}” that turns their meaning"
                    yield entry.problem("REC3", message, "Copy the whole clause.", *path, key)
                elif not any(stands_in(text, words) for text in cited):
                    yield entry.problem("REC3", f"no passage cited here has the words “{words}”", closest(cited, words), *path, key)
        stance = entry.record.stance if isinstance(entry.record, Faction) else None
        is_told = stance and not any(stands_in(text, stance.in_words) for text in briefing.cited_words(stance.cites))
        if stance and not is_told and not stands_in(stance.in_words.lower(), stance.label.lower()):
            yield entry.problem("REC3", f'the stance "{stance.label}" is not among its words, “{stance.in_words}”',
                                "Take the label from the source's own words.", "stance", "label")
    for voice in briefing.entries_of(Voice):
        yield from _quoted_or_not(briefing, voice)


def _quoted_or_not(briefing: Briefing, entry: Entry[Voice]) -> Iterator[Problem]:
    """Words are `quoted` where the source has them between quotation marks, and only there."""
    voice = entry.record
    for words in briefing.cited_words(voice.cites):
        for start, _ in occurrences(fold(words), voice.in_words):
            inside = is_quoted(words, start)
            if inside != voice.quoted:
                there = "between" if inside else "outside"
                message = f"the source has these words {there} quotation marks"
                yield entry.problem("REC3", message, f"Write `quoted: {str(inside).lower()}`.", "quoted")
