"""The Jinja environment in which pages are rendered: what does not work stops, and what comes from records stays text."""

import json
import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from types import CodeType
from typing import TypeVar

from jinja2 import Environment, StrictUndefined, Undefined
from jinja2.bccache import Bucket, BytecodeCache
from markupsafe import Markup, escape

from briefing.english.words.dictionary import FUNCTION_WORDS, is_ordinary
from briefing.loading.project import Project
from briefing.model.labels import label
from briefing.pages import citations
from briefing.pages.sandbox import Sandbox
from briefing.pages.stamps import counted
from briefing.pages.templates import ProjectLoader

_Value = TypeVar("_Value")
# Characters that Markdown would take for markup in a name such as Hei`at.
MARKDOWN = {ord(char): f"&#{ord(char)};" for char in "\\`*_[]|{"}


class Compiled(BytecodeCache):
    """Templates that were compiled before, for environments of the same kind: by name, and of the same text."""

    def __init__(self) -> None:
        self._codes: dict[tuple[str, str], CodeType | None] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._codes.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        self._codes[bucket.key, bucket.checksum] = bucket.code


def environment_for(project: Project, words: Mapping[str, object], compiled: BytecodeCache | None = None) -> Environment:
    """The environment of a project's templates; `words` are what they can use, by name."""
    environment = Sandbox(
        loader=ProjectLoader(project),
        bytecode_cache=compiled,
        undefined=StrictUndefined,
        autoescape=True,
        finalize=as_text,
        # Jinja's own {# would swallow Markdown's `## Title {#id}`.
        comment_start_string="{!",
        comment_end_string="!}",
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals |= words
    environment.filters |= FILTERS
    return environment


def _grouped(values: Iterable[_Value], key: str) -> list[tuple[str, list[_Value]]]:
    """The values in groups of the same attribute, the groups in the order in which they first appear."""
    groups: dict[str, list[_Value]] = {}
    for value in values:
        groups.setdefault(getattr(value, key), []).append(value)
    return list(groups.items())


def as_text(value: object) -> Markup:
    """Text from a record, made safe for Markdown and HTML both; what is marked safe or undefined passes."""
    if isinstance(value, Markup):
        return value
    if isinstance(value, Undefined):
        return Markup(value)  # where it is strict, this is what raises
    return _made_safe("" if value is None else str(value))


@lru_cache(maxsize=8192)  # names, labels and ids stand on many pages
def _made_safe(text: str) -> Markup:
    return Markup(str(escape(text)).translate(MARKDOWN).replace("///", "&#47;//"))  # begins or ends a block


def lower_first(text: str) -> str:
    """A text as it goes on within a sentence: its first letter small, unless a name begins there."""
    first, *others = text.split()[:2] or [""]
    goes_on = not others or others[0][:1] == others[0][:1].lower()
    begins_name = first.lower() not in FUNCTION_WORDS and not (goes_on and is_ordinary(first.lower()))
    return text if begins_name else text[:1].lower() + text[1:]


FILTERS = {
    "by": _grouped,
    "capitalize_first": lambda text: text[:1].upper() + text[1:],
    "cite": citations.as_citations,
    "code": lambda text: Markup(re.sub(r"`([^`]+)`", r"<code>\1</code>", str(escape(text)))),
    "counted": counted,
    "label": label,
    "lower_first": lower_first,
    "slug": lambda text: re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-"),
    "yaml": lambda text: Markup(json.dumps(str(text), ensure_ascii=False)),
}
