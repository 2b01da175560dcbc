"""What finished pages need under a theme that is not ours: one style and one script for chips, previews, drawings and sources.

Both are made of the files of our theme: what a component looks like, and what it does, stands there once.
"""

from collections.abc import Iterator

from briefing.exports.download import Download
from briefing.loading.project import PACKAGED, THEME, Project

STYLE, SCRIPT = "assets/briefing/citations.css", "assets/briefing/citations.js"
ROOTS = ("tokens",)
COMPONENTS = (
    "words", "cite", "quotations", "labels", "trust", "columns", "facts", "fields", "records", "permalink", "evidence", "tables", "figures",
    "charts",
    "timeline", "marks", "sources", "preview", "source-text", "take-away", "problems", "own",
)
SCRIPTS = ("preview", "copy")
# Where a theme puts the page: Material, and those that come with MkDocs. The id, which nothing has, makes every rule of ours
# stronger than the theme's rules for plain elements.
PAGE = ':is(article.md-typeset, [role="main"]):not(#none)'


def parts(project: Project) -> Iterator[str]:
    """The paths of the theme's files that the style and the script are made of."""
    styles = [f"assets/css/{name}.css" for name in (*ROOTS, *COMPONENTS)]
    scripts = [f"assets/js/{name}.js" for name in SCRIPTS]
    files = (*styles, *scripts, *(f"elsewhere/{name}.css" for name in ("sizes", "before", "after")))
    return (path for file in files if (path := _path(project, file)) in project)


def files(project: Project) -> tuple[Download, ...]:
    """The style and the script."""
    return Download(STYLE, "text/css", _style(project)), Download(SCRIPT, "text/javascript", _script(project))


def _path(project: Project, file: str) -> str:
    return own if (own := f"{THEME}/{file}") in project else f"{PACKAGED}/{file}"


def _text(project: Project, file: str) -> str:
    """The text of a theme's file; empty for one that a briefing may add and has not."""
    return project.readable(_path(project, file))


def _style(project: Project) -> str:
    """The tokens, and all components nested in the page, so that nothing around it is touched."""
    roots = (*(f"assets/css/{name}.css" for name in ROOTS), "elsewhere/sizes.css")
    nested = ("elsewhere/before.css", *(f"assets/css/{name}.css" for name in COMPONENTS), "elsewhere/after.css")
    around, within = ("\n".join(_text(project, file) for file in files) for files in (roots, nested))
    return f"{around}\n{PAGE} {{\n{within}}}\n"


def _script(project: Project) -> str:
    """The scripts, run for a page, and for each page that Material puts in its place without loading anew."""
    run = "".join(_text(project, f"assets/js/{name}.js") for name in SCRIPTS)
    return f"{{\nconst onPage = () => {{\n{run}}};\nif (window.document$) window.document$.subscribe(onPage);\nelse onPage();\n}}\n"
