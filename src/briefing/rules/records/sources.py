"""SRC: the sources are what they were, and nothing in them is passed over."""

import hashlib
import unicodedata
from collections.abc import Iterator

from briefing.model.briefing import Briefing, Entry
from briefing.problems import Problem
from briefing.rules.rule import rule
from briefing.text.source import sentence_run


@rule("SRC1", good="sha256: the fingerprint of the file as it is", bad="one byte of the file changed")
def pinned(briefing: Briefing, pages) -> Iterator[Problem]:
    """A source’s bytes have the pinned SHA-256; they are UTF-8 and hold no control characters."""
    for entry in briefing.entries["sources"]:
        raw = briefing.raw.get(entry.id)
        if raw is None:
            continue  # reported when it was read
        found = hashlib.sha256(raw).hexdigest()
        if found != entry.record.sha256:
            yield entry.problem("SRC1", f"{entry.record.file} has the SHA-256 {found}, not the pinned one",
                                "Put the file back as it was. A source is never edited; a new text is a new source.", "sha256")
        yield from _control_characters(briefing, entry)


def _control_characters(briefing: Briefing, entry: Entry) -> Iterator[Problem]:
    source = briefing.sources.get(entry.id)
    for offset, char in enumerate(source.text if source else ""):
        if (char < " " and char not in "\t\r\n") or "\x7f" <= char <= "\x9f":
            line = source.text.count("\n", 0, offset) + 1
            column = offset - source.text.rfind("\n", 0, offset)
            name = unicodedata.name(char, f"U+{ord(char):04X}")
            yield Problem(source.path, line, column, "SRC1", f"control character {name}", "A source is plain text.")


@rule("SRC2", good="§3 is cited; §4 stands in `excluded` with a reason", bad="§4 is neither cited nor excluded",
      reads_records=False, reads_pages=True)
def covered(briefing: Briefing, pages) -> Iterator[Problem]:
    """Every sentence of a source is cited on some page, or else excluded with a reason."""
    cited_ids = {passage for page in pages for passage in page.cited}
    for entry in briefing.entries["sources"]:
        source = briefing.sources.get(entry.id)
        if source is None:
            continue
        if not source.sentences:
            yield entry.problem("SRC2", "the source holds no sentence", "A check that looked at nothing fails.", "file")
        spans = (briefing.spans[id] for id in cited_ids if id in briefing.spans)
        cited = {number for span in spans if span.source == source.id for number in span.sentences}
        yield from _wrongly_excluded(entry, len(source.sentences), cited)
        excluded = {number for item in entry.record.excluded for number in sentence_run(item.sentence)}
        for sentence in source.sentences:
            if sentence.number not in cited | excluded:
                words = source.text[sentence.start : sentence.start + 50]
                yield entry.problem("SRC2", f"nothing cites sentence {sentence.number}: “{words}…”",
                                    "Cite a passage of it, or list it under `excluded` with a reason.")


def _wrongly_excluded(entry: Entry, last: int, cited: set[int]) -> Iterator[Problem]:
    """One problem for an exclusion, at the first sentence of its run that must not be there."""
    before: set[int] = set()
    for index, item in enumerate(entry.record.excluded):
        run = sentence_run(item.sentence)
        if not run:
            hint = "Write the first sentence, a hyphen, the last: 12-160."
            yield entry.problem("SRC2", f"{item.sentence} ends before it begins", hint, "excluded", index)
        for number in run:
            if number < 1 or number > last:
                yield entry.problem("SRC2", f"there is no sentence {number}", f"The last is {last}.", "excluded", index)
            elif number in cited:
                hint = "Remove the exclusion, or end the run before it."
                yield entry.problem("SRC2", f"sentence {number} is excluded, yet cited", hint, "excluded", index)
            elif number in before:
                yield entry.problem("SRC2", f"sentence {number} is excluded twice", "One reason for a sentence.", "excluded", index)
            else:
                continue
            break
        before.update(run)
