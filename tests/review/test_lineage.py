"""What a statement was before is found for people to look at; approvals stay behind, disputes come along."""

from dataclasses import replace

import pytest

from briefing.model.binding import Bound
from briefing.model.statement import Statement
from briefing.review.events import Closing, Draft, Ledger, Withdrawal
from briefing.review.fold import folded
from briefing.review.policy import Clause, Policy
from ledgers import PEOPLE, fold, line, only, sitting, verdict

QUAY = "The harbour council paid for the northern quay."


def said(text: str = QUAY, place: str = "names/council:described.0", rests: str = "The council paid.", kind: str = "claim", **more: str) -> Bound:
    role = {} if kind == "composed" else {"subject": "The council", "role": "described"}
    says = role | {"text": text} | {name: value for name, value in more.items() if name == "status"}
    statement = Statement(place, kind, says, ("any",), pages=(more.get("page", "names/#council"),))
    return Bound(statement, says, [{"words": rests, "sentences": [rests], "source": "A report"}], {"before": more.get("before", "")})


@pytest.mark.parametrize(("now", "why"), [
    (said(text="The harbour board paid for it all."), "its place"),
    (said(place="names/board:described.3"), "the same words and evidence"),
    (said(place="names/board:described.3", rests="The council paid, they say."), "the same words"),
    (said(text="It was generous.", place="names/board:described.3"), "the same evidence"),
    (said(text="The harbour council paid for the southern quay.", place="names/board:described.3", rests="Others paid."), "likeness"),
])
def test_what_it_was_is_found_and_no_approval_comes_along(now: Bound, why: str) -> None:
    found = only(fold([now], sitting("ana", 1, verdict(said()))))
    if why == "the same words and evidence":
        assert (found.state, found.was) == ("approved", None)
    else:
        assert (found.state, found.was.says["text"], found.read_by) == ("void", QUAY, frozenset())


def test_what_counts_for_nothing_leaves_nothing_void() -> None:
    new, read = said(text="The harbour board paid for it all."), sitting("ana", 1, verdict(said()))
    assert only(fold([new], read)).state == "void"
    assert only(fold([new], read, unsigned=["ana"])).state == "unread"  # its key was taken back, or nobody signed


def test_what_is_like_nothing_that_anybody_read_is_unread() -> None:
    found = fold([said(text="Rain fell in May.", place="names/rain:described.0", rests="It rained.")], sitting("ana", 1, verdict(said(), "overstated")))
    assert only(found).state == "unread"
    assert [entry.by for entry in found.adrift] == ["ana"]


def test_a_dispute_goes_with_a_sentence_of_a_page_that_is_reworded() -> None:
    old, new = (said(text=text, place="/~3", kind="composed") for text in (QUAY, QUAY.replace("paid for", "built")))
    assert only(fold([new], sitting("ana", 1, verdict(old, "hedge lost")))).state == "disputed"


def test_what_its_author_says_of_it_as_it_is_takes_its_place() -> None:
    new = said(text="The harbour council paid for one quay.")
    disputed = sitting("ana", 1, verdict(said(), "overstated"))
    assert only(fold([new], disputed, sitting("ben", 1, verdict(new)))).state == "disputed"
    assert only(fold([new], disputed, sitting("ana", 2, verdict(new, "unsure")))).state == "disputed"
    assert only(fold([new], disputed, sitting("ana", 2, verdict(new)))).state == "approved"


def test_what_a_person_says_last_is_what_counts_for_it() -> None:
    for first, last, state in (("supported", "overstated", "disputed"), ("overstated", "supported", "approved"), ("supported", "unsure", "unread")):
        assert only(fold([said()], sitting("ana", 1, verdict(said(), first)), sitting("ana", 2, verdict(said(), last)))).state == state


def test_what_nobody_signed_takes_back_nothing_that_somebody_did() -> None:
    disputed = sitting("ana", 1, verdict(said(), "overstated"))
    for event in (Withdrawal(type="withdraw", of=line("ana", 1), reason="x"), Closing(type="close", of=line("ana", 1), reason="x"), verdict(said())):
        forged = replace(sitting("ana", 2, event), opening=sitting("ana", 2).opening)
        ledger = Ledger(Policy(), PEOPLE, (disputed, forged))
        assert folded([said()], ledger, {disputed.path}).standings[0].state == "disputed"
        assert folded([said()], ledger, {disputed.path, forged.path}).standings[0].state in ("approved", "unread")


def test_a_list_that_moves_up_takes_no_dispute_from_what_stood_there() -> None:
    first, second = said(), said(text="It met in the old mill.", place="names/council:described.1", rests="They met there.")
    moved = replace(second, statement=replace(second.statement, place="names/council:described.0"))
    read = [sitting("ana", 1, verdict(first, "loaded")), sitting("ben", 1, verdict(second))]
    assert [one.state for one in fold([first, second], *read).standings] == ["disputed", "approved"]
    found = fold([moved], *read)
    assert only(found).state == "approved" and len(found.adrift) == 1


def test_who_wrote_it_does_not_count_and_where_nobody_knows_two_must_read() -> None:
    policy = [{"kind": "default", "people": "1"}, {"independent": "true"}]
    ana, ben = (sitting(by, 1, verdict(said())) for by in ("ana", "ben"))
    assert only(fold([said()], ana, policy=policy)).state == "in part"
    assert only(fold([said()], ana, ben, policy=policy)).state == "approved"
    wrote = sitting("cem", 1, Draft(type="draft", statement=said().prints[0], written_by="ana"))
    assert only(fold([said()], ana, wrote, policy=policy)).state == "unread"
    assert only(fold([said()], ben, wrote, policy=policy)).state == "approved"
    assert only(fold([said()], ana, ben, wrote, policy=policy, unsigned=["cem"])).state == "approved"


def test_the_policy_asks_by_kind_status_page_and_method() -> None:
    policy = [{"kind": "default", "people": "1"}, {"status": "our reading", "people": "2"}, {"shown_on": ["/"], "people": "3"},
              {"kind": "absence", "people": "1", "method": "whole-text"}, {"kind": "composed", "people": "0"}]
    asked = Policy(tuple(Clause.model_validate(one) for one in policy)).asked
    wanted = {"": 1, "our reading": 2}
    assert {status: asked(said(status=status).statement).people for status in wanted} == wanted
    assert asked(said(status="our reading", page="#facts").statement).people == 3
    assert asked(said(kind="composed").statement).people == 0
    assert asked(said(kind="absence", status="counted and our reading").statement).people == 2
    absence = said(kind="absence")
    assert only(fold([absence], sitting("ana", 1, verdict(absence)), policy=policy)).state == "unread"
    assert only(fold([absence], sitting("ana", 1, verdict(absence, method="whole-text")), policy=policy)).state == "approved"
    assert only(fold([absence], sitting("ana", 1, verdict(absence), method="whole-text"), policy=policy)).state == "approved"


@pytest.mark.parametrize(("value", "words"), [
    ({"people": "2"}, "says one thing"), ({"kind": "default", "status": "open", "people": "1"}, "says one thing"), ({"kind": "absence"}, "not how many"),
    ({"gate": "release", "people": "1"}, "stand beside"), ({"kind": "defualt", "people": "1"}, "default"), ({"gate": "on"}, "release"),
    ({"people": "-1", "kind": "claim"}, "greater"), ({"staus": "open", "people": "1"}, "staus"),
])
def test_a_line_of_the_policy_that_says_nothing_or_two_things_is_refused(value: dict, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        Clause.model_validate(value)


def test_of_two_lines_that_disagree_the_stricter_holds() -> None:
    made = Policy(tuple(map(Clause.model_validate, ({"gate": "report"}, {"gate": "release"}, {"unsigned": "yes"}, {"unsigned": "no"}))))
    assert (made.gate, made.unsigned, Policy().gate, Policy().unsigned) == ("release", False, "report", False)
