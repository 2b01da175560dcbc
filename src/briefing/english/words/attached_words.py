"""The prepositions that join a word to a noun, those that say the same taken together, and the nouns that only tell when."""


from briefing.english.words.number_words import listed
from briefing.lazy_patterns import lazily

_SAME = (
    "at in on near inside within", "to into onto towards toward",
    "from", "of", "for", "with", "against", "under", "through", "by", "behind",
)  # fmt: skip
# Each with what it is compared by.
JOINTS = {form: line.split()[0] for line in _SAME for form in line.split()}
TOKEN = lazily(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d[\d.,:]*\d|\d|[,;:()–—]")
ENDS = frozenset(
    listed("""
    and or but nor while whereas although though because since if unless when before after until as than where that which who whom
    whose rather
    instead not was were is are be been being has have had will would shall should can could may might must did does do said says
    """)
)
PARTS = frozenset((",", ";", ":", "(", ")", "–", "—", "and", "but", "while", "whereas", "which", "who"))
ARTICLES = frozenset(listed("the a an its their his her this that these those all both each every any no some"))
# A time, or what says nothing by itself.
NO_PLACE = frozenset(
    listed("""
    time times day days night nights morning afternoon evening noon midnight dawn dusk week weeks weekend month months quarter years
    season decade
    century beginning start middle end early late later earlier next second total average all addition advance order turn effect use
    general
    particular full part fact case way ways manner question favour rate public place places help whole
    previous following same
    january february march april may june july august september october november december monday tuesday wednesday thursday friday
    saturday
    sunday spring summer autumn winter it them him her which whom this that these those what others least
    most first last once
    """)
)
# Of which of several places it is told: Lesk, where it rises.
_PLACE = r"[^\W\d_a-z][\w'’-]*(?:\s[^\W\d_a-z][\w'’-]*){0,3}"
WHERE = lazily(
    rf"(?<![\w'’-])(?P<place>{_PLACE}),\s+where\s+(?:it|they|he|she|the\s+[a-z]+)\s+"
    r"(?:(?:is|are|was|were|has|had|have)\s+)?(?P<verb>[a-z]{3,})"
)
IN_PLACE = lazily(rf"(?<!\w)(?P<verb>[a-z]{{3,}})\s+(?:in|at|near|on)\s+(?P<place>{_PLACE})")
