"""Edits that change nothing of what is said, or say something new that the source bears out: all of them must pass."""

import re
from collections.abc import Iterator

from briefing.english.comparing.found.negation import NEGATION
from briefing.english.reading import read
from briefing.model.figures import rests_on
from mutation.subject import Edit, Mutant, Subject


def comments(subject: Subject) -> Iterator[Mutant]:
    """Comments and blank lines before every record."""
    for path, text in _data(subject):
        yield from subject.mutant("comment", Edit(path, 0, "", "# Seven people looked at this in 1931.\n"))
        for match in list(re.finditer(r"^- ", text, re.MULTILINE))[:3]:
            yield from subject.mutant("blank line", Edit(path, match.start(), "", "\n\n"))


def line_ends(subject: Subject) -> Iterator[Mutant]:
    """Windows line ends, a byte-order mark, white space behind lines."""
    for path, text in [*_data(subject), *((page, subject.texts[page]) for page in subject.pages)]:
        yield from subject.mutant("line ends", Edit(path, 0, text, text.replace("\r\n", "\n").replace("\n", "\r\n")))
        yield from subject.mutant("byte-order mark", Edit(path, 0, "", "\ufeff"))
        yield from subject.mutant("white space", Edit(path, len(text), "", "\n\n\n"))


def quoting(subject: Subject) -> Iterator[Mutant]:
    """Plain values put between quotation marks, and folded blocks broken at another word."""
    for path, text in _data(subject):
        plain = list(re.finditer(r"^  (?:name|label|title|unit|in_words|said|known|counts|meaning): ([^\s\"'>|{\[#&*!%@`-][^\n#\"\\:]*)$", text, re.MULTILINE))
        for match in subject.chance.sample(plain, min(6, len(plain))):
            yield from subject.mutant("requoted", Edit(path, match.start(1), match[1], f'"{match[1].rstrip()}"'))
        folded = list(re.finditer(r": >-\r?\n( +)(\S+) ", text))
        for match in subject.chance.sample(folded, min(6, len(folded))):
            yield from subject.mutant("reflowed", Edit(path, match.start(), match[0], f": >-\n{match[1]}{match[2]}\n{match[1]}"))


def clothes(subject: Subject) -> Iterator[Mutant]:
    """The number of a figure, and the date of a record, written otherwise."""
    for entry, path, value in subject.values("text", "as_of"):
        if entry.kind == "figures" and path == ("text",) and re.fullmatch(r"\d{1,3}(,\d{3})+", value):
            yield from subject.mutant("number in other clothes", subject.edit_value(entry, path, value, value.replace(",", "\u202f")))
        if entry.kind == "figures" and path == ("text",):
            for word, other in (("about ", "roughly "), ("up to ", "no more than "), ("nearly ", "almost "), ("Nearly ", "Almost "), ("six ", "6 "), (" °C", " degrees Celsius"), ("12-", "twelve-")):
                if word in value:
                    yield from subject.mutant("number in other clothes", subject.edit_value(entry, path, word, other))
        if path in (("date", "text"), ("as_of",)) and (day := re.fullmatch(r"(\d+) ([A-Z][a-z]+) (\d{4})", value)):
            yield from subject.mutant("date in other clothes", subject.edit_value(entry, path, value, f"{day[2]} {day[1]} {day[3]}"))
        if path in (("date", "text"), ("as_of",)) and (month := re.fullmatch(r"([A-Z][a-z]{3,}) (\d{4})", value)):
            yield from subject.mutant("date in other clothes", subject.edit_value(entry, path, value, f"{month[1][:3]}. {month[2]}"))


def order(subject: Subject) -> Iterator[Mutant]:
    """Two neighbours change places."""
    for path, text in _data(subject):
        if path.endswith(("sources.yml", "changes.yml")):
            continue  # sources stand in the order of reading, which gives them their letters; the newest change stands first
        starts = [match.start() for match in re.finditer(r"^- ", text, re.MULTILINE)] + [len(text)]
        for first, second, end in list(zip(starts, starts[1:], starts[2:], strict=False))[:4]:
            one, other = text[first:second], text[second:end]
            whole = other.rstrip("\n") + "\n" + one.rstrip("\n") + "\n"
            yield from subject.mutant("reordered", Edit(path, first, text[first:end], whole))


def sentences(subject: Subject) -> Iterator[Mutant]:
    """New sentences with the right citation: numbers with their hedges, dates, names, quotations, and plain words."""
    for id, span in subject.briefing.spans.items():
        words = subject.briefing.words(id)
        for text in _facts(subject, id, words, span):
            yield from subject.mutant("true sentence", subject.append(subject.chance.choice(subject.pages), f"{text}[^{id}]"))


def about_sources(subject: Subject) -> Iterator[Mutant]:
    """What is said of the source, with words that it does not have."""
    for page in subject.pages:
        block = "/// about-source\n    absent: [quagga, quaggas]\nThe source gives no word of a quagga, and never shows why.\n///"
        yield from subject.mutant("said of the source", subject.append(page, block))


def _facts(subject: Subject, id: str, words: str, span) -> Iterator[str]:
    yield "Organisers had travelled, and negotiators spoke of it at length."
    there = subject.briefing.read.reading_of(span)
    for number in there.quantities:
        if number.kind == "number" and (number.whole[1] > number.end or not number.rate):  # what it is per may stand farther off
            first, last = number.whole[0] - span.start, number.whole[1] - span.start
            yield f"The passage gives {words[max(0, first) : last]}{'' if number.whole[1] > number.end else ' of it'}."
    for date in there.moments:
        if date.level != "time" and date.year is not None:
            yield f"The passage tells of it {date.relation or ('on' if date.level == 'day' else 'in')} {date.text}."
    names = (name for record in (*subject.briefing.records("names"), *subject.briefing.records("factions")) for name in (record.name, *record.aliases))
    for name in names:
        if name and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", words):
            shown = name.replace("`", "\\`")  # two of them would be code
            yield f"{shown} is mentioned, and so is more than {shown} alone in the words around."
    quote = re.match(r"[^\W\d_]+(?: [^\W\d_]+){3,5}(?=[ ,.])", words)
    if quote and any(number.start < quote.end() < number.whole[1] for number in read(words).quantities):
        return  # the quotation would end within a number
    if quote and not NEGATION.search(words) and not _is_cut(subject, span):
        yield f"The source says “{quote[0]}”."
        yield f"In the words of the source, “{quote[0]},” it was."
        first, rest = quote[0][0], quote[0][1:]
        yield f"The source says «[{first.swapcase()}]{rest}»."
        yield f"The source says: ‘{first.upper()}{rest}’."
        yield f"The source says “{quote[0][:3]}&shy;{quote[0][3:]}”, rock 'n' roll or not."
    insertion = re.search(r"(\w+), (?:in particular|as|such as|including|who|which|then|a|an) [^,.;:“”‘’()]+, (\w+)", words)
    if insertion and quote and not NEGATION.search(words) and not _is_cut(subject, span):
        yield f"The source says “{insertion[1]} … {insertion[2]}”."


def _is_cut(subject: Subject, span) -> bool:
    """Whether the words behind the passage make an exception."""
    return bool(re.match(r"\s*,?\s*(?:unless|except|if|but not)", subject.briefing.sources[span.source].text[span.end :]))


def our_numbers(subject: Subject) -> Iterator[Mutant]:
    """What we calculated and counted, called so beside it."""
    page, briefing = "docs/index.md", subject.briefing
    for id, figure in briefing.figures.items():
        if figure.derive:
            shown = f'{{{{ figure_shown(get("figures", "{id}")) }}}}{{{{ unit_after(get("figures", "{id}")) }}}}'
            chips = "".join(f"[^{passage}]" for passage in rests_on(briefing.figures, figure))
            yield from subject.mutant("number of ours", subject.append(page, f"<table><tr><td>{shown}{chips}</td><td>Calculated</td></tr></table>"))
    for id in sorted(briefing.spans)[:2]:
        yield from subject.mutant("number of ours", subject.append(page, f"{{{{ passages | length | counted }}}} of them by our count.[^{id}]"))


def citations(subject: Subject) -> Iterator[Mutant]:
    """Another citation beside one, of a passage of the same sentence, and the same citations in another order."""
    spans = subject.briefing.spans
    for page in subject.pages:
        for match in list(re.finditer(r"\[\^([\w.-]+)\]", subject.texts[page]))[:6]:
            others = [id for id, span in spans.items() if match[1] in spans and id != match[1] and span.sentences == spans[match[1]].sentences]
            for other in others[:2]:
                yield from subject.mutant("another citation", Edit(page, match.end(), "", f"[^{other}]"))
                yield from subject.mutant("another citation", Edit(page, match.start(), "", f"[^{other}]"))


def _data(subject: Subject) -> list[tuple[str, str]]:
    return [(path, text) for path, text in subject.texts.items() if path.startswith("data/")]


EDITS = (comments, line_ends, quoting, clothes, order, sentences, about_sources, our_numbers, citations)
