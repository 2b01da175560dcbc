"""The words that tell what somebody is of somebody else, and from where or to where something goes."""


from briefing.english.words.number_words import listed
from briefing.lazy_patterns import lazily

_WORD = r"[^\W\d_a-z](?:[\w'’`-]|\.(?=\w))*"
NAME = rf"{_WORD}(?:\s+(?:of\s+|de\s+|van\s+|von\s+)?{_WORD}){{0,7}}"
# Oda Lunde, the sister of Jan Holt; the Dun is a tributary of the Orn.
RELATED = lazily(
    rf"(?<!\w)(?P<one>{NAME}(?:\s+\([^()]*\))?)(?:,|\s+(?:is|was|are|were|remains?|became|has\s+been|had\s+been))\s+(?:an?|the|its|now|once|one)\s"
    r"(?:[\w'’-]+\s+){0,4}?(?P<what>[a-z][\w'’-]*)\s+(?:of|to)\s+(?P<other>[^,;:.()\n]{2,80})"
)
# Holt's sister Oda Lunde; Holt's sister, Oda Lunde.
POSSESSED = lazily(
    rf"(?<!\w)(?P<other>{_WORD}(?:\s+{_WORD}){{0,3}})['’]s\s+(?:[a-z][\w-]*\s+){{0,2}}?(?P<what>[a-z]{{3,}}),?\s+(?P<one>{NAME})"
)
# Who is that of another has the other as the same; a twin town, a sister ship.
MUTUAL = frozenset(
    listed(
        "sibling siblings cousin cousins twin twins neighbour neighbours neighbor rival rivals friend friends ally allies partner partners "
        "colleague colleagues counterpart opponent opponents equal relative relatives spouse contemporary companion namesake enemy "
        "competitor equivalent ship town city school"
    )
)
_NOT_TO = (
    r"according|due|next|close|closer|thanks|compared|relative|belong\w*|similar|opposite|adjacent|equal|prior|up|as|said|told|owing|down|contrary|"
    r"subject|access|answer\w*|respon\w+|object\w*|used|related|key|known"
)
_NOT_FROM = r"km|kilomet\w+|miles?|metres?|meters?|far|farther|away|apart|different|suffer\w*|aside|apart|clear|safe|hidden|distance"
DIRECTED = lazily(
    rf"(?<!\w)(?:(?P<to>(?:(?<!\w)(?i:{_NOT_TO})\s+)?(?:to|into|onto|towards?))|(?P<from>(?:(?<!\w)(?i:{_NOT_FROM})\s+)?(?:from|out\s+of)))\s+"
    rf"(?:the\s+)?(?:(?:town|city|port|village|island)\s+of\s+)?(?P<name>{_WORD})"
)
DIRECTIONS = frozenset(("to", "into", "onto", "toward", "towards", "from", "out of"))
