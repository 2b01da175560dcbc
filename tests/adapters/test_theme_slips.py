"""Slips in templates of a theme: told before anything is built, at their place, with what was meant."""

import shutil

import pytest

from briefing.loading.project import INSTALLED
from conftest import ROOT, edit, problems_of

# file of the theme, what stands there, what an editor makes of it, what is told of it
SLIPS = [
    ("main.html", "{{ page.content }}", "{{ page.contnet }}", "a page has no 'contnet'", 'Did you mean "content"?'),
    ("main.html", "{{ page.content }}", "{{ page.content }", "{{ is opened here and not closed", "Write }} behind it."),
    ("main.html", "{% endif %}", "", "{% if … %} is opened here and not closed", "Write {% endif %} behind what belongs to it."),
    ("main.html", "partials/footer.html", "partials/foter.html", 'there is no template "partials/foter.html"', 'Did you mean "partials/footer.html"'),
    ("main.html", "| url", "| urll", "no filter is named 'urll'", 'Did you mean "url"'),
    ("main.html", "{{ page.content }}", "{% set one = 1 if (page.title | frist) == 2 else 3 %}{{ one }}", "no filter is named 'frist'", 'Did you mean "first"'),
    ("main.html", "{{ page.content }}", "{% if page is not defned %}{% endif %}", "no test is named 'defned'", 'Did you mean "defined"'),
    ("main.html", "{% block", "{% blok", "Encountered unknown tag 'blok'", 'Did you mean "block"'),
    ("partials/footer.html", "config.copyright", "confg.copyright", "'confg' is undefined", 'Did you mean "config"?'),
    ("partials/footer.html", "config.copyright", f"{'(' * 3000}1{')' * 3000}", "too deep to be read", "Close what is opened."),
    ("partials/footer.html", "Feed of changes", "{% extends 'main.html' %}", "cannot use extend from a non top-level scope", "at the top of the file"),
    ("partials/footer.html", "{#- Links", '{% include "partials/footer.html" %}{#- Links', "partials/footer.html → partials/footer.html", "Take one of these out."),
    ("partials/search.html", "<", '{% include "main.html" %}<', "partials/search.html → main.html → partials/header.html → partials/search.html", "Take one"),
    ("partials/header.html", "<header", "<<<<<<< HEAD\n<header", "a merge is not finished here", "Keep one of the two"),
]


@pytest.mark.parametrize(("file", "old", "new", "says", "hint"), SLIPS, ids=[f"{n}-{slip[0]}" for n, slip in enumerate(SLIPS)])
def test_a_slip_in_the_theme_is_one_problem_at_its_place(file, old, new, says, hint, idlib) -> None:
    text, own = (INSTALLED / file).read_text("utf-8"), idlib / "theme" / file
    own.parent.mkdir(exist_ok=True)
    at = text.index(old)
    edited = text.replace(old, new, 1)
    own.write_text(edited, "utf-8")
    [problem] = problems_of(idlib)
    assert (problem.path, problem.rule) == (f"theme/{file}", "TPL1")
    assert says in problem.message
    assert hint in problem.hint
    assert problem.line <= edited.count("\n", 0, at) + 1


def test_a_template_may_ask_for_itself_where_something_holds(idlib) -> None:
    """A menu within a menu: it comes to an end."""
    own = idlib / "theme" / "partials" / "footer.html"
    own.parent.mkdir(exist_ok=True)
    text = (INSTALLED / "partials/footer.html").read_text("utf-8")
    own.write_text(text + '{% if page.children %}{% include "partials/footer.html" %}{% endif %}', "utf-8")
    assert problems_of(idlib) == ()


def test_the_engines_own_theme_is_told_where_an_editor_can_open_it(idlib) -> None:
    from briefing.loading.project import read_project

    assert read_project(ROOT).opened("briefing/theme/main.html") == "src/briefing/theme/main.html"
    assert read_project(idlib).opened("briefing/theme/main.html") == (INSTALLED / "main.html").as_posix()
    assert read_project(idlib).opened("theme/assets/css/own.css") == "theme/assets/css/own.css"


def test_a_theme_that_is_not_ours_may_use_names_of_its_own(river) -> None:
    shutil.copytree(ROOT / "theme" / "assets", river / "theme" / "assets")
    (river / "theme" / "main.html").write_text('{% extends "base.html" %}{% block footer %}{{ lang.t("a") }}{% endblock %}', "utf-8")
    assert problems_of(river) == ()


def test_a_template_that_replaces_none_of_the_theme_and_that_nothing_uses_is_told(idlib) -> None:
    partials = idlib / "theme/partials"
    partials.mkdir()
    (partials / "foter.html").write_text("<footer>Ours.</footer>\n", "utf-8")
    [problem] = problems_of(idlib)
    assert (problem.rule, problem.path, problem.hint) == ("FIL1", "theme/partials/foter.html", 'Did you mean "partials/footer.html"?')
    (partials / "footer.html").write_text('<footer>{% include "partials/foter.html" %}</footer>\n', "utf-8")
    assert problems_of(idlib) == ()  # one that replaces uses it


def test_templates_that_no_setting_has_used_are_told(idlib) -> None:
    (idlib / "theme/404.html").write_text((INSTALLED / "404.html").read_text("utf-8"), "utf-8")
    assert problems_of(idlib) == ()
    edit(idlib / "mkdocs.yml", "  custom_dir: theme\n", "")
    edit(idlib / "mkdocs.yml", "  card: assets/images/card.png\n", "")
    [problem] = [one for one in problems_of(idlib) if one.rule == "CFG1"]
    assert problem.message == "theme/404.html replaces nothing, for the theme has no `custom_dir`"
