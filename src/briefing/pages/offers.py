"""What page templates can say of the files to take away, and of the changes."""

from dataclasses import dataclass
from functools import cache

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from briefing.exports import feeds, llms_txt
from briefing.exports.records import FORMATS, Download, columns, downloads, path_of
from briefing.model import edition
from briefing.model.briefing import Briefing
from briefing.model.page import relative
from briefing.model.records import KINDS
from briefing.problems import UnknownName, did_you_mean


@dataclass(frozen=True)
class Offer:
    """A file as a page offers it: its format, its address seen from the page, and its size, stamped with its path."""

    format: str
    href: str
    size: Markup


def offers(briefing: Briefing, urls: frozenset[str]) -> dict[str, object]:
    """The words for files and changes, by name. `urls` are the addresses of all pages below the site's root."""

    @cache  # the files of one briefing, made once however many pages offer them
    def files() -> dict[str, Download]:
        return {file.path: file for file in downloads(briefing, urls)}

    @pass_context
    def download(context: Context, kind: str) -> list[Offer]:
        """The files of a kind of record, CSV before JSON."""
        if not briefing.records(kind):
            raise UnknownName(f'there are no records "{kind}" to download', did_you_mean(str(kind), downloadable))
        made = {format.upper(): files()[path_of(kind, format)] for format in FORMATS}
        return [Offer(name, relative(file.path, context["page_url"]), size_shown(file)) for name, file in made.items()]

    @pass_context
    def file_at(context: Context, path: str) -> str:
        """The address of a file that the build makes, seen from the page."""
        made = (feeds.FEED, llms_txt.PATH, *files())
        if path not in made:
            raise UnknownName(f'the build makes no file "{path}"', did_you_mean(path, made))
        return relative(path, context["page_url"])

    downloadable = [kind for kind in KINDS if briefing.records(kind)]
    return {
        "columns_of": columns,
        "day_of": edition.day_shown,
        "download": download,
        "downloadable": downloadable,
        "file_at": file_at,
        "kind_of": edition.kind_shown,
        "records": briefing.records,
        "version_of": edition.version_shown,
    }


def size_shown(file: Download) -> Markup:
    """A file's size, stamped so that the check can measure it again."""
    return Markup('<data data-size="{}">{}</data>').format(file.path, file.size)
