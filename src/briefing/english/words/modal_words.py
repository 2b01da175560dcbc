"""The words by which a text says that a thing must, should, may, can or need not be done, each told apart."""


from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

_BE = r"(?:is|are|was|were|be|been|being)"
_NOT = r"(?:\s+(?P<{}>not|never))?"
_BY_THE_WAY = r"(?:\s+(?:also|always|then|now|still|first|only|[a-z]+ly))*"
# What must not be is not what need not be. Of "must have been" nothing must be done.
MODAL = lazily(
    r"(?<!\w)(?:"
    rf"(?P<free>need\s+not|needn['’]t|(?:do|does|did)(?:\s+not|n['’]t)\s+(?:have|need)\s+to|{_BE}\s+not\s+(?:required|obliged|bound)\s+to)|"
    r"(?P<barred>cannot|can['’]t|must\s+not|mustn['’]t|(?:may|might|can|shall)\s+(?:not|never)|"
    rf"{_BE}\s+(?:not\s+(?:allowed|permitted)|forbidden)\s+to)|"
    rf"(?P<must>(?-i:must)|ha(?:ve|s|d)\s+to|{_BE}\s+(?:required|obliged|compelled|bound|forced|ordered)\s+to)|"
    rf"(?P<should>should|ought\s+to|{_BE}\s+(?:advised|urged|recommended|encouraged|asked)\s+to)|"
    rf"(?P<may>(?-i:may)|might|can|could|{_BE}\s+(?:allowed|permitted|free|able|entitled)\s+to)"
    rf")(?!\s+have(?!\w)|\w){_BY_THE_WAY}\s+(?:be\s+(?:[a-z]+ly\s+)?)?(?P<verb>[a-z]{{2,}})"
)
# What may stand for what: in the source, with what a statement may have instead.
STANDS_FOR = {
    "must": frozenset(("must",)),
    "should": frozenset(("should",)),
    "may": frozenset(("may",)),
    "free": frozenset(("free", "may")),
    "barred": frozenset(("barred",)),
}
# Beside these what may be done is bounded, so that it must be done so.
BOUNDED = whole(r"only|not|no|none|nobody|nothing|never|unless|until|before|except\w*|without|at\s+most|at\s+least|more\s+than|up\s+to")
