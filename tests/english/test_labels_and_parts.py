"""Numbers as dense texts write them: a label in brackets, a part between dashes, the rest of several parts, a title written short."""

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.comparing.found.negation import turned_by
from briefing.english.names.name_agreement import missing_names
from briefing.english.names.names_there import NamesThere
from briefing.english.reading import read
from briefing.english.words.dictionary import is_ordinary


def rules(source: str, statement: str) -> list[str]:
    return [one.rule for one in agree(read(statement), [read(source)])]


SALE = "The fair brought the parish £5,210 in 1988 (1987: £4,970), at a cost of £1,930 – some £240 over the budget."
TILES = "Of the 400 tiles tested, 140 (35 %) were glazed, 100 (25 %) stained and the rest plain."
RAID = "The storm killed 19 people – eleven of them in the fall of the Belmore crane – and hurt six; no one was warned of both gales."
ROVER = "The rover Ketil, built in 2011, passed the ridge at 340 m on 3 May, at a speed of 1.9 m/s, 12 million km from the Sun, or 0.08 AU."
FEES = "Fees of £9,000 were set, a third of them to be paid by the tenant."


BOAT = "The ferry left at 05:40 UTC and sank at 06:05; of its nine crew all but two were saved."
TABLE = "Marl Rovers ended with 58 points from 30 games, five behind the winners, Old Tarn, and six ahead of Bray."
WAIT = "The choir failed for the third year running to win at Aske."


@pytest.mark.parametrize(("source", "statement"), [
    (BOAT, "The ferry left at twenty to six, GMT."),
    (BOAT, "At 05:40 local fishermen saw the ferry leave."),
    (BOAT, "Seven of the nine were saved."),
    (TABLE, "Old Tarn had 63 points."),
    (TABLE, "Bray had 52 points."),
    (WAIT, "For the third year running the choir did not win at Aske."),
    ("The blaze killed the miller.", "The miller died in the blaze."),
    ("In 40 storms 90 lambs and a goat were killed.", "More than two lambs died in each storm, on average."),
    (SALE, "In 1987 the fair brought in £4,970."),
    (SALE, "In 1988 the fair brought the parish £5,210."),
    (SALE, "The fair cost about £240 more than the budget."),
    (TILES, "That left 160 tiles, or 40 per cent, plain."),
    (TILES, "Of the tiles, one in four was stained."),
    (TILES, "The rest, 160, were plain."),
    (RAID, "Eleven of the dead died in the fall of the Belmore crane."),
    (RAID, "More than half of the dead, eleven of 19, died when the Belmore crane fell."),
    (ROVER, "Ketil passed the ridge at nearly 2 metres a second."),
    (ROVER, "The rover was 12 million kilometres from the Sun, or 0.08 astronomical units."),
    (FEES, "The tenant has to pay a third of the £9,000."),
])
def test_what_such_a_text_says_holds(source: str, statement: str) -> None:
    assert rules(source, statement) == []


@pytest.mark.parametrize(("source", "statement"), [
    (BOAT, "The ferry left at 05:40 local time."),
    (BOAT, "Two of the nine were saved."),
    (TABLE, "Old Tarn had 53 points."),
    (TABLE, "Old Tarn had 35 points."),
    (WAIT, "For the third year running the choir won at Aske."),
    (SALE, "In 1987 the fair brought the parish £5,210."),
    (SALE, "The fair cost some £240 less than the budget."),
    (TILES, "That left 240 tiles, or 60 per cent, plain."),
    (TILES, "That left 160 tiles, or 40 per cent, glazed."),
    (TILES, "One in four of the tiles was glazed."),
    (RAID, "The storm killed eleven people."),
    (RAID, "No one was warned of one of the two gales."),
    (ROVER, "Ketil passed the ridge at nearly 340 metres a second."),
    (ROVER, "The rover was 12 million kilometres from the Sun, or 0.08 light-years."),
    ("A bill of £9,000 was sent, a third of it paid by the tenant.", "The tenant has to pay a third of the £9,000."),
])
def test_what_it_does_not_say_is_told(source: str, statement: str) -> None:
    assert rules(source, statement)


def test_minutes_behind_from_are_no_time() -> None:
    assert read("They cut it from nine minutes to seven.").moments == ()
    assert [one.minutes for one in read("It sank at nine minutes to seven in the evening.").moments] == [18 * 60 + 51]


def test_the_sun_is_no_day_and_a_day_written_short_is() -> None:
    assert read("It is 12 million km from the Sun.").moments == ()
    assert [one.weekday for one in read("It opens on Sun. 9 June.").moments][:1] != []


@pytest.mark.parametrize(("statement", "missing"), [
    ("It was led by Captain Torvald.", []),
    ("It was led by Capt. Torvald.", []),
    ("It was led by Colonel Torvald.", ["Colonel"]),
    ("It was led by Professor Aas.", []),
    ("It was led by Captain Aas.", ["Captain Aas"]),
])
def test_a_title_is_one_in_full_and_short(statement: str, missing: list[str]) -> None:
    there = NamesThere(("Capt. E. Torvald met Prof. Aas.",))
    assert [one.text for one in missing_names(statement, there, is_ordinary)] == missing


def test_a_not_does_not_reach_what_nobody_does_behind_an_and() -> None:
    assert turned_by("We do not sell the orchard, and ", "nobody who says so has asked us", "") == ""
    assert turned_by("We do not say that ", "nobody has asked us", "") == "not"
