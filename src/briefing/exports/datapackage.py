"""The tables to take away as one Frictionless data package: what each column holds, so that no reader has to guess.

Guessing goes wrong: the marker "52" becomes the number 52.0, and "12,14" two places or a thousand and more.
"""

import datetime
import hashlib
import json
from collections.abc import Iterable, Iterator

from briefing.exports.download import Download
from briefing.exports.records import FOLDER, FORMATS, columns
from briefing.model.briefing import Briefing
from briefing.model.edition import edition
from briefing.model.fields import Frozen
from briefing.model.records import Record
from briefing.model.site import Site

PATH = f"{FOLDER}/datapackage.json"
MEDIA_TYPE = "application/vnd.datapackage+json"
TYPES = {datetime.date: "date", int: "integer", bool: "boolean"}
# What follows from the text of a figure, or of what somebody says.
COMPUTED = {"value": "number", "value_to": "number", "quoted_in_part": "boolean"}


def file(briefing: Briefing, site: Site, files: Iterable[Download]) -> Download:
    """The package, with a resource for each of the files that is a table."""
    now = edition(briefing)
    package: dict[str, object] = {"profile": "tabular-data-package", "name": "briefing", "title": site.name}
    package |= {"version": now.version, "created": f"{now.date.isoformat()}T00:00:00Z"} if now else {}
    package |= {"homepage": site.url} if site.url else {}
    package["resources"] = [_resource(briefing, one) for one in files if one.media_type == FORMATS["csv"]]
    return Download(PATH, MEDIA_TYPE, json.dumps(package, ensure_ascii=False, indent=1) + "\n")


def _resource(briefing: Briefing, table: Download) -> dict[str, object]:
    name = table.path.removeprefix(f"{FOLDER}/")
    kind = name.removesuffix(".csv")
    model = briefing.kinds[kind]
    known = types(model)
    fields = [{"name": one, "type": COMPUTED.get(one) or known.get(one, "string")} for one in columns(kind, model)]
    return {
        "profile": "tabular-data-resource", "name": kind, "path": name, "format": "csv", "mediatype": "text/csv", "encoding": "utf-8",
        "bytes": len(table.content), "hash": f"sha256:{hashlib.sha256(table.content).hexdigest()}",
        "dialect": {"delimiter": ",", "quoteChar": '"', "doubleQuote": True, "lineTerminator": "\r\n", "header": True},
        "schema": {"fields": fields, "primaryKey": "id", "missingValues": [""]},
    }


def types(model: type[Record]) -> dict[str, str]:
    """The columns of a kind whose cells hold one value that is no text; what a list holds is joined, and is text."""
    return dict(_types(model))


def _types(model: type[Frozen], prefix: str = "") -> Iterator[tuple[str, str]]:
    for name, info in model.model_fields.items():
        key = prefix + (info.alias or name)
        for held in (info.annotation, *getattr(info.annotation, "__args__", ())):
            if isinstance(held, type) and issubclass(held, Frozen) and getattr(info.annotation, "__origin__", None) is not tuple:
                yield from _types(held, f"{key}.")
            elif isinstance(held, type) and held in TYPES:
                yield key, TYPES[held]
