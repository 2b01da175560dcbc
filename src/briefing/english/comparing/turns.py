"""Words that turn what is said: none, all, both and never where the source says otherwise, and what is its opposite."""

import re
from collections.abc import Iterator

from briefing.english.comparing import agents, clauses, opposites, polarity, sequence
from briefing.english.comparing.evidence import Evidence
from briefing.english.words import equivalence
from briefing.english.words.noun_phrases import is_akin, stem
from briefing.english.words.number_words import listed

_NONE = re.compile(
    r"(?<!\w)(?:none|(?:nobody|no\s+one)(?!\s+else)|never|neither|nowhere|not\s+(?:one|a\s+single)|no(?!\s+(?:one\s+else|fewer|less|more|later|longer|earlier|greater|"
    r"sooner|doubt|matter|lower|higher|other|way|end)\b|\.))(?![\w-])",
    re.IGNORECASE,
)
_SAYS_NO = re.compile(
    r"(?<!\w)(?:no|none|not|nobody|nothing|never|neither|nor|without|nil|zero|cannot|\w+n['’]t|unable|lack\w*|fail\w*|refus\w*|den(?:y|ies|ied)|absen\w+|"
    r"hardly|barely|forbid\w*|forbad\w*|banned|bans?|prohibit\w*|barred|outlaw\w*|rul\w+\s+out|exclud\w*|first(?:\s+(?!(?:and|but|or)\b)[\w'’-]+){0,10},?\s+since|un(?:affected|known|answered|changed|paid|touched)\w*|empty|free\s+of|void)(?!\w)",
    re.IGNORECASE,
)
_NO_LIMIT = re.compile(
    r"(?<!\w)(?:no|not|never)\s+(?:fewer|less|more|later|longer|earlier|greater|lower|higher|older|younger|exceed\w*)(?:\s+than)?(?!\w)|(?<!\w)(?:no|nos)\.\s?\d",
    re.IGNORECASE,
)
_ALL = re.compile(
    r"(?<!\w)(?<!in\s)(?<!at\s)(?<!after\s)(?<!above\s)(?<!of\s)(?:all(?!\s+(?:but|told|in\s+all|along|over|too|the\s+(?:more|same|while)|right)\b)|every(?=\s+(?!other\b)[a-z])|everybody|everyone|"
    r"always|entire|entirely|unanimous\w*)(?![\w-])",
    re.IGNORECASE,
)
_EXCEPTION = re.compile(
    r"(?<!\w)(?:all\s+but|except\w*|other\s+than|apart\s+from|aside\s+from|save\s+(?:for|the)|but\s+(?:not|for|one|two|three|four|five|six|\d+)|exclud\w+|with\s+the\s+exception|bar(?:ring)?\s+(?:the|one|two|a))(?!\w)",
    re.IGNORECASE,
)
_EXCEPTED = re.compile(
    r"(?<!\w)(?:all\s+but|except\w*|other\s+than|apart\s+from|save\s+for|but\s+not|exclud\w+|bar(?:ring)?\s|most|some\s+of|many\s+of|part\s+of|not\s+all|almost\s+all|nearly\s+all|"
    r"half|majority|minority|several|partly|few|hardly|scarcely|rarely|seldom)(?!\w)",
    re.IGNORECASE,
)
_PARTITIVE = re.compile(
    r"(?<!\w)(?P<part>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|most|some|many|half|several|\d+)\s+(?:out\s+)?of\s+(?:the|its|their|his|her|all|those|these)\s+"
    r"(?:\w+\s+)?(?P<whole>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)?(?!\w)",
    re.IGNORECASE,
)
_NUMBER = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d,]*)"
_OF_ALL = re.compile(
    rf"(?<!\w)of\s+(?:the|its|their)\s+(?P<whole>{_NUMBER})\s+(?:[\w-]+\s+)??(?P<noun>[\w-]+)\b[^.;]{{0,60}}?,\s*(?:only\s+|just\s+)?(?P<part>{_NUMBER}|some|most|many)(?![\w,]\d|\w)|"
    rf"(?<!\w)(?P<part2>{_NUMBER}|some|most|many)\s+(?:out\s+)?of\s+(?:the|its|their)\s+(?P<whole2>{_NUMBER})\s+(?P<noun2>[\w-]+)",
    re.IGNORECASE,
)
_OF_THEM = re.compile(
    rf"(?<!\w)(?:(?:{_NUMBER}|some|many|most|several|half)\s+of\s+(?:them|which|whom|those|these)|of\s+(?:which|whom|these|those|them),?\s+(?:only\s+|about\s+|some\s+)?"
    rf"(?:{_NUMBER}|some|many|most|several|half))(?!\w)"
)
_BOTH = re.compile(r"(?<!\w)both(?!\w)", re.IGNORECASE)
_NOT_BOTH = re.compile(r"(?<!\w)(?:only|neither|one\s+of|either|just)(?!\w)", re.IGNORECASE)
_IN_ALL = re.compile(
    r"(?<!\w)(?:in\s+all|altogether|in\s+total|combined|together|jointly|overall|a\s+total\s+of|collectively)(?!\w)", re.IGNORECASE
)
# A statement about the source itself says what is not in it: "It gives no date."
_OF_THE_SOURCE = re.compile(
    r"(?<!\w)(?:sources?|texts?|sentences?|passages?|words?|wording|briefing|pages?|spell\w*|quotations?|records?|printed|prints|(?:it|that|this|neither|none|which)\s+(?:dates|names|gives|says|tells|"
    r"states|mentions|counts|lists)|(?:is|are|was|were)\s+(?:not\s+)?(?:given(?!\s+(?:in|to|by|at|on|since|out|away|each|every)\b)|named|told|stated|dated|said|mentioned))(?!\w)",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SKIPPED = frozenset(
    listed("the a an its their his her this that these those of at in on it they he she had has have been was were is being to some own")
)


def turned(text: str, evidence: Evidence) -> Iterator[tuple[int, int, str, str]]:
    """Each word of a statement that turns what the passages say: its place, what is wrong, and the remedy."""
    if evidence.passages and not _OF_THE_SOURCE.search(text):
        yield from _none(text, evidence)
        yield from _all(text, evidence)
        yield from polarity.turned(text, evidence.polarities, evidence.says_no, evidence.text)
    yield from _both(text, evidence)
    yield from _in_all(text, evidence)
    yield from _each(text, evidence)
    yield from _apart(text, evidence)
    # Most words have neither, and then nobody needs to know what the passages say of it.
    yield from agents.turned(text, evidence.acts, evidence.text) if agents.acts(text) else ()
    yield from opposites.turned(text, evidence.said) if opposites.said(text) else ()
    yield from clauses.turned(text, evidence.clauses)
    yield from sequence.turned(text, evidence.sequences) if sequence.sequences(text) else ()
    yield from _every(text, evidence)


def _none(text: str, evidence: Evidence) -> Iterator[tuple[int, int, str, str]]:
    for match in _NONE.finditer(text):
        known = _NO_LIMIT.sub(" ", evidence.text)
        if _BEYOND.match(text, match.end()) and _NO_LIMIT.search(evidence.text):  # no flight before six: no earlier than six
            continue
        of = re.match(r"\s+of\s+(?:the|its|their|his|her|these|those)\s+(?P<whole>\w+)", text[match.end() :])
        says_no = _SAYS_NO.search(known)
        if not says_no and not _is_told(text[match.end() :], evidence):
            continue
        if not says_no:
            yield match.start(), match.end(), f'"{match[0]}" is said by no passage cited here', "Say what the passage says."
        elif match[0].lower() != "no" and _is_counted(text[match.end() :], evidence):
            yield match.start(), match.end(), f'"{match[0]}" is said by no passage cited here', "The source counts some."
        elif (
            of
            and not re.search(
                r"(?<!\w)(?:none|neither|no|not\s+one|nobody)(?:\s+of)?(?!\w)(?!\s+(?:longer|more))", known
            )
        ) or (of and _is_some_of(of["whole"], evidence)):
            yield (
                match.start(),
                match.end(),
                f'"{match[0]} of the {of["whole"]}" is said by no passage cited here',
                "The source says it of some of them.",
            )


_BEYOND = re.compile(r"[^.;]{0,60}?(?<!\w)(?:before|until|after|beyond|more|over|above|longer|later)(?!\w)")


def _is_told(behind: str, evidence: Evidence) -> bool:
    """Whether the source tells of what a statement denies: some of the words behind it stand there."""
    words = [stem(word[0]) for word in _WORD.finditer(behind[:80]) if word[0].lower() not in _SKIPPED][:3]
    return any(
        word in evidence.stems or any(is_akin(word, there) for there in evidence.stems_by_opening.get(word[:4], ())) for word in words
    )


def _is_counted(behind: str, evidence: Evidence) -> bool:
    """Whether the source has a number of what a statement says there is none of."""
    words = [stem(word[0]) for word in _WORD.finditer(behind[:40]) if word[0].lower() not in _SKIPPED][:2]
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
    parts = [match for match in _PARTITIVE.finditer(evidence.text) if (match["whole"] or "") == whole.lower()]
    parts += [
        match
        for match in _OF_ALL.finditer(evidence.text)
        if whole.lower() in (match["whole"], match["noun"], match["whole2"], match["noun2"])
        and (match["part"] or match["part2"]) != (match["whole"] or match["whole2"])
    ]
    parts = [match for match in parts if not evidence.text[: match.start()].endswith("not ")]
    return bool(parts) and not re.search(r"(?<!\w)(?:none|neither|nor|not\s+one)(?!\w)", evidence.text)


def _all(text: str, evidence: Evidence) -> Iterator[tuple[int, int, str, str]]:
    for match in _ALL.finditer(text):
        behind = re.match(r"\s+(?:of\s+)?(?:(?:the|its|their|his|her|these|those)\s+)?(?P<whole>[\w-]+)", text[match.end() :])
        whole = behind["whole"].lower() if behind else ""
        if match[0].lower().startswith("unanim") and not _IS_UNANIMOUS.search(evidence.text):
            yield match.start(), match.end(), f'"{match[0]}" is said by no passage cited here', "Say how many were against."
            continue
        if _EXCEPTION.search(evidence.text) and not _EXCEPTION.search(text):
            yield match.start(), match.end(), f'"{match[0]}" leaves out what the source excepts', "Name what the source excepts."
        elif whole and _is_excepted(whole, evidence.text) and not _EXCEPTED.search(text) and not _says_all_of(whole, evidence):
            yield match.start(), match.end(), f'"{match[0]}" leaves out what the source excepts', "Say of how many the source says it."
        elif (
            whole
            and (_is_some_of(whole, evidence) or (_OF_THEM.search(evidence.text) and re.search(r"[.!?]", text)))
            and not _says_all_of(whole, evidence)
            and not _OF_THEM.search(text.lower())
        ):
            yield (
                match.start(),
                match.end(),
                f'"{match[0]} {whole}" is said by no passage cited here',
                "The source says it of some of them.",
            )


_IS_UNANIMOUS = re.compile(
    r"(?<!\w)(?:unanim\w*|all|every\w*|none\s+against|(?:to|and)\s+(?:none|nil|0|zero)|consensus|nobody|no\s+(?:one|votes?))(?!\w)"
)


def _is_excepted(whole: str, text: str) -> bool:
    """Whether the source says it of most, some or few of them: the word stands shortly before what is counted."""
    return any(re.match(rf"(?:\s+[\w,]+){{0,4}}?\s+{re.escape(stem(whole))}", text[match.end() :]) for match in _EXCEPTED.finditer(text))


def _says_all_of(whole: str, evidence: Evidence) -> bool:
    said = r"(?<!\w)(?<!not\s)(?:all|every|each)\s+(?:of\s+)?(?:the\s+|its\s+|their\s+)?(?:\w+\s+)?"
    return bool(whole) and bool(re.search(said + re.escape(stem(whole)), evidence.text))


def _both(text: str, evidence: Evidence) -> Iterator[tuple[int, int, str, str]]:
    for match in _BOTH.finditer(text):
        if not _BOTH.search(evidence.text) and _NOT_BOTH.search(evidence.text):
            yield match.start(), match.end(), '"both" is said by no passage cited here', "The source says it of one of them."


_EACH = re.compile(r"(?<!\w)(?:each|every)\s+(?P<whole>[^\W\d_]+)", re.IGNORECASE)


def _each(text: str, evidence: Evidence) -> Iterator[tuple[int, int, str, str]]:
    """What the source says of each family is not said of each person."""
    for match in _EACH.finditer(text):
        own, there = stem(match["whole"]), {stem(match["whole"]) for match in _EACH.finditer(evidence.text)}
        if not there:
            return
        if any(own in kind and not any(is_akin(own, one) or one not in kind for one in there) for kind in (_PERSONS_OR_HOMES, _PERIODS)):
            yield match.start(), match.end(), f'"{match[0]}" is said by no passage cited here', "Say of each of what the source says it."


_EVERY = re.compile(
    r"(?<!\w)(?:(?:each|every|per)\s+(?P<period>hour|day|night|week|month|quarter|year)|(?P<adverb>hourly|daily|nightly|weekly|monthly|quarterly|yearly|annually))(?!\w)",
    re.IGNORECASE,
)


def _every(text: str, evidence: Evidence) -> Iterator[tuple[int, int, str, str]]:
    """What the source counts once is not said of every week."""
    for match in _EVERY.finditer(text) if evidence.quantities else ():
        period = equivalence.table("period")[(match["period"] or match["adverb"]).lower()]
        if _COUNTED.search(text, max(0, match.start() - 60), match.start()) and not _is_regular(period, evidence):
            yield match.start(), match.end(), f'"{match[0]}" is said by no passage cited here', "Keep what it is per."


_COUNTED = re.compile(r"\d[^.;,]*\Z")


def _is_regular(period: str, evidence: Evidence) -> bool:
    """Whether the passages say of something that it comes in every week, or count by weeks."""
    forms = (form for form, means in equivalence.table("period").items() if means == period and len(form) > 3 and not form.endswith("s"))
    adverbs = "|".join(map(re.escape, forms))
    said = rf"(?:{adverbs}|(?:each|every|per|an?|one|the)\s+(?:\w+\s+)?{period})(?!\w)|(?:every|each|on)\s+\w+days?(?!\w)"
    return bool(re.search(rf"(?<!\w)(?:{said}|{period}[\s-](?:on|to|by)[\s-]{period})|/", evidence.text))


_PERIODS = frozenset(listed("hour day night week month year"))
_PERSONS_OR_HOMES = frozenset(
    listed("person household family child woman man village school adult home worker team player camp district country state pupil class")
)


def _apart(text: str, evidence: Evidence) -> Iterator[tuple[int, int, str, str]]:
    """What the source says of all together is not said of each."""
    for match in _EACH_ONE.finditer(text):
        if _IN_ALL.search(evidence.text) and not re.search(r"(?<!\w)(?:each|apiece|every|per)(?!\w)", evidence.text):
            yield match.start(), match.end(), f'"{match[0]}" is said of all together in the source', "Say of how many the source says it."


_EACH_ONE = re.compile(r"(?<=[\d\w%°] )(?<!\w)(?:each(?!\s+\w)|apiece)(?!\w)", re.IGNORECASE)


def _in_all(text: str, evidence: Evidence) -> Iterator[tuple[int, int, str, str]]:
    """What the source says of each is not said of all together. A heading of a word or two says it of nothing."""
    for match in _IN_ALL.finditer(text) if len(text.split()) > 3 else ():
        if re.search(r"(?<!\w)(?:each|apiece|every|per\s+(?:person|head|capita))(?!\w)", evidence.text) and not _IN_ALL.search(
            evidence.text
        ):
            yield match.start(), match.end(), f'"{match[0]}" is said of each in the source', "Say of how many the source says it."
