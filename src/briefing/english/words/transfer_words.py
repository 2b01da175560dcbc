"""The verbs by which something goes from one to another, told from either side: who sells it, who buys it."""

import re

from briefing.english.words.number_words import listed
from briefing.english.words.patterns import whole

_GIVING = """
trade sold sells sell let lets lease rent leased leases rented rents
gift gave given gives give donated donates presented presents bequeathed bequeaths left leaves handed hands granted grants awarded awards
 ceded cedes returned returns transferred transfers entrusted
 donate present bequeath hand grant award cede return transfer
loan lent lends lend loaned loans
teach taught teaches teach
send sent sends send supplied supplies delivered delivers shipped ships paid pays pay supply deliver ship send
"""
_TAKING = """
trade bought buys buy purchased purchases acquired acquires purchase acquire lease rent hire leased leases rented rents hired hires
gift received receives receive inherited inherits got gets accepted accepts obtained obtains receive inherit get accept obtain
loan borrowed borrows borrow
teach learned learnt learns learn
send received receives receive
office succeeded succeeds succeed replaced replaces replace followed follows
"""


def _families(lines: str) -> dict[str, str]:
    rows = (line.split(maxsplit=1) for line in lines.strip().replace("\n ", " ").splitlines())
    return {form: family for family, forms in rows for form in listed(forms)}


# Each form with its family: the subject gives or takes. A verb in both tells by its preposition: leased to, leased from.
GIVES, TAKES = _families(_GIVING), _families(_TAKING)
EITHER_WAY = frozenset(GIVES) & frozenset(TAKES)
# Behind these stands from whom it comes, without a preposition.
OF_WHOM = frozenset(listed("succeeded succeeds succeed replaced replaces replace followed follows"))
TAKES_OVER = frozenset(("took", "takes", "take"))
# What names of whom it comes and to whom it goes, and where such a phrase ends.
TO, FROM = whole("to", flags=re.NOFLAG), whole("from", flags=re.NOFLAG)
ENDS = frozenset(
    listed("in on at for by from to after before until since under with and but when while which who that as during over because")
)
