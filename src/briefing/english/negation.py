"""What stands just outside some quoted words and turns their meaning: a negation before them, an exception behind."""

import re
from functools import lru_cache

_NOT = r"no|not|never|none|nobody|nothing|nowhere|neither|nor|without|hardly|barely|scarcely|cannot|\w+n[’']t"
NEGATION = re.compile(rf"(?<!\w)(?:{_NOT})(?!\w)", re.IGNORECASE)
# What may stand for a negation in words of ours.
SAYS_NO = re.compile(
    rf"(?<!\w)(?:{_NOT}|fail(?:s|ed)?\s+to|den(?:y|ies|ied)|refus(?:e|es|ed)|lack(?:s|ed)?|absence|instead|against|unclear|"
    r"unless|except|if|only|other\s+than)(?!\w)", re.IGNORECASE)
# Here a clause begins, beyond which a negation no longer reaches.
CLAUSE = re.compile(r"[.,;:!?“”\"«»()]|(?<!\w)(?:and|but|while|although|though|because|which|who|whom|that)(?!\w)", re.IGNORECASE)
EXCEPTION = re.compile(r"\s*,?\s*(unless|except|but\s+not|only\s+if|provided\s+that|if)(?!\w)", re.IGNORECASE)
REACH = 120  # code points before the words in which their clause is looked for


def turned_by(text: str, start: int, end: int) -> str:
    """The negation before, or the exception behind, that the words of `text` from `start` to `end` leave out; "" without one."""
    return _turned_by(text[max(0, start - REACH) : start], text[end : end + REACH])


@lru_cache(maxsize=4096)  # a quotation stands on many pages
def _turned_by(before: str, after: str) -> str:
    clause = before[max((match.end() for match in CLAUSE.finditer(before)), default=0) :]
    if found := list(NEGATION.finditer(clause)):
        return found[-1][0]
    behind = EXCEPTION.match(after)
    return behind[1] if behind else ""


def says_so(words: str) -> bool:
    """Whether words of ours negate, or make an exception, themselves."""
    return bool(SAYS_NO.search(words))
