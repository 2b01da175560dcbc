"""The words by which a sentence gives each of several numbers its own part, and those that say nothing of a number."""

import re

from briefing.english.words.number_words import NOT_UNITS, listed
from briefing.english.words.patterns import whole
from briefing.english.words.person_words import PERSONS_BY_VERB
from briefing.lazy_patterns import lazily

# What parts the words between two numbers: strongly, or where nothing else does.
STRONG = lazily(r"[,:]\s|\s(?=(?:before|after)\s+[a-z]+ing\s)|\s[–—-]\s|—|(?<!\w)(?:and|while|whereas|but|or)(?!\w)")
# A label in brackets is of the number behind it: 140 in 2016 (2015: 139).
LABELLED = lazily(r"[(;,]\s*(?P<label>[^():;,]{1,24}):\s*[^\w\s]?\Z")
WEAK = whole("to|than|against|compared|from|with|versus|of", flags=re.NOFLAG)
ANEW = lazily(r",?\s(?:but|while|whereas|although|though|because)\s")
LISTED = lazily(r"(?:,?\s+(?:and|or|to)\s|,\s|\s?[–-]\s?)(?:(?:the|of|in|at|[^\W\d_a-z][\w'’-]*)\s+)*")
PRONOUN = lazily(r"\s*(?:and\s+|but\s+)?(?:it|its|they|their|he|his|she|her)\s", re.IGNORECASE)
# A clause that goes on about what stands before it; and a noun that it may go on about.
RELATIVE = lazily(r"\s*(?:in|on|at|during|for)\s+(?:which|whom)(?!\w)|\s*(?:where|when)(?!\w)", re.IGNORECASE)
THE_NOUN = lazily(r"(?<!\w)(?:the|an?|its|their|his|her)\s+[a-z]", re.IGNORECASE)
# Directly behind a number of some of those that the one before it counts.
OF_THEM = lazily(r",?\s+of\s+(?:them|whom|which|these|those)(?!\w)", re.IGNORECASE)
# A part that has only a year of its own, and goes on about what the part before it told: in 2021 for.
ONLY_THEN = lazily(r"\s*(?:and\s+)?in\s+[12]\d{3}(?:\s+(?:for|by|to|at|from))?\s*[^\w\s]?\Z")
COMPARES = whole(
    r"against|compared|versus|than|(?:up|down)\s+from|instead\s+of|rather\s+than|(?:(?:well|far|just|still|"
    r"only)\s+)?(?:short\s+of|below|above)",
    flags=re.NOFLAG,
)
# Directly behind a number that another is compared with: what it is of.
# So many among some of them: of all, what is said before.
AMONG = lazily(r"\s*(?:and\s+|but\s+|even\s+)?among\s(?:(?!\s(?:is|are|was|were|had|has|have)\s).)*\Z", re.IGNORECASE)
OF_ITS_OWN = lazily(r"\s+(?:[^\W\d_]+\s+)?(?P<by>in|at|among|for|on|from|by|under|with)\s", re.IGNORECASE)
HELPS = r"had|has|have|was|were|is|are|did|does|do|will|would|could|can|may|must"
_PEOPLE = "|".join((*PERSONS_BY_VERB, "member", "adult", "other", "local", "boy", "girl", "parent", "farmer", "worker", "student"))
HAS_NO_SUBJECT = lazily(
    rf"\s*(?!(?:{_PEOPLE})s\s)(?:was|were|is|are|has|had|have|will|would|costs?|[a-z]{{2,}}(?:es|[^s\W]s)\s+(?:about\s+|some\s+)?[^\w\s]?\Z)(?!\w)"
)
WAS = whole("was|were|is|are", flags=re.NOFLAG)
NOUN_OF = lazily(r"(?P<joint>(?:of|with|to|on|from)\s+)?(?P<noun>(?:an?|its|their|his|her)\s+[\w-]+\s+of\s*[^\w\s]?)\Z")
OF_THE_WHOLE = lazily(
    r"(?<!\w)of\s+(?:(?:them|which|whom|these|those)\s*,|(?:this|these|those|the|its|that|all)(?:\s+[\w'’-]+){1,4},)|"
    r"(?-i:Of)\s+(?:these|those|the|its|their|all)(?:\s+[\w'’-]+){1,14},|"
    r"(?<!\w)an?\s+[^\W\d_]+(?=\s+(?:earlier|before|ago)(?!\w))", re.IGNORECASE  # a winter earlier: earlier, whatever it was
)
SAYS_NOTHING = (NOT_UNITS - {"earlier", "later", "ago"}) | frozenset(
    listed("""
    was been being be am do does did shall should might must may will would could can said says say told tells according say-so
    mr mrs ms dr per cent percent million billion thousand hundred dozen trillion also still already yet even then now here there
    reported respectively against compared versus only just about around some nearly almost roughly approximately least most more less fewer
    figure number total
    not no none never nobody nor neither put stood stand came come went go got get gave give made make took take had has have
    among altogether everybody everyone each every other another one two three four five six seven eight nine ten same such own up down
    """)
)
# Verbs of the present, which no ending tells from nouns.
PRESENT = frozenset(
    listed("""cost pay receive get hold cover employ sell expect want take weigh measure carry lie live earn
    costs pays receives gets holds covers employs sells expects wants takes weighs measures carries runs lies lives works earns""")
)
# Verbs whose past is another word, with their first form.
FIRST_FORMS = dict(
    pair.split(":")
    for pair in listed("""
    ran:run sold:sell bought:buy fought:fight built:build sank:sink won:win left:leave held:hold kept:keep paid:pay met:meet sent:send
    spoke:speak broke:break chose:choose drew:draw drove:drive wrote:write began:begin begun:begin knew:know flew:fly taught:teach
    drawn:draw written:write driven:drive spoken:speak broken:break chosen:choose known:know flown:fly frozen:freeze gave:give given:give
    took:take taken:take saw:see seen:see went:go gone:go fell:fall fallen:fall rose:rise risen:rise grew:grow grown:grow stole:steal
    stolen:steal threw:throw thrown:throw hidden:hide hid:hide shook:shake shaken:shake tore:tear torn:tear wore:wear worn:wear
    ate:eat eaten:eat beaten:beat forgot:forget forgotten:forget spent:spend lost:lose struck:strike stood:stand told:tell
    said:say thought:think brought:bring felt:feel came:come became:become slid:slide dug:dig hung:hang stuck:stick lent:lend bent:bend
    shot:shoot sang:sing sung:sing swam:swim rode:ride ridden:ride withdrew:withdraw withdrawn:withdraw
    repaid:repay rebuilt:rebuild resold:resell upheld:uphold withheld:withhold undertook:undertake overthrew:overthrow
    foresaw:foresee undid:undo redid:redo rewrote:rewrite
    caught:catch found:find led:lead fled:flee swore:swear froze:freeze woke:wake slept:sleep burnt:burn blew:blow blown:blow swept:sweep
    bit:bite bitten:bite fed:feed laid:lay sought:seek shrank:shrink shrunk:shrink bore:bear drank:drink drunk:drink rang:ring dealt:deal
    lit:light shown:show forbade:forbid forgave:forgive forgiven:forgive wove:weave woven:weave spun:spin sprang:spring swung:swing
    clung:cling crept:creep knelt:kneel leapt:leap meant:mean overcame:overcome misled:mislead oversaw:oversee arose:arise bred:breed
    bound:bind
    """)
)
# The nouns of which the root is another than their verb's.
VERB_OF = dict(
    pair.split(":")
    for pair in listed("""
    abstention:abstain abstentions:abstain detention:detain detentions:detain retention:retain explanation:explain explanations:explain
    decision:decide decisions:decide division:divide invasion:invade invasions:invade extension:extend extensions:extend
    suspension:suspend suspensions:suspend expansion:expand permission:permit conclusion:conclude destruction:destroy
    release:free releases:free released:free releasing:free
    reduction:reduce reductions:reduce description:describe descriptions:describe intention:intend intentions:intend
    """)
)
# What has a contrary: a number of the north is none of the south, whatever else they share.
CONTRARIES = tuple(
    frozenset(listed(line))
    for line in """
January February March April June July August September October November December
Monday Tuesday Wednesday Thursday Friday Saturday Sunday
morning afternoon evening night noon midnight
north south east west northern southern eastern western
spring summer autumn winter
men women boys girls children adults
urban rural towns villages
first second third fourth fifth last next previous later
imports exports
""".strip().splitlines()
)
