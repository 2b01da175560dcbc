"""What a run looked at, in numbers."""

from collections import Counter
from collections.abc import Sequence

from briefing.extract.facts import Facts
from briefing.model.briefing import Briefing, claim_count


def summary(briefing: Briefing, pages: Sequence[Facts]) -> str:
    """`15 sentences, 23 passages, …`."""
    counts = Counter({
        "sentence": sum(len(source.sentences) for source in briefing.sources.values()),
        "passage": len(briefing.records("passages")),
        "claim": claim_count(briefing),
        "number": sum(page.numbers for page in pages),
        "citation": sum(len(page.cited) for page in pages),
        "page": len(pages),
    })
    return ", ".join(f"{count} {noun}{'' if count == 1 else 's'}" for noun, count in counts.items())
