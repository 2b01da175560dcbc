"""The words by which a text counts a thing in or leaves it out, and those by which it names against whom something is."""

import re

from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

_WHAT = r"(?:the\s+|an?\s+|its\s+|their\s+|any\s+)*(?P<what>(?!which|whom|those|these|them|\d)[^\s,.;:()]+(?:\s+[^\s,.;:()]+){0,2})"
COUNTED_IN = lazily(rf"(?<!\w)(?:includ(?:es?|ed|ing)|counting)\s+{_WHAT}", re.IGNORECASE)
LEFT_OUT = lazily(
    rf"(?<!\w)(?:(?:not|without)\s+(?:counting|including)|do(?:es)?\s+not\s+include|did\s+not\s+include|exclud(?:es?|ed|ing)|leaving\s+out|"
    rf"exclusive\s+of)\s+{_WHAT}",
    re.IGNORECASE,
)
# Directly before a word that counts in or leaves out.
DENIED = lazily(r"(?<!\w)(?:not|without|never|no|\w+n['’]t|from)\s+(?:even\s+|yet\s+)?\Z", re.IGNORECASE)
# Behind a number: it counts others than the one that is spoken of.
OTHERS = lazily(r"\s+(?:others?|more|further|additional|besides)(?!\w)", re.IGNORECASE)
AGAINST = lazily(
    r"(?<!\w)(?P<what>inquir(?:y|ies)|investigations?|charges?|proceedings|complaints?|lawsuits?|warrants?|sanctions|accusations?|allegations?|"
    r"indictments?|verdicts?|case)\s+against\s+(?P<whom>(?:[^\s,.;:()]+\s*){1,4})",
    re.IGNORECASE,
)
AGAINST_WHOM = lazily(r"(?<!\w)against\s+(?P<whom>(?:[^\s,.;:()]+\s*){1,4})", re.IGNORECASE)
NOBODY_NAMED = lazily(r"(?<!\w)(?:unknown|unnamed|unidentified|no\s+named|nobody|no\s+one|persons)(?!\w)", re.IGNORECASE)
# Schools included, including schools, even schools.
INCLUDED = lazily(
    r"(?<!\w)(?:(?P<before>[a-z]{4,})\s+(?:included|too|as\s+well)(?=[,.;]|\s)|(?:includ(?:ing|es|ed)|even|as\s+well\s+as)\s+(?:the\s+)?(?P<behind>[a-z]{4,}))"
)
# Behind a noun: it is left out of what is told.
SPARED = (
    r"(?:[^.;]{0,80}?\s(?:was|were|is|are|had|have|has|did|do|does)(?:\s+been)?\s+(?:not|spared|exempt\w*|excluded|excepted|unaffected|unharmed|unhurt)(?!\w)"
    r"|[^.;,]{0,40}?\s(?:escaped|remained|stayed)\s)"
)
BUT_FOR = r"(?:except(?:ing|\s+for)?|but\s+(?:not|for)|apart\s+from|other\s+than|save(?:\s+for)?|excluding|without|spared)\s+(?:the\s+)?"
# Nobody but those told before; and nobody at all.
NOBODY_ELSE = whole(r"(?:nobody|no\s+one|none)\s+else|none\s+of\s+the\s+others?")
NOBODY_AT_ALL = lazily(r"(?<!\w)(?:nobody|no\s+one)(?!\s+(?:else|other|but|except|apart|besides|of))(?!\w)", re.IGNORECASE)
SAYS_OTHERS = whole(r"else|other\w*|except|apart\s+from|but|besides|only|beyond|more")
