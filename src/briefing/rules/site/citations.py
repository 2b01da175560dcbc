"""PRO7 on pages: what looks like a citation is one, and names a passage. Told at every place where it is typed."""

import re
from collections.abc import Collection, Iterator

from briefing.extract.facts import Facts, SiteReading
from briefing.problems import closest_to, did_you_mean
from briefing.rules.rule import Finding, rule

ID = re.compile(r"[\w.-]+")


@rule("PRO7")
def known(site: SiteReading) -> Iterator[tuple[Facts, Finding]]:
    """Every citation on a page names a passage."""
    ids = site.briefing.ids("passages")
    for page in site.pages:
        for words in page.malformed:
            meant = "".join(f"[^{id}]" for name in ID.findall(words) if (id := _meant(name, ids)))
            hint = "One passage, no spaces: [^first][^second]."
            yield page, Finding("PRO7", f"“{words}” is no citation", hint, (words,), meant=meant)
        for id in page.cited:
            if id not in ids:
                near = (f"[^{id}]", id)
                yield page, Finding("PRO7", f'there is no passage "{id}"', did_you_mean(id, ids), near)


def _meant(id: str, ids: Collection[str]) -> str:
    return id if id in ids else closest_to(id, ids)
