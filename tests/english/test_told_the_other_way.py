"""What a source says of one, told of another; what it leaves open, told as done: found, and the same in other words passes."""

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.reading import read

# Of each kind: what the source says, what it does not say, and what it does.
TRANSFERS = [
    ("Corvin Mills leased the wharf from the Orne Estate for £900 a year.", "Corvin Mills let the wharf to the Orne Estate for £900 a year.",
     "The Orne Estate let the wharf to Corvin Mills for £900 a year."),
    ("The harp was sold by his daughter to Lord Bray in 1790.", "Lord Bray sold the harp to his daughter in 1790.",
     "Lord Bray bought the harp from his daughter in 1790."),
    ("The notes, sent by Runa Sild to Ove Prann in 1922, are lost.", "The notes were sent to Runa Sild by Ove Prann in 1922.",
     "The notes were sent to Prann by Sild in 1922."),
    ("Tilda Corr inherited the dairy from her aunt Vera.", "Tilda Corr left the dairy to her aunt Vera.", "Vera left the dairy to her niece Tilda Corr."),
    ("The board rented the gym to the fencers.", "The fencers rented the gym to the board.", "The fencers rented the gym from the board."),
]
UNREAL = [
    ("The altar, thought to have been lost in 1944, stood in a barn.", "The altar was lost in 1944.", "The altar was believed to have been lost in 1944."),
    ("The lid, long held to be of silver, is of tin.", "The lid is of silver.", "The lid, once thought to be of silver, is of tin."),
    ("The race was to have been held in Arne in 1988, but snow fell, and it was held in Bolt.", "The race was held in Arne.",
     "The race, planned for Arne in 1988, was held in Bolt."),
    ("The dam would have flooded two farms.", "The dam flooded two farms.", "Two farms would have been flooded by the dam."),
]
CONDITIONS = [
    ("The night train will stop in May unless the towns pay.", "The night train will stop in May once the towns pay.", "Unless the towns pay, the night train will stop in May."),
    ("A kiosk is to open in Wend if the mayor signs the lease.", "A kiosk is to open in Wend, as the mayor signs the lease.", "If the mayor signs the lease, a kiosk is to open in Wend."),
    ("Of the 15 boats, three were not repaired. The strike was lawful.", "Of the 15 boats, 12 were repaired; the strike was unlawful.",
     "Of the 15 boats, 12 were repaired; the strike was lawful."),
    ("Of the 15 boats, three were not repaired. The price rose.", "Of the 15 boats, 12 were repaired; the price fell.",
     "Of the 15 boats, 12 were repaired; the price went up."),
    ("The toll is halved if Arne votes for it.", "The toll is halved, as Arne votes for it.", "If Arne votes for it, the toll is halved."),
    ("Growers believe the frost killed the vines in the valley.", "The frost killed the vines in the valley, for the growers.",
     "For Growers, the frost killed the vines in the valley."),
    ("The tram is fined if it is late.", "The tram is fined unless it is late.", "If late, the tram is fined."),
]
COMPARED = [
    ("The port shipped 8 per cent more than in 2011 but fewer crates than in 2009.", "The port shipped more than in 2009.", "The port shipped more than in 2011."),
    ("Visitors praised the garden more than the castle.", "The castle was praised more than the garden.", "The garden was praised more than the castle was."),
    ("Weavers earn twice as much as dyers.", "Dyers earn twice as much as weavers.", "Weavers earn twice as much as dyers do."),
]
LINKED = [
    ("The masque has music by Tilda Corr and verses by Ove Prann.", "The masque has verses by Tilda Corr.", "The verses are by Ove Prann."),
    ("The firm runs a dairy in Arne and a brewery near Bolt.", "The firm has a brewery in Arne.", "The firm has a brewery near Bolt."),
    ("The comet was seen by Sild's pupil Ove Prann.", "The comet was seen by Sild, a pupil of Ove Prann.", "The comet was seen by Ove Prann, a pupil of Sild's."),
    ("Runa Sild called the tax “a burden”, and Ove Prann called it “a gift”.", "Runa Sild called the tax “a gift”.", "Ove Prann called the tax “a gift”."),
]
WIDENED = [
    ("Of the five bells in the tower, this is the oldest.", "It is the oldest of all bells.", "It is the oldest of the five bells in the tower."),
    ("Some 71 per cent of drivers questioned had slept.", "Some 71 per cent of people had slept.", "Some 71 per cent of the drivers questioned had slept."),
    ("Nine tents burned, three of them wholly.", "Besides the nine tents that burned, three burned wholly.", "Nine tents burned, of which three wholly."),
    ("The yard keeps 40 barges, most of them built in Ghent before the flood.", "The barges of the yard were built in Ghent before the flood.",
     "Most of the barges were built in Ghent before the flood."),
    ("The toll, which brought in 900 crowns in the previous year, was dropped.", "The toll brought in 900 crowns in the following year.",
     "The toll had brought in 900 crowns in the year before."),
    ("Owls were ringed only in 2016.", "Owls were ringed until 2016.", "Owls were ringed in 2016 only."),
    ("The gate of the abbey was repainted in 1911.", "The abbey was repainted in 1911.", "The abbey’s gate was repainted in 1911."),
]
CONTRASTED = [
    ("The jury finds that rust, and not the gale of 3 May, caused the fall.", "The fall was caused by the gale.", "The fall was caused by rust, the jury finds."),
    ("The alarm was raised by a cyclist and not by either guard.", "The alarm was raised by a guard.", "It was a cyclist that raised the alarm."),
    ("The oven burns straw instead of coal.", "The oven burns coal.", "The oven burns straw."),
]
DONE = [
    ("The inn was built in 1790, burned in 1834 and was reopened in 1840.", "The inn burned in 1840.", "The inn burned in 1834."),
    ("Orne beat Bolt in 1990 and lost to Wend in 1994.", "Orne lost in 1990.", "Bolt lost in 1990."),
    ("An aunt left the farm to a niece in 1871, and a cousin inherited the mill in 1902.", "The aunt inherited the farm in 1871.",
     "The niece inherited the farm in 1871."),
    ("The inn was built in 1790, and a barn that was opened in 1840 burned.", "The inn burned in 1790.", "The inn opened in 1790."),
    ("Monks occupied the mill; moles occupied the barn.", "A monk occupies the mill.", "Monks occupied the mill."),
    ("The synod met in May to approve the union.", "The synod approved the union in May.", "The synod met in May to approve the union."),
    ("The panel voted to recommend that the toll be raised to 4 crowns.", "The panel raised the toll to 4 crowns.", "The panel recommended raising the toll to 4 crowns."),
    ("The editor cut the play from nine scenes to six.", "The editor cut six scenes from the play.", "The editor cut the play to six scenes."),
    ("The coach left Orne at noon and reached Hald at three.", "The coach arrived in Orne at noon.", "The coach left Orne at noon."),
    ("Corr voted for the plan, and Prann abstained.", "Prann voted for the plan.", "Prann abstained."),
    ("The club lost 3 million crowns, mainly because of rents.", "The loss of the club pushed up rents.", "The club's loss was due mainly to rents."),
]
ATTACHED = [
    ("The blaze began in the loft, spread to the stable and was seen by a smith.", "The blaze spread to the loft.", "From the loft the blaze spread to the stable."),
    ("The crates were loaded at the quay and stored in a shed.", "The crates were stored at the quay.", "The crates were stored in the shed."),
    ("Corr is to forgive half of Orne’s debt, and Prann is to pay.", "Half of Prann’s debt is to be forgiven.", "Half of Orne’s debt is to be forgiven."),
    ("Runa Sild, who succeeded Ove Prann in 2011, directs the choir.", "Ove Prann took over the choir from Runa Sild.", "Sild took over from Prann in 2011."),
    ("The guild called the march against the advice of the warden.", "The guild called the march on the advice of the warden.",
     "The guild called the march against the warden’s advice."),
    ("The synod sold the mill against Orne’s advice.", "The synod sold the mill on the advice of Orne.", "The synod sold the mill against the advice of Orne."),
    ("The synod sold the mill against the warden’s advice.", "The synod sold the mill on the warden’s advice.",
     "The synod sold the mill despite the warden’s advice."),
    ("The growers estimated their losses at more than 90,000 crowns.", "The growers lost more than 90,000 crowns.", "The growers put their losses at over 90,000 crowns."),
    ("The road is to run through Orne Gap rather than the Low Pass.", "The road is to run through the Low Pass.", "The road is to run through Orne Gap."),
    ("The march involved 640 of the 1,150 weavers.", "The march involved 1,150 weavers.", "The march involved 640 weavers."),
    ("The old hall had 900 seats, or 150 fewer than the new one.", "The new hall had 150 seats fewer than the old one.", "The old hall had 150 seats fewer than the new one."),
    ("Lord Bray saw in the pact “a start”, and Lady Wend “an end”.", "Lady Wend saw in the pact “a start”.", "For Lady Wend the pact was “an end”."),
]
FURTHER = [
    ("Some 220 posts in Arnemuiden are to go by May, but the yard at Boltby keeps all of its men.", "The yard at Boltby is to lose some 220 posts.",
     "In Arnemuiden some 220 posts are to go by May."),
    ("The pass went to her brother Ove in 1900, when her father drowned.", "The pass went to her father Ove.", "The pass went to her brother Ove in 1900."),
    ("The orchid was thought extinct until a shepherd found it.", "The orchid was extinct until a shepherd found it.",
     "The orchid was believed extinct until a shepherd found it."),
    ("The firm, which had promised to build a weir by the end of May, was fined.", "The firm had built a weir by the end of May.",
     "The firm had promised to build a weir by the end of May."),
    ("The shares lost 14 per cent at noon before recovering to close 9 per cent lower.", "The shares closed 14 per cent lower.", "The shares closed 9 per cent lower."),
    ("The creche minds 90 children, fewer than any other in the town.", "No other creche in the town minds more children.",
     "No other creche in the town minds fewer children."),
    ("Corr asked the high court to annul the sale.", "The high court annulled the sale.", "Corr asked the high court to annul the sale."),
    ("A dent in the lid, caused by hail, was hammered out in 1950.", "The hammering caused the dent in the lid.", "Hail had caused the dent in the lid."),
    ("The dune has lost 38 per cent of its height.", "The dune has shrunk to 38 per cent of its height.", "The dune has lost 38% of its height."),
]
ALL = [*TRANSFERS, *UNREAL, *CONDITIONS, *COMPARED, *LINKED, *WIDENED, *CONTRASTED, *DONE, *ATTACHED, *FURTHER]


def messages(source: str, statement: str) -> str:
    return "\n".join(one.message for one in agree(read(statement), [read(source)]))


@pytest.mark.parametrize("goes_on", ["Swans occupy the pond.", "She sees a monk occupying the pond."])
def test_what_the_source_has_in_the_present_too_is_no_past(goes_on: str) -> None:
    assert messages(f"A monk occupied the mill. {goes_on}", "A monk occupies the pond.") == ""


@pytest.mark.parametrize(("source", "turned"), [(source, turned) for source, turned, _ in ALL])
def test_what_is_turned_is_found(source: str, turned: str) -> None:
    assert messages(source, turned)


@pytest.mark.parametrize(("source", "told"), [(source, told) for source, _, told in ALL])
def test_what_is_told_in_other_words_passes(source: str, told: str) -> None:
    assert messages(source, told) == ""


@pytest.mark.parametrize("source", [source for source, *_ in ALL])
def test_a_source_says_what_it_says(source: str) -> None:
    assert messages(source, source) == ""
