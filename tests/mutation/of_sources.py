"""Errors in the sources, in their versions, and in where a passage is said to stand in one."""

import hashlib
import re
from collections.abc import Iterator

from briefing.english.comparing.found.negation import turned_by
from briefing.english.numbers.written_numbers import find_written
from briefing.text.matching import fold, occurrences
from briefing.text.source import Source
from mutation.subject import Edit, Mutant, Subject


def markers(subject: Subject) -> Iterator[Mutant]:
    """A marker of a passage changed, or all of them dropped."""
    for entry in subject.briefing.entries["passages"]:
        for index, label in enumerate(entry.record.markers):
            yield from subject.mutant("marker changed", subject.edit_value(entry, ("markers", index), label, f"{label}1"), "PAS3")
        if entry.record.markers:
            text = subject.texts[entry.document.path]
            start = text.find("markers:", text.find(f"id: {entry.id}"))
            whole = re.match(r"markers: \[[^\]\n]*\]", text[start:])
            if whole:
                yield from subject.mutant("marker dropped", Edit(entry.document.path, start, whole[0], "markers: []"), "PAS3")


def contexts(subject: Subject) -> Iterator[Mutant]:
    """What tells two places of the same words apart, left out or changed; a passage that no page cites."""
    for entry in subject.briefing.entries["passages"]:
        for name in ("prefix", "suffix"):
            if words := getattr(entry.record, name):
                yield from subject.mutant("context changed", subject.edit_value(entry, (name,), words, f"un{words}"), "PAS2")
    for source in subject.briefing.sources.values():
        for words in _once(source)[:3]:
            passage = f"- id: cited-nowhere\n  source: {source.id}\n  quote: {words}"
            yield from subject.mutant("passage that no page cites", subject.append("data/passages.yml", passage), "PAS4")


def _once(source: Source) -> list[str]:
    """Words of a source that stand there once, with no number and no mark in them or behind them."""
    text = source.text
    runs = re.compile(r"[a-z]{3,}(?: [a-z]{2,}){2}(?= [a-z])").finditer(text, source.sentences[0].start)
    whole = ((match, *source.around(*match.span())) for match in runs)
    plain = (match[0] for match, before, behind in whole if not list(find_written(match[0])) and not turned_by(before, match[0], behind))
    return [words for words in plain if len(occurrences(fold(text), words)) == 1]


def wrong_sources(subject: Subject) -> Iterator[Mutant]:
    """A passage said to come from another source, or from none."""
    for entry in subject.briefing.entries["passages"]:
        own = entry.record.source
        for other in sorted(set(subject.briefing.sources) - {own}):
            yield from subject.mutant("wrong source", subject.edit_value(entry, ("source",), own, other), "PAS1")
        yield from subject.mutant("wrong source", subject.edit_value(entry, ("source",), own, f"{own}x"), "REC1")


def languages(subject: Subject) -> Iterator[Mutant]:
    """A source that is said to be in a language that no rule reads."""
    path = "data/sources.yml"
    for language in ("de", "fr-CH", "ar"):
        for edit in subject.replace(path, "  about:", f"  language: {language}\n  about:"):
            yield from subject.mutant("language of a source", edit, "LAN1", path)


def sources(subject: Subject) -> Iterator[Mutant]:
    """A byte of a source changed, dropped or added; a sentence added though the fingerprint is brought up to date."""
    for source in subject.briefing.records("sources"):
        text = subject.texts[source.file]
        for at in sorted(subject.chance.sample(range(len(text)), min(12, len(text)))):
            new = subject.chance.choice(("", "x", text[at] * 2))
            if new != text[at]:
                yield from subject.mutant("source byte", Edit(source.file, at, text[at], new), "SRC1", source.file, "data/sources.yml")
        added = "\n\nThe river rose again in the night.\n"
        is_bound = source.id in (subject.briefing.pinned or {})
        yield from subject.mutant("source sentence", _repinned(subject, source, text + added), "SRC3" if is_bound else "SRC2", "data/sources.yml")


def versions(subject: Subject) -> Iterator[Mutant]:
    """A text in the place of one that was bound, its fingerprint brought up to date; a new version without a rebase, or without a change."""
    for source in subject.briefing.records("sources"):
        text, path = subject.texts[source.file], "data/sources.yml"
        if source.id in (subject.briefing.pinned or {}):
            for match in subject.chance.sample(list(re.finditer(r"(?<=[a-z] )[a-z]{2,}(?= [a-z])", text)), 8):
                other = f"{text[: match.start()]}{subject.chance.choice(('not ', 'perhaps ', 'never '))}{text[match.start() :]}"
                yield from subject.mutant("source and fingerprint", _repinned(subject, source, other), "SRC3", path)
        new = f"seeds/{source.id}-2.txt"
        [entry] = [one for one in subject.briefing.entries["sources"] if one.id == source.id]
        pin = hashlib.sha256(f"{text}\n".encode()).hexdigest()
        earlier = f"{new}\n  earlier: [{{file: {source.file}, sha256: {source.sha256}}}]"
        edits = (Edit(new, 0, "", f"{text}\n"), subject.edit_value(entry, ("sha256",), source.sha256, pin),
                 subject.edit_value(entry, ("file",), source.file, earlier))
        yield from subject.mutant("version without a rebase", edits, "SRC3", path)


def _repinned(subject: Subject, source, text: str) -> tuple[Edit, Edit | None]:
    """Another text in a source's file, and its fingerprint in the record."""
    [entry] = [one for one in subject.briefing.entries["sources"] if one.id == source.id]
    pin = hashlib.sha256(text.encode()).hexdigest()
    return Edit(source.file, 0, subject.texts[source.file], text), subject.edit_value(entry, ("sha256",), source.sha256, pin)


ERRORS = (markers, contexts, wrong_sources, languages, sources, versions)
