"""What one is of the other, where something goes, and by what something goes beyond all others: told as in the source, and no other way."""

import pytest

from briefing.english.comparing.agreement import agree
from briefing.english.reading import read


def messages(source: str, statement: str) -> str:
    return "\n".join(one.message for one in agree(read(statement), [read(source)]))


@pytest.mark.parametrize(("source", "statement", "message"), [
    ("The Melk Union, the successor of the Orra League, has 12 clubs.", "The Orra League is the successor of the Melk Union.", "the other way round"),
    ("Ida Voss, the mother of Per Hald, was born in Melk.", "Per Hald is the mother of Ida Voss.", "the other way round"),
    ("The Tarn is a tributary of the Melk.", "The Melk is a tributary of the Tarn.", "the other way round"),
    ("The Melk Union (MU), the latest form of the former Orra League, met.", "The Orra League is the latest form of MU.", "the other way round"),
    ("The Juno is the strongest tug in port.", "The Juno is the largest tug in port.", '"largest" is said by no passage'),
    ("The lane leads to Orra.", "The lane leads from Orra.", "the other way"),
    ("Barley is carried from Orra to Melk.", "Barley is carried to Orra.", "the other way"),
    ("The pass is the steepest of the range.", "The pass is the longest of the range.", '"longest" is said by no passage'),
    ("The Juno is still the fastest tug in port.", "The Juno is the oldest tug in port.", '"oldest" is said by no passage'),
])
def test_another_relation_direction_or_degree_is_found(source: str, statement: str, message: str) -> None:
    assert message in messages(source, statement)


@pytest.mark.parametrize(("source", "statement"), [
    ("Ida Voss, the mother of Per Hald, was born in Melk.", "Ida Voss is the mother of Per Hald."),
    ("The Juno, a sister ship of the Vesta, was sold.", "The Vesta is a sister ship of the Juno."),
    ("Per Hald, a cousin of Ida Voss, came.", "Ida Voss is a cousin of Per Hald."),
    ("The lane leads to Orra.", "Whoever takes the lane gets to Orra."),
    ("Barley is carried from Orra to Melk.", "To Melk, barley is carried from Orra."),
    ("Orra lies 10 km to the north.", "It is 10 km from Orra."),
    ("According to Hald, the tug was sold.", "That the tug was sold is known from Hald."),
    ("The Juno is still the biggest tug in port.", "The Juno is the largest tug in port."),
    ("Sales reached a record in May.", "Sales were the highest ever in May."),
    ("At 90 metres the mast is higher than any other.", "At 90 metres it is the tallest mast."),
])
def test_the_same_in_other_words_passes(source: str, statement: str) -> None:
    assert messages(source, statement) == ""
