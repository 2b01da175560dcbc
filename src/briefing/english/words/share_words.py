"""Of what a share is a share."""

import re

_ENDS = (
    r"(?=\s(?:wants?|says?|thinks?|live|lives|goes|go|owns?|needs?|uses?|speaks?|went|came|[a-z]{3,}ed|of|in|on|at|for|to|with|"
    r"from|by|under|over|were|was|are|is|has|have|had|will|would|and|but|who|which|that|when|"
    r"while|after|before|since)\s|[,;.:]|\Z)"
)
OF_WHAT = re.compile(
    rf"\s*(?:%|per\s?cent|percent)?\s*(?:of\s+|(?=the\s))(?:all\s+|the\s+|its\s+|their\s+|his\s+|her\s+|those\s+|"
    rf"these\s+)*(?P<noun>[^\W\d_][\w'’-]*(?:\s+[^\W\d_][\w'’-]*){{0,3}}?){_ENDS}"
)
OF_THE = re.compile(r"\s+of\s+(?:(?:the|its|their|all)\s+){0,2}(?P<noun>[^\W\d_][\w'’-]*)")
# Of those who answered.
OF_THOSE = re.compile(r"\s*(?:%|per\s?cent|percent)?\s*of\s+(?:those|the\s+people|the\s+\w+)\s+who\s+(?:had\s+|have\s+|"
    r"were\s+)?(?P<done>[a-z]{3,})")
