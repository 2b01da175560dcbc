"""The words by which a text tells whose a number is: of which of several of a name, of which of two, of which people."""

from briefing.lazy_patterns import lazily

# A name between a number and what it counts: three | Harrier | players.
OF_NAME = lazily(r"\s+(?P<name>[^\W\d_a-z][\w'’-]*(?:\s[^\W\d_a-z][\w'’-]*){0,3})\s+(?P<noun>[a-z][a-z-]+)")
# One of several that have a name in common and a number or letter of their own: Aldra-2, Reactor 4, Pier B.
NUMBERED = lazily(r"(?<!\w)(?P<name>[^\W\d_a-z][^\W\d_]+)[-\s](?P<number>\d{1,3}|[A-H])(?![\w.,]?\d|\w)")
# Two things, of which the second has the number: a hut and savings of £400.
OF_SECOND = lazily(
    r"(?<!\w)(?P<one>[a-z]{3,})\s+and\s+(?:an?\s+|the\s+|its\s+|his\s+|her\s+|their\s+)?(?P<two>[a-z]{3,})\s+of\s+"
    r"(?:some\s+|about\s+|around\s+|nearly\s+|almost\s+|over\s+|more\s+than\s+|at\s+least\s+|up\s+to\s+)?[^\w\s]?\Z"
)
# Those who live in a place or belong to it; and behind a number of people, that some of them do not.
RESIDENT = lazily(
    r"(?:\s+[a-z]+)?\s+(?:residents|parishioners|locals|citizens|villagers|islanders|inhabitants|townspeople|townsfolk|members|nationals|"
    r"natives|neighbours|voters)(?!\w)"
)
OF_OUTSIDERS = lazily(
    r"[^.;]{0,100}?,\s(?:[\w-]+\s){1,4}?(?:of\s+(?:them|whom|these|those)\s)?(?:were\s|are\s|came\s|come\s)?from\s+(?:outside|elsewhere|abroad|other\s|beyond|further)"
)
