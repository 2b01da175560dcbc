"""Words that turn what is said: none, all, both and never where the source says otherwise; before for after, above for below."""

import re
from collections.abc import Iterator
from functools import lru_cache

from briefing.english.evidence import Evidence
from briefing.english.noun_phrases import is_akin, stem
from briefing.english.number_words import listed

_NONE = re.compile(
    r"(?<!\w)(?:none|(?:nobody|no\s+one)(?!\s+else)|never|neither|nowhere|not\s+(?:one|a\s+single)|no(?!\s+(?:one\s+else|fewer|less|more|later|longer|earlier|greater|"
    r"sooner|doubt|matter|lower|higher|other|way|end)\b|\.))(?![\w-])",
    re.IGNORECASE,
)
_SAYS_NO = re.compile(
    r"(?<!\w)(?:no|none|not|nobody|nothing|never|neither|nor|without|nil|zero|cannot|\w+n['’]t|unable|lack\w*|fail\w*|refus\w*|den(?:y|ies|ied)|absen\w+|"
    r"hardly|barely|un(?:affected|known|answered|changed|paid|touched)\w*|empty|free\s+of|void)(?!\w)",
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
    r"(?<!\w)(?:all\s+but|except\w*|other\s+than|apart\s+from|aside\s+from|save\s+(?:for|the)|but\s+(?:not|for)|exclud\w+|with\s+the\s+exception|bar(?:ring)?\s+(?:the|one|two|a))(?!\w)",
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
OPPOSITES = tuple(
    tuple(frozenset(listed(side)) for side in pair.split("|"))
    for pair in """
before|after since following
above|below under beneath
inside within|outside
upper|lower
left|right
older|younger
profit profits|loss losses deficit
won win wins|lost lose loses
opened opens open|closed closes close
accepted accepts accept|rejected rejects reject
minimum|maximum
eastern east|western west
northern north|southern south
first|last
""".strip().splitlines()
)
# A statement about the source itself says what is not in it: "It gives no date."
_OF_THE_SOURCE = re.compile(
    r"(?<!\w)(?:sources?|texts?|sentences?|passages?|words?|wording|briefing|pages?|spell\w*|quotations?|records?|printed|prints|(?:it|that|this|neither|none|which)\s+(?:dates|names|gives|says|tells|"
    r"states|mentions|counts|lists)|(?:is|are|was|were)\s+(?:not\s+)?(?:given|named|told|stated|dated|said|mentioned))(?!\w)",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SKIPPED = frozenset(
    listed("the a an its their his her this that these those of at in on it they he she had has have been was were is being to some own")
)


@lru_cache(maxsize=8192)
def may_turn(text: str) -> bool:
    """Whether a statement has any word at all that may turn what passages say."""
    return any(pattern.search(text) for pattern in (_NONE, _ALL, _BOTH, _IN_ALL)) or any(_followed(text))


def turned(text: str, evidence: Evidence) -> Iterator[tuple[int, int, str, str]]:
    """Each word of a statement that turns what the passages say: its place, what is wrong, and the remedy."""
    if evidence.passages and not _OF_THE_SOURCE.search(text):
        yield from _none(text, evidence)
        yield from _all(text, evidence)
    yield from _both(text, evidence)
    yield from _in_all(text, evidence)
    yield from _opposite(text, evidence)


def _none(text: str, evidence: Evidence) -> Iterator[tuple[int, int, str, str]]:
    known = _NO_LIMIT.sub(" ", evidence.text)
    for match in _NONE.finditer(text):
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
        if whole.lower() in (match["whole"], match["noun"]) and match["part"] != match["whole"]
    ]
    parts = [match for match in parts if not evidence.text[: match.start()].endswith("not ")]
    return bool(parts) and not re.search(r"(?<!\w)(?:none|neither)\s+of(?!\w)", evidence.text)


def _all(text: str, evidence: Evidence) -> Iterator[tuple[int, int, str, str]]:
    for match in _ALL.finditer(text):
        behind = re.match(r"\s+(?:of\s+)?(?:(?:the|its|their|his|her|these|those)\s+)?(?P<whole>[\w-]+)", text[match.end() :])
        whole = behind["whole"].lower() if behind else ""
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


def _is_excepted(whole: str, text: str) -> bool:
    """Whether the source says it of most, some or few of them: the word stands shortly before what is counted."""
    return any(re.match(rf"(?:\s+[\w,]+){{0,4}}?\s+{re.escape(stem(whole))}", text[match.end() :]) for match in _EXCEPTED.finditer(text))


def _says_all_of(whole: str, evidence: Evidence) -> bool:
    return bool(whole) and bool(
        re.search(rf"(?<!\w)(?:all|every|each)\s+(?:of\s+)?(?:the\s+|its\s+|their\s+)?(?:\w+\s+)?{re.escape(stem(whole))}", evidence.text)
    )


def _both(text: str, evidence: Evidence) -> Iterator[tuple[int, int, str, str]]:
    for match in _BOTH.finditer(text):
        if not _BOTH.search(evidence.text) and _NOT_BOTH.search(evidence.text):
            yield match.start(), match.end(), '"both" is said by no passage cited here', "The source says it of one of them."


def _in_all(text: str, evidence: Evidence) -> Iterator[tuple[int, int, str, str]]:
    """What the source says of each is not said of all together. A heading of a word or two says it of nothing."""
    for match in _IN_ALL.finditer(text) if len(text.split()) > 3 else ():
        if re.search(r"(?<!\w)(?:each|apiece|every|per\s+(?:person|head|capita))(?!\w)", evidence.text) and not _IN_ALL.search(
            evidence.text
        ):
            yield match.start(), match.end(), f'"{match[0]}" is said of each in the source', "Say of how many the source says it."


def _opposite(text: str, evidence: Evidence) -> Iterator[tuple[int, int, str, str]]:
    """A word whose opposite stands before the same words in the source."""
    here = list(_followed(text))
    if not here:
        return
    there: dict[tuple[str, str], bool] = {(word, behind): True for _, _, word, behinds in _followed(evidence.text) for behind in behinds}
    for start, end, word, behinds in here:
        for sides in OPPOSITES:
            for own, other in (sides, sides[::-1]):
                if (
                    word in own
                    and any((one, behind) in there for one in other for behind in behinds[:1])
                    and not any((one, behind) in there for one in own for behind in behinds[:1])
                ):
                    yield start, end, f'"{text[start:end]} {behinds[0]}" is turned here', f"The source has {' or '.join(sorted(other))}."


_ALL_OPPOSITES = frozenset(word for pair in OPPOSITES for side in pair for word in side)


def _followed(text: str) -> Iterator[tuple[int, int, str, list[str]]]:
    """Each word that has an opposite, with the stems of the next words in its clause."""
    words = list(_WORD.finditer(text))
    for at, word in enumerate(words):
        small = word[0].lower()
        if small not in _ALL_OPPOSITES:
            continue
        behinds: list[str] = []
        for before, one in zip(words[at : at + 5], words[at + 1 : at + 6], strict=False):
            if re.search(r"[.;:]", text[before.end() : one.start()]):
                break
            if one[0].lower() not in _SKIPPED:
                behinds.append(stem(one[0]))
        if behinds:
            yield word.start(), word.end(), small, behinds
