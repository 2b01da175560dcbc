"""The rebase file as `briefing source new` writes it: all that is known of each sentence, and a blank for what a person decides."""

import json
import re
from collections.abc import Iterator

from briefing.cli.new_version import NewVersion
from briefing.text.alignment import Pair
from briefing.text.word_diff import word_diff

HEAD = """\
# What became of each sentence of version {old} of {id} in version {new}. `briefing source new` wrote this file and decided nothing.
#
# Read `was` and `is`, then write what became of the sentence behind `decision:`
#   edited  the same sentence, saying something else      moved  the same words at another place
#   gone    it has no successor                           new    it has no predecessor
#   same    one that was unsure, and nothing happened to it
# If it is paired wrongly, change `old` and `new`: without `new` it is gone, without `old` it is new. Each sentence of both
# versions stands in one entry.
#
# Then read each place in `looked_at` against the sentence as it is now, and write behind it:
#   holds   it is still true, word for word                mended  it was changed, or cites other words now
#   removed it is no longer there
source: {id}
from: {{version: {old}, sha256: {old_sha256}}}
to: {{version: {new}, sha256: {new_sha256}}}
sentences:
"""
UNPRINTABLE = re.compile("[^\t\n\r -~\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")


def rebase_text(version: NewVersion) -> str:
    """The whole file."""
    head = HEAD.format(id=version.entry.id, old=version.number - 1, new=version.number, old_sha256=version.entry.record.sha256,
                       new_sha256=version.sha256)
    return head + "\n".join(line for pair in version.pairs for line in _entry(version, pair)) + "\n"


def _entry(version: NewVersion, pair: Pair) -> Iterator[str]:
    if pair.kind == "same":
        yield f"  - {{old: {pair.old}, new: {pair.new}}}"
        return
    was = version.were[pair.old - 1] if pair.old else ""
    now = version.are[pair.new - 1] if pair.new else ""
    yield f"  - old: {pair.old or ''}".rstrip()
    yield f"    new: {pair.new or ''}".rstrip()
    yield f"    found: {_found(pair)}"
    yield from _candidates(version, pair)
    yield from (f"    {key}: {_quoted(words)}" for key, words in (("was", was), ("is", now)) if words)
    if pair.kind == "edited":
        yield f"    change: {_quoted(word_diff(was, now))}"
    yield "    decision:"
    if places := version.rests.get(pair.old or 0):
        yield "    looked_at:"
        yield from (f"      {place}:  # {' '.join(words.split())}" for place, words in places.items())


def _found(pair: Pair) -> str:
    if pair.kind == "edited":
        return f"edited, likeness {pair.likeness}%"
    if pair.kind != "unsure":
        return pair.kind
    return "unsure, say which" + (", and remove the entry that becomes part of this one" if pair.old else "")


def _candidates(version: NewVersion, pair: Pair) -> Iterator[str]:
    if pair.candidates:
        sentences, side = (version.are, "new") if pair.old else (version.were, "old")
        yield "    candidates:"
        yield from (f"      - {_quoted(f'{side} {number}, likeness {like}%: {sentences[number - 1]}')}" for number, like in pair.candidates)


def _quoted(words: str) -> str:
    """Words as YAML reads them back, on one line."""
    return UNPRINTABLE.sub(lambda match: f"\\u{ord(match[0]):04x}", json.dumps(words, ensure_ascii=False))
