"""The pages that tell how statements stand: made from the ledger as it is, by the one fold, and stating nothing that anybody would read."""

import json
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from briefing.adapters.mkdocs import site_of
from briefing.fingerprint import fingerprint
from briefing.loading.mutation_score import read_proof
from briefing.loading.project import read_project
from briefing.loading.results import PROOF
from briefing.model.binding import Binder, Bound
from briefing.pages.review_words import AROUND, Review, review
from briefing.publish.site import Site
from briefing.review.events import Ledger, Sitting
from briefing.review.fold import folded
from briefing.review.lines import line_of, name_of, opening, verdict
from briefing.review.reviewed import Reviewed
from briefing.review.terms import as_they_are
from conftest import ROOT, copy_briefing, edit, shipped, sound
from ledgers import PEOPLE, sitting
from ledgers import verdict as given

NOTE = "In 1999 Bramwell said <b>less</b>: a third of it & no more."
DISPUTED, ANSWERED = "factions/hts:described.2", "factions/hts:described.0"
OLD, NEW = "The source says", "The text says"


def signed_by(root: Path, handle: str) -> Path:
    """A key of somebody's own, told to the briefing."""
    key = root.parent / f"key-{handle}"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", handle, "-f", str(key)], check=True)
    with (root / "reviews/allowed_signers").open("a", encoding="utf-8") as signers:
        signers.write(f'{handle} namespaces="briefing-review" {key.with_suffix(".pub").read_text("utf-8").strip()}\n')
    return key


def keep(root: Path, key: Path, name: str, first: dict, *lines: dict) -> None:
    file = root / f"reviews/sittings/{name}.jsonl"
    file.write_text("".join(map(line_of, (first, *lines))), "utf-8")
    subprocess.run(["ssh-keygen", "-q", "-Y", "sign", "-f", str(key), "-n", "briefing-review", str(file)], check=True, capture_output=True)


def with_ledger(root: Path) -> Path:
    """Two people read all of it but what pages compose; one disputes, one answers; then a claim is changed."""
    (root / "reviews/sittings").mkdir(parents=True)
    people = {"ana": "reader", "ben": "reader, resolver"}
    text = "".join(f"- {{handle: {by}, roles: [{roles}], since: 2026-11-01}}\n" for by, roles in people.items())
    (root / "reviews/people.yml").write_text(text, "utf-8")
    (root / "reviews/policy.yml").write_text("- {kind: default, people: 2}\n- {kind: composed, people: 0}\n", "utf-8")
    site = shipped()
    keys = {by: signed_by(root, by) for by in people}
    said = [Binder(site.briefing).bound(one) for one in site.statements if one.record]
    sources = {id: site.project.digests[source.path] for id, source in site.briefing.sources.items()}
    firsts = {by: opening(by, f"2026-11-2{day}T09:00:00Z", "", "", "", "desk", sources) for by, day in (("ana", 7), ("ben", 8))}
    disputes = [verdict(one, "overstated", NOTE) for one in said if one.statement.place in (DISPUTED, ANSWERED)]
    answered = {one["place"]: name_of(line_of(firsts["ana"]), line_of(one)) for one in disputes}[ANSWERED]
    keep(root, keys["ana"], "ana", firsts["ana"], *disputes, *(verdict(one, "supported") for one in said if one.statement.place not in (DISPUTED, ANSWERED)))
    keep(root, keys["ben"], "ben", firsts["ben"], *(verdict(one, "supported") for one in said),
         {"type": "answer", "of": answered, "text": "It says so in as many words."},
         {"type": "terms", "files": as_they_are(read_project(root)), "instead": []})
    edit(root / PROOF, '"REC2": ', '"REC2": 0, "then": ')
    file = root / "data/names.yml"
    texts = (str(one.statement.says.get("text")) for one in said if one.statement.record.startswith("names/"))
    changed = next(text for text in texts if text.startswith(OLD) and text in file.read_text("utf-8"))
    edit(file, changed, changed.replace(OLD, NEW))
    return root


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    shipped()
    made = site_of(with_ledger(copy_briefing(ROOT, tmp_path_factory.mktemp("desk") / "idlib")), sound(ROOT)[1].next_run())
    assert made.problems == ()
    return made


def tree(site: Site, path: str) -> LexborHTMLParser:
    return LexborHTMLParser(site.by_path[path].html)


def counts(site: Site) -> dict[str, int]:
    return {row.attributes["data-state"]: int(row.css_first("[data-count]").text()) for row in tree(site, "review.md").css("[data-state]")}


def test_the_page_counts_every_statement_by_its_state(site: Site) -> None:
    found = counts(site)
    assert found == {state: len(own) for state, own in site.reviewed.by_state.items()}
    assert (sum(found.values()), found["disputed"], found["void"]) == (len(site.statements), 2, 1)
    assert found["approved"] > 200 and found["unread"] == sum(1 for one in site.statements if not one.record)


def test_both_sides_of_a_dispute_are_told_word_for_word(site: Site) -> None:
    items = [item.text() for item in tree(site, "review.md").css(".review > li")]
    assert sum(NOTE in item for item in items) == 2
    assert [item for item in items if "ben: It says so in as many words." in item and NOTE in item]


def test_what_is_void_is_told_with_the_words_that_changed(site: Site) -> None:
    [line] = [code.html for code in tree(site, "review.md").css("code.kept") if code.css("ins")]
    assert line.index("gone: </span>source</del>") < line.index("now: </span>text</ins>")


def changed(one: Bound, **parts: object) -> Bound:
    return replace(one, **parts)


def shown(one: Bound, *sittings: Sitting, **more: object) -> tuple[Review, str]:
    """What the page tells of one statement, and the list of what changed as it stands there."""
    ledger = Ledger(people=PEOPLE, sittings=sittings)
    paths = frozenset(sitting.path for sitting in sittings)
    told = review(Reviewed(ledger, paths, folded([one], ledger, paths)))
    return told, str(told.disputes) + str(told.fallen)


def test_a_dispute_stands_beside_what_changed_since_its_author_read_and_nothing_else_is_called_unchanged() -> None:
    one = Binder(shipped().briefing).bound(shipped().statements[0])
    anew = changed(one, says=one.says | {"text": "It is another now."})
    told, said = shown(anew, sitting("ben", 1, given(one, "overstated")))
    assert told.is_disputed_anew and "since then: " in said and "now: </span>another now</ins>" in said
    assert not shown(one, sitting("ben", 1, given(one, "overstated")))[0].is_disputed_anew


def test_what_stands_among_other_words_is_told_as_changed_and_so_is_what_not_all_have_read_again() -> None:
    one = Binder(shipped().briefing).bound(shipped().statements[0])
    around, anew = changed(one, among={"before": "Another claim."}), changed(one, says=one.says | {"text": "It is another now."})
    assert AROUND in shown(around, sitting("ana", 1, given(one)))[1]
    assert "now: </span>another now</ins>" in shown(anew, sitting("ana", 1, given(one)))[1]
    both = sitting("ana", 1, given(one)), sitting("ben", 1, given(one), given(anew, "overstated"))
    assert len(shown(anew, *both)[0].fallen) == 1
    assert shown(one, sitting("ana", 1, given(one)))[0].fallen == ()


def test_days_are_those_of_the_ledger_and_no_signature_is_taken_for_granted(site: Site) -> None:
    text = tree(site, "review.md").body.text()
    assert f"ben, 28 November 2026: 1 answered, 1 signed for who reads, and how many must, {sum(1 for one in site.statements if one.record)} supported" in text
    assert "This, and who reads: signed for by ben, 28 November 2026." in text and "no signature that holds" not in text
    assert "The last reading was on 28 November 2026." in tree(site, "how-this-is-checked.md").body.text()
    assert {"disputed", "void"} <= {section.id for section in tree(site, "evidence.md").css("section.evidence")}


def test_what_these_pages_say_is_no_statement_of_the_briefing(site: Site) -> None:
    assert [one.place for one in site.statements] == [one.place for one in shipped().statements]
    assert not [page for one in site.statements for page in one.pages if page.startswith(("review/", "evidence/", "how-this-is-checked/"))]


def test_they_have_no_ticks_and_call_nothing_verified(site: Site) -> None:
    for path in ("review.md", "evidence.md", "factions/hts.md"):
        said = tree(site, path).body.text()
        assert "✓" not in said and "✔" not in said and "verified" not in said.lower(), path


def test_who_read_with_another_checker_is_told(site: Site) -> None:
    text = tree(site, "review.md").body.text()
    assert "2 of 2 sittings were held with another version of the checker than this." in text
    assert text.count("; checked by another version of the checker") == 2
    own = sitting("ana", 1)
    own = replace(own, opening=own.opening.model_copy(update={"engine": f"sha256:{fingerprint()}"}))
    told = review(Reviewed(Ledger(people=PEOPLE, sittings=(own,))))
    assert told.otherwise_checked == 0 and "another" not in str(told.sat)


def test_a_rule_that_readers_lean_on_and_that_dropped_out_of_the_proof_is_told(site: Site) -> None:
    project = shipped().project
    assert read_proof(project).idle == ()
    weak = json.loads(project.files[PROOF])
    weak["alone"] |= {"REC2": 0}
    del weak["alone"]["PAS3"]
    assert read_proof(replace(project, files={**project.files, PROOF: json.dumps(weak).encode()})).idle == ("PAS3", "REC2")
    assert "when errors were last planted, REC2 caught none that no other rule did." in tree(site, "review.md").body.text()


def test_an_empty_ledger_is_said_to_be_empty_and_leads_nowhere_else() -> None:
    said = LexborHTMLParser(shipped().by_path["review.md"].html)
    assert "Nobody has read the statements" in said.body.text() and not said.css("[data-state]")
    assert "allowed_signers" not in said.body.text()
