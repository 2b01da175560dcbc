"""The headings of a page as MkDocs takes them."""

from typing import TypedDict

from briefing.model.page import Heading


class Token(TypedDict):
    """A heading, with those below it."""

    level: int
    id: str
    name: str
    children: "list[Token]"


def token(heading: Heading) -> Token:
    return {"level": heading.level, "id": heading.id, "name": heading.name, "children": [token(one) for one in heading.children]}
