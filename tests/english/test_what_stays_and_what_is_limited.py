"""What is as it was, what is limited, who is against it, since when: each told rightly and wrongly."""

import time

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.reading import read

BOATS = "Boats may pass the locks at no more than 6 kilometres an hour since the banks began to slip."
FIRES = "Fires must be at least 200 metres from the barns."
TWINS = "Two smaller unions, the Weavers and the Dyers, were not asked and have said that they are not bound by it."
RENT = "The rent has stayed the same since 2019, while heating has become dearer."
CHOIR = "The choir spends twenty minutes of every rehearsal on its breathing."
BIRDS = "The wardens say that 4,000 geese have left the marsh since the shooting began."
UNION = "The board wants longer hours; the dockers' union is against them."
MAYOR = "The mayor would have liked to keep the tram as a museum, but the county insists that it be scrapped."
HALL = "The new hall will seat 900."
FERRY = "The ferry is to cost 86 million crowns, 12 million more than was said in 2020."
TENTS = "The tents cost 20 pounds each, 9,000 pounds for all 450 of them; the scouts paid a third of it."
DENTIST = "The court is to decide whether the chain has to pay for the training of its 37 dentists."
POLL = "In a poll 52 per cent of the villagers wanted to keep the pool, among the young even 81 per cent."
WAR = "Since the fighting broke out, nobody has fished there."

BORNE_OUT = [
    (BOATS, "Boats must slow down to 6 km/h."),
    (FIRES, "No fire may be nearer than 200 metres to the barns."),
    (FIRES, "Nobody may light a fire closer than 200 metres to the barns."),
    (TWINS, "Neither of the two unions was asked."),
    (TWINS, "Neither of the two considers itself bound by the deal."),
    (RENT, "The rent is the same as in 2019."),
    (CHOIR, "Twenty minutes of each rehearsal go to breathing."),
    (BIRDS, "4,000 geese have gone since the beginning of the shooting."),
    (UNION, "The dockers’ union opposes longer hours."),
    (MAYOR, "The mayor wanted to keep the tram."),
    (FERRY, "That is 12 million crowns dearer than was said in 2020."),
    (TENTS, "The scouts paid £3,000."),
    (DENTIST, "The chain has 37 dentists."),
    (POLL, "Among the young, 81 per cent were for keeping the pool."),
    (WAR, "There has been no fishing since the war began."),
]
NOT_BORNE_OUT = [
    (FIRES, "Fires may be lit less than 200 metres from the barns."),
    ("Two unions came, and three were not asked.", "Neither of the two unions was asked."),
    ("Two unions, the Weavers and the Dyers, were not both asked.", "Neither of the two unions was asked."),
    (RENT, "The rent rose."),
    ("Her marks have hardly changed, says the teacher.", "Her marks have improved a great deal."),
    (CHOIR, "The choir spends twenty minutes of every day on its breathing."),
    (BIRDS, "Some 4,000 geese have left the marsh since the flood."),
    (UNION, "The dockers’ union wants longer hours."),
    ("The parish is in favour of the mast.", "The parish opposes the mast."),
    (MAYOR, "The tram will be kept as a museum."),
    (HALL, "The old hall seats 900."),
    (FERRY, "The ferry has become 12 million crowns cheaper."),
    (TENTS, "The scouts paid £4,500."),
    (DENTIST, "The chain has to pay for the training of its 37 dentists."),
    ("The board hopes to win 81 votes.", "It won 81 votes."),
]


@pytest.mark.parametrize(("source", "statement"), BORNE_OUT)
def test_what_follows_from_a_passage_may_be_said(source: str, statement: str) -> None:
    assert agree(read(statement), [read(source)]) == []


@pytest.mark.parametrize(("source", "statement"), NOT_BORNE_OUT)
def test_what_does_not_follow_is_found_at_its_words(source: str, statement: str) -> None:
    found = agree(read(statement), [read(source)])
    assert found
    assert all(0 <= one.start < one.end <= len(statement) for one in found)


@pytest.mark.parametrize("piece", ["the union is against it and ", "the rent stayed the same and ", "two unions were asked and ", "since the flood "])
def test_it_takes_time_linear_in_the_length_of_what_is_compared(piece: str) -> None:
    def seconds(times: int) -> float:
        claim, source = read(f"{RENT} The union wants it since the shooting. Neither of the two rose."), read(piece * times)
        start = time.process_time()
        agree(claim, [source])
        return time.process_time() - start

    seconds(20)
    assert min(seconds(800) for _ in range(3)) < 2.9 * min(seconds(400) for _ in range(3)) + 0.01
