"""Where templates run: they read records and call the words given to them, and reach no file, no process and no inside of Python."""

from functools import cache, cached_property

from jinja2.sandbox import ImmutableSandboxedEnvironment

from briefing.model.fields import Frozen


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja's sandbox. Of a record it gives the fields and what is computed from them: pydantic's own methods read files, too."""

    def is_safe_attribute(self, obj: object, attr: str, value: object) -> bool:
        """Whether a template may have an attribute of a value: decided by the value's kind alone, and once for each."""
        asked = type(obj), attr
        if (known := self._decided.get(asked)) is None:
            known = attr in readable(type(obj)) if isinstance(obj, Frozen) else super().is_safe_attribute(obj, attr, value)
            self._decided[asked] = known
        return known

    @cached_property
    def _decided(self) -> dict[tuple[type, str], bool]:
        return {}


@cache
def readable(kind: type[Frozen]) -> frozenset[str]:
    """The names that templates may read of records of a kind."""
    computed = {name for one in kind.__mro__ if issubclass(one, Frozen) for name, value in vars(one).items()
                if isinstance(value, property | cached_property)}
    return frozenset(name for name in (*kind.model_fields, *computed) if not name.startswith("_"))
