"""What becomes of some of a whole, and what then of the others: cancelled, or held; sold, or kept; women, or men."""

from briefing.english.words.patterns import whole

# Each line has two sides or more, of which a thing meets one alone. A word may stand in several lines.
_ROWS = r"""
cancel\w*|called\s+off|scrapped|dropped|axed|abandoned|postponed|put\s+(?:off|back)|deferred|shelved|suspended|fell\s+through
 / went\s+ahead|go(?:es)?\s+ahead|ran|run|took\s+place|taken\s+place|held(?!\s+that\b)|staged|performed|operated|sailed|flew|kept
surviv\w+|remain\w*|still|(?<!have\s)(?<!has\s)(?<!had\s)left(?!\s+(?:the|their|its|his|her|for|because)(?!\w))|preserved|extant|spared|intact|saved|escaped|unharmed|undamaged|unscathed
 / gone|lost|missing|destroyed|demolished|disappeared|vanished|died|dead|extinct|killed|(?:torn|pulled)\s+down|scrapped|wrecked|razed
 |burn(?:ed|t)\s+(?:out|down)|gutted
filled|full|occupied|taken|sold|booked|let|used|attended
 / empty|vacant|unsold|unfilled|unoccupied|unused|free|unlet|to\s+spare|available|idle|(?:seats?|places|rooms|tickets|beds)\s+left
closed|shut\w*|out\s+of\s+(?:service|action|use)
 / open|opened|in\s+(?:service|operation|use)|working|operating|running
pass(?:ed|es)? / fail(?:ed|s|ures?)?
approv\w+|accept\w+|granted|upheld|allowed|admitted|adopted
 / reject\w+|refus\w+|turned\s+down|dismiss\w+|denied|thrown\s+out|struck\s+out|overturned
won|win|wins|victor\w+ / lost|lose|loses|defeat\w*
found(?!\s+(?:that|for|against|in\s+favour|guilty|not\s+guilty|no)\b)|recovered|rescued|saved|located|returned|traced|brought\s+back
 / missing|unaccounted|outstanding|lost|untraced
withdr[ae]w\w*|dropped\s+out|pulled\s+out / rowed|raced|started|took\s+part|competed|ran
stay|stays|stayed|kept\s+on / (?:lose|loses|lost|losing)\s+(?:its|their|his|her)\s+jobs?|laid\s+off|made\s+redundant|dismissed
kept|keeps|retained / lost|lose|loses
back|restored|reconnected / without|cut\s+off
paid|settled|repaid / unpaid|outstanding|owed|owing|in\s+arrears
men|males?|male / women|females?|female
boys? / girls?
adults?|grown-ups|over\s+(?:18|eighteen) / children|minors|(?:under|below)\s+(?:18|eighteen)|under-?(?:18|eighteen)s?
favour|backed|supported|supporting / against|opposed|opposing
rural / urban
full-time / part-time
owns?|owned|possess\w* / (?:do|does|did|go|goes|went)\s+without|lacks?|lacked
public|state-owned / private|privately
domestic|home-grown|(?:at\s+home|in\s+the\s+country|within\s+the\s+country) / foreign|abroad|overseas|imported
delivered|arrived / undelivered|still\s+to\s+(?:come|arrive)|outstanding|missing|on\s+the\s+way
discharged|sent\s+home|allowed\s+home|went\s+home / in\s+hospital|hospitali[sz]ed
repaired|mended|fixed|restored / broken|unrepaired|out\s+of\s+order
destroyed|damaged|burn(?:t|ed)|hit|flooded
 / undamaged|unharmed|unscathed|spared|intact|untouched|dry
injured|hurt|wounded / unhurt|unharmed|uninjured|unscathed
convicted|found\s+guilty / acquitted|cleared|freed|not\s+guilty
on\s+time|punctual\w*|early / late|delayed|behind\s+schedule|overdue
finished|completed|built / unfinished|incomplete|under\s+construction|unbuilt
replied|answered|responded / unanswered|silent|ignored
renewed|extended / lapsed|expired|ran\s+out
known|identified|named / unknown|unidentified|unnamed|anonymous
voted|turned\s+out|turnout / abstained|stayed\s+(?:away|at\s+home)
stayed|remained / left|quit|departed|resigned|returned|went\s+(?:home|back)
agreed|consented / refused|declined
"""
ROWS = tuple(tuple(map(whole, line.split(" / "))) for line in _ROWS.strip().replace("\n / ", " / ").replace("\n |", "|").splitlines())
