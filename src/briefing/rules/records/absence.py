"""ABS1: what is said to be absent from the source is absent."""

from collections.abc import Iterator

from briefing.model.briefing import Briefing
from briefing.model.traversal import parts
from briefing.problems import Problem
from briefing.rules.rule import rule
from briefing.rules.whole_text import told_there


@rule("ABS1", good="absent: [first name] where the source never has these words", bad="absent: [ceasefire]")
def absent(briefing: Briefing) -> Iterator[Problem]:
    """What is said to be absent from the source is absent, whatever its capitals."""
    for entry in briefing.all_entries():
        for path, part in parts(entry.record):
            for index, words in enumerate(getattr(part, "absent", ())):
                if told := told_there(words, briefing.sources.values()):
                    hint = "Read that sentence: where it answers this, say so; else name words here that only an answer would have."
                    yield entry.problem("ABS1", told, hint, *path, "absent", index)
