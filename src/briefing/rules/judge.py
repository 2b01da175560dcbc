"""Every check, called with what it reads: the files and settings, the records, one statement, one page, or everything at once."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from briefing.extract.claims import Claim, claims_of_reading, claims_of_records
from briefing.extract.evidence import Evidence, Ground
from briefing.extract.facts import SiteReading
from briefing.extract.reading import Reading
from briefing.loading.project import Project
from briefing.model.briefing import Briefing
from briefing.model.site import Settings
from briefing.problems import Problem, offset_of
from briefing.review.signed import SignedLedger
from briefing.rules.candidates import OTHER, before, in_a_row, in_value, own_words, rows_of
from briefing.rules.catalogue import RULES
from briefing.rules.remedies import with_help
from briefing.rules.rule import Finding, Found, InPage
from briefing.rules.site import settings as settings_rule

_Kind = TypeVar("_Kind", Problem, Finding)

CHECKS = tuple(check for rule in RULES for check in rule.checks)
CLAIM_CHECKS = tuple(check for check in CHECKS if check.scope == "Claim")


def of_settings(project: Project) -> Iterator[Problem]:
    """What is wrong with mkdocs.yml itself."""
    return _only(Problem, settings_rule.settings.run(project))


def of_project(project: Project, settings: Settings) -> Iterator[Problem]:
    """What is wrong with the settings, or else with files that no rule would read: which these are, the settings say."""
    if wrong := tuple(of_settings(project)):
        yield from wrong
        return
    yield from _only(Problem, _called("Project", project=project, settings=settings))


def of_ledger(ledger: SignedLedger) -> Iterator[Problem]:
    """What is wrong with what people wrote who read, or with their signatures."""
    yield from _only(Problem, _called("SignedLedger", ledger=ledger))


def of_records(
    project: Project, settings: Settings, briefing: Briefing, ground: Ground, known: dict[Claim, tuple[Finding, ...]],
) -> Iterator[Problem]:
    """What is wrong with the records, their words included, and with what is typed of them; `known` keeps what was found of claims on
    this ground."""
    yield from _only(Problem, _called("Briefing", briefing=briefing, project=project, settings=settings))
    for claim, entry, path in claims_of_records(briefing):
        for found in _kept(claim, ground, known):
            where = in_value(entry.document, (entry.index, *path), claim.text, _place_in(claim, found, ground))
            hint = with_help(briefing, found, entry.document.path, entry.document.text, offset_of(entry.document.text, *where))
            yield replace(entry.problem(found.rule, found.message, hint, *path), line=where[0], column=where[1])


def of_reading(reading: Reading, evidence: Evidence, known: dict[Claim, tuple[Finding, ...]]) -> Iterator[Finding]:
    """What is wrong with one thing that is published.

    `known` keeps what was found of claims: pages repeat one another. A claim is judged by itself and the ground alone.
    """
    yield from _only(Finding, _called("Reading", page=reading, evidence=evidence))
    for claim, titles, about in claims_of_reading(reading, evidence):
        # What a text is about can only prove more: where nothing is wrong without it, nothing is wrong.
        if _kept(claim, evidence.ground, known):
            for found in _kept(replace(claim, titles=titles), evidence.ground, known):
                yield replace(found, about=about) if about else found


def _kept(claim: Claim, ground: Ground, known: dict[Claim, tuple[Finding, ...]]) -> tuple[Finding, ...]:
    try:
        return known[claim]
    except KeyError:
        found = known[claim] = tuple(_of_claim(claim, ground))
        return found


def of_site(site: SiteReading) -> Iterator[Problem | InPage]:
    """What is wrong with all of it together: problems, and findings in one of its pages."""
    for found in _called("SiteReading", site=site):
        yield found if isinstance(found, tuple) else _as(Problem, found)


def _place_in(claim: Claim, found: Finding, ground: Ground) -> tuple[int, int]:
    """Where the words at fault stand in a claim: the first of those that lead to them without which the finding would be gone."""
    for row in rows_of(found.near):
        for last in in_a_row("", claim.text, row):
            stretches = [last, *before("", claim.text, last.start, row[:-1])][: own_words(row, found) or None]
            others = ((one, replace(claim, text=f"{claim.text[: one.start]}{OTHER}{claim.text[one.end :]}")) for one in reversed(stretches))
            for one, other in others:
                if all(again.told != found.told for again in _of_claim(other, ground)):
                    return one.start, one.end
    return 0, 0


def _of_claim(claim: Claim, ground: Ground) -> Iterator[Finding]:
    return _only(Finding, (found for check in CLAIM_CHECKS for found in check.run(claim, ground)))


def _called(scope: str, **read: object) -> Iterator[Found]:
    for check in CHECKS:
        if check.scope == scope:
            yield from check.run(**{name: read[name] for name in check.wants})


def _only(kind: type[_Kind], found: Iterable[Found]) -> Iterator[_Kind]:
    """What checks found, of the kind that those of their scope yield. Raises TypeError where one yields another: see `rule`."""
    return (_as(kind, one) for one in found)


def _as(kind: type[_Kind], found: Found) -> _Kind:
    if not isinstance(found, kind):
        raise TypeError(f"a check found what is no {kind.__name__}: {found}")
    return found
