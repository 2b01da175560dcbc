"""Set phrases of a preposition and a noun, whose noun says nothing by itself, each with what may say the same in a source.

At large is who has escaped, in the red who makes a loss: no form of the noun stands there. A phrase that is not here is proved by its
noun, as any other.
"""

import re

from briefing.english.words.patterns import in_any_form, whole

# What a statement says -> the words that may say it in the source, in the forms of a noun or verb; with a * however they end.
_ROWS = r"""
at large, on the run -> not been caught|not yet been caught|never been caught|never caught|not been found|fugitiv*|hunt|manhunt*|missing
in the red -> loss|losses|lost|deficit|overdraw*|overdraft*
in the black -> profit|surplus
in search, in pursuit, in quest -> search*|look|seek|sought|hunt|pursu*|chas*|quest*|prospect*
out of work, without work, unemployed, jobless -> unemployed|jobless|without work|out of work|no work|no job|laid off|redundan*
in hospital -> hospital*|discharg*|admitted|ward|clinic
in debt -> debt|owe|owing*|borrow*|creditor
in exile -> exil*|banish*
in vain, without success -> vain|fail|unsuccess*|fruitless*|not|no|nobody|nothing|none
in flames, on fire, by fire, ablaze -> burn|fire|flame|ablaze|alight|blaze
in tears -> cry|cried|cries|wept|weep|tear
on foot -> foot|walk|hik*|march*
on horseback -> horse|horseback|rode|ridden|rider|mount*
by car -> car|cars|drove*|driv*|motor*
by boat, by ship, by sea -> boat|ship|sail|ferr*|vessel|sea|steamer|barge|yacht
by air, by plane -> air|plane|fly|flew|flown|flight|aircraft|jet|helicopter
by rail, by train -> rail|train*
at gunpoint -> gun|pistol|rifle|revolver|armed*|firearm
at knifepoint -> knife|knives|blade
under water -> flood|submerg*|drown|inundat*|underwater
under way -> begun*|began*|start*|progress*|work|going on|going ahead|ongoing*
at fault, to blame -> fault*|blame*|responsib*|culp*|negligen*
at work -> work|labour|employ|duty
at home -> home|house|flat
for sale, on sale, up for sale -> sale|sell|sold|buyer|auction|market
in print -> print*|publish*|edition
in hospital -> hospital*|ward|patient
on strike -> strik*|struck*|stopp*|walked out|walkout*|industrial action
on trial -> trial|tried|court|prosecut*|charge|dock
at stake, at risk -> stake|risk|threat|danger|lose|lost
in doubt -> doubt*|uncertain*|question*|sceptic*
to the polls -> vot*|poll|ballot*|turnout|elect*
in the timetable, on the timetable -> timetable*|schedul*
at odds -> odds|disagree*|disput*|differ*|contradict*|conflict*
"""


_LINES = [line.partition(" -> ") for line in _ROWS.strip().splitlines()]
_SAID = (said.replace(" ", r"\s+").replace(r",\s+", "|") for said, _, _ in _LINES)
# All of them in one, each row a group; and what may say it in the source.
SET_PHRASES = whole("|".join(f"(?P<row{at}>{said})" for at, said in enumerate(_SAID)))
SAYS_THE_SAME: dict[str, re.Pattern[str]] = {f"row{at}": in_any_form(there.split("|")) for at, (_, _, there) in enumerate(_LINES)}
