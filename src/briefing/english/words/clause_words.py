"""The words by which clauses are told apart, and by which one goes on about what was named before."""

import re

from briefing.english.words.denial_words import NOT_ANY
from briefing.english.words.number_words import listed
from briefing.english.words.patterns import whole
from briefing.english.words.word_lists import TITLES as SHORT_TITLES
from briefing.lazy_patterns import lazily

# What tells a verb from its form alone, whatever stands beside it.
AUXILIARIES = (
    r"is|are|was|were|be|been|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must|\w+n['’]t"
)
_SUBJECT = (
    r"(?:the|a|an|this|that|these|those|there|they|he|she|it|we|you|his|her|its|their|our|all|some|many|most|both|each|every|"
    r"several|others?|another|one|two|three|no|nobody|none|Mr|Ms|Mrs|Dr|[^\W\d_a-z][\w'’.-]+)"
)
# Before a stop: no initial, and no title, which ends no sentence.
_ENDS = "".join(rf"(?<!\b{word})" for word in ("[A-Z]", "St", *sorted(SHORT_TITLES)))
# What parts two clauses: a word that sets them against each other, a mark, or an "and" before a subject.
PARTED = lazily(
    rf"(?P<contrast>,?\s+(?:but|while|whereas|although|though)\s+)|;\s+|(?<=[\w)”\"'’%]){_ENDS}[.!?]\s+(?=[^\W\d_a-z]|[“\"‘'(])|\n|(?P<and>,?\s+and\s+(?={_SUBJECT}\s))"
)
VERB = whole(rf"{AUXILIARIES}|says?|[a-z]{{3,}}(?:s|ed)", flags=re.NOFLAG)
PRONOUN = lazily(r"\s*(?:it|he|she|they|this|these|those|both|his|her|its|their|there|that)(?!\w)", re.IGNORECASE)
IT = whole("it|them")
POSSESSED = lazily(r"\s*(?:his|her|its|their)(?!\w)", re.IGNORECASE)
REPORTS = whole(r"sa(?:id|ys)|told|wr(?:ote|ites)|add(?:ed|ing|s)|accord\w+|warn\w*|noted?", flags=re.NOFLAG)
DENIES = whole(rf"{'|'.join(NOT_ANY)}|\w+n['’]t")
# What is so only later, and not now.
NOT_YET = lazily(r"(?<!\w)(?:(?:has|have|had|is|are|was|were)\s+)?(?:yet|still)\s+to\s+be\s+", re.IGNORECASE)
PREPOSITIONS = frozenset(listed("in at on of for to from by with near under over about against between into after before since"))
ARTICLES = frozenset(listed("the a an its their his her this that these those"))
RELATIVES = frozenset(listed("who whose which that whom"))
TITLES = frozenset(listed("mr mrs ms dr sir dame lord lady prof professor general colonel president minister mayor judge"))
# Where the part of a sentence that speaks of a number begins.
BEFORE_NUMBER = lazily(
    r"[.!?]\s+(?=[^\W\d_a-z])|;\s|,\s+(?:but|while|whereas|although|though|which|who|and|among|of\s+whom)\s|"
    r"\s(?:but|while|whereas|after|since|from|than|against)\s|\n"
)
