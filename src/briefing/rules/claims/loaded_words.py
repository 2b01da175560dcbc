"""NEU1: the source's loaded words are quoted, never the briefing's own."""

from collections.abc import Iterator

from briefing.english.words.inflection import with_any_ending
from briefing.extract.claims import Claim
from briefing.extract.evidence import Ground
from briefing.rules.rule import Finding, finding, rule
from briefing.text.quotation_marks import IN_MARKS


@rule("NEU1", good="The source calls them “jihadist”.[^smaller-groups]", bad="Smaller jihadist groups are active.[^smaller-groups]")
def quoted(claim: Claim, ground: Ground) -> Iterator[Finding]:
    """Loaded words of the source, with whatever ending, stand only inside quotations, and beside each stands whose words they are."""
    unquoted = IN_MARKS.sub(" ", claim.text) if ground.lexicon.loaded else ""
    for word, reason in ground.lexicon.loaded:
        if found := with_any_ending(word).search(unquoted):
            hint = f"Say it in neutral words, or quote and attribute it: {reason}."
            yield finding("NEU1", found[0], f"the loaded word “{found[0]}” is not quoted", hint)
