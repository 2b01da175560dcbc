"""llms.txt: the briefing on one page of plain Markdown, for programs that read rather than browse.

The form is that of llms.txt files: a title, a summary, then facts, then sections of links. Each fact ends with the
sentences of the source that it rests on.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from briefing.exports.download import Download
from briefing.exports.feeds import FEED
from briefing.exports.records import FOLDER
from briefing.model import formula
from briefing.model.addresses import place
from briefing.model.briefing import Briefing
from briefing.model.claims import Claim
from briefing.model.edition import edition, in_words
from briefing.model.figures import caveats, figure_text, rests_on, unit_after, whole_of
from briefing.model.labels import label, short_name
from briefing.model.own_kinds import OwnRecord, texts_of
from briefing.model.page import Draft
from briefing.model.records import Agreement, Faction, Figure, Name, Question, SourceFile, Stance, Voice, When
from briefing.model.site import Site
from briefing.model.traversal import parts

PATH = "llms.txt"
ESCAPED = str.maketrans({char: f"\\{char}" for char in "\\`*_[]<"})


def guide(briefing: Briefing, site: Site, pages: Sequence[Draft], files: Sequence[Download]) -> Download:
    """The whole file."""
    now = edition(briefing)
    lines = [f"# {text(site.name)}", ""]
    lines += [f"> {text(site.description)}", ""] if site.description else []
    lines += [f"This is {in_words(now)}.", ""] if now else []
    lines += [line for source in briefing.records_of(SourceFile) for line in (_source(source), "")]
    lines += ["Each fact ends with the sentences of the source that it rests on. Keep what stands with a number: "
              "its unit, its area, its date, and a word such as “about”. A fact with no status is stated: the source says it.", ""]
    urls = {page.url for page in pages}
    lines += [f"- {fact}" for fact in facts(briefing, lambda kind, id: _home(briefing, site, urls, kind, id))]
    for title, links in _sections(briefing, site, pages, files):
        lines += ["", f"## {title}", "", *(f"- {link}" for link in links)]
    return Download(PATH, "text/plain", "\n".join(lines) + "\n")


def _source(source: SourceFile) -> str:
    """What kind of text it is that everything rests on."""
    unknown = f" Not known: {'; '.join(source.not_known)}." if source.not_known else ""
    return f"The source, {text(source.title or source.label)}: {text(source.about + unknown)}"


def _home(briefing: Briefing, site: Site, urls: Collection[str], kind: str, id: str) -> str:
    """A record by its label, with a link to where it is met."""
    record = briefing.by_id[f"{kind}/{id}"]
    words, address = label(record), place(kind, id, urls, getattr(record, "told_at", ""))
    return _link(words, _at(site, address)) if address else text(words)


def facts(briefing: Briefing, home: Callable[[str, str], str]) -> Iterator[str]:
    """What was agreed, what is said of the groups, who said what, the figures with their caveats, and what is said of each name."""
    for agreement in briefing.records_of(Agreement):
        yield _claim(briefing, agreement.summary)
        for claim in (*agreement.terms, *agreement.remarks, *agreement.after):
            yield _of(briefing, home("agreements", agreement.id), agreement, claim)
        yield from _not_stated(briefing, home("agreements", agreement.id), agreement.not_stated, agreement.summary.cites)
    for faction in briefing.records_of(Faction):
        yield from _also_written(briefing, home("factions", faction.id), faction)
        if faction.stance:
            yield _stance(briefing, faction, faction.stance, home)
        for claim in faction.described:
            yield _of(briefing, home("factions", faction.id), faction, claim)
        yield from _not_stated(briefing, home("factions", faction.id), faction.not_stated, faction.cites)
    for voice in briefing.records_of(Voice):
        yield f"{text(voice.title)} ({voice.status}): {text(voice.said)}{_wording(voice)} {_sentences(briefing, voice.cites)}"
        yield from _not_stated(briefing, text(voice.title), voice.not_known, voice.cites)
    for figure in briefing.records_of(Figure):
        yield _figure(briefing, figure)
        yield from _not_stated(briefing, text(figure.label), figure.not_stated, rests_on(briefing.figures, figure))
    for name in briefing.records_of(Name):
        yield from _also_written(briefing, home("names", name.id), name)
        for claim in name.described:
            yield _of(briefing, home("names", name.id), name, claim)
    for entry in briefing.all_entries():
        if isinstance(entry.record, OwnRecord):
            yield from _own(briefing, home(entry.kind, entry.id), entry.record)


def _own(briefing: Briefing, named: str, record: OwnRecord) -> Iterator[str]:
    """What a record of an own kind says: its texts, then its claims and dates in the order of its fields, then what is lacking."""
    for _, words in texts_of(record):
        yield f"{named}: {text(words.rstrip('.'))}. {_sentences(briefing, record.cites)}"
    for _, part in parts(record):
        if isinstance(part, Claim):
            yield _of(briefing, named, record, part)
        elif isinstance(part, When):
            yield f"{named}: {text(part.text)}. {_sentences(briefing, (*part.cites, *record.cites))}"
    yield from _not_stated(briefing, named, record.not_stated, record.cites)


def _of(briefing: Briefing, named: str, record: Agreement | Faction | Name | OwnRecord, claim: Claim) -> str:
    """A claim behind the name of what it is said of. A link to it proves that name; without one, its passages do."""
    return f"{named}: {_claim(briefing, claim, () if named.startswith('[') else record.cites)}"


def _also_written(briefing: Briefing, named: str, record: Faction | Name) -> Iterator[str]:
    """The other spellings of a name that the source has."""
    if record.aliases:
        others = "; ".join(f"{text(name)}{' (by our reading)' if name in record.joined else ''}" for name in record.aliases)
        yield f"{named}. Also written: {others}. {_sentences(briefing, record.cites)}"


def _wording(voice: Voice) -> str:
    """The words themselves, where what is said of them does not have them all."""
    words = voice.in_words.rstrip(".")
    end = " The source never closes the quotation; that it ends here is our reading." if voice.open else ""
    return end if words in voice.said else f" In the source’s words: “{text(words)}”.{end}"


def _not_stated(briefing: Briefing, what: str, unknown: Sequence[str], cites: Sequence[str]) -> Iterator[str]:
    if unknown:
        yield f"{what}. Not stated: {text('; '.join(unknown))}. {_sentences(briefing, cites)}"


def _claim(briefing: Briefing, claim: Claim, beside: Iterable[str] = ()) -> str:
    """A claim with its status where it is not simply stated, and the source's words where it gives them.

    `beside` are the passages of what is named before it.
    """
    said = text(claim.text)
    said += f" Status: {claim.status}." if claim.status != "stated" else ""
    said += f" Reason: {text(claim.reason)}." if claim.reason else ""
    said += f" In the source’s words: “{text(claim.in_words)}”." if claim.in_words else ""
    return f"{said} {_sentences(briefing, (*claim.cites, *beside))}"


def _stance(briefing: Briefing, faction: Faction, stance: Stance, home: Callable[[str, str], str]) -> str:
    said = [f"{home('factions', faction.id)}: in the source’s words, “{text(stance.in_words)}”. Stance: {text(stance.label)}"]
    said += [f"Toward: {home('agreements', stance.toward)}"]
    said += [f"Status: our reading. Reason: {text(stance.reason)}"] if stance.reason else []
    return f"{'. '.join(said)}. {_sentences(briefing, stance.cites if said[0].startswith('[') else faction.cites + stance.cites)}"


def _figure(briefing: Briefing, figure: Figure) -> str:
    whole = whole_of(briefing.figures, figure)
    agreement = briefing.find(Agreement, whole.term_of) if whole.term_of else None
    said = [f"{text(figure.label)}: {text(figure_text(briefing.figures, figure) + unit_after(figure))}"]
    said += [f"Our calculation: {text(' '.join(formula.sum_parts(figure.derive)))}"] if figure.derive else [f"Status: {figure.status}"]
    said += [f"Area, in the source’s words: “{text(whole.area)}”"] if whole.area else []
    said += [f"From: {text(label(agreement))}"] if agreement else [f"Date: {text(whole.as_of)}" if whole.as_of else "Date not given"]
    said += [_producer(briefing, figure, whole.producer)] if whole.producer else []
    said += ["Date and producer are those of the whole: our reading"] if whole is not figure else []
    beside = [claim for _, claim in caveats(briefing.figures, figure)]
    said += [_beside(claim) for claim in beside]
    cites = [*rests_on(briefing.figures, figure), *whole.cites, *(agreement.cites if agreement else ())]
    cites += [id for claim in beside for id in claim.cites]
    return f"{'. '.join(said)}. {_sentences(briefing, cites)}"


def _producer(briefing: Briefing, figure: Figure, producer: str) -> str:
    name = text(briefing.one(Name, producer).name)
    read_so = ", by our reading" if figure.part_of else ""
    return f"Calculated by this briefing from data of the {name}{read_so}" if figure.derive else f"According to: {name}"


def _beside(claim: Claim) -> str:
    """What a figure is read with, its status behind it."""
    return text(claim.text.rstrip(".")) + (f" ({claim.status})" if claim.status != "stated" else "")


def _sentences(briefing: Briefing, cites: Iterable[str]) -> str:
    """The sentences of passages, each once: `(§3, §5)`."""
    spans = sorted((briefing.spans[id] for id in cites), key=lambda span: (list(briefing.sources).index(span.source), span.start))
    return f"({', '.join(dict.fromkeys(short_name(span, briefing.sources) for span in spans))})"


def _sections(briefing: Briefing, site: Site, pages: Sequence[Draft], files: Sequence[Download]) -> Iterator[tuple[str, list[str]]]:
    urls = {page.url for page in pages}
    by_address = sorted(pages, key=lambda page: page.url)
    yield "Pages", [_link(page.title, _at(site, page.url), page.description) for page in by_address if not page.leads_to]
    questions = [
        _link(one.question, _at(site, address), one.known, _sentences(briefing, one.cites))
        for one in briefing.records_of(Question) if (address := place("questions", one.id, urls))
    ]
    if questions:
        yield "Open questions", questions
    data = [file for file in files if file.path.startswith(FOLDER)]
    yield "Data", [_link(file.path, _at(site, file.path), f"{file.media_type}, {file.size}") for file in data]
    if any(file.path == FEED for file in files):
        yield "Optional", [_link("Corrections and changes", _at(site, FEED), "an Atom feed")]


def _at(site: Site, path: str) -> str:
    """An address as seen from the site's root, where this file is."""
    return site.absolute(path) or path or "./"


def _link(title: str, address: str, note: str = "", sentences: str = "") -> str:
    return f"[{text(title)}]({address})" + (f": {text(note)}" if note else "") + (f" {sentences}" if sentences else "")


def text(words: str) -> str:
    """Words on one line, with the characters escaped that Markdown would take for markup."""
    return " ".join(words.split()).translate(ESCAPED)
