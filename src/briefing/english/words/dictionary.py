"""Which words are ordinary English, so that a capital at the start of a sentence makes no name of them.

The list is made from Hunspell's dictionary (`make words`), which takes half a second to read: it has names with their
capital, so "assad" is no word. A word that is also a name there (turkey, Turkey) counts as a name.
"""

import pkgutil
import re
from functools import cache

from briefing.english.words.number_words import listed

# The dictionary lists some of these with a capital too: As is arsenic, He helium, Will a first name.
FUNCTION_WORDS = frozenset(listed("""
a about above after all am among an and any are as at be because been before below between both but by can could did
do does down each few for from had has have he her here his how if in into is it its many more most my near no nor not
of off on once one only or other our out over own per she since so some such than that the their them then there these
they this those to too under until up upon was we were what when where which while who whom whose why will with
without would yet you your"""))
# Words first, though the dictionary lists a name that is spelt alike.
MOSTLY_WORDS = frozenset(listed("""
arts banks base best black branches books bridges case cases chance church city court cross day days east field fields
games gold good green half hand hands hills houses lakes land law laws life light little long major north number numbers
page pages parks parties peace people place poor power powers price prices reading rich river rivers road roads sea
set short silver small snow south spring stars state states steel street strong summer sun talks time times town towns union
unions wall war water waters way ways well west white wild winter woods word words work works world year years young"""))
PREFIXES = frozenset(listed("""anti co counter cross de ex inter mid multi non over post pre pro re self semi sub super trans under"""))
# British endings, and the American ones that the dictionary has.
BRITISH = ((r"our", "or"), (r"is(?=(?:ed?|es|ing|ation|ations|er|ers)$)", "iz"), (r"ys(?=(?:ed?|es|ing)$)", "yz"), (r"tre(?=s?$)", "ter"),
           (r"ll(?=(?:ed|ing|er|ers)$)", "l"), (r"ence(?=s?$)", "ense"), (r"ogue(?=s?$)", "og"), (r"amme(?=s?$)", "am"))


def is_ordinary(word: str) -> bool:
    """Whether a word, in small letters, is English and no name."""
    if word in FUNCTION_WORDS or word in MOSTLY_WORDS:
        return True
    parts = re.split("[-‐‑]", word)
    if len(parts) > 1:
        return all(part in PREFIXES or is_ordinary(part) for part in parts)
    return _stands_in_dictionary(word) or any(
        _stands_in_dictionary(re.sub(pattern, ending, word)) for pattern, ending in BRITISH if re.search(pattern, word))


def _stands_in_dictionary(word: str) -> bool:
    return word in _english()


@cache
def _english() -> frozenset[str]:
    return frozenset((pkgutil.get_data(__package__, "ordinary_words.txt") or b"").decode("ascii").split())
