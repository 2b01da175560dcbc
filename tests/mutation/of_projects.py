"""Errors of a whole project: settings, files that nobody would read, templates that do not work, links that lead nowhere."""

from collections.abc import Iterator

from mutation.subject import Edit, Mutant, Subject

UNREAD = {"leaflet.html": "<p>Signed by all.</p>", "map.svg": "<svg><text>Signed by all</text></svg>", "numbers.csv": "id,people\na,12\n",
          "note.txt": "Signed by all.", "search.js": "alert()", "data.json": "{}", "more.xml": "<a/>", "report.pdf": "%PDF", "strait.png": "Signed by all."}
LOST = ("[there](nowhere.md)", '<p class="own-words"><a href="nowhere/">there</a></p>', '<p class="own-words"><a href="#nowhere">there</a></p>',
        "![A drawing of it](nowhere.png)", '<p class="own-words"><a href="/">there</a></p>')

PALE = (":root { --quiet: #999; }", ":root { --accent: light-dark(#0a5a64, #24535a); }", ".stance--open { color: light-dark(#d0a020, #eec75a); }",
        "@media (prefers-color-scheme: dark) { :root { --field-edge: #333a40; } }", ":root { --paper: #777777; }", ".note { color: #888; background: #777; }")


def settings(subject: Subject) -> Iterator[Mutant]:
    """A site built without the hook, from another folder, or at other addresses."""
    text, path = subject.texts["mkdocs.yml"], "mkdocs.yml"
    at = text.index("hooks:")
    yield from subject.mutant("hook commented out", Edit(path, at, "", "# "), "CFG1")
    for line in ("docs_dir: data", "use_directory_urls: false", "site_url: somewhere"):
        if line.partition(":")[0] not in text:
            yield from subject.mutant("setting", Edit(path, len(text), "", f"\n{line}\n"), "CFG1")


def colours(subject: Subject) -> Iterator[Mutant]:
    """A token of the theme, or a sign's own colour, that cannot be told from what is behind it, in one look or in both."""
    for look in PALE:
        yield from subject.mutant("pale colour", Edit("theme/assets/css/look.css", 0, "", look), "CON1")


def files(subject: Subject) -> Iterator[Mutant]:
    """A file that would be published, or taken for records, and that nobody reads."""
    for name, content in UNREAD.items():
        yield from subject.mutant("unread file", Edit(f"docs/{name}", 0, "", content), "FIL1")
    yield from subject.mutant("unread file", Edit("data/factionz.yml", 0, "", "- id: a\n"), "FIL1")


def ledger(subject: Subject) -> Iterator[Mutant]:
    """A ledger that is not whole: a line that says nothing, a sitting before this one that is missing, a verdict that is nowhere."""
    people, path = Edit("reviews/people.yml", 0, "", "- {handle: ana, roles: [reader], since: 2026-11-01}\n"), "reviews/sittings/a.jsonl"
    first = '{"type":"sitting","schema":1,"by":"ana","at":"2026-11-28T12:00:00Z","prev":"%s"}\n'
    yield from subject.mutant("line of a sitting", Edit(path, 0, "", "{}\n"), "REV1", path)
    yield from subject.mutant("somebody unknown", Edit(path, 0, "", first % ""), "REV1", path)
    yield from subject.mutant("people repeated", Edit("reviews/people.yml", 0, "", people.new + people.new), "REV1", "reviews/people.yml")
    yield from subject.mutant("stray of the ledger", Edit("reviews/poeple.yml", 0, "", people.new), "REV1", "reviews/poeple.yml")
    yield from subject.mutant("sitting missing", (people, Edit(path, 0, "", first % ("0" * 64))), "REV2", path)
    nowhere = first % "" + '{"type":"withdraw","of":"%s","reason":"misread"}\n' % ("0" * 64)
    yield from subject.mutant("verdict that is nowhere", (people, Edit(path, 0, "", nowhere)), "REV3", path)
    signature = Edit(f"{path}.sig", 0, "", "signed, Ana\n")
    yield from subject.mutant("signature that is none", (people, Edit(path, 0, "", first % ""), signature), "REV4", signature.path)


def templates(subject: Subject) -> Iterator[Mutant]:
    """A word that no template knows, a tag that nobody closes, a page without a title."""
    for page in subject.pages:
        yield from subject.mutant("template", subject.append(page, "{{ figure_shwn(1) }}"), "TPL1", page)
        yield from subject.mutant("template", subject.append(page, "{% if true %}"), "TPL1", page)
        at = subject.texts[page].index("title:")
        yield from subject.mutant("template", Edit(page, at, "title", "titel"), "TPL1", page)


def links(subject: Subject) -> Iterator[Mutant]:
    """A link, or a picture, that leads to what the site does not have."""
    for page in subject.pages:
        for typed in LOST:
            yield from subject.mutant("dead link", subject.append(page, typed), "LNK1", page)


ERRORS = (settings, colours, files, ledger, templates, links)
