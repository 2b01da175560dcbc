"""The words by which a text says of how many of its kind it tells, from none to all, and what may stand for what."""

import re
from decimal import Decimal

from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

# Directly before a noun, or before an "of" and "the"; the first that fits is meant: hardly any, not any.
_SORTS = {
    "all": r"all|every|each|(?:every\s+)?single",
    "nearly all": r"(?:nearly|almost|practically|virtually)\s+(?:all|every)",
    "most": r"most|(?:the|a)\s+(?:great\s+|vast\s+|large\s+)?majority",
    "dozens": r"dozens",
    "scores": r"scores",
    "many": r"(?:very\s+|a\s+great\s+|so\s+)?many|a\s+lot|lots|(?:a\s+)?(?:large|great)\s+numbers?|numerous",
    "some": r"some|several|quite\s+a\s+few|a\s+number|various",
    "a few": r"a\s+(?:few|handful|couple)",
    "few": r"(?:very\s+|only\s+a\s+|just\s+a\s+)?few|(?:hardly|scarcely|barely)\s+any|only\s+some",
}
_OF = r"(?:\s+of)?(?:\s+(?:the|its|their|his|her|these|those))?"
# Longer words first: a few is not few.
QUANTIFIED = lazily(
    r"(?<![\w-])(?<!not\s)(?:"
    + "|".join(
        rf"(?P<{sort.replace(' ', '_')}>{_SORTS[sort]})"
        for sort in ("nearly all", "some", "a few", "few", "many", "dozens", "scores", "most", "all")
    )
    + rf"){_OF}\s+(?P<noun>[a-z]{{3,}})(?!\w)",
    re.IGNORECASE,
)
SORTS = tuple(sort.replace(" ", "_") for sort in _SORTS)
# What the source says of so many, with what a statement may say of.
MAY_BE_SAID = {
    "all": frozenset(("all",)),
    "nearly_all": frozenset(("nearly_all", "most", "many")),
    "most": frozenset(("most", "many", "nearly_all")),  # nearly all, of 97 per cent, is judged by the number
    "many": frozenset(("many", "some")),
    "dozens": frozenset(("dozens", "many", "some")),
    "scores": frozenset(("scores", "dozens", "many", "some")),
    "some": frozenset(("some", "a_few")),
    "a_few": frozenset(("some", "a_few")),
    "few": frozenset(("few",)),
}
# Most of a thing, with what is told of it.
MOST_OF = lazily(
    r"(?<!\w)(?:most(?:\s+of(?:\s+(?:them|whom|which|these|those|it))?)?|(?:the|a)\s+majority\s+of)\s+(?P<told>[^.,;:]{2,120})",
    re.IGNORECASE,
)
PARTED = lazily(r"[,;:()–—]|(?<!\w)(?:and|but|while|whereas|which|who)(?!\w)")
# Words by which a text may count some of them without their noun.
_SOME = (
    r"some|several|few|handful|number|couple|various|others?|part|half|third|quarter|per\s+cent|one|two|three|four|five|six|"
    r"seven|eight|nine|ten|eleven|twelve|not\s+all"
)
COUNTS = {
    sort: whole(words)
    for sort, words in (
        ("some", _SOME),
        ("a_few", _SOME),
        ("few", r"few|hardly|scarcely|barely|only|just|little|not\s+many|small|one|two|three|four|five"),
        ("many", r"many|lots?|numbers?|numerous|scores|dozens|hundreds|thousands|most|majority|often|large|half"),
        ("scores", r"scores?|many|lots?|numerous|hundreds|thousands"),
        ("most", r"most|majority|half|two\s+thirds|per\s+cent|all|every|(?:three|four)\s+(?:quarters|fifths)|mainly|mostly|but"),
    )
}
# What part of a thing has to be so, at the least, of which it is said of most or all.
LEAST_SHARE = {"all": Decimal("0.995"), "nearly_all": Decimal("0.8"), "most": Decimal("0.5")}
