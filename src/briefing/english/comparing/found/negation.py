"""What stands around some words in their sentence and turns their meaning: a not, a denial, a condition, before or behind.

Commas, and points inside numbers and abbreviations, end nothing: the caller gives the words of the sentence on either side.
What ends the reach of a word is a semicolon, a dash that nothing closes, or a clause that begins anew with its own subject.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from briefing.english.words.clause_words import AUXILIARIES
from briefing.english.words.patterns import any_of, whole
from briefing.lazy_patterns import lazily

REACH = 2000  # code points on either side that are looked at: longer than sentences are


_NOT = r"no(?!\s*,)|not|never|none|nobody|nothing|nowhere|neither|nor|without|hardly|barely|scarcely|rarely|seldom|cannot|\w+n[’']t"
# "No. 3" is a number, "no more than" a hedge, "not only" an addition, "no doubt" its opposite, "No, …" an answer.
_ADDS = (r"\s+(?:only|just|merely|least|surprisingly|doubt|wonder|matter)\b|\s+(?:more|less|fewer|later|earlier|other)\s+than\b"
         r"|\.\s*\d|\.\s+[IVX]+\b")
NEGATION = whole(_NOT, unless=_ADDS)
_DENIES = any_of(
    r"den(?:y|ies|ied|ying)(?=\s+(?:\w+\s+)?(?:that|having|it|any|ever|being)\b)", r"(?:refus|declin)(?:e|es|ed|ing|al) to",
    r"fail(?:s|ed|ing|ure)? to", r"neglect(?:s|ed|ing)? to", r"(?:un|in)able to", r"unlikely (?:to|that)", r"impossible (?:to|that|for)",
    r"(?:false|untrue|wrong|a lie|a myth) that", r"doubt(?:s|ed|ing|ful)? (?:that|whether|if)",
    r"(?:dispute|reject|dismiss)(?:s|d|ed|es|ing)? (?:\w+\s+){0,3}that",
    r"(?:nearly|almost|narrowly|all but|close to|on the (?:verge|brink|point) of|about to)(?=\s*\Z)",
    r"(?:prevent|stop|bar|ban|prohibit|keep|kept|exclude|forbid|forbade)\w* (?:\w+\s+){0,4}from(?=\s+\w+ing\b|\W*\Z)")
# What denies no more than the words directly behind it.
_DENIES_NEAR = any_of(r"avoid(?:s|ed|ing)?", "instead of", "rather than", "far from", "short of", "incapable of", r"lack(?:s|ed|ing)?",
                    "absence of", r"rul(?:e|es|ed|ing) out")
_DENIAL, _NEAR = whole(rf"{_DENIES}|{_DENIES_NEAR}"), whole(_DENIES_NEAR)
# Conditions that end with the words that they take out: "except the north, …".
_OF_NOUNS = frozenset({"except", "apart from", "other than", "excluding", "pending", "subject to", "save for", "save those"})
_CONDITIONS = any_of(
    "if", "unless", "whether", r"provid(?:ed|ing)(?: that)?", "except", "save (?:for|that|those|where|when)",
    r"(?:as|so) long as(?!\s+\d)", "subject to", "on (?:the )?condition(?: that)?", "only (?:if|when)", "in case",
    "(?:conditional|contingent) (?:on|upon)", "pending", "apart from", "other than", "excluding", "but for", "in the event",
    r"with (?:\w+ ){0,3}exceptions?")
CONDITION = whole(_CONDITIONS)
# An "if" that makes no condition of what stands before it.
_NO_CONDITION = lazily(
    r"(?<!\w)(?:even|as|what|ask\w*|wonder\w*|see|know|knew|known|tell|told|say|said|unclear|doubt\w*)\s+\Z", re.IGNORECASE)
# "… or, if it rains, stay": the condition of what follows.
_IF_OF_ANOTHER = lazily(r"(?<!\w)(?:and|or)\s*,\s*(?:if|unless|except)(?!\w)", re.IGNORECASE)
_IF_ANYTHING = lazily(r"\s+(?:anything|any|not|so|possible|necessary|ever)\s*(?:[,;.)]|\Z)", re.IGNORECASE)
# What says so in words of ours, for a negation and for a condition.
_SAYS_NO = whole(any_of(
    _NOT, _DENIES, _DENIES_NEAR, "den(?:y|ies|ied|ying|ial)", "refus(?:e|es|ed|ing|al)", r"disput\w+", r"reject\w*", r"doubt\w*",
    "false", "untrue", "absence", "against", "unclear", "instead", "except", "only", "other than", "contrary", "wrong",
    "un(?:known|able|likely|proven|founded)", "impossible", r"fail\w*", "lacks?", r"declin\w+"))
_SAYS_IF = whole(any_of(
    _CONDITIONS, "only", "without", r"depend\w*", r"hinge\w*", "conditions?", r"conditional\w*", "otherwise", "until", r"exempt\w*",
    r"exception\w*", "contingent", r"hypothe\w+", "open question", "not known", "unknown", "unclear", r"ask\w*", "case", "proviso",
    "barring"))

_SUBJECT = (r"(?:the|a|an|this|that|these|those|there|they|he|she|it|we|you|I|his|her|its|their|our|all|some|many|most|both|each|every|"
            r"several|others?|nobody|nothing|none|every(?:one|body|thing)|whoever|one|two|three|[A-Z]\w+)")
_AND_ANEW = lazily(rf"(?:,\s*|\s)(?:and|so|yet|while|whereas|although|though)\s+(?={_SUBJECT}\b)")
# "has not voted against anyone, it has voted for the river": another statement; not "did not, he has said, leave".
_IT_HAS = lazily(
    rf",\s+(?:it|he|she|they|we|I)\s+(?:\w+ly\s+)?(?:{AUXILIARIES})\s(?!(?:said|told|claimed|argued|written|insisted|warned|added)(?!\w))",
    re.IGNORECASE,
)
_BUT = lazily(r"(?<!\bone)(?<!\bnobody)(?<!\bnone)(?<!\bnothing)(?:,\s*|\s)[“‘\"']?but\s+")
_OPENS_A_CLAUSE = "who|whom|whose|which|where|when|because|while|although|though|as|after|before|since|until"
_RELATIVE = lazily(rf"(?<!\w)(?:{_OPENS_A_CLAUSE})\s+(?!\d|(?-i:[A-Z])\w+\s+\d|(?:then|now)\b)", re.IGNORECASE)
_BETWEEN_COMMAS = rf",\s+(?:not|never|no|nor|{_OPENS_A_CLAUSE})\s[^,;:.–—]*(?=,)"
_INSERTION = lazily(rf"\([^()]*\)|\[[^\[\]]*\]|{_BETWEEN_COMMAS}", re.IGNORECASE)
_CLAUSE_INSERTED = lazily(_BETWEEN_COMMAS, re.IGNORECASE)
# Another statement begins: of a relative clause that nothing closes, of a speaker who goes on.
_GOES_ON = lazily(
    r",\s*(?:who|whom|whose|which|where|when|while|because|although|though)\s|(?<!\w)(?:adding|noting|saying|explaining|warning|stressing|"
    r"insisting|claiming|(?:and|then)\s+(?:says?|said|adds|added|warned|noted|told|wrote|asked))(?!\w)", re.IGNORECASE)
_DASHES = lazily(r"\s[–—-]{1,2}\s|—")
_ENDS = lazily(r"[;:]\s")
_VERB = whole(
    rf"{AUXILIARIES}|\w{{2,}}ed|"
    "agrees?|ate|began|became|bound|bought|broke|brought|built|burnt|came|caught|chose|cut|drew|drove|fell|felt|fled|flew|forbade|"
    "found|fought|froze|gave|goes|got|grew|held|hid|hit|kept|knew|laid|lay|led|left|lent|let|lost|made|meant|met|paid|put|ran|read|rose|"
    "said|sang|sank|sat|saw|says|sent|set|shot|shut|slept|sold|spent|spoke|stands?|stole|stood|stayed|struck|sued|swore|taught|thought|"
    "threw|told|took|understood|went|withdrew|woke|won|wore|wrote")
# Verbs that no rule of their ending tells from nouns, in the present; and whatever stands behind a pronoun.
_PRESENT = whole(
    "(?:hold|keep|support|cover|extend|include|allow|permit|require|remain|come|take|give|make|pay|leave|depend|mean|expect|want|accept|"
    "reject|believe|think|know|become|seem|appear|get|let|put|bring|fall|rise|grow|provide|belong|sell|buy|send|continue|begin|stay|sail|open|"
    "close|apply|carry|serve|help|end|last|start|stop|work|run|sign|back|fear|recogni[sz]e|guarantee|promise|return|reach|show)s?|applies|carries|"
    r"reaches|goes|(?:we|they|he|she|it|I|you|there)\s+\w+")
# What may negate a subject: the clause is not over before a verb has come.
_OF_SUBJECTS = frozenset({"no", "none", "nobody", "nothing", "neither"})
# "did not leave and shelled": behind what wants an infinitive, another form of the verb stands in another clause.
_DO = lazily(r"(?<!\w)(?:do|does|did)(?:\s+not|n[’']t)\Z|\sto\Z", re.IGNORECASE)
_AND_DID = whole(
    r"and\s+(?:\w+ly\s+)?(?:\w{2,}ed|came|went|took|left|gave|made|sent|held|kept|lost|met|fled|fell|began|broke|said|sold|stood|stayed|"
    "told|won|wrote|found|fought|brought|bought|built|caught|drove|withdrew)")
_UNTIL = whole("until|till")
_THAT = lazily(r"that\s+(?=\S)", re.IGNORECASE)
# “We will stay,” she said, “unless …”: the words go on behind who says them.
_SPEAKER = lazily(r"\A[,.]?[”\"’']\s*[^“\"”;.]{1,80},\s*[“\"‘'](?=[a-z])")
# "will not restart" leaves out "before June".
_LIMIT_OF_NOT = lazily(r"\s+(?:before|until|till|without|beyond|more\s+than|other\s+than|as\s+long\s+as)(?!\w)", re.IGNORECASE)
# Behind the words: "agreed to nothing", "approved no budget", "left without them".
_NOTHING_BEHIND = lazily(
    r"\s+(?:(?:to|by|with|for|on|in|at|of|from|about|into|over|upon|against)\s+)?"
    rf"(?:no|not|never|none|nothing|nobody|neither|nowhere|without)(?!\w)(?!{_ADDS})|[,\s]\s*but\s+(?:not|never)(?!\w)", re.IGNORECASE)
# And what is said of a whole clause: "that it burned is false", "it burned, which they denied".
_CLAIM_BEFORE = lazily(
    r"(?:\A\W*|(?<!\w)(?:claim|report|rumou?r|allegation|accusation|idea|notion|suggestion|assertion|statement|story)s?\s+)that\s[^;]*\Z",
    re.IGNORECASE)
_IS_FALSE = whole(
    r"(?:is|was|are|were|been|be|proved|being)\s+(?:\w+ly\s+)?(?:not|never|false|untrue|wrong|unfounded|denied|disputed|rejected|dismissed|"
    r"doubtful|unlikely|unclear|unknown|unproven|nonsense|a\s+(?:lie|myth|rumou?r))")
_WHICH_DENIES = lazily(
    r",\s+(?:which|something|a\s+(?:claim|charge|report))\s[^;]*?(den(?:y|ies|ied)|reject\w*|disput\w*|false|untrue)(?!\w)", re.IGNORECASE)


def turned_by(before: str, words: str, behind: str) -> str:
    """What turns the meaning of `words` that are cut out of their sentence, as it is written there; "" where nothing does.

    `before` and `behind` are what else the sentence has. A condition reaches the whole of it, a negation its clause.
    """
    if that := _THAT.match(words):  # “that the guard slept”: the that of "denied that" is quoted with it
        before, words = before + that[0], words[that.end() :]
    return _turned_by(before[-REACH:], words, behind[:REACH])


@lru_cache(maxsize=4096)  # a quotation stands on many pages
def _turned_by(before: str, words: str, behind: str) -> str:
    found = (_negated(before, words), _conditional(before, words), _excepted(words, behind), _denied_behind(before, words, behind))
    return next(filter(None, found), "")


def turns(between: str) -> str:
    """What turns the meaning in words that were left out between others; "" where they are neutral."""
    found = [match for pattern in (NEGATION, _DENIAL, CONDITION, _UNTIL) for match in pattern.finditer(between)]
    found = [match for match in found if not _IF_ANYTHING.match(between, match.end())]
    return min(found, key=lambda match: match.start())[0] if found else ""


def begins_anew(between: str) -> bool:
    """Whether words left out end in a new subject, to which what follows them would belong: "shelled, and the rebels"."""
    last = next(_backwards(_AND_ANEW, between), None)
    return last is not None and not _VERB.search(re.split("[,–—(]", between[last.end() :])[0])


def says_so(beside: str, words: str, turn: str) -> bool:
    """Whether words of ours `beside` quoted `words` say the `turn` that these leave out: a condition for a condition."""
    if re.search(rf"(?<!\w){re.escape(turn)}(?!\w)", beside, re.IGNORECASE):
        return True
    if _LIMIT_OF_NOT.fullmatch(f" {turn}"):
        return False
    ours, own = (_SAYS_IF, CONDITION) if CONDITION.fullmatch(turn) else (_SAYS_NO, _SAYS_NO)
    return bool(ours.search(beside) or own.search(re.split(r"[,;:–—]", words, maxsplit=1)[0]))


def _negated(before: str, words: str) -> str:
    """The last negation or denial before the words that reaches them."""
    plain = _INSERTION.sub(lambda cut: " " * len(cut[0]), before)
    found = sorted((match for pattern in (NEGATION, _DENIAL) for match in pattern.finditer(plain)), key=lambda match: match.start())
    return next((" ".join(match[0].split()) for match in reversed(found) if _reaches(plain, match, words)), "")


def _reaches(text: str, match: re.Match[str], words: str) -> bool:
    """Whether a negation reaches words behind the text, across what stands between: no other clause begins there."""
    between, negation = text[match.end() :], match[0].lower()
    is_over = any(pattern.search(between) for pattern in (_ENDS, _BUT, _IT_HAS, _GOES_ON))
    if is_over or len(_DASHES.findall(between)) % 2:
        return False
    if _NEAR.fullmatch(negation) and re.search(r",|(?<!\w)(?:and|or|that|to)(?!\w)", between):
        return False
    if negation == "without" and "," in between and not re.search(r"(?:\A|[,;:])\W*\Z", text[: match.start()]):
        return False
    return not _is_another_clause(between, words, text[: match.end()], negation not in _OF_SUBJECTS)


def _is_another_clause(between: str, words: str, upto: str, has_verb: bool) -> bool:
    """Whether the words stand in another clause than a negation that `upto` ends with; `has_verb` tells that it stands behind one."""
    whole = between + words[:24]
    if _DO.search(upto) and any(match.start() < len(between) for match in _AND_DID.finditer(whole)):
        return True
    for anew in _AND_ANEW.finditer(whole):
        if anew.start() < len(between) and (has_verb or _VERB.search(between[: anew.start()])):
            return True
    return any(not _VERB.search(between, relative.end()) for relative in _RELATIVE.finditer(between))


def _conditional(before: str, words: str) -> str:
    """The last condition before the words that reaches them."""
    for match in _backwards(CONDITION, before):
        between = before[match.end() :]
        if _ENDS.search(between) or _BUT.search(between) or _GOES_ON.search(between) or _is_no_condition(before, match):
            continue
        if match[0].lower() in _OF_NOUNS and re.search(r"[,–—]|\b(?:and|or)\b", between):
            continue
        if match[0].lower() == "whether" and _AND_ANEW.search(between + words[:24]):
            continue
        return " ".join(match[0].split())
    return ""


def _is_no_condition(text: str, match: re.Match[str]) -> bool:
    """Whether an "even if", "asked whether" or "if anything" leaves what stands around as it is; its own words it does not."""
    if _IF_ANYTHING.match(text, match.end()):
        return True
    is_over = bool(re.search(r"(?<!\w)(?:even|ask\w*)\s+\Z", text[: match.start()], re.IGNORECASE))
    return is_over and "," in text[match.end() :]


def _backwards(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    return reversed(list(pattern.finditer(text)))


def _excepted(words: str, behind: str) -> str:
    """The first condition or exception behind the words that belongs to their clause."""
    behind = _SPEAKER.sub(" ", behind)
    if (limit := _LIMIT_OF_NOT.match(behind)) and NEGATION.search(words):
        return " ".join(limit[0].split())
    behind = _CLAUSE_INSERTED.sub(lambda cut: " " * len(cut[0]), behind)
    ends = (pattern.search(behind) for pattern in (_ENDS, _AND_ANEW, _GOES_ON, _IF_OF_ANOTHER))
    over = min((match.start() for match in ends if match), default=len(behind))
    has_verb = says_something(words)
    for match in CONDITION.finditer(behind, 0, over):
        word = " ".join(match[0].lower().split())
        is_asked = _NO_CONDITION.search(words[-12:] + behind[: match.start()]) or _IF_ANYTHING.match(behind, match.end())
        if word != "whether" and not (word == "if" and is_asked) and ((has_verb and word not in _OF_NOUNS) or _is_next(behind, match)):
            return " ".join(match[0].split())
    return ""


def says_something(words: str) -> bool:
    """Whether quoted words say something, and do not only name it."""
    return bool(_VERB.search(words) or _PRESENT.search(words))


def _is_next(behind: str, match: re.Match[str]) -> bool:
    """Whether only a few words, and no other clause, stand between."""
    return not re.search(r"[,–—]\s*\w", behind[: match.start()]) and not _VERB.search(behind[: match.start()])


def _denied_behind(before: str, words: str, behind: str) -> str:
    if not says_something(words):
        return ""
    clause = re.split(r";\s", behind)[0]
    is_false = _IS_FALSE.search(clause) if _CLAIM_BEFORE.search(before) else None
    said = _NOTHING_BEHIND.match(behind) or is_false or _WHICH_DENIES.search(clause)
    return " ".join(said[said.lastindex or 0].strip(", ").split()) if said else ""
