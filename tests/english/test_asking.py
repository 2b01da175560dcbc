"""What a statement or some passages leave open: nothing is lost where checks are left out that find nothing in one side by itself."""

import pytest

from briefing.english.comparing import checks
from briefing.english.comparing.agreement import CHECKS, agree, disagreements
from briefing.english.comparing.asking import left_beside, left_by
from briefing.english.comparing.doing import whole_for_part
from briefing.english.comparing.found.evidence import Evidence
from briefing.english.comparing.turned import unreal
from briefing.english.reading import read
from briefing.english.words.quantifier_words import is_of_the_source
from english.borne_out import BORNE_OUT
from english.not_borne_out import NOT_BORNE_OUT

PAIRS = (*BORNE_OUT, *NOT_BORNE_OUT)
STATEMENTS = [read(pair[1]) for pair in PAIRS]
KNOWN = [Evidence((read(pair[0]),)) for pair in PAIRS]
APART = (0, 1, 7, 40)  # a statement beside its own source, and beside those of others


@pytest.mark.parametrize("apart", APART)
def test_what_is_left_out_would_have_found_nothing(apart):
    pairs = [(at, (at + apart) % len(PAIRS)) for at in range(len(PAIRS)) if not is_of_the_source(STATEMENTS[at].plain)]
    found = [disagreements(STATEMENTS[at], KNOWN[other]) for at, other in pairs]
    every = [[one for check in CHECKS for one in check(STATEMENTS[at], KNOWN[other])] for at, other in pairs]
    assert found == [sorted(one, key=lambda wrong: (wrong.start, wrong.end)) for one in every]
    assert any(found)


def test_every_check_is_left_out_beside_ordinary_words():
    """One that is not looks at both sides at once: let it look first at the side that seldom has what it needs."""
    left = left_by(CHECKS, read("The town is here.")) & left_beside(CHECKS, Evidence((read("A mill by the weir."),)))
    turns = (*checks.OF_PASSAGES, *checks.OF_ALL)
    values = CHECKS[: len(CHECKS) - len(turns)]
    open_beside_anything = [check for at, check in enumerate((*values, *turns)) if left >> at & 1]
    assert open_beside_anything == []


def test_what_needs_an_estimate_or_a_part_is_left_out_beside_a_source_that_has_none():
    needy = [unreal.estimated, whole_for_part.turned]
    assert left_beside(needy, Evidence((read("The mill lost 40 sacks, and the barn burned."),))) == 0
    assert left_beside(needy, Evidence((read("The guild reckons that the losses were 40 sacks. The roof of the barn burned."),))) == 3


def test_where_nothing_is_cited_and_of_the_source_itself_fewer_checks_are_made():
    said = "All of the mills were closed for good."
    assert agree(read(said), [read("The mills were closed.")])
    assert not agree(read(said), [])
    assert not agree(read(f"The source does not say whether {said}"), [read("The mills were closed.")])


def test_a_check_that_looks_at_the_other_side_or_finds_something_is_open():
    looks = [lambda claim, evidence: [evidence.text] if "goats" in claim.plain else []]
    finds = [lambda claim, evidence: [claim.text] if "goats" in claim.plain else []]
    for check in (looks, finds):
        assert left_by(check, read("They sold goats.")) == 1
        assert left_by(check, read("They sold sheep.")) == 0
        assert left_beside(check, Evidence((read("They sold sheep."),))) == 1
    backwards = [looks[0], lambda claim, evidence: [claim.text] if "goats" in evidence.text else []]
    assert left_beside(backwards, Evidence((read("They sold goats."),))) == 3
    assert left_beside(backwards, Evidence((read("They sold sheep."),))) == 1
