"""What leaves the house is read by programs that are not ours: a JSON-LD processor, a reader of RO-Crates, a library of web annotations."""

import json
import subprocess
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import pytest

from briefing.adapters.mkdocs import site_of
from briefing.exports import annotations, claims, crate, reviews
from browser.tools import HERE, package
from conftest import ROOT, copy_briefing, edit, shipped

CONTEXTS = {"http://www.w3.org/ns/anno.jsonld": json.loads((Path(__file__).parent / "contexts/anno.jsonld").read_text("utf-8"))}
HAS_TARGET, EXACT = "http://www.w3.org/ns/oa#hasTarget", "http://www.w3.org/ns/oa#exact"
BRIEFINGS = {"idlib": ROOT} | {name: ROOT / "tests/briefings" / name for name in ("treaty", "trial")}


def taken(name: str, folder: Path) -> Path:
    """The files of a site."""
    site = shipped() if name == "idlib" else site_of(BRIEFINGS[name])
    for file in site.files:
        (folder / file.path).parent.mkdir(parents=True, exist_ok=True)
        (folder / file.path).write_bytes(file.content)
    return folder


def triples(path: Path, base: str = "https://example.org/a/", contexts: Mapping[str, dict] = CONTEXTS) -> list[tuple[str, str, str]]:
    """What a file says, as a JSON-LD processor reads it with the published context, and with no network."""
    jsonld = pytest.importorskip("pyld.jsonld", reason="pyld is not installed: make sets it up")

    def load(url: str, options: object = None) -> dict:
        return {"contextUrl": None, "documentUrl": url, "document": contexts[url]}

    graph = jsonld.to_rdf(json.loads(path.read_text("utf-8")), {"base": base, "documentLoader": load})
    assert graph.keys() == {"@default"} and all(one["object"] for one in graph["@default"])
    return [(one["subject"]["value"], one["predicate"]["value"], one["object"]["value"]) for one in graph["@default"]]


def test_a_json_ld_processor_reads_every_annotation_with_its_name_and_its_words(tmp_path: Path) -> None:
    """A site without an address has relative ones, in which a colon would be the end of a scheme."""
    path = taken("idlib", tmp_path) / annotations.PATH
    found, items = triples(path), json.loads(path.read_text("utf-8"))["first"]["items"]
    assert {subject for subject, predicate, _ in found if predicate == HAS_TARGET} == {f"https://example.org/a/{item['id']}" for item in items}
    words = sorted(target["selector"][0]["exact"] for item in items for target in item["target"])
    assert sorted(value for _, predicate, value in found if predicate == EXACT) == words


def test_it_reads_what_people_found_too_and_where_nobody_did(tmp_path: Path) -> None:
    found = triples(taken("idlib", tmp_path) / reviews.ASSESSED)
    assert not [one for one in found if one[1] == HAS_TARGET] and ("https://example.org/a/reviews.jsonld", "0") in {(one[0], one[2]) for one in found}


@cache
def published() -> tuple[dict, dict[str, dict]]:
    """The context of schema.org's terms, and what the vocabulary says of each, as they come with the reader of crates."""
    rocrate = pytest.importorskip("rocrate", reason="rocrate is not installed: make sets it up")
    context, vocabulary = (json.loads((Path(rocrate.__file__).parent / f"data/{name}.jsonld").read_text("utf-8")) for name in ("ro-crate", "schema"))
    return context, {one["@id"]: one for one in vocabulary["@graph"]}


def kinds_of(term: str) -> set[str]:
    """A class with all that it is one of."""
    above = published()[1][term].get("rdfs:subClassOf", [])
    return {term}.union(*(kinds_of(one["@id"]) for one in (above if isinstance(above, list) else [above])))


def test_every_claim_is_one_to_a_processor_and_has_what_the_vocabulary_lets_it_have(tmp_path: Path) -> None:
    path = taken("idlib", tmp_path) / claims.PATH
    found = triples(path, contexts={"https://schema.org": published()[0]})
    schema = "http://schema.org/"
    types = {subject: value for subject, predicate, value in found if predicate.endswith("#type")}
    said = [subject for subject, kind in types.items() if kind == f"{schema}Claim"]
    assert len(said) == len(shipped().statements)
    assert {predicate for subject, predicate, _ in found if subject in said} >= {f"{schema}{name}" for name in ("text", "appearance", "citation")}
    for subject, predicate, _ in found:
        if predicate.startswith(schema):
            domain = published()[1][predicate.replace(schema, "schema:")]["schema:domainIncludes"]
            allowed = {one["@id"] for one in (domain if isinstance(domain, list) else [domain])}
            assert allowed & kinds_of(types[subject].replace(schema, "schema:")), (predicate, types[subject])


def test_a_reader_of_crates_finds_every_file(tmp_path: Path) -> None:
    rocrate = pytest.importorskip("rocrate.rocrate", reason="rocrate is not installed: make sets it up")
    folder = taken("idlib", tmp_path)
    read = rocrate.ROCrate(folder)
    named = {line.partition("  ")[2] for line in (folder / "SHA256SUMS").read_text("utf-8").splitlines()} | {"SHA256SUMS"}
    assert {one.id for one in read.data_entities} == named - {crate.PATH}
    assert all((folder / one.id).is_file() for one in read.data_entities)
    assert (read.name, str(read.datePublished)[:10]) == ("Idlib briefing", shipped().briefing.records("changes")[0].date.isoformat())


def anchored(folder: Path) -> list[dict]:
    """Each quotation as @apache-annotator/dom finds it: how often, and what stands at its position."""
    package("@apache-annotator/dom/package.json")
    package("jsdom/package.json")
    done = subprocess.run(["node", HERE / "annotator.mjs", folder], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("name", BRIEFINGS)
def test_a_library_of_annotations_finds_every_quotation_once_and_at_its_place(name: str, tmp_path: Path) -> None:
    """Among the sources are texts with Windows line ends and with letters outside of ASCII."""
    found = anchored(taken(name, tmp_path))
    assert found and [one for one in found if one["found"] != [one["exact"]] or one["at"] != [one["exact"]]] == []


def test_it_does_not_find_a_quotation_that_is_not_there(tmp_path: Path) -> None:
    folder = taken("idlib", tmp_path)
    edit(folder / annotations.PATH, '"exact": "In 2018', '"exact": "In 2017')
    assert [one["found"] for one in anchored(folder) if one["exact"].startswith("In 2017")] == [[]]


def test_a_copy_with_an_address_has_absolute_names(tmp_path: Path) -> None:
    root = copy_briefing(ROOT / "tests/briefings/river", tmp_path / "river")
    with (root / "mkdocs.yml").open("a", encoding="utf-8") as settings:
        settings.write("\nsite_url: https://example.org/river/\n")
    site = site_of(root)
    file = next(file for file in site.files if file.path == annotations.PATH)
    (tmp_path / "a.jsonld").write_text(file.text, "utf-8")
    subjects = {subject for subject, predicate, _ in triples(tmp_path / "a.jsonld", "https://elsewhere.example/") if predicate == HAS_TARGET}
    assert subjects and all(one.startswith("https://example.org/river/annotations.jsonld#") for one in subjects)
