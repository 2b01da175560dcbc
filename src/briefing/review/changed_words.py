"""Which words of a statement became others, part by part, and which of the sentences that it rests on: for people to look at.

What is given are the payloads of two statements, `says` and `rests`, as a binding makes them or as a ledger kept them.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest

from briefing.model.binding import Bound, Rest
from briefing.review.events import Verdict
from briefing.text.word_diff import near_changes, word_diff

SAME_WORDS = "the cited words are the same, their sentence is not"


def since(was: Verdict, one: Bound) -> tuple[str, ...]:
    """What changed since somebody judged a statement, in lines."""
    says = one.says if isinstance(one.says, dict) else {}
    return (*said(was.says, says), *rested(was.rests, one.rests))


def said(before: Mapping[str, object], after: Mapping[str, object]) -> Iterator[str]:
    """Each part that became another, named, its words marked as git marks them."""
    for name in dict.fromkeys((*before, *after)):
        old, new = (_text(one.get(name, "")) for one in (before, after))
        if old != new:
            yield f"{name.replace('_', ' ')}: {near_changes(word_diff(old, new))}"


def rested(old: Sequence[Mapping[str, object]], new: Sequence[Mapping[str, object]]) -> Iterator[str]:
    """The sentences that changed, each once; where only their order did, or the words cited, that."""
    before, after = sentences_in(old), sentences_in(new)
    words = [[one["words"] for one in rests] for rests in (old, new)]
    if before == after:
        yield from ["other words of the same sentences"] if words[0] != words[1] else []
    elif sorted(before) == sorted(after):
        yield "the same sentences in another order"
    else:
        gone, come = [one for one in before if one not in after], [one for one in after if one not in before]
        yield from (near_changes(word_diff(left, right)) for left, right in zip_longest(gone, come, fillvalue=""))
        yield from [SAME_WORDS] if words[0] == words[1] else []


def _text(value: object) -> str:
    return "; ".join(map(str, value)) if isinstance(value, (list, tuple)) else str(value)


def sentences_in(rests: Sequence[Mapping[str, object] | Rest]) -> list[str]:
    """The sentences that something rests on, each once, in order."""
    found = (one["sentences"] for one in rests)
    return list(dict.fromkeys(str(sentence) for some in found if isinstance(some, (list, tuple)) for sentence in some))
