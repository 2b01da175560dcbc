"""Nothing is published that nobody read: real builds in which something comes in on another way."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import edit, quiet

HOOK = "hooks: [../../../hooks/mkdocs_hook.py]"
LATER = '''"""A hook that writes what nobody reads."""

from pathlib import Path


def on_post_page(output, page, config):
    return output.replace("</article>", "<p>Seven groups signed in Sochi.</p></article>") if PAGE else output


def on_page_content(html, page, config, files):
    return html.replace("opposed", "backed") if CONTENT else html


def on_post_build(config):
    if FILE:
        (Path(config.site_dir) / "leaflet.html").write_text("<p>All signed.</p>", "utf-8")
'''


@pytest.fixture
def project(river: Path) -> Path:
    """The river briefing with a folder for templates of its own."""
    (river / "overrides").mkdir()
    edit(river / "mkdocs.yml", "theme: {name: material, font: false}", "theme: {name: material, font: false, custom_dir: overrides}")
    edit(river / "mkdocs.yml", HOOK, f"hooks: [{Path(__file__).parents[2] / 'hooks' / 'mkdocs_hook.py'}]")
    return river


def build(root: Path) -> tuple[int, str, list[str]]:
    """The exit code of a real build, what it said, and the pages that it left."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(root / "out")]
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, env=quiet(), check=False)
    assert "Traceback" not in done.stdout + done.stderr
    return done.returncode, done.stdout + done.stderr, sorted(path.name for path in (root / "out").rglob("*.html"))


def stops(root: Path, *words: str) -> None:
    """The build stops with these words, and leaves no page."""
    code, said, left = build(root)
    assert code == 1, said
    assert left == []
    for word in words:
        assert re.search(word, said), said


def test_a_sound_briefing_is_published_with_every_file_accounted_for(project) -> None:
    code, said, left = build(project)
    assert code == 0, said
    assert "index.html" in left


@pytest.mark.parametrize("words", [
    "{{ page.meta.subtitle if page }}", "{{ ['Seven', 'groups', 'signed'] | join(' ') }}", '<span title="Signed in Sochi">x</span>',
    "{{ 'Signed on 4 May ' ~ 1931 }}",
])
def test_what_a_template_of_the_theme_computes_is_read_from_the_rendered_page(words, project) -> None:
    (project / "overrides" / "main.html").write_text('{% extends "base.html" %}{% block footer %}<p>' + words + "</p>{% endblock %}", "utf-8")
    edit(project / "docs" / "index.md", "title:", "subtitle: Seven groups signed in Sochi\ntitle:")
    stops(project, "PRO1|PRO3")


@pytest.mark.parametrize(("what", "words"), [
    ("PAGE", "PRO1.*Seven"), ("FILE", "FIL1 leaflet.html would be published, and was read by no rule"),
    ("CONTENT", "FIL1 .*does not show .* as it was checked"),
])
def test_what_another_hook_adds_is_found(what, words, project) -> None:
    settings = {name: name == what for name in ("PAGE", "FILE", "CONTENT")}
    head = "".join(f"{name} = {value}\n" for name, value in settings.items())
    (project / "later.py").write_text(f"{LATER}\n{head}", "utf-8")
    edit(project / "mkdocs.yml", "hooks: [", "hooks: [later.py, " if what != "CONTENT" else "hooks: [")
    if what == "CONTENT":
        edit(project / "mkdocs.yml", "mkdocs_hook.py]", "mkdocs_hook.py, later.py]")
    stops(project, words)


def test_a_hook_that_changes_a_page_behind_the_engine_is_found(project) -> None:
    (project / "later.py").write_text(f"{LATER}\nPAGE, FILE, CONTENT = True, False, False\n", "utf-8")
    edit(project / "mkdocs.yml", "mkdocs_hook.py]", "mkdocs_hook.py, later.py]")
    stops(project, "FIL1 .*index.html would be published, and is not as it was read")


def test_the_words_of_the_generators_own_search_are_those_of_the_pages(project) -> None:
    edit(project / "mkdocs.yml", "plugins: []", "plugins: [search]")
    code, said, _ = build(project)
    assert code == 0, said


@pytest.mark.parametrize("address", ["http://127.0.0.1:8123/", "https://example.org:8443/2019/kara-7/"])
def test_the_address_of_the_site_counts_nothing(address, project) -> None:
    """A host, a port and a folder have digits; each page says where it stands."""
    edit(project / "mkdocs.yml", "theme: {name: material, font: false, custom_dir: overrides}", f"theme: {{name: briefing}}\nsite_url: {address}")
    code, said, left = build(project)
    assert code == 0, said
    assert address in (project / "out" / "index.html").read_text("utf-8")
    assert left
