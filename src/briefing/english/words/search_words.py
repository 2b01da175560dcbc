"""What to look for in a text where somebody says that it lacks something: the beginnings of the longer words, which every form has."""

# Longer words by which nobody would look for anything.
FILLERS = frozenset((
    "about", "after", "another", "because", "before", "being", "between", "could", "every", "given", "itself", "named", "neither", "other",
    "others", "should", "since", "source", "states", "stated", "their", "there", "these", "things", "this", "those", "under", "until",
    "where", "whether", "which", "while", "whose", "would",
))
# A word of so many letters, or fewer, is looked for as it is.
SHORT = 4


def stem(word: str) -> str:
    """What a word and its other forms begin with.

    >>> stem("Patrolled"), stem("fee")
    ('patroll', 'fee')
    """
    small = word.casefold()
    return small[: max(SHORT, len(small) - 2)] if len(small) > SHORT else small
