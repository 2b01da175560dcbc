"""The files of search: all places in their order, in parts that a page asks for side by side."""

import json

import pytest

from briefing.publish import search_paths, searched


@pytest.mark.parametrize(("count", "paths"), [
    (0, ["search/places.json"]), (searched.PART, ["search/places.json"]), (searched.PART + 1, ["search/places.json", "search/places-2.json"]),
])
def test_all_places_are_there_once_and_in_their_order(count: int, paths: list[str]) -> None:
    places = [{"href": f"a/#{number}", "title": "A", "trail": (), "names": (), "boost": 1.0, "text": "é"} for number in range(count)]
    files = searched.files(places)
    assert [file.path for file in files] == paths == search_paths.of(["index.html", *paths])
    assert [place["href"] for file in files for place in json.loads(file.text)] == [place["href"] for place in places]


def test_a_page_asks_for_the_first_before_there_is_any() -> None:
    assert search_paths.of(["index.html"]) == [search_paths.PLACES]
