"""Where a record is met on the site: on a page of its own, at its place on its kind's page, or nowhere."""

from collections.abc import Collection

# The folder of a kind's pages is the kind, but a source has its own address: /source/<id>/.
FOLDERS = {"source": "sources"}
KIND_FOLDERS = {kind: folder for folder, kind in FOLDERS.items()}
# Pages that stand for their folder.
INDEX = ("index", "README")


def folder(kind: str) -> str:
    """The folder of a kind's pages below docs/, and in their addresses."""
    return KIND_FOLDERS.get(kind, kind)


def own_page(kind: str, id: str) -> str:
    """The address that a record's own page has, relative to the site's root."""
    return f"{folder(kind)}/{id}/"


def place(kind: str, id: str, urls: Collection[str], told_at: str = "") -> str:
    """The address of a record among the pages at `urls`, relative to the site's root; empty where no page has it.

    `told_at` is the address of the page that tells it together with others, where one does.
    """
    if told_at:
        return f"{told_at}#{id}"
    if own_page(kind, id) in urls:
        return own_page(kind, id)
    return f"{folder(kind)}/#{id}" if f"{folder(kind)}/" in urls else ""


def url_of(path: str) -> str:
    """The address of a page's path: `factions/hts.md` is at `factions/hts/`, `index.md` or `README.md` at its folder's."""
    folder, _, name = path.rpartition("/")
    stem = name.rpartition(".")[0]
    steps = [folder, "" if stem in INDEX else stem]
    return "".join(f"{step}/" for step in steps if step)


def relative(target: str, base: str) -> str:
    """The address of `target` as seen from `base`; both relative to the site's root."""
    return "../" * base.count("/") + target or "./"
