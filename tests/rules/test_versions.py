"""SRC3: a source changes by a new version alone, and a person has decided what became of each sentence, and looked at what rests on it."""

import hashlib
import json
import re
from pathlib import Path

import pytest

from conftest import ROOT, copy_briefing, edit, problems_of
from versions import CHANGE, NEW_FILE, REBASE, SEED, decided, new_version, other_text

PUTIN = (" President Putin said he hoped the agreement “will serve as a basis for ending fighting in the Idlib de-escalation zone and ending "
         "the suffering of the civilian population.”")
# Corrected sources that would make a headline, a share and a reason false though every quoted word can be found again.
CORRECTED = {
    "denied": [("Nearly a year after the creation of the de-escalation zone in Idlib, Hei`at Tahrir al-Sham (HTS), the latest iteration of former Syrian "
                "Al Qaeda operative Jabhat al-Nusra, remains", "Nearly a year after the creation of the de-escalation zone in Idlib, Hei`at Tahrir al-Sham "
                "(HTS), the latest iteration of former Syrian Al Qaeda operative Jabhat al-Nusra, lost much. A commander denies that it remains")],
    "of others": [("Of this population, 1,285,396", "Of the people in the zone itself, 1,285,396")],
    "moved": [(PUTIN, ""), (" The agreement was announced", f"{PUTIN} The agreement was announced")],
}


def rules_of(root: Path) -> set[str]:
    return {problem.rule for problem in problems_of(root)}


@pytest.fixture(params=CORRECTED)
def corrected(request):
    return CORRECTED[request.param]


def test_a_text_edited_in_its_place_is_refused_though_its_fingerprint_is_brought_up_to_date(corrected, idlib: Path) -> None:
    other_text(idlib, *corrected)
    [problem] = problems_of(idlib)
    assert (problem.rule, problem.path, problem.line) == ("SRC3", "data/sources.yml", 6)
    assert re.search(r"is not the text that was bound: §\d+", problem.message)
    assert "briefing source new idlib FILE" in problem.hint


def test_a_version_on_which_nothing_is_decided_is_refused_and_gets_no_other_hints(corrected, idlib: Path) -> None:
    new_version(idlib, *corrected)
    problems = problems_of(idlib)
    assert {problem.rule for problem in problems} == {"SRC3"}
    assert {problem.path for problem in problems} == {"data/sources.yml", REBASE}
    lines = (idlib / REBASE).read_text("utf-8").splitlines()
    undecided = [problem for problem in problems if "is not decided" in problem.message]
    assert undecided
    assert all(lines[problem.line - 1][: problem.column - 1].strip() == "decision:" for problem in undecided)


def test_decided_and_not_looked_at_it_is_refused_still(corrected, idlib: Path) -> None:
    new_version(idlib, *corrected)
    decided(idlib, look="")
    problems = problems_of(idlib)
    assert {(problem.rule, problem.path) for problem in problems} == {("SRC3", REBASE)}
    assert all("nobody has looked at it" in problem.message for problem in problems)
    places = re.findall(r"(?m)^      ([\w/:.-]+): +#", (idlib / REBASE).read_text("utf-8"))
    assert len(problems) == len(places) > 3


def test_decided_and_looked_at_the_other_rules_have_their_say(corrected, idlib: Path) -> None:
    new_version(idlib, *corrected)
    decided(idlib)
    assert "SRC3" not in rules_of(idlib)


def test_a_passage_whose_words_are_gone_is_told_first_and_no_place_on_it_is_judged_yet(idlib: Path) -> None:
    new_version(idlib, ("remains the strongest armed faction in Idlib", "is one of several"))
    decided(idlib)
    assert ": holds" in (idlib / REBASE).read_text("utf-8")
    rules = rules_of(idlib)
    assert "PAS1" in rules
    assert "SRC3" not in rules


def test_what_is_calculated_from_a_changed_sentence_has_to_be_looked_at_too(idlib: Path) -> None:
    new_version(idlib, *CORRECTED["of others"])
    assert "      figures/displaced-share:  #" in (idlib / REBASE).read_text("utf-8")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A second version, decided and mended: nothing is wrong with it."""
    root = copy_briefing(ROOT, tmp_path_factory.mktemp("made") / "idlib")
    new_version(root, ("in Operation Tripwire and", "in Operation Tripwire, and"), ("[8] The agreement", "[8] It rained. The agreement"))
    decided(root)
    with (root / "data/sources.yml").open("a", encoding="utf-8") as file:
        file.write("  excluded:\n    - {sentence: 4, reason: it says nothing of Idlib}\n")
    assert problems_of(root) == ()
    return root


@pytest.fixture
def sound(made: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    return copy_briefing(made, tmp_path / "sound")


# file, what stands there, the error, words of the message, words of the hint
PLANTED = [
    (REBASE, "    decision: edited\n", "    decision:\n", "sentence 11 (now 12) is not decided", "Read both"),
    (REBASE, "    decision: edited\n", "    decision: moved\n", "sentence 11 (now 12) cannot be “moved”", "Write edited"),
    (REBASE, "    decision: edited\n", "    decision: changed\n", '"changed" is not one of', "top of the file"),
    (REBASE, "    decision: edited\n", "    decision: edited\n    why: a comma\n", '"why" is not a key here', "Known: "),
    (REBASE, "names/operation-tripwire: holds", "names/operation-tripwire:", "names/operation-tripwire rests on", "write holds, mended or removed"),
    (REBASE, "names/operation-tripwire: holds", "names/operation-tripwire: removed", "is still there", "Write holds or mended"),
    (REBASE, "names/operation-tripwire: holds", "names/putin: holds", "names/putin is said to hold", "Write mended"),
    (REBASE, "      names/operation-tripwire: holds", "      #", "does not stand in `looked_at`", "add `names/operation-tripwire: holds`"),
    (REBASE, "  - {old: 2, new: 2}\n", "", "sentence 2 of version 1 stands in no entry", "Add one with `old: 2`"),
    (REBASE, "  - {old: 2, new: 2}\n", "  - {old: 2, new: 2}\n  - {old: 2}\n", "stands twice, first on line", "Keep the entry"),
    (REBASE, "{old: 2, new: 2}", "{old: 2, new: 22}", "version 2 has no sentence 22", "The last is 16"),
    (REBASE, "{old: 1, new: 1}\n  - {old: 2, new: 2}", "{old: 1, new: 2}\n  - {old: 2, new: 1}", "sentence 1 (now 2) is not decided", "edited"),
    (REBASE, "was: \"None of these", "was: \"All of these", "not the words of sentence 11 (now 12) in version 1", "None of these"),
    (REBASE, "from: {version: 1, sha256: 9", "from: {version: 1, sha256: 8", "is about another text than version 1", "briefing source new idlib FILE"),
    (REBASE, "to: {version: 2,", "to: {version: 3,", "is about another text than version 2", "briefing source new idlib FILE"),
    (REBASE, "source: idlib\n", "", 'the key "source" is missing', "briefing source new"),
    ("data/changes.yml", "kind: source", "kind: addition", "no change tells readers of version 2", "kind: source"),
    ("data/changes.yml", "  about: [sources/idlib]\n", "", "no change tells readers of version 2", "about: [sources/idlib]"),
    ("data/pinned.json", '"idlib"', '"other"', "does not bind this text", "briefing source pin idlib"),
]


@pytest.mark.parametrize(("file", "old", "new", "message", "hint"), PLANTED, ids=[f"{number}-{one[3][:30]}" for number, one in enumerate(PLANTED)])
def test_an_error_in_a_rebase_is_told_with_its_place_and_remedy(file, old, new, message, hint, sound: Path) -> None:
    edit(sound / file, old, new)
    problems = [problem for problem in problems_of(sound) if problem.rule == "SRC3"]
    [problem] = [problem for problem in problems if message in problem.message]
    assert hint in problem.hint
    assert problem.path == (file if file == REBASE else "data/sources.yml")
    assert (problem.line, problem.column) > (1, 1) or "is missing" in message


def test_a_version_without_its_rebase_is_refused(sound: Path) -> None:
    (sound / REBASE).unlink()
    [problem] = problems_of(sound)
    assert (problem.rule, problem.path, problem.line) == ("SRC3", "data/sources.yml", 5)
    assert f"version 2 has no {REBASE}" in problem.message


def test_a_rebase_that_leads_nowhere_is_told(sound: Path) -> None:
    (sound / "reviews/rebases/idlib-2-3.yml").write_bytes((sound / REBASE).read_bytes())
    [problem] = problems_of(sound)
    assert (problem.rule, problem.path) == ("SRC3", "reviews/rebases/idlib-2-3.yml")


@pytest.mark.parametrize("file", [SEED, NEW_FILE])
def test_no_version_is_edited_in_its_place(file, sound: Path) -> None:
    edit(sound / file, "Bramwell said", "Bramwell wrote")
    [problem] = problems_of(sound)
    assert (problem.rule, problem.path) == ("SRC1", "data/sources.yml")
    assert "briefing source new idlib FILE" in problem.hint


def test_the_version_in_force_is_bound_by_its_rebase(sound: Path) -> None:
    before = hashlib.sha256((sound / NEW_FILE).read_bytes()).hexdigest()
    edit(sound / NEW_FILE, "about six hours", "about nine hours")
    edit(sound / "data/sources.yml", before, hashlib.sha256((sound / NEW_FILE).read_bytes()).hexdigest())
    [problem] = problems_of(sound)
    assert (problem.rule, problem.path) == ("SRC3", REBASE)


def test_an_earlier_file_that_is_gone_is_told(sound: Path) -> None:
    (sound / SEED).unlink()
    assert ("SRC1", "data/sources.yml") in {(problem.rule, problem.path) for problem in problems_of(sound)}


def test_a_briefing_that_tells_of_no_changes_need_not_bind_its_sources(river: Path) -> None:
    assert not (river / "data/pinned.json").exists()
    assert problems_of(river) == ()


def test_sentences_divided_otherwise_are_told_though_the_bytes_are_the_same(idlib: Path) -> None:
    bound = json.loads((idlib / "data/pinned.json").read_text("utf-8"))
    bound["idlib"]["sentences"][6:8] = ["0123456789abcdef"]
    (idlib / "data/pinned.json").write_text(json.dumps(bound), "utf-8")
    [problem] = problems_of(idlib)
    assert (problem.rule, "divided otherwise" in problem.message) == ("SRC3", True)
    assert "§7, §8" in problem.message


def test_words_that_stand_twice_are_decided_by_a_person(idlib: Path) -> None:
    again = " Of this population, 1,285,396 are internally displaced persons."
    new_version(idlib, ("Operation Tripwire and", f"Operation Tripwire.{again} And"))
    text = (idlib / REBASE).read_text("utf-8")
    assert text.count("found: unsure") == 3
    decided(idlib, look="")
    assert sum("is not decided" in problem.message or "not one of" in problem.message for problem in problems_of(idlib)) == 3
    assert CHANGE.split()[2] in (idlib / "data/changes.yml").read_text("utf-8")


@pytest.mark.parametrize("formula", ["displaced / nobody", "displaced / displaced-share", "population / ( displaced - displaced )"])
def test_a_formula_that_cannot_be_worked_out_is_told_beside_a_new_version(formula, sound: Path) -> None:
    edit(sound / "data/figures.yml", "derive: displaced / population", f"derive: {formula}")
    assert {problem.path for problem in problems_of(sound)} == {"data/figures.yml"}


def test_what_is_unsure_is_paired_by_hand_and_then_holds(idlib: Path) -> None:
    """The same words stand twice: a person says that the second is the old one, and the first is new."""
    again = " Of this population, 1,285,396 are internally displaced persons."
    new_version(idlib, ("Jabal Samaan.", f"Jabal Samaan.{again} It rained."))
    decided(idlib)
    text = (idlib / REBASE).read_text("utf-8")
    entries = {number: found[0] for number in (15, 17) if (found := re.search(rf"(?ms)^  - old:\n    new: {number}\n.*?(?=^  - |\Z)", text))}
    assert all("found: unsure" in entry for entry in entries.values())
    text = text.replace(entries[17], "").replace(entries[15], re.sub("decision: unsure", "decision: new", entries[15]))
    text = re.sub(r"(?s)(- old: 15\n    new:)(.*?decision: )unsure", r"\1 17\2same", text)
    (idlib / REBASE).write_text(text, "utf-8")
    assert not [problem for problem in problems_of(idlib) if problem.rule == "SRC3"]
    (idlib / REBASE).write_text(text.replace("new: 17", "new: 16"), "utf-8")
    assert {problem.rule for problem in problems_of(idlib)} == {"SRC3"}
