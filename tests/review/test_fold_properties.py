"""Whatever is edited, an approval holds for what was read and for nothing else; the layout of files and the names in them void nothing."""

import json
import re
from collections.abc import Sequence

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from briefing.loading.load import load
from briefing.loading.project import read_project
from briefing.model.binding import Binder, Bound
from briefing.model.briefing import Briefing
from briefing.model.statements import statements
from briefing.review.events import Ledger
from briefing.review.fold import Standing, folded
from conftest import RIVER
from ledgers import PEOPLE, sitting, verdict
from strategies import plain_words

PROJECT = read_project(RIVER)
EDITED = [path for path in PROJECT.files if path.startswith(("data/", "seeds/"))]
WORD = re.compile(r"(?<=[ “])[^\W_]{3,}(?=[ .,”])")


def bound(briefing: Briefing) -> list[Bound]:
    return [Binder(briefing).bound(one) for one in statements(briefing)]


FIRST = bound(load(PROJECT)[0])
APPROVED = (sitting("ana", 1, *(verdict(one) for one in FIRST)), sitting("ben", 1, *(verdict(one) for one in reversed(FIRST))))


def payload(one: Bound) -> str:
    """What was read, word for word: no fingerprint of it."""
    return json.dumps([one.says, one.rests], sort_keys=True)


READ = {payload(one) for one in FIRST}


def standing(texts: dict[str, str]) -> Sequence[Standing]:
    found, problems = load(PROJECT.with_texts(texts))
    assume(not [one for one in problems if one.rule == "REC1"])
    return folded(bound(found), Ledger(people=PEOPLE, sittings=APPROVED), [one.path for one in APPROVED]).standings


@settings(max_examples=100)
@given(st.data())
def test_no_edit_leaves_an_approval_on_what_says_or_rests_on_something_else(data: st.DataObject) -> None:
    texts: dict[str, str] = {}
    for path in data.draw(st.lists(st.sampled_from(EDITED), min_size=1, max_size=3, unique=True)):
        text = PROJECT.text(path)
        word = data.draw(st.sampled_from(list(WORD.finditer(text))))
        become = data.draw(st.one_of(st.just(""), plain_words, plain_words.map(lambda words, old=word[0]: f"{old} {words}")))
        texts[path] = text[: word.start()] + become + text[word.end() :]
    for one in standing(texts):
        assert (one.state in ("approved", "look again")) == (payload(one.bound) in READ), one.bound.statement.place
        assert one.read_by == ({"ana", "ben"} if payload(one.bound) in READ else set())


@settings(max_examples=50)
@given(st.data())
def test_layout_and_ids_void_none(data: st.DataObject) -> None:
    texts = {}
    for path in EDITED:
        text = PROJECT.text(path)
        if path.startswith("seeds/"):
            gaps = data.draw(st.sets(st.sampled_from([match.start() for match in re.finditer(r"(?<=[a-z]) (?=[a-z])", text)])))
            texts[path] = "".join("\n" if at in gaps else char for at, char in enumerate(text))
        else:
            texts[path] = re.sub(r"(?m)^- id: (?=\S)", data.draw(st.sampled_from(["- id: ", "- id:  ", "\n# as read\n- id: "])), text)
    new = data.draw(st.sampled_from(["renamed", "mill-owners-of-old"]))
    texts = {path: re.sub(r"(?<=[ /\[\"])mill-owners(?=[\n/:,\]}\"]|$)", new, text) if path.startswith("data/") else text for path, text in texts.items()}
    found = standing(texts)
    assert {one.state for one in found} == {"approved"} and len(found) == len(FIRST)
    assert any(one.bound.statement.record == f"factions/{new}" for one in found)
