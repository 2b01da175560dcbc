"""Which words make another office of one, and of what field a minister is: the deputy mayor is not the mayor, a former judge no judge."""

import re

from briefing.english.words.patterns import whole
from briefing.english.words.relation_words import NAME
from briefing.english.words.word_lists import listed
from briefing.lazy_patterns import lazily

# Directly before an office.
_RANKS = r"former|ex|deputy|vice|acting|interim|assistant|honorary|prime|junior|retired|designated|future|shadow"
_OFFICES = (
    r"president|minister|premier|mayor|governor|chair\w*|director|secretary|chancellor|commissioner|ambassador|speaker|leader|head|judge|general|"
    r"captain|colonel|admiral|marshal|inspector|editor|conductor|coach|manager|treasurer|rector|dean|bishop|oboist|pianist|violinist|singer|player|"
    r"chief|king|queen|commander|principal|sheriff|owner|curator|champion|miner|teacher|nurse|officer|pilot|senator|councill?or|prosecutor|envoy|adviser|advisor|spokes\w+"
)
OFFICE = lazily(
    rf"(?<![\w'’])(?:(?P<rank>(?i:{_RANKS}))[\s-])?(?P<office>(?i:{_OFFICES})),?\s+(?P<name>{NAME})"
)
# Before an office that somebody held when it was so.
AT_THE_TIME = lazily(r"(?<!\w)(?:then|at\s+the\s+time|while|when|once|later|in\s+[12]\d{3})(?!\w)", re.IGNORECASE)

# What a statement may say instead, where the source has an office with a word of a sort.
_SORTS = {
    "former": (r"former|ex|erstwhile|one-time|onetime|retired|ousted|deposed|outgoing|previous",
               r"former\w*|ex|once|previous\w*|past|late|retired|ousted|deposed|outgoing|was|were|had|until|then|earlier|at\s+the\s+time|predecessor|used\s+to"),
    "deputy": (r"deputy|vice|assistant|associate|junior",
               r"deput\w+|vice|assistant|associate|under|junior|second|stand-in|number\s+two"),
    "acting": (r"acting|interim|caretaker|provisional|temporary|designate",
               r"acting|interim|caretaker|provisional\w*|temporar\w+|designate|elect|for\s+now|stand-in"),
    "shadow": (r"shadow|would-be|self-styled|self-proclaimed|so-called|honorary",
               r"shadow|would-be|self-styled|self-proclaimed|so-called|honorary|opposition|call\w*|styl\w+|proclaim\w*"),
}
_ROLE = rf"(?P<role>(?:(?:prime|foreign|health|finance|customs|police|army)\s+)?(?:{_OFFICES}))"
MODIFIED = {sort: lazily(rf"(?<![\w-])(?:{own})[\s-]+{_ROLE}(?![\w-])", re.IGNORECASE)
            for sort, (own, _) in _SORTS.items()}
SAYS_SO = {sort: whole(said) for sort, (_, said) in _SORTS.items()}

# What a minister is of, before the office or behind it; and words that say something else of one.
_OFFICE = r"(?:ministers?|ministry)"
MINISTER = lazily(
    rf"(?<!\w)(?:(?P<before>[a-z]+)\s+{_OFFICE}(?!\w|\s+(?:of|for)\s)|{_OFFICE}\s+(?:of|for)\s+(?:the\s+)?(?P<behind>[a-z]+))",
    re.IGNORECASE,
)
OTHERWISE = frozenset(listed("""
    prime former deputy chief senior junior new then old first acting cabinet government state the a its their his her current responsible
    another one ex of by and no said
"""))
# Fields that are one, however they are called.
SAME_FIELD = tuple(frozenset(listed(fields)) for fields in (
    "finance treasury exchequer economy budget", "defence defense war military", "interior home internal", "foreign external affairs",
    "environment climate", "education schools school", "labour labor work employment", "agriculture farming farm",
    "transport transportation traffic", "trade commerce",
))
