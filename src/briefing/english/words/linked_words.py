"""What joins a noun to a name."""


from briefing.english.words.relation_words import NAME
from briefing.lazy_patterns import lazily

LINKED = lazily(
    rf"(?<![\w-])(?P<noun>[a-z]{{3,}})\s+(?P<joint>by|of|from|in|at|for|with|near)\s+"
    rf"(?:(?:the|an?|his|her|its|their)\s+(?:[a-z][\w'’-]*,?\s+){{0,3}})?(?P<name>{NAME})"
)
# In, at and near a place are one.
PLACES = frozenset(("in", "at", "near"))
OWNED = lazily(rf"(?<![\w-])(?P<name>{NAME})['’]s?\s+(?:[a-z]+\s+)?(?P<noun>[a-z]{{3,}})(?!\w)")
# Who somebody is, by a word directly before the name.
_KIN = (
    "father|mother|brother|sister|son|daughter|wife|husband|uncle|aunt|nephew|niece|cousin|widow|widower|grandfather|grandmother|grandson|granddaughter|"
    "stepfather|stepmother|president|premier|minister|senator|judge|mayor|captain|colonel|general|director|manager|chairman|chairwoman|secretary|governor|"
    "bishop|king|queen|prince|princess|editor|author|composer|conductor|painter|pupil|teacher|nurse|doctor|surgeon|guard|keeper|owner|lawyer|engineer|"
    "architect|chancellor|ambassador|deputy|professor|priest|abbot|coach|trainer|player|pilot|driver|witness|victim|suspect|plaintiff|defendant"
)
IS_CALLED = lazily(rf"(?<![\w-])(?P<who>(?i:{_KIN})),?\s+(?P<name>{NAME})")
