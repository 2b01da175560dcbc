"""Adjectives and adverbs with another stem than the noun or phrase that says the same: municipal, of a town; permanently, for good.

Each says no more than that a thing is of what it names. One that means more than that, as heavenly does, does not stand here.
"""

import re

from briefing.english.words.patterns import in_any_form

# The word -> the words that may say it in the source, in the forms of a noun or verb; with a * however they end.
_ROWS = """
badly, seriously, severely, gravely -> bad|badly|serious*|severe*|grave*|critical*
quickly, rapidly, swiftly, speedily -> fast*|quick*|rapid*|swift*|speed*
maker, makers -> manufactur*|produc*|make
municipal -> town|city|council|borough|mayor
urban -> city|cities|town
rural -> countr*|village*|farm
maritime, marine -> sea|ocean|ship
nautical -> sea|ship|sail
aerial -> air|plane|aircraft|helicopter|drone
solar -> sun
lunar -> moon
dental -> tooth|teeth|dentist*
avian -> bird|hen|duck|geese|goose
bovine -> cattle|cow
equine, equestrian -> horse|rider
canine -> dog
maternal -> mother*
paternal -> father*
fraternal -> brother*
royal -> king|queen|crown|monarch*|palace
papal -> pope|vatican*
judicial -> judge|court
ecclesiastical -> church|bishop*
military -> army|armies|troop*|soldier*|armed forces
naval -> navy|warship|fleet
fiscal -> tax|budget*
monetary -> money|currenc*|central bank
linguistic -> language
floral -> flower
nocturnal -> night
manual, manually -> hand
oral, orally -> mouth|spoken
subterranean -> underground
domestic -> home|house|inland
permanent, permanently -> for good|forever|for ever|permanen*
temporarily, temporary -> for a time|for the time being|for now|provisional|until
child, children -> pupil|school*|kid|boy|girl|son|daughter|young*|toddler
pupil, pupils -> school*|child*|class*
comparable -> similar*|alike|like|same
identical -> same|alike
jointly -> together|both
gradually -> little by little|step by step|bit by bit|slowly
completely, entirely -> whole|altogether|all|every
publicly -> in public
privately -> in private
hunger, starvation -> starv*|famine|hunger*
thirst -> dehydrat*|thirst*|water
cold, exposure -> froze*|freez*|hypothermia|frost
cancer -> tumour*|tumor*|leukaemia|lymphoma
pneumonia -> lung
timber, wood -> log|wood*|timber*|oak|pine|plank|beam
metal -> iron|steel|copper|brass|tin|bronze|lead|alumin*
stone -> granite|slate|marble|sandstone|limestone|rock|flint
theft -> steal*|stole*|thie*
murder -> kill*|murder*
arson -> fire|burn*
bribery -> bribe*
voluntarily -> of their own accord|of her own accord|of his own accord|own free will|volunteer*
"""


def _rows() -> dict[str, re.Pattern[str]]:
    found = {}
    for line in _ROWS.strip().splitlines():
        said, _, there = line.partition(" -> ")
        found.update(dict.fromkeys(said.split(", "), in_any_form(there.split("|"))))
    return found


OTHER_STEMS = _rows()
