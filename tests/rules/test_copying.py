"""PRO5: what counts as one word of the source, since nobody can say it in others."""

import pytest

from briefing.rules.pages.copying import WORD

WHOLE = ("8.5", "12:30", "1,250", "4 May 2023", "May 2023", "4 May to 9 June 2023", "4 May 2022 until 9 June 2023", "4–9 June", "17 and 18 September 2018", "June 4 to 9, 2023",
         "May 2022 to June 2023", "2019–2021", "2019 to 2021", "1st to 3rd Sept. 2020", "al-Bab")
APART = {"may 5": 2, "May it rain": 3, "4 May 2020 and 9 people": 4, "in May 2020 and 8.5 km": 5, "Marching 5 men": 3, "4 and 9 men": 4, "2019 ships": 2}


@pytest.mark.parametrize("word", WHOLE)
def test_it_is_one_word(word: str) -> None:
    assert [found[0] for found in WORD.finditer(f"from {word} on")] == ["from", word, "on"]


@pytest.mark.parametrize(("words", "many"), APART.items())
def test_these_are_more(words: str, many: int) -> None:
    assert len(WORD.findall(words)) == many
