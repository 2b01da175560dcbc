"""Sentences by the kind of what is said: to whom a number belongs, which way it goes, what is denied, who does it, what follows from it.

Each kind has what a passage bears out, and what a careful sub-editor would send back.
"""

import time

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.reading import read

TALLIES = "The survey counted 3,120 otters, of which 1,900 live on the Arle and 610 on the Brenn."
VOTES = "Mara Ostrow had 54.1 per cent of the vote and the incumbent, Jens Holm, 45.9 per cent."
RATES = "Unemployment fell from 8.2 per cent in March to 7.4 per cent in April."
BORNE_OUT = {
    "a number belongs to what it is told of": [
        (TALLIES, "There are 1,900 otters on the Arle and 610 on the Brenn."),
        (TALLIES, "On the Brenn live 610 of the 3,120 otters."),
        (TALLIES, "Well over half of the 3,120 otters live on the Arle."),
        (VOTES, "Ms Ostrow won with 54.1% of the vote, against Mr Holm's 45.9%."),
        (RATES, "In April 7.4 per cent were unemployed, after 8.2 per cent in March."),
        ("Two of the ten bridges are shut and four are being mended.", "Four bridges are being mended, and two are shut."),
        ("The fire killed 7 people and injured 25.", "Seven people died and 25 were hurt in the fire."),
    ],
    "a number goes up or down, from, to or by so much": [
        ("Exports fell by 12 per cent to 4.1 million tonnes.", "Exports dropped 12 per cent, to 4.1 million tonnes."),
        ("The fund was cut by 40 million to 1.3 billion dinars.", "The fund shrank by 40 million dinars."),
        ("The lake has shrunk from 61 to 44 square kilometres.", "The lake shrank from 61 km² to 44 km²."),
    ],
    "a not stays": [
        ("Infants were not tested.", "Infants were left out of the tests, which were not for them."),
        ("Hunting in the reserve is forbidden.", "No hunting is allowed in the reserve."),
        ("Three of the four wells have no pump, and none has a fence.", "None of the four wells has a fence."),
        ("It was the first ferry since 3 May.", "No ferry had come since 3 May."),
    ],
    "an opposite": [
        ("The south was warmer than the north.", "The north was cooler than the south."),
        ("Pit ponies were used.", "Pit ponies were in use, and the pits closed long ago."),
        ("The mill opened at 6.40 and closed at 18.20.", "The mill closed at 18.20."),
        ("The march began on 3 May and ended on 7 May.", "The march began on 3 May."),
        ("The march, from 3 May on, ended on 7 May.", "The march started on 3 May."),
    ],
    "who does it": [
        ("Ada Renn beat Kira Moll in the final.", "Kira Moll was beaten by Ada Renn."),
        ("Dar al-Rim, Bani al-Sahr and Umm al-Noor refused the truce.", "Umm al-Noor refused the truce."),
        ("Dar al-Rim, Bani al-Sahr and Umm al-Noor refused the truce.", "The truce was refused by Bani al-Sahr and Umm al-Noor."),
        ("Ada Renn of the Harbour Club won the cup.", "Renn won the cup."),
    ],
    "what follows from two numbers": [
        ("The rate fell from 8.2 to 7.4 per cent.", "The rate fell by 0.8 percentage points."),
        ("Class 3 has 19 pupils, against 24 in class 4.", "Class 3 has 19 pupils, five fewer than class 4."),
        ("She won 9 of the 14 stages.", "She won nine stages and lost the other five."),
        ("The herd shrank from 146 to 89 head.", "The herd shrank by almost 40 per cent."),
        ("The north sent 120 men and the south 80.", "Together they sent 200 men."),
    ],
    "a date belongs to what it is told of": [
        ("Lena Marsh, born on 4 May 1922 in Tarn, died on Sunday in Rook.", "Lena Marsh was born in Tarn in May 1922."),
        ("The depot burned on 2 June and was rebuilt on 9 August.", "Rebuilt on 9 August, the depot had burned on 2 June."),
        ("It was the first ferry since 3 May, on 9 June.", "There had been no ferry since 3 May."),
        ("Wards 3 and 4 were shut.", "Wards 4 and 3 were shut."),
    ],
    "an age": [
        ("Children under 12 travel free.", "Under-12s travel free."),
        ("It held a man aged between 30 and 40.", "It held a man between 30 and 40 years of age."),
    ],
    "where something goes is no rate": [
        ("Some 300 cranes flew to the south.", "Some 300 cranes flew south."),
    ],
    "who it is, where it stands for what was named": [
        ("The toll is tied to fuel with a lag of six months; it is set anew every two years.", "Every two years the toll, tied to fuel, is set anew."),
    ],
    "a number that names, and a rank": [
        ("Round 11 begins on Monday.", "The eleventh round begins on Monday."),
        ("The fort was not found until 1964.", "In 1964 the fort was found."),
        ("Six of the eight pumps failed.", "Three quarters of the pumps failed."),
    ],
    "the year before, and ages in a row": [
        ("Thefts fell to 210 in 2019, 4 per cent fewer than the year before.", "In 2019 there were 210 thefts, 4% fewer than in 2018."),
        ("Two men, aged 19 and 43, were held.", "A 19-year-old and a 43-year-old were held."),
        ("It is the largest fire since 2003, when 890 hectares burnt.", "In 2003 a fire burnt 890 hectares."),
        ("Of nearly 900 hens, 400 are brown.", "More than four in ten of nearly 900 hens are brown."),
    ],
    "times and halves": [
        ("The price has tripled since May, to 90 francs.", "The price is now 90 francs, three times as much as in May."),
        ("The winners get twice the losers' share.", "The winners get double the losers' share."),
        ("She scored in the 13th and the 80th minute.", "She scored twice, in the 13th and 80th minutes."),
        ("So much rain had not fallen in a single day.", "So much rain had not fallen in one day."),
    ],
    "the years between two years": [
        ("The count of 2021 found 900 more than that of 2011.", "In ten years the number grew by 900."),
        ("The lease runs from 1 January 2020 to 31 December 2034.", "The lease runs for 15 years, from 1 January 2020."),
    ],
    "money in accounts": [
        ("Profit was SEK 612m (2018: 701m).", "Profit fell from 701 million to 612 million kronor."),
        ("The group made a net profit of $1.9bn in 2020, down from $2.6bn in 2019.", "Net profit fell from $2.6bn in 2019 to $1.9bn in 2020."),
    ],
    "a limit of time, from both sides": [
        ("Flights are to resume no earlier than 6 a.m. on 2 May.", "No flight is to leave before 6 a.m. on 2 May."),
        ("The line will reopen on 2 May at the earliest.", "The line will stay shut until 2 May at least."),
    ],
    "within is at most, or not": [
        ("Four shells fell within 30 metres of it.", "Four shells fell no more than 30 metres away from it."),
    ],
    "another measure, exactly": [
        ("He was barred for ten years.", "He was barred for a decade."),
        ("It took 3 hours 30 minutes.", "It took three and a half hours."),
        ("The track is 1,500 m long.", "The track is 1.5 kilometres long."),
        ("It lasted two weeks.", "It lasted a fortnight."),
        ("He got two years and six months.", "He got 30 months."),
        ("She finished in 2:26:41.", "She finished in two hours, 26 minutes and 41 seconds."),
        ("Rain fell in the year to May 2020.", "Rain fell in the twelve months to May 2020."),
    ],
    "over is more than, or in the course of": [
        ("The jury heard 40 people over 12 days.", "The jury heard 40 people in 12 days."),
        ("They had walked for more than 12 hours.", "They had not rested for over 12 hours."),
    ],
}
NOT_BORNE_OUT = {
    "a number belongs to what it is told of": [
        (TALLIES, "There are 1,900 otters on the Brenn."),
        (VOTES, "Jens Holm won 54.1 per cent of the vote."),
        (RATES, "In March 7.4 per cent were unemployed."),
        ("Two of the ten bridges are shut and four are being mended.", "Four bridges are shut, and two are being mended."),
        ("The fire killed 7 people and injured 25.", "Some deaths are certain: 25 people were killed in the fire."),
    ],
    "a number goes up or down, from, to or by so much": [
        ("Exports fell by 12 per cent to 4.1 million tonnes.", "Exports fell to 12 per cent."),
        ("Exports fell to 4.1 million tonnes.", "Exports rose to 4.1 million tonnes."),
        ("The lake has shrunk from 61 to 44 square kilometres.", "The lake has grown from 44 to 61 square kilometres."),
    ],
    "a not stays": [
        ("Infants in the camp were not tested.", "Infants in the camp were tested."),
        ("Three of the four wells have no pump, and none has a fence.", "Three of the four wells have a fence."),
        ("The tanks were sealed on Monday.", "The tanks were not sealed."),
    ],
    "an opposite": [
        ("The south was warmer than the north.", "The south was cooler than the north."),
        ("Sales of maize rose in the valley.", "Sales of maize fell in the valley."),
        ("The court acquitted the clerk.", "The court convicted the clerk."),
        ("The mill closed at 18.20.", "The mill opened at 18.20."),
        ("The march ended on 7 May.", "The march began on 7 May."),
        ("Half of the mills lie downstream.", "Half of the mills lie upstream."),
    ],
    "who does it": [
        ("Ada Renn beat Kira Moll in the final.", "Kira Moll beat Ada Renn in the final."),
        ("The kiln works closed its gates in May.", "The kiln works did not close its gates."),
        ("The upper villages rejected the scheme.", "The villages did not reject the scheme."),
        ("Ada Renn won ahead of Kira Moll.", "Kira Moll won ahead of Ada Renn."),
    ],
    "what follows from two numbers": [
        ("The rate fell from 8.2 to 7.4 per cent.", "The rate fell by 0.8 per cent."),
        ("Class 3 has 19 pupils, against 24 in class 4.", "Class 3 has 19 pupils, six fewer than class 4."),
        ("The herd shrank from 146 to 89 head.", "The herd shrank by almost 60 per cent."),
    ],
    "a date belongs to what it is told of": [
        ("Lena Marsh, born on 4 May 1922 in Tarn, died on Sunday in Rook.", "Lena Marsh died in May 1922."),
        ("The depot burned on 2 June and the mill on 9 August.", "The mill burned on 2 June."),
        ("Under paragraph 4 the envoy is to report; paragraph 5 asks her to travel.", "Paragraph 5 says that the envoy is to report."),
    ],
    "what is told of a part": [
        ("The watch has counted 61 fires, 40 of them on the heath.", "The watch has counted 61 fires on the heath."),
        ("All eleven piers but two are rotten.", "All eleven piers are rotten."),
        ("The calves weighed 90 kg together.", "The calves weighed 90 kg each."),
        ("Six were hurt and six had left.", "Half of them were hurt."),
    ],
    "what a number is only compared with": [
        ("The plan provides for a deficit of 1.8 per cent, down from 2.4 per cent.", "The plan provides for a deficit of 2.4 per cent."),
    ],
    "another number excuses no hedge": [
        ("Vey had wanted 92 per cent; Orm had wanted no more than 70 per cent.", "Orm had wanted at least 70 per cent."),
    ],
    "without is not with": [
        ("The talks ended without agreement on the release of the crew.", "The talks ended with agreement on the release of the crew."),
        ("The truce was extended by 90 days.", "The truce was extended to 90 days."),
    ],
    "a part and its whole": [
        ("The gale tore off 30 of its 150 slates.", "The gale tore off 150 of the slates."),
        ("Seven of the ten wells were dry.", "All of the wells were dry."),
        ("Not all of the farms had been told.", "All of the farms had been told."),
        ("Two hamlets, Aun and Bree, were lost.", "Three hamlets were lost."),
        ("The band gave 40 shows in nine towns.", "The band gave nine shows in 40 towns."),
    ],
    "nobody is not everybody": [
        ("Nobody waits longer than two years.", "Everybody waits longer than two years."),
        ("No one has been reported killed, although 16 people are missing.", "Sixteen people were killed."),
    ],
    "since when, how often, which of two": [
        ("The ice has lost 900 m since 1900, 300 m of it since 2003.", "The ice has lost 900 m since 2003."),
        ("Some 900 carts cross it each day.", "Some 900 carts cross it each week."),
        ("In the ward 78.4% were seen in time, short of the goal of 95%.", "More than four in five were seen in time."),
    ],
    "for the first time since is not in": [
        ("They won the cup for the first time since 1957.", "They won the cup for the first time in 1957."),
    ],
    "what is up is not down": [
        ("Shares closed down 3.1 per cent.", "Shares closed up 3.1 per cent."),
        ("Planners expect 450 additional cars.", "Planners expect 450 fewer cars."),
    ],
    "another thing that is listed": [
        ("The annex lists 31 fish, nine of them eels.", "The annex lists 31 eels."),
        ("Of the herd, 61 per cent were tagged, but none was shorn.", "Of the herd, 61 per cent were shorn."),
        ("Two thirds go on to Spain, the rest to France.", "Two thirds go on to France."),
    ],
    "what has a contrary": [
        ("Rents average 900 crowns in the north but only 600 in the south.", "Rents average 900 crowns in the south."),
        ("Some 800 homes were dark in the evening, down from 2,000 in the morning.", "Some 800 homes were dark in the morning."),
        ("The convoy fled to the east.", "The convoy fled to the west."),
    ],
    "an age": [
        ("Anna Reed, 61, goes; her successor, Jo Lind, 44, comes in May.", "Jo Lind, 61, comes in May."),
        ("It held a bronze bell and 212 beads.", "It held 212 bells."),
    ],
    "another measure, exactly": [
        ("It took 3 hours 30 minutes.", "It took three hours."),
        ("The track is 1,500 m long.", "The track is 15 kilometres long."),
        ("He got two years and six months.", "He got six years and two months."),
    ],
    "what it is per": [
        ("Output per head stood at 41,000 crowns.", "Output stood at 41,000 crowns."),
        ("Each household was given 20 kg of rice.", "Each person was given 20 kg of rice."),
    ],
    "over is more than, or in the course of": [
        ("They had walked for over 12 hours.", "They had walked for 12 hours."),
    ],
}


def _listed(kinds):
    return [pytest.param(source, said, id=f"{kind}: {said}") for kind, pairs in kinds.items() for source, said in pairs]


@pytest.mark.parametrize(("source", "statement"), _listed(BORNE_OUT))
def test_what_a_passage_bears_out_passes(source, statement):
    assert agree(read(statement), [read(source)]) == []


@pytest.mark.parametrize(("source", "statement"), _listed(NOT_BORNE_OUT))
def test_what_is_told_otherwise_there_is_found(source, statement):
    found = agree(read(statement), [read(source)])
    assert found
    assert all(0 <= one.start < one.end <= len(statement) for one in found)


@pytest.mark.parametrize("piece", [f"{TALLIES} {RATES} ", "Ada Renn beat Kira Moll, who had not won before, by 3 points to 2. ", "Not one, not two and not three fell or rose "])
def test_agreeing_takes_time_linear_in_the_length_of_what_is_compared(piece):
    def seconds(times):
        claim, source = read(VOTES), read(piece * times)
        start = time.process_time()
        agree(claim, [source])
        return time.process_time() - start

    seconds(10)
    assert min(seconds(800) for _ in range(3)) < 2.9 * min(seconds(400) for _ in range(3)) + 0.01
