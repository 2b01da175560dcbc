"""The words by which a text says that a thing is as it was, and those by which a statement says that it is otherwise."""

import re

from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

_HARDLY = r"(?:hardly|barely|scarcely|little|not|never|\w+n['’]t)"
# What is so, up to the words that say that it stays: marks have | hardly changed; the price remained the same.
AS_BEFORE = lazily(
    rf"(?P<what>[^.;,:]{{3,80}}?)\s+(?:(?:ha(?:ve|s|d)\s+|did\s+|do(?:es)?\s+)?{_HARDLY}\s+(?:really\s+|much\s+)?(?:changed?|altered|moved|varied)|"
    r"(?:remain(?:s|ed)?|stay(?:s|ed)?|(?:is|are|was|were|has\s+been|have\s+been)(?:\s+still)?)\s+(?:almost\s+|nearly\s+|much\s+|exactly\s+|roughly\s+)?"
    r"(?:the\s+same|as\s+(?:it\s+was|they\s+were|before|high|low)|unchanged|unaltered|constant|steady))(?!\w)",
    re.IGNORECASE,
)
# Said of what has become otherwise.
OTHERWISE = whole(
    r"improv(?:ed|es)|worsened|worsens|deteriorated|rose|risen|rises|fell|fallen|falls|grew|grown|grows|shrank|shrunk|shrinks|increased|"
    r"increases|decreased|decreases|declined|declines|dropped|drops|climbed|soared|plunged|doubled|halved|tripled|changed|better|worse|higher|lower"
)
SAYS_AS_BEFORE = whole(
    r"not|no|never|hardly|barely|scarcely|little|same|unchanged|as|without|neither|nor|none|nothing|\w+n['’]t|than|whether|if|could|might|would"
)
