"""Verbs of which whoever does the one does not do the other: keeping and cutting, praising and criticising, delaying and hastening."""

from briefing.english.words.number_words import listed
from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

# Of one thing nobody does both: what is done, and what is not.
_EITHER = """
keep retain preserve|cut drop scrap remove abandon discard replace omit delete sacrifice
rent lease hire borrow let|sell buy donate
praise hail commend applaud|criticise criticize condemn denounce
delay slow hamper hinder impede|speeds hasten accelerate expedite
confirm prove verify|refute disprove retract contradict
hide conceal suppress withhold|reveal disclose publish show
lengthen extend prolong|shorten curtail
obey follow observe heed|ignore defy violate flout breach disobey
ease relax loosen soften|tighten harden toughen
merge unite|split divide
attend|boycott skip
promise agree vow pledge|refuse decline
treat admit serve|reject exclude bar
invite|exclude bar
praise thank|blame
raise lift|lower
remember|forget
respect|flout
"""
# One after the other may be done to a thing, and by others: only of the same doer the source tells the contrary.
_IN_TURN = """
withdraw cancel revoke repeal abolish rescind|introduce impose adopt enact launch establish
open reopen unlock|close shut lock
hire appoint recruit engage|dismiss sack fire
free release|detain arrest jail imprison
build erect construct|demolish raze
plant|fell uproot
join enter|leave quit
print publish|withhold suppress
load|unload
lend|borrow
"""
# A verb and a word behind it that together say what another does.
OF_TWO = {
    ("turn", "away"): "reject", ("turn", "down"): "reject", ("send", "away"): "reject", ("throw", "out"): "discard",
    ("throw", "away"): "discard", ("give", "up"): "abandon", ("do", "away"): "scrap", ("take", "back"): "withdraw",
    ("take", "in"): "admit", ("let", "in"): "admit", ("lay", "off"): "dismiss", ("take", "on"): "hire", ("call", "off"): "cancel",
    ("tear", "down"): "demolish", ("pull", "down"): "demolish", ("hold", "up"): "delay", ("put", "off"): "delay",
    ("speeds", "up"): "speeds", ("slow", "down"): "slow", ("cut", "out"): "cut", ("lock", "up"): "imprison", ("close", "down"): "close",
    ("shut", "down"): "shut", ("stick", "to"): "keep", ("hold", "on"): "keep",
}
PARTICLE = lazily(r"\s+(away|down|out|up|back|in|off|on|over|to|from|secret|hidden|closed|open|going|waiting|quiet)(?!\w)")
# Somebody who says what another is to do: to do it, or not to.
COUNSELS = frozenset(listed("advise urge warn encourage tell ask caution recommend exhort implore"))
TO_DO = lazily(
    r"(?:\s+[\w'’-]+){0,6}?\s+(?P<against>against\s+|not\s+to\s+|from\s+)?"
    r"(?:(?<=against\s)|(?<=from\s)|(?<=not\sto\s)|to\s+)(?P<deed>[a-z]{3,})"
)
# What somebody wants, asks or has to do: asked the senate | to keep the anthem.
WANTED = lazily(
    r"(?<!\w)(?P<wants>[a-z]{3,})(?P<whom>(?:\s+(?!not\s|to\s)[\w'’-]+){0,6}?)\s+to\s+(?P<verb>[a-z]{3,})(?=\s)(?!\s+(?:out|away|back|off|up|down)(?!\w))"
)


def _pairs(lines: str) -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    sides = (line.partition("|") for line in lines.strip().splitlines())
    return tuple((tuple(one.split()), tuple(other.split())) for one, _, other in sides)


EITHER, IN_TURN = _pairs(_EITHER), _pairs(_IN_TURN)
# What costs nothing in the source, and is paid for in a statement.
FREE_OF_CHARGE = whole(r"free\s+of\s+charge|for\s+free|for\s+nothing|without\s+charge|at\s+no\s+cost|costs?\s+nothing|free")
CHARGES = whole(r"charg(?:es|ed)|pays?|paid|costs?(?=\s+(?!nothing|no\b))|fees?|rents?")
SAYS_FREE = whole(r"no|not|nothing|never|free|without|nobody|neither|half|other\w*|except|but|only|\w+n['’]t")
