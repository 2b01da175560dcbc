"""Writes the list of ordinary English words, from Hunspell's dictionary as the library spylls reads it: `make words`.

Every form that a stem has with its affixes, in small letters, is asked for; what the dictionary also lists with a capital is
a name, and left out.
"""

import re
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

from spylls.hunspell import Dictionary

# Without possessives: names are asked for without theirs.
WORD = re.compile(r"[a-z]+(?:'(?!s\b)[a-z]+)*")
TARGET = Path(__file__).resolve().parents[2] / "src" / "briefing" / "english" / "words" / "ordinary_words.txt"


def dictionary() -> Dictionary:
    return Dictionary.from_files(str(files("spylls") / "hunspell" / "data" / "en" / "en_US"))


def is_listed(english: Dictionary, word: str) -> bool:
    """Whether the dictionary has a word in small letters, and no name that is spelt alike."""
    return not english.dic.homonyms(word.capitalize()) and english.lookuper(word, capitalization=False)


def words(english: Dictionary) -> list[str]:
    """Every word of it, in order."""
    forms = {form for word in english.dic.words for form in _forms(english, word.stem, word.flags)}
    return sorted(form for form in forms if WORD.fullmatch(form) and is_listed(english, form))


def _forms(english: Dictionary, stem: str, flags: set[str]) -> Iterator[str]:
    """The stem with each ending, each beginning, and both, that it may have."""
    starts = [stem, *(affix.add + stem.removeprefix(affix.strip or "") for flag in flags for affix in english.aff.PFX.get(flag, ()))]
    for start in starts:
        yield start
        for affix in (affix for flag in flags for affix in english.aff.SFX.get(flag, ())):
            kept = start.removesuffix(affix.strip) if affix.strip else start
            yield kept + affix.add


if __name__ == "__main__":
    TARGET.write_text("\n".join(words(dictionary())) + "\n", "utf-8")
