"""The nouns that, before an “of”, are not a part of what stands behind it, but stand for it; and those of kin."""

from briefing.english.words.number_words import listed

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
