"""What a run keeps for the next is only ever a help: where it is damaged, everything is made and judged anew."""

import json
from dataclasses import replace

import pytest
from pydantic import TypeAdapter

from briefing.adapters.mkdocs import site_of
from briefing.extract.claims import Claim
from briefing.fingerprint import fingerprint
from briefing.model.passages import Span
from briefing.problems import CannotRun
from briefing.publish import receipt
from briefing.publish.cache import Cache, Known, read_cache, save_cache
from briefing.publish.switch import Workshop, restore
from briefing.rules.rule import Finding

TEXTS = TypeAdapter(tuple[str, ...])


def test_what_was_put_is_had_in_the_shape_that_it_is_asked_for_in() -> None:
    cache = Cache()
    cache.put("key", ["one", "two"])
    assert cache.get("key", TEXTS) == ("one", "two")
    assert cache.get("other", TEXTS) is None


@pytest.mark.parametrize("value", [None, 1, "one", {"one": "two"}, ["one", 2]])
def test_a_value_of_another_shape_is_none(value) -> None:
    assert Cache({"key": value}).get("key", TEXTS) is None


def test_a_damaged_cache_changes_nothing(river) -> None:
    cache = Cache()
    first = site_of(river, cache)
    damaged = Cache({key: {"facts": [], "speaks": None} for key in cache.asked})
    again = site_of(river, damaged)
    assert (again.pages, again.files, again.problems, again.summary) == (first.pages, first.files, first.problems, first.summary)
    assert damaged.asked == cache.asked


SPAN = Span("kara", 10, 20, (3,))
CLAIM = Claim("Ten villages", (SPAN,), ("The valley",), frozenset(["10"]))


def test_a_claim_that_was_sound_is_so_in_the_next_run_and_every_other_is_judged() -> None:
    before = Known()
    before[CLAIM] = ()
    known = Known(before.sound)
    assert known[CLAIM] == ()
    others = [replace(CLAIM, text="Two villages"), replace(CLAIM, spans=(replace(SPAN, end=21),)), replace(CLAIM, titles=()),
              replace(CLAIM, derived=frozenset())]
    for other in others:
        with pytest.raises(KeyError):
            known[other]


def test_a_claim_in_which_something_is_wrong_is_not_kept() -> None:
    known = Known()
    known[CLAIM] = (Finding("PRO1", "wrong", "mend it"),)
    assert known.sound == []


def test_damaged_templates_are_compiled_anew(river, tmp_path) -> None:
    first = site_of(river, read_cache(tmp_path / "cache"))
    compiled = list((tmp_path / "cache").rglob("*.cache"))
    assert compiled
    for file in compiled:
        file.write_bytes(b"nothing")
    assert site_of(river, read_cache(tmp_path / "cache")).pages == first.pages


def test_what_another_engine_kept_is_removed(tmp_path) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other.json").write_text("{}")
    save_cache(read_cache(tmp_path), tmp_path)
    assert {path.stem for path in tmp_path.iterdir()} == {fingerprint()}


@pytest.mark.parametrize("content", ["{}", "[]", '{"site": "site", "files": ["index.html"]}', "{"])
def test_a_damaged_journal_is_said_and_never_a_traceback(content, tmp_path) -> None:
    workshop = Workshop(tmp_path)
    workshop.folder.mkdir(parents=True)
    workshop.journal.write_text(content, "utf-8")
    with pytest.raises(CannotRun, match=r"switch\.json cannot be read"):
        restore(workshop, print)


def test_a_receipt_of_another_shape_is_none(tmp_path) -> None:
    (tmp_path / "receipt.json").write_text(json.dumps({"folder": "site", "nonce": "1", "checked": ["pages"], "files": {}}), "utf-8")
    assert receipt.read(tmp_path / "receipt.json") is None
