"""A year in words, as a pattern: in the year two thousand and four, nineteen hundred, twenty twelve."""

from briefing.english.words.number_words import cardinals

_TENS = f"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[-\\s](?:{cardinals(1, 9)}))?|(?:{cardinals(10, 19)}))"
_BEHIND = rf"(?:\s+and\s+(?:{_TENS}|{cardinals(1, 9)}))?"
_HUNDREDS = r"one\s+thousand\s+\w+\s+hundred|(?:sixteen|seventeen|eighteen|nineteen)\s+hundred"
_PAIR = rf"(?:sixteen|seventeen|eighteen|nineteen|twenty)\s+{_TENS}"
SPOKEN_YEAR = rf"(?i:(?:in\s+the\s+year\s+)?(?:two\s+thousand{_BEHIND}|(?:{_HUNDREDS}){_BEHIND}|{_PAIR}))(?![\w-])"
