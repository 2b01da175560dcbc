"""PRO3: every name is the source's, where it is used, or an entry of the vocabulary."""

from collections.abc import Iterator

from briefing.english.names import SECTION, Mention, mentions
from briefing.extract.blocks import IN_MARKS
from briefing.extract.claims import Claim
from briefing.extract.evidence import Ground
from briefing.problems import did_you_mean
from briefing.rules.rule import Finding, finding, rule
from briefing.text.matching import fold, stands_in


@rule("PRO3", good="The talks were between Putin and Erdogan.[^talks]", bad="The talks were between Putin and Assad.[^talks]")
def sourced(claim: Claim, ground: Ground) -> Iterator[Finding]:
    """Every name is in a passage cited there, in the title of the page, or in the vocabulary; where nothing is cited, in the source."""
    yield from _unsourced(ground, claim)
    yield from _unknown_sentences(ground, claim)


def _unsourced(ground: Ground, claim: Claim) -> Iterator[Finding]:
    known = ground.lexicon
    text = IN_MARKS.sub(lambda quotation: "“" * len(quotation[0]), fold(claim.text).folded)  # PRO2 is for these
    for mention in mentions(text, known.index, known.opens_sentence):
        if not mention.name and not _is_month(ground, mention.text, claim):
            hint = f"{did_you_mean(mention.text, known.names)} A word that is no name is written small, or stands in data/vocabulary.yml."
            yield finding("PRO3", _up_to(text, mention), f'the name "{mention.text}" is not in the source', hint, mention.text)
        elif mention.name and not _is_proved(ground, mention.name, claim):
            hint = "Cite the passage that has it, or name what the cited one names."
            yield finding("PRO3", _up_to(text, mention), f'the name "{mention.text}" is in no passage cited here', hint, mention.text)


def _up_to(text: str, mention: Mention) -> str:
    """A few words up to and with a name, to find its place by."""
    start = max(text.rfind(mark, 0, mention.start) for mark in "\0\1“") + 1
    return " ".join([*text[start : mention.start].split()[-3:], mention.text])


def _unknown_sentences(ground: Ground, claim: Claim) -> Iterator[Finding]:
    cited = {number for span in claim.spans for number in span.sentences}
    last = max((len(source.sentences) for source in ground.sources.by_id.values()), default=0)
    for match in SECTION.finditer(claim.text):
        if int(match[0].lstrip("§ ")) not in (cited or range(1, last + 1)):
            yield finding("PRO3", match[0], f"{match[0]} is no sentence cited here", "Cite a passage of that sentence.")


def _is_month(ground: Ground, name: str, claim: Claim) -> bool:
    """Whether a name is the month of a date in a cited passage."""
    return any(name in date.text.split() for span in claim.spans for date in ground.sources.dates_in(span))


def _is_proved(ground: Ground, name: str, claim: Claim) -> bool:
    """Whether a name, in one of its spellings, is in a cited passage or in what the text is about, or needs no passage."""
    known = ground.lexicon
    if not claim.spans or name in known.vocabulary or name in known.page_titles:
        return True
    spellings = known.spellings.get(name, (name,))
    texts = (*(ground.sources.words_of(span) for span in claim.spans), *claim.titles, known.titles)
    return any(stands_in(text, spelling) for text in texts for spelling in spellings)
