"""Search: opened by its button or the key "/", quiet until then, and leading to the very place."""

import re

import pytest
from playwright.sync_api import Page, Route, expect

from briefing.loading.load import load
from briefing.loading.project import read_project
from conftest import ROOT

FACTIONS = load(read_project(ROOT))[0].records("factions")
HOMES = {one.id: f"{one.told_at}#{one.id}" if one.told_at else f"factions/{one.id}/" for one in FACTIONS}
NAMES = [(name, faction.id) for faction in FACTIONS for name in filter(None, (faction.name, *faction.aliases))]
# As people type them: without the backtick, with another mark, in part, in small letters.
TYPED = [("heiat tahrir", "hts"), ("Hei'at Tahrir al-Sham", "hts"), ("hts", "hts"), ("Nusra", "jabhat-al-nusra"),
         ("turkistan", "islamic-party-of-turkistan"), ("tawhid", "ansar-al-tawhid")]


@pytest.fixture
def overview(page: Page, site_url: str) -> Page:
    page.goto(site_url)
    return page


def search(page: Page, words: str) -> None:
    """Open the dialog, type, and wait until the places are there."""
    page.keyboard.press("/")
    page.get_by_role("searchbox", name="Search this briefing").fill(words)
    expect(page.get_by_role("status")).to_contain_text("found")


@pytest.mark.parametrize("way", ["/", "button"])
def test_it_opens_and_esc_gives_the_focus_back(overview, way) -> None:
    button = overview.get_by_role("button", name="Search")
    button.focus()
    if way == "/":
        overview.keyboard.press("/")
    else:
        button.press("Enter")
    dialog = overview.get_by_role("dialog", name="Search")
    expect(dialog).to_be_visible()
    expect(overview.get_by_role("searchbox", name="Search this briefing")).to_be_focused()
    overview.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(button).to_be_focused()


def test_the_key_is_a_character_while_something_is_typed(overview) -> None:
    search(overview, "5")
    overview.keyboard.press("End")
    overview.keyboard.press("/")
    assert overview.locator("#search-input").input_value() == "5/"


def test_nothing_of_it_is_loaded_before_it_is_used(page, site_url) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(re.sub(r"\.[0-9a-f]{8}(?=\.js$)", "", request.url.removeprefix(site_url))))
    page.goto(site_url, wait_until="networkidle")
    assert not {"assets/js/search.js", "search/places.json"} & set(asked)
    search(page, "Idlib")
    assert {"assets/js/search.js", "search/places.json"} <= set(asked)
    page.keyboard.press("Escape")
    search(page, "Turkey")
    assert asked.count("search/places.json") == 1


def test_the_parts_of_a_large_site_are_searched_as_they_come(overview) -> None:
    """Before the last is there nothing is said to be missing, and no word gives way to another."""
    place = {"href": "questions/", "title": "Marrow", "trail": [], "names": [], "boost": 1, "text": "A kettle of Marrow."}
    waiting: list[Route] = []
    overview.route("**/search/places-2.json", lambda route: waiting.append(route))
    overview.evaluate("document.querySelector('[data-search]').dataset.places += ' search/places-2.json'")
    search(overview, "Idlib")
    field, status = overview.get_by_role("searchbox", name="Search this briefing"), overview.get_by_role("status")
    field.fill("Marrow kettel")
    expect(status).to_have_text("Loading…")
    waiting[0].fulfill(json=[place])
    expect(status).to_have_text("1 place found with kettle instead of kettel")
    field.fill("Idlib")
    expect(status).to_contain_text("20 of them shown")


@pytest.mark.parametrize(("typed", "faction"), [*NAMES, *TYPED])
def test_a_faction_is_found_first_by_any_of_its_names(overview, typed, faction) -> None:
    search(overview, typed)
    assert overview.locator(".search__link").first.get_attribute("href").endswith(f"/{HOMES[faction]}")


def test_a_result_says_where_it_is_and_leads_there(overview, site_url) -> None:
    search(overview, "Operation Tripwire")
    first = overview.locator(".search__result").first
    expect(first.locator(".search__link")).to_have_text("Operation Tripwire")
    expect(first.locator(".search__trail")).to_have_text("People, places and organisations")
    overview.keyboard.press("Enter")
    overview.wait_for_url(f"{site_url}names/#operation-tripwire")


@pytest.mark.parametrize("path", ["factions/hts/", "404.html"])
def test_results_lead_to_the_right_place_from_any_page(page, site_url, path) -> None:
    page.goto(site_url + path)
    search(page, "corridor")
    page.locator(".search__link").first.click()
    page.wait_for_url(f"{site_url}figures/#corridor")


@pytest.mark.parametrize("old", ["factions/ansar-al-islam/", "figures/displaced/"])
def test_an_old_address_shows_the_place_that_tells_it(page, site_url, old) -> None:
    page.goto(site_url + old)
    page.wait_for_url("**/#*")
    expect(page.locator(f"#{old.split('/')[1]}")).to_be_in_viewport()


def test_a_place_on_the_same_page_closes_the_dialog(page, site_url) -> None:
    page.goto(f"{site_url}questions/")
    search(page, "Bramwell is who")
    page.locator(".search__link", has_text="Who is Bramwell?").click()
    expect(page.locator("#bramwell")).to_be_in_viewport()
    expect(page.get_by_role("dialog")).to_be_hidden()


def test_the_arrow_keys_move_through_the_results_and_back(overview) -> None:
    search(overview, "Idlib")
    links = overview.locator(".search__link")
    overview.keyboard.press("ArrowDown")
    expect(links.nth(0)).to_be_focused()
    overview.keyboard.press("ArrowDown")
    expect(links.nth(1)).to_be_focused()
    overview.keyboard.press("ArrowUp")
    overview.keyboard.press("ArrowUp")
    expect(overview.locator("#search-input")).to_be_focused()


def test_it_says_when_nothing_is_found(overview) -> None:
    search(overview, "xylophone")
    expect(overview.get_by_role("status")).to_contain_text("Nothing found")
    assert overview.locator(".search__result").count() == 0


@pytest.mark.parametrize(("typed", "near"), [("dispaced", "displaced"), ("Lattakkia", "lattakia"), ("Turkestan", "turkistan"),
                                             ("violations", "violated"), ("IDPs", "internally displaced people")])
def test_a_word_that_nothing_has_gives_way_to_the_one_nearest_to_it(overview, typed, near) -> None:
    search(overview, typed)
    expect(overview.get_by_role("status")).to_contain_text(f"with {near} instead of {typed.lower()}")
    assert overview.locator(".search__result mark").first.inner_text().lower().startswith(near)


@pytest.mark.parametrize("typed", ["Assad", "Sochi", "Stops the build", "NATO"])
def test_what_no_page_says_is_not_found(overview, typed) -> None:
    """Not even among the examples of what stops the build."""
    search(overview, typed)
    text = " ".join(overview.locator(".search__excerpt").all_inner_texts())
    assert not any(word in text for word in ("Assad", "Sochi", "Stops", "NATO"))


def test_a_result_reads_in_whole_words(overview, site_url) -> None:
    places = overview.request.get(f"{site_url}search/places.json").json()
    search(overview, "internally displaced")
    excerpts = [text.strip("… ") for text in overview.locator(".search__excerpt").all_inner_texts()]
    assert excerpts and all(any(f" {text} " in f" {place['text']} " for place in places) for text in excerpts)
    assert any("What it counts: Internally displaced people" in text for text in excerpts)


def test_numbers_are_found_with_and_without_their_commas(overview) -> None:
    for typed in ("2,936,672", "2936672"):
        search(overview, typed)
        assert overview.locator(".search__link").first.get_attribute("href").endswith("/figures/population/")
        overview.keyboard.press("Escape")


def test_without_javascript_there_is_no_button_that_does_nothing(open_page, site_url) -> None:
    page = open_page(java_script_enabled=False)
    page.goto(site_url)
    assert page.locator("[data-search-open]:visible").count() == 0


def test_a_failure_to_load_is_said_and_mended_by_the_next_use(open_page, site_url) -> None:
    page = open_page()
    page.goto(site_url)
    page.evaluate("() => { const real = fetch; let failed = false; window.fetch = (...all) => failed ? real(...all) : (failed = true, Promise.reject(new Error('offline'))); }")
    page.keyboard.press("/")
    expect(page.get_by_role("status")).to_contain_text("could not be loaded")
    page.keyboard.press("Escape")
    search(page, "Idlib")
