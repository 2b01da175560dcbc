"""Checks of how a statement turns its source take time linear in the length of either side."""

import time

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.reading import read

# Says something for each of the pieces to be held against.
OTHER = (
    "The rent rose. The union wants it since the shooting. Neither of the two did. It rises in Sunne, teaches, will rule, closed, and has found a tenant. "
    "The Teal get the pond, given to Teal, only Orme may fish, it took a week, they left before the harvest, nobody was hurt."
)
PIECES = (
    "the union is against it and ", "the rent stayed the same and ", "two unions were asked and ", "since the flood ", "It used to teach, and ",
    "Barr, where it rises, ", "closed its hall and ", "looking for a tenant, ", "has ruled and ", "divided between Orme and Teal and ",
    "gives Orme the pond, Teal the mill and ", "both may fish and ", "It took a week. ", "stays until the harvest and ", "nobody else was hurt and ",
    "in 1986 and 1994 a total of 51 died, ",
)  # fmt: skip


@pytest.mark.parametrize("is_source", [True, False])
@pytest.mark.parametrize("piece", PIECES)
def test_it_takes_time_linear_in_the_length(piece: str, is_source: bool) -> None:
    def seconds(times: int) -> float:
        own, other = read(piece * times), read(OTHER)
        claim, source = (other, own) if is_source else (own, other)
        start = time.process_time()
        agree(claim, [source])
        return time.process_time() - start

    seconds(20)
    assert min(seconds(400) for _ in range(3)) < 2.9 * min(seconds(200) for _ in range(3)) + 0.02
