"""How fast quotations are found: our matcher, that of linkml-reference-validator, and bare str.find."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median

from bench.table import printed, processor_seconds
from bench.words import Writer
from briefing.model.passages import locate
from briefing.model.records import Passage
from briefing.text.matching import fold, occurrences
from briefing.text.source import read_source

SIZE, PASSAGES, RUNS = 1_000_000, 10_000, 5
TARGET = 10
NOTES = """\
A source of {size:,} characters, {passages:,} passages of 3 to 30 words copied from it, every fifth with its spaces broken
differently. Processor seconds, the median of {runs} runs. To get ready is to read the raw text and answer the first passage, by
when each has its index or its cache; it is done once a source. The last column counts that in.
Ours: `occurrences` gives every place in offsets of the original, on word boundaries; `locate` also divides the text into
sentences and wants exactly one place. linkml-reference-validator {version}: `find_text_in_reference` of its
SupportingTextValidator, as it is; it lowers case, drops punctuation and says yes or no. `str.find` gives the first place
of the raw words, so it misses what is broken differently."""

# Answers how many of these passages stand in the text it was made for.
Matcher = Callable[[Sequence[str]], int]


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


def _occurrences(text: str) -> Matcher:
    folded = fold(text)
    return lambda quotes: sum(bool(occurrences(folded, quote)) for quote in quotes)


def _locate(text: str) -> Matcher:
    source = read_source("source", "source.txt", text)

    def matcher(quotes: Sequence[str]) -> int:
        passages = (Passage.model_construct(id="one", source="source", quote=quote, prefix="", suffix="") for quote in quotes)
        return sum(locate(source, passage) is not None for passage in passages)

    return matcher


def _named_peer(text: str) -> Matcher:
    from linkml_reference_validator.models import ReferenceContent, ReferenceValidationConfig
    from linkml_reference_validator.validation import SupportingTextValidator

    validator = SupportingTextValidator(ReferenceValidationConfig())
    reference = ReferenceContent(reference_id="file:source.txt", content=text)
    return lambda quotes: sum(validator.find_text_in_reference(quote, reference).found for quote in quotes)


def _find(text: str) -> Matcher:
    return lambda quotes: sum(text.find(quote) >= 0 for quote in quotes)


@dataclass(frozen=True)
class Run:
    """One run of one matcher over the workload."""

    found: int
    ready: float  # processor seconds, once a source
    matching: float  # processor seconds, all passages


def _run(make: Callable[[str], Matcher], work: Work) -> Run:
    start = processor_seconds()
    matcher = make(work.text)
    matcher(work.quotes[:1])
    ready = processor_seconds()
    found = matcher(work.quotes)
    return Run(found, ready - start, processor_seconds() - ready)


def report() -> None:
    from importlib.metadata import version

    work = workload()
    matchers = {
        "ours: fold, occurrences": _occurrences,
        "ours: read_source, locate": _locate,
        (peer := "linkml-reference-validator"): _named_peer,
        "str.find": _find,
    }
    runs: dict[str, list[Run]] = {name: [] for name in matchers}
    for _ in range(RUNS):  # in turn, so that a busy minute does not fall on one of them alone
        for name, make in matchers.items():
            runs[name].append(_run(make, work))
    matching = {name: median(run.matching for run in done) for name, done in runs.items()}
    whole = {name: median(run.ready + run.matching for run in done) for name, done in runs.items()}
    rows = [(name, f"{median(run.ready for run in done):.2f}", f"{PASSAGES / matching[name]:,.0f}", f"{done[0].found:,}",
             f"{matching[peer] / matching[name]:.1f}", f"{whole[peer] / whole[name]:.1f}") for name, done in runs.items()]
    printed("Passages matched", NOTES.format(size=SIZE, passages=PASSAGES, runs=RUNS, version=version(peer)),
            ("matcher", "seconds to get ready", "passages a second", "found", "times the named peer", "all told"), rows)
    print(f"\nTarget: ours at least {TARGET} times the named peer.")
