"""The words behind which a text has what is only weighed, still to be decided or unproved, and what a statement makes of it."""

import re

from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

_SCOPE = r"(?P<scope>(?:[^.,;\n]|[.,](?=\d)){1,120})"
# What is only weighed or expected of oneself: considering an appeal, expect to bring charges, preparing a claim.
WEIGHED = lazily(
    r"(?<!\w)(?:consider(?:s|ed|ing)?|contemplat\w+|weigh(?:s|ed|ing)?(?:\s+up)?|mull(?:s|ed|ing)(?:\s+over)?|think(?:s|ing)?\s+of|"
    r"reserv\w+\s+the\s+right\s+(?:to|of)|prepar(?:es|ed|ing)(?:\s+to)?|expect(?:s|ed|ing)?\s+to|hop(?:es?|ed|ing)\s+to|"
    rf"ha(?:s|ve|d)\s+(?:yet\s+to|until\s[^,;.]{{1,30}}?\sto))\s+(?:(?:whether|how|when)\s+to\s+|an?\s+|the\s+)?{_SCOPE}"
)
# What is still to be decided, also between commas.
UNDECIDED = lazily(
    r"(?<!\w)(?:will|would|shall|is\s+to|are\s+to|must|ha(?:s|ve|d)\s+yet\s+to)\s+(?:[a-z]+ly\s+)?(?:decide|rule|vote|deliberate|discuss|consider|"
    rf"debate|consult)(?:\s+(?:on|about|over|whether|upon))?(?:\s+the\s+(?:last|other|third|rest|matter|remainder))?(?:,\s+(?:on|about|whether))?\s+{_SCOPE}"
)
# What decides a thing in a statement, which is named behind it or before.
DECIDES = whole(
    r"(?:has|have|had)\s+(?:rejected|accepted|approved|adopted|refused|banned|allowed|agreed\s+to|decided|passed|backed|dropped|turned\s+down|granted)|"
    r"rejected|accepted|approved|adopted|refused|banned|allowed|passed|turned\s+down|granted",
    flags=re.NOFLAG,
)
# A statement that leaves it open.
LEAVES_OPEN = whole(
    r"will|would|shall|should|may|might|could|can|must|to|if|whether|consider\w*|weigh\w*|contemplat\w*|plan\w*|expect\w*|hop(?:es|ed|ing)|"
    r"prepar\w*|yet|pending|undecided|open|likely|think\w*|not|never|no"
)
# Nothing was found that shows it.
NO_EVIDENCE = lazily(
    r"(?<!\w)(?:no|little|without|not\s+(?:\w+\s+)?any|insufficient|scant)\s+(?:[a-z]+\s+)?(?:evidence|proof|signs?|indications?|"
    rf"suggestion)\s+(?:that|of|for|to\s+suggest\s+that)\s+{_SCOPE}", re.IGNORECASE,
)
# Nothing was found that joins two things, which may still be joined.
NO_LINK = lazily(
    r"(?<!\w)(?:(?:f[io]u?nds?|saw|sees?|show(?:s|ed)?|detect(?:s|ed)|establish(?:es|ed))\s+no|no(?=\s[^.;]{1,100}?\s(?:found|seen|shown|detected|established)))\s+"
    rf"(?:[a-z]+\s+)?(?:links?|connections?|associations?|correlations?)\s+between\s+{_SCOPE}", re.IGNORECASE,
)
DENIES_FLATLY = whole(r"no|none|not|never|nobody|nothing|neither|\w+n['’]t")
SAYS_UNPROVED = whole(
    r"evidence|link\w*|connect\w*|associat\w*|correlat\w*|pro(?:of|ve[ns]?|ved|ving)|signs?|indicat\w+|suggest\w*|show\w*|found\s+(?:no|nobody|nothing|none)|find\s+(?:no|any|nothing)|"
    r"establish\w*|known|grounds?|confirm\w*|detect\w*|apparent\w*|appear\w*|support\w*|cannot|could|bear\w*|borne"
)
# What is only looked for or asked for, and what a statement has found or got.
SOUGHT = lazily(
    r"(?<!\w)(?:look(?:s|ed|ing)?\s+for|search(?:es|ed|ing)?\s+for|seek(?:s|ing)?|sought|wait(?:s|ed|ing)?\s+for|apply(?:ing)?\s+for|applied\s+for|"
    r"ask(?:s|ed|ing)?\s+for|hop(?:es|ed|ing)\s+for|appeal(?:s|ed|ing)\s+for)\s+(?:(?:an?|the|its|their|his|her|more|new|another|other|some)\s+){0,2}"
    r"(?P<what>[a-z]{3,})(?!\w)", re.IGNORECASE,
)
GOT = lazily(
    r"(?<!\w)(?:found|finds|got|gets|obtained|secured|won|received|been\s+given|been\s+granted|landed)\s+"
    r"(?:(?:an?|the|its|their|his|her|more|new|another|other|some)\s+){0,2}(?P<what>[a-z]{3,})(?!\w)", re.IGNORECASE,
)
IS_GOT = whole(r"found|finds|got|obtained|secured|won|received|given|granted|gave|grants|agreed|approved|allowed|raised|came|arrived|sent")
