"""What says nothing at all of a verb, and what is counted in by name."""

import re

from briefing.english.words.patterns import whole

# She inherits nothing.
DOES_NOTHING = whole(r"(?P<verb>[a-z]{3,})\s+(?:nothing|nobody|no\s+one)", r"\s+(?:but|else|other|more|less|except)", flags=re.NOFLAG)
# Besides whatever says no: it comes to nothing.
TURNED_DOWN = whole(r"turn\w*\s+(?:down|away)|g[ai]v\w+\s+up|unmoved|unchanged|silent|mute|in\s+vain")
# Where a clause ends.
ENDS = re.compile(r"[.;:!?\n,]\s|\s(?:but|while|whereas|although|though)\s")
# Schools included, including schools, even schools.
COUNTED_IN = re.compile(
    r"(?<!\w)(?:(?P<before>[a-z]{4,})\s+(?:included|too|as\s+well)(?=[,.;]|\s)|(?:includ(?:ing|es|ed)|even|as\s+well\s+as)\s+(?:the\s+)?(?P<behind>[a-z]{4,}))"
)
# Behind a noun: it is left out of what is told.
LEFT_OUT = (
    r"(?:[^.;]{0,80}?\s(?:was|were|is|are|had|have|has|did|do|does)(?:\s+been)?\s+(?:not|spared|exempt\w*|excluded|excepted|unaffected|unharmed|unhurt)(?!\w)"
    r"|[^.;,]{0,40}?\s(?:escaped|remained|stayed)\s)"
)
BUT_FOR = r"(?:except(?:ing|\s+for)?|but\s+(?:not|for)|apart\s+from|other\s+than|save(?:\s+for)?|excluding|without|spared)\s+(?:the\s+)?"
