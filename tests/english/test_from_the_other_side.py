"""What a writer tells from the other side or in another place: a difference, where a change began, a part by its rank, with what it was done."""

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.reading import read

MAST = "The mast is 12 metres higher than the spire."
POLL = "Ada Renn won with 8,410 votes, 960 more than the Liberal candidate, Otto Krail."
TOLLS = "Juno costs 40 crowns less than Melk."
LAKE = "The lake has lost a third of its area since 1991, shrinking from 18.6 to 12.4 square kilometres."
ICE = "They expect the ice to be gone between 2050 and 2070."
QUAY = "The Orm Quay was opened in two parts on 4 May 1908 and 9 June 1911."
CLUB = "The club ended the year with a deficit of 3 million crowns, after a surplus of 200,000 the year before."
AID = "The scouts had reached 700 villages with tinned food."
CHIEF = "The head, Otto Krail, whose term runs to 2031, denied that he had been told to leave."
VACCINE = "Cover among calves in Orr stands at 71 per cent, well short of the 90 per cent needed to stop the plague."
VOTE = "Tarn has not voted against its mayor, it has voted for its bridge."

BORNE_OUT = [
    (MAST, "The spire is 12 metres lower than the mast."),
    (POLL, "Otto Krail fell 960 votes short of Ada Renn’s 8,410."),
    (POLL, "Otto Krail, the Liberal, won 7,450 votes."),
    (TOLLS, "Melk costs 40 crowns more than Juno."),
    (LAKE, "In 1991 the lake still covered 18.6 km²."),
    (LAKE, "The lake is 6.2 square kilometres smaller than it was in 1991."),
    (ICE, "The ice may be gone as early as 2050."),
    (ICE, "By 2070 the ice will be gone, they expect."),
    (QUAY, "The first part of the Orm Quay was opened in May 1908, the second three years later."),
    (QUAY, "The second part was opened in 1911."),
    (CLUB, "A loss of 3 million crowns followed a year that had ended 200,000 in the black."),
    (AID, "Tinned food had reached 700 villages."),
    (CHIEF, "Krail denied that he had been told to leave."),
    (VACCINE, "To stop the plague, 90 per cent of the calves would have to be covered; in Orr 71 per cent are."),
    (VOTE, "Tarn has voted for its bridge."),
]
NOT_BORNE_OUT = [
    (MAST, "The spire is 12 metres higher than the mast.", "12"),
    (MAST, "The mast is 12 metres lower than the spire.", "12"),
    (POLL, "Ada Renn fell 960 votes short of Otto Krail.", "960"),
    (POLL, "Otto Krail of the Liberals won 8,410 votes.", "won"),
    (TOLLS, "Melk costs 40 crowns less than Juno.", "40"),
    (LAKE, "In 1991 the lake covered 12.4 km².", "1991"),
    (LAKE, "The lake lost a third of its area in 1991.", "1991"),
    (ICE, "The ice may be gone as early as 2070.", "2070"),
    (ICE, "By 2050 the ice will be gone, they expect.", "2050"),
    (QUAY, "The second part was opened in 1908.", "second"),
    (QUAY, "The third part was opened in 1911.", "third"),
    (CLUB, "The club ended the year 3 million crowns in the black.", "3 million"),
    (VACCINE, "In Orr cover stands at 90 per cent; 71 per cent are needed to stop the plague.", "71"),
    ("Tarn has not voted for its bridge, it has voted against its mayor.", "Tarn has voted for its mayor.", "for"),
]


@pytest.mark.parametrize(("source", "statement"), BORNE_OUT)
def test_it_may_be_told_so(source: str, statement: str) -> None:
    assert agree(read(statement), [read(source)]) == []


@pytest.mark.parametrize(("source", "statement", "words"), NOT_BORNE_OUT)
def test_it_may_not_be_turned(source: str, statement: str, words: str) -> None:
    assert words in [statement[one.start : one.end] for one in agree(read(statement), [read(source)])]
