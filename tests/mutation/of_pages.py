"""Errors typed into page templates, components, and the site's settings."""

import json
import re
from collections.abc import Iterator

from briefing.english.comparing.found.negation import says_so, turned_by
from briefing.english.comparing.turned.doubt import doubted_by
from briefing.english.numbers.written_numbers import find_written
from briefing.english.reading import read
from briefing.model import formula
from briefing.model.figures import figure_text, rests_on
from briefing.model.own_kinds import DEFINING
from briefing.model.statements import statements as said_by_records
from mutation.subject import Edit, Mutant, Subject

FOREIGN_NAMES = ("Assad", "Sochi", "NATO", "Lavrov", "the Geneva text", "Al-Nahda", "Wagner", "Zürich", "Çavuşoğlu", "الأسد", "Hei'at Sham", "Q7",
                 "United Kingdom", "al-Bab", "Trump", "Ostrava")
FOREIGN_NUMBERS = ("seven provinces", "7,431 of them", "three quarters of them", "twice as many", "minus 41 degrees", "61 per cent", "£19 million",
                   "a hundred days", "eleven o’clock", "XX 94 units", "the 38th day", "17–23 of them")
FOREIGN_DATES = ("4 May 1931", "May 1931", "1931", "on 30 February 1931")

# Where components have words of their own: the sign of a status, the label of a field.
STATUS, LABEL = re.compile(r"\{% macro status\([^)]*\)[^%]*%\}"), re.compile(r"(?m)^/// field \| [^\n]*")

# The head of a picture of one pixel.
DOT = "GIF89a\x01\x00\x01\x00\x00\x00\x00;"


def foreign(subject: Subject) -> Iterator[Mutant]:
    """A name, a number or a date that no source has, wherever a reader or a machine may meet it."""
    known = {number.value for source in subject.briefing.sources.values() for number in find_written(source.text)}
    cited = sorted({id for page in subject.draft.drafts for id in re.findall(r"\[\^([\w.-]+)\]", page.markdown)} & subject.briefing.spans.keys())
    for kind, rule, wordings in (("foreign name", "PRO3", FOREIGN_NAMES), ("foreign number", "PRO1", FOREIGN_NUMBERS),
                                 ("foreign date", "PRO1", FOREIGN_DATES)):
        for words in wordings:
            if any(number.value in known for number in find_written(words)):
                continue  # not foreign to this source
            chip = f"[^{subject.chance.choice(cited)}]"
            for place, path, edit in _everywhere(subject, words, chip):
                yield from subject.mutant(f"{kind} in {place}", edit, rule, path)


def _everywhere(subject: Subject, words: str, chip: str) -> Iterator[tuple[str, str, Edit | tuple[Edit, ...]]]:
    page = subject.chance.choice(subject.pages)
    sentence = f"It was said with {words} there."
    yield "text", page, subject.append(page, f"{sentence}{chip}")
    yield "a table", page, subject.append(page, f"| a | b |\n|---|---|\n| {words} | x{chip} |")
    yield "alt", page, (subject.append(page, f'<p><img src="{_picture(page)}" alt="{words}"></p>'), Edit("docs/a.gif", 0, "", DOT))
    yield "a label", page, subject.append(page, f'<p aria-label="{words}">x</p>')
    yield "a drawing", page, subject.append(page, f"<figure><svg><text>{words}</text></svg>{chip}</figure>")
    yield "a heading", page, subject.append(page, f"## It was said with {words}")
    yield "own words", page, subject.append(page, f'<p class="own-words">{sentence}</p>')
    index = "docs/index.md"
    title = re.search(r"^title: .*$", subject.texts[index], re.MULTILINE)
    described = re.search(r"^description: .*$", subject.texts[index], re.MULTILINE)
    if described:
        yield "a description", index, Edit(index, described.end(), "", f" {words}")
    else:
        yield "a description", index, Edit(index, title.end(), "", f"\ndescription: {words}")
    name = re.search(r"^site_name: .*$", subject.texts["mkdocs.yml"], re.MULTILINE)
    yield "the site’s name", "mkdocs.yml", Edit("mkdocs.yml", name.end(), "", f" {words}")
    yield from (("a component", edit.path, edit) for edit in _in_components(subject, words))
    for entry, path, label in subject.values("label"):
        if entry.kind == DEFINING and len(path) > 1:  # of a field, which the page of a record shows
            edit = subject.edit_value(entry, path, label, json.dumps(f"{label} {words}", ensure_ascii=False))
            yield "the label of a field", entry.document.path, edit


def _in_components(subject: Subject, words: str) -> Iterator[Edit]:
    """Words in the sign of a status, and behind the label of a field, in those components that make some page."""
    for path, text in subject.texts.items():
        if path.startswith("theme/components/"):
            for place, typed in ((STATUS, f"<b>{words}</b> "), (LABEL, f" {words}")):
                ends = (found.end() for found in place.finditer(text))
                yield from [Edit(path, at, "", typed) for at in ends if subject.is_met(path, at)][:1]


def _picture(page: str) -> str:
    """The address of docs/a.gif as seen from the page of a template."""
    folder, _, name = page.removeprefix("docs/").rpartition("/")
    steps = (folder.count("/") + 1 if folder else 0) + (name != "index.md")
    return "../" * steps + "a.gif"


def statements(subject: Subject) -> Iterator[Mutant]:
    """Sentences that nobody cites, and the source's own words without marks."""
    uncited = ("The talks went on in the open for long.", "Nothing like it was ever agreed before.", "It was welcomed on both banks alike.",
               "Many people left the place soon after.", "Observers were sent to look at it closely.")
    for page in subject.pages:
        text = subject.chance.choice(uncited)
        yield from subject.mutant("sentence without a citation", subject.append(page, text.replace("both banks", "all sides")), "PRO4")
        yield from subject.mutant("sentence without a citation", subject.append(page, f"- {text.replace('both banks', 'all sides')}"), "PRO4")
        denied = "/// own-words\nThe source gives no reason for it at all.\n///"
        yield from subject.mutant("denial as own words", subject.append(page, denied), "PRO4")
    for id in subject.briefing.spans:
        words, page = _plain_run(subject, id), subject.chance.choice(subject.pages)
        present = f"/// about-source\n    absent: [{json.dumps(' '.join(words[:3]))}]\n\nThe source never says so.\n///"
        yield from subject.mutant("absence on a page", subject.append(page, present), "ABS1", page)
        if len(words) > 13:
            page = subject.chance.choice(subject.pages)
            copied = " ".join(words)
            yield from subject.mutant("source copied", subject.append(page, f"{copied[0].upper()}{copied[1:]}.[^{id}]"), "PRO5", page)
    for word in (record.word for record in subject.briefing.records("loaded")):
        page = subject.chance.choice(subject.pages)
        [id] = [id for id in subject.briefing.spans if re.search(rf"(?<!\w){word}(?!\w)", subject.briefing.words(id), re.IGNORECASE)][:1] or [""]
        if id:
            yield from subject.mutant("loaded word", subject.append(page, f"They were {word} there.[^{id}]"), "NEU1", page)
            yield from subject.mutant("loaded word", subject.append(page, f"“{word}”[^{id}]"), "NEU1", page)


def marks_of_markdown(subject: Subject) -> Iterator[Mutant]:
    """A block, bold words, attributes and a link that nobody closed; and where a sentence stands, said by no record."""
    for page in subject.pages:
        id = subject.chance.choice(sorted(subject.briefing.spans))
        for open_one in ("/// own-words\nIt is ours.\n{% if true %}So is it.{% endif %}\n///", f"It **rained then.[^{id}]",
                         f"It rained then.[^{id}]\n{{: .note", f"See [it](index.md for more of it.[^{id}]"):
            yield from subject.mutant("unpaired mark of formatting", subject.append(page, open_one), "TPL1", page)
        for placed in (f"The next sentence goes on with it.[^{id}]", f"This follows the words on it.[^{id}]",
                       "/// own-words\nIt stands directly after the sentence on it.\n///"):
            yield from subject.mutant("place of a sentence, by a page", subject.append(page, placed), "ORD1", page)


def pictures(subject: Subject) -> Iterator[Mutant]:
    """A picture that says nothing to who does not see it, and one whose caption somebody forgot."""
    for page in subject.pages:
        address, file = _picture(page), Edit("docs/a.gif", 0, "", DOT)
        for silent in (f"![]({address})", f"![a.gif]({address})", f'<p><img src="{address}"></p>', f"/// picture\n![A dot on paper]({address})\n///"):
            yield from subject.mutant("picture without words", (subject.append(page, silent), file), "ALT1", page)


def _plain_run(subject: Subject, id: str) -> list[str]:
    """The first stretch of a passage between marks."""
    pieces = re.split(r"[“”\"«»‘’()\[\]]", subject.briefing.words(id))
    return max((piece.split() for piece in pieces), key=len)


def facts(subject: Subject) -> Iterator[Mutant]:
    """What a passage says, told with a wrong number, a dropped hedge, or the citation of another sentence."""
    briefing = subject.briefing
    for id, span in briefing.spans.items():
        words = briefing.words(id)
        for number in read(words).quantities:
            if number.kind != "number" or number.last is not None or number.text == "one":  # "one of it" may be a pronoun
                continue
            page, plain = subject.chance.choice(subject.pages), words[number.start : number.end]
            hedge = f"{number.softened} " if number.hedges - {"vague"} and number.whole[0] < number.start else ""
            if hedge:
                yield from subject.mutant("hedge dropped", subject.append(page, f"There were {plain} of it.[^{id}]"), "PRO6 PRO1", page)
            other = "63" if plain.isdigit() else "sixty-three"
            yield from subject.mutant("number changed", subject.append(page, f"There were {hedge}{other} of it.[^{id}]"), "PRO1", page)
            if other_id := _elsewhere(subject, span, number.value):
                edit = subject.append(page, f"There were {hedge}{plain} of it.[^{other_id}]")
                yield from subject.mutant("citation moved", edit, "PRO1", page)
    for page in subject.pages:
        for match in re.finditer(r"\[\^([\w.-]+)\]", subject.texts[page]):
            if match[1] in briefing.spans:
                yield from subject.mutant("citation mistyped", Edit(page, match.start(1), match[1], f"{match[1]}x"), "PRO7", page)
                yield from subject.mutant("citation of nothing", Edit(page, match.end(), "", f"[^{match[1]}x]"), "PRO7", page)


def _elsewhere(subject: Subject, span, value) -> str:
    """A passage of another sentence that lacks the number."""
    others = [id for id, other in subject.briefing.spans.items()
              if not set(other.sentences) & set(span.sentences) and all(number.value != value for number in find_written(subject.briefing.words(id)))]
    return subject.chance.choice(others) if others else ""


def quotations(subject: Subject) -> Iterator[Mutant]:
    """Quotations with a word changed or added, cut behind a negation, joined by an ellipsis, or put into another's mouth."""
    for id, span in subject.briefing.spans.items():
        page, words = subject.chance.choice(subject.pages), _plain_run(subject, id)
        if len(words) < 4:
            continue
        said = " ".join(words[:6])
        wrong = (f"{' '.join(words[:2])} truly {' '.join(words[2:5])}", f"{said}s", f"{words[0]} … {words[-1]}", f"{words[0]} [all] {' '.join(words[1:4])}")
        for quote, marks in zip(wrong, ("“{}”", '"{}"', "<q>{}</q>", "«{}»"), strict=True):
            text = f"<p>The source says {marks.format(quote)}.[^{id}]</p>"
            yield from subject.mutant("quotation word", subject.append(page, text), "PRO2", page)
        if (other := _elsewhere(subject, span, None)) and said not in subject.briefing.words(other):
            text = f"The source says “{said}”.[^{other}]"
            yield from subject.mutant("quotation moved", subject.append(page, text), "PRO2", page)
        yield from _truncated(subject, id, page)


def _truncated(subject: Subject, id: str, page: str) -> Iterator[Mutant]:
    source, span = subject.briefing.sources[subject.briefing.spans[id].source], subject.briefing.spans[id]
    text = source.text
    for match in re.finditer(r"(?<!\w)\w+(?: \w+){2,4}(?!\w)", text[span.start : span.end]):
        before, behind = source.around(span.start + match.start(), span.start + match.end())
        if (turn := turned_by(before, match[0], behind)) and not says_so("The source says .", match[0], turn):
            yield from subject.mutant("quotation truncated", subject.append(page, f"The source says “{match[0]}”.[^{id}]"), "PRO2", page)
        elif doubted_by(before, match[0]):
            yield from subject.mutant("quotation without its doubt", subject.append(page, f"The source says “{match[0]}”.[^{id}]"), "PRO2", page)


def marks(subject: Subject) -> Iterator[Mutant]:
    """Words that no source has, between marks of every make; the words of a passage with what is hidden, raised or turned."""
    page = subject.chance.choice(subject.pages)
    for pair in ("“”", "‘’", "''", '""', "«»", "»«", "‹›", "›‹", "„“", "‚‘", "「」", "『』", "″″", "＂＂", "❝❞", "””"):
        id = subject.chance.choice(sorted(subject.briefing.spans))
        text = f"<p>They spoke of {pair[0]}a purple umbrella{pair[1]} then.[^{id}]</p>"
        yield from subject.mutant("quotation in other marks", subject.append(page, text), "PRO2", page)
    for id in subject.briefing.spans:
        words = _plain_run(subject, id)[:5]
        if len(words) == 5:
            for tag in ("<span hidden>truly</span>", '<i aria-hidden="true">truly</i>', "<del>truly</del>"):
                text = f"<p>The source says “{' '.join(words[:3])} {tag} {' '.join(words[3:])}”.[^{id}]</p>"
                yield from subject.mutant("quotation around what is hidden", subject.append(page, text), "PRO2", page)
            hidden = f'<p>The source says “{" ".join(words)}”<span style="display: none">[^{id}]</span>.</p>'
            yield from subject.mutant("citation that is hidden", subject.append(page, hidden), "PRO2", page)


def unlike_their_template(subject: Subject) -> Iterator[Mutant]:
    """A hidden number, a number at the start of a paragraph or of a list's item, text whose direction is turned."""
    for id, span in subject.briefing.spans.items():
        page = subject.chance.choice(subject.pages)
        for number in subject.briefing.read.reading_of(span).quantities:
            if number.text.isdecimal():
                for wrong in (f"{number.text}<br>5831", f"{number.text} <span hidden>5831</span>", f"{number.text}<sub hidden>5831</sub>"):
                    text = f"<p>It was {wrong} of it.[^{id}]</p>"
                    yield from subject.mutant("number that is hidden", subject.append(page, text), "PRO1", page)
        start = subject.chance.choice(("5831. That was so.", "- 5831. That was so.", "1. That was so.\n5831. And so."))
        yield from subject.mutant("number at the start", subject.append(page, f"{start}[^{id}]"), "PRO1", page)
        turned = subject.chance.choice(("\u202e", "&#8238;", "<bdo dir='rtl'>", "\u2067"))
        yield from subject.mutant("direction turned", subject.append(page, f"It {turned}rained then.[^{id}]"), "TPL1", page)


def figures(subject: Subject) -> Iterator[Mutant]:
    """A stamp that shows another value, a derived value one step off, a count that does not count, a badge of another."""
    briefing = subject.briefing
    for id, figure in briefing.figures.items():
        page, text = subject.chance.choice(subject.pages), figure_text(briefing.figures, figure)
        stamp = f"{{{{ '<data data-figure=\"{id}\" value=\"5831\">{text}</data>' | safe }}}}"
        yield from subject.mutant("number for programs alone", subject.append(page, stamp), "PRO1", page)
        if figure.derive:
            shown = re.sub(r"\d(?=\D*$)", lambda digit: str((int(digit[0]) + 1) % 10), text)
            kind = "derived value a step off"
            yield from subject.mutant(kind, subject.append(page, f"{{{{ '<data data-figure=\"{id}\">{shown}</data>' | safe }}}}"), "PRO1", page)
            chips = "".join(f"[^{passage}]" for passage in rests_on(briefing.figures, figure))
            yield from subject.mutant(kind, subject.append(page, f"<figure><svg><text>{shown}</text></svg>{chips}</figure>"), "PRO1", page)
            whole = f'{{{{ figure_shown(get("figures", "{id}")) }}}}{{{{ unit_after(get("figures", "{id}")) }}}}'
            for around in ("{} of it.{}", "<table><tr><td>{}{}</td></tr></table>", "<figure><p>{}{}</p></figure>"):
                yield from subject.mutant("calculated, not told", subject.append(page, around.format(whole, chips)), "STA2", page)
        else:
            stamp = f"{{{{ '<data data-figure=\"{id}\">{text}0</data>' | safe }}}}"
            yield from subject.mutant("stamp", subject.append(page, stamp), "PRO1", page)
        below = set(rests_on(briefing.figures, figure))
        for other in subject.chance.sample(others := sorted(briefing.spans.keys() - below), min(2, len(others))):
            moved = f'{{{{ figure_shown(get("figures", "{id}")) }}}} of them.[^{other}]'
            yield from subject.mutant("figure beside another citation", subject.append(page, moved), "PRO1 PRO6", page)
        for name in [one for one in briefing.figures if one not in formula.inputs(figure.derive) and one != id][:2]:
            beside = f'- {{{{ "<span data-about=\'figures/{id}\'>It</span>" | safe }}}} {{{{ figure_shown(get("figures", "{name}")) }}}}'
            yield from subject.mutant("figure of another record", subject.append(page, beside), "REC5", page)
    for id in briefing.spans:
        text = f"It was “no good.[^{id}]"
        yield from subject.mutant("unpaired quotation mark", subject.append(subject.pages[0], text), "PRO2", subject.pages[0])
    page = subject.pages[0]
    for count in (3, 8, 40):
        yield from subject.mutant("stamp", subject.append(page, f"{{{{ {count} | counted }}}} of them"), "PRO1", page)
        listed = f'{{{{ "{"x" * count}" | length | counted(of="few") }}}} things\n\n<ul id="few"><li>a</li><li>b</li></ul>'
        yield from subject.mutant("count beside a list", subject.append(page, listed), "PRO1", page)
    for id in sorted(briefing.spans)[:4]:
        untold = f"{{{{ passages | length | counted }}}} of them are there.[^{id}]"
        yield from subject.mutant("counted, not told", subject.append(page, untold), "STA2", page)
    for one in [one for one in said_by_records(briefing) if ":" in one.place and one.cites][:6]:
        other = f"{{{{ said('As it was.', '{one.place}') }}}}[^{one.cites[0]}]"
        yield from subject.mutant("other words under the stamp of a statement", subject.append(page, other), "REC5", page)
    for strange in ('<p class="own-words" onclick="open()">x</p>', '<iframe src="../"></iframe>', "[x](javascript:open())", '<base href="../">'):
        yield from subject.mutant("what runs or loads", subject.append(page, strange), "SAF1", page)
    for faction in briefing.records("factions"):
        badge = f"{{{{ '<span data-field=\"factions/{faction.id}:stance.label\">Welcomed</span>' | safe }}}}"
        yield from subject.mutant("stance swapped", subject.append(page, badge), "REC5", page)


ERRORS = (foreign, statements, marks_of_markdown, pictures, facts, quotations, marks, unlike_their_template, figures)
