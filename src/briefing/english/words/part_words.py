"""The nouns that, before an “of”, are not a part of what stands behind it, but stand for it; and those of kin."""

import re

from briefing.english.words.number_words import listed
from briefing.lazy_patterns import lazily

STANDS_FOR = frozenset(
    listed("""
    group groups number crowd crowds team band couple pair pairs dozen dozens hundreds thousands millions majority series kind type
    sort set range
    list lot lots plenty government authorities army forces troops ministry council parliament city town village port island county
    state province
    district region republic kingdom house bank company firm family people population case cases instance rest total sum amount quantity
    third thirds quarter quarters fifth fifths tenth tenths
    pack packs box boxes bottle bottles bag bags tin tins cup cups loaf loaves slice slices piece pieces portion dose doses kilo
    kilos litre litres tonne tonnes volume all both each any none half most some many few several
    """)
)
# Who does a thing does it for nobody whose kin they are.
KIN = frozenset(
    listed("""
    daughter daughters son sons wife widow husband widower brother brothers sister sisters father mother cousin cousins nephew nephews
    niece nieces uncle aunt grandson granddaughter grandfather grandmother heir heirs
    """)
)
# Done to something of one's own, by a verb that is said of the whole too where nothing stands behind it: closed its night ward; closed.
# Who opens its doors opens.
_BY_ITSELF = "clos(?:ed|es|ing)|shuts?|opened|opens|reopened|reopens"
DONE_TO_OWN = lazily(
    rf"(?<!\w)(?P<verb>{_BY_ITSELF})\s+(?:down\s+)?(?:its|their|his|her)\s+(?!(?:doors?|gates?|shutters|books)(?!\w))(?P<what>[a-z-]+(?:\s+[a-z-]+){{0,2}}?)"
    r"(?=\s(?:in|on|at|for|to|from|after|since|and|by)\s|[,.;]|\Z)",
    re.IGNORECASE,
)
DONE_BY_ITSELF = lazily(
    rf"(?<!\w)(?P<verb>{_BY_ITSELF})(?:\s+down)?(?=\s(?:in|on|at|for|to|from|after|since|and|by|last|this)\s|[,.;]|\Z)", re.IGNORECASE
)
