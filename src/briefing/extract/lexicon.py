"""The names that a briefing knows: those of its records, of its sources, of its vocabulary, and the titles of its pages."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from briefing.english.names.names import PART, index_of, mentions
from briefing.english.names.names_there import introduced
from briefing.english.words.dictionary import is_ordinary
from briefing.model.briefing import Briefing
from briefing.model.records import Faction, LoadedWord, Name, SourceFile, Term
from briefing.model.sources import Sources
from briefing.text.matching import fold


@dataclass(frozen=True, eq=False)
class Lexicon:
    """Everything is as written: the names of each record, the terms of the vocabulary, what the sources are called, loaded words.

    `called` are the titles and labels of the sources, `loaded` the words that take sides, each with the reason, `pages` the
    titles of the pages; `before` is the same without these. `persons` are the names of people among those of the records.
    """

    sources: Sources
    records: tuple[tuple[str, ...], ...] = ()
    terms: tuple[str, ...] = ()
    called: tuple[tuple[str, str], ...] = ()
    loaded: tuple[tuple[str, str], ...] = ()
    pages: tuple[str, ...] = ()
    persons: frozenset[str] = frozenset()
    before: "Lexicon | None" = None

    def with_pages(self, titles: Iterable[str]) -> "Lexicon":
        """The same with the titles of pages; what the sources have is not looked for again."""
        return replace(self, pages=tuple(titles), before=self)

    @cached_property
    def digest(self) -> str:
        """A SHA-256 of what it knows beside the sources, in hexadecimal digits."""
        known = (self.records, self.terms, self.called, self.loaded, sorted(self.page_titles), sorted(self.persons))
        return hashlib.sha256(repr(known).encode()).hexdigest()

    @cached_property
    def source_titles(self) -> tuple[str, ...]:
        """The titles of sources that hold more than a word."""
        return tuple(title for title, _ in self.called if " " in title)

    @cached_property
    def spellings(self) -> dict[str, tuple[str, ...]]:
        """Each name of a record with all spellings of it."""
        found: dict[str, tuple[str, ...]] = {}
        for record in self.records:
            names = tuple(fold(name).folded for name in record)
            found |= {name: (*found.get(name, ()), *names) for name in names}
        return found

    @cached_property
    def undivided(self) -> tuple[str, ...]:
        """The names of records of which no word may be left out in the middle: a person's may, a group's or a place's not."""
        return tuple(name for record in self.records for name in record if name not in self.persons and len(name.split()) > 2)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        return frozenset(fold(term).folded for term in self.terms)

    @cached_property
    def of_sources(self) -> frozenset[str]:
        """The names that the sources have and no record: runs of names with single spaces between them, and the words of titles."""
        if self.before:
            return self.before.of_sources
        index = index_of(self.spellings)
        titles = [fold(title).folded for title, _ in self.called]
        found = {mention.text for title in titles for mention in mentions(title, index, self.opens_sentence)}
        for source in self.sources.by_id.values():
            for sentence in source.sentences:
                found |= set(self._runs(fold(source.sentence_text(sentence.number)).folded, index))
        return frozenset(found - {""})

    def _runs(self, text: str, index: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
        run: list[str] = []
        end = 0
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
    def proving_index(self) -> dict[str, tuple[str, ...]]:
        """The names that may be proved as a whole: those with other spellings, of the vocabulary, and titles of pages."""
        return index_of((*self.spellings, *self.vocabulary, *self.page_titles))

    @cached_property
    def short_forms(self) -> dict[str, str]:
        """The abbreviations that the sources introduce, each with the name that it stands for."""
        return {short: full for source in self.sources.by_id.values() for short, full in introduced(source.text).items()}

    @cached_property
    def titles(self) -> str:
        """What the sources are called: their names are the subject of every page."""
        return "\n".join(fold(text).folded for both in self.called for text in both)

    @cached_property
    def opens_sentence(self) -> Callable[[str], bool]:
        """Tells whether a word may open a sentence with a capital and still be no name; the same with the titles of pages and without."""
        if self.before:
            return self.before.opens_sentence
        small = frozenset(part[0] for source in self.sources.by_id.values() for part in PART.finditer(source.text) if part[0].islower())
        return lambda word: word in small or is_ordinary(word)


def lexicon_of(briefing: Briefing) -> Lexicon:
    """What a briefing knows, before it has pages."""
    named: tuple[Name | Faction, ...] = (*briefing.records_of(Name), *briefing.records_of(Faction))
    people = (record for record in briefing.records_of(Name) if record.kind == "person")
    return Lexicon(
        briefing.read,
        records=tuple(tuple(filter(None, (record.name, *record.aliases))) for record in named),
        terms=tuple(record.term for record in briefing.records_of(Term)),
        called=tuple((record.title, record.label) for record in briefing.records_of(SourceFile) if record.id in briefing.sources),
        loaded=tuple((record.word, record.reason) for record in briefing.records_of(LoadedWord)),
        persons=frozenset(name for record in people for name in (record.name, *record.aliases)),
    )
