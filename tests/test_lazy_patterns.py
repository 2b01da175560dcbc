"""Patterns that are compiled when they are first used: what is found is what `re` finds, and not one of the engine's is wrong."""

import importlib
import pkgutil
import re

import pytest

from briefing import english, text
from briefing.lazy_patterns import LazyPattern, lazily


def test_what_is_found_is_what_re_finds():
    lazy, made = lazily(r"(?P<number>\d+) KM", re.IGNORECASE), re.compile(r"(?P<number>\d+) KM", re.IGNORECASE)
    words = "From 3 km to 40 km"
    assert [match.span("number") for match in lazy.finditer(words)] == [match.span("number") for match in made.finditer(words)]
    assert lazy.search(words, 7)["number"] == "40"
    assert lazy.sub("-", words) == made.sub("-", words) == "From - to -"
    assert (lazy.pattern, lazy.groupindex, lazy.flags) == (made.pattern, dict(made.groupindex), made.flags)


def test_a_wrong_pattern_is_told_when_it_is_used():
    wrong = lazily("(")
    with pytest.raises(re.error, match="missing"):
        wrong.search("(")


def test_every_pattern_of_the_engine_can_be_compiled():
    names = [module.name for room in (english, text) for module in pkgutil.walk_packages(room.__path__, f"{room.__name__}.")]
    patterns = [value for name in names for held in vars(importlib.import_module(name)).values() for value in _within(held) if isinstance(value, LazyPattern)]
    assert patterns
    for pattern in patterns:
        assert pattern.groups >= 0, pattern.pattern


def _within(held: object) -> list[object]:
    """What a module holds under a name: itself, and where it is a table or a row, all that is in it."""
    if isinstance(held, dict):
        return [one for value in held.values() for one in _within(value)]
    return [one for value in held for one in _within(value)] if isinstance(held, list | tuple | frozenset) else [held]
