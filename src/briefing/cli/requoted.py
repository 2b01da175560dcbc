"""Where a passage stands in a new version, and what its quotation would be there: a patch for a person to read, applied by nobody."""

import json
import re
import textwrap
from collections.abc import Iterator
from difflib import SequenceMatcher, unified_diff

from briefing.cli.new_version import NewVersion
from briefing.model.briefing import Entry
from briefing.model.passages import Span, chosen
from briefing.model.records import Passage
from briefing.text.source import Sentence, Source

_WORD = re.compile(r"\S+")
_EDGES = " ,.;:"


def place_in_new(version: NewVersion, passage: Passage) -> tuple[int, int] | None:
    """The one place of a passage's words in the sentences of the new text; None where there is none, or more than one."""
    found = [place for place in chosen(version.new, passage) if version.new.sentences_of(*place)]
    return found[0] if len(found) == 1 else None


def patch(version: NewVersion) -> str:
    """A unified diff of the file of passages, for those whose sentence was edited; empty where nothing is to be proposed."""
    entries = version.briefing.entries_of(Passage)
    if not entries:
        return ""
    path, before = entries[0].document.path, entries[0].document.text
    after = before
    for entry, quote in reversed(list(_proposed(version, entries))):
        start = entry.document.start((entry.index, "quote"))
        end = entry.document.ends[(entry.index, "quote")]
        end = start + len(before[start:end].rstrip())
        after = after[:start] + _written(entry, quote, _is_on_its_own_line(before, start)) + after[end:]
    return "".join(unified_diff(before.splitlines(keepends=True), after.splitlines(keepends=True), f"a/{path}", f"b/{path}"))


def _proposed(version: NewVersion, entries: tuple[Entry[Passage], ...]) -> Iterator[tuple[Entry[Passage], str]]:
    became = {pair.old: pair.new for pair in version.pairs if pair.kind == "edited"}
    for entry in entries:
        span = version.briefing.spans.get(entry.id)
        if entry.record.source != version.entry.id or span is None or len(span.sentences) > 1 or place_in_new(version, entry.record):
            continue
        if number := became.get(span.sentences[0]):
            quote = _counterpart(version.old, span, version.new, version.new.sentences[number - 1])
            moved = entry.record.model_copy(update={"quote": quote})
            if quote and place_in_new(version, moved):
                yield entry, quote


def _counterpart(old: Source, span: Span, new: Source, sentence: Sentence) -> str:
    """The words of a sentence that stand where the passage's words stood in the old one."""
    before = old.sentences[span.sentences[0] - 1]
    ours = [match.span() for match in _WORD.finditer(old.text, before.start, before.end)]
    theirs = [match.span() for match in _WORD.finditer(new.text, sentence.start, sentence.end)]
    matcher = SequenceMatcher(None, [old.text[a:b] for a, b in ours], [new.text[a:b] for a, b in theirs], autojunk=False)
    inside = [at for at, (start, end) in enumerate(ours) if start < span.end and end > span.start]
    kept = _kept(matcher, inside[0], inside[-1] + 1)
    if not kept:
        return ""
    words = " ".join(new.text[theirs[kept[0]][0] : theirs[kept[-1]][1]].split())
    quoted = old.text[span.start : span.end]
    return words.rstrip(_EDGES) if quoted[-1] not in _EDGES else words


def _kept(matcher: SequenceMatcher[str], first: int, last: int) -> list[int]:
    """The words of the second text that stand for those of the first from `first` on, before `last`."""
    found: list[int] = []
    for kind, begin, end, new_begin, new_end in matcher.get_opcodes():
        if kind == "equal":
            found += (at - begin + new_begin for at in range(max(first, begin), min(last, end)))
        elif (begin < last and end > first) or first < begin == end < last:
            found += range(new_begin, new_end)
    return found


def _is_on_its_own_line(text: str, start: int) -> bool:
    """Whether a value is that of a key that has its line for itself, so that it may become a block."""
    line = text[text.rfind("\n", 0, start) + 1 : start]
    return re.fullmatch(r"\s*(?:- )?quote:\s*", line) is not None


def _written(entry: Entry[Passage], quote: str, is_block: bool) -> str:
    if not is_block:
        return json.dumps(quote, ensure_ascii=False)
    indent = " " * (entry.document.key_position((entry.index, "quote"))[1] + 1)
    wrapped = textwrap.wrap(quote, 100 - len(indent), break_long_words=False, break_on_hyphens=False)
    return "\n".join((">-", *(indent + line for line in wrapped)))
