"""What is told of one that the source tells of another: "the hotels had no water", where the farmers had none."""

from collections.abc import Iterator, Mapping, Sequence

from briefing.english.comparing.found.context import key_of
from briefing.english.comparing.found.doers import BY_PERSONS, SAYS, Deed, deeds, first_deeds
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.found.sentences import Turn
from briefing.english.comparing.found.sequence import is_alike
from briefing.english.comparing.found.subjects import Subject
from briefing.english.comparing.values import dates_across
from briefing.english.comparing.values.other_side import tells_from_other_side
from briefing.english.reading import Reading
from briefing.english.words.doer_words import ANY_THING, COMES_DOWN, DIES, PARTS_OF_IT, REACHES
from briefing.english.words.quantifier_words import TELLS
from briefing.english.words.transfer_words import EITHER_WAY

_PARTS_OF_IT = frozenset(map(key_of, PARTS_OF_IT)) - {""}
_THE_REST = frozenset(map(key_of, ("other", "rest", "remainder", "remaining", "latter", "former"))) - {""}  # whoever these are
_ANY_THING = frozenset(map(key_of, ANY_THING)) - {""}


def turned(claim: Reading, evidence: Evidence) -> Iterator[Turn]:
    """Each thing that a statement has one do, and the source another; each name or number joined to what one does, and there only to
    what is done otherwise."""
    text = claim.plain
    for own in first_deeds(text) if TELLS.search(text) else ():
        if not own.subject or text[own.start : own.end].lower() in EITHER_WAY:
            continue
        same = evidence.deeds.get(own.verb, ())
        if text[own.start : own.end].lower() in DIES:  # whoever killed so many
            same = [one for one in same if one.is_passive or not one.items]
        if not same or own.subject.keys.isdisjoint(evidence.keys):
            continue
        is_anothers = _is_of_another(own, own.subject, same, evidence.named) or _is_miscounted(own.subject, same)
        is_anothers = is_anothers and not (tells_from_other_side(claim, evidence) or is_alike(text, evidence.sequences))
        if is_anothers or _is_those_of_other(own, own.subject, same, evidence.deeds):
            message = f'the source tells "{text[own.start : own.end]}" of another than is named here'
            yield own.start, own.end, message, "Name who or what does it there."
            continue
        if gap := next((one for one in same if one.is_gap and _is_denied(own, own.subject, one, same)), None):
            message = f'the source {"denies" if gap.denies else "says"} "{text[own.start : own.end]}" of this, and it is the contrary here'
            yield own.start, own.end, message, "Say of each whether it does as the source does."
            continue
        its = [one for one in same if _may_be_its(own, one) and (own.is_to_come or not one.is_to_come)]
        says_where = own.verb in REACHES or COMES_DOWN.match(text, own.start)
        items = own.items.difference(*(one.behind for one in its)) if its and not says_where else ()
        elsewhere = [item for item in items if _is_elsewhere(item, own, its, evidence.deeds)]
        if elsewhere and not dates_across.of_counted(claim, evidence).issuperset(elsewhere):
            message = f'beside "{text[own.start : own.end]}" stands here what the source tells of another deed'
            yield own.start, own.end, message, "Say to whom, what, where or when it is done as the source does."


def is_denied_so(claim: Reading, evidence: Evidence) -> bool:
    """Whether a statement denies of one what the source denies of it by a "not" alone: but the police do not."""
    gaps = ((own.subject, gap.subject) for own in deeds(claim.plain) if own.denies
            for gap in evidence.deeds.get(own.verb, ()) if gap.is_gap and gap.denies)  # fmt: skip
    return any(one and other and _is_same(one, other) for one, other in gaps)


def _is_denied(own: Deed, subject: Subject, gap: Deed, same: Sequence[Deed]) -> bool:
    """Whether the source says the contrary of what is said here: but the police do not, but not in Vaal."""
    if own.denies == gap.denies or not gap.subject:
        return False
    whole = next((one.subject for one in same if (one.start, one.sentence) == (gap.start, gap.sentence) and one.subject), gap.subject)
    if gap.subject != whole:
        return bool(subject.keys & gap.subject.keys - whole.keys) and not subject.keys & whole.keys - gap.subject.keys
    return gap.behind <= own.behind and _is_same(subject, gap.subject)


def _is_of_another(own: Deed, subject: Subject, same: Sequence[Deed], named: frozenset[str]) -> bool:
    alike = [one for one in same if _are_alike(own, one)]
    if any(_may_be(own, subject, one) for one in alike):
        return False
    its = [one for one in same if one not in alike and _may_be(own, subject, one)]  # it won the cup, and the other the league
    return any(
        one.subject and _are_apart(own, subject, one, same, named) and (not its or (len(own.behind) > 1 and _has_all(own, one)))
        for one in alike
    )


def _has_all(own: Deed, there: Deed) -> bool:
    ours, theirs = _behind(own, there)
    return ours <= theirs


def _behind(own: Deed, there: Deed) -> tuple[frozenset[str], frozenset[str]]:
    """What each of two is done to; with a verb of the same voice, all that stands behind it."""
    if own.is_passive == there.is_passive and own.by and there.by:  # of whom it is done is asked by itself
        return own.behind - own.by.keys, there.behind - there.by.keys
    return (own.behind, there.behind) if own.is_passive == there.is_passive else (_done_to(own), _done_to(there))


def _are_alike(own: Deed, there: Deed) -> bool:
    """Whether the same is done, to the same: of what is done by one, what has it done to it is what stands behind the verb of another."""
    ours, theirs = _behind(own, there)
    numbers = [{key for key in keys if key[0].isdigit()} for keys in (ours, theirs)]
    if own.verb in SAYS and ours:
        return len(ours & (theirs or there.sentence)) * 2 > len(ours)
    if own.verb == "be" or all(numbers):
        return bool(numbers[0] & numbers[1])
    return bool(ours & theirs) or not (ours and theirs) or (there.of_it and not own.items)


def _done_to(one: Deed) -> frozenset[str]:
    if not one.is_passive:
        return one.behind
    return one.subject.keys | one.subject.counts if one.subject else frozenset()


def _may_be(own: Deed, subject: Subject, there: Deed) -> bool:
    """Whether a deed of the source may be that of a subject: it is its own, or it is done to it, as what is sold sells."""
    if there.subject is None or own.denies != there.denies or there.subject.keys <= _THE_REST:
        return True
    if own.is_passive != there.is_passive:
        doer, other = own.by if own.is_passive else subject, there.by if there.is_passive else there.subject
        return not (doer and other) or _is_same(doer, other)
    if own.by and there.by and own.by.names and there.by.names:  # founded by Orr, for founded by Lund
        return own.by.names <= there.by.keys or there.by.names <= own.by.keys  # Ida Klee is not Jost Klee
    if there.by and _is_same(subject, there.by):
        return True
    is_done_to = not there.is_passive and own.verb not in BY_PERSONS and subject.keys & there.behind and not own.behind & there.subject.keys
    return _is_same(subject, there.subject) or bool(is_done_to)


def _is_same(one: Subject, other: Subject) -> bool:
    """Whether two may be the same; of two names they have to share what tells them apart: Corin Bank, Helder Bank."""
    if one.names and other.names and not one.names & other.names:
        return one.names <= other.keys or other.names <= one.keys
    return bool(one.keys & other.keys)


def _are_apart(own: Deed, subject: Subject, there: Deed, same: Sequence[Deed], named: frozenset[str]) -> bool:
    """Whether two that do something are not one: both have a name, or a sentence of the source has both."""
    doer, other = own.by or subject, there.by or there.subject
    if not other or doer.keys <= _PARTS_OF_IT:  # the second stage, of what was opened in two
        return False
    if own.is_passive != there.is_passive:
        others = [one.by or one.subject for one in same if one is not there]
        beside = there.sentence - other.keys - _done_to(there) - own.behind  # who opened it, for who runs it
        is_beside = any(name in beside and not name[0].isdigit() for name in doer.names)
        return bool(doer.names and other.names) or is_beside or any(doer.keys & one.keys for one in others if one)
    are_named = all(one.names or one.keys <= named for one in (doer, other))
    if are_named or doer.keys & ((there.sentence | there.beside) - other.keys - own.behind):
        return True
    if (other.head or other.keys) <= _ANY_THING:  # the firm may be the bank that was named before
        return False
    return not (doer.names & doer.head or other.names & other.head)


def _may_be_its(own: Deed, there: Deed) -> bool:
    """Whether a deed may be that of the subject; of one that counts some of its whole, where they are counted here: 6,000 of them."""
    if there.subject is None or own.subject is None:
        return True
    if there.is_gap and not there.subject.keys:
        return {key for key in there.behind if key[0].isdigit()} <= own.behind
    return _is_same(own.subject, there.subject)


def _is_miscounted(own: Subject, same: Sequence[Deed]) -> bool:
    """Whether so many of one sort do here what so many of another do in the source: three of ours, for three of theirs and one of ours."""
    counted = [one.subject for one in same if one.subject and one.subject.counts] if own.counts else []
    pairs = [(one, other) for one in counted for other in counted if one.counts == own.counts and not other.counts & own.counts]
    is_of_other = any(own.keys & other.keys - one.keys for one, other in pairs)
    return is_of_other and not any(own.keys & one.keys - other.keys for one, other in pairs)


def _is_those_of_other(own: Deed, subject: Subject, same: Sequence[Deed], there: Mapping[str, Sequence[Deed]]) -> bool:
    """Whether what is said of one is said there of another, and something else of "those of" it: its shares fell, those of Corin rose."""
    named = subject.names
    if not named or any(one.subject is None or named & one.subject.keys for one in same):
        return False
    those = [one for acts in there.values() for one in acts if one.subject and one.subject.is_of_those and one.verb != own.verb]
    return any(one.subject and named <= one.subject.keys and one.sentence == other.sentence for one in those for other in same)


def _is_elsewhere(item: str, own: Deed, its: Sequence[Deed], there: Mapping[str, Sequence[Deed]]) -> bool:
    """Whether the source has an item only behind what is done otherwise, and behind what is done here another of its sort."""
    if not any(other[0].isdigit() == item[0].isdigit() for one in its for other in one.items - own.items):
        return False
    holding = [one for same in there.values() for one in same if item in one.sentence]
    behind = [one for one in holding if item in one.behind]
    if not behind or {one.sentence for one in holding} != {one.sentence for one in behind}:
        return False
    return all(
        one.subject and own.subject and (one.verb != own.verb or one.is_to_come or not _is_same(one.subject, own.subject)) for one in behind
    )
