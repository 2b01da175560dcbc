"""What a hint names is what helps: the nearest name of the passage cited, the record that is meant, the form of what has to stand there."""

from pathlib import Path

import pytest

from conftest import edit, problems_of

CLAIM = ("data/agreements.yml", "{text: Places on the river signed it., cites: [signed]}")
HINTS = [
    # A name that is nearly right.
    (*CLAIM, "{text: Yesilkoi signed it., cites: [signed]}", 'The passage cited has "Yeşilköy".'),
    (*CLAIM, "{text: Dar al-Nahar signed it., cites: [signed]}", 'The passage cited has "Nahr".'),
    ("docs/index.md", "## Renewal", "Ms. Celik called it a gift.[^opposed]\n\n## Renewal", 'The passage cited has "Çelik".'),
    ("docs/index.md", "## Renewal", "Ms. Celik was there.[^renewed]\n\n## Renewal", 'Did you mean "Çelik"?'),
    # A name, a title or a number in the place of an id.
    ("data/voices.yml", "name: celik", "name: Ms. Ö. Çelik", 'Its id is meant: "celik".'),
    ("data/factions.yml", "toward: accord", "toward: The Kara Accord", 'Its id is meant: "accord".'),
    ("data/figures.yml", "  cites: [pumps]\n", "  cites: [pumps]\n  part_of: twenty-one villages\n", 'Its id is meant: "villages".'),
    # A text in the place of keys.
    ("data/agreements.yml", "{text: 14 May 1987, cites: [signed]}", "14 May 1987", "{text: 14 May 1987, cites: […]}"),
    ("data/agreements.yml", "{text: 14 May 1987, cites: [signed]}", '"14 May, 1987"', '{text: "14 May, 1987", cites: […]}'),
    ("data/agreements.yml", "- {name: yesilkoy, cites: [signed]}", "- Yeşilköy", "{name: …, cites: […]}"),
    ("data/figures.yml", "show: {decimals: 1}", "show: percent", "{as: …, decimals: …}"),
    ("data/voices.yml", "- {who: The accord's summary}", "- The accord's summary", "{who: …}"),
    # What a passage says otherwise is quoted, with its id: of a page, and of a record.
    ("docs/index.md", "## Renewal", "Ms. Çelik opposed the accord.[^renewed][^opposed]\n\n## Renewal",
     "[^opposed] says: “The mill owners opposed the accord; Ms. Ö. Çelik called it “a gift to the dry years.””"),
    (*CLAIM, "{text: The accord was never signed., cites: [renewed, signed]}", "[^signed] says: “On 14 May 1987, Yeşilköy"),
    # A passage is to be cited for a name only where it says all of the statement: else this would pass, and be false.
    ("docs/index.md", "## Renewal", "Yeşilköy and Dar al-Nahr signed the accord.[^renewed]\n\n## Renewal",
     "[^signed] has it, and agrees with all that is said here: cite it."),
    ("docs/index.md", "## Renewal", "Yeşilköy opposed the accord.[^opposed]\n\n## Renewal",
     "[^signed] has the name: cite it too only if it says all of this"),
    ("docs/index.md", "## Renewal", "Ms. Çelik was there.[^renewed]\n\n## Renewal", "[^opposed] has the name: cite it too only if"),
    (*CLAIM, "{text: Ms. Çelik signed it., cites: [signed]}", "[^opposed] has the name: cite it too only if it says all of this"),
    (*CLAIM, "{text: It covers twenty-one villages., cites: [signed]}", "It is in [^villages]."),
    # A date counts no records.
    ("docs/index.md", "## Renewal", "In July names were read.[^first-meeting]\n\n## Renewal", 'The dates there: "June 2004".'),
    # A passage that has a lone number is named where it is about the same.
    ("docs/index.md", "## Renewal", "There were 1,250 animals.[^renewed]\n\n## Renewal", ""),
    ("docs/index.md", "## Renewal", "It said there were 1,250 goats.[^renewed]\n\n## Renewal", "It is in [^sheep]."),
]


@pytest.mark.parametrize(("file", "old", "new", "hint"), HINTS)
def test_a_hint_names_what_helps(river: Path, file: str, old: str, new: str, hint: str) -> None:
    edit(river / file, old, new)
    told = [one.hint for one in problems_of(river)]
    assert told
    assert hint in told[0]
    assert hint or "It is in" not in told[0]
    assert "to count these" not in told[0]


@pytest.mark.parametrize(("sentence", "is_told"), [
    ("There are nine names in it.[^signed]", True),
    ("It has nine villages.[^signed]", False),  # no kind of record
    ("It has nine.[^villages]", False),  # a citation names nothing
])
def test_how_a_count_is_written_is_told_where_records_may_be_counted(river: Path, sentence: str, is_told: bool) -> None:
    edit(river / "docs/index.md", "## Renewal", f"{sentence}\n\n## Renewal")
    [problem] = problems_of(river)
    assert problem.rule == "PRO1"
    assert ("The briefing has 3 names: to count these, write `{{ names | length | counted }}`." in problem.hint) == is_told
    assert ("counted" in problem.hint) == is_told


def test_how_a_count_is_written_is_not_told_of_a_record_where_nothing_counts(river: Path) -> None:
    edit(river / "data/agreements.yml", "Places on the river signed it.", "Nine names signed it.")
    assert not any("counted" in one.hint for one in problems_of(river))


def test_of_several_passages_the_one_that_has_the_hedge_is_quoted(idlib: Path) -> None:
    cited = "[^hts-strongest][^hts-origin][^zone-creation]"
    said = f"HTS “remains the strongest armed faction in Idlib”, a year after the zone was created.{cited}"
    edit(idlib / "docs/timeline.md", "## Undated", f"{said}\n\n## Undated")
    hints = [one.hint for one in problems_of(idlib) if one.rule == "PRO6"]
    assert [hint.partition("[^")[2].partition("]")[0] for hint in hints] == ["zone-creation"]


def test_a_passage_that_is_cited_there_already_is_no_remedy(river: Path) -> None:
    edit(river / "docs/index.md", "## Renewal", "The lowest reading was 5.2 degrees.[^reading]\n\nIt came to 5.2 degrees.[^pumps]\n\n## Renewal")
    hints = [one.hint for one in problems_of(river) if one.rule == "PRO1"]
    assert ["It is in [^reading]." in hint for hint in hints] == [False, True]
