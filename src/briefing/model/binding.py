"""What a statement is bound to: three fingerprints, so that a judgement about it falls when what it was about changes.

*says*: the statement as shown. *rests on*: the exact words of each passage cited, and every sentence that they touch, whole, in the
order of the source. *stands among*: the sentences before and behind each of these and where a paragraph ends, the claim before it in its
list; for what speaks of the whole source, all of it.

White space is folded and Unicode is in NFC; nothing else is. In none of them: ids, offsets, numbers of sentences, names of files,
addresses, layout, rules, versions. Each is the SHA-256 of a line that names the scheme, and of JSON as RFC 8785 has it: keys in order,
no white space. So `jq -cS` and `sha256sum` give the same.
"""

import hashlib
import json
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypedDict

from briefing.model.briefing import Briefing
from briefing.model.passages import Span, touched
from briefing.model.records import SourceFile
from briefing.model.statement import Statement

SCHEME = "briefing-statement/1"
PARAGRAPH = "¶"


class Rest(TypedDict):
    """What a statement rests on, once for each passage: its words, the sentences that they touch, the label of their source."""

    words: str
    sentences: list[str]
    source: str


@dataclass(frozen=True)
class Bound:
    """A statement with what it is bound to: the three payloads, and the fingerprint of each in hexadecimal digits."""

    statement: Statement
    says: object
    rests: list[Rest]
    among: object

    @cached_property
    def prints(self) -> tuple[str, str, str]:
        """The fingerprints of what it says, of what it rests on, and of what it stands among."""
        return fingerprint_of(self.says), fingerprint_of(self.rests), fingerprint_of(self.among)


def fingerprint_of(payload: object) -> str:
    """The SHA-256 of a payload: texts, true and false, lists and mappings of them."""
    return hashlib.sha256(f"{SCHEME}\n{canonical(payload)}".encode()).hexdigest()


def canonical(payload: object) -> str:
    """A payload as RFC 8785 writes it; its keys are ASCII, and no number is in it."""
    return json.dumps(payload, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def folded(text: str) -> str:
    """A text in NFC, each run of white space one space."""
    return unicodedata.normalize("NFC", " ".join(text.split()))


@dataclass(frozen=True)
class Binder:
    """Binds the statements of a briefing; what many of them rest on is put together once."""

    briefing: Briefing
    _sentences: dict[tuple[str, int], str] = field(default_factory=dict)
    _rests: dict[str, Rest] = field(default_factory=dict)
    _whole: list[object] = field(default_factory=list)

    def bound(self, statement: Statement) -> Bound:
        """A statement with what it is bound to."""
        spans = self._spans(statement.cites)
        says = {"role": statement.kind} if statement.kind == "composed" else {}
        return Bound(statement, says | _folded(statement.says), [self._rest(id) for id in spans], self._among(statement, spans.values()))

    def _spans(self, cites: Iterable[str]) -> dict[str, Span]:
        """The spans of the passages that stand in a source, each once, in the order of the sources."""
        order = list(self.briefing.sources)
        known = {id: self.briefing.spans[id] for id in cites if id in self.briefing.spans}
        return dict(sorted(known.items(), key=lambda one: (order.index(one[1].source), one[1].start, one[1].end)))

    def _rest(self, passage: str) -> Rest:
        if passage not in self._rests:
            span = self.briefing.spans[passage]
            sentences = [self._sentence(span.source, number) for number in span.sentences]
            self._rests[passage] = {
                "words": folded(self.briefing.words(passage)), "sentences": sentences, "source": self._label(span.source),
            }
        return self._rests[passage]

    def _label(self, source: str) -> str:
        found = self.briefing.find(SourceFile, source)
        return folded(found.label) if found else ""

    def _sentence(self, source: str, number: int) -> str:
        """A sentence in full, markers included; empty where the source has none of this number."""
        known = self.briefing.sources[source]
        if not 1 <= number <= len(known.sentences):
            return ""
        if (source, number) not in self._sentences:
            self._sentences[source, number] = folded(known.sentence_text(number))
        return self._sentences[source, number]

    def _among(self, statement: Statement, spans: Iterable[Span]) -> Mapping[str, object]:
        around = {"before": folded(statement.before)}
        if statement.kind == "absence":
            return around | {"whole": self._all_of_it()}
        return around | {"beside": [self._beside(source, number) for source, number in touched(spans)]}

    def _beside(self, source: str, number: int) -> list[str]:
        """The sentences before and behind one, the end of a paragraph marked where it lies between."""
        known = self.briefing.sources[source]
        before, behind = (PARAGRAPH * known.ends_paragraph(one) for one in (number - 1, number))
        return [self._sentence(source, number - 1) + before, behind + self._sentence(source, number + 1)]

    def _all_of_it(self) -> object:
        """The fingerprint of every sentence of every source, made once: it stands in many."""
        if not self._whole:
            self._whole.append(fingerprint_of([
                [self._label(id), *(self._sentence(id, one.number) for one in source.sentences)]
                for id, source in self.briefing.sources.items()
            ]))
        return self._whole[0]


def _folded(says: Mapping[str, object]) -> dict[str, object]:
    return {name: _fold(value) for name, value in says.items()}


def _fold(value: object) -> object:
    return folded(value) if isinstance(value, str) else [folded(one) for one in value] if isinstance(value, tuple) else value
