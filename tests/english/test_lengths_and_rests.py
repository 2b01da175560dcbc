"""What follows from what a passage counts and dates: how long it took, what a part leaves, what numbers come to, what bounds them."""

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.reading import read

KILN = "The kiln was lit on 9 March 2027 and went out in October."
FAIR = "The fair is held from Saturday 29 May until Friday 11 June 2027."
NIGHT = "The pumps started at 9.40 p.m. and stopped at 4.10 a.m. the next day."
BAN = "Fires are banned from 1 April to 30 September."
STOVES = "Of the 48 stoves tested, 13 smoked."
BARNS = "The owners had insured 27 barns, nineteen of which burnt down."
LAMPS = "The keeper was fined for locking up four of the nine lamps."
FLOUR = "Rye makes up 31 per cent of the flour and wheat 24; the rest is oats."
NOTES = "About 94 per cent of the letters were answered."
COINS = "About 94 per cent of the notes, but hardly any coins, came back."
LOCKERS = "The baths have 36 lockers, which take 15 litres each."
TOOLS = "The smith sold three hammers and an anvil."
BOOKS = "A teacher may keep ten books, a pupil five."
TAX = "The tax brought in about 3.2 million marks, against 4.9 million in the year before."
SHARE = "The roof cost £41,800, of which the parish paid a quarter."
SEATS = "Sales stood at 57 per cent in the spring, up nine percentage points."
CART = "No cart wider than 1.8 metres may pass."
LIFT = "The lift takes loads no heavier than 90 kilograms."
FARE = "For each day that a boat stays 7 crowns are due."
LOCK = "An hour of delay costs the port 40,000 crowns."
CHAIR = "The chair of the club, Brita Holm, is 58."
PRIZE = "The purse is 60,000 crowns, half of it for the winner; each of the six riders gets at least 1,000."
POLL = "Of the riders 16.4 per cent fell."
GLUE = "The bill may rise to 9 million crowns."
FLOOD = "The loss is estimated at 30–40 million crowns."
CHOIR = "Nine boys sang; in the spring there had been 15."
CLIMB = "The climb takes an hour and twenty minutes."
KEYS = "The organ now has 61 keys in place of 54; 7 of its 9 stops are of oak."
CLAIM = "She had asked for 46,000 marks, and the court gave her 11,500."
OTTERS = "The number of otters rose from 31 to 90."
FUND = "The roof cost £2.4 million, of which £1.1 million came from the state, a quarter from the guild and the rest from a lottery."

BORNE_OUT = [
    (CLIMB, "The climb takes eighty minutes."),
    (KEYS, "The organ has 61 keys, seven more than before."),
    (CLAIM, "She was given 11,500 marks, a quarter of what she had asked for."),
    (OTTERS, "The otters have nearly trebled, from 31 to 90."),
    (FUND, "Some £600,000 came from the guild."),
    (FUND, "The guild gave £600,000."),
    ("The gate is open on Sundays, between 9 a.m. and 3 p.m.", "The gate is open for six hours a day."),
    (KILN, "The kiln burnt for seven months."),
    (FAIR, "The fair lasts two weeks, from 29 May to 11 June."),
    (NIGHT, "The pumps ran for six and a half hours."),
    (NIGHT, "The pumps ran for more than six hours."),
    (BAN, "For half the year fires are banned."),
    (BAN, "Fires are banned for six months."),
    (STOVES, "Of the 48 stoves, 35 did not smoke."),
    (BARNS, "Of the 27 insured barns, eight did not burn down."),
    (LAMPS, "Five of the nine lamps were free, for the keeper had locked up the others."),
    (FLOUR, "Rye and wheat together make up 55 per cent."),
    (FLOUR, "The remaining 45 per cent are oats."),
    (NOTES, "All but about six per cent of the letters were answered."),
    (LOCKERS, "Together, the 36 lockers take 540 litres."),
    (TOOLS, "Four tools, three hammers and an anvil, were sold."),
    (BOOKS, "A teacher may keep ten books, a pupil half as many."),
    (TAX, "The tax brought in some 1.7 million marks less than the year before."),
    (SHARE, "The parish paid about £10,000 for the roof."),
    (SEATS, "Before, 48 per cent had been sold."),
    (CART, "A cart of up to 1.8 metres may pass."),
    (LIFT, "The lift takes up to 90 kilograms."),
    (FARE, "A boat costs 7 crowns a day."),
    (LOCK, "The port loses 40,000 crowns for each hour."),
    (CHAIR, "Brita Holm is a 58-year-old."),
    (PRIZE, "In all, 60,000 crowns are to be won."),
    (PRIZE, "The winner gets 50 per cent."),
    (POLL, "About one in six riders fell."),
    (POLL, "Roughly a sixth of the riders fell."),
    (GLUE, "The bill may come to up to 9 million crowns."),
    (FLOOD, "The loss is put at between 30 and 40 million crowns."),
    ("The queue lasted an hour and a half.", "The queue lasted 90 minutes."),
    ("At the match girls were louder; 18 schools came.", "In all of the 18 schools girls were louder."),
]
NOT_BORNE_OUT = [
    (CLIMB, "The climb takes ninety minutes.", "ninety"),
    (KEYS, "The organ has 61 keys, nine more than before.", "nine"),
    (CLAIM, "She was given 11,500 marks, half of what she had asked for.", "half"),
    (OTTERS, "The otters have nearly doubled, from 31 to 90.", "doubled"),
    (FUND, "The guild gave £400,000.", "400,000"),
    (KILN, "The kiln burnt for eight months.", "eight"),
    (FAIR, "The fair lasts three weeks.", "three"),
    (NIGHT, "The pumps ran for six hours.", "six"),
    (BAN, "Fires are banned for five months.", "five"),
    (STOVES, "Of the 48 stoves, 35 smoked.", "35"),
    (BARNS, "Of the 27 insured barns, eight burnt down.", "eight"),
    (LAMPS, "Five of the nine lamps were locked up, for the others were free.", "Five"),
    (FLOUR, "Rye and wheat together make up 54 per cent.", "54"),
    (FLOUR, "Rye makes up 45 per cent.", "45"),
    (NOTES, "All but six per cent of the letters were answered.", "six"),
    (NOTES, "About six per cent of the letters were answered.", "six"),
    (COINS, "All but about six per cent of the coins came back.", "six"),
    (LOCKERS, "The lockers take 540 litres each.", "540"),
    (TOOLS, "Five tools, three hammers and an anvil, were sold.", "Five"),
    (BOOKS, "A teacher may keep ten books, a pupil twice as many.", "twice"),
    (TAX, "The tax brought in 1.7 million marks less than the year before.", "1.7 million"),
    (SHARE, "The parish paid £10,000 for the roof.", "10,000"),
    (SEATS, "Before, 66 per cent had been sold.", "66"),
    (CART, "A cart of at least 1.8 metres may pass.", "1.8"),
    (LIFT, "The lift takes at least 90 kilograms.", "90"),
    (FARE, "A boat costs 7 crowns a week.", "7"),
    (LOCK, "The port loses 40,000 crowns a day.", "40,000"),
    (PRIZE, "In all, 1,000 crowns are to be won.", "In all"),
    (POLL, "About one in five riders fell.", "one in five"),
    (FLOOD, "The loss was between 30 and 40 million crowns.", "30 and 40 million"),
    ("The total, says Brita Holm, is 58.", "Brita Holm is a 58-year-old.", "58"),
]


@pytest.mark.parametrize(("source", "statement"), BORNE_OUT)
def test_what_follows_may_be_said(source: str, statement: str) -> None:
    assert agree(read(statement), [read(source)]) == []


@pytest.mark.parametrize(("source", "statement", "words"), NOT_BORNE_OUT)
def test_what_does_not_follow_is_found_at_its_words(source: str, statement: str, words: str) -> None:
    assert words in [statement[one.start : one.end] for one in agree(read(statement), [read(source)])]
