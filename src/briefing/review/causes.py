"""Why statements have to be looked at again, by what changed: a title that forty statements name is one cause, and so is a sentence.

A statement may have several causes. Where only its surroundings changed, a ledger does not know what stood there: it is told where.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Literal, get_args

from briefing.model.binding import Rest
from briefing.model.briefing import Briefing
from briefing.model.versions import folded_sentences
from briefing.review.changed_words import said, sentences_in
from briefing.review.events import Verdict
from briefing.review.fold import Standing
from briefing.review.order import Place, sentences
from briefing.text.alignment import align
from briefing.text.word_diff import near_changes, word_diff

Sort = Literal["edit", "moved", "words", "said", "around", "whole text"]
SORTS: tuple[Sort, ...] = get_args(Sort)
TYPOGRAPHY = "quotes, dashes or capitals alone"
MARKS = str.maketrans({**dict.fromkeys("“”„«»‟", '"'), **dict.fromkeys("‘’‚‛`´", "'"), **dict.fromkeys("–—‒−", "-"), "…": "..."})
# Parts of what a statement says that hold what a record is called.
CALLED = ("subject", "toward", "about", "part_of", "term_of", "speaker", "producer")
CHANGED = ("void", "look again")


@dataclass(frozen=True)
class Cause:
    """What changed, in words, and the statements that hang on it; `cited` of them cite other words than before, or, where a sentence moved,
    rest on another one too, so that the order of the two may say something.
    """

    sort: Sort
    what: str
    standings: tuple[Standing, ...]
    cited: int = 0


def causes(briefing: Briefing, found: Iterable[Standing]) -> list[Cause]:
    """Every cause, edits of the source first, each with its statements in their order."""
    grouped: dict[tuple[Sort, str], list[Standing]] = {}
    cited: dict[tuple[Sort, str], int] = {}
    for one in found:
        if one.state in CHANGED:
            for key in dict.fromkeys(_keys(briefing, one)):
                grouped.setdefault(key, []).append(one)
                cited[key] = cited.get(key, 0) + cites_other_words(one)
    made = [Cause(sort, what, tuple(own), cited[sort, what]) for (sort, what), own in grouped.items()]
    return sorted([*made, *_moved(briefing, grouped)], key=lambda cause: SORTS.index(cause.sort))


def _keys(briefing: Briefing, one: Standing) -> Iterator[tuple[Sort, str]]:
    was = one.was
    if one.state == "void" and was is not None:
        yield from (("said", _marked(_named(line))) for line in said(was.says, one.bound.says if isinstance(one.bound.says, dict) else {}))
        yield from _rested(was, one.bound.rests)
    elif one.bound.statement.kind == "absence":
        yield "whole text", "what is said to be absent: read the changed sentences once, then confirm the list"
    else:
        yield "around", _where(sentences(briefing, one.bound))


def _rested(was: Verdict, rests: Sequence[Rest]) -> Iterator[tuple[Sort, str]]:
    before, after = sentences_in(was.rests), sentences_in(rests)
    gone, come = [one for one in before if one not in after], [one for one in after if one not in before]
    for old, new in zip_longest(gone, come, fillvalue=""):
        alone = f"  ({TYPOGRAPHY})" if old and only_typography(old, new) else ""
        yield "edit", f"{near_changes(word_diff(old, new))}{alone}"
    if not gone and not come and before != after:
        yield "moved", "the same sentences in another order"
    elif before == after and [one["words"] for one in was.rests] != [one["words"] for one in rests]:
        yield "words", f"other words of the same sentence are cited: {near_changes(word_diff(_words(was.rests), _words(rests)))}"


def only_typography(old: str, new: str) -> bool:
    """Whether two texts are the same but for marks and capitals."""
    return re.sub(r"\s+", " ", old.translate(MARKS)).casefold() == re.sub(r"\s+", " ", new.translate(MARKS)).casefold()


def _named(line: str) -> str:
    """A line with a part that changed; where that is what some record is called, it is one cause wherever it is named."""
    name, _, rest = line.partition(": ")
    return f"title: {rest}" if name.replace(" ", "_") in CALLED else line


def _marked(line: str) -> str:
    """A line with a part that changed, and whether that is typography alone."""
    old, new = (re.sub(pattern, "", line) for pattern in (r"\{\+.*?\+\}", r"\[-.*?-\]"))
    bare = [re.sub(r"\[-|-\]|\{\+|\+\}", "", one) for one in (old, new)]
    return f"{line}  ({TYPOGRAPHY})" if only_typography(*bare) else line


def _moved(briefing: Briefing, grouped: Mapping[tuple[Sort, str], Sequence[Standing]]) -> Iterator[Cause]:
    """Sentences that stand elsewhere than in the version before, with the statements on them that have to be looked at."""
    waiting = list({id(one): one for own in grouped.values() for one in own}.values())
    for id_, earlier in briefing.earlier.items():
        old = earlier[-1].source if earlier else None
        if old is None or id_ not in briefing.sources:
            continue
        were, are = folded_sentences(old), folded_sentences(briefing.sources[id_])
        for pair in align(were, are):
            if pair.kind == "moved" and pair.old and pair.new:
                own = tuple(one for one in waiting if (id_, pair.new) in sentences(briefing, one.bound))
                what = f"§{pair.old} → §{pair.new} was {_behind(were, pair.old)}, is {_behind(are, pair.new)}"
                yield Cause("moved", what, own, sum(1 for one in own if len(sentences(briefing, one.bound)) > 1))


def _behind(texts: Sequence[str], number: int) -> str:
    return f"behind “{texts[number - 2][:40].rstrip()} …”" if number > 1 else "the first"


def cites_other_words(one: Standing) -> bool:
    """Whether the words that a statement cites are others than when it was read."""
    return one.was is not None and sorted(str(rest["words"]) for rest in one.was.rests) != sorted(rest["words"] for rest in one.bound.rests)


def _where(places: Iterable[Place]) -> str:
    numbers = " ".join(f"§{number}" for _, number in places)
    return f"{numbers or 'a list'}: what stands around it, or before it in its list, is another"


def _words(rests: Iterable[Mapping[str, object] | Rest]) -> str:
    return " … ".join(str(one["words"]) for one in rests)
