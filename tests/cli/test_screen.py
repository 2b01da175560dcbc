"""What the desk shows of a statement of the briefing itself, in which order, and what it asks of each kind."""

from dataclasses import replace

import pytest

from briefing.cli.desk import batch, screen
from briefing.model.binding import Binder, Bound
from briefing.review.asking import ASKED, asked, proved, sort_of, unusual
from briefing.review.causes import Cause
from briefing.review.fold import Standing
from briefing.review.order import in_order, sentences
from conftest import shipped

BRIEFING = shipped().briefing
SAID = [Binder(BRIEFING).bound(one) for one in shipped().statements]
WIDTH = 100


def shown(one: Bound) -> str:
    return "\n".join(words for words, _ in screen.statement_screen(BRIEFING, one, "head", WIDTH))


def far_apart(one: Bound) -> bool:
    """Whether it rests on two sentences of which no neighbour of one is a neighbour of the other."""
    own = [number for _, number in sentences(BRIEFING, one)]
    return len(own) == 2 and own[1] - own[0] > 3


def test_statements_come_by_sentence_and_what_rests_on_two_where_the_second_stands() -> None:
    order = [sentences(BRIEFING, one) for one in in_order(BRIEFING, SAID)]
    last = [own[-1] for own in order if own]
    assert last == sorted(last) and len(set(last)) == 15
    assert all(order[: len(last)]) and not any(order[len(last) :])  # what rests on none comes at the end
    assert any(own[0] < before for before, own in zip(last, order, strict=False) if len(own) > 1)


@pytest.mark.parametrize("one", [one for one in SAID if far_apart(one)][:5], ids=lambda one: one.statement.place)
def test_both_sentences_of_one_that_rests_on_two_are_shown_in_order_with_what_lies_between(one: Bound) -> None:
    (_, first), (_, second) = sentences(BRIEFING, one)
    said = shown(one)
    assert f"▌ §{first} " in said and said.index(f"▌ §{first} ") < said.index(f"▌ §{second} ")
    assert f"… {second - first - 1} sentences between §{first} and §{second}" in said
    assert said.count("[[") >= 2 and f"  §{first + 1} " in said


def test_every_kind_is_asked_what_no_rule_can_tell() -> None:
    by_sort = {sort_of(one): one for one in SAID}
    assert by_sort.keys() == ASKED.keys()
    for sort, one in by_sort.items():
        said = " ".join(shown(one).split())
        assert asked(one) == ASKED[sort] and f"ask yourself: {' · '.join(asked(one))}" in said and "proved: " in said


def test_the_whole_text_of_an_absence_has_the_words_that_were_searched_for_lit() -> None:
    for one in (one for one in SAID if sort_of(one) == "absence"):
        text = "\n".join(words for words, _ in screen.whole_text(BRIEFING, one, WIDTH))
        assert "searched for: " in text and all(f"§{number} " in text for number in range(1, 16))


def test_of_a_name_it_is_said_that_the_words_have_it_and_of_a_title_that_is_ours_it_is_not() -> None:
    names = [one for one in SAID if one.statement.record.startswith(("names/", "factions/")) and sort_of(one) == "name"]
    bare = {one.statement.place for one in names if "each of its names stands in words that it cites" in proved(BRIEFING, one)}
    assert bare == {one.statement.place for one in names if not one.statement.says.get("in_words")} and len(names) > len(bare) > 10


def test_a_letter_that_looks_like_another_is_told_by_its_number() -> None:
    one = next(one for one in SAID if "HTS" in one.statement.line)
    assert "unusual characters" not in shown(one)
    says = {**one.statement.says, "text": one.statement.line.replace("HTS", "H\u0422S\u200b")}
    said = " ".join(shown(replace(one, statement=replace(one.statement, says=says))).split())
    assert "unusual characters: U+0422 cyrillic capital letter te; U+200B zero width space" in said
    assert list(unusual("“a” – ⟨b⟩ 5 €", ())) == []


def test_no_key_confirms_more_than_twenty_five_and_none_what_cites_other_words_or_has_two_causes() -> None:
    standings = [Standing(one, "look again") for one in SAID[:60]]
    one, both = Cause("around", "§5", tuple(standings[:58])), Cause("said", "a title", tuple(standings[57:]))
    found = [(cause.what, len(own)) for cause, own in batch.lists([one, both])]
    assert found == [("§5", 25), ("§5", 25), ("§5", 7), ("a title", 2)]
