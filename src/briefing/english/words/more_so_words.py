"""What is more so than another, where that was named before: from the Orn to the Dun, whose bed is wider."""

from briefing.lazy_patterns import lazily

_MORE = r"(?:(?P<{0}_more>more|less)\s+(?P<{0}_how>[a-z]+)|(?P<{0}_er>[a-z]{{2,}}er))"
_NAME = r"(?:[^\W\d_a-z][\w'’-]*\s+){0,3}[^\W\d_a-z][\w'’-]*"
# Of the last named of two it is told that it is more so.
MORE_SO = lazily(
    rf"(?P<name>{_NAME}),\s+(?:whose\s+[\w'’-]+(?:\s+[\w'’-]+)?|which|who)\s+(?:is|are|was|were)\s+(?:much\s+|far\s+|slightly\s+|even\s+)?{_MORE.format('there')}"
    r"(?!\s+than)(?=[,;.]|\s(?:and|but|by)\s|\Z)"
)
# A statement that has another more so than one.
MORE_THAN = lazily(rf"(?<!\w){_MORE.format('own')}\s+than\s+(?P<than>[^.,;]{{1,80}})")
