"""PRO1: a quotation that the words around it deny, though its source affirms it: does not fear “a new wave”, of a source that fears it."""

import re
from collections.abc import Iterator

from briefing.english.comparing.found.negation import NEGATION
from briefing.english.words.denial_words import OF_NONE, OF_OTHERS
from briefing.english.words.noun_phrases import stem
from briefing.extract.claims import Claim
from briefing.extract.evidence import Ground
from briefing.model.passages import Span
from briefing.model.sources import Sources
from briefing.rules.out_of_context import left_out, places_of
from briefing.rules.rule import Finding, rule
from briefing.text.quotation_marks import IN_MARKS, without_others
from briefing.text.quoted import Place

# A "not" with what it denies, up to the mark; so many words may stand between.
DENIED = re.compile(
    rf"(?P<word>(?<!\w)no longer(?!\w)|{NEGATION.pattern}|(?<!\w)(?:den(?:y|ies|ied|ying)|(?:false|untrue) that)(?!\w))"
    r"(?P<between>(?:\s+[\w’'-]+){0,3})\s+\Z", NEGATION.flags)
# What is so is set against what is not.
CONTRAST = re.compile(r",?\s+(?:but|though|although|while|whereas)\s")
# Fewer words between marks name a thing.
LEAST = 4


@rule("PRO1", more=(("It fears “a new wave”.[^fears]", "It does not fear “a new wave”.[^fears]"),))
def denied(claim: Claim, ground: Ground) -> Iterator[Finding]:
    """What is quoted is not denied by the words before it, where the source says it without a “not”."""
    for quoted in IN_MARKS.finditer(claim.text) if claim.spans else ():
        found = DENIED.search(claim.text, 0, quoted.start())
        if not found or found["word"].lower() in OF_NONE or OF_OTHERS.search(found["between"]):
            continue
        words = next(group for group in quoted.groups() if group is not None).rstrip(".,;:!? ")
        if _is_affirmed(ground, found, words, claim.spans):
            before = found[0].strip()
            message = f'"{before}" denies the quotation “{words}”, which the source affirms'
            near = (" ".join([*before.split(), *words.split()[:1]]), before)
            hint = "Say what the source says of these words, or quote the sentence that denies it."
            yield Finding("PRO1", message, hint, near, meant=found["between"].strip())


def _is_affirmed(ground: Ground, found: re.Match[str], words: str, spans: tuple[Span, ...]) -> bool:
    """Whether the source says the words undenied, and has what is denied directly before them, or they are a statement of their own."""
    places = places_of(ground.sources, words, spans)
    if not places or any(NEGATION.search(left_out(ground.sources, *place)) for place in places):
        return False
    if any(_is_set_against(ground.sources, found, *place) for place in places):
        return True
    own = {stem(word) for span in spans for word in ground.sources.words_of(span).lower().split()}
    before = [ground.sources.by_id[source].around(place.start, place.end)[0].lower().split()[-4:] for source, place in places]
    verb = {stem(word) for word in found["between"].lower().split()[:2]}
    is_told = len(words.split()) >= LEAST or any(verb & set(map(stem, one)) for one in before)
    return is_told and stem(found["word"].lower()) not in own


def _is_set_against(sources: Sources, found: re.Match[str], source: str, place: Place) -> bool:
    """Whether the source sets the words against what it denies: no medals, but the wages. What is denied here must be denied there by
    the same verb, or by the one that is quoted."""
    whole = sources.by_id[source]
    before, behind = without_others(*whole.around(place.start, place.end))
    parts = CONTRAST.split(before)
    here, others = parts[-1], [*parts[:-1], *CONTRAST.split(behind)[1:]]
    said = [*found["between"].lower().split()[:1], *whole.text[place.start : place.end].lower().split()[:1]]
    denied = [part for part in others if NEGATION.search(part)]
    return not NEGATION.search(here) and any(stem(verb) in map(stem, part.lower().split()) for part in denied for verb in said)
