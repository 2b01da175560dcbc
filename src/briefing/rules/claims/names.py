"""PRO3: every name is the source's, where it is used, or an entry of the vocabulary."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from briefing.english.dictionary import is_ordinary
from briefing.english.names import PART, SECTION, Mention, index_of, mentions
from briefing.extract.blocks import IN_MARKS
from briefing.extract.claims import Claimed, to_prove
from briefing.model.briefing import Briefing
from briefing.problems import Problem, did_you_mean
from briefing.rules.rule import rule
from briefing.text.matching import fold, stands_in

NAMED_KINDS = ("names", "factions")


@rule("PRO3", good="The talks were between Putin and Erdogan.[^talks]", bad="The talks were between Putin and Assad.[^talks]",
      reads_pages=True)
def sourced(briefing: Briefing, pages) -> Iterator[Problem]:
    """Every name is in a passage cited there, in the title of the page, or in the vocabulary; where nothing is cited, in the source."""
    known = Known(briefing, tuple(page.title for page in pages or ()))
    for claimed in to_prove(briefing, pages):
        yield from _unsourced(known, claimed)
        yield from _unknown_sentences(briefing, claimed)
    if pages is not None:
        yield from _unused(briefing, known, pages)


def _unsourced(known: "Known", claimed: Claimed) -> Iterator[Problem]:
    text = IN_MARKS.sub(lambda quotation: "“" * len(quotation[0]), fold(claimed.text).folded)  # PRO2 is for these
    for mention in mentions(text, known.index, known.opens_sentence):
        if not mention.name and not known.is_month(mention.text, claimed):
            hint = f"{did_you_mean(mention.text, known.names)} A word that is no name is written small, or stands in data/vocabulary.yml."
            yield claimed.report("PRO3", _up_to(text, mention), f'the name "{mention.text}" is not in the source', hint)
        elif mention.name and not known.is_proved(mention.name, claimed):
            hint = "Cite the passage that has it, or name what the cited one names."
            yield claimed.report("PRO3", _up_to(text, mention), f'the name "{mention.text}" is in no passage cited here', hint)


def _up_to(text: str, mention: Mention) -> str:
    """A few words up to and with a name, to find its place by."""
    start = max(text.rfind(mark, 0, mention.start) for mark in "\0\1“") + 1
    return " ".join([*text[start : mention.start].split()[-3:], mention.text])


def _unknown_sentences(briefing: Briefing, claimed: Claimed) -> Iterator[Problem]:
    cited = {number for span in claimed.spans for number in span.sentences}
    last = max((len(source.sentences) for source in briefing.sources.values()), default=0)
    for match in SECTION.finditer(claimed.text):
        if int(match[0].lstrip("§ ")) not in (cited or range(1, last + 1)):
            yield claimed.report("PRO3", match[0], f"{match[0]} is no sentence cited here", "Cite a passage of that sentence.")


def _unused(briefing: Briefing, known: "Known", pages) -> Iterator[Problem]:
    """Entries of the vocabulary that no page needs."""
    shown = [statement.text for page in pages for block in page.reading.prose for statement in block.statements]
    text = "\n".join([*shown, *(part for page in pages for part in (page.title, page.description))])
    for entry in briefing.entries["vocabulary"]:
        if entry.record.term in known.of_sources:
            yield entry.problem("PRO3", "the source has this name itself", "Remove it from the vocabulary.", "term")
        elif not stands_in(text, entry.record.term):
            yield entry.problem("PRO3", "no page uses this word", "Remove it from the vocabulary.", "term")


@dataclass(frozen=True)
class Known:
    """The names that a briefing knows: those of its records, of its sources, of its vocabulary, and the titles of its pages."""

    briefing: Briefing
    pages: tuple[str, ...] = ()

    @cached_property
    def spellings(self) -> dict[str, tuple[str, ...]]:
        """Each name of a record with all spellings of it."""
        found: dict[str, tuple[str, ...]] = {}
        for record in (record for kind in NAMED_KINDS for record in self.briefing.records(kind)):
            names = tuple(fold(name).folded for name in (record.name, *record.aliases) if name)
            found |= {name: (*found.get(name, ()), *names) for name in names}
        return found

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        return frozenset(fold(record.term).folded for record in self.briefing.records("vocabulary"))

    @cached_property
    def of_sources(self) -> frozenset[str]:
        """The names that the sources have and no record: runs of names with single spaces between them, and the words of titles."""
        index = index_of(self.spellings)
        titles = [fold(self.briefing.get("sources", id).title).folded for id in self.briefing.sources]
        found = {mention.text for title in titles for mention in mentions(title, index, self.opens_sentence)}
        for source in self.briefing.sources.values():
            for sentence in source.sentences:
                found |= set(self._runs(fold(source.sentence_text(sentence.number)).folded, index))
        return frozenset(found - {""})

    def _runs(self, text: str, index) -> Iterator[str]:
        run, end = [], 0
        for mention in mentions(text, index, self.opens_sentence):
            if mention.name or text[end : mention.start] != " ":
                yield " ".join(run)
                run = []
            run += [] if mention.name else [mention.text]
            end = mention.end
        yield " ".join(run)

    @cached_property
    def names(self) -> frozenset[str]:
        return frozenset((*self.spellings, *self.vocabulary, *self.of_sources, *self.page_titles))

    @cached_property
    def page_titles(self) -> frozenset[str]:
        """Titles that hold no name: links show them with their capital."""
        index = index_of((*self.spellings, *self.of_sources))
        titles = (fold(title).folded for title in self.pages)
        return frozenset(title for title in titles if title and not any(mentions(title, index, self.opens_sentence)))

    @cached_property
    def index(self) -> dict[str, tuple[str, ...]]:
        return index_of(self.names)

    @cached_property
    def titles(self) -> str:
        """What the sources are called: their names are the subject of every page."""
        records = self.briefing.records("sources")
        return "\n".join(fold(text).folded for record in records for text in (record.title, record.label))

    @cached_property
    def _small_words(self) -> frozenset[str]:
        """The words that the sources write in small letters somewhere."""
        return frozenset(part[0] for source in self.briefing.sources.values() for part in PART.finditer(source.text) if part[0].islower())

    def opens_sentence(self, word: str) -> bool:
        """Whether a word may open a sentence with a capital and still be no name."""
        return word in self._small_words or is_ordinary(word)

    def is_month(self, name: str, claimed: Claimed) -> bool:
        """Whether a name is the month of a date in a cited passage."""
        return any(name in date.text.split() for span in claimed.spans for date in self.briefing.dates_in(span))

    def is_proved(self, name: str, claimed: Claimed) -> bool:
        """Whether a name, in one of its spellings, is in a cited passage or in what the text is about, or needs no passage."""
        if not claimed.spans or name in self.vocabulary or name in self.page_titles:
            return True
        spellings = self.spellings.get(name, (name,))
        texts = (*(self.briefing.sources[span.source].text[span.start : span.end] for span in claimed.spans), *claimed.titles, self.titles)
        return any(stands_in(text, spelling) for text in texts for spelling in spellings)
