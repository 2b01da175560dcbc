"""The words that make another office of one: the deputy mayor is not the mayor, a former judge no judge."""

import re

from briefing.english.words.relation_words import NAME

# Directly before an office.
_RANKS = r"former|ex|deputy|vice|acting|interim|assistant|honorary|prime|junior|retired|designated|future|shadow"
_OFFICES = (
    r"president|minister|premier|mayor|governor|chair\w*|director|secretary|chancellor|commissioner|ambassador|speaker|leader|head|judge|general|"
    r"captain|colonel|admiral|marshal|inspector|editor|conductor|coach|manager|treasurer|rector|dean|bishop|oboist|pianist|violinist|singer|player|"
    r"champion|miner|teacher|nurse|officer|pilot|senator|councill?or|prosecutor|envoy|adviser|advisor|spokes\w+"
)
OFFICE = re.compile(
    rf"(?<![\w'’])(?:(?P<rank>(?i:{_RANKS}))[\s-])?(?P<office>(?i:{_OFFICES})),?\s+(?P<name>{NAME})"
)
# Before an office that somebody held when it was so.
AT_THE_TIME = re.compile(r"(?<!\w)(?:then|at\s+the\s+time|while|when|once|later|in\s+[12]\d{3})(?!\w)", re.IGNORECASE)
