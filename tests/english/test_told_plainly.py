"""Plain sentences as an editor writes them about a plain text, and the false ones beside them."""

import time

import pytest

from briefing import agree, read

TEXT = {
    "denied": "Fishermen of Unterach were not persuaded.",
    "refused": "A plan to close the quay was turned down by the councils of both Lomm and Sarn in May 2011.",
    "lends": "Readers may take home up to four books at a time and must bring back at least two of them by the end of June.",
    "kinds": "The garden had 1,900 varieties of roses, about two thirds of them red.",
    "sold": "The dairy sells three quarters of its cheese abroad.",
    "ferry": "The ferry leaves every 50 minutes and needs 25 minutes for the crossing.",
    "fair": "The fair is held on the first Sunday of every June.",
    "staff": "Today 31 people work there; in 1911 there were as many as 520.",
    "found": "In March 2009 a pier gave way. A report, published in June 2009, found that rot had caused the accident.",
    "hoped": "In its first season 5,200 guests came, 8 per cent more than planned.",
    "doubled": "In 2018 more than 700 people ran, nearly twice as many as the year before.",
    "voted": "In 1998 the farmers’ party proposed to charge a toll; the council voted against it by 21 votes to 4, with two abstentions.",
    "county": "The ferry house is paid for by the county.",
    "school": "No school teaches it, although the ministry has allowed it since 1999.",
    "prices": "Nights have become dearer: members now pay 52 francs instead of 45, and guests 68.",
    "dated": "The tower was opened on 7 May 2013, almost two years after the collapse.",
    "clerks": "Seven clerks work there today, three of them part-time.",
    "restored": "The state cut the grant by a fifth in 2010 and restored it three years later.",
    "walk": "It is a walk of two and a half hours.",
    "cost": "The new mill cost 2.5 million crowns, of which the county paid 30 per cent.",
    "sisters": "Its keepers, the brothers Anton and Emil Rask, bring milk twice a week.",
    "stopped": "Work on the atlas began in 1934 and was interrupted from 1941 to 1946.",
    "trainees": "In the workshop nine people without work learn to mend clocks.",
    "hurt": "The rockfall injured two climbers, one of them seriously.",
    "threat": "Porters had threatened to strike over their breaks in May 2019.",
    "grown": "The library began with 40 volumes, all of them gifts, and has 364 today.",
    "stage": "The Old Stage in Ruhl, a theatre, was opened by the smith Albin Roth in 1911 and is run by an association of 52 members today.",
    "offer": "An offer by the chain Lumo to take over the house was declined in 2017.",
    "feared": "The club fears that the bridge will not last another winter.",
    "instead": "The weir was finished a year later than planned and cost 9 million crowns instead of 7 million.",
    "against": "Shepherds upstream reject a plan to flood 90 hectares of pasture.",
    "warned": "The surveyor Rut Alm has warned that slides could become twice as frequent by 2060.",
    "once": "At five metres the quarter is cleared. That has been necessary only once since 2013, in February 2021.",
    "levels": "The highest level, 7.42 metres, was read in 1954, the lowest, 0.21 metres, in 2003.",
    "gap": "The gauge has been read every day since 1891, except for nine days in April 1945.",
    "shut": "The pandemic kept the theatre closed for fourteen months, from March 2020 to May 2021.",
    "built": "The county built a dyke; it was finished in November 2017.",
    "geese": "Of the 312 geese that came in 2021, 209 could be ringed, 71 died and 32 were still there at the end of the year.",
    "gifts": "The 8,200 pounds that the shelter received covered about 70 per cent of its costs.",
    "journey": "The journey cost 41,000 crowns, of which the town paid 16,000 and the singers most of the rest.",
    "crowds": "Altogether 1,910 people came, fewer than the 2,400 of the tour of 2017.",
    "nothing": "The county refused to pay anything.",
    "ban": "The council of Everley has forbidden drones at night, the first town in the county to do so.",
    "wounds": "Mowers are behind more and more of the wounds.",
    "trade": "The Orle Choir was founded by the smith Enno Falk. “We sing,” said the conductor, Ida Moll.",
    "given": "In 2023 the shelter received 8,200 pounds.",
    "makers": "Manufacturers say that their newest saws are quiet.",
    "paired": "The mill has to plant three oaks for every one it fells.",
}
TRUE = (
    ("refused", "Neither Lomm nor Sarn wanted the quay to be closed."),
    ("refused", "Both councils turned the plan down in May 2011."),
    ("lends", "Two or more of the books have to be returned by 30 June."),
    ("kinds", "Roughly two in three kinds of roses are red."),
    ("kinds", "The garden had 1,900 kinds of roses."),
    ("sold", "A quarter of the cheese is sold at home."),
    ("sold", "A quarter of the cheese stays in the country."),
    ("ferry", "The ferry sails every 50 minutes and takes 25."),
    ("fair", "The fair takes place once a year."),
    ("staff", "In 1911 up to 520 people worked there."),
    ("found", "The report came out three months after the accident."),
    ("hoped", "Guests came in numbers 8 per cent above what had been foreseen."),
    ("doubled", "In 2018 nearly twice as many people ran as in 2017."),
    ("voted", "In 1998 the council rejected a toll by 21 votes to four."),
    ("voted", "The toll had been the idea of the farmers’ party."),
    ("county", "The county pays for the ferry house."),
    ("school", "No school teaches it."),
    ("school", "Schools have been allowed to teach it since 1999."),
    ("prices", "A night costs members 52 francs."),
    ("prices", "Guests pay 68 francs."),
    ("prices", "Members used to pay 45 francs."),
    ("dated", "The tower was opened in May 2013."),
    ("clerks", "Four of the seven clerks work full-time."),
    ("restored", "In 2013 the grant was restored."),
    ("walk", "It takes two hours and thirty minutes on foot."),
    ("walk", "The walk takes 150 minutes."),
    ("cost", "The county paid 750,000 crowns."),
    ("sisters", "Two brothers, Anton and Emil Rask, keep it."),
    ("stopped", "From 1941 to 1946 no work was done on the atlas."),
    ("trainees", "Nine unemployed people learn to mend clocks in the workshop."),
    ("hurt", "Two climbers were hurt, one of them badly."),
    ("threat", "Porters threatened to go on strike in May 2019."),
    ("grown", "It has about nine times as many volumes as at the start."),
    ("grown", "Today it has 364 volumes."),
    ("stage", "Albin Roth, a smith, opened the Old Stage."),
    ("stage", "The Old Stage is run by 52 members."),
    ("offer", "In 2017 the association said no to the chain Lumo."),
    ("feared", "The club fears that the bridge will not last."),
    ("instead", "The weir cost two million crowns more than planned."),
    ("instead", "The weir was to cost 7 million crowns."),
    ("against", "Shepherds are against flooding the pasture."),
    ("warned", "Slides could come twice as often by 2060, Rut Alm says."),
    ("levels", "Between the lowest level and the highest lie 7.21 metres."),
    ("gap", "Only nine days are missing, all of them in April 1945."),
    ("shut", "For more than a year the theatre was closed because of the pandemic."),
    ("built", "It took until November 2017 to finish the dyke."),
    ("geese", "Most of the geese could be ringed."),
    ("geese", "Thirty-two were still there at the end of the year."),
    ("gifts", "Gifts covered most of the costs."),
    ("journey", "The singers paid most of the remaining 25,000 crowns."),
    ("crowds", "In 2017 more people had come."),
    ("nothing", "The county paid nothing."),
    ("ban", "Everley has forbidden drones at night."),
    ("ban", "It was the first in the county to forbid them."),
    ("trade", "Ida Moll conducts the choir."),
    ("given", "In 2023 people gave the shelter £8,200."),
    ("makers", "According to the makers, the newest saws are quiet."),
    ("paired", "For every oak that it fells the mill has to plant three."),
    ("paired", "Three oaks have to be planted for every oak that is felled."),
)
FALSE = (
    ("denied", "The fishermen of Unterach were persuaded.", "denied in the source"),
    ("denied", "The fishermen, who rejected the offer, were persuaded.", "denied in the source"),
    ("refused", "Neither Lomm nor Sarn turned down the plan.", "neither"),
    ("lends", "Readers take home four books and bring back two.", "four"),
    ("kinds", "The garden’s roses are red.", "alone"),
    ("sold", "A quarter of the cheese is sold abroad.", "quarter"),
    ("ferry", "The ferry leaves every 25 minutes.", "again and again"),
    ("fair", "The fair is held once a month.", "once"),
    ("staff", "Today 520 people work there.", "520"),
    ("found", "The report came out six months after the accident.", "six"),
    ("hoped", "Guests rose by 8 per cent in the first season.", "expected"),
    ("doubled", "Nearly twice as many people ran in 2017 as in 2018.", "other way round"),
    ("voted", "The council introduced a toll in 1998.", "agreed or asked"),
    ("voted", "The farmers’ party voted against a toll.", "another"),
    ("voted", "The toll was approved by 21 votes to 4.", "turned"),
    ("county", "The town pays for the ferry house.", "another"),
    ("county", "The ferry house is paid for by the state.", "another"),
    ("school", "Schools have taught the dialect since 1999.", "denied"),
    ("prices", "A week costs members 52 francs.", "per week"),
    ("prices", "Guests pay 52 francs.", "52"),
    ("prices", "Members used to pay 52 francs.", "before a change"),
    ("dated", "The collapse was on 7 May 2013.", "something else"),
    ("clerks", "Four of the seven clerks work part-time.", "four"),
    ("restored", "In 2012 the grant was restored.", "2012"),
    ("walk", "It takes two hours and forty minutes on foot.", "forty"),
    ("cost", "The county paid 1.75 million crowns.", "1.75"),
    ("threat", "The porters went on strike in May 2019.", "agreed or asked"),
    ("grown", "It has about eight times as many volumes as at the start.", "eight"),
    ("grown", "It began with 364 volumes.", "364"),
    ("stage", "Albin Roth runs the Old Stage today.", "another"),
    ("offer", "The chain Lumo took over the house in 2017.", "agreed or asked"),
    ("feared", "The bridge did not last another winter.", "left open"),
    ("instead", "The weir cost 7 million crowns.", "is no more"),
    ("against", "Shepherds want to flood 90 hectares of pasture.", "contrary"),
    ("warned", "Slides will be rarer by 2060.", "turned"),
    ("once", "The quarter has been cleared twice since 2013.", "twice"),
    ("levels", "Between the lowest level and the highest lie 7.63 metres.", "7.63"),
    ("gap", "The gauge has been read on all days since 1891.", "excepts"),
    ("shut", "The theatre was closed because of a flood.", "reason"),
    ("built", "It took until November 2016 to finish the dyke.", "2016"),
    ("geese", "Most of the geese died.", "smaller part"),
    ("gifts", "Gifts covered all of the costs.", "smaller part"),
    ("journey", "The town paid most of the cost.", "smaller part"),
    ("crowds", "More people came than in 2017.", "other way round"),
    ("nothing", "The county paid for the journey.", "denied"),
    ("ban", "The county has forbidden drones at night.", "another"),
    ("ban", "The council of Everley was the last in the county to forbid them.", "first"),
    ("wounds", "Mowers are behind fewer and fewer wounds.", "other way round"),
    ("trade", "Enno Falk conducts the choir.", "another"),
    ("given", "In 2022 people gave the shelter £8,200.", "2022"),
    ("paired", "The mill fells three oaks for every one that it plants.", "other way round"),
)


@pytest.mark.parametrize(("text", "claim"), TRUE)
def test_a_plain_true_sentence_passes(text: str, claim: str) -> None:
    assert agree(read(claim), [read(TEXT[text])]) == []


@pytest.mark.parametrize(("text", "claim", "named"), FALSE)
def test_a_plain_false_sentence_is_stopped_and_told_why(text: str, claim: str, named: str) -> None:
    found = agree(read(claim), [read(TEXT[text])])
    assert any(named in one.message.lower() for one in found), found


def test_the_fall_from_the_one_count_of_a_passage_to_that_of_another_is_worked_out() -> None:
    first, later = read("In 2010 the lift carried 8,000 skiers."), read("It carried fewer skiers than before: 6,400 in 2014.")
    assert agree(read("That is a fall of a fifth."), [first, later]) == []
    assert agree(read("That is a fall of about a half."), [first, later])
    assert agree(read("That is a rise of a fifth."), [first, later])


@pytest.mark.parametrize("piece", ["Most of the geese died. ", "A quarter of the cheese is sold abroad. ", "Readers took home four books and brought two. ",
                                   "The crew hopes to raise 12 boats, 9 sank and 7 ", "Every 25 minutes and every 50 minutes a ferry leaves. ",
                                   "From 1941 to 1946 no work was done there, and two brothers, Anton and Emil Rask, kept it. ",
                                   "Both councils turned the plan down in May 2011. ", "Only nine days are missing, all of them in April 1945. "])
def test_what_is_compared_takes_time_linear_in_its_length(piece: str) -> None:
    def seconds(times: int) -> float:
        claim, source = read(piece * times), read(f"{TEXT['geese']} {TEXT['sold']} {TEXT['ferry']} {piece * 4}")
        start = time.process_time()
        agree(claim, [source])
        return time.process_time() - start

    seconds(10)
    assert min(seconds(100) for _ in range(3)) < 2.9 * min(seconds(50) for _ in range(3)) + 0.02
