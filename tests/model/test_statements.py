"""Every statement of the records is listed once, with its place, and nothing in it hangs on an id."""

import pytest

from briefing.model.claims import Claim
from briefing.model.records import SHOWN_KINDS
from briefing.model.statement import Statement, address, anchor
from briefing.model.statements import statement_count, statements
from briefing.model.traversal import parts
from conftest import shipped

OWN = {one.place: one for one in statements(shipped().briefing)}


def test_there_is_one_for_each_claim_of_a_shown_record_and_each_place_is_there_once(briefing) -> None:
    claims = {
        f"{kind}/{entry.id}:{'.'.join(map(str, path))}"
        for kind in SHOWN_KINDS for entry in briefing.entries[kind] for path, part in parts(entry.record) if isinstance(part, Claim)
    }
    assert claims and claims <= OWN.keys()
    assert len(OWN) == len(statements(briefing)) == statement_count(briefing)


def test_what_the_source_lacks_is_a_statement_each() -> None:
    assert OWN["factions/ansar-al-islam:not_stated.1"].line == "its size"
    assert OWN["factions/ansar-al-islam:not_stated.1"].kind == "absence"


@pytest.mark.parametrize(("place", "kind"), [
    ("factions/hts:described.0", "claim"), ("factions/hts:described.2", "absence"), ("questions/which-country", "absence"),
    ("agreements/unidentified:summary", "absence"), ("figures/displaced-share", "claim"), ("names/turkey:described.1", "absence"),
])
def test_what_speaks_of_the_whole_text_is_an_absence(place: str, kind: str) -> None:
    assert OWN[place].kind == kind


def test_a_reference_is_told_by_what_it_leads_to() -> None:
    said = OWN["factions/ansar-al-islam:stance"].says
    assert (said["label"], said["toward"]) == ("rejected", "“The agreement”, not identified")
    assert OWN["agreements/ceasefire-2018:parties.0"].line == "Russia"


def test_a_calculated_figure_says_its_numbers_its_signs_and_its_result() -> None:
    said = OWN["figures/displaced-share"].says
    assert said["formula"] == (
        "Internally displaced people in the area: 1,285,396", "÷", "Population of the area that includes the de-escalation zone: 2,936,672",
    )
    assert (said["number"], said["status"], said["data_of"]) == ("43.8%", "calculated", "Humanitarian Access team")
    assert "producer" not in said and said["our_reading"] == ("the date", "whose data it is")


def test_a_claim_knows_what_it_follows() -> None:
    assert OWN["factions/hts:described.0"].before == ""
    assert OWN["factions/hts:described.1"].before == OWN["factions/hts:described.0"].line


def test_readers_count_from_one() -> None:
    assert (anchor("described.0"), anchor("not_stated.2"), anchor("stance"), anchor("")) == ("described-1", "not-stated-3", "stance", "")


def test_an_address_leads_to_the_claim_on_its_page_or_on_that_of_its_kind() -> None:
    urls = {"factions/hts/", "names/"}
    assert address("factions/hts:described.0", urls) == "factions/hts/#described-1"
    assert address("factions/hts", urls) == "factions/hts/"
    assert address("names/putin:described.1", urls) == "names/#putin-described-2"
    assert address("voices/putin", urls) == ""


def test_a_name_without_words_is_told_by_its_name() -> None:
    assert Statement("factions/x", "claim", {"subject": "Rivermen", "other_names": ("The Boats",), "role": "name"}, ()).line == "Rivermen; The Boats"
