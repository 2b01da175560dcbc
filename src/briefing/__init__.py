"""The engine of the briefing: from a source text and YAML records to checked pages.

Read it, know it, render it, read it back, judge it, publish it: one direction. Imports point one way, room by room:

english ← text ← model ← loading ← review ← exports ← pages ← extract ← rules ← publish ← adapters ← cli ← hooks

Nothing here knows a site generator but `adapters`; CONTRIBUTING.md says what each room holds.

What others may use:

`read_source(id, path, text, title="") -> Source`: the sentences and reference markers of a text.
`read(text, left_out=()) -> Reading`: its quantities, dates and references; `left_out` are stretches such as markers.
`agree(claim, evidence) -> list[Disagreement]`: what one reading says and none of the others bears out.

Offsets are code points from the start of the text, end exclusive. Values are exact decimals in the unit that is named; a
percentage is not divided by 100, a share is a part of 1, a time is in minutes since midnight.
"""

from importlib import import_module

_FACE = {"read_source": "briefing.text.source", "read": "briefing.english.reading", "agree": "briefing.english.comparing.agreement"}
__all__ = ["agree", "read", "read_source"]


def __getattr__(name: str) -> object:
    if name not in _FACE:
        raise AttributeError(f"module 'briefing' has no attribute {name!r}")
    return getattr(import_module(_FACE[name]), name)
