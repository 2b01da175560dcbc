"""What stands before an office and makes it another, the former mayor, and of what field a minister is."""

import re

from briefing.english.words.patterns import whole
from briefing.english.words.word_lists import listed

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
_ROLE = (
    r"(?P<role>(?:prime\s+|foreign\s+|health\s+|finance\s+)?minister|mayor|president|premier|chancellor|governor|ambassador|secretary(?:[\s-]general)?|director|"
    r"chief|chair(?:man|woman|person)?|head|leader|manager|king|queen|commander|captain|coach|treasurer|judge|bishop|spokes(?:man|woman|person)|"
    r"editor|(?:customs\s+|police\s+|army\s+)?officer|principal|prosecutor|general|sheriff|commissioner|senator|champion|owner|curator|rector|dean)"
)
MODIFIED = {sort: re.compile(rf"(?<![\w-])(?:{own})[\s-]+{_ROLE}(?![\w-])", re.IGNORECASE)
            for sort, (own, _) in _SORTS.items()}
SAYS_SO = {sort: whole(said) for sort, (_, said) in _SORTS.items()}

# What a minister is of, before the office or behind it; and words that say something else of one.
_OFFICE = r"(?:ministers?|ministry)"
MINISTER = re.compile(
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
