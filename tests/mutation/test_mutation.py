"""A sample of `make prove`: one planted error of each kind, and some harmless edits; and that there are enough of both."""

import random
from collections import Counter
from functools import cache

from briefing.rules.catalogue import RULES
from mutation.subject import Mutant
from mutation.trial import BRIEFINGS, all_mutants, caught_alone, tried

# What has to be among the kinds of planted errors, each by words of its name.
DEMANDED = (
    "digit", "digit dropped", "digit added", "unit", "sign", "decimal point", "hedge dropped", "hedge flipped", "date part", "number word",
    "name letter", "name swapped", "stance swapped", "quotation word", "quotation truncated", "marker changed", "marker dropped",
    "citation dropped", "citation moved", "wrong source", "sentence without a citation", "foreign name in text", "foreign number in text",
    "foreign number in a table", "foreign number in alt", "foreign number in a drawing", "foreign number in a component", "source copied",
    "source byte", "source sentence", "record dropped", "derived value a step off",
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
    chance = random.Random(5)
    left = {rule.id: _of_rule(rule.id) for rule in RULES}
    for own in left.values():
        chance.shuffle(own)
    while any(left.values()):  # six more of each rule that has not yet caught one alone
        sample = dict.fromkeys(mutant for own in left.values() for mutant in own[:6])
        alone = caught_alone(tried(list(sample)))
        left = {id: own[6:] for id, own in left.items() if not alone[id]}
    assert sorted(left) == []


def _of_rule(id: str) -> list[Mutant]:
    """The errors of a rule; those of its own, where it has some."""
    expected = [mutant for mutant in mutants() if id in mutant.rules]
    return [mutant for mutant in expected if len(mutant.rules) == 1] or expected


def test_each_kind_of_error_is_caught_by_its_rule_and_harmless_edits_pass() -> None:
    chance = random.Random(3)
    small = [mutant for mutant in mutants() if mutant.briefing != "idlib"]
    kinds = sorted({(bool(mutant.rules), mutant.kind) for mutant in mutants()})
    sample = [chance.choice([mutant for mutant in (small if any(one.kind == kind for one in small) else mutants())
                             if (bool(mutant.rules), mutant.kind) == (is_error, kind)]) for is_error, kind in kinds]
    assert [f"{verdict.mutant}: {verdict.why}" for verdict in tried(sample) if not verdict.holds] == []
