"""What the desk shows of a statement: its sentences between their neighbours, what is said, what is proved, what only a reader can tell.

Every function here makes lines; none prints. [[ and ]] stand around words that are cited, {{ and }} around those that were searched for.
"""

import re
import textwrap
from collections.abc import Iterable, Iterator, Sequence

from briefing.cli.desk.terminal import Line
from briefing.model.binding import Bound, folded
from briefing.model.briefing import Briefing
from briefing.model.passages import Span
from briefing.model.statement import Statement
from briefing.review.asking import absent_words, asked, known, proved, searched, sort_of, unusual
from briefing.review.order import Place, sentences
from briefing.text.source import Source

BAR = "▌ "
KEYS = "[y] supported  [d] dispute  [u] unsure  [n] next  [p] back\n[c] more context  [w] whole text  [e] editor  [q] stop  [?] help"
ABOUT = ("subject", "role", "text", "status", "beside")
NAMES = {"label": "stance", "in_words": "in the source’s words", "as_of": "as of", "other_names": "also called", "formula": "calculated"}
HELP = """\
y  the source supports it: all of it, as it is worded, of exactly this
d  dispute: it says more, or something else; a line tells which and why
u  unsure: a line tells what would settle it
n  leave it for now          p  back to the one before; a later key replaces an earlier one
c  more sentences around     w  the whole text, with what is searched for lit
e  open the file in $EDITOR  q  stop: sign what is done, or go on another day
What you find is written at once; nothing that is read is changed. Handles and notes are public."""
# Of a text with more sentences than this only those around what is lit are shown.
MOST = 120
# So many cited sentences are shown at once.
MOST_CITED = 6


def statement_screen(briefing: Briefing, one: Bound, head: str, width: int, wide: bool = False, rules: bool = True) -> list[Line]:
    """All that is shown of a statement before a key is asked for; `wide` with more of what stands around, `rules` with what they proved."""
    said = [*_said(one, width), *(_proved(briefing, one, width) if rules else ()), *_asked(briefing, one, width)]
    return [("", ""), (head, "grey"), *_context(briefing, one, width, wide), ("", ""), *said]


def keys(width: int) -> list[Line]:
    lines = KEYS.split("\n")
    return [(line, "grey") for line in ([" ".join(lines)] if width > len(KEYS) + 2 else lines)]


def whole_text(briefing: Briefing, one: Bound, width: int) -> list[Line]:
    """Every sentence of every source, what is cited and what was searched for lit."""
    words = searched(briefing, one)
    searched_for = ", ".join(f"{{{{{word}…}}}}" for word in words) or "nothing"
    told: list[Line] = [("", ""), (f"cited: [[words]]; searched for: {searched_for}", "")]
    for id, source in briefing.sources.items():
        told.append((f"{_label(briefing, id)}, {len(source.sentences)} sentences", "grey"))
        texts = {number: _found(with_cited_lit(briefing, one, (id, number)), words) for number in range(1, len(source.sentences) + 1)}
        lit = {number for number, text in texts.items() if "[[" in text or "{{" in text}
        near = {at for number in lit for at in (number - 1, number, number + 1)} if len(texts) > MOST else set(texts)
        told += [line for number, text in texts.items() if number in near for line in _wrapped(f"§{number}", text, width)]
        if hidden := len(set(texts) - near):
            told.append((f"{hidden} sentences without any of it are left out", "grey"))
    return told


def _context(briefing: Briefing, one: Bound, width: int, wide: bool) -> Iterator[Line]:
    """The sentences that it rests on, in order, between their neighbours."""
    own = sentences(briefing, one)
    if not own:
        yield "It rests on no one sentence, but on what the whole text says, or does not. [w] shows it.", "grey"
    shown = own if wide else own[:MOST_CITED]
    for id in dict.fromkeys(source for source, _ in shown):
        if len(briefing.sources) > 1:
            yield _label(briefing, id), "grey"
        yield from _stretches(briefing, one, id, [number for source, number in shown if source == id], width, wide)
    if len(shown) < len(own):
        yield f"  … and {len(own) - len(shown)} more sentences; [c] shows them", "grey"


def _stretches(briefing: Briefing, one: Bound, id: str, cited: list[int], width: int, wide: bool) -> Iterator[Line]:
    reach, source, last = 3 if wide else 1, briefing.sources[id], 0
    near = {number + step for number in cited for step in range(-reach, reach + 1)}
    for number in sorted(near & set(range(1, len(source.sentences) + 1))):
        if last and number > last + 1:
            before, behind = max(at for at in cited if at <= last), min(at for at in cited if at >= number)
            yield f"  … {behind - before - 1} sentences between §{before} and §{behind}", "grey"
        if number in cited:
            yield from _wrapped(f"§{number}", with_cited_lit(briefing, one, (id, number)), width, BAR)
        else:
            text, is_next = folded(source.sentence_text(number)), number + 1 in cited
            shown = text if wide else _short(text, width - 10, is_next)
            yield from _wrapped(f"§{number}", shown, width, "  ", "grey")
        if source.ends_paragraph(number):
            yield "       ¶ a paragraph ends", "grey"
        last = number


def _short(text: str, width: int, is_before: bool) -> str:
    """One line of a sentence: its end where it stands before, its beginning where it stands behind."""
    if len(text) <= width:
        return text
    return f"… {text[len(text) - width + 2 :].partition(' ')[2]}" if is_before else f"{text[: width - 2].rpartition(' ')[0]} …"


def _said(one: Bound, width: int) -> Iterator[Line]:
    says = one.statement.says
    status = known(one.statement)
    about = _about(one.statement)
    gap = width - len(about) - len(status)
    yield (f"{about}{' ' * gap}{status}", "bold") if gap > 1 else (f"{about} · {status}", "bold")
    for text in filter(None, (str(says.get("beside", "")), str(says.get("text", "")))):
        yield from _wrapped("", text, width, "    ")
    for name, value in says.items():
        if name not in ABOUT and value and not isinstance(value, bool):
            words = value if isinstance(value, str) else (" " if name == "formula" else "; ").join(value)
            yield from _wrapped(f"{NAMES.get(name, name.replace('_', ' '))}:", words, width, "    ")
    if one.statement.before:
        yield from _wrapped("it follows:", one.statement.before, width, "    ", "grey")


def _about(one: Statement) -> str:
    page = one.pages[0].partition("#")[0] if one.pages else ""
    return f"{one.subject} · {one.role}" if one.subject else f"A sentence of the page /{page}"


def _proved(briefing: Briefing, one: Bound, width: int) -> Iterator[Line]:
    """Where it is shown, and what the rules have made sure of: nothing to ask oneself."""
    pages = [f"/{page}" for page in one.statement.pages]
    more = f" and {len(pages) - 2} more" if len(pages) > 2 else ""
    yield from _wrapped("shown at:", f"{', '.join(pages[:2]) or 'no page'}{more}", width, "    ", "grey")
    yield from _wrapped("proved:", proved(briefing, one), width, "    ", "grey")
    if sort_of(one) == "absence":
        name = "its words, one by one:" if absent_words(briefing, one) else "words to look for:"
        yield from _wrapped(name, _nowhere(briefing, one), width, "    ", "grey")


def _asked(briefing: Briefing, one: Bound, width: int) -> Iterator[Line]:
    """What only a reader can tell."""
    if odd := list(unusual(f"{one.statement.line} {one.statement.subject}", briefing.sources.values())):
        yield from _wrapped("unusual characters:", "; ".join(odd), width, "    ", "bold")
    yield from _wrapped("ask yourself:", " · ".join(asked(one)), width, "    ")


def _nowhere(briefing: Briefing, one: Bound) -> str:
    """Where each word that was searched for begins one of the text, whatever its ending."""
    told = []
    for word in searched(briefing, one):
        there = [f"§{number}" for source in briefing.sources.values() for number in _having(word, source)]
        told.append(f"{word}…: {' '.join(there) or 'nowhere'}")
    return "; ".join(told) or "nothing; press w and read"


def _having(word: str, source: Source) -> list[int]:
    """The sentences, six at most, that have a word which begins so."""
    found = re.finditer(rf"\b{re.escape(word)}", source.text, re.IGNORECASE)
    return list(dict.fromkeys(number for one in found for number in source.sentences_of(*one.span())))[:6]


def with_cited_lit(briefing: Briefing, one: Bound, place: Place) -> str:
    """A sentence, with [[ and ]] around the words cited in it."""
    source = briefing.sources[place[0]]
    sentence = source.sentences[place[1] - 1]
    made, at = "", sentence.start
    own = (span for span in briefing.spans_of(one.statement.cites) if span.source == place[0] and place[1] in span.sentences)
    for start, end in _merged(own):
        first, last = max(start, sentence.start), min(end, sentence.end)
        made += f"{source.text[at:first]}[[{source.text[first:last]}]]"
        at = last
    return folded(made + source.text[at : sentence.end])


def _merged(spans: Iterable[Span]) -> list[tuple[int, int]]:
    """Stretches that overlap nowhere, in order."""
    found: list[tuple[int, int]] = []
    for one in sorted(spans, key=lambda span: span.start):
        if found and one.start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], one.end))
        else:
            found.append((one.start, one.end))
    return found


def _found(text: str, words: Sequence[str]) -> str:
    """A text with {{ and }} around each word that begins like one of those searched for."""
    return re.sub(rf"\b(?:{'|'.join(map(re.escape, words))})\w*", r"{{\g<0>}}", text, flags=re.IGNORECASE) if words else text


def _wrapped(name: str, text: str, width: int, indent: str = "  ", style: str = "") -> list[Line]:
    """Text behind a name, over as many lines as it needs; the name of a sentence has a column of its own."""
    named = f"{name:<5}" if name.startswith("§") else f"{name} " if name else ""
    behind = indent + (" " * 5 if name.startswith("§") else "")
    lines = textwrap.wrap(text, width, initial_indent=indent + named, subsequent_indent=behind, break_on_hyphens=False)
    return [(line, style) for line in lines]


def _label(briefing: Briefing, source: str) -> str:
    record = briefing.get("sources", source)
    return str(getattr(record, "label", source))
