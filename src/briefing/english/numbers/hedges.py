"""What softens a number or bounds it, before or behind it, by its class in the table."""

import re
from typing import NamedTuple

from briefing.english.words import equivalence
from briefing.english.words.number_words import cardinals, listed
from briefing.english.words.worked_out_words import ALL_EXCEPT
from briefing.lazy_patterns import lazily

_BEHIND_ONLY = frozenset(listed("plus alone")) | {"or so", "ish", "+"}
_BOTH = frozenset(
    (
        "at least",
        "at most",
        "approximately",
        "estimated",
        "est",
        "est.",
        "on average",
        "at the most",
        "at the least",
        "at the very least",
        "at the very most",
        "average",
        "at the outside",
        "maximum",
        "minimum",
        "roughly",
        "thereabouts",
        "more or less",
        "give or take",
        "exactly",
        "precisely",
    )
)
REACH = 100  # code points before a number in which the "all" stands that it is taken from
_EXCEPTING = frozenset(listed("but except excepting for save bar barring from than of the its their"))
WINDOW = 64  # code points before a number in which its hedges are looked for


def _forms() -> tuple[str, str]:
    forms = sorted(equivalence.table("hedge"), key=lambda form: (-len(form), form))
    behind = [form for form in forms if form in _BOTH or form in _BEHIND_ONLY or form.startswith(("or ", "and "))]
    before = [form for form in forms if not form.startswith(("or ", "and ")) and form not in _BEHIND_ONLY]
    return _any_of(before), _any_of(behind)


def _any_of(forms: list[str]) -> str:
    return "|".join(r"\s+".join(map(re.escape, form.split())) for form in forms)


_BEFORE_FORMS, _BEHIND_FORMS = _forms()
_BEFORE = lazily(
    rf"(?:(?<![\w°-])|(?=[~≈≃∼<>≤≥]))(?P<form>{_BEFORE_FORMS})(?:\s+(?:the|its|their|his|her|these|those|a|an|another|some))?(?:\s+ages?\s+of)?[\s(]*\Z",
    re.IGNORECASE,
)
_BEHIND = lazily(
    rf"\s*(?P<bracket>[(,]\s?)?(?P<form>{_BEHIND_FORMS})"
    r"(?P<end>(?!\w)(?!\s+than\b)(?:(?<=r\smore)|(?<=r\sless)|(?!\s+(?:to|it|he|she|they)\b)))(?(bracket)[)]?)", re.IGNORECASE
)
# Of whom a share is, where a bracket behind them softens it.
_OF_SOME = lazily(r"\s+of(?:\s+\w+){1,3}(?=\s+\()", re.IGNORECASE)
# Every hedge before a number ends in one of these.
_LAST = frozenset(re.split(r"\s+", form)[-1] for form in equivalence.table("hedge"))
_ARTICLES = frozenset(listed("the its their his her these those a an another some"))


_NUMBER_NEXT = lazily(r"\s+(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|half|an?\s)", re.IGNORECASE)
_ESTIMATED = lazily(
    r"(?<!\w)(?:estimated|thought|believed|reckoned)\s+(?:to\s+(?:have\s+)?[a-z]+(?:\s+[a-z]+)?|at)\s+[^\w\s]?\Z", re.IGNORECASE
)


# About 2,000 fewer than a year ago: what is fewer is compared with then.
_MANY = lazily(
    rf"(?<![\w.,])(?:\d[\d.,]*|{cardinals(1, 99)}|dozen|hundred|thousand|million|billion|cent|%)(?:\s+[^\W\d_]+)?\s+\Z", re.IGNORECASE)
_IS_AGO = lazily(r"\w+\s+(?:years?|months?|weeks?|days?|decades?|hours?)\s+(?:ago|earlier|before|previously)(?!\w)", re.IGNORECASE)
# To turn over 5 million, to hand over 12 prisoners: this over softens nothing.
_PARTICLE = lazily(r"(?<!\w)(?:turn|hand)(?:s|ed|ing)?\s+\Z", re.IGNORECASE)
# Twice as high as the £21m: compared with it.
_SO_MANY_TIMES = lazily(r"(?<!\w)(?:half|twice|thrice|times)\s+\Z", re.IGNORECASE)
_RECKONED = ("estimated", "thought", "believed", "reckoned")


def hedges_before(text: str, start: int) -> tuple[frozenset[str], int]:
    """The classes of the hedges directly before `start`, and where the first begins; `start` where there is none."""
    found: set[str] = set()
    at, left = start, 4
    last = text[max(0, start - 12) : start].split()[-1:]
    if last and last[0] in _EXCEPTING and (excepted := ALL_EXCEPT.search(text, max(0, start - REACH), start)):
        return frozenset(["all but"]), excepted.start("except")
    window = text[max(0, start - WINDOW) : start].lower()
    if any(word in window for word in _RECKONED) and (estimated := _ESTIMATED.search(text, max(0, start - WINDOW), start)):
        return frozenset(["about"]), estimated.start()
    while left and (match := _one_before(text, at)):
        form = " ".join(match["form"].lower().split())
        if form in ("just", "but", "only") and at == start and text[match.end("form") : at].strip() not in ("", "("):
            break
        if at == start and _IS_AGO.match(text, start) and _MANY.search(text, max(0, match.start("form") - WINDOW), match.start("form")):
            break
        if form.startswith("as ") and _SO_MANY_TIMES.search(text, max(0, match.start("form") - 24), match.start("form")):
            break
        if form == "over" and _PARTICLE.search(text, max(0, match.start("form") - 12), match.start("form")):
            break
        found.add("all but" if form == "all but" and found else equivalence.table("hedge")[form])  # all but about three
        at, left = match.start("form"), left - 1
        if "average" in found:  # around a median of 47: the ages lie around it
            break
    return frozenset(found), at


def _one_before(text: str, at: int) -> re.Match[str] | None:
    window = text[max(0, at - WINDOW) : at].lower()
    words = window.replace("(", " ").split()[-2:]
    if not words or not (window[-1:] in "~≈≃∼<>≤≥ \n(\t\u00a0" or words[-1][-1] in "~≈≃∼<>≤≥."):
        return None
    ends = {words[-1].strip("“”\"'"), *([words[0]] if words[-1] in _ARTICLES else []), words[-1][-1]}
    if not ends & _LAST:
        return None
    return _BEFORE.search(text, max(0, at - WINDOW), at)


class Behind(NamedTuple):
    """What softens a number from behind: its class, "" where nothing does, and where it begins and ends."""

    kind: str
    start: int
    end: int


def hedge_behind(text: str, end: int) -> Behind:
    """What softens from behind, directly at `end`: or more, (estimated), of them (est.)."""
    of_some = _OF_SOME.match(text, end)
    at = of_some.end() if of_some else end
    match = _BEHIND.match(text, at, min(len(text), at + 32))
    if match and match["form"].lower() == "give or take" and re.match(r"\s+[\d.]", text[match.end() : match.end() + 4]):
        return Behind("", end, end)
    if match and match["bracket"] and "," in match["bracket"] and _NUMBER_NEXT.match(text, match.end()):
        return Behind("", end, end)
    if not match or (match["form"] == "+" and match.start() != match.start("form")):
        return Behind("", end, end)
    return Behind(equivalence.table("hedge")[" ".join(match["form"].lower().split())], match.start("form"), match.end())
