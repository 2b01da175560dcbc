"""What a hint says besides, once it is known where a fault stands: the passage that has what is lacking, or how a count is written."""

import re

from briefing.english.comparing.agreement import agree
from briefing.english.comparing.found.sentences import keys_in
from briefing.english.names.name_agreement import missing_names
from briefing.english.names.names_there import NamesThere
from briefing.english.reading import read
from briefing.english.words.dictionary import is_ordinary
from briefing.english.words.inflection import singular
from briefing.model.briefing import Briefing
from briefing.model.own_kinds import OwnRecord
from briefing.rules.rule import Finding
from briefing.text.matching import fold, stands_in

# The words that a lone number has to share with a passage, so that this may be about the same: long ones, near to it.
AROUND, TELLING = 60, re.compile(r"[^\W\d_]{5,}")
# The citations behind some words, in their paragraph.
CITED, ID = re.compile(r"(?:(?!\n\s*\n)[^\[]|\[(?!\^))*(?:\[\^[\w.-]+\])+"), re.compile(r"\[\^([\w.-]+)\]")
# The number and the words behind it, in which a kind of records may be named.
BEHIND = 40


def with_help(briefing: Briefing, finding: Finding, path: str, text: str, at: int) -> str:
    """The hint of a finding that stands at an offset of a file."""
    helps = (_passage(briefing, finding, text, at), _count(briefing, finding, text[at : at + BEHIND]) if path.endswith(".md") else "")
    return " ".join(filter(None, (with_beside(briefing, finding), *helps)))


def with_beside(briefing: Briefing, finding: Finding) -> str:
    """The hint of a finding, with the words of the passage that say otherwise."""
    if not finding.beside:
        return finding.hint
    source, start, end, words = finding.beside
    named = (f"[^{id}]" for id, span in briefing.spans.items() if (span.source, span.start, span.end) == (source, start, end))
    return f"{finding.hint} {next(named, 'The source')} says: “{words}”"


def _passage(briefing: Briefing, finding: Finding, text: str, at: int) -> str:
    """The first passage that has what is lacking, and is about the same. Many have a number that is one word: of these, no other."""
    if not finding.lacking:
        return ""
    if finding.said:
        return _with_the_name(briefing, finding.lacking, finding.said)
    telling = _long_words if finding.rule == "PRO1" else keys_in
    before, behind = text[max(0, at - AROUND) : at].rpartition("\n")[2], text[at : at + AROUND].partition("\n")[0]
    near = telling(before + behind) - telling(finding.lacking)
    is_lone = finding.rule == "PRO1" and len(finding.lacking.split()) == 1
    cited = CITED.match(text, at)
    here = frozenset(ID.findall(cited[0]) if cited else ())  # these have the words otherwise, as minus 3 has a 3
    having = [id for id in briefing.spans if id not in here and stands_in(briefing.words(id), finding.lacking)]
    about_it = (id for id in having if not near.isdisjoint(telling(briefing.words(id))))
    if id := next(about_it, ""):
        return f"It is in [^{id}]."
    return "" if not having or is_lone else f"It is in [^{having[0]}]."


def _with_the_name(briefing: Briefing, name: str, said: str) -> str:
    """The passage to cite for a name: only one that agrees, by itself, with all that is said. Of any other it has to be true."""
    having = [id for id in briefing.spans if stands_in(briefing.words(id), name)]
    if id := next((id for id in having if _bears_out(briefing, id, name, said)), ""):
        return f"[^{id}] has it, and agrees with all that is said here: cite it."
    if having:
        return f"[^{having[0]}] has the name: cite it too only if it says all of this, for the statement has to be true of it."
    return f"The source has it, and no passage does yet: `briefing find {name}` shows where."


def _bears_out(briefing: Briefing, id: str, name: str, said: str) -> bool:
    """Whether a passage has the names of a statement, and all else that it tells, and nothing against it."""
    there, told = briefing.words(id), keys_in(said) - keys_in(name)
    is_told = bool(told) and told <= keys_in(there) and not any(missing_names(said, NamesThere((fold(there).folded,)), is_ordinary))
    return is_told and not agree(read(said), [briefing.read.reading_of(briefing.spans[id])])


def _long_words(text: str) -> frozenset[str]:
    return frozenset(TELLING.findall(text.lower()))


def _count(briefing: Briefing, finding: Finding, behind: str) -> str:
    """How a count of records is written, where a number stands before the name of their kind."""
    if finding.rule != "PRO1" or not finding.lacking or not any(one.start == 0 for one in read(behind).quantities):
        return ""
    for kind, model in briefing.kinds.items():
        records, is_own = briefing.records(kind), issubclass(model, OwnRecord)
        if records and re.search(rf"\b(?:{kind}|{singular(kind)})\b", re.split(r"[.;:!?]|\[\^", behind)[0], re.IGNORECASE):
            code = f'records("{kind}")' if is_own else kind
            return f"The briefing has {len(records)} {kind}: to count these, write `{{{{ {code} | length | counted }}}}`."
    return ""
