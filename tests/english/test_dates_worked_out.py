"""Dates that follow from others: what is counted from one, a span begun and ended in two places, days of the week; and what came before."""

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.reading import read

SEARCH = "The search was given up on 19 June 2031, nine days after the boat was lost."
POND = "The pond froze on 28 December and thawed eleven days later."
STAY = "The exhibition opened on 4 May."
OVER = "Some 900 people came before it closed on 23 May."
OPEN = "The dairy is open Tuesday to Saturday from 9 a.m. to 5 p.m."
MARKET = "The market is open Monday to Friday; on the last day of each month it is shut at noon."
FIRM = "The quarry was sold by Moss & Thorne to Dunwick in 2029."
FIFTH = "It was the fifth barge to sink there since 2026, and the first with people on board."
WITNESSES = "Neither of the two witnesses spoke."
VOTE = "By eight votes to three the board kept the ferry."
HERDS = "In the spring there were some 3.1 million sheep, and in autumn about 2.6 million."
LIMIT = "The limit for a stay was 45 minutes."
SIGNS = "The trams changed their signs in May 2024, the buses nine months later."
MILL = "The mill ran until 1931, when a fire burnt its roof."

BORNE_OUT = [
    ([SIGNS], "The buses changed theirs in February 2025."),
    ([MILL], "In 1931 a fire took the roof."),
    ([SEARCH], "The boat was lost on 10 June 2031."),
    ([POND], "The pond thawed on 8 January."),
    ([STAY, OVER], "The exhibition ran from 4 to 23 May."),
    ([STAY, OVER], "The exhibition could be seen for 20 days."),
    ([OPEN], "The dairy is open every day but Sunday and Monday."),
    ([OPEN], "On Sundays the dairy is shut."),
    ([OPEN], "On Thursdays the dairy is open from nine to five."),
    ([OPEN], "Fridays at five the dairy closes."),
    ([MARKET], "The market is open every day except Saturday and Sunday."),
    ([FIRM], "Moss & Thorne sold the quarry to Dunwick in 2029."),
    ([FIFTH], "Four barges had sunk there before it since 2026."),
    ([FIFTH], "None of the barges that sank before had people on board."),
    ([WITNESSES], "Both witnesses said nothing."),
    ([VOTE], "Eight members were for the ferry, three against."),
    ([HERDS], "In autumn there were about half a million sheep fewer than in the spring."),
    ([LIMIT], "Nobody might stay longer than 45 minutes."),
]
NOT_BORNE_OUT = [
    ([SIGNS], "The buses changed theirs in March 2025.", "March 2025"),
    ([SIGNS], "The trams changed theirs in February 2025.", "February 2025"),
    ([MILL], "In 1931 the mill ran.", "1931"),
    ([SEARCH], "The boat was lost on 11 June 2031.", "11 June 2031"),
    ([SEARCH], "The captain died on 10 June 2031.", "10 June 2031"),
    ([POND], "The pond thawed on 9 January.", "9 January"),
    ([STAY, OVER], "The exhibition ran from 4 to 22 May.", "4 to 22 May"),
    ([STAY, OVER], "The exhibition was closed from 4 to 23 May.", "4 to 23 May"),
    ([OPEN], "On Sundays the dairy is open.", "Sundays"),
    ([OPEN], "The dairy is open every day but Friday.", "Friday"),
    ([OPEN], "Fridays at six the dairy closes.", "six"),
    ([FIRM], "Dunwick sold the quarry to Moss & Thorne in 2029.", "sold"),
    ([FIFTH], "Five barges had sunk there before it since 2026.", "Five"),
    ([WITNESSES], "Both witnesses spoke.", "Both"),
    ([HERDS], "In autumn there were half a million sheep fewer than in the spring.", "half a million"),
    ([LIMIT], "Nobody might stay less than 45 minutes.", "45"),
]


@pytest.mark.parametrize(("sources", "statement"), BORNE_OUT)
def test_what_follows_may_be_said(sources: list[str], statement: str) -> None:
    assert agree(read(statement), [read(source) for source in sources]) == []


@pytest.mark.parametrize(("sources", "statement", "words"), NOT_BORNE_OUT)
def test_what_does_not_follow_is_found_at_its_words(sources: list[str], statement: str, words: str) -> None:
    found = [statement[one.start : one.end] for one in agree(read(statement), [read(source) for source in sources])]
    assert words in found
