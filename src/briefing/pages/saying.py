"""Words on a page that are a statement of a record: stamped with its place, and, where they are at home, to be linked to.

`data-says="factions/hts:described.0"`: the check compares the words with the record. What no such stamp covers, the page itself says.
"""

from collections.abc import Collection

from jinja2 import pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from briefing.model.addresses import folder, own_page
from briefing.model.briefing import Briefing
from briefing.model.statement import address
from briefing.pages.environment import as_text


def words_for(briefing: Briefing, own_pages: Collection[str]) -> dict[str, object]:
    """The words `said` and `permalink` for page templates; `own_pages` are the kinds whose records have a page each."""

    def id_there(context: Context, place: str) -> str:
        """The id of a statement's place on a page; empty where its home is elsewhere."""
        record = place.partition(":")[0]
        kind, _, name = record.partition("/")
        told_at = getattr(briefing.by_id.get(record), "told_at", "")
        urls = {own_page(kind, name) if kind in own_pages else f"{folder(kind)}/"}
        home, _, id = address(place, urls, told_at).partition("#")
        return id if home == context["page_url"] else ""

    @pass_context
    def said(context: Context, words: object, place: str, home: bool = False) -> Markup:
        """Words stamped as those of the statement at a place; with its id where this is its `home`. A record has one around it."""
        if not place:
            return as_text(words)
        id = Markup(' id="{}"').format(found) if home and ":" in place and (found := id_there(context, place)) else ""
        return Markup('<span data-says="{}"{}>{}</span>').format(place, id, as_text(words))

    @pass_context
    def permalink(context: Context, place: str) -> Markup:
        """A link to a statement that is at home on the page; its sign comes from the style, and is no text."""
        id = id_there(context, place) if place else ""
        return Markup('<a class="permalink" href="#{}" aria-label="Link to this statement"></a>').format(id) if id else Markup("")

    return {"said": said, "permalink": permalink}
