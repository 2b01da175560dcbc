"""What to look for in a text where somebody says that it lacks something: the beginnings of the longer words, which every form has."""

# Words by which nobody would look for anything.
FILLERS = frozenset((
    "about", "after", "all", "and", "another", "any", "are", "because", "before", "being", "between", "could", "every", "for",
    "from", "given", "had", "has", "have", "into", "its", "itself", "named", "neither", "nor", "not", "other", "others", "should", "since",
    "source", "states", "stated", "than", "that", "the", "their", "them", "then", "there", "these", "they", "things", "this", "those",
    "under", "until", "was", "were", "what", "when", "where", "whether", "which", "while", "who", "whose", "with", "would",
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
