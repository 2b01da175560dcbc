"""What says nothing at all of a verb."""

import re

from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

# She inherits nothing.
DOES_NOTHING = whole(r"(?P<verb>[a-z]{3,})\s+(?:nothing|nobody|no\s+one)", r"\s+(?:but|else|other|more|less|except)", flags=re.NOFLAG)
# Besides whatever says no: it comes to nothing.
TURNED_DOWN = whole(r"turn\w*\s+(?:down|away)|g[ai]v\w+\s+up|unmoved|unchanged|silent|mute|in\s+vain")
# Where a clause ends.
ENDS = lazily(r"[.;:!?\n,]\s|\s(?:but|while|whereas|although|though)\s")
