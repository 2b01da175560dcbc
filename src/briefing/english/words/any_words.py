"""The words by which a statement says that nothing limits a thing, and that it is done once or by what means."""

from briefing.english.words.number_words import listed
from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

# Nothing limits it.
AT_ALL = lazily(
    r"(?<!\w)(?:(?:to|at|by|for|in|from|with|of)\s+any\s+[a-z]{3,}|Any\s+[a-z]{3,}\s+(?:may|can|could)|whenever|wherever|whoever|"
    r"as\s+(?:often|long|much|many)\s+as\s+(?:they|he|she|it|you|one)\s+(?:likes?|wants?|wish(?:es)?|pleases?)|"
    r"at\s+all\s+times|all\s+(?:the\s+)?year\s+round|in\s+all\s+cases)(?!\w)"
)
LIMITED = whole(r"only|unless|except|provided|if|once|limit\w*|restrict\w*|until|confin\w*")
# A statement that names a limit, or denies; what says the same in the source.
NAMES_LIMIT = whole(
    r"only|unless|except\w*|provided|if|once|limit\w*|restrict\w*|until|not|no|never|nobody|none|without|but|cannot|whether|before|than|refus\w*|"
    r"ban(?:s|ned)?|forbid\w*|forbad\w*|prohibit\w*|den(?:y|ies|ied)"
)
IS_FOR_ANY = whole(
    r"any\w*|every\w*|each|all|always|whatever|whoever|whichever|whenever|wherever|regardless|unlimited|free\w*|both|no\s+limits?"
)
# Once, and more than once.
ONLY_ONCE = whole(r"(?:only|just)\s+once|once\s+only|a\s+single\s+time")
MANY_TIMES = whole(
    r"(?:several|many|three|four|five|six|countless|numerous|a\s+few)\s+times|repeatedly|time\s+and\s+again|again\s+and\s+again|more\s+than\s+once|twice"
)
ONCE = whole("once|single")
# By what a thing is done, those that may be told for one another on a line.
_MEANS = """
foot
helicopter air plane aeroplane aircraft
boat ship sea ferry water canoe dinghy
train rail railway
bus coach road car lorry truck van minibus
tram
bicycle bike
horse horseback sledge cart
hand
machine
post letter mail
telephone phone
email e-mail
"""
MEANS = {word: line.split()[0] for line in _MEANS.strip().splitlines() for word in listed(line)}
BY_MEANS = lazily(rf"(?<!\w)(?:by|on)\s+(?P<means>{'|'.join(MEANS)})(?!\w)")
