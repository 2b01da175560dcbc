"""The code is laid out as CONTRIBUTING.md says, and the documents tell the truth about the commands."""

import ast
import re
from pathlib import Path

import pytest

from briefing.records import KINDS
from conftest import ROOT

ENGINE = ROOT / "hooks" / "briefing"
MODULES = sorted(ENGINE.rglob("*.py"))
# From the bottom up: a module imports only from layers below its own.
LAYERS = [
    {"problems", "word_index", "number_words", "quoting", "turns", "addresses", "proof", "contents"},
    {"strict_yaml", "matching", "number_context", "ordinary_words", "dates"},
    {"numbers", "nearest", "proper_names", "markers", "front_matter"},
    {"source", "chapters"},
    {"records", "blocks"},
    {"walk", "templates", "passages", "derive", "reading"},
    {"page", "shape", "markup"},
    {"briefing", "site_config"},
    {"edition", "timeline", "citations", "places"},
    {"exports", "charts"},
    {"given_away", "frame", "cite", "feeds", "linked"},
    {"surfaces", "guide"},
    {"checks", "offers"},
    {"environment"},
    {"pages"},
    {"run"},
    {"cli"},
]


def layer(module: str) -> int:
    return next(level for level, names in enumerate(LAYERS) if module in names)


def name_of(file: Path) -> str:
    parts = file.relative_to(ENGINE).with_suffix("").parts
    return parts[0]


def imports(file: Path) -> set[str]:
    """Every module that a file imports, dotted; `from a import b` counts as a.b too."""
    found = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def engine_imports(file: Path) -> set[str]:
    parts = (name.split(".") for name in imports(file))
    return {name[1] for name in parts if (name[0] == "briefing" and len(name) > 1 and (ENGINE / f"{name[1]}.py").exists()) or
            (name[0] == "briefing" and len(name) > 1 and name[1] == "checks")}


@pytest.mark.parametrize("file", [file for file in MODULES if file.name != "__init__.py" or file.parent != ENGINE], ids=lambda f: f.stem)
def test_a_module_imports_from_below(file: Path) -> None:
    own = name_of(file)
    assert {name for name in engine_imports(file) - {own} if layer(name) >= layer(own)} == set()


def test_the_engine_knows_nothing_of_the_site_generator() -> None:
    for file in MODULES:
        assert not any(name.split(".")[0] in ("mkdocs", "material") for name in imports(file)), file.name


def test_the_hook_is_the_only_file_that_imports_mkdocs() -> None:
    files = [file for file in (ROOT / "hooks").rglob("*.py") if any(name.split(".")[0] == "mkdocs" for name in imports(file))]
    assert [file.name for file in files] == ["mkdocs_hook.py"]


@pytest.mark.parametrize("file", [*MODULES, ROOT / "hooks" / "mkdocs_hook.py"], ids=lambda f: f.stem)
def test_a_module_stays_small(file: Path) -> None:
    assert len(file.read_text("utf-8").splitlines()) <= 300


def test_every_command_of_the_readme_is_in_the_makefile() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    named = set(re.findall(r"`?make ([a-z]+)", (ROOT / "README.md").read_text("utf-8")))
    assert {"serve", "test", "build", "check", "clean"} <= named
    assert named - {"and", "reports"} <= targets


def test_the_documents_link_to_files_that_exist() -> None:
    for name in ("README.md", "CONTRIBUTING.md"):
        for target in re.findall(r"\]\(([^)#:]+)\)", (ROOT / name).read_text("utf-8")):
            assert (ROOT / target).exists(), f"{name}: {target}"


def test_the_kinds_of_records_are_documented() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    rows = dict(re.findall(r"^\| (\w+) \| (id, .*) \|$", text, re.MULTILINE))
    for kind, model in KINDS.items():
        keys = {info.alias or name for name, info in model.model_fields.items()}
        assert {key for key in keys if not re.search(rf"\b{key}\b", rows.get(kind, ""))} == set(), kind
