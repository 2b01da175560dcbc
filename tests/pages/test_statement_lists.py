"""The page of evidence lists every statement of the records, under each sentence that it rests on and under its status."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from briefing.model.statements import LACKING
from conftest import edit, problems_of, shipped

PAGE = LexborHTMLParser(shipped().by_path["evidence.md"].html)
OF_RECORDS = [one for one in shipped().statements if one.record]


def listed(section: str) -> list[str]:
    return [" ".join(node.text().split()) for node in PAGE.css(f'section[id="{section}"] li > a')]


@pytest.mark.parametrize("number", range(1, 16))
def test_a_sentence_has_all_that_rests_on_it(number: int, briefing) -> None:
    resting = [one for one in OF_RECORDS if any(number in span.sentences for span in briefing.spans_of(one.cites))]
    assert resting and len(listed(f"idlib-{number}")) == len(resting)


@pytest.mark.parametrize("status", ["our reading", "attributed", "calculated", "not stated", "stated"])
def test_a_status_has_all_that_is_known_so(status: str) -> None:
    own = [one for one in OF_RECORDS if one.status == status and one.says.get("role") not in LACKING]
    assert own and len(listed(status.replace(" ", "-"))) == len(own)


def test_what_lists_say_is_not_stated_stands_apart_from_what_words_were_looked_for() -> None:
    own = [one for one in OF_RECORDS if one.says.get("role") in LACKING]
    assert own and len(listed("not-stated-as-listed")) == len(own)


def test_a_line_leads_to_the_claim_itself() -> None:
    [line] = [node for node in PAGE.css('section[id="calculated"] a') if "share of all people" in node.text()]
    assert line.attributes["href"] == "../figures/population/#displaced-share"
    [claim] = [node for node in PAGE.css('section[id="our-reading"] a') if "to be the same faction" in node.text()]
    assert claim.attributes["href"] == "../factions/hts/#described-5"


def test_a_link_to_another_records_statement_is_no_link_to_this_one(idlib) -> None:
    edit(idlib / "docs/evidence.md", "## By status",
         '<p><a data-about="names/putin" href="../names/#turkey-described-1">Putin</a></p>\n\n## By status')
    assert {problem.rule for problem in problems_of(idlib)} == {"REC5"}
