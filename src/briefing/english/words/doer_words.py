"""The words by which a sentence is taken apart into who does what: helping verbs, what opens a clause, what stands beside a verb."""

import re

from briefing.english.words.number_words import listed
from briefing.lazy_patterns import lazily

BE = frozenset(listed("is are was were be been being"))
# Behind these the first form of a verb stands, or its third.
HELPS = BE | frozenset(listed("has have had do does did will would shall should can could may might must cannot"))
# Between a subject and its verb these say nothing of who does it.
ADVERBS = frozenset(
    listed("""
    not never also then later still already now once only first again soon often ever just yet even both all itself himself herself
    themselves since too alone twice therefore thus long always to n't
    """)
)
# What opens a clause with a subject of its own.
OPENS = frozenset(
    listed("""
    while whereas although though because since if unless when before after until as where but whether than so that , ; : ( ) – —
    """)
)
RELATIVES = frozenset(listed("who which that"))
BELONGS = frozenset(listed("belong belongs belonged"))
FRONTED = frozenset(listed("whom which"))  # before who does it: the guide whom the club had hired
JOINS = frozenset(listed("and or but then"))
PARTING = OPENS | JOINS
PRONOUNS = frozenset(listed("it he she they we i you this that these those there one what nobody everybody none both who which"))
# Directly behind a "by" that tells when.
TIMES = [[word] for word in listed("""
    mid mid-january mid-february mid-march mid-april mid-may mid-june mid-july mid-august mid-september mid-october mid-november
    mid-december early late then now noon midnight midday
""")]
# Whoever is named before a comma, in what is inserted behind it: the Whigs, although they are the largest party.
OF_THE_SAME = frozenset(listed("it he she they"))
CONCEDES = frozenset(listed("although though while because since if when as once"))
# Before a word in -ed or -s these make no verb of it.
NO_VERB_BEHIND = frozenset(
    listed("""
    the a an its their his her our this these those any no each every some of for from with by in on at to into under over about
    between against except despite per plus minus amid among during near along across through towards toward upon via beyond beside
    two three four five six seven eight nine ten very more most many few several other such
    """)
)
# Directly behind a verb of the present in -s.
BEHIND_PRESENT = frozenset(
    listed("""
    the a an its their his her that to how whether from with by in on at for into under over about against no any all some it him them
    not only both half two three four five six seven eight nine ten more most less fewer nearly around between away
    anyone anybody everyone everybody those
    """)
)
# Directly behind a verb of the present without an ending, and before one: the police suspect a gang.
BEHIND_PRESENT_OF_MANY = frozenset(listed("the a an its their his her that no any whether how"))
MANY = frozenset(listed("police people men women children staff they"))
# What is taken for no verb of the present, whatever stands around it.
NOUNS_IN_S = frozenset(
    listed("talks thanks means works plans reports claims results costs figures votes sales losses goods its this as was is has does")
)
# Verbs whose past is their first form.
PAST = frozenset(listed("beat hit cut put set let shut cost hurt spread led overtook became"))
# Pasts that are no participles.
ONLY_PAST = frozenset(
    listed("grew fell rose went took gave saw wrote broke chose drew drove began knew flew sank came became ran shrank sang swam rode")
)
NO_PAST = frozenset(listed("hundred indeed speed breed greed exceed proceed succeed unexpected united limited sacred hatred kindred"))
OF_THEM = frozenset(listed("of them these those"))
TO_COME = frozenset(listed("will would shall should may might must could to"))
DENIALS = frozenset(listed("not never cannot"))
# Behind the last of these a clause may say of another what its verb says, and leave out the verb.
IT = frozenset(("it", "them"))  # what has been named before
GAPS = frozenset(listed("and but while whereas"))
# Who does so may have it done to it: died, for killed.
DIES = frozenset(listed("die dies died dying perish perishes perished perishing"))
# Keys of verbs behind which stands what is reached: it rose to 7.9 metres, for it rose by 3.1 and reached 7.9.
REACHES = frozenset(["~up", "~down"])
# With such a word behind it, "come" says no more than that a thing moves: it came down, where it came to rest.
COMES_DOWN = lazily(
    r"(?:came|comes?|coming|went|goes|go|gone|going)\s+(?:down|up|off|out|away|back|through|round)(?!\w)", re.IGNORECASE
)
# What persons do, and nothing else: of these verbs a thing has nothing done that it does here.
# Of a thing somebody is for it, or against it.
IS_FOR = frozenset(listed("want favour favor support back approve accept welcome endorse propose demand"))
IS_AGAINST = frozenset(listed("reject oppose refuse decline dismiss resist condemn"))
# Who is against it, or in favour of it.
TAKES_SIDES = lazily(
    r"(?P<who>[^.;,:]{3,60}?)\s+(?:is|are|was|were|remains?|came\s+out)\s+(?:also\s+|still\s+|both\s+|[a-z]+ly\s+)?"
    r"(?:(?P<against>against|opposed\s+to)|(?P<for>in\s+favou?r\s+of|for(?=\s+(?:it|them)(?!\w))))\s+(?P<what>[^.;,:]{2,80})",
    re.IGNORECASE,
)
STANCES = frozenset(("reject", "oppose", "refuse", "want", "dismiss", "condemn", "resist", "favour"))
DONE_BY = frozenset(("run", "overrun", "overcome"))  # participles that are first forms too
# Somebody with a name who is called by what they do: the conductor, Ida Moll; Ida Moll, its conductor.
_NAMED = r"[^\W\d_a-z][\w'’-]+(?:\s+[^\W\d_a-z][\w'’-]+){0,3}"
CALLED_BY_DEED = lazily(
    rf"(?<!\w)(?:the|its|their|his|her)\s+(?:[a-z]+\s+){{0,2}}?(?P<noun>[a-z]{{3,}}(?:er|or)),\s+(?P<name>{_NAMED})(?=[,.;])"
    rf"|(?<![\w'’-])(?P<name_before>{_NAMED}),\s+(?:the|its|their)\s+(?:[a-z]+\s+){{0,2}}?(?P<noun_behind>[a-z]{{3,}}(?:er|or))(?=[,.;\s])")
# Who governs, each level of them on a line.
LEVELS = tuple(
    tuple(listed(line))
    for line in """
    town city municipality borough commune council
    village parish hamlet
    county district shire
    province region canton prefecture department
    state country nation government republic kingdom federation
    """.strip().splitlines()
)
OF_PERSONS = frozenset(listed("say tell think believe warn claim report deny suspect fear hope expect blame accuse call want ask"))
# Of these, the ones behind which stands what is said, thought or hoped; and where that ends.
SAYING = frozenset(listed("say tell think believe warn fear hope expect"))
ENDS_SAYING = frozenset(listed("but while whereas although though , ; :"))
# Behind a number: what is said of a thing by a form of "be" alone.
MEASURES = frozenset(listed("old wide long high deep tall thick"))
# What is told of these may be told of that whose parts they are.
PARTS_OF_IT = frozenset(
    listed("""
    first second third fourth fifth last next latter former stage stages part parts section sections phase phases half halves stretch leg
    wing instalment tranche portion
    """)
)
# Who is told of so is nobody who has a name: by a later hand, by an unknown buyer.
SOMEBODY_ELSE = frozenset(listed("later unknown unidentified anonymous unnamed different stranger strangers passer-by passers-by"))
# The nouns by which a text calls again what it has called by another before.
ANY_THING = frozenset(
    listed("""
    company firm group business corporation concern enterprise bank club team side association organisation organization body author
    authority agency ministry minister government office officer administration institute institution museum school university hospital
    house building structure part party movement state country nation land town city village place community region area man men woman
    women boy girl person people player driver owner pilot captain couple family victim suspect plane aircraft jet craft ship vessel boat
    yacht ferry train bus car vehicle lorry truck machine device animal bird creature beast fish fire blaze flame storm quake earthquake
    tremor flood disaster accident incident event meeting talks paper report study document text book work novel film play piece song
    survey drug substance medicine material product goods thing item object site facility plant factory mill works mine project scheme
    plan programme program initiative deal treaty agreement pact accord law act bill measure rule
    """)
)
