"""The words by which a statement adds where, how, by whom or with what, and the nouns with which it adds nothing."""


from briefing.english.words.number_words import cardinals, listed
from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

# A preposition, with what may stand between it and its noun. Behind most of them a "the" may speak of what has another name there.
_NOUNS = r"(?=(?:(?:an?|some|any|all|both|such)\s+)?(?P<nouns>[a-z][\w'’-]*(?:\s+[a-z][\w'’-]*){0,3})(?!\w|\s+(?:[^\W\d_a-z]|\d)))"
ADDS = lazily(
    r"(?<![\w-])(?:(?P<by>by|with|into|onto|against)\s+(?:(?:the|its|their|his|her|these|those)\s+)?|"
    r"(?:(?<=died\s)|(?<=dies\s)|(?<=accused\s)|(?<=convicted\s)|(?<=suspected\s)|(?<=robbed\s)|(?<=made\s)|(?<=built\s)|(?<=warned\s)|"
    r"(?<=complained\s)|(?<=cleared\s)|(?<=guilty\s)|(?<=afraid\s)|(?<=consists\s))(?P<of>of)\s+(?:(?:the|its|their|his|her)\s+)?|"
    r"(?P<to>to)\s+(?:(?:the|its|their|his|her|these|those)\s+|(?=an?\s))|"
    r"(?P<at>through|without|at|on|from|for|in|near|under|over|among|amid|behind|beside|inside|outside|across|along|beneath|after|before|during|"
    rf"despite|via|aboard)\s+){_NOUNS}"
)
# The same of what the source has named before: bound by it.
OF_IT = {by: whole(rf"{by}\s+(?:it|them)") for by in ("by", "with", "into", "onto", "against")}
# How a thing is done; and a noun that closes a clause behind an "and".
HOW = lazily(r"(?<![\w-])(?P<word>[a-z]{3,}ly)(?![\w-])")
# Of which kind a thing is, by words that no ending of nouns has; behind a number also what was done to it.
WHAT_KIND = lazily(
    rf"(?<![\w.,-])(?:(?:the|its|an?|their)\s+(?P<word>[a-z]{{3,}}(?:al|ic|ous|ive|less|ful|able|ible))(?=\s+[a-z]{{3,}}\b)|"
    rf"(?:\d[\d.,]*|(?i:{cardinals(2, 99)}))\s+(?P<done>[a-z]{{4,}}(?:ed|al|ic|ous|ive|less|ful|able|ible))"
    r"(?=\s+(?:[a-z]{3,}s|children|people|men|women)\b))"
)
AND = lazily(r"(?<![\w-])and\s+(?:(?:the|an?|its|their|his|her)\s+)?(?P<noun>[a-z]{4,})(?=[.,;:])")
# Nouns that tell a time, a measure, a manner or the whole of something named already, and words that are no nouns.
FREE = frozenset(
    listed("""
    time times day night morning afternoon evening midday noon midnight dawn dusk nightfall daybreak today yesterday week
    weekend month quarter year season spring summer autumn winter decade century beginning start middle midway end outset
    early late later earlier first last next second third half once then now long ago while moment point period stage hours
    minutes seconds days weeks months years average total all most least addition advance order row succession turn line course force
    effect use place practice principle theory general particular full part whole short detail brief fact case way ways means
    method manner kind sort type terms question need favour sum figure figures number numbers amount share rate size length
    width height depth weight value speed capacity volume
    scale age space distance common public private hand hands sight view mind person people others other
    another everyone everybody anyone nobody none nothing something each either neither one ones more less fewer many few
    several rest remainder group groups body side sides name names words word account accounts own return response reply
    result results reason reasons instead except lack want aid help support behalf board strength condition conditions price
    cost costs expense charge notice warning sea road there sure
    entry existence operation service office power work life death
    danger tolerance margin difference increase
    decrease rise fall growth just about around roughly nearly almost only even further exactly precisely up down far well again colleague
    colleagues square cubic briefing page description source text passage sentence record report reading letter calculation
    quotation marks print limit limits maximum minimum ceiling every budget schedule captivity custody
    """)
)
# And those that may stand for a place that the source names.
PLACES = frozenset(
    listed("area region district place country town city village island world land home abroad site spot here there park")
)
# And those that, behind a "the", may stand for what the source names otherwise.
NAMED = frozenset(
    listed("company firm business organisation organization agency institution team club party authority association foundation")
)
# What joins a preposition to more than a noun: of which, in order to, for example.
NO_NOUN = whole(
    r"which|whom|whose|what|who|whether|when|where|how|it|them|him|her|us|me|you|themselves|itself|himself|herself|example|instance"
)
# What tells how sure, how much or when a thing is, and what only ends like an adverb.
FREE_HOW = frozenset(
    listed("""
    final total annual active additional several initial previous original general individual actual usual normal equal combined
    daily weekly monthly yearly hourly nightly fortnightly quarterly annually barely hardly scarcely nearly roughly
    approximately only mainly mostly largely partly chiefly primarily originally newly recently currently previously formerly
    finally eventually initially lately equally respectively generally usually normally typically jointly fully completely
    entirely totally wholly exactly precisely actually really simply merely slightly apparently allegedly reportedly possibly
    probably supposedly presumably unanimously narrowly namely shortly early likely unlikely directly evidently effectively
    officially clearly obviously similarly accordingly consequently subsequently simultaneously occasionally frequently
    regularly repeatedly constantly rarely immediately instantly
    overly separately altogether increasingly relatively comparatively otherwise
    broadly solely exclusively purely unusually technically theoretically nominally family supply reply assembly ally rally
    fly apply multiply rely imply comply butterfly monopoly elderly friendly lively ugly silly holy jelly belly bully costly
    deadly lonely lovely orderly scholarly anomaly homily lily doily timely unruly ghostly
    """)
)
# Nouns that have another stem than the verb that says the same.
VERB_OF = {
    noun: verbs.split()
    for noun, verbs in (
        pair.split(":")
        for pair in """
sale:sold sell sells selling;loss:lost lose loses losing;birth:born;death:died die dies dying;flight:flew fly flies flown fled flee
growth:grew grow grows grown growing;gift:gave give gives given;thought:think thinks;speech:spoke speak speaks spoken
choice:chose choose chosen;proof:prove proved proven;belief:believe believed believes;relief:relieve relieved
arrival:arrive arrived;theft:stole steal stolen;shot:shoot shoots shooting;food:feed fed eat ate;success:succeed succeeded
descent:descend descended;entry:enter entered;defence:defend defended;defense:defend defended;response:respond responded
offence:offend offended;expense:spend spent;fall:fell fallen;rise:rose risen;knowledge:know knew known;life:live lived lives
advice:advise advised advises;analysis:analyse analysed analyze analyzed;height:high;length:long;width:wide;depth:deep;strength:strong
warmth:warm;heat:hot;youth:young;truth:true;poverty:poor;safety:safe;purchase:bought buy;departure:left leave leaves departs departed
beginning:began begun begin start;start:began begun begins;end:closed finished expires over;marriage:married marry wed
debt:owe owes owed owing;fault:blame blamed blames;majority:votes vote;outgoings:spent spend;income:earned earn earns took
""".strip().replace("\n", ";").split(";")
    )
}
HYPHEN = lazily("[-‐‑]")
