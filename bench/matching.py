"""How fast quotations are found: our matcher, that of linkml-reference-validator, and bare str.find."""

from collections.abc import Callable
from dataclasses import dataclass

from bench.table import medians, printed
from bench.words import Writer
from briefing.matching import fold, occurrences
from briefing.passages import locate
from briefing.records import Passage
from briefing.source import read_source

SIZE, PASSAGES, RUNS = 1_000_000, 10_000, 5
TARGET = 10
NOTES = """\
A source of {size:,} characters, {passages:,} passages of 3 to 30 words copied from it, every fifth with its spaces broken
differently. Every row starts from the raw text and answers all passages; processor seconds, the median of {runs} runs, with preparation.
Ours: `occurrences` gives every place in offsets of the original, on word boundaries; `locate` also divides the text into
sentences and wants exactly one place. linkml-reference-validator {version}: `find_text_in_reference` of its
SupportingTextValidator, as it is; it lowers case, drops punctuation and says yes or no. `str.find` gives the first place
of the raw words, so it misses what is broken differently."""


@dataclass(frozen=True)
class Work:
    text: str
    quotes: tuple[str, ...]


def workload(seed: int = 1) -> Work:
    writer = Writer(seed)
    phrases = [" ".join(writer.words(6)) for _ in range(200)]
    paragraphs, size, sentences = [], 0, writer.sentences(phrases)
    while size < SIZE:
        paragraphs.append(" ".join(next(sentences) for _ in range(6)))
        size += len(paragraphs[-1]) + 2
    text = "\n\n".join(paragraphs)[:SIZE]
    return Work(text, tuple(_quote(writer, text, number) for number in range(PASSAGES)))


def _quote(writer: Writer, text: str, number: int) -> str:
    """Words from anywhere in the text; it begins and ends with whole ones."""
    start = text.index(" ", writer.between(0, len(text) - 600)) + 1
    words = text[start : start + 600].split()[: writer.between(3, 30)]
    words[-1] = words[-1].rstrip(".,")
    return (" " if number % 5 else "\n  ").join(words)


def _occurrences(work: Work) -> int:
    folded = fold(work.text)
    return sum(bool(occurrences(folded, quote)) for quote in work.quotes)


def _locate(work: Work) -> int:
    source = read_source("source", "source.txt", work.text)
    passages = (Passage.model_construct(id="one", source="source", quote=quote, prefix="", suffix="") for quote in work.quotes)
    return sum(locate(source, passage) is not None for passage in passages)


def _named_peer(work: Work) -> int:
    from linkml_reference_validator.models import ReferenceContent, ReferenceValidationConfig
    from linkml_reference_validator.validation import SupportingTextValidator

    validator = SupportingTextValidator(ReferenceValidationConfig())
    reference = ReferenceContent(reference_id="file:source.txt", content=work.text)
    return sum(validator.find_text_in_reference(quote, reference).found for quote in work.quotes)


def _find(work: Work) -> int:
    return sum(work.text.find(quote) >= 0 for quote in work.quotes)


def report() -> None:
    from importlib.metadata import version

    work = workload()
    rows: dict[str, Callable[[Work], int]] = {
        "ours: fold, occurrences": _occurrences,
        "ours: read_source, locate": _locate,
        "linkml-reference-validator": _named_peer,
        "str.find": _find,
    }
    found = {name: match(work) for name, match in rows.items()}
    times = medians({name: (lambda match=match: match(work)) for name, match in rows.items()}, RUNS)
    rates = {name: PASSAGES / time for name, time in times.items()}
    peer = rates["linkml-reference-validator"]
    printed("Passages matched", NOTES.format(size=SIZE, passages=PASSAGES, runs=RUNS, version=version("linkml-reference-validator")),
            ("matcher", "passages a second", "found", "times the named peer"),
            [(name, f"{rate:,.0f}", f"{found[name]:,}", f"{rate / peer:.1f}") for name, rate in rates.items()])
    print(f"\nTarget: ours at least {TARGET} times the named peer.")
