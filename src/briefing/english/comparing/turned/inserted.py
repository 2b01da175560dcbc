"""What a statement adds by a preposition, of which no passage has a word: built by prisoners, into the village, with transmitters."""

import itertools
import re
from collections.abc import Iterator, Sequence

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn
from briefing.english.reading import Reading
from briefing.english.words import equivalence
from briefing.english.words.dictionary import FUNCTION_WORDS, is_ordinary
from briefing.english.words.inserted_words import ADDS, AND, FREE, FREE_HOW, HOW, HYPHEN, NAMED, NO_NOUN, OF_IT, PLACES, VERB_OF, WHAT_KIND
from briefing.english.words.noun_phrases import is_akin, is_verb, stem
from briefing.english.words.number_words import WORDS
from briefing.english.words.other_stems import OTHER_STEMS
from briefing.english.words.quantifier_words import TELLS
from briefing.english.words.set_phrases import SAYS_THE_SAME, SET_PHRASES
from briefing.lazy_patterns import lazily

_WORDS = lazily(r"\S+")
_IN_ALL = lazily(r"in\s+(?:all|total)(?!\w)", re.IGNORECASE)
_QUALITY = lazily(r"(?<=[ae]n)c(?:e|y)\Z")  # of what is so: silence of silent, vacancy of vacant
_PREFIXES = ("be", "en", "em")  # with which a noun is made a verb
_SHORT = 4  # letters below which a word is too short to be told from another's form: tag, tagged


def added(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each noun behind a preposition or an "and", each adverb and each adjective, of which no passage has any form."""
    for start, end, said in _additions(claim.plain, evidence) if TELLS.search(claim.plain) else ():
        if any(one.unit and one.end - claim.at <= start and end <= one.whole[1] - claim.at for one in claim.quantities):
            continue  # astronomical units
        yield start, end, f'"{said}" is said by no passage cited here', "Leave it out, or cite the passage that says it."


def _additions(text: str, evidence: Evidence) -> Iterator[tuple[int, int, str]]:
    proved: set[int] = set()
    for phrase in SET_PHRASES.finditer(text):
        if evidence.says(SAYS_THE_SAME[phrase.lastgroup or ""]):
            proved.update(range(*phrase.span()))
        elif " the " in phrase[0] and phrase[0].split()[-1] not in evidence.stems:
            yield *phrase.span(), phrase[0]
    for match in ADDS.finditer(text):
        if match.start() in proved or _IN_ALL.match(text, match.start()):
            continue
        start, nouns = match.start("nouns"), list(itertools.takewhile(_may_be_noun, _WORDS.findall(match["nouns"])))
        parts = [part for word in nouns for part in HYPHEN.split(word)]
        if nouns and not _may_be_named(match, nouns, evidence) and not any(is_known(part, evidence) for part in parts):
            end = start + match["nouns"].index(nouns[-1]) + len(nouns[-1])
            yield match.start(), end, text[match.start() : end]
    for match in itertools.chain(HOW.finditer(text), WHAT_KIND.finditer(text)):
        kind = match.lastgroup or ""
        if match.start(kind) not in proved and match[kind] not in FREE_HOW | WORDS and not is_known(match[kind], evidence):
            yield *match.span(kind), match[kind]
    for match in AND.finditer(text):
        if _may_be_noun(match["noun"]) and match["noun"] not in FREE_HOW and not is_known(match["noun"], evidence):
            yield *match.span(), match[0]


def _may_be_named(match: re.Match[str], nouns: Sequence[str], evidence: Evidence) -> bool:
    """Whether a noun may stand for what the source has by its name, or calls "it": in the town, to the company, bound by the truce."""
    if match["by"] and " the " in match[0] and evidence.says(OF_IT[match["by"]]):
        return True
    return not (PLACES if match["at"] else NAMED if " the " in match[0] else frozenset()).isdisjoint(nouns)


def _may_be_noun(word: str) -> bool:
    return not (word in FUNCTION_WORDS or NO_NOUN.fullmatch(word) or is_verb(word) or word in WORDS)


def _is_in_compound(root: str, evidence: Evidence) -> bool:
    """Whether the passages have a word in a compound: water in meltwater."""
    compounds = (one for one in evidence.stems if len(one) > len(root) + 2 and (one.endswith(root) or one.startswith(root)))
    return any(is_ordinary(one.removesuffix(root) if one.endswith(root) else one.removeprefix(root)) for one in compounds)


def is_known(word: str, evidence: Evidence) -> bool:
    """Whether the passages have a word, in any of its forms or by one that the table has for it; or whether it adds nothing."""
    root = stem(word)
    if word in FREE or root in FREE or len(root) < _SHORT or root in evidence.stems or key_of(word) in evidence.keys:
        return True
    if equivalence.unit_of(word) or equivalence.table("period").get(word):
        return True
    if word in OTHER_STEMS and evidence.says(OTHER_STEMS[word]):
        return True
    key = key_of(word)
    if len(key) >= _SHORT and any(f"{prefix}{key}"[:6] in evidence.keys for prefix in _PREFIXES):  # under siege: besieged
        return True
    if (quality := _QUALITY.sub("t", root)) != root and quality in evidence.stems:  # silence, where the guns fall silent
        return True
    if any(key_of(other) in evidence.keys for other in VERB_OF.get(root, ())) or _is_in_compound(root, evidence):
        return True
    return any(is_akin(root, one) for one in evidence.stems_by_opening.get(root[:4], ())) or evidence.has_equal(root)
