"""A quantity as written, whoever reads it."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True)
class Quantity:
    """A quantity as written. Offsets are code points from the start of the text, end exclusive; `start` and `end` hold the
    number alone, `whole` what belongs to it before and behind.

    `value` is signed; a percentage is not divided by 100; a share (half, four in ten) is a part of 1. `last` is the other end
    of a range, in the order written. `kind` is number, ordinal, share, multiple, article or vague (thousands). `hedges` are
    classes of the table. `unit` is a name of the table or a glued token, `nouns` are the stems of the noun phrase, `rate` the
    names of what it is per. `way` is up or down, or surplus or deficit, if told, `role` from or to in a change. `age` tells an age,
    `tolerance` what stands behind ±, `compared` what another number is compared with: above the 15 per cent that were
    allowed. `softened` are the words before it and behind that soften it.
    """

    start: int
    end: int
    whole: tuple[int, int]
    text: str
    value: Decimal
    kind: str
    last: Decimal | None = None
    hedges: frozenset[str] = frozenset()
    unit: str = ""
    nouns: tuple[str, ...] = ()
    rate: frozenset[str] = frozenset()
    way: str = ""
    role: str = ""
    age: bool = False
    tolerance: bool = False
    digits: bool = False
    compared: bool = False
    softened: str = ""

    @property
    def inexact(self) -> frozenset[str]:
        """The hedges that leave the value open. An *only* does not: only 12 are 12."""
        return self.hedges - {"only"}
