"""What looks turned and says the same: kept, for need not be given up; at the earliest, for not before; earlier, for later than planned."""

from briefing.english.comparing.found.evidence import Evidence
from briefing.english.reading import Reading
from briefing.english.words.denial_words import KEEPS, NOT_GIVEN_UP
from briefing.english.words.moment_words import AT_THE_EARLIEST, NOT_BEFORE, SHOULD_HAVE_BEEN, THAN_PLANNED


def is_kept(claim: Reading, evidence: Evidence) -> bool:
    """Whether a statement has somebody keep what they need not give up in the source."""
    return bool(KEEPS.search(claim.plain)) and evidence.says(NOT_GIVEN_UP)


def is_at_the_earliest(claim: Reading, evidence: Evidence) -> bool:
    """Whether a statement says "at the earliest" of what the source says not to be before a date."""
    return bool(AT_THE_EARLIEST.search(claim.plain)) and evidence.says(NOT_BEFORE)


def is_plan_of_what_was_late(claim: Reading, evidence: Evidence) -> bool:
    """Whether a statement tells when a thing should have been done that the source has done later than planned: eleven years earlier."""
    return bool(SHOULD_HAVE_BEEN.search(claim.plain)) and evidence.says(THAN_PLANNED)
