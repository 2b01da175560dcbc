"""The words by which a thing is told to have come about but for a little, and those by which a statement says so."""


from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

# She almost won; nearly all of the shops.
ALMOST = lazily(
    r"(?<!\w)(?i:almost|nearly|all\s+but|practically|virtually)\s+(?:(?P<verb>[a-z]{2,}(?:ed|t|d|n|w|k|e))(?!\w)|(?P<all>all|"
    r"every|everybody|everyone|everything|none|nobody|nothing|always|never)(?!\w))|"
    r"(?<!\w)(?:came|comes|was|were)\s+(?:very\s+)?close\s+to\s+(?P<close>[a-z]{3,})ing(?!\w)"
)
SAYS_ALMOST = whole(
    r"almost|nearly|but\s+for|all\s+but|practically|virtually|close|narrow\w*|just|short|hardly|barely|nine\s+in\s+ten|most\w*|"
    r"few|failed|missed|not|no|never|virtual|"
    r"about|around|roughly|some|approximately|verge|brink|point"
)
