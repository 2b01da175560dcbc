"""What a run keeps for the next is only ever a help: where it is damaged, everything is made and judged anew."""

import json

import pytest
from pydantic import TypeAdapter

from briefing.adapters.mkdocs import site_of
from briefing.problems import CannotRun
from briefing.publish import receipt
from briefing.publish.cache import Cache
from briefing.publish.switch import Workshop, restore

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
