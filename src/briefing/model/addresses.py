"""Where a record is met on the site: on a page of its own, at its place on its kind's page, or nowhere."""

from collections.abc import Collection

# The folder of a kind's pages is the kind, but a source has its own address: /source/<id>/.
FOLDERS = {"source": "sources"}
KIND_FOLDERS = {kind: folder for folder, kind in FOLDERS.items()}


def folder(kind: str) -> str:
    """The folder of a kind's pages below docs/, and in their addresses."""
    return KIND_FOLDERS.get(kind, kind)


def own_page(kind: str, id: str) -> str:
    """The address that a record's own page has, relative to the site's root."""
    return f"{folder(kind)}/{id}/"


def place(kind: str, id: str, urls: Collection[str]) -> str:
    """The address of a record among the pages at `urls`, relative to the site's root; empty where no page has it."""
    if own_page(kind, id) in urls:
        return own_page(kind, id)
    return f"{folder(kind)}/#{id}" if f"{folder(kind)}/" in urls else ""
