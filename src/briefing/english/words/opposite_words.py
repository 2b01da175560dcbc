"""Words that mean the opposite of each other."""

import re

from briefing.english.words.number_words import listed

# Both may be true of the same, said from the other side: only the words directly behind tell.
_OF_PLACE = """
before|after since following
above|below under beneath
inside within|outside
upper|lower
front|rear back
old|new
left|right
profit profits|loss losses deficit
won win wins|lost lose loses
earned earns|lost lose loses
opened opens open|closed closes close
began begun begins started starts|ended ends finished finishes
first|last
born|died
imports import imported|exports export exported
few|many most
men|women
twice double|half
ahead|behind
left leaves departed departs|arrived arrives reached reaches
boarded boards embarked|alighted alights disembarked
missed misses|beat beats broke breaks bettered set sets smashed
entered enters|left leaves quit quits
upheld upholds|dismissed dismisses overturned quashed
appointed appoints hired hires|dismissed dismisses sacked sacks
"""
# Which of two, where a statement may tell of both.
OF_AGE = frozenset(("old", "new"))
# Of these a statement names one where the source has the other alone.
_OF_WHOM = """
debts debt|assets asset
income revenue revenues|expenditure spending
supply|demand
mother mothers|father fathers
wife wives|husband husbands
brother brothers|sister sisters
son sons|daughter daughters
uncle|aunt
nephew nephews|niece nieces
tenant tenants|landlord landlords
buyer buyers|seller sellers
employer employers|employee employees
winner winners|loser losers
creditor creditors|debtor debtors
plaintiff claimant claimants|defendant defendants
prosecution prosecutors prosecutor|defence
teacher teachers|pupil pupils
"""
_OF_KIND = """
eastern east|western west
northern north|southern south
upstream|downstream
older elder earlier|younger later
oldest eldest|youngest
kept keeps keep retained retains retain|lost loses lose forfeited
reached passed cleared exceeded surpassed|missed misses
accepted accepts accept approved approves passed adopted carried|rejected rejects reject outvoted refused defeated declined declines
upheld upholds|dismissed dismisses rejected rejects quashed overturned
minimum|maximum
frequent frequently oftener commoner|rare rarer rarely
warmer hotter milder|cooler colder
warmest hottest|coolest coldest
larger bigger|smaller
largest biggest|smallest
longer|shorter
longest|shortest
highest|lowest
faster quicker|slower
fastest quickest|slowest
stronger|weaker
heavier|lighter
wider|narrower
better|worse
best|worst
richer|poorer
cheaper|dearer
rose risen rises rising grew grown grows growing increased increases increasing climbed climbs soared surged raised raises jumped
 jumps gained gains
 |fell fallen falls falling
 decreased decreases dropped drops dropping declined declines shrank shrunk shrinks shrinking slipped plunged tumbled cut cuts
 reduced reduces lowered lowers
widened widens expanded|narrowed narrows shrank shrunk
strengthened|weakened
acquitted cleared|convicted
cleared|blamed blames
admitted admits admit conceded concedes|denied denies deny
legal lawful|illegal unlawful
legally lawfully|illegally unlawfully
supported supports backed backs favoured|opposed opposes
allowed allows allow permitted permits permit granted|banned bans forbade forbidden forbids forbid prohibited prohibits refused denied
succeeded succeeds|failed fails
doubted doubts doubt|sure certain convinced confident
doubtful unsure uncertain|sure certain convinced confident
majority|minority
public|private
rural|urban
temporary temporarily|permanent permanently
voluntary|compulsory mandatory
present|absent
switched-on|switched-off
resigned resigns|stayed stays stay remained remains remain
resumed resumes restarted|suspended suspends adjourned interrupted halted
earliest|latest
dry drier|wet wetter
gained gains|lost loses
arrival arrivals|departure departures
overnight nightly|daytime
"""


def _pairs(lines: str) -> list[tuple[frozenset[str], frozenset[str]]]:
    joined = re.sub(r"\n ", " ", lines).strip()
    sides = (pair.partition("|") for pair in joined.splitlines())
    return [(frozenset(listed(one)), frozenset(listed(other))) for one, _, other in sides]


def _others(lines: str) -> dict[str, list[tuple[frozenset[str], frozenset[str]]]]:
    """Each word of the pairs, with the words on its own side and those on the other."""
    found: dict[str, list[tuple[frozenset[str], frozenset[str]]]] = {}
    for one, other in _pairs(lines):
        for own, opposite in ((one, other), (other, one)):
            for word in own:
                found.setdefault(word, []).append((own, opposite))
    return found


# Each word with those that mean the same and those that mean the opposite.
PLACE, KIND, WHOM = _others(_OF_PLACE), _others(_OF_KIND), _others(_OF_WHOM)
# Who votes against a thing may be alone in it: of a statement that turns nothing, of the source it may.
SPELT = {"outvoted": "voted against", "switched-on": "switched on", "switched-off": "switched off"}
ONE_WAY = frozenset(("outvoted",))
# Two words that together mean what one of them does.
OF_TWO = {
    **{(verb, "down"): "rejected" for verb in ("turn", "turns", "turned", "turning", "vote", "votes", "voted")},
    **{(verb, "down"): "quashed" for verb in ("strike", "strikes", "struck", "striking")},
    **{(verb, way): f"switched-{way}" for verb in ("switch", "switches", "switched", "turn", "turns", "turned") for way in ("on", "off")},
    ("front", "of"): "ahead",
    **{(verb, "off"): "suspended" for verb in ("break", "breaks", "broke", "broken", "breaking")},
    **{(verb, "against"): "outvoted" for verb in ("vote", "votes", "voted")},
    **{(verb, "to"): "accepted" for verb in ("agrees", "agreed", "consented")},
    ("by", "day"): "daytime", ("by", "night"): "overnight", ("at", "night"): "overnight",
}
