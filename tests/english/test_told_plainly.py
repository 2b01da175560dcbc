"""Plain sentences as an editor writes them about a plain text, and the false ones beside them."""

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
