"""The words by which a thing comes every second time, as many times as another is, or has room for so many."""

import re

from briefing.lazy_patterns import lazily

_PERIOD = (
    r"(?P<period>second|minute|hour|day|night|week|month|year|spring|summer|autumn|winter|time|"
    r"(?:sun|mon|tues|wednes|thurs|fri|satur)day)"
)
EVERY_OTHER = lazily(
    rf"(?<!\w)every\s+(?:other|second|third|fourth|fifth|sixth|two|three|four|five|six|\d+)\s+{_PERIOD}s?(?!\w)", re.IGNORECASE
)
EVERY_ONE = lazily(
    rf"(?<!\w)(?:every|each)\s+{_PERIOD}(?!\w)|(?<!\w)(?P<adverb>hourly|daily|nightly|weekly|monthly|yearly)(?!\w)", re.IGNORECASE
)
PERIOD_OF = {"hourly": "hour", "daily": "day", "nightly": "night", "weekly": "week", "monthly": "month", "yearly": "year"}
# The new road is as long as the old one; is longer than it.
AS = lazily(r"(?<!not\s)(?<!\w)as\s+(?P<root>[a-z]{3,})\s+as(?!\w)(?!\s+(?:\d|the\s+\d))", re.IGNORECASE)
THAN = lazily(r"(?<!\w)(?<!no\s)(?<!not\s)(?P<more>[a-z]{3,}er)\s+than(?!\w)", re.IGNORECASE)
# What a thing has room for, and how many are in it.
HOLDS = lazily(
    r"(?<!\w)(?:carr(?:y|ies)|can\s+(?:also\s+)?(?:carry|hold|seat|take|sleep|fit)|holds|seats|sleeps|room\s+for|space\s+for|capacity\s+of|"
    r"(?:licensed|built|designed|meant)\s+(?:for|to\s+(?:carry|hold)))\s+(?:(?:up\s+to|about|some|nearly|around|over)\s+)?\Z",
    re.IGNORECASE,
)
IS_IN_IT = lazily(
    r"[^.;,]{0,40}?(?<!\w)(?:on\s+board|aboard|inside|in\s+it|were\s+(?:in|on))(?!\w)|"
    r"[^.;,]{0,30}?\s(?:drowned|died|were\s+saved)(?!\w)", re.IGNORECASE
)
