"""The texts of all files, read back and proved against the passages cited beside them, as the rules prove pages."""

from dataclasses import replace

import pytest

from briefing.adapters.mkdocs import site_of
from briefing.english.comparing.found.moment_agreement import contains
from briefing.english.reading import read
from briefing.exports import build_stamp
from briefing.exports.reviews import STATES
from briefing.extract.files import Said, said
from briefing.model.figures import figure_text, rests_on
from briefing.publish.search_paths import PLACES
from briefing.text.matching import stands_in
from conftest import RIVER, ROOT, shipped


def unproved(briefing, one: Said) -> bool:
    """Whether a text quotes what no cited passage has, or has a number with another hedge or none."""
    if one.sentence:
        source, _, number = one.sentence.partition("/")
        return one.text.split() != briefing.sources[source].sentence_text(int(number)).split()
    if one.quoted:
        return not any(stands_in(words, one.text) for words in briefing.cited_words(one.cites))
    there = [briefing.read.reading_of(briefing.spans[id]) for id in one.cites]
    dates = [date for reading in there for date in reading.moments]
    known = {number for reading in there for number in told(reading)}
    for figure in briefing.figures.values():
        if figure.derive and set(rests_on(briefing.figures, figure)) <= set(one.cites):
            known |= told(read(figure_text(briefing.figures, figure)))
    here = read(one.text)
    return not told(here) <= known or not all(any(contains(date, other) for other in dates) for date in here.moments)


def told(reading) -> set[tuple]:
    """The numbers of a text with their hedges."""
    return {(one.value, one.last, one.hedges) for one in reading.quantities}



@pytest.mark.parametrize("root", [ROOT, RIVER], ids=["idlib", "river"])
def test_every_number_and_quotation_of_every_file_is_in_a_passage_cited_beside_it(root) -> None:
    draft = site_of(root)
    found = [one for file in draft.files if file.path not in (PLACES, STATES, build_stamp.PATH) for one in said(draft.briefing, file)]
    assert [one for one in found if unproved(draft.briefing, one)] == []
    assert len(found) > (900 if root == ROOT else 40)
    assert {one.path for one in found} >= {"llms.txt", "downloads/figures.csv", "downloads/figures.json"}


@pytest.mark.parametrize(("path", "old", "new"), [
    ("downloads/figures.csv", "2,936,672", "2,936,673"),
    ("downloads/figures.json", '"text": "about six hours"', '"text": "six hours"'),
    ("downloads/factions.csv", "rejected the agreement and", "refused the agreement and"),
    ("downloads/passages.json", "often been violated", "often been broken"),
    ("downloads/sources.json", "5 March 2020", "6 March 2020"),
    ("llms.txt", "43.8%", "43.9%"),
    ("llms.txt", "5 March 2020, Russia", "5 March 2021, Russia"),
])
def test_an_error_in_a_file_is_seen(path, old, new) -> None:
    draft = shipped()
    [file] = [file for file in draft.files if file.path == path]
    assert old in file.text
    wrong = replace(file, text=file.text.replace(old, new, 1))
    assert [one for one in said(draft.briefing, wrong) if unproved(draft.briefing, one)]
