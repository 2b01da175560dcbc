"""All that a site says, one statement at a time: those of the records, and the sentences that pages compose from them."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from briefing.extract.facts import Facts
from briefing.extract.page_sentences import Composed
from briefing.model.addresses import url_of
from briefing.model.briefing import Briefing
from briefing.model.page import ALL_IN_ONE
from briefing.model.statement import OURS, Kind, Part, Statement, address
from briefing.model.statements import statements


def inventory(briefing: Briefing, pages: Iterable[Facts]) -> tuple[Statement, ...]:
    """Every statement with the addresses of the pages that show it: those of records in the order of the files, then what pages say."""
    read = [page for page in pages if page.path != ALL_IN_ONE]
    shown: dict[str, list[str]] = {}
    for page in read:
        for place in sorted(page.says):
            shown.setdefault(place, []).append(url_of(page.path))
    ids = {url_of(page.path): page.ids for page in read}
    own = tuple(replace(one, pages=_home_first(briefing, one, shown.get(one.place, ()), ids)) for one in statements(briefing))
    return own + _composed(read, frozenset(value for one in own for value in one.says.values() if isinstance(value, str)))


def _home_first(briefing: Briefing, one: Statement, shown: Iterable[str], ids: Mapping[str, frozenset[str]]) -> tuple[str, ...]:
    """The address of a statement itself, where some page has it, then the pages that show it too; `ids` are those of each page."""
    home = address(one.place, ids, getattr(briefing.by_id.get(one.record), "told_at", ""))
    page, _, id = home.partition("#")
    is_there = bool(home) and (not id or id in ids.get(page, ()))
    return (*((home,) if is_there else ()), *(url for url in shown if url != page or not is_there))


def _composed(pages: Iterable[Facts], told: frozenset[str]) -> tuple[Statement, ...]:
    """The sentences of the pages, each once, however many show it; a description may repeat a record's text, which is `told`."""
    found: dict[tuple[object, ...], Statement] = {}
    for page in pages:
        url = url_of(page.path)
        for number, one in enumerate((one for one in page.composed if one.text not in told), 1):
            key = (one.text, one.cites, one.beside, one.is_of_all, one.badges)
            if key not in found:
                kind: Kind = "absence" if one.is_of_all else "composed"
                found[key] = Statement(f"/{url}~{number}", kind, _says(one), one.cites, one.before, (url,))
            elif url not in found[key].pages:
                found[key] = replace(found[key], pages=(*found[key].pages, url))
    return tuple(found.values())


def _says(one: Composed) -> Mapping[str, Part]:
    """A page's sentence in parts; how it is known are its badges, and beside another *our reading* is that of a part of it."""
    others = [badge for badge in one.badges if badge != OURS]
    says: dict[str, Part] = {
        "beside": one.beside, "text": one.text, "status": " and ".join(others or one.badges),
        "our_reading": ("part of it",) if others and OURS in one.badges else (),
    }
    return {name: value for name, value in says.items() if value}
