"""The evidence that leaves the house is checked by a program that shares nothing with the engine, and finds what was planted in it."""

import ast
import hashlib
import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote

import pytest

from briefing.adapters.mkdocs import site_of
from briefing.exports import annotations
from briefing.publish import evidence
from conftest import ROOT, edit, shipped

BRIEFINGS = {"idlib": ROOT} | {folder.name: folder for folder in sorted((ROOT / "tests" / "briefings").iterdir()) if folder.is_dir()}


def published(name: str, folder: Path) -> Path:
    """The evidence of a briefing, and nothing else, in a folder."""
    site = shipped() if name == "idlib" else site_of(BRIEFINGS[name])
    for file in evidence.files(site.project, site.briefing, site.settings.site, site.reviewed):
        (folder / file.path).parent.mkdir(parents=True, exist_ok=True)
        (folder / file.path).write_bytes(file.content)
    return folder


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    return published("idlib", tmp_path)


def verified(folder: Path) -> tuple[int, str]:
    """The exit code, and what was said; run alone, so that it finds no module of ours."""
    done = subprocess.run([sys.executable, "-I", str(folder / "verify.py"), str(folder)], capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout + done.stderr


def with_right_sums(folder: Path) -> None:
    """The sums as somebody would make them who planted an error."""
    paths = [line.partition("  ")[2] for line in (folder / "SHA256SUMS").read_text("utf-8").splitlines()]
    sums = (f"{hashlib.sha256((folder / path).read_bytes()).hexdigest()}  {path}\n" for path in paths)
    (folder / "SHA256SUMS").write_text("".join(sums), "utf-8")


@pytest.mark.parametrize("name", BRIEFINGS)
def test_what_is_published_holds(name, tmp_path: Path) -> None:
    """Among them are texts with a byte order mark, with Windows line ends, and with letters outside of ASCII."""
    code, said = verified(published(name, tmp_path))
    assert (code, said.split(";")[0]) == (0, "all of it holds")
    assert not re.search(r"\b0 (?:files|places|texts|statements)", said)


def test_a_source_is_published_byte_for_byte(tmp_path: Path) -> None:
    folder = published("treaty", tmp_path)
    for name in ("treaty", "minutes"):
        assert (folder / f"source/{name}.txt").read_bytes() == (BRIEFINGS["treaty"] / f"seeds/{name}.txt").read_bytes()


def test_every_statement_that_rests_on_passages_is_an_annotation(bundle: Path) -> None:
    items = json.loads((bundle / "annotations.jsonld").read_text("utf-8"))["first"]["items"]
    said = {one.place for one in shipped().statements if one.cites}
    assert {unquote(item["id"].removeprefix("annotations.jsonld#")) for item in items} == said
    assert {item["motivation"] for item in items} == {"describing"}


def shift(folder: Path) -> None:
    edit(folder / "annotations.jsonld", '"start": ', '"start": 1')


def reword(folder: Path) -> None:
    edit(folder / "annotations.jsonld", '"exact": "In 2018', '"exact": "In 2017')


def resurround(folder: Path) -> None:
    edit(folder / "annotations.jsonld", '"suffix": ", but this', '"suffix": ", and this')


def say_otherwise(folder: Path) -> None:
    edit(folder / "statements.jsonl", '"text":"', '"text":"Not ')


def rest_otherwise(folder: Path) -> None:
    edit(folder / "evidence.jsonl", '"sentences":["In 2018', '"sentences":["In 2017')


def deny(folder: Path) -> None:
    edit(folder / "source/idlib.txt", "has often been violated", "has seldom been violated")


PLANTED = {shift: "does not have", reword: "does not have “In 2017", resurround: "other words around", say_otherwise: "fingerprint of what it says",
           rest_otherwise: "fingerprint of what it rests", deny: "no text has the sentences"}


@pytest.mark.parametrize(("plant", "words"), PLANTED.items(), ids=[plant.__name__ for plant in PLANTED])
def test_a_planted_error_is_found_by_the_sums_and_without_them(plant: Callable[[Path], None], words: str, bundle: Path) -> None:
    plant(bundle)
    code, said = verified(bundle)
    assert (code, "its SHA-256 is not the one in SHA256SUMS" in said) == (1, True)
    with_right_sums(bundle)
    code, said = verified(bundle)
    assert (code, words in said, "SHA-256" in said) == (1, True, False)


def test_a_file_that_is_missing_or_not_named_is_found(bundle: Path) -> None:
    edit(bundle / "SHA256SUMS", "statements.jsonl", "statements.json")
    code, said = verified(bundle)
    assert (code, "statements.jsonl: SHA256SUMS does not name it" in said, "statements.json: it is missing" in said) == (1, True, True)


@pytest.mark.parametrize(("path", "content"), [("statements.jsonl", "[]\n"), ("annotations.jsonld", "{}"), ("SHA256SUMS", "0 /etc/passwd"),
                                               ("annotations.jsonld", '{"first": {"items": [{"id": "x", "target": [{"selector": []}]}]}}')])
def test_what_cannot_be_read_is_told_without_a_traceback(path, content, bundle: Path) -> None:
    (bundle / path).write_text(content, "utf-8")
    code, said = verified(bundle)
    assert (code, "cannot look at" in said, len(said.splitlines())) == (2, True, 1)


def test_a_bundle_of_nothing_proves_nothing(bundle: Path) -> None:
    (bundle / "statements.jsonl").write_text("", "utf-8")
    with_right_sums(bundle)
    assert verified(bundle)[0] == 1


@pytest.mark.parametrize("name", annotations.VERIFIERS)
def test_the_verifier_shares_no_code_with_the_engine_and_stays_short(name: str) -> None:
    text = Path(evidence.__file__).with_name(name).read_text("utf-8")
    imported = {alias.name for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Import) for alias in node.names}
    imported |= {node.module or "" for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ImportFrom)}
    assert {name.partition(".")[0] for name in imported} <= sys.stdlib_module_names
    assert len(text.splitlines()) < 150
