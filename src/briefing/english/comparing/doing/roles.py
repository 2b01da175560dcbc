"""Who does a thing by an office or trade that no passage has: the treasurer resigned, where the mayor did; guests vote, for members."""

from collections.abc import Iterator

from briefing.english.comparing.found.doers import first_deeds
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn, keys_in
from briefing.english.comparing.found.subjects import Subject
from briefing.english.reading import Reading
from briefing.english.words.quantifier_words import TELLS
from briefing.english.words.role_words import ROLES

_ROWS_OF = {key: rows for word, rows in ROLES.items() for key in keys_in(word)}


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each verb of a statement whose doer has another role than whoever does it in the source, and one that the source names nobody by."""
    for own in first_deeds(claim.plain) if TELLS.search(claim.plain) else ():
        rows = rows_of(own.subject)
        if not rows or is_called_so(rows, evidence):
            continue
        same = [one for one in evidence.deeds.get(own.verb, ()) if one.is_passive == own.is_passive and one.denies == own.denies]
        alike = [one for one in same if own.behind & one.behind or not (own.behind and one.behind)]
        if alike and len(alike) == evidence.mentions[own.verb] and all(rows_of(one.subject) for one in alike):
            yield own.start, own.end, f'"{claim.plain[own.start : own.end]}" is done by another in the source', "Name who does it there."


def rows_of(subject: Subject | None) -> frozenset[int]:
    """The rows of the roles by which a subject is called."""
    return frozenset().union(*(_ROWS_OF.get(key, frozenset()) for key in subject.head or subject.keys)) if subject else frozenset()


def is_called_so(rows: frozenset[int], evidence: Evidence) -> bool:
    """Whether the passages call anybody by a role of some rows."""
    return bool(rows) and any(rows & _ROWS_OF[key] for key in evidence.keys if key in _ROWS_OF)
