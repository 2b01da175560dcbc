"""The words by which a text says that what was so is no longer, and those by which a statement says that it is so still."""

import re

from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

_WORDS = r"(?:[^\W\d_][\w'’-]*)"
# What holds for as long as those who made it keep it.
_BOND = (
    r"(?:truces?|cease-?fires?|pauses?|pacts?|agreements?|treat(?:y|ies)|accords?|deals?|coalitions?|alliances?|contracts?|leases?|"
    r"licences?)"
)
# Before a date until which it was so, behind what says that it was so before, or at first.
ENDED = lazily(
    rf"(?<!\w)(?P<until>(?:{_WORDS}\s+){{1,3}})until\s+(?:(?:the\s+)?(?:end|beginning|middle|start)\s+of\s+)?(?:[A-Z][a-z]+\s+)?[12]\d{{3}}(?!\w)"
    rf"|(?<!\w)(?:former|erstwhile|ex-)\s?(?P<former>{_WORDS})"
    rf"|(?<!\w)(?:at\s+first|first|originally|initially)\s+(?P<first>(?:put|gave|set|estimated|reckoned|counted|planned|wanted|asked|called|named|"
    rf"charged|offered|said|denied|reported)(?:\s+{_WORDS}){{1,4}})"
    rf"|(?<!\w)(?P<broken>{_BOND})(?:,[^,;.]{{1,80}},)?\s+(?:{_WORDS}ly\s+)?(?:has\s+|had\s+|have\s+|was\s+|were\s+)?(?:since\s+|soon\s+)?"
    r"(?:collapsed|broke\s+down|broken\s+down|fell\s+apart|lapsed|expired|ran\s+out|was\s+broken|ended|cancelled|dissolved|terminated|torn\s+up)(?!\w)"
    rf"|(?<!\w)(?:no\s+longer|used\s+to)\s+(?P<used>{_WORDS}(?:\s+{_WORDS}){{0,2}})"
)
IS_STILL = lazily(
    r"(?<!\w)(?:still(?!\s+(?:more|less|further|another|higher|lower|larger|smaller|earlier|later)(?!\w))|"
    r"remains?(?!\s+to(?!\w)))(?!\w)", re.IGNORECASE
)
SAYS_STILL = whole(r"still|remains?|remained|yet|continu\w*|keeps?|kept|to\s+this\s+day|today|now|since")
