"""Of what a share is a share."""

import re

from briefing.lazy_patterns import lazily

_ENDS = (
    r"(?=\s(?:wants?|says?|thinks?|live|lives|goes|go|owns?|needs?|uses?|speaks?|went|came|[a-z]{3,}ed|of|in|on|at|for|to|with|"
    r"from|by|under|over|were|was|are|is|has|have|had|will|would|and|but|who|which|that|when|"
    r"while|after|before|since)\s|[,;.:]|\Z)"
)
OF_WHAT = lazily(
    rf"\s*(?:%|per\s?cent|percent)?\s*(?:of\s+|(?=the\s))(?:all\s+|the\s+|its\s+|their\s+|his\s+|her\s+|those\s+|"
    rf"these\s+)*(?P<noun>[^\W\d_][\w'’-]*(?:\s+[^\W\d_][\w'’-]*){{0,3}}?){_ENDS}"
)
OF_THE = lazily(r"\s+of\s+(?:(?:the|its|their|all)\s+){0,2}(?P<noun>[^\W\d_][\w'’-]*)")
# Before a number: by so much something is changed, or less than another; and behind it.
_CHANGE = (
    r"discount|premium|reduction|cut|rise|increase|drop|fall|decline|decrease|saving|rebate|mark-?up|mark-?down|surcharge|gain|loss|growth|improvement"
)
CHANGED_BY = lazily(
    rf"(?<!\w)(?:(?:{_CHANGE})\s+of|by|(?:rose|fell|grew|dropped|climbed|slipped|declined|increased|decreased|sank|shrank|tumbled|jumped|gained|lost|"
    r"(?<!made\s)(?<!make\s)(?<!makes\s)(?<!making\s)up|down))"
    r"(?:\s+(?:about|some|nearly|almost|around|over|only|just|more\s+than|less\s+than|at\s+least))?\s+[^\w\s]?\Z", re.IGNORECASE,
)
# A statement that has a part taken away, or added: they cut 20 per cent of the posts.
CHANGES = lazily(
    rf"(?<!\w)(?:{_CHANGE}|cut|cuts|cutting|los[et]|loses|losing|lost|shed|sheds|sav\w+|rais\w+|lower\w+|reduc\w+|drop\w*|f[ae]ll\w*|r[io]s\w+|gr[eo]w\w*|"
    r"add(?:s|ed)?|took|taken|remov\w+|slash\w*|axed|gained|gone|go|went|wip\w+|disappear\w*|shr[aiu]nk\w*|declin\w*|increas\w*|decreas\w*|less|more)(?!\w)",
    re.IGNORECASE,
)
LESS_THAN = lazily(
    r"\s*(?:%|per\s?cent|percent)?\s+(?:less|more|lower|higher|cheaper|dearer|smaller|larger|off|below|above|under|over|up|down|discount|premium|"
    r"rise|fall|drop|cut|increase|decrease|reduction|decline|growth)(?!\w)"
)
# What a number is a part of something by: it accounts for so much.
MAKES_UP = lazily(
    r"(?<!\w)(?:account(?:s|ed|ing)?\s+for|ma[dk]e?s?\s+up|making\s+up|constitut\w+|represent(?:s|ed|ing)|equal(?:s|led)?(?:\s+to)?|"
    r"share\s+of|compris\w+|contribut\w+|corresponds?\s+to)(?:\s+(?:about|some|nearly|almost|around|over|only|just|more\s+than|less\s+than|"
    r"at\s+least))?\s+[^\w\s]?\Z", re.IGNORECASE,
)
# Behind a share: of what it is one.
OF_IT = lazily(r"\s*(?:%|per\s?cent|percent)?\s+of\s")
# Sums of which a share may be one, each with those that may be called so.
OF_SUM = lazily(
    r"\s*(?:%|per\s?cent|percent)?\s+of\s+(?:(?:the|its|their|his|her|total|whole|annual|yearly|entire|all|last|year[’']s|[\w-]+[’']s?)\s+){0,5}"
    r"(?P<sum>budgets?|turnover|revenues?|sales|profits?|earnings|payroll|wages?|GDP|exports?|imports?|spending|expenditure)(?!\w)"
)
SUMS = {
    word: lazily(rf"(?<!\w)(?:{there})\w*")
    for row in (
        "budget budgets spending expenditure:budget|spen|expend|outlay|cost|appropriat",
        "turnover revenue revenues sales:turn|reven|sales|sold|sell|income|taking|receipts|earn",
        "profit profits earnings:profit|earn|income|surplus|made|margin",
        "payroll wage wages:pay|paid|wage|salar|earn",
        "GDP:gdp|gross|econom|output|product",
        "export exports:export|ship|sold|sales|sell|abroad",
        "import imports:import|ship|buy|bought|brought",
    )
    for words, _, there in [row.partition(":")]
    for word in words.split()
}
# Of those who answered.
OF_THOSE = lazily(r"\s*(?:%|per\s?cent|percent)?\s*of\s+(?:those|the\s+people|the\s+\w+)\s+who\s+(?:had\s+|have\s+|"
    r"were\s+)?(?P<done>[a-z]{3,})")
# So much of every one of its kind: ten minutes of every lesson.
OF_EACH = lazily(
    r"\s+(?:[^\W\d_]+\s+)?(?:of|in|from|on|out\s+of)\s+(?:each|every)\s+(?:single\s+)?(?P<noun>[a-z][\w'’-]*)", re.IGNORECASE)
