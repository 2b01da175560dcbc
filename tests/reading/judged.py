"""The benchmark of reading: what the engine says of each sentence of sentences.yml, asked as an editor asks it.

Every source becomes a source of one briefing, every sentence a page of it with its citations; a sentence on whose page some
rule reports something is stopped.
"""

import hashlib
import json
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from briefing.adapters.mkdocs import site_of
from briefing.loading.strict_yaml import read
from briefing.problems import Problem
from briefing.text.matching import occurrences
from briefing.text.source import read_source
from conftest import ROOT

FILE = Path(__file__).with_name("sentences.yml")
STYLE = "PRO5"  # asks for words of one's own, and says nothing of truth
CONFIG = """site_name: The invented texts
theme: {name: material, font: false}
hooks: [hooks/mkdocs_hook.py]
exclude_docs: |
  _*.md
plugins: []
markdown_extensions: [attr_list]
"""
RECORD = """---
title: {{ record.label | yaml }}
---
# {{ record.label }}

<ol>
{% for sentence in source_of(record.id).sentences %}
<li id="s{{ sentence.number }}"><span data-sentence="{{ record.id }}/{{ sentence.number }}">{{ sentence_html(record.id, sentence.number, passages_in(record.id, sentence.number)) }}</span></li>
{% endfor %}
</ol>
"""


class CannotJudge(ValueError):
    """The engine did not read the sentences, so that nothing is known of them; the message says why."""


@dataclass(frozen=True)
class Sentence:
    """A sentence of the benchmark: about which subject, what it tries, whether it is true, and why it is known to be judged wrongly."""

    subject: str
    number: int
    kind: str
    says: str
    is_true: bool
    known: str = ""

    @property
    def id(self) -> str:
        """`a-lighthouse-3`."""
        return f"{self.subject.lower().replace(' ', '-').replace('’', '')}-{self.number}"


@dataclass(frozen=True)
class Subject:
    """A source, its passages by their names, and what is said of it."""

    name: str
    source: str
    passages: Mapping[str, str]
    sentences: tuple[Sentence, ...]


@dataclass(frozen=True)
class Verdict:
    """What the engine said of a sentence: nothing, or the problems for which it stopped it."""

    sentence: Sentence
    problems: tuple[Problem, ...] = field(default=())

    @property
    def is_right(self) -> bool:
        return self.sentence.is_true != bool(self.problems)

    @property
    def is_expected(self) -> bool:
        """Whether it is as the file says: right, or known to be wrong."""
        return self.is_right != bool(self.sentence.known)


def subjects(text: str) -> tuple[Subject, ...]:
    """What the file holds. Raises CannotJudge where it is not YAML of this shape, or has nothing."""
    document = read(text, FILE.name)
    if document.problems or not document.value:
        raise CannotJudge(f"{FILE.name} cannot be read: {[str(one) for one in document.problems] or 'it is empty'}")
    return tuple(map(_subject, document.value))


def _subject(one: dict) -> Subject:
    said = [(True, item) for item in one["passes"]] + [(False, item) for item in one["stopped"]]
    sentences = (Sentence(one["subject"], at, item["kind"], item["says"], is_true, item.get("known", "")) for at, (is_true, item) in enumerate(said, 1))
    return Subject(one["subject"], " ".join(one["source"].split()), {name: " ".join(words.split()) for name, words in one["passages"].items()}, tuple(sentences))


@cache
def shipped() -> tuple[Subject, ...]:
    """Those of sentences.yml."""
    return subjects(FILE.read_text("utf-8"))


def judged(asked: Sequence[Subject]) -> list[Verdict]:
    """A verdict on each sentence, in order. Raises CannotJudge where the engine did not read every one of them."""
    with tempfile.TemporaryDirectory(prefix="sentences") as folder:
        root = Path(folder)
        pages = _laid(root, asked)
        site = site_of(root)
        elsewhere = [str(problem) for problem in site.problems if problem.path not in pages]
        if elsewhere or not pages or not set(pages) <= {page.draft.template for page in site.pages}:
            raise CannotJudge("the sentences were not read: " + ("; ".join(elsewhere[:5]) or "there are no pages of theirs"))
    found = {path: tuple(one for one in site.problems if one.path == path and one.rule != STYLE) for path in pages}
    return [Verdict(sentence, found[path]) for path, sentence in pages.items()]


def _laid(root: Path, asked: Sequence[Subject]) -> dict[str, Sentence]:
    """Write the briefing; the sentence of each page."""
    for name in ("data", "docs/source", "seeds"):
        (root / name).mkdir(parents=True)
    shutil.copytree(ROOT / "hooks", root / "hooks", ignore=shutil.ignore_patterns("__pycache__"))
    (root / "mkdocs.yml").write_text(CONFIG, "utf-8")
    (root / "docs/source/_record.md").write_text(RECORD, "utf-8")
    sources, passages, pages = [], [], {}
    for at, subject in enumerate(asked):
        text = subject.source + "\n"
        (root / f"seeds/s{at}.txt").write_text(text, "utf-8")
        sources.append({"id": f"s{at}", "label": _label(at), "file": f"seeds/s{at}.txt", "about": "An invented text.",
                        "sha256": hashlib.sha256(text.encode()).hexdigest()})
        passages += _passages(at, subject, text)
        pages |= {f"docs/c{at}-{sentence.number}.md": sentence for sentence in subject.sentences}
        for sentence in subject.sentences:
            (root / f"docs/c{at}-{sentence.number}.md").write_text(f"---\ntitle: The invented texts\n---\n{_cited(at, subject, sentence.says)}\n", "utf-8")
    chips = "".join(f"[^{passage['id']}]" for passage in passages)
    (root / "docs/index.md").write_text(f"---\ntitle: The invented texts\n---\n# The invented texts\n\nHere they stand.{chips}\n", "utf-8")
    for name, records in (("sources", sources), ("passages", passages), ("loaded", [])):
        (root / f"data/{name}.yml").write_text(json.dumps(records, ensure_ascii=False), "utf-8")
    return pages


def _label(at: int) -> str:
    return f"Text {chr(97 + at // 26)}{chr(97 + at % 26)}"


def _passages(at: int, subject: Subject, text: str) -> Iterator[dict[str, object]]:
    """The passages of a subject, and the whole of its source, with their reference markers."""
    source = read_source(f"s{at}", f"seeds/s{at}.txt", text)
    for name, words in (*subject.passages.items(), ("whole", subject.source)):
        places = occurrences(source.folded, words)
        if len(places) != 1:
            raise CannotJudge(f'passage "{name}" of "{subject.name}" stands in {len(places)} places')
        labels = [marker.label for marker in source.markers_at(*places[0])]
        yield {"id": f"{name}-{at}", "source": f"s{at}", "quote": words} | ({"markers": labels} if labels else {})


def _cited(at: int, subject: Subject, says: str) -> str:
    """A sentence with the citations of the briefing; one without any cites the whole source."""
    for name in subject.passages:
        says = says.replace(f"[^{name}]", f"[^{name}-{at}]")
    return says if "[^" in says else f"{says}[^whole-{at}]"
