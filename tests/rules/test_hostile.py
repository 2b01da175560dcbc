"""No input gets in by any door: each is refused, or shown as the text that it is. Each has a page, a record or a file of its own in one project."""

import html
import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from briefing.adapters.mkdocs import read_settings, site_of
from briefing.loading.project import read_project
from briefing.problems import Problem
from briefing.publish.cache import Cache
from briefing.publish.site import Site
from briefing.rules import judge
from conftest import RIVER, ROOT, build_strictly, copy_briefing, edit
from hostile import DRAWINGS, INPUTS, MARKUP, PAGES, STYLES, harm, page, quoted

TOLD = 250  # at their places: all of what is typed as Markdown; of the others it is enough to know the page
RUNS = 25  # what is told first hides what follows from it
AGREEMENT = "- id: a{0}\n  title: {1}\n  in_words: The accord\n  cites: [signed, renewed]\n  summary: {{text: {2}, cites: [signed]}}\n"
SOUND = (
    '<?xml version="1.0"?><!-- a map --><svg xmlns="http://www.w3.org/2000/svg" xmlns:i="http://www.inkscape.org/namespaces/inkscape" viewBox="0 0 9 9" i:version="1">'
    '<defs><linearGradient id="a"><stop offset="0" stop-color="red"/></linearGradient></defs><g style="fill: url(#a)"><path d="M0 0h9" class="b"/></g><i:grid/></svg>'
)


def test_there_are_more_than_a_hundred_inputs_and_no_two_are_the_same() -> None:
    every = (*INPUTS, *STYLES, *DRAWINGS)
    assert len(set(every)) == len(every)
    assert len(INPUTS) > 100 and len(PAGES) == 7


def settled(root: Path, take_out: Callable[[set[Problem]], None]) -> tuple[Site, set[Problem]]:
    """The site of a project once all that is refused was taken out, run after run, and what was refused."""
    kept, refused = Cache(), set()
    for _ in range(RUNS):
        if not (problems := site_of(root, kept := kept.next_run(), TOLD).problems):
            return site_of(root, kept.next_run(), TOLD), refused
        refused |= {*problems}
        take_out({*problems})
    pytest.fail(f"after {RUNS} runs there is still something to refuse: {problems[:3]}")


@pytest.fixture(scope="module")
def sent(tmp_path_factory) -> tuple[Site, dict[tuple[str, str], list[Problem]]]:
    """The site with a page for each input and door, once the refused ones are gone, and what was told of each of these."""
    root = copy_briefing(RIVER, tmp_path_factory.mktemp("hostile") / "river")
    edit(root / "mkdocs.yml", "theme: {name: material, font: false}", "theme: {name: briefing}")
    edit(root / "mkdocs.yml", "../../..", str(ROOT))
    for number, door in enumerate(PAGES):
        (root / f"docs/{number}").mkdir()
        for place, typed in enumerate(INPUTS):
            (root / f"docs/{number}/{place}.md").write_text(PAGES[door](typed), "utf-8", newline="")
    told: dict[tuple[str, str], list[Problem]] = {}

    def take_out(problems: set[Problem]) -> None:
        pages = {problem.path: [one for one in problems if one.path == problem.path] for problem in problems if problem.path.startswith("docs/")}
        for path, found in pages.items():
            _, door, name = path.split("/")
            told[[*PAGES][int(door)], INPUTS[int(name.removesuffix(".md"))]] = found
            (root / path).unlink()
        assert pages, problems

    return settled(root, take_out)[0], told


@pytest.mark.parametrize("door", PAGES)
def test_what_is_typed_on_a_page_is_refused_or_is_text(door: str, sent) -> None:
    site, told = sent
    for place, typed in enumerate(INPUTS):
        shown = site.by_path.get(f"{[*PAGES].index(door)}/{place}.md")
        assert (shown is None) == ((door, typed) in told), typed
        assert shown is None or not [*harm(shown.html)], typed


def test_what_a_page_of_text_does_not_need_is_refused_where_it_stands(sent) -> None:
    for typed in MARKUP:
        found = [problem for problem in sent[1]["Markdown", typed] if problem.rule == "SAF1"]
        assert found or {problem.rule for problem in sent[1]["Markdown", typed]} == {"LNK1"}, typed  # no address of a script, but one of no page
        assert all(6 <= problem.line <= 6 + typed.count("\n") for problem in found), found


def test_what_a_template_shows_is_the_very_text(sent) -> None:
    site = sent[0]
    door = [*PAGES].index("a value in a template")
    shown = [(typed, site.by_path[path]) for place, typed in enumerate(INPUTS) if (path := f"{door}/{place}.md") in site.by_path]
    assert len(shown) > 30
    assert not [typed for typed, page in shown if " ".join(typed.split()) not in words_of(page.html, "body")]


@pytest.fixture(scope="module")
def titled(sent) -> Path:
    """The same project with a record and a title in front matter for each input, once the refused ones are gone, as it is built."""
    root = sent[0].project.root
    (root / "docs/titles").mkdir()
    for number, typed in enumerate(INPUTS):
        (root / f"docs/titles/{number}.md").write_text(page("A word.\n{: .own-words }", typed), "utf-8")
    with (root / "data/agreements.yml").open("a", encoding="utf-8", newline="") as file:
        file.writelines(AGREEMENT.format(number, quoted(typed), quoted(f"{typed} and no more.")) for number, typed in enumerate(INPUTS))
    def take_out(problems: set[Problem]) -> None:
        for path in {problem.path for problem in problems if problem.path.startswith("docs/titles/")}:
            (root / path).unlink()
        without_records(root / "data/agreements.yml", problems)

    settled(root, take_out)
    paths = [f"titles/{INPUTS.index(typed)}.md" for typed in left_in(root)["titles"]]
    sections = [{chr(ord("a") + number): paths[start : start + 20]} for number, start in enumerate(range(0, len(paths), 20))]
    edit(root / "mkdocs.yml", "plugins: []", f"plugins: []\nnav: {json.dumps(['index.md', *sections, {'Accords': ['agreements/_record.md']}])}")
    build_strictly(root, root / "site")
    return root


def left_in(root: Path) -> dict[str, list[str]]:
    """The inputs that still stand in a title of a page, and in a record."""
    pages = sorted(int(file.stem) for file in (root / "docs/titles").iterdir())
    records = re.findall(r"^- id: a(\d+)$", (root / "data/agreements.yml").read_text("utf-8"), re.MULTILINE)
    return {"titles": [INPUTS[number] for number in pages], "agreements": [INPUTS[int(number)] for number in records]}


def without_records(file: Path, problems: set[Problem]) -> None:
    """Take the records out that problems stand in."""
    lines = file.read_text("utf-8").split("\n")
    starts = [number for number, line in enumerate(lines, 1) if line.startswith("- id:")]
    gone = {max(start for start in starts if start <= problem.line) for problem in problems if problem.path.endswith(file.name)}
    said = [word for problem in problems for pair in re.findall(r'"([^"]+)"|: (.+)$', problem.message) for word in pair if word]
    said += [f"- id: {name}" for problem in problems for name in re.findall(r"agreements/(a\d+)", problem.message)]
    gone = gone or {start for start in starts if any(word in line or word == lines[start - 1] for word in said for line in lines[start : start + 4])}
    parts = [lines[start - 1 : end - 1] for start, end in zip(starts, [*starts[1:], len(lines) + 1], strict=True) if start not in gone]
    file.write_text("\n".join("\n".join(part) for part in parts).rstrip("\n") + "\n", "utf-8", newline="")


def test_what_was_not_refused_does_no_harm_in_any_file_that_is_built(titled) -> None:
    built = sorted((titled / "site").rglob("*.html"))
    assert len(built) > 150
    for file in built:
        assert not [*harm(file.read_text("utf-8"), of_the_theme=True)], file


def test_a_title_and_a_record_are_the_very_text_on_the_page_and_in_the_navigation(titled) -> None:
    left, site = left_in(titled), site_of(titled)
    assert 10 < len(left["agreements"]) < len(INPUTS) and 20 < len(left["titles"]) < len(INPUTS)
    listed = words_of((titled / f"site/titles/{INPUTS.index(left['titles'][1])}/index.html").read_text("utf-8"), ".siblings")
    assert not [typed for typed in left["titles"][1:20] if " ".join(typed.split()) not in listed]
    assert not [typed for typed in left["titles"] if site.by_path[f"titles/{INPUTS.index(typed)}.md"].draft.title != typed]
    for typed in left["agreements"]:
        said = words_of(site.by_path[f"agreements/a{INPUTS.index(typed)}.md"].html, "body")
        assert said.count(" ".join(typed.split())) >= 2, typed


def words_of(page: str, place: str) -> str:
    return " ".join(LexborHTMLParser(page).css_first(place).text().split())


def test_the_name_of_a_file_is_refused_or_is_text(river) -> None:
    names = {f"docs/{typed.replace('/', '|')[:80]}.md" for typed in INPUTS}
    for name in names:
        (river / name).write_text("---\ntitle: A\n---\n# A\n", "utf-8")
    site, refused = settled(river, without_files(river))
    assert {ord(character) for problem in refused for character in problem.path if not character.isprintable()} == {7, 10, 13, 27, 0x202E, 0x2066}
    assert not re.search(r"[\x07\x1b\r\u202e\u2066]", "".join(map(str, refused)))
    assert len(site.pages) > 80
    assert not [one for page in site.pages for one in harm(page.html)]


def without_files(root: Path) -> Callable[[set[Problem]], None]:
    """Takes the files out that something is told of."""

    def take_out(problems: set[Problem]) -> None:
        for path in {problem.path for problem in problems}:
            (root / path).unlink()

    return take_out


@pytest.mark.parametrize("setting", ["site_name", "copyright"])
def test_what_settings_put_on_every_page_is_refused_or_is_text(setting: str, river) -> None:
    project, settings = read_project(river), read_settings(river)
    for typed in INPUTS:
        told = judge.of_project(project.with_texts({"mkdocs.yml": f"{project.text('mkdocs.yml')}{setting}: {quoted(typed)}\n"}), replace(settings, spoken=(typed,)))
        assert [*told] or not [*harm(typed)], typed


@pytest.mark.parametrize(("head", "line"), [("nav:\n- index.md", "- A: {}"), ("extra_css:\n- a.css", "- {}"), ("extra_javascript:\n- a.js", "- {}")])
def test_what_the_settings_lead_to_or_load_is_refused_or_of_the_site(head: str, line: str, river) -> None:
    settings = river / "mkdocs.yml"
    before = settings.read_text("utf-8")

    def take_out(problems: set[Problem]) -> None:
        assert {problem.path for problem in problems} == {"mkdocs.yml"}, problems
        lines, gone = settings.read_text("utf-8").split("\n"), {problem.line for problem in problems}
        settings.write_text("\n".join(text for number, text in enumerate(lines, 1) if number not in gone), "utf-8")

    settings.write_text("\n".join([before.rstrip(), head, *(line.format(quoted(typed)) for typed in INPUTS)]) + "\n", "utf-8")
    settled(river, take_out)
    left = [typed for typed in INPUTS if line.format(quoted(typed)) in settings.read_text("utf-8")]
    element = '<a href="{}">a</a>' if head.startswith("nav") else '<img src="{}" alt="a">'
    assert 30 < len(left) < len(INPUTS)
    assert not [typed for typed in left if [*harm(element.format(html.escape(typed)))]]


def test_a_style_loads_nothing_from_elsewhere(river) -> None:
    (river / "theme").mkdir()
    for number, typed in enumerate((*STYLES, *(f"p {{background: url({quoted(typed)})}}" for typed in INPUTS))):
        (river / f"theme/{number}.css").write_text(f"/* https://localhost/ is told of here alone */\n{typed}\n", "utf-8")
    _, refused = settled(river, without_files(river))
    assert {f"theme/{number}.css" for number in range(len(STYLES))} <= {problem.path for problem in refused}
    for file in (river / "theme").iterdir():
        assert not re.search(r"url\([\x22'\s]*(?:https?:|//|javascript)", file.read_text("utf-8")), file.read_text("utf-8")


def test_a_drawing_that_does_more_than_draw_is_refused(river) -> None:
    for number, typed in enumerate((*DRAWINGS, *INPUTS)):
        (river / f"docs/{number}.svg").write_text(f'<svg xmlns="http://www.w3.org/2000/svg">{typed}</svg>', "utf-8")
    for number, before in enumerate(('<?xml-stylesheet href="https://localhost/a.css"?>', '<!DOCTYPE svg [<!ENTITY a "b">]>')):
        (river / f"docs/before-{number}.svg").write_text(f'{before}<svg xmlns="http://www.w3.org/2000/svg"/>', "utf-8")
    (river / "docs/sound.svg").write_text(SOUND, "utf-8")
    _, refused = settled(river, without_files(river))
    assert {problem.rule for problem in refused} == {"FIL1"}
    left = {file.name: file.read_text("utf-8") for file in (river / "docs").glob("*.svg")}
    assert left.pop("sound.svg")
    assert [*left.values()] == ['<svg xmlns="http://www.w3.org/2000/svg"><!--><script>console.log()</script>--></svg>']  # all of it a comment
