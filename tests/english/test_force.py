"""Words of force, differences, suppositions and who does what: what a source bears out, and what a sub-editor would send back."""

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.reading import read

MILL = "The mill stood idle for 12 years; two of its wheels were mended by volunteers, and it grinds again on Saturdays."
CANAL = "The canal is 9 metres wide and cost 64 million crowns, 11 million more than the assembly had granted."
NURSES = "The nurses had asked for a sixth day off, the porters for a canteen; the hospital’s manager, Ivar Holt, rejected both."
BORNE_OUT = {
    "what has to be": [
        ("Anglers are obliged to carry a licence.", "Anglers must carry a licence."),
        ("Holders are bound to wear a badge.", "Holders must wear a badge."),
        ("A court fined the skipper 400 crowns.", "The skipper had to pay a fine of 400 crowns."),
        ("Boats may not land at night.", "Boats have to stay away at night."),
        ("The weir must have burst in the night.", "The weir must have burst in the night."),
    ],
    "every, only, often": [
        ("Each of the wheels was mended.", "All of the wheels were mended."),
        ("The ferry runs on Saturdays and Sundays alone.", "Only at the weekend does the ferry run."),
        ("The bridge is shut in most winters.", "The bridge is often shut in winter."),
        (MILL, "Volunteers mended two wheels of the mill."),
        ("The last miner left in 1990.", "There are no longer any miners."),
    ],
    "a reason": [
        ("Holt was fined for speeding.", "Holt was fined because he had been speeding."),
        ("The match was called off: the pitch was under water.", "The match was called off because the pitch was under water."),
        ("The road was shut owing to snow.", "The road was shut because of snow."),
    ],
    "what an amount is": [
        (CANAL, "The canal has a width of 9 metres."),
        (CANAL, "The canal cost 64 million crowns."),
        (CANAL, "It cost 11 million crowns more than was granted."),
        ("A boat leaves at intervals of 20 minutes.", "A boat leaves every 20 minutes."),
    ],
    "what is supposed": [
        ("It is unclear whether the levee will hold the water.", "Whether the levee holds the water is unclear."),
        ("Farmers fear that the dam will dry out the meadows.", "The dam could dry out the meadows, farmers say."),
        ("The guard said the thieves would probably return.", "The thieves were likely to return, according to the guard."),
    ],
    "who does what": [
        (NURSES, "The nurses had asked for a day off."),
        (NURSES, "Ivar Holt rejected both."),
        (NURSES, "The porters asked for a canteen."),
    ],
}
BORNE_OUT |= {
    "a time without a word for it": [("The 16.20 no longer runs.", "There is no longer a boat at 16.20.")],
    "who is to do it": [
        ("Ardo, the older of the two mills, is to buy its rival Fenn.", "Fenn is to be bought by Ardo, the older mill."),
        ("Mr Holt offered to paint the hall if the club bought the paint.", "Mr Holt will paint the hall, provided that the club buys the paint."),
        ("The choir has 34 members; 30 of its 34 members voted.", "The choir has 34 members."),
    ],
    "who says it": [
        ("“The pier is safe,” said the harbour master, Ines Vold; the fishermen want to see the survey.", "The pier is safe, according to Ines Vold."),
        ("The harbour master, Ines Vold, said the pier was safe.", "The harbour master said that the pier was safe."),
        ("The guild’s clerk, Nils Orr, said its funds were safe.", "The guild said its funds were safe."),
    ],
    "a contrary": [
        ("The keel was found sound; the mast was not.", "The mast was unsound."),
        ("Treated seeds sprouted in nine pots.", "Among the untreated, it is not said how many sprouted."),
    ],
    "a comparison": [
        ("Of 40 pots, 28 stood in the sun and 12 in the shade.", "More pots stood in the sun than in the shade."),
    ],
}
NOT_BORNE_OUT = {
    "a time without a word for it": [("A ticket costs 16.20 crowns.", "A boat leaves at 16.20.")],
    "who is to do it": [
        ("Ardo, the older of the two mills, is to buy its rival Fenn.", "Fenn is to buy Ardo."),
        ("Mr Holt offered to paint the hall if the club bought the paint.", "The club will paint the hall if it has the paint."),
        ("Thirty of its 34 members voted, the choir said.", "The choir has thirty members."),
    ],
    "who says it": [
        ("The harbour master, Ines Vold, said the pier was safe; the fishermen want to see the survey.", "The fishermen said that the pier was safe."),
    ],
    "a contrary": [
        ("A survey found her keel sound.", "A survey found the keel unsound."),
        ("The levy was illegal, the court ruled.", "The levy was legal, the court ruled."),
    ],
    "a comparison": [
        ("As many boats sank this year as last year.", "More boats sank this year than last year."),
        ("Neither council shall sell land.", "Either council may sell land."),
    ],
    "what is to come": [
        ("The assembly must still approve the loan.", "The assembly has approved the loan."),
    ],
    "what has to be": [
        ("Anglers can register until May.", "Anglers must register until May."),
        ("Owners can choose between a refund and a new lamp.", "Owners have to choose between a refund and a new lamp."),
        ("Visitors are asked to leave dogs at home.", "Visitors are required to leave dogs at home."),
    ],
    "every, only, often": [
        ("Two wheels of the mill were mended.", "Every wheel of the mill was mended."),
        ("The ferry runs to the island.", "Only the ferry runs to the island."),
        ("The bridge was shut in January.", "The bridge is often shut in January."),
        ("The bridge was shut in January.", "The bridge is rarely shut in January."),
        ("Holt works at the mine.", "Holt no longer works at the mine."),
        ("The tower is 90 metres high.", "The tower, 90 metres high, is the tallest in the land."),
    ],
    "a reason": [
        ("The 7 tram stops at midnight.", "The 7 tram stops at midnight because it has few passengers."),
        ("Three of the runners, who had started in the rain, gave up.", "Three of the runners gave up because of the rain."),
    ],
    "what an amount is": [
        (CANAL, "The canal is 9 metres deep."),
        (CANAL, "The canal cost 11 million crowns."),
        ("A crossing of the sound takes 20 minutes.", "A boat crosses the sound every 20 minutes."),
    ],
    "what is supposed": [
        ("The trial was too short to tell whether the drug prevents gout, Dr Orr said.", "The drug prevents gout, Dr Orr said."),
        ("Farmers fear that the dam dries out the meadows.", "The dam dries out the meadows."),
        ("Her lawyer said she would probably appeal.", "Her lawyer said she would appeal."),
        ("The works would cost 3 million crowns.", "The works have cost 3 million crowns."),
        ("The town can no longer afford a pool, the mayor said.", "The town can afford a pool, the mayor said."),
        ("Holt denied intent.", "Holt admitted intent."),
    ],
    "who does what": [
        (NURSES, "The porters had asked for a sixth day off."),
        (NURSES, "The nurses rejected both."),
    ],
    "a grave word": [
        ("The union left the talks.", "The union denounced the talks."),
        ("The minister spoke of the flood.", "The minister apologised for the flood."),
    ],
}


def _listed(kinds):
    return [pytest.param(*pair, id=f"{kind}: {pair[1]}") for kind, pairs in kinds.items() for pair in pairs]


@pytest.mark.parametrize(("source", "statement"), _listed(BORNE_OUT))
def test_what_a_passage_bears_out_passes(source, statement):
    assert agree(read(statement), [read(source)]) == []


@pytest.mark.parametrize(("source", "statement"), _listed(NOT_BORNE_OUT))
def test_what_no_passage_says_is_found(source, statement):
    assert agree(read(statement), [read(source)])
