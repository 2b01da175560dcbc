"""The months by their names, long and short."""

from briefing.english.words.number_words import listed

MONTHS = tuple(listed("January February March April May June July August September October November December"))
_MONTH_OF = {name.lower()[:3]: number for number, name in enumerate(MONTHS, start=1)}
_SHORT = listed("Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec")
# A capital is asked for: "you may 2020 times" is no May.
_LONG, _SHORT_FORMS = ("|".join((*names, *(name.upper() for name in names))) for names in (MONTHS, _SHORT))
MONTH_NAMES = rf"(?:(?:{_LONG})(?!\w)|(?:{_SHORT_FORMS})(?:\.|(?!\w)))"


def month_number(written: str) -> int:
    """The number of a month by its name, long or short, from 1."""
    return _MONTH_OF[written[:3].lower()]
