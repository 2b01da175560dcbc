"""What is left out: a record that no page shows any more, a claim, a citation."""

import re
from collections.abc import Iterator

from mutation.subject import Edit, Mutant, Subject


def dropped(subject: Subject) -> Iterator[Mutant]:
    """A record that no page shows any more, a citation that no page has any more."""
    briefing = subject.briefing
    with_pages = {page.record.partition("/")[0] for page in subject.draft.drafts if page.record}
    for page in subject.pages:
        for match in re.finditer(r"\{% for (\w+) in (\w+) %\}", subject.texts[page]):
            kind = match[2]
            if kind not in briefing.entries or kind in with_pages or kind not in ("questions", "voices", "names", "factions", "agreements", "figures"):
                continue
            for record in briefing.records(kind):
                only = f'{kind} | rejectattr("id", "equalto", "{record.id}")'
                edit = Edit(page, match.start(2), kind, only)
                yield from subject.mutant("record dropped", edit, "REC4 PAS4 SRC2", f"data/{kind}.yml", "data/passages.yml", "data/sources.yml")
        for match in re.finditer(r"parts\.claims\((\w+)\.(\w+)(?=,)", subject.texts[page]):
            only_the_first = Edit(page, match.end(), "", "[:1]")
            told = {f"data/{entry.kind}.yml" for entry in briefing.all_entries() if len(getattr(entry.record, match[2], ())) > 1}
            if told:
                yield from subject.mutant("claim dropped", only_the_first, "REC4", *told)
        for match in re.finditer(r"parts\.not_stated\((\w+)\.(\w+)(?=,)", subject.texts[page]):
            yield from subject.mutant("absence dropped", Edit(page, match.end(), "", "[:1]"), "REC4", *(f"data/{kind}.yml" for kind in briefing.entries))
    once = [(id, places) for id in briefing.spans if len(places := [
        edit for page in subject.pages for edit in subject.replace(page, f"[^{id}]", "") if _is_alone(subject, edit)]) == 1]
    for id, [edit] in once:
        rules, chips = "PAS4 PRO1 PRO2 PRO3 PRO4 SRC2", [page for page in subject.draft.drafts if f"[^{id}]" in page.markdown]
        if len({page.template for page in chips}) == 1:
            yield from subject.mutant("citation dropped", edit, rules, edit.path, "data/passages.yml", "data/sources.yml")


def _is_alone(subject: Subject, edit: Edit) -> bool:
    """Whether a citation is the only one of its line, so that nothing else there proves what it proved."""
    text = subject.texts[edit.path]
    line = text[text.rfind("\n", 0, edit.at) + 1 : text.find("\n", edit.at)]
    return line.count("[^") == 1 and "cite" not in line


ERRORS = (dropped,)
