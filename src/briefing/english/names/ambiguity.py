"""Whether a part of a name fits two who bear it."""

from collections.abc import Iterable, Sequence, Set

from briefing.english.names.name_runs import Word, is_numeral, without_article


def is_ambiguous(words: Sequence[Word], fitting: Iterable[tuple[Word, ...]], said: Set[tuple[str, ...]]) -> bool:
    """Whether a last name alone fits names that tell two apart, neither of which is said here in full."""
    words = list(_person(tuple(words)))
    if len(words) > 1:
        return False
    key = words[0].key
    bearers = {
        tuple(one.key for one in _person(other))
        for other in map(_before_of, fitting)
        if key in (other[-1].key, without_article(other[-1].key)) or (is_numeral(other[-1].text) and len(other) > 1)
    }
    if any(len(one) == 1 for one in bearers) or any(len(set(one) - _OFFICES) > 1 and key in one for one in said):
        return False
    return any(not _may_be_one(one, other) for one in bearers for other in bearers if one < other)


_OFFICES = frozenset(
    [
        "president",
        "councillor",
        "chancellor",
        "inspector",
        "justice",
        "sheriff",
        "lieutenant",
        "sergeant",
        "chairman",
        "chairwoman",
        "chair",
        "director",
        "spokesman",
        "spokeswoman",
        "commissioner",
        "cllr",
        "sgt",
        "lt",
        "maj",
        "adm",
        "admiral",
        "pastor",
        "imam",
        "sheikh",
        "rabbi",
        "coach",
        "captain",
        "minister",
        "prime",
        "foreign",
        "general",
        "colonel",
        "captain",
        "major",
        "king",
        "queen",
        "prince",
        "princess",
        "sir",
        "lady",
        "lord",
        "judge",
        "senator",
        "mayor",
        "governor",
        "doctor",
        "professor",
        "chief",
        "commander",
        "sister",
        "brother",
        "father",
        "mother",
        "dr",
        "mr",
        "mrs",
        "ms",
        "prof",
        "gen",
        "col",
        "capt",
        "bishop",
        "cardinal",
        "ambassador",
        "secretary",
        "deputy",
        "vice",
        "interior",
        "defence",
        "finance",
        "the",
    ]
)


def _before_of(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """A name without what it is of: Ada Renn of the Harbour Club."""
    ends = (at for at in range(1, len(words)) if words[at].start - words[at - 1].end > len(". "))
    return words[: next(ends, len(words))]


def _person(words: tuple[Word, ...]) -> tuple[Word, ...]:
    left = tuple(word for word in words if word.key not in _OFFICES and not word.is_particle)
    return left or words[-1:]


def _may_be_one(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names may be one person's: one holds the other, or their first names begin alike where one is an initial."""
    if set(one) <= set(other) or set(other) <= set(one):
        return True
    first, second = one[0], other[0]
    return one[-1] == other[-1] and (len(first) == 1 or len(second) == 1) and first[0] == second[0]
