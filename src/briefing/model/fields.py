"""The types of a record's fields.

Every scalar arrives as text (see `loading.strict_yaml`), and pydantic turns it into the declared type. A field of type
`Reference` names another record; `traversal.references` finds it and REC1 resolves it.
"""

import datetime
import re
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, JsonValue, StringConstraints

Text = Annotated[str, StringConstraints(min_length=1)]
FORM_OF_ID = r"[a-z0-9]+(-[a-z0-9]+)*"
Id = Annotated[str, StringConstraints(pattern=f"^{FORM_OF_ID}$")]
Version = Annotated[str, StringConstraints(pattern=r"^\d+\.\d+\.\d+$")]
Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
# A time in UTC, as who signs writes it.
Moment = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")]
Status = Literal["stated", "attributed", "our reading", "not stated"]


def _iso_day(text: str) -> str:
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", str(text)):
        raise ValueError(f'"{text}" is not a day: write year, month and day, for example 2026-11-23')
    return text


Day = Annotated[datetime.date, BeforeValidator(_iso_day)]


@dataclass(frozen=True)
class Reference:
    """Marks a field that holds the id of a record of `kind`; of any kind, as `kind/id`, where `kind` is empty."""

    kind: str = ""


PassageRef = Annotated[str, Reference("passages")]
NameRef = Annotated[str, Reference("names")]
FigureRef = Annotated[str, Reference("figures")]
AgreementRef = Annotated[str, Reference("agreements")]
RecordRef = Annotated[str, Reference()]


def one_of(*keys: str) -> dict[str, JsonValue]:
    """For the schema of a model: exactly one of some keys has to be there, `first+second` being two together."""
    return {"oneOf": [{"required": list(together.split("+"))} for together in keys]}


class Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", str_strip_whitespace=True)
