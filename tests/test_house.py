"""The house is laid out as CONTRIBUTING.md says: what lives where, and who may ask whom; and the documents tell the truth."""

import ast
import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing import english
from briefing.lazy_patterns import LazyPattern
from briefing.model.records import KINDS
from conftest import ROOT

ENGINE = ROOT / "src" / "briefing"
MODULES = sorted(ENGINE.rglob("*.py"))
# A file imports from its own room and from the rooms before it.
ROOMS = {room: step for step, room in enumerate(
    ("english", "text", "model", "loading", "review", "exports", "pages", "extract", "rules", "publish", "adapters", "cli"))}
OPEN_TO_ALL = {"problems", "fingerprint", "lazy_patterns"}
RULE_ROOMS = ("records", "claims", "pages", "site")


def room_of(module: str) -> str:
    """The room of a dotted module: `text` for `briefing.text.matching`; its own name for a file that stands in no room."""
    return module.split(".")[1] if "." in module else ""


def name_of(file: Path) -> str:
    return ".".join(("briefing", *file.relative_to(ENGINE).with_suffix("").parts)).removesuffix(".__init__")


def imports(file: Path) -> set[str]:
    """Every module that a file imports, dotted; `from a import b` counts as a.b too."""
    found = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}: relative imports hide the room"
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def engine_imports(file: Path) -> set[str]:
    return {name for name in imports(file) if name.startswith("briefing.")}


def test_there_are_rooms_to_look_at() -> None:
    folders = {file.parent.relative_to(ENGINE).parts[0] for file in MODULES if file.parent != ENGINE}
    assert folders - {"theme"} == set(ROOMS)
    assert len(MODULES) > 80
    assert {file.stem for file in MODULES if file.parent == ENGINE} - {"__init__"} == OPEN_TO_ALL


@pytest.mark.parametrize("file", [file for file in MODULES if file.parent != ENGINE], ids=name_of)
def test_a_file_imports_from_its_own_room_and_from_those_before(file: Path) -> None:
    own = room_of(name_of(file))
    known = {name for name in engine_imports(file) if room_of(name) not in OPEN_TO_ALL}
    assert sorted(name for name in known if room_of(name) != own and ROOMS[room_of(name)] >= ROOMS[own]) == []


# The rooms within `english`, in the same way; `reading` and `references`, which put them together, stand in none.
ENGLISH = {room: step for step, room in enumerate(("words", "dates", "numbers", "references", "reading", "names", "comparing"))}


def test_english_is_read_from_words_up_to_comparing() -> None:
    files = [file for file in (ENGINE / "english").rglob("*.py") if file.parent != ENGINE / "english" or file.stem != "__init__"]
    assert {_english(name_of(file)) for file in files} == set(ENGLISH)
    for file in files:
        own = _english(name_of(file))
        asked = {_english(name) for name in engine_imports(file) if name.startswith("briefing.english.")}
        assert sorted(room for room in asked if ENGLISH[room] > ENGLISH[own]) == [], file.name


# And those within `comparing`; what puts them together stands in none.
COMPARING = {room: step for step, room in enumerate(("found", "values", "doing", "turned"))}


def test_what_is_found_in_a_text_knows_nothing_of_how_texts_are_held_against_one_another() -> None:
    folder = ENGINE / "english" / "comparing"
    assert {each.name for each in folder.iterdir() if each.is_dir() and each.name != "__pycache__"} == set(COMPARING)
    assert {each.stem for each in folder.glob("*.py")} - {"__init__"} == {"agreement", "asking", "checks", "guarded"}
    for file in folder.glob("*/*.py"):
        asked = {name.split(".")[3] for name in engine_imports(file) if name.startswith("briefing.english.comparing.")}
        assert sorted(room for room in asked if COMPARING[room] > COMPARING[file.parent.name]) == [], file.name


def _english(module: str) -> str:
    return module.split(".")[2]


def _patterns(value: object) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern | LazyPattern):
        yield value
    elif isinstance(value, dict | tuple | list | frozenset):
        for one in (*value, *value.values()) if isinstance(value, dict) else value:
            yield from _patterns(one)


def _asks_for_a_capital_in_vain(pattern: re.Pattern[str]) -> bool:
    """Whether a pattern that looks past capitals has a class that means them, outside what minds them again."""
    minding, held, depth = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?-i:|[()]"), 0, 0
    for token in minding.finditer(pattern.pattern if pattern.flags & re.IGNORECASE else ""):
        if token[0] == "(?-i:" and not held:
            held = depth + 1
        depth += {"(": 1, "(?-i:": 1, ")": -1}.get(token[0], 0)
        held = 0 if depth < held else held
        if not held and token[0][0] == "[" and "A-Za-z" not in token[0] and re.search(r"\[A-Z|_a-z\]", token[0]):
            return True
    return False


def test_a_pattern_that_looks_past_capitals_asks_for_none() -> None:
    modules = [importlib.import_module(one.name) for one in pkgutil.walk_packages(english.__path__, f"{english.__name__}.")]
    found = [(f"{module.__name__}.{name}", one) for module in modules for name, value in vars(module).items() for one in _patterns(value)]
    assert any(one.flags & re.IGNORECASE for _, one in found)
    assert [name for name, one in found if _asks_for_a_capital_in_vain(one)] == []


@pytest.mark.parametrize(("pattern", "is_in_vain"), [
    (r"for\s[A-Z]\w+", True), (r"(?-i:[A-Z])x|[^\W\d_a-z]+", True), (r"(?:as|(?-i:a(?:b|[A-Z])))[A-Z]", True),
    (r"for\s(?-i:[A-Z]\w+)", False), (r"(?-i:a(?:b|\)[A-Z]))", False), (r"[A-Za-z]+\[", False),
])  # fmt: skip
def test_what_looks_past_capitals_is_told_from_what_minds_them(pattern: str, is_in_vain: bool) -> None:
    assert _asks_for_a_capital_in_vain(re.compile(pattern, re.IGNORECASE)) is is_in_vain
    assert not _asks_for_a_capital_in_vain(re.compile(pattern))


@pytest.mark.parametrize("name", sorted(OPEN_TO_ALL))
def test_what_is_open_to_all_knows_nobody(name: str) -> None:
    assert engine_imports(ENGINE / f"{name}.py") == set()


@pytest.mark.parametrize("room", RULE_ROOMS)
def test_the_four_kinds_of_rules_do_not_know_one_another(room: str) -> None:
    files = sorted((ENGINE / "rules" / room).glob("*.py"))
    assert files
    others = tuple(f"briefing.rules.{other}" for other in RULE_ROOMS if other != room)
    for file in files:
        assert sorted(name for name in engine_imports(file) if name.startswith(others)) == [], file.name


@pytest.mark.parametrize("room", ["claims", "pages"])
def test_a_rule_whose_findings_are_kept_never_sees_the_whole_briefing(room: str) -> None:
    for file in (ENGINE / "rules" / room).glob("*.py"):
        assert not any(name.startswith(("briefing.model.briefing", "briefing.loading")) for name in engine_imports(file)), file.name


# What reads or writes files; the last stages write the site, and what they keep.
DISK = re.compile(r"\b(?:open|read_text|read_bytes|write_text|write_bytes|glob|rglob|iterdir|is_file|is_dir|exists)\(|\bFileSystemLoader\b")
MAY_USE_THE_DISK = {"loading", "publish", "adapters", "cli", "authoring"}


@pytest.mark.parametrize("file", [file for file in MODULES if file.parent != ENGINE], ids=name_of)
def test_only_loading_opens_the_files_of_a_briefing(file: Path) -> None:
    if room_of(name_of(file)) not in MAY_USE_THE_DISK:
        assert DISK.findall(file.read_text("utf-8")) == []


def test_the_adapter_is_the_only_file_that_imports_the_site_generator() -> None:
    files = [file for file in (*MODULES, *(ROOT / "hooks").rglob("*.py")) if any(name.split(".")[0] in ("mkdocs", "material") for name in imports(file))]
    assert [name_of(file) for file in files] == ["briefing.adapters.mkdocs"]


@pytest.mark.parametrize("file", [*MODULES, ROOT / "hooks" / "mkdocs_hook.py"], ids=lambda file: file.stem)
def test_a_module_stays_small(file: Path) -> None:
    assert len(file.read_text("utf-8").splitlines()) <= 300


@pytest.mark.parametrize("file", [file for file in MODULES if not file.name.startswith("__main__")], ids=name_of)
def test_a_module_says_what_it_is_for(file: Path) -> None:
    assert ast.get_docstring(ast.parse(file.read_text("utf-8")))


def test_what_runs_alone_stands_where_make_test_looks_for_it() -> None:
    alone = [file for file in sorted((ROOT / "tests").rglob("test_*.py")) if "\npytestmark = pytest.mark.alone" in file.read_text("utf-8")]
    assert alone and [file for file in alone if file.parent != ROOT / "tests" / "browser"] == []


def test_every_command_of_the_readme_is_in_the_makefile() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = set(re.findall(r"`?make ([a-z]+)", (ROOT / "README.md").read_text("utf-8")))
    assert {"serve", "test", "build", "check", "clean"} <= named
    assert named - {"and", "reports"} <= targets


def test_the_documents_link_to_files_that_exist() -> None:
    for name in ("README.md", "CONTRIBUTING.md"):
        for target in re.findall(r"\]\(([^)#:]+)\)", re.sub(r"``.*?``|`.*?`", "", (ROOT / name).read_text("utf-8"))):
            assert (ROOT / target).exists(), f"{name}: {target}"


def test_the_kinds_of_records_are_documented() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    rows = dict(re.findall(r"^\| (\w+) \| (id, .*) \|$", text, re.MULTILINE))
    for kind, model in KINDS.items():
        keys = {info.alias or name for name, info in model.model_fields.items()}
        assert {key for key in keys if not re.search(rf"\b{key}\b", rows.get(kind, ""))} == set(), kind
