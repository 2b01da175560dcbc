"""Templates run in a sandbox: they read records and use the words given to them, and get at nothing else."""

import pytest

from briefing.model.records import KINDS
from briefing.pages.sandbox import readable

# Harmless: each would only look at what is inside.
REFUSED = [
    "''.__class__.__mro__", "get.__globals__", "get.__code__.co_names", "cycler.__init__.__globals__", "self.__init__.__globals__",
    "names[0].__class__", "names[0].parse_file", "names[0].parse_raw('{}')", "names[0].model_construct()", "names[0].__dict__",
    "('%s' | format(1)).__class__", "'{0.__class__}'.format(names[0])", "names[0].name.__add__('a')", "range(10000000) | list",
    "(1).__class__.__base__.__subclasses__()", "joiner.__init__.__globals__['os']", "namespace.__init__.__globals__", "lipsum.__globals__",
    "get | attr('__globals__')", "names | map(attribute='__class__') | first", "names[0]['__class__']", "source_of('treaty').__class__",
]


@pytest.mark.parametrize("expression", REFUSED)
def test_a_template_does_not_get_inside(expression, planted) -> None:
    problems = planted("docs/index.md", "## Renewal", f"{{{{ {expression} }}}}\n\n## Renewal")
    assert {problem.rule for problem in problems} == {"TPL1"}
    assert {(problem.path, problem.line) for problem in problems} == {("docs/index.md", 16)}


@pytest.mark.parametrize("kind", KINDS)
def test_all_fields_of_a_record_can_be_read_and_no_method_of_the_library(kind) -> None:
    assert readable(KINDS[kind]) >= KINDS[kind].model_fields.keys()
    assert not {"parse_raw", "parse_file", "model_construct", "model_copy", "copy"} & readable(KINDS[kind])
