"""What changes the order in which a text is seen, so that 12 is read where 21 stands: controls of direction, in every spelling.

An Arabic or Hebrew word needs none: scripts have their direction. A mark beside such letters only says where they end.
"""

import re
from collections.abc import Iterator

from briefing.lazy_patterns import lazily

_RIGHT_TO_LEFT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_CONTROLS = r"[\u202a-\u202e\u2066-\u2069]"
_LONE_MARK = rf"(?<![{_RIGHT_TO_LEFT}])[\u200f\u061c](?![{_RIGHT_TO_LEFT}])"
# As HTML, YAML and Jinja may spell them.
_SPELT = r"&#(?:823[4-8]|829[4-7]);?|&#x0*(?:202[a-e]|206[6-9]);?|\\u(?:202[a-e]|206[6-9])"
_ELEMENTS = r"<bdo\b|unicode-bidi\s*:\s*(?:bidi-override|isolate-override)"
_TURNS = lazily("|".join((_CONTROLS, _LONE_MARK, _SPELT, _ELEMENTS)), re.IGNORECASE)


def turned_at(text: str) -> Iterator[tuple[int, str]]:
    """Where a text holds what turns its direction: the offset in code points, and what stands there, by code point."""
    for match in _TURNS.finditer(text):
        yield match.start(), match[0] if match[0].isascii() else f"U+{ord(match[0]):04X}"
