"""The highest degree, told by what goes beyond everything and by what nothing goes beyond: the oldest mill, no mill is older."""

from functools import lru_cache

from briefing.english.words.dictionary import is_ordinary
from briefing.english.words.force_words import ALIKE_TOPS, GREATEST, LEAST, MORE_OR_FEWER, NO_TOPS, NOTHING_BEYOND, NOWHERE_SO, TOPS


def is_top(word: str) -> bool:
    """Whether a word is the highest degree of another: lowest of low; not forest, latest."""
    root = word[:-3]
    bases = (root, f"{root}e", f"{root[:-1]}y", root[:-1])
    return word not in NO_TOPS and is_ordinary(f"{root}er") and any(is_ordinary(base) for base in bases if len(base) > 2)


@lru_cache(maxsize=64)  # of each "no" of a statement
def is_beyond_all(text: str, known: str) -> bool:
    """Whether a text says that nothing is more so, where what is known has it as the most so: no mill is older, for the oldest."""
    beyond = {f"{match['root'].lower()}est" for match in NOTHING_BEYOND.finditer(text)}
    for match in MORE_OR_FEWER.finditer(text):  # nowhere do fewer households have a car
        beyond |= LEAST if match["fewer"] else GREATEST
    for match in NOWHERE_SO.finditer(text):  # nowhere is a toll higher, for the dearest
        top = f"{match['root'].lower()}est"
        beyond |= {top}.union(*(row for row in ALIKE_TOPS if top in row))
    return any(is_top(match[0]) and match[0] in beyond for match in TOPS.finditer(known)) if beyond else False
