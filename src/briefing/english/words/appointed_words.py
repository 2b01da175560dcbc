"""The words by which a text tells who has which office or part: Ane Rolfs, the mayor, or is the chair of the board."""

from briefing.lazy_patterns import lazily

_PERSON = r"(?:[^\W\d_a-z][\w'’-]+(?:\s+(?:de|van|von|al|el)?\s*[^\W\d_a-z][\w'’-]+){0,3})"
_ROLE = r"(?P<{}>[a-z][\w'’-]*(?:\s+(?:[a-z][\w'’-]*)){{0,2}}?(?:\s+of\s+(?:the\s+)?[\w'’-]+)?)"
APPOINTED = lazily(
    rf"(?<![\w'’-])(?P<one>{_PERSON}),\s+(?:the|its|their)\s+{_ROLE.format('what')}(?=,|\.(?:\s|\Z)|;)"
    rf"|(?<![\w'’-])(?P<who>{_PERSON})\s+(?:is|was|became|remains)\s+(?:also\s+|now\s+)?(?:(?:the|its|their)\s+)?{_ROLE.format('is')}(?=[,;.]|"
    rf"\s+(?:and|but|while|since|until|from|when)\s|\Z)"
    rf"|(?<!\w)[Tt]he\s+{_ROLE.format('office')}(?:,\s+|\s+(?:is|was|became)\s+)(?P<holder>{_PERSON})(?=[,;.]|\s*\Z)"
)
