"""The words that join two things of which one came first, or made the other happen."""

import re

# The first stands behind these, and before those.
_LATER = r"after|since|following|because\s+of|because|owing\s+to|due\s+to|as\s+a\s+result\s+of|once|on\s+account\s+of"
_EARLIER = (
    r"before|until|prior\s+to|ahead\s+of|led\s+to|leads\s+to|caused|causes|resulted\s+in|so\s+that|and\s+so|brought\s+about|prompted|followed\s+by"
)
JOINT = re.compile(
    rf"(?<!\w)(?:(?P<later>{_LATER})|(?P<earlier>{_EARLIER}))(?!\w)(?!\s+(?:\d|then|now|[^\W\d_a-z][a-z]+day))", re.IGNORECASE
)
