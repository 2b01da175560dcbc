"""The words by which a text tells what a number was before it changed, and what it became."""

import re

from briefing.english.words.number_words import cardinals
from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

# Between two numbers: the second was before. The gap may say of what year it is.
CAME_FROM = lazily(r"\A[^.;]*?(?:,\s+|\s)(?:up|down)\s+from\s+(?:[^\W\d_]+\s+){0,2}[^\w\s]?\Z", re.IGNORECASE)
INSTEAD_OF = lazily(r"\A[^.;,]*?\sinstead\s+of\s+(?:(?:the|its)\s+)?[^\w\s]?\Z", re.IGNORECASE)
NOW_IT_IS = lazily(r"\A[^.;]*?[.;,]\s+(?:and\s+|but\s+)?(?:today|now|at\s+present|currently)(?!\w)[^.;,]*\Z", re.IGNORECASE)
THEN_IT_WAS = lazily(
    r"\A[^.;]*?[.;,]\s+(?:and\s+|but\s+)?(?:in\s+[12]\d{3}|a\s+(?:year|month|decade)\s+(?:earlier|before|ago)|last\s+year|the\s+year\s+before|previously)"
    r"(?:\s+[^\W\d_]+){0,2}\s+(?:was|were|had\s+been|stood\s+at)\s+[^\w\s]?\Z",
    re.IGNORECASE,
)
# Of two numbers of which the second is told of an earlier time: 94,000 last year, against 118,000 in 2018.
AGAINST = lazily(r"\A[^.;]*?,?\s(?:against|compared\s+with)\s+(?:(?:about|some)\s+)?[^\w\s]?\Z", re.IGNORECASE)
AT_THAT_TIME = lazily(
    rf"(?:\s+[^\W\d_]+)?\s+(?:in\s+[12]\d{{3}}|(?:an?|\d{{1,3}}|{cardinals(1, 99)})\s+"
    r"(?:years?|months?|weeks?|decades?)\s+(?:earlier|before|ago)|"
    r"the\s+(?:year|month|week|season)\s+before)(?!\w)", re.IGNORECASE,
)
# Before a number that a change has come to: has dropped since then, to 94,000.
COME_TO = lazily(
    r"(?<!\w)(?:rose|risen|rises|fell|fallen|falls|grew|grown|dropped|increased|decreased|climbed|shrank|shrunk|sank|declined|gone\s+(?:up|down))(?!\w)"
    r"[^.;]{0,80}?\sto\s+(?:(?:about|some|just|only)\s+)?[^\w\s]?\Z", re.IGNORECASE,
)
CHANGED = lazily(
    r"(?<!\w)(?:doubl|tripl|trebl|quadrupl|halv)\w*|(?<!\w)(?:rose|risen|fell|fallen|grew|grown|shrank|shrunk|went|gone|climbed|dropped|increased|decreased|declined)(?!\w)",
    re.IGNORECASE,
)
# Directly before a date: what holds now is compared with what held then; and what compares in a statement.
COMPARED_WITH = lazily(r"(?<!\w)(?:as|than)\s+(?:in|on|at)\s+(?:the\s+)?\Z", re.IGNORECASE)
COMPARES = lazily(
    r"(?<!\w)(?:than|as|twice|half|double\w*|times|more|fewer|less|since|from|before|compared|against|then|earlier|later|between|"
    r"(?:increase|rise|fall|drop|decrease|decline|improvement|advance|up|down)\s+(?:[a-z]+\s+)?on)(?!\w)",
    re.IGNORECASE,
)
# Directly before a number.
FROM = lazily(r"(?<!\w)from\s+(?:[^\W\d_]+\s+)?[^\w\s]?\Z", re.IGNORECASE)
TO = lazily(r"(?:\A|\s)to\s+(?:[^\W\d_]+\s+)?[^\w\s]?\Z", re.IGNORECASE)
# By how much it changed: rose by 7, cut 7 from it.
BY = lazily(
    r"(?:(?<!\w)(?:ris\w+|rose|f[ae]ll\w*|gr[eo]w\w*|dropp?\w*|increas\w+|decreas\w+|climb\w*|cut\w*|rais\w+|lower\w*|reduc\w+|shorten\w*|lengthen\w*|shr[aiu]nk\w*|extend\w*|"
    r"up|down|expand\w*|declin\w+)(?:\s+[\w'’-]+){0,4}?\s+by\s+(?:about\s+|some\s+|nearly\s+|almost\s+)?[^\w\s]?)\Z",
    re.IGNORECASE,
)
TAKES_OFF = lazily(
    r"(?<!\w)(?:cuts?|cutting|took|takes|shaved|removed|lopped|dropped|added|adds|saved|trimmed|docked)\s+(?:about\s+|"
    r"some\s+)?[^\w\s]?\Z", re.IGNORECASE,
)
OFF = lazily(r"(?:\s+[\w'’-]+){0,3}?\s+(?:off|from|to|out\s+of)(?!\w)(?!\s+\W?\d)", re.IGNORECASE)
# And it went from there to another.
GONE_FROM = lazily(
    r"(?<!\w)(?:up|down|rose|risen|rises|fell|fallen|falls|grew|grown|dropped|increased|decreased|climbed|shrank|sank|raised|cut|lowered|"
    r"reduced|doubled|halved)\s+from\s+(?:[^\W\d_]+\s+)?[^\w\s]?\Z",
    re.IGNORECASE,
)
# A number in whose place there is another; and what says in a statement that it was so, or was to be.
INSTEAD = lazily(
    r"(?<!\w)(?:instead\s+of|rather\s+than|in\s+place\s+of)\s+(?:(?:the|its|about|some|only|just)\s+){0,2}[^\w\s]?\Z", re.IGNORECASE)
SAYS_BEFORE = whole(
    r"instead|rather|before|formerly|previous\w*|earlier|used\s+to|once|until|then|was|were|had|been|original\w*|plan\w*|expect\w*|budget\w*|estimat\w*|"
    r"not|no|never|than|from|up|down|old|first|should|would|supposed|meant|intend\w*|from"
)
# What it had at first, and what it has: began with 60, and has 415 today.
BEGAN_WITH = lazily(
    r"(?<!\w)(?:(?:began|begun|started|opened|founded|set\s+up|launched)\s+(?:[^\W\d_]+\s+){0,3}?with|had|employed|counted)\s+(?:about\s+|some\s+)?[^\w\s]?\Z",
    re.IGNORECASE)
HAS_TODAY = lazily(r"(?:\s+[^\W\d_]+){0,3}?\s+(?:today|now|at\s+present|currently|these\s+days)(?!\w)", re.IGNORECASE)
AS_AT_FIRST = lazily(
    r"as\s+(?:at\s+(?:the\s+(?:start|beginning|outset)|first)|in\s+the\s+beginning|before|then|(?:when\s+)?it\s+(?:began|started|opened)|in\s+[12]\d{3})(?!\w)",
    re.IGNORECASE)
# As it was made for; and before a number, that something was made for so many.
_MADE = r"(?:built|designed|meant|made|planned|intended|opened|licen[sc]ed|laid\s+out|set\s+up|equipped)"
AS_MADE_FOR = lazily(
    rf"as\s+(?:it|they|he|she|the\s+[a-z]+)\s+(?:was|were|is|are|had\s+been|has\s+been)\s+(?:originally\s+)?{_MADE}\s+(?:for|to\s+(?:hold|take|house|carry))"
    r"(?!\w)", re.IGNORECASE)
MADE_FOR = lazily(
    rf"(?<!\w)(?:{_MADE}[^.;]{{0,40}}?\s(?:for|to\s+(?:hold|take|house|carry))|(?:room|space|beds|places)\s+for)\s+"
    r"(?:about\s+|some\s+|only\s+|just\s+)?\Z", re.IGNORECASE)
# It used to be so much.
USED_TO_BE = lazily(
    r"(?<!\w)(?:(?:used\s+to|formerly|once)\s+(?:[^\W\d_]+\s+){1,3}|(?:began|begun|started)\s+(?:out\s+)?with\s+(?:about\s+|some\s+)?)[^\w\s]?\Z",
    re.IGNORECASE)
# Directly before a number that is lost or gained.
LOST = lazily(
    r"(?<!\w)(?:los(?:t|es|e|ing)|gain(?:s|ed)?|shed|put\s+on|added)\s+(?:about\s+|some\s+|nearly\s+|"
    r"almost\s+)?[^\w\s]?\Z", re.IGNORECASE,
)
