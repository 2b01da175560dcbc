"""A name is that of a passage, whole or a part that fits one alone; one letter changed is another name."""

import pytest

from briefing.english.names.name_agreement import missing_names
from briefing.english.names.name_runs import find_runs
from briefing.english.names.names_there import NamesThere, introduced
from briefing.english.words.dictionary import is_ordinary

SAME = [
    ("Maria Stolz and Ernst Stolz both signed.", "Maria Stolz and Ernst Stolz signed it."),
    ("Maria Stolz, the mayor, signed; her brother Ernst Stolz did not.", "Maria Stolz signed it, unlike Ernst Stolz."),
    ("The work was led by Anna B. Sorley.", "The work was led by Anna Sorley."),
    ("Gen. Haldis Orr spoke first.", "General Orr would speak first."),
    ("One of the ships, the Alma, sank in the first hour.", "One ship, the Alma, sank within the first hour."),
    ("It is open Mon–Fri.", "It is open from Monday to Friday."),
    ("The Hague Protocol was signed by 31 states.", "Thirty-one countries signed the Hague Protocol."),
    ("Sgt. Lia Moreau of the 4th Company was hurt.", "Lia Moreau, a sergeant of the Fourth Company, was hurt."),
    ("President Oda Lunde met Premier Jan Holt in Visby.", "Holt and Lunde met in Visby."),
    ("President Oda Lunde met Premier Jan Holt in Visby.", "Mr Holt met Ms Lunde in Visby."),
    ("Denmark sent two frigates.", "Two Danish frigates were sent."),
    ("Commissioner Maria Stolz signed; her aide, Ernst Stolz, did not.", "Commissioner Stolz signed it."),
    ("The Free Workers' Union called a strike.", "The Free Workers’ Union called a strike."),
    ("The Liberal candidate, Jan Holt, won.", "Holt won for the Liberals."),
    ("Two boats sank on Tuesday.", "On Tuesday, two boats sank."),
]
OTHER = [
    ("Councillor Bram Stolz was for it, Councillor Dirk Stolz against.", "Councillor Stolz was for it."),
    ("Maria Stolz of the Harbour Union and Ernst Stolz both signed.", "Stolz signed it."),
    ("Maria Stolz and Ernst Stolz both signed.", "Stolz signed it."),
    ("The work was led by Piet van den Berg.", "The work was led by Piet van der Berg."),
    ("The work was led by Luis de la Cruz.", "The work was led by Luis del Cruz."),
    ("Jan Sorley won.", "The Sorleys won."),
    ("The work was led by A. B. Sorley.", "The work was led by A. C. Sorley."),
    ("Gen. Haldis Orr spoke first.", "General Ott spoke first."),
    ("Sgt. Lia Moreau of the 4th Company was hurt.", "Lia Morel, a sergeant, was hurt."),
    ("President Oda Lunde met Premier Jan Holt in Visby.", "Ms Lunde met Mr Holt in Vigsby."),
    ("Denmark sent two frigates.", "Two Dutch frigates were sent."),
    ("The Free Workers' Union called a strike.", "The United Workers' Union called a strike."),
]


def missing(source: str, statement: str) -> list[str]:
    return [one.text for one in missing_names(statement, NamesThere((source,)), is_ordinary, (), introduced(source))]


@pytest.mark.parametrize(("source", "statement"), SAME)
def test_a_name_in_other_clothes_is_the_same(source, statement):
    assert missing(source, statement) == []


@pytest.mark.parametrize(("source", "statement"), OTHER)
def test_another_name_is_found(source, statement):
    assert missing(source, statement)


def test_a_part_that_fits_two_is_told_as_such():
    (found,) = missing_names("Stolz signed it.", NamesThere(("Maria Stolz and Ernst Stolz signed it.",)), is_ordinary)
    assert (found.text, found.is_ambiguous) == ("Stolz", True)


def test_a_part_alone_is_not_ambiguous_where_the_passage_has_it_alone():
    assert missing("Maria Stolz came. Ernst Stolz did not. Stolz signed.", "Stolz signed.") == []


def test_a_word_may_be_left_out_of_the_middle_of_a_person_s_name_and_not_of_a_group_s():
    there = NamesThere(("Oda Maria Lunde chairs the River Fishing Council of Visby.",))
    def found(text):
        return [one.text for one in missing_names(text, there, is_ordinary, (), {}, ("River Fishing Council of Visby",))]
    assert found("Oda Lunde chairs it.") == found("The Fishing Council met.") == found("The River Fishing Council met.") == []
    assert found("It is the River Council.") == ["River Council"] and found("It is the River Visby.") == ["River Visby"]


def test_an_abbreviation_is_introduced_by_its_letters():
    assert introduced("the Northern Accord Front (NAF) and the Front (see below)") == {"NAF": "Northern Accord Front"}


def test_a_letter_behind_a_number_is_no_initial():
    """It cost 500 M: what stands behind the stop begins a sentence."""
    assert [run.words[-1].text for run in find_runs("The fund has US$ 500 M. Status is told. Ana M. Sorley has it.")] == [
        "The", "M", "Status", "Sorley",
    ]
