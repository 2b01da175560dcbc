"""Words that turn into their contrary by what is put before them: sound and unsound, legal and illegal."""


from briefing.english.words.number_words import listed
from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

# Behind these, un- makes no contrary: like, less, til, cover.
NO_CONTRARY = frozenset(listed("like less til cover covered do done fold folded load loaded dress dressed rest ravel ease earth"))
IN_OR_IM = frozenset(listed("""
impossible illegal inadequate incomplete inaccurate insufficient inactive independent invalid incorrect inconsistent ineffective invisible
infrequent indirect insecure irregular irresponsible irrelevant immoral impractical imperfect improper inadmissible incapable
inexperienced insane intolerable dissatisfied dishonest disagreed disagrees disapproved disapproves disliked disobeyed dislikes
"""))
PREFIX = lazily(r"un|in|im|il|ir|dis")
DENIES = whole(
    r"not|no|none|never|nobody|nothing|neither|nor|without|hardly|barely|scarcely|little|few|cannot|far\s+from|den(?:y|ies|ied)|fail\w*|"
    r"doubt\w*|question\w*|\w+n['’]t|yet|lack\w*|refus\w+|whether|if|until|only|less|anything\s+but"
)
