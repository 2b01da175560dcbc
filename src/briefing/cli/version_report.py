"""What `briefing source new` tells: what changed, what rests on it, and what nobody but a person can see to."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from briefing.cli.new_version import NewVersion
from briefing.cli.requoted import patch, place_in_new
from briefing.model.briefing import Entry, citing_parts
from briefing.model.document import Path
from briefing.model.records import Passage, Record
from briefing.model.sources import Sources
from briefing.model.traversal import parts
from briefing.model.versions import rebase_path
from briefing.rules.out_of_context import left_out
from briefing.rules.whole_text import stands_somewhere
from briefing.text.alignment import Pair
from briefing.text.quoted import Place
from briefing.text.source import sentence_run
from briefing.text.word_diff import word_diff

OF_ORDER = re.compile(
    r"(?<!\w)(?:follow(?:s|ing|ed)?|next|before|after|then|this|these|previous|preceding|above|below)(?!\w)", re.IGNORECASE)
CITED = re.compile(r"\[\^([\w.-]+)\]")
THEN = """\
What is left to do, none of which is done for you:
  1. Decide in {rebase} what became of each sentence.
  2. Mend passages and records by hand; `git apply` takes the patch where you agree with it.
  3. Look at what rests on each sentence, and write behind its place in the rebase what you found.
  4. Tell readers: a change of `kind: source`, `about: [sources/{id}]`, in data/changes.yml.
  5. briefing check"""


def lines(version: NewVersion) -> Iterator[str]:
    """All of it, line by line."""
    counts = Counter(pair.kind for pair in version.pairs)
    yield f"{version.new.path} is version {version.number} of {version.entry.id}, and in force; {version.old.path} stays as it is."
    yield "  " + ", ".join(f"{counts[kind]} {kind}" for kind in ("same", "edited", "moved", "gone", "new", "unsure") if counts[kind])
    yield ""
    yield from (line for pair in version.pairs if pair.kind != "same" for line in _changed(version, pair))
    listed = (
        ("Sentences that have another number now", _shifted(version.pairs)),
        ("Sentences under `excluded` that have another number now, or changed", _excluded(version)),
        ("Passages whose words stand in another sentence now", _elsewhere(version)),
        ("Passages whose words stand in the new version no more, or not in one place alone", _lost(version)),
        ("Passages whose sentence turns their meaning now", _turned(version)),
        ("Reasons and answers that speak of order: read them where the sentences stand now", _of_order(version)),
        ("What is said to be absent: read it beside the changed sentences", _absences(version)),
        ("Pages that cite passages of changed sentences", _pages(version)),
    )
    for title, found in listed:
        if rows := list(found):
            yield from (f"{title}:", *(f"  {row}" for row in rows), "")
    if proposed := patch(version):
        yield from ("Proposed for passages whose sentence was edited; nobody has read it yet:", "", proposed)
    yield THEN.format(rebase=rebase_path(version.entry.id, version.number), id=version.entry.id)


def _changed(version: NewVersion, pair: Pair) -> Iterator[str]:
    was = version.were[pair.old - 1] if pair.old else ""
    now = version.are[pair.new - 1] if pair.new else ""
    head = " → ".join(f"§{number}" for number in dict.fromkeys((pair.old, pair.new)) if number)
    if pair.kind == "edited":
        yield f"{head} edited, likeness {pair.likeness}%: {word_diff(was, now)}"
    elif pair.kind == "unsure":
        numbers = ", ".join(f"§{number} ({like}%)" for number, like in pair.candidates)
        yield f"{head} unsure, {'it may be' if pair.old else 'it may have been'} {numbers}: {was or now}"
    else:
        yield f"{head} {pair.kind}: {was or now}"
    if places := version.rests.get(pair.old or 0):
        yield f"  rest on it: {', '.join(places)}"


def _shifted(pairs: Sequence[Pair]) -> Iterator[str]:
    """Runs of sentences whose numbers shift alike."""
    known = sorted((pair.old, pair.new) for pair in pairs if pair.old and pair.new and pair.old != pair.new)
    for _, group in groupby(enumerate(known), lambda one: (one[1][0] - one[0], one[1][1] - one[0])):
        run = [pair for _, pair in group]
        yield " → ".join(_numbers(run[0][side], run[-1][side]) for side in (0, 1))


def _excluded(version: NewVersion) -> Iterator[str]:
    """The exclusions that would speak of other sentences: they go by number."""
    plain = {pair.old for pair in version.pairs if pair.kind == "same" and pair.old == pair.new}
    for item in version.entry.record.excluded:
        if not plain.issuperset(sentence_run(item.sentence)):
            yield f"{item.sentence}: {item.reason}"


def _numbers(first: int, last: int) -> str:
    return f"§{first}" if first == last else f"§{first}–{last}"


def _passages(version: NewVersion) -> Iterator[Passage]:
    """Those of the source that stand in its old text."""
    yield from (one for one in version.briefing.records_of(Passage) if one.source == version.entry.id and one.id in version.briefing.spans)


def _elsewhere(version: NewVersion) -> Iterator[str]:
    """Passages whose words are found in a sentence that is not what became of theirs."""
    became = {pair.old: pair.new for pair in version.pairs if pair.old and pair.new}
    for passage in _passages(version):
        span, place = version.briefing.spans[passage.id], place_in_new(version, passage)
        if place and (now := version.new.sentences_of(*place)) != tuple(became.get(number) for number in span.sentences):
            yield f"{passage.id}: in {_numbers(span.sentences[0], span.sentences[-1])} before, in {_numbers(now[0], now[-1])} now"


def _lost(version: NewVersion) -> Iterator[str]:
    for passage in _passages(version):
        if place_in_new(version, passage) is None:
            numbers = version.briefing.spans[passage.id].sentences
            yield f"{passage.id}, {_numbers(numbers[0], numbers[-1])}: “{passage.quote}”"


def _turned(version: NewVersion) -> Iterator[str]:
    """Passages beside which the new text has a word that turns them, and the old one had none."""
    id = version.entry.id
    old, new = (Sources({id: source}) for source in (version.old, version.new))
    for passage in _passages(version):
        span, place = version.briefing.spans[passage.id], place_in_new(version, passage)
        word = left_out(new, id, Place(*place)) if place else ""
        if place and word and word != left_out(old, id, Place(span.start, span.end)):
            yield f"{passage.id}, §{version.new.sentences_of(*place)[0]}: “{word}” stands beside “{passage.quote}”"


def _of_order(version: NewVersion) -> Iterator[str]:
    about = {passage.id for passage in _passages(version)}
    for entry in version.briefing.all_entries():
        for path, part in citing_parts(entry):
            cites = {*part.cites, *getattr(part, "order", ())}
            for field in ("reason", "known") if cites & about else ():
                text = getattr(part, field, "")
                if found := dict.fromkeys(word.lower() for word in OF_ORDER.findall(text)):
                    yield f"{_place(entry, (*path, field))} ({', '.join(found)}): {text}"


def _place(entry: Entry[Record], path: Path) -> str:
    """The place of a part of a record, as its statements have it."""
    return f"{entry.kind}/{entry.id}" + (f":{'.'.join(map(str, path))}" if path else "")


def _absences(version: NewVersion) -> Iterator[str]:
    """The places that say what the source does not; with the words, those whose words the new text has."""
    quiet = []
    for entry in version.briefing.all_entries():
        for path, part in parts(entry.record):
            absent: Sequence[str] = getattr(part, "absent", ())
            if there := [words for words in absent if stands_somewhere(words, [version.new])]:
                yield f"{_place(entry, path)}: now it has {', '.join(f'“{words}”' for words in there)}"
            elif absent or getattr(part, "not_stated", ()) or getattr(part, "not_known", ()):
                quiet.append(_place(entry, path))
    if quiet:
        yield ", ".join(quiet)


def _pages(version: NewVersion) -> Iterator[str]:
    changed = {pair.old for pair in version.pairs if pair.kind != "same"}
    ids = {one.id for one in _passages(version) if changed.intersection(version.briefing.spans[one.id].sentences)}
    for path in version.project.below("docs", ".md"):
        for number, line in enumerate(version.project.readable(path).splitlines(), 1):
            if cited := [id for id in dict.fromkeys(CITED.findall(line)) if id in ids]:
                yield f"{path}:{number}: {_cited(cited)}"


def _cited(ids: Iterable[str]) -> str:
    return " ".join(f"[^{id}]" for id in ids)
