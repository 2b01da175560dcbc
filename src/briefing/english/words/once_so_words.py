"""The words by which a text says that a thing was so and is not, or is so and was not, each clause by itself."""

from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

PARTED = lazily(r"[,;:()]\s?|\s(?:but|while|whereas|though|although)\s|\sand\s(?=(?:is|are|has|now|today|then|later)\s)")
_A = r"(?:an?|the|its|their|his|her)\s+(?P<{}>[a-z][\w'’-]*(?:\s+[a-z][\w'’-]*){{0,2}})"
# What was so and is not.
OVER = whole(
    r"(?<!at\s)once(?!\s+(?:the|again|more|every|per|in\s+an?|an?\s+(?:day|week|month|year|season)|it|they|he|she|all)(?!\w))|formerly|"
    r"previously|originally|initially|at\s+first|until(?!\s+(?:now|today)(?!\w))|used\s+to|in\s+the\s+past|earlier"
)
NOW = whole(r"now(?!\s+that)|today|nowadays|these\s+days|currently|at\s+present")
# Before the war it was so; now it is otherwise.
EARLIER = whole("before|then|later|first|at\\s+the\\s+time|for\\s+\\w+\\s+years")
# No clause of what is over: it goes on, is to come, or was not so.
GOES_ON = whole(
    r"is|are|has|have|will|would|shall|should|may|might|must|can|could|be|still|not|never|no|nobody|none|n['’]t|since|plan\w*|until\s+further|remain|stay"
)
DENIED = whole(r"not|never|no|nobody|none|neither|nor|without|hardly|longer|will|would|shall|should|may|might|must|can|could|to")
WAS_A = lazily(
    rf"(?<!\w)(?:was|were|been|once|formerly|previously|originally|initially|then)\s+"
    rf"(?:(?:once|formerly|originally|first|also|still)\s+)?{_A.format('noun')}"
)
A_UNTIL = lazily(rf"\A\s*{_A.format('noun')}\s+until(?!\w)")
IS_A = lazily(rf"(?<!\w)(?:is|are|now)\s+(?:(?:now|today|also|still)\s+)?{_A.format('noun')}")
USED_TO = lazily(r"(?<!\w)used\s+to\s+(?:be\s+)?(?P<verb>[a-z]{3,})")
# Whatever tells in a statement that it is over, or leaves it open.
TELLS_OVER = whole(
    r"once|former\w*|previous\w*|original\w*|initial\w*|first|until|used\s+to|past|earlier|before|was|were|had|did|been|ago|then|ever|after|if|whether|"
    r"plan\w*|again|back"
)
