"""Words that turn how much is said: none, all, both and each where the source says otherwise."""

import re
from collections.abc import Iterator
from functools import lru_cache

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.degrees import is_beyond_all
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn, says
from briefing.english.comparing.values import denied_bounds
from briefing.english.reading import Reading
from briefing.english.words.moment_words import AT_THE_EARLIEST
from briefing.english.words.noun_phrases import is_akin, stem
from briefing.english.words.quantifier_words import (
    ALL,
    ALL_OF,
    ALL_OF_THEM,
    ALL_OTHERS,
    AT_NO_TIME,
    BEFORE_IT,
    BEYOND,
    BOTH,
    BOTH_DID,
    EXCEPTED,
    EXCEPTION,
    FIRST_EVER,
    IF_NOT,
    IGNORES,
    IS_UNANIMOUS,
    LIMIT,
    NEVER_SO,
    NO_LIMIT,
    NO_NOTICE,
    NONE,
    NONE_LEFT,
    NONE_OF,
    NONE_OF_THEM,
    NONE_SINCE,
    NOT_BOTH,
    OF_ALL,
    OF_NOBODY,
    OF_THEM,
    OF_THOSE_TOLD,
    ONE_DID,
    ONE_OF,
    ONE_OF_TWO,
    ONLY_THOSE,
    PARTITIVE,
    RANKED,
    REFUSES,
    SAID_NO,
    SAYS_ALL,
    SAYS_NONE,
    SKIPPED,
    SO_IS_THE_OTHER,
    SO_MANY_NOT,
    TOP_SINCE,
    UNLESS,
    WITHOUT,
)
from briefing.lazy_patterns import lazily

# The words of a text, without what stands between.
_NEAR = 120  # code points before and behind a word in which it is told of what it is said
_STOP = lazily(r"[.!?]")
_WORD = lazily(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def of_none(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What is said of none, where the source says so of nothing, counts some, or says it of some of them."""
    text = claim.plain
    found = list(NONE.finditer(text))
    known = NO_LIMIT.sub(" ", evidence.text) if found else ""
    for match in found:
        behind = text[match.end() : match.end() + _NEAR]
        is_so_said = says(FIRST_EVER, known) and says(BEFORE_IT, text)  # none before it, for the first
        is_so_said = is_so_said or (says(TOP_SINCE, known) and says(NEVER_SO, text))
        is_so_said = is_so_said or is_beyond_all(text, known) or _is_since_the_last(text, known)
        is_so_said = is_so_said or (says(ONLY_THOSE, known) and says(WITHOUT, text))  # paid only to those with a fence
        is_so_said = is_so_said or (says(NO_NOTICE, text) and says(IGNORES, known))
        is_so_said = is_so_said or bool(says(REFUSES, known) and OF_NOBODY.fullmatch(match[0]) and not says(REFUSES, text))
        is_so_said = is_so_said or bool(says(REFUSES, known) and SAID_NO.search(text, max(0, match.start() - 16), match.end()))
        is_so_said = is_so_said or bool(says(UNLESS, known) and IF_NOT.search(text, max(0, match.start() - _NEAR), match.start()))
        is_so_said = is_so_said or (match[0].lower() == "never" and says(AT_NO_TIME, known))
        says_none = says(SAYS_NONE, known) or is_so_said
        is_bounded = known != evidence.text or says(LIMIT, known) or says(AT_THE_EARLIEST, known)
        is_limit = is_bounded and BEYOND.match(text, match.end())  # no flight before six: no earlier than six
        if is_limit or denied_bounds.tells(claim, evidence) or not (says_none or _is_told(behind, evidence)):
            continue
        message, of = f'"{match[0]}" is said by no passage cited here', NONE_OF.match(behind)
        if not says_none:
            yield match.start(), match.end(), message, "Say of how many or what it is said there."
        elif match[0].lower() != "no" and not is_so_said and _is_counted(behind, evidence):
            yield match.start(), match.end(), message, "The source counts some."
        elif of and not is_so_said and (not _leaves_none(of["whole"], known) or _is_some_of(of["whole"], evidence)):
            message = f'"{match[0]} of the {of["whole"]}" is said by no passage cited here'
            yield match.start(), match.end(), message, "The source says it of some of them."


def _leaves_none(whole: str, known: str) -> bool:
    """Whether the source says of none, or denies something of so many: two of them were not invited, for neither of the two."""
    return bool(NONE_LEFT.search(known) or re.search(SO_MANY_NOT.format(re.escape(whole.lower())), known))


@lru_cache(maxsize=64)  # of each such word of a statement
def _is_since_the_last(text: str, known: str) -> bool:
    """Whether there was none since a year in which the source has the last: no new roof since 1974."""
    since = NONE_SINCE.search(text)
    return bool(since and re.search(rf"(?<!\w)last(?!\w)[^.;]{{0,60}}?(?<!\d){since['year']}(?!\d)", known))


def _is_told(behind: str, evidence: Evidence) -> bool:
    """Whether the source tells of what a statement denies: some of the words behind it stand there."""
    words = [stem(word[0]) for word in _WORD.finditer(behind[:80]) if word[0].lower() not in SKIPPED][:3]
    return any(
        word in evidence.stems or any(is_akin(word, there) for there in evidence.stems_by_opening.get(word[:4], ())) for word in words
    )


def _is_counted(behind: str, evidence: Evidence) -> bool:
    """Whether the source has a number of what a statement says there is none of."""
    words = [stem(word[0]) for word in _WORD.finditer(behind[:40]) if word[0].lower() not in SKIPPED][:2]
    return any(
        is_akin(word, noun)
        for word in words[:1]
        for one in evidence.quantities
        if one.value > 0 and one.kind == "number"
        for noun in one.nouns[:2]
    ) and not re.search(
        rf"(?<!\w)(?:no|none|nobody|not)\s+(?:\w+\s+){{0,5}}(?:{'|'.join(map(re.escape, words[:1])) or '-'})", evidence.text
    )


def _is_some_of(whole: str, evidence: Evidence) -> bool:
    """Whether the source tells of some of so many, and of none of them."""
    parts = [match for match in PARTITIVE.finditer(evidence.text) if (match["whole"] or "") == whole.lower()]
    parts += [
        match
        for match in OF_ALL.finditer(evidence.text)
        if whole.lower() in (match["whole"], match["noun"], match["whole2"], match["noun2"])
        and (match["part"] or match["part2"]) != (match["whole"] or match["whole2"])
    ]
    parts = [match for match in parts if not evidence.text[: match.start()].endswith("not ")]
    return bool(parts) and not evidence.says(NONE_OF_THEM)


def of_all(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What is said of all, where the source excepts some, or says it of some of them."""
    text = claim.plain
    found = list(ALL.finditer(text))
    small = text.lower() if found else ""
    for match in found:
        is_all_people = match[0].lower() in ("everybody", "everyone") and re.search(r"(?<!\w)all(?!\w)", evidence.text)
        behind = None if is_all_people else ALL_OF.match(text, match.end())
        whole = behind["whole"].lower() if behind else ""
        if match[0].lower().startswith("unanim") and not evidence.says(IS_UNANIMOUS):
            yield match.start(), match.end(), f'"{match[0]}" is said by no passage cited here', "Say how many were against."
            continue
        if ALL_OTHERS.match(text, match.start()):  # all other shops: but one is told apart
            continue
        # Eleven days, all of them in April: of these alone.
        is_of_those = OF_THOSE_TOLD.search(text, max(0, match.start() - 4), match.end() + 8)
        if evidence.says(EXCEPTION) and not (says(EXCEPTION, text) or is_of_those):
            yield match.start(), match.end(), f'"{match[0]}" leaves out what the source excepts', "Name what the source excepts."
        elif whole and _is_excepted(whole, evidence.text) and not says(EXCEPTED, text) and not _says_all_of(whole, evidence):
            yield match.start(), match.end(), f'"{match[0]}" leaves out what the source excepts', "Say of how many the source says it."
        elif (
            whole
            and (_is_some_of(whole, evidence) or (evidence.says(OF_THEM) and says(_STOP, text)))
            and not (_says_all_of(whole, evidence) or evidence.says(ALL_OF_THEM))
            and not says(OF_THEM, small)
            and not says(EXCEPTION, text)
        ):
            yield (
                match.start(),
                match.end(),
                f'"{match[0]} {whole}" is said by no passage cited here',
                "The source says it of some of them.",
            )


def _is_excepted(whole: str, text: str) -> bool:
    """Whether the source says it of most, some or few of them: the word stands shortly before what is counted."""
    return any(re.match(rf"(?:\s+[\w,]+){{0,4}}?\s+{re.escape(stem(whole))}", text[match.end() :]) for match in EXCEPTED.finditer(text))


def _says_all_of(whole: str, evidence: Evidence) -> bool:
    """Whether the source says something of all of so many."""
    is_weekly = whole.endswith("day") and f"on {whole}s" in evidence.text  # every Saturday
    return bool(whole) and (is_weekly or bool(re.search(SAYS_ALL + re.escape(stem(whole)), evidence.text)))


def of_both(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What is said of both, where the source says it of one."""
    text = claim.plain
    for match in BOTH.finditer(text):
        is_of_neither = says(SAYS_NONE, text) and re.search(r"(?<!\w)neither(?!\w)", evidence.text)  # both said nothing: neither spoke
        is_of_one = evidence.says(NOT_BOTH) or evidence.says(ONE_OF_TWO) or _is_of_one(text[match.end() : match.end() + _NEAR], evidence)
        if not (is_of_neither or evidence.says(BOTH)) and is_of_one:
            yield match.start(), match.end(), '"both" is said by no passage cited here', "The source says it of one of them."


def _is_of_one(behind: str, evidence: Evidence) -> bool:
    """Whether what is said of both is said in the source of this one, or of the second, and of nothing else."""
    own = None if evidence.says(SO_IS_THE_OTHER) else BOTH_DID.match(behind)
    there = [match for match in ONE_DID.finditer(evidence.text) if key_of(match["verb"]) == key_of(own["verb"])] if own else []
    return bool(own and there and len(there) == evidence.mentions[key_of(own["verb"])])


def of_one(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What is said of one of two, where the source says it of both."""
    text = claim.plain
    for match in ONE_OF_TWO.finditer(text):
        if evidence.says(BOTH) and not evidence.says(ONE_OF) and not says(BOTH, text):
            yield match.start(), match.end(), f'"{match[0]}" is said by no passage cited here', "The source says it of both."


def topmost(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """What is told as the highest, where the source has it second."""
    for word, ranked in evidence.ranked:
        if not RANKED.search(claim.plain) and (own := re.search(rf"(?i)(?<!\w){word}(?!\w)", claim.plain)):
            yield own.start(), own.end(), f'"{word}" is "{ranked}" in the source', "Keep the rank."
