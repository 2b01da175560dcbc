"""What a judgement about a statement falls with, and what it does not: the same words, the same evidence, the same surroundings.

Counted on the shipped briefing, its pages included. A statement that is void says or rests on something else; one to look at again stands
among other sentences.
"""

import hashlib
import json
import re
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
import yaml

from briefing.adapters.mkdocs import site_of
from briefing.loading.load import load
from briefing.loading.project import read_project
from briefing.model.binding import Binder, Bound, canonical, fingerprint_of, folded
from briefing.model.comparison import Change, changes
from briefing.model.statements import statements
from conftest import ROOT, edit, shipped, sound

SEED = "seeds/000_4cf2d040e604deab.txt"


def before() -> list[Bound]:
    return [Binder(shipped().briefing).bound(one) for one in shipped().statements]


def became(root: Path) -> list[Change]:
    """What became of the statements of the shipped briefing in an edited copy, its pages made anew."""
    site = site_of(root, sound(ROOT)[1].next_run())
    assert site.statements, site.problems
    return list(changes(before(), [Binder(site.briefing).bound(one) for one in site.statements]))


def became_of_source(root: Path) -> list[Change]:
    """The same where the source has other words: rules would stop a build, and the pages say what they said."""
    pin(root)
    briefing, _ = load(read_project(root))
    said = [*statements(briefing), *(one for one in shipped().statements if not one.record)]
    return list(changes(before(), [Binder(briefing).bound(one) for one in said]))


def pin(root: Path) -> None:
    digest = hashlib.sha256((root / SEED).read_bytes()).hexdigest()
    file = root / "data/sources.yml"
    file.write_text(re.sub(r"sha256: \w+", f"sha256: {digest}", file.read_text("utf-8")), "utf-8")


def void(found: Sequence[Change]) -> list[str]:
    return [one.old.statement.place for one in found if one.is_void]


def again(found: Sequence[Change]) -> list[str]:
    return [one.old.statement.place for one in found if one.sort == "standing among others"]


def written_anew(root: Path) -> None:
    """Every data file as another program writes it: keys the other way round, quoted, narrow, without comments."""
    for file in (root / "data").glob("*.yml"):
        found = yaml.load(file.read_text("utf-8"), yaml.BaseLoader)
        turned = [dict(reversed(record.items())) for record in found]
        file.write_text(yaml.dump(turned, width=40, default_style='"', sort_keys=False, allow_unicode=True), "utf-8")


def renamed(root: Path) -> None:
    """A passage and a group with other ids, wherever they are named."""
    for file in [*(root / "data").glob("*.yml"), *(root / "docs").rglob("*.md"), *(root / "theme").rglob("*.html")]:
        text = file.read_text("utf-8").replace("hts-strongest", "its-strength")
        text = re.sub(r"(\"|id: |factions/)hts\b(?!-)", r"\1tahrir-al-sham", text)
        file.write_text(text, "utf-8")


def turned(root: Path) -> None:
    """The groups begin with another one, and what is said of one of them stands the other way round."""
    file = root / "data/factions.yml"
    records = yaml.load(file.read_text("utf-8"), yaml.BaseLoader)
    next(one for one in records if one["id"] == "hts")["described"].reverse()
    file.write_text(yaml.dump(records[1:] + records[:1], sort_keys=False, allow_unicode=True), "utf-8")


@pytest.mark.parametrize("edited", [
    written_anew, renamed,
    lambda root: edit(root / "docs/factions/index.md", "/// own-words | plain", "/// own-words | plain\n    attrs: {class: wide}"),
    lambda root: edit(root / "docs/index.md", "## Timeline", "## The years"),
], ids=["layout", "ids", "class", "heading"])
def test_what_readers_are_not_told_voids_nothing(edited: Callable[[Path], None], idlib: Path) -> None:
    edited(idlib)
    found = became(idlib)
    assert (void(found), again(found)) == ([], [])


def test_another_order_of_the_groups_voids_what_lists_them_and_what_follows_another_claim_is_looked_at(idlib: Path) -> None:
    turned(idlib)
    found = became(idlib)
    lists = [one.old.statement.line.partition(" Islamic Party") for one in found if one.is_void]
    assert sorted(words.split()[0] for words, name, _ in lists if name) == ["Rejected:"] and len(lists) == 1
    assert set(again(found)) == {f"factions/hts:described.{number}" for number in range(5)}


def test_a_word_voids_its_claim_and_what_follows_it_is_looked_at(idlib: Path) -> None:
    edit(idlib / "data/names.yml", "three zones”, the source says that there were “no state", "three zones”, the text says that there were “no state")
    found = became(idlib)
    assert (void(found), again(found)) == (["names/turkey:described.1"], ["names/turkey:described.2"])


def test_a_title_voids_what_is_said_of_it_and_what_names_it(idlib: Path) -> None:
    edit(idlib / "data/agreements.yml", "title: The 2018 agreement", "title: The agreement of 2018")
    found = became(idlib)
    of_it = {one.place for one in shipped().statements if one.record == "agreements/ceasefire-2018"}
    naming = {one.place for one in shipped().statements if "The 2018 agreement" in json.dumps(dict(one.says), ensure_ascii=False)}
    assert of_it < set(void(found)) <= of_it | naming and len(set(void(found)) - of_it) >= 5  # a page may have typed it
    assert again(found) == []


SENTENCES = shipped().briefing.sources["idlib"]
CITING = {one.place: set(cited) for one in shipped().statements if (cited := {
    number for span in shipped().briefing.spans_of(one.cites) for number in span.sentences})}
ABSENCES = {one.place for one in shipped().statements if one.kind == "absence"}


def sentence(number: int) -> str:
    return SENTENCES.sentence_text(number)


def citing(*numbers: int) -> set[str]:
    return {place for place, cited in CITING.items() if cited & set(numbers)}


def rewritten(root: Path, old: str, new: str) -> None:
    edit(root / SEED, old, new)


def test_a_sentence_that_moves_voids_what_rests_on_its_order_and_no_more(idlib: Path) -> None:
    """§10 comes before §5. What cites it and one of those that it passes rests on an order; of them, three speak of it."""
    rewritten(idlib, f" {sentence(10)}", "")
    rewritten(idlib, sentence(5), f"{sentence(10)} {sentence(5)}")
    found = became_of_source(idlib)
    assert set(void(found)) == citing(10) & citing(5, 6, 7, 8, 9)
    assert {"agreements/ceasefire-2020:remarks.0", "agreements/unidentified:summary"} <= set(void(found))
    assert set(again(found)) == (citing(4, 5, 9, 10, 11) | ABSENCES) - set(void(found))


def test_a_sentence_that_denies_the_words_cited_voids_all_that_rests_on_it(idlib: Path) -> None:
    """The words of the passage stand there as before: only the whole sentence tells."""
    rewritten(idlib, " remains the strongest", " left. A rival group denies that it remains the strongest")
    found = became_of_source(idlib)
    assert set(void(found)) == citing(5) and len(citing(5)) > 40
    assert set(again(found)) == (citing(4, 6) | ABSENCES) - citing(5)


def test_another_antecedent_voids_nothing_and_has_its_neighbours_looked_at(idlib: Path) -> None:
    rewritten(idlib, sentence(15), f"Georgia took in a part of them. {sentence(15)}")
    found = became_of_source(idlib)
    assert void(found) == []
    assert set(again(found)) == citing(14, 15) | ABSENCES
    assert {"figures/displaced", "figures/displaced-share"} <= set(again(found))


def test_what_was_repaired_to_fit_another_sentence_is_void_the_share_calculated_from_it_too(idlib: Path) -> None:
    rewritten(idlib, "Of this population", "Of the population of the zone")
    edit(idlib / "data/passages.yml", "Of this population", "Of the population of the zone")
    found = became_of_source(idlib)
    assert set(void(found)) == citing(15)
    assert any("43.8% of the people" in one.old.statement.line for one in found if one.is_void)


def test_the_fingerprint_is_that_of_a_line_and_of_canonical_json() -> None:
    payload = {"b": ["“é”", "a\n"], "a": True}
    text = '{"a":true,"b":["“é”","a\\n"]}'
    assert canonical(payload) == text
    assert fingerprint_of(payload) == hashlib.sha256(f"briefing-statement/1\n{text}".encode()).hexdigest()
    assert folded("cafe\u0301  and\n bread ") == "café and bread"


@pytest.mark.skipif(not shutil.which("jq"), reason="jq is not installed")
def test_jq_writes_every_payload_as_we_do() -> None:
    payloads = [payload for one in before() for payload in (one.says, one.rests, one.among)]
    lines = "\n".join(json.dumps(one, indent=1) for one in payloads)
    done = subprocess.run(["jq", "-cS", "."], input=lines, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == [canonical(one) for one in payloads]


def test_values_are_kept_apart_and_no_field_stands_for_another() -> None:
    assert fingerprint_of({"text": "ab", "reason": "c"}) != fingerprint_of({"text": "a", "reason": "bc"})
    assert fingerprint_of({"names": ["ab", "c"]}) != fingerprint_of({"names": ["a", "bc"]})


def test_a_pair_is_what_became_of_a_statement_and_what_has_none_was_added_or_removed() -> None:
    kept, gone = before()[:2]
    assert [(one.sort, one.old, one.new) for one in changes([kept, gone], [kept])] == [("removed", gone, None)]
    assert [(one.sort, one.old, one.new) for one in changes([kept], [kept, gone])] == [("added", None, gone)]
