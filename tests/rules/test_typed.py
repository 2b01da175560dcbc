"""What an editor may type into a page of the shipped briefing: what is not in the source stops the build at its line."""

import re

import pytest

from briefing.cli import main
from briefing.rules.catalogue import RULES
from conftest import edit, problems_of

# A sentence, the rules that may stop it, and a passage that does not bear it out.
WRONG = [
    ("The deal covered seven provinces.", {"PRO1"}, "agreed-2018"),
    ("Assad welcomed it.", {"PRO3"}, "putin"),
    ("“It is peace,” Putin said.", {"PRO2"}, "putin"),
    ("The talks lasted six hours.", {"PRO6"}, "talks"),
    ("Half of them were displaced.", {"PRO1"}, "displaced"),
    ("“It is peace. All is well,” Putin said.", {"PRO2"}, "putin"),
    ("The text “will … end the suffering of the civilian population”.", {"PRO2"}, "putin"),
    ("The agreement was signed in Sochi.", {"PRO3"}, "concluded-2020"),
    ("Six named groups rejected it.", {"PRO1", "PRO6"}, "rejected"),
    ("The talks lasted two hours.", {"PRO1"}, "talks"),
    ("Twice as many took part.", {"PRO1"}, "talks"),
    ("The corridor is 12 square kilometres.", {"PRO1"}, "corridor"),
    ("They signed a text in mid-March 2020.", {"PRO1"}, "concluded-2020"),
    ("They signed a text in the 2020s.", {"PRO1"}, "concluded-2020"),
    ("A full year after the creation came this.", {"PRO6"}, "zone-creation"),
    ("This came a week later.", {"PRO1", "PRO6"}, "talks"),
    ("They needed about six long and tiring days.", {"PRO1"}, "talks"),
]
PLACES = {
    "text": "{}[^{}]",
    "a table": "| a | b |\n|---|---|\n| {} | x[^{}] |",
    "alt text": '<p><img src="../assets/images/card.png" alt="{}">[^{}]</p>',
    "a label": '<p aria-label="{}">x[^{}]</p>',
    "a drawing": "<figure><svg><text>{}</text></svg>[^{}]</figure>",
}
TRUE = [
    "The talks lasted about six hours.[^talks]",
    "Until March 2020, and since 2020, there was no such text.[^concluded-2020]",
    "Nearly a year after the creation came this.[^zone-creation]",
    "The corridor is 12 km wide, a 12-kilometer strip.[^corridor]",
    "Negotiators from Russia and Turkey agreed a ceasefire in 2018.[^agreed-2018]",
    "Neighbouring governorates are part of the area, Hama among them.[^area]",
    "Putin “hoped” for something, and President Putin is what the source calls him.[^putin]",
    "Displaced people numbered 1,285,396 there.[^displaced]",
    "On 5 March 2020 a new text followed.[^concluded-2020]",
    "HTS, or Tahrir al-Sham, made a statement.[^ambiguous]",
    "Five named groups rejected the agreement.[^rejected]",
    "Both states concluded it.[^concluded-2020]",
    "The two men talked for about six hours.[^talks]",
    "The two men talked for roughly six hours.[^talks]",
    "Al-Watan said more about it.[^al-watan]",
    "About 2.9 million people live there.[^population]",
    "Of nearly three million people, more than four in ten are displaced.[^population][^displaced]",
    "One group and four others rejected it.[^rejected]",
    "Russia’s and Turkey’s patrols have a corridor of twelve kilometres.[^corridor]",
    "Russian and Turkish leaders agreed on it.[^agreed-2018]",
]


@pytest.mark.parametrize("place", PLACES)
def test_what_the_source_does_not_say_stops_the_build_at_its_line(place, idlib) -> None:
    page = idlib / "docs/timeline.md"
    before = len(page.read_text("utf-8").splitlines())
    typed = "\n\n".join(PLACES[place].format(sentence, passage) for sentence, _, passage in WRONG)
    page.write_text(f"{page.read_text('utf-8')}\n{typed}\n", "utf-8")
    lines, found = page.read_text("utf-8").splitlines(), {}
    for problem in problems_of(idlib):
        assert (problem.path, problem.line > before) == ("docs/timeline.md", True), problem
        found.setdefault(problem.line, set()).add(problem.rule)
    for sentence, rules, _ in WRONG:
        line = next(number for number, text in enumerate(lines, 1) if sentence in text)
        stopped = found.pop(line, set())
        assert stopped & rules and stopped <= rules | {"PRO2"}, sentence
    assert not found


@pytest.mark.parametrize(("sentence", "rules", "passage"), WRONG, ids=[one[0] for one in WRONG])
def test_so_does_a_page_description(sentence, rules, passage, idlib) -> None:
    file = idlib / "docs/timeline.md"
    described = re.search(r"^description: .*$", file.read_text("utf-8"), re.MULTILINE)[0]
    edit(file, described, f"description: '{described.removeprefix('description: ')} {sentence}'")
    problems = problems_of(idlib)
    assert problems
    assert {problem.rule for problem in problems} <= rules | {"PRO1", "PRO2"}
    assert {(problem.path, problem.line) for problem in problems} == {("docs/timeline.md", 3)}


def test_true_sentences_with_their_citations_pass_without_any_setting(idlib) -> None:
    page = idlib / "docs/timeline.md"
    page.write_text(f"{page.read_text('utf-8')}\n" + "\n\n".join(TRUE) + "\n", "utf-8")
    assert problems_of(idlib) == ()


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_is_explained_in_the_words_of_the_page(rule, capsys, briefing) -> None:
    assert main.main(["explain", rule.id.lower()]) == 0
    told = capsys.readouterr().out
    assert all(words in told for words in (rule.id, rule.statement, *(example for pair in rule.examples for example in pair)))


def test_an_unknown_rule_is_not_explained(capsys) -> None:
    assert main.main(["explain", "PRO99"]) == 2
    assert "Did you mean" in capsys.readouterr().err
