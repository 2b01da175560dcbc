"""data/sources.yml with a new version in force, and the one before among the earlier ones; every other character stays."""

from briefing.cli.new_version import NewVersion
from briefing.loading.load import load
from briefing.loading.project import Project
from briefing.model.document import Document, Path
from briefing.model.records import SourceFile
from briefing.problems import CannotRun

Edit = tuple[int, int, str]  # the text between two offsets becomes another


def repinned(project: Project, version: NewVersion) -> bytes:
    """The file's bytes. Raises CannotRun where it is laid out so that this cannot be done."""
    entry, document = version.entry, version.entry.document
    at: Path = (entry.index,)
    edits = [_value(document, (*at, "file"), version.new.path), _value(document, (*at, "sha256"), version.sha256), _earlier(version)]
    text = document.text
    for start, end, new in sorted(edits, reverse=True):
        text = text[:start] + new + text[end:]
    mark = "\ufeff" if project.files[document.path].startswith(b"\xef\xbb\xbf") else ""
    content = (mark + text).encode()
    after, _ = load(Project(project.root, {**project.files, document.path: content, version.new.path: version.new.text.encode()}))
    found = after.find(SourceFile, entry.id)
    if found is None or (found.file, found.sha256, found.version) != (version.new.path, version.sha256, version.number):
        raise CannotRun(f"{document.path} is laid out so that no version can be added: give the keys of {entry.id} a line each")
    return content


def _value(document: Document, path: Path, new: str) -> Edit:
    start = document.start(path)
    end = document.ends[path]
    return start, start + len(document.text[start:end].rstrip()), new


def _earlier(version: NewVersion) -> Edit:
    """The entry of the version that was in force, behind those before it."""
    record, document, at = version.entry.record, version.entry.document, (version.entry.index,)
    file, pin = f"file: {record.file}", f"sha256: {record.sha256}"
    if not record.earlier:
        if document.text[document.start(at)] == "{":
            return _insert(document.ends[(*at, "sha256")], f", earlier: [{{{file}, {pin}}}]")
        indent = " " * (document.key_position((*at, "sha256"))[1] - 1)
        return _line(document.text, document.ends[(*at, "sha256")], indent, f"earlier:\n{indent}  - {file}\n{indent}    {pin}")
    last: Path = (*at, "earlier", len(record.earlier) - 1)
    if document.text[document.start((*at, "earlier"))] == "[":
        return _insert(document.ends[last], f", {{{file}, {pin}}}")
    indent = " " * (document.position(last)[1] - 3)
    return _line(document.text, max(document.ends[(*last, key)] for key in ("file", "sha256")), indent, f"- {file}\n{indent}  {pin}")


def _insert(at: int, new: str) -> Edit:
    return at, at, new


def _line(text: str, at: int, indent: str, new: str) -> Edit:
    """New lines below the one that an offset is in, with the line ends of the file."""
    end = text.find("\n", at)
    line_end = "\r\n" if "\r\n" in text else "\n"
    place = len(text) if end < 0 else end - (text[end - 1] == "\r")
    return _insert(place, f"\n{indent}{new}".replace("\n", line_end))
