"""A sample of `make prove`: one planted error of each kind, and some harmless edits; and that there are enough of both.

`make prove` checks each with nothing kept from earlier runs. Here all is kept that holds without the error, as while serving:
a finding that is kept for longer than it holds would hide an error here.
"""

import random
from collections import Counter
from functools import cache

from briefing.rules.catalogue import RULES
from mutation.subject import Mutant
from mutation.trial import BRIEFINGS, Verdict, all_mutants, caught_alone, tried

# What has to be among the kinds of planted errors, each by words of its name.
DEMANDED = (
    "digit", "digit dropped", "digit added", "unit", "sign", "decimal point", "hedge dropped", "hedge flipped", "date part", "number word",
    "name letter", "name swapped", "stance swapped", "quotation word", "quotation truncated", "marker changed", "marker dropped",
    "citation dropped", "citation moved", "wrong source", "sentence without a citation", "foreign name in text", "foreign number in text",
    "foreign number in a table", "foreign number in alt", "foreign number in a drawing", "foreign number in a component", "source copied",
    "source byte", "source sentence", "record dropped", "derived value a step off",
    "quotation in other marks", "quotation around what is hidden", "citation that is hidden", "number that is hidden", "number at the start",
    "direction turned",
)


@cache
def mutants() -> tuple[Mutant, ...]:
    return all_mutants()


def test_there_are_over_a_thousand_errors_and_two_hundred_harmless_edits() -> None:
    errors = Counter(mutant.kind for mutant in mutants() if mutant.rules)
    assert errors.total() >= 1000
    assert sum(1 for mutant in mutants() if not mutant.rules) >= 200
    assert [kind for kind in DEMANDED if not errors[kind]] == []
    assert {mutant.briefing for mutant in mutants()} == set(BRIEFINGS)


def test_the_same_seed_plants_the_same_errors() -> None:
    assert all_mutants() == mutants()


def test_every_rule_catches_what_no_other_rule_does() -> None:
    """Without it, the error would be published."""
    idle = {rule.id for rule in RULES} - caught_alone(verdicts()[mutant] for mutant in of_each_rule()).keys()
    others = [mutant for id in sorted(idle) for mutant in _of_rule(id) if mutant not in verdicts()]  # chance may have left them out
    assert sorted(idle - caught_alone(tried(others, warm=True)).keys()) == []


def test_each_kind_of_error_is_caught_by_its_rule_and_harmless_edits_pass() -> None:
    tried_for_kinds = [verdicts()[mutant] for mutant in of_each_kind()]
    assert [f"{verdict.mutant}: {verdict.why}" for verdict in tried_for_kinds if not verdict.holds] == []


@cache
def verdicts() -> dict[Mutant, Verdict]:
    """What came of both samples, each mutant tried once."""
    sample = tuple(dict.fromkeys((*of_each_rule(), *of_each_kind())))
    return dict(zip(sample, tried(sample, warm=True), strict=True))


@cache
def of_each_rule() -> tuple[Mutant, ...]:
    chance = random.Random(5)
    return tuple(dict.fromkeys(mutant for rule in RULES for mutant in _of_many_kinds(_of_rule(rule.id), chance)[:6]))


def _of_rule(id: str) -> list[Mutant]:
    """The errors of a rule; those of its own, where it has some."""
    expected = [mutant for mutant in mutants() if id in mutant.rules]
    return [mutant for mutant in expected if len(mutant.rules) == 1] or expected


def _of_many_kinds(mutants: list[Mutant], chance: random.Random) -> list[Mutant]:
    """In an order that chance decides, but one of each kind first, then a second of each, and so on; of a kind, those in a small briefing
    first, where a check takes a fifth of the time."""
    drawn, before = sorted(chance.sample(mutants, len(mutants)), key=lambda mutant: mutant.briefing == "idlib"), Counter()
    turns = []
    for mutant in drawn:
        turns.append(before[mutant.kind])
        before[mutant.kind] += 1
    return [mutant for _, mutant in sorted(zip(turns, drawn, strict=True), key=lambda pair: pair[0])]


@cache
def of_each_kind() -> tuple[Mutant, ...]:
    chance = random.Random(3)
    small = [mutant for mutant in mutants() if mutant.briefing != "idlib"]
    kinds = sorted({(bool(mutant.rules), mutant.kind) for mutant in mutants()})
    return tuple(chance.choice([mutant for mutant in (small if any(one.kind == kind for one in small) else mutants())
                                if (bool(mutant.rules), mutant.kind) == (is_error, kind)]) for is_error, kind in kinds)
