"""The words by which a text says that somebody denies what another says, and those by which it says who says a thing."""


from briefing.english.words.patterns import whole
from briefing.lazy_patterns import lazily

_DENIES = (
    r"(?:has\s+|have\s+|had\s+)?(?:denie[sd]|deny|disput(?:es?|ed)|contest(?:s|ed)?|contradict(?:s|ed)?|"
    r"doubt(?:s|ed)?)"
)
_SAID = r"the\s+(?:claims?|charges?|allegations?|accusations?|reports?|account|story|figures?|version)"
_IT = rf"(?:it|this|that|them|these|{_SAID})"
_CLAIM = r"(?:claim|charge|allegation|accusation|assertion|account|view|theory|version|figure)"
# What another denies stands before: the ice was soft, the trainer said; the rink denied it.
DISPUTED = lazily(
    rf"(?:[.;]\s+|,\s+|,?\s(?:but|while|and|though|although)\s+)(?:but\s+|and\s+|while\s+|"
    rf"though\s+)?(?P<who>[^\s,;.][^,;.]{{1,60}}?)\s+(?:{_DENIES}\s+{_IT}|reject(?:s|ed)?\s+{_SAID})(?=[,.;]|\s*\Z|\s+(?:flatly|strongly|on|in)\s)"
    rf"|,\s+an?\s+{_CLAIM}\s+(?:that\s+|which\s+)?(?P<whose>[^\s,;.][^,;.]{{1,60}}?)\s+(?:{_DENIES}|reject(?:s|ed)?)(?!\w)"
    rf"|,\s+an?\s+{_CLAIM}\s+for\s+which,?\s+(?P<found>[^\s,;.][^,;.]{{1,40}}?)(?:\s+(?:found|ruled|said|held|noted),?)?\s+[^,;.]{{0,60}}?"
    r"(?<!\w)(?:no|not\s+any|without)\s+(?:any\s+)?(?:evidence|proof|grounds|basis)"
    rf"|;\s+(?P<rival>(?:an?|the|its|his|her|their|another|others|[A-Z])[^,;.]{{1,60}}?)\s+claim(?:s|ed)?(?=\s)"
    rf"|,\s+which\s+(?P<whom>[^\s,;.][^,;.]{{1,60}}?)\s+{_DENIES}(?=[,.;]|\s*\Z)"
)
# Who doubts that it is so, and what.
DOUBTED = lazily(
    r"(?P<by>[^,;.]{2,60}?)\s+(?:has\s+|have\s+)?(?:doubts?|doubted|denies|denied|deny|disputes?|disputed|contests?|contested|"
    r"questions|questioned)\s+"
    r"(?:that|whether|if)\s+(?P<said>[^;.]+)"
)
# That it is somebody's word.
_SAYS = (
    r"said|says?|claim(?:s|ed)?|accord\w+|accus\w+|alleg\w+|blam\w+|report(?:s|ed)|told|tells|writes?|wrote|believ\w+|thinks?|"
    r"thought|insist\w*|argu\w+|maintain\w*|"
    r"estimat\w+|suspect\w*|puts?"
)
SAYS = whole(_SAYS)
# A statement that has one of these tells a thing as no plain fact.
SAYS_SO = whole(
    rf"{_SAYS}|disput\w*|den(?:y|ies|ied|ial)|contest\w*|contradict\w*|reject\w*|doubt\w*|view|opinion|words|whether|for\s+(?-i:[A-Z]\w+)|"
    r"in\s+the\s+eyes|sees?|saw|found|finds?|calls?|called|charg\w+|not|never|no|unclear|open|(?-i:may)|might|could|supposed\w*|"
    r"reck\w+|account|version|contend\w*|conced\w*|state[sd]|add(?:s|ed)?"
)
# What is only inserted between commas.
INSERTED = lazily(r",\s[^,;.]{1,80},")
STOPS = lazily(r"(?:[^.!?\n]|[.](?=\S))+")
