"""What a record says, and how we know: assertions in our own words, each with the passages that it cites."""

from pydantic import ConfigDict, model_validator

from briefing.model.fields import Frozen, PassageRef, Status, Text


class Cited(Frozen):
    """Anything that cites: `cites` names the passages, in the order in which the chips are shown."""

    cites: tuple[PassageRef, ...] = ()


class Ordered(Cited):
    """What may speak of where passages stand: `order` names them, each in the sentence of the one before it or in the next."""

    order: tuple[PassageRef, ...] = ()


class Known(Cited):
    """What is said with a status: how we know. Our reading has its `reason`, the words of the source that lead to it."""

    model_config = ConfigDict(json_schema_extra={
        "if": {"properties": {"status": {"const": "our reading"}}, "required": ["status"]},
        "then": {"required": ["reason"]}, "else": {"properties": {"reason": False}},
    })

    status: Status = "stated"
    reason: str = ""

    @model_validator(mode="after")
    def _reading_has_its_reason(self) -> "Known":
        if self.status == "our reading" and not self.reason:
            raise ValueError("our reading needs a `reason`: the words of the source that lead to it")
        if self.reason and self.status != "our reading":
            raise ValueError("a `reason` needs `status: our reading`: what the source says itself has none")
        return self


class Claim(Known, Ordered):
    """One checkable assertion in our own words. `in_words` holds the source's words for it, verbatim.

    One that is not stated speaks of the whole source: `absent` are the words whose absence shows it.
    """

    text: Text
    in_words: str = ""
    absent: tuple[Text, ...] = ()

    @model_validator(mode="after")
    def _not_stated_is_shown_by_absence(self) -> "Claim":
        if self.status == "not stated" and not self.absent:
            raise ValueError("what is not stated needs `absent`: words that would say it, and that the source does not have")
        if self.absent and self.status != "not stated":
            raise ValueError("`absent` needs `status: not stated`: what the source says is not shown by words that it lacks")
        return self
