"""`briefing start` makes a briefing around any text that holds at once, or writes nothing; and CONTRIBUTING says truly how to go on."""

import json
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser

from briefing.adapters.mkdocs import site_of
from briefing.cli import main
from briefing.loading.load import load
from briefing.loading.project import read_project
from conftest import ROOT, edit, problems_of, quiet

PRESS = """\
Lantern Row Market reopens after repairs

HALVERTON, 3 March 2025. The Lantern Row Market opened again on Saturday after eleven months of repairs, the Halverton Trade Board said. The work cost £2.4 million, about £300,000 more than planned.

Opening hours from 8 March:

- Monday to Thursday: 8 a.m. to 6 p.m.
- Friday: 8 a.m. to 9 p.m.
- Saturday: 7 a.m. to 4 p.m.

“We kept every stall that wanted to stay,” said Maren Oduya, who chairs the Board. Of 64 stalls, 58 are let.

Press contact
"""
RECALL = """\
Notice 25-114: Marrow Housewares recalls kettles

Marrow Housewares is recalling about 18,400 electric kettles of the models MK-210, MK-212 and MK-212X because the handle can come loose. They were sold between 12 May 2023 and 30 September 2024, for £34.99 to £49.99; units whose serial number ends in R are not affected.

Model | Sold | Price
MK-210 | 9,100 | £34.99
MK-212 | 8,050 | £39.99

Call 0800 555 0142 from 9 a.m. to 5 p.m., Monday to Friday.
"""
REPORT = """\
Fourth Report on the Ferry at Osk

1. The Committee was asked in March 2024 to look into delays of the ferry between Osk and Little Venning.[1] It heard eleven witnesses.

2. In 2023 the ferry made 3,912 crossings, 212 fewer than in 2022.[2] The Company said that the tide was “the cause of most of it”; the harbour master, Tilda Brae, said that it was not.

3. Causes were named:
(a) the ramp at Little Venning, which dates from 1961;
(b) silt, which was last dredged in 2016.

Notes

[1] Letter of 4 March 2024 from the Council of Osk.
[2] Figures of the Osk Ferry Company, unaudited.
"""
# Its text, and what `start` is told beside.
STARTED = {"press": (PRESS, []), "recall": (RECALL, ["--title", "Kettles that came loose", "--id", "notice"]), "report": (REPORT, ["--theme", "material"])}


def command(*arguments: str, folder: Path) -> str:
    """What a command said; it has to end well."""
    done = subprocess.run(arguments, cwd=folder, capture_output=True, text=True, env=quiet(), check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


@pytest.fixture(scope="module", params=STARTED)
def started(request, tmp_path_factory) -> Path:
    """A briefing that was started, and built by its own `make test`."""
    text, options = STARTED[request.param]
    folder = tmp_path_factory.mktemp("started")
    (folder / f"{request.param}.txt").write_text(text, "utf-8")
    command(sys.executable, "-m", "briefing.cli", "start", "mine", f"{request.param}.txt", *options, folder=folder)
    assert "all of it holds" in command("make", "-C", "mine", "test", folder=folder)
    return folder / "mine"


@pytest.fixture
def fresh(tmp_path: Path) -> Path:
    (tmp_path / "press.txt").write_text(PRESS, "utf-8")
    assert main.main(["start", str(tmp_path / "mine"), str(tmp_path / "press.txt")]) == 0
    return tmp_path / "mine"


def pages(root: Path) -> dict[str, LexborHTMLParser]:
    site = root / "build/test"
    return {file.relative_to(site).as_posix(): LexborHTMLParser(file.read_text("utf-8")) for file in site.rglob("*.html")}


def test_what_is_started_has_no_problem(started) -> None:
    assert "no problems" in command("make", "-C", str(started), "check", folder=started)


def test_its_pages_have_no_empty_part_and_no_dead_link(started) -> None:
    found = pages(started)
    assert {"index.html", "evidence/index.html", "how-this-is-checked/index.html"} < set(found)
    for path, page in found.items():
        here = started / "build/test" / path
        for node in page.css("article a[href], header a[href], footer a[href]") if path != "404.html" else []:
            target = node.attributes["href"].partition("#")[0]
            if ":" not in target:
                meant = (here.parent / target).resolve() if target else here
                assert (meant / "index.html" if meant.is_dir() else meant).is_file(), f"{path}: {target}"
        assert [node.html for node in page.css("article :is(section, table, tbody, ul, ol, dl, p, td)") if not node.text(strip=True)] == [], path
        for heading in page.css("article :is(h2, h3)"):
            assert heading.next is not None and heading.next.tag not in ("h2", "h3"), f"{path}: nothing under {heading.text()}"


def test_its_first_claim_is_a_quotation_that_it_proves(started) -> None:
    page = pages(started)["index.html"]
    quoted = page.css_first("article p q").text()
    assert page.css_first("article p .cite__chip") is not None
    assert quoted.startswith(("The Lantern Row Market opened", "Marrow Housewares is recalling", "The Committee was asked"))
    assert quoted.endswith((".", "loose.")) and "[1]" not in quoted


def test_nothing_in_it_is_of_another_briefing(started) -> None:
    known = re.compile(r"idlib|turkey|turkish|russia|faction|jihad|ceasefire|refugee", re.IGNORECASE)
    files = [file for file in started.rglob("*") if file.is_file() and file.suffix in (".md", ".yml", ".html", ".json", ".csv", ".txt", "")]
    assert len(files) > 20
    assert {file.name: found for file in files if (found := known.findall(file.read_text("utf-8")))} == {}


def test_the_hook_is_the_same_in_every_briefing(started) -> None:
    assert (started / "hooks/mkdocs_hook.py").read_bytes() == (ROOT / "hooks/mkdocs_hook.py").read_bytes()


def test_its_first_change_gives_it_a_version_a_feed_and_its_place_among_the_downloads(fresh) -> None:
    entry = "- {id: first, date: 2026-11-28, version: 0.1.0, kind: first publication, title: It is published, text: It tells what a text says.}"
    edit(fresh / "data/changes.yml", "\n[]\n", f"\n{entry}\n")
    site = site_of(fresh)
    assert site.problems == ()
    by_url = {page.draft.url: page.html for page in site.pages}
    assert "This is version 0.1.0 of 28 November 2026" in LexborHTMLParser(by_url["changes/"]).text()
    assert 'href="../feed.xml"' in by_url["changes/"]
    assert {row.id for row in LexborHTMLParser(by_url["downloads/"]).css("article tr[id], tr[id]")} == {"sources", "passages", "vocabulary", "changes"}


def test_a_number_with_its_fraction_and_its_thousands_is_one_word_of_what_may_be_copied(fresh) -> None:
    passage = "- id: cost\n  source: press\n  quote: The work cost £2.4 million, about £300,000 more than planned.\n"
    (fresh / "data/passages.yml").write_text((fresh / "data/passages.yml").read_text("utf-8") + passage, "utf-8")
    edit(fresh / "data/sources.yml", "3-8", "4-8")
    edit(fresh / "docs/index.md", "## What the text says\n", "## What the text says\n\nIt cost £2.4 million, about £300,000 more than meant.[^cost]\n")
    assert site_of(fresh).problems == ()
    edit(fresh / "docs/index.md", "more than meant.", "more than planned.")
    [problem] = site_of(fresh).problems
    assert (problem.rule, problem.message) == ("PRO5", "these words are the source's own: cost 2.4 million about 300,000 more than planned")


def test_the_source_is_pinned_byte_for_byte_and_each_other_sentence_has_a_reason(fresh) -> None:
    assert (fresh / "seeds/press.txt").read_text("utf-8") == PRESS
    briefing, _ = load(read_project(fresh))
    [source] = briefing.records("sources")
    assert briefing.pinned["press"].sha256 == source.sha256
    assert [one.sentence for one in source.excluded] == ["1", f"3-{len(briefing.sources['press'].sentences)}"]


def test_a_record_takes_the_place_of_none_yet_and_gets_its_page_and_its_lines(fresh) -> None:
    edit(fresh / "data/figures.yml", "\n[]\n", "\n- {id: months, label: Months of repairs, text: eleven months, counts: How long the repairs took, cites: [opening]}\n")
    site = site_of(fresh)
    assert site.problems == ()
    assert {"figures/months/", "source/press/"} < {page.draft.url for page in site.pages}
    assert "Months of repairs" in next(page.html for page in site.pages if not page.draft.url)


def test_a_number_that_is_calculated_says_so_on_the_page_that_it_gets(fresh) -> None:
    edit(fresh / "data/figures.yml", "\n[]\n", """
- {id: months, label: Months of repairs, text: eleven months, counts: How long the repairs took, cites: [opening]}
- {id: with-as-many, label: As many months again, derive: months + months, unit: months, counts: The repairs and as long again}
""")
    site = site_of(fresh)
    assert site.problems == ()
    [page] = [LexborHTMLParser(page.html) for page in site.pages if page.draft.url == "figures/with-as-many/"]
    assert "Calculated" in page.css_first(".figure").text()


def test_the_first_record_of_a_command_takes_the_place_of_none_yet(fresh, capsys) -> None:
    before = (fresh / "data/figures.yml").read_text("utf-8")
    assert main.main(["--root", str(fresh), "new", "figures", "months"]) == 0
    after = (fresh / "data/figures.yml").read_text("utf-8")
    assert after.startswith(before.removesuffix("[]\n") + "- id: months\n") and not re.search(r"^\[\]", after, re.MULTILINE)
    assert f"data/figures.yml:{before.count(chr(10))}:" in capsys.readouterr().out


def test_each_data_file_names_its_schema_which_lets_it_say_none_yet(fresh) -> None:
    for file in (fresh / "data").glob("*.yml"):
        schema = json.loads((fresh / f"data/schemas/{file.stem}.json").read_text("utf-8"))
        assert file.read_text("utf-8").startswith(f"# yaml-language-server: $schema=schemas/{file.stem}.json\n")
        assert ("minItems" in schema) == (file.stem in ("sources", "passages"))


@pytest.mark.parametrize("kind", ["sources", "passages"])
def test_what_every_briefing_needs_is_never_none_yet(fresh, kind) -> None:
    (fresh / f"data/{kind}.yml").write_text("[]\n", "utf-8")
    assert "holds no records" in problems_of(fresh)[0].message


def test_a_cited_sentence_that_is_left_out_is_told_with_what_is_left_of_its_run(fresh) -> None:
    with (fresh / "data/passages.yml").open("a", encoding="utf-8") as passages:
        passages.write("- {id: stalls, source: press, quote: 'Of 64 stalls, 58 are let.'}\n")
    edit(fresh / "docs/index.md", "\n## How far", "\nOf the 64 stalls, 58 are let.[^stalls]\n\n## How far")
    [problem] = problems_of(fresh)
    assert (problem.rule, problem.hint) == ("SRC2", "What nothing cites of it: 3-6, 8. Give each of these an entry in the place of this one.")


REFUSED = [
    (b"", [], "holds no sentence"),
    (b"\xff\xfe\x00T", [], "is not UTF-8 text (byte 0)"),
    (b"PK\x03\x04 and more.", [], "holds a control character"),
    (("One word more. " * 70_000).encode(), [], "has 1,050,000 characters, and a source at most 1,000,000"),
    (("so on and on " * 100).encode(), [], "the first sentences cannot be quoted"),
    (("Am Morgen kam ein Brief von der alten Mühle. " + "Der Hund lief durch den Wald, und die Katze sah ihm zu, weil sie nichts anderes zu tun hatte als das, was Katzen tun. " * 3).encode(), [],
     "does not read like English"),
    (PRESS.encode(), ["--language", "de"], "know English only"),
    (PRESS.encode(), ["--id", "My text"], "--id press-release"),
    (PRESS.encode(), ["--title", "The Zorgon affair"], "docs/index.md: PRO3 the name \"Zorgon\" is not in the source"),
]


@pytest.mark.parametrize(("content", "options", "said"), REFUSED, ids=[said for _, _, said in REFUSED])
def test_what_no_briefing_can_rest_on_is_refused_in_a_line_and_nothing_is_written(content, options, said, tmp_path, capsys) -> None:
    (tmp_path / "text.txt").write_bytes(content)
    assert main.main(["start", str(tmp_path / "mine"), str(tmp_path / "text.txt"), *options]) == 2
    told = capsys.readouterr()
    assert said in told.err and told.err.count("\n") == 1 and told.out == ""
    assert [file.name for file in tmp_path.iterdir()] == ["text.txt"]


@pytest.mark.parametrize(("folder", "said"), [("full", "is there already, and not empty"), ("text.txt", "is there already"), ("no/where", "there is no folder"), ("..", "not empty")])
def test_a_folder_that_is_taken_is_left_alone(folder, said, tmp_path, capsys) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full/kept").touch()
    (tmp_path / "text.txt").write_text(PRESS, "utf-8")
    assert main.main(["start", str(tmp_path / folder), str(tmp_path / "text.txt")]) == 2
    assert said in capsys.readouterr().err
    assert sorted(file.name for file in tmp_path.rglob("*")) == ["full", "kept", "text.txt"]


@pytest.mark.parametrize("text", [
    "Hello.\n\nHello.\n", "The dog ran. The dog ran. The dog ran.\n", "\ufeffNotes\r\n\r\nIt rained on most days of that long week.\r\nThen it did not.\r\n",
    "A {{ title }} with `code`, <b>bold</b>, *star*, [a](b), $5 # 7 {% if %} | a and /// is typed here.\n\nIt is said so.\n",
    "“We have come,” she said, “and we will stay. We will not go.”\n\nThey went home at 5 p.m. on Monday and slept.\n",
    "The firm: a \"first\" — see\n\n- apples\n- pears and many other things that grow\n",
    "Report on JSON and SHA-256\n\nJSON is read by the CSV tool of Marl Ltd. since 2020.\n",
])
def test_texts_full_of_marks_are_started_too(text, tmp_path) -> None:
    (tmp_path / "Ünlike text.txt").write_bytes(text.encode())
    assert main.main(["start", str(tmp_path / "mine"), str(tmp_path / "Ünlike text.txt")]) == 0
    assert (tmp_path / "mine/seeds/unlike-text.txt").read_bytes() == text.encode()


WITHOUT_HEADING = "The dam at Orrin was closed in March, and nobody was hurt there. It opens again in May.\n"


@pytest.mark.parametrize(("file", "name"), [
    ("recall notice.txt", "Recall notice"), ("dam_at_orrin-2.txt", "Dam at orrin"), ("12.txt", "Briefing"), ("Zorgon affair.txt", "Briefing"),
    ("Orrin notes.txt", "Orrin notes"),  # the name before it is none of the text
])
def test_a_text_without_a_heading_is_called_as_its_file_is(file, name, tmp_path, capsys) -> None:
    (tmp_path / file).write_text(WITHOUT_HEADING, "utf-8")
    assert main.main(["start", str(tmp_path / "mine"), str(tmp_path / file)]) == 0
    assert f"“{name}” is its name until you write another" in capsys.readouterr().out
    assert f'site_name: "{name}"\n' in (tmp_path / "mine/mkdocs.yml").read_text("utf-8")


def test_a_text_with_a_heading_is_called_by_it_and_nothing_is_told_of_that(tmp_path, capsys) -> None:
    (tmp_path / "dam.txt").write_text(f"The dam at Orrin\n\n{WITHOUT_HEADING}", "utf-8")
    assert main.main(["start", str(tmp_path / "mine"), str(tmp_path / "dam.txt")]) == 0
    assert "has no heading" not in capsys.readouterr().out
    assert 'site_name: "The dam at Orrin"\n' in (tmp_path / "mine/mkdocs.yml").read_text("utf-8")


def test_the_commands_of_the_guide_do_what_it_says(tmp_path) -> None:
    guide = (ROOT / "CONTRIBUTING.md").read_text("utf-8").partition("## Another text\n")[2].partition("\n## ")[0]
    commands = re.search(r"```sh\n(.*?)```", guide, re.DOTALL)[1].replace(".venv/bin/briefing", f"{shlex.quote(sys.executable)} -m briefing.cli")
    (tmp_path / "engine").mkdir()
    (tmp_path / "engine/recall.txt").write_text(RECALL, "utf-8")
    said = [command("sh", "-c", line, folder=tmp_path / "engine") for line in commands.splitlines()]
    assert "holds" in said[0] and "all of it holds" in said[1] and said[2].startswith("§1")
