"""What is said of one and not of another, how sure it is, on what condition, and what came first: statements of each kind, true and false."""

import time

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.reading import read

PORTS = "Velden wants a second pier, and nothing else; Ostrup has turned down building of any kind."
TOURS = "The pass covers lines R4 and R5; the R1 and the night boat are not included."
FLEET = "Catches were the best since 1988, though in the outer port, Skarv, they halved."
JAIL = "Nerin has done 14 months of a term of five years."
BLAZE = "Eight were pulled out of the mill, and a girl of six drowned."
BORNE_OUT = {
    "what is said of whom": [
        (PORTS, "Velden wants a second pier."),
        (PORTS, "Ostrup, unlike Velden, which wants a second pier, will build nothing."),
        (TOURS, "Neither the R1 nor the night boat is included."),
        (FLEET, "In Skarv, the outer port, catches fell by half."),
        ("“We shall mend it,” said the smith, Odo Finn, “but the bell has lost its ring since June.”", "The bell has lost its ring, Finn said."),
        (JAIL, "Nerin, sentenced to five years, has served 14 months."),
        (BLAZE, "A six-year-old girl drowned; eight people were pulled out."),
    ],
    "how sure it is": [
        ("The yard hopes to launch 12 boats within a year.", "The yard's aim is to launch 12 boats."),
        ("We may never know who lit it, the warden said.", "The warden said that it may never be known who lit it."),
        ("The line is expected to carry 900 people.", "The line should carry 900 people."),
    ],
    "on what condition": [
        ("The siege will be lifted if the toll is paid within 30 days.", "Once the toll is paid, the siege will be lifted."),
        ("The lock opens daily, even if it rains.", "The lock opens daily."),
        ("She asked whether the lock was open.", "She asked about the lock."),
    ],
    "what came first": [
        ("The dam broke after the gate had jammed.", "The gate jammed before the dam broke."),
        ("The strike was called off because the owners gave way.", "The owners gave way, and so the strike was called off."),
    ],
    "per what": [
        ("In the eight weeks since 3 May 400 nets were mended.", "In eight weeks 400 nets were mended."),
    ],
    "what follows": [
        ("It was the fourth landslide since 1950.", "Since 1950 there have been four landslides."),
        ("In the previous decade two had been lost.", "In the ten years before, two had been lost."),
        ("The party won 31 seats, seven fewer than in 2008.", "The party won 31 seats, down from 38."),
        ("It was the first frost to reach the valley since May 1990.", "No frost had reached the valley since May 1990."),
        ("The Blues won 14 and the Old Reds 9.", "The Old Reds won 9 and the Blues 14."),
        ("The keys are to be handed in by noon on Friday.", "The keys must be back by Friday noon."),
        ("Of the lambs, 30 were under ten and 41 had not been shorn.", "Of the lambs, 41 had not been shorn."),
        ("Rents fell from 9 per cent in 2011 to 7 per cent in 2015.", "Rents fell by two percentage points between 2011 and 2015."),
        ("The wards took 9, 7 and 4 seats: Orm, Vey and Lund.", "Orm, Vey and Lund took 9, 7 and 4 seats."),
        ("He broke one of her two telephones.", "He broke just one of her two phones."),
        ("Children under ten travel free.", "Children under the age of ten travel free."),
    ],
}
NOT_BORNE_OUT = {
    "what is said of whom": [
        (PORTS, "Ostrup wants a second pier, and nothing else."),
        (TOURS, "The pass covers lines R1 and R4."),
        (FLEET, "In Skarv catches were the best since 1988."),
        (JAIL, "Nerin was given a term of 14 months."),
        (BLAZE, "Eight people drowned."),
    ],
    "how sure it is": [
        ("The yard hopes to launch 12 boats within a year.", "The yard has launched 12 boats."),
        ("We may never know who lit it, the warden said.", "The warden said that we never know who lit it."),
    ],
    "on what condition": [
        ("The siege will be lifted if the toll is paid within 30 days.", "The siege will be lifted in 30 days."),
        ("She goes free on bail, provided that she stays in town.", "She goes free without any conditions."),
    ],
    "what came first": [
        ("The dam broke after the gate had jammed.", "The gate jammed after the dam had broken."),
        ("The crew went home because the fish had gone.", "The fish had gone because the crew went home."),
    ],
    "per what": [
        ("In the eight weeks since 3 May 400 nets were mended.", "Since 3 May 400 nets have been mended every week."),
    ],
    "what follows": [
        ("It was the fourth landslide since 1950.", "It was the third landslide since 1950."),
        ("The party won 31 seats, seven fewer than in 2008.", "The party won 31 seats, down from 39."),
        ("A girl of 18 months was hurt.", "A girl of 18 was hurt."),
    ],
    "an opposite": [
        ("The elder of the twins was kept in.", "The younger of the twins was kept in."),
        ("The club lost its licence in May.", "The club kept its licence in May."),
        ("The trial changed nothing in the valley.", "The trial changed the valley."),
        ("No new tolls are planned before June.", "New tolls are planned before June."),
        ("The horse missed the time set by nine seconds.", "The horse reached the time set."),
    ],
}


def _listed(kinds):
    return [pytest.param(source, said, id=f"{kind}: {said}") for kind, pairs in kinds.items() for source, said in pairs]


@pytest.mark.parametrize(("source", "statement"), _listed(BORNE_OUT))
def test_what_a_passage_says_may_be_said(source, statement):
    assert agree(read(statement), [read(source)]) == []


@pytest.mark.parametrize(("source", "statement"), _listed(NOT_BORNE_OUT))
def test_what_it_says_of_another_or_less_surely_is_found(source, statement):
    assert agree(read(statement), [read(source)])


@pytest.mark.parametrize("piece", [f"{PORTS} {FLEET} ", "It may fail if Orm leaves before Vey does, and the Reds hope for 9 seats. ", "No boat, but a raft; "])
def test_it_takes_time_linear_in_the_length_of_what_is_compared(piece):
    def seconds(times):
        claim, source = read("Ostrup wants nine piers, because Velden has none."), read(piece * times)
        start = time.process_time()
        agree(claim, [source])
        return time.process_time() - start

    seconds(10)
    assert min(seconds(800) for _ in range(3)) < 2.9 * min(seconds(400) for _ in range(3)) + 0.01
