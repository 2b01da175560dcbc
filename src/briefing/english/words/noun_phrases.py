"""What a number counts or measures: the unit behind or before it, or else the noun phrase, and the rate.

Closed by default: whatever word stands there is the unit. A word of the table is known by its name there, any other by
its stem.
"""

import itertools
import re
from dataclasses import dataclass
from functools import cache

from briefing.english.words import equivalence
from briefing.english.words.number_words import NOT_UNITS, WORDS, listed
from briefing.english.words.patterns import sure
from briefing.lazy_patterns import lazily

WORD = lazily(r"[^\W\d_]+(?:['’`ʼ][^\W\d_]+)*")
LONGEST = 100  # code points behind a number in which its phrase is looked for
NOUNS = 5  # words of a phrase

_STOP = NOT_UNITS | frozenset(
    listed("""
    shall no here above below against across towards along via still already even said says say told including namely e g vs versus
    x higher lower cheaper dearer costlier short ahead behind now today yesterday tomorrow such one's
""")
) - {"man", "can"}
# What stands before its noun, and is none: five earlier attempts; not "five earlier this week".
_EARLIER_THINGS = lazily(
    r"(?:earlier|later|previous|further|other)(?P<gap>\s+)(?!(?:this|was|has|is|as)(?!\w))[a-z]{3,}s(?!\w)", re.IGNORECASE
)
_IRREGULAR = {
    "men": "man",
    "women": "woman",
    "children": "child",
    "people": "person",
    "feet": "foot",
    "teeth": "tooth",
    "mice": "mouse",
    "geese": "goose",
    "lives": "life",
    "wives": "wife",
    "knives": "knife",
    "leaves": "leaf",
    "wolves": "wolf",
    "halves": "half",
    "loaves": "loaf",
    "calves": "calf",
    "thieves": "thief",
    "shelves": "shelf",
    "series": "series",
    "species": "species",
    "news": "news",
    "analyses": "analysis",
    "crises": "crisis",
    "theses": "thesis",
    "data": "datum",
    "media": "medium",
    "criteria": "criterion",
}
_CODE = r"(?<![A-Za-z])[A-Z]{2,4}(?![A-Za-z])"
# Whatever letters stand before a sign make another money of it: MX$ are no US dollars.
_SYMBOL = r"(?:(?<![A-Za-z])[A-Z]{1,3}(?=[$£¥]))?[$€£¥₺₹₽₪₩₦฿₴₫]"
BEFORE_MONEY = lazily(rf"(?P<money>{_SYMBOL}|{_CODE}|Rs\.?|Fr\.|[SND]?Kr|kr)[ \u00a0\u2009\u202f]?(?P<sign>[-−–])?\Z")
_UNIT_WORDS = r"(?:[^\W\d_]|[°º'’‰′″])[^\W\d_]*(?:[²³]|(?<=m)[23](?!\w)|⁻[¹²³])?"
_SECOND = lazily(r" [^\W\d_]+(?!\w)")
# 12KM and 12LBS shout; 12ML are not millilitres, and 12CD no candelas.
_IN_CAPITALS = lazily(r"KM|KG|CM|[^\W\d_].{2,}")
_GLUED = lazily(rf"{_UNIT_WORDS}(?:/[^\W\d_]+(?:[²³])?(?:/[^\W\d_]+)?)?(?:\(A\))?")
_PER_CENT = lazily(r"[\s-]*(?P<cent>[%٪％]|per[\s-]?cent\b|pct\b|p\.c\.)(?P<points>[\s-]?points?\b)?", re.IGNORECASE)
_GAP = r"(?:[ \t\n\u00a0\u2009\u202f]+|[-‐‑])"
_AFTER = lazily(rf"{_GAP}?")
_OVER = lazily(r"(?P<over>[^\W\d_]+)/(?P<under>[^\W\d_]+[²³]?)(?!\w)")
_UNDER = lazily(r"(?<!\w)(?:under|over)-\d+\Z", re.IGNORECASE)
_A_UNION = lazily(r"AU\s+(?!across)[a-z]{3,}s(?!\w)")  # 300 AU soldiers, of the African Union
_PARTICLE = lazily(r"[-‐‑](?:out|up|off|down|in|over|on|by|away)(?![\w-])", re.IGNORECASE)
_OF_AGE = lazily(r"\s+of\s+age(?!\w)", re.IGNORECASE)
_MONEY_BEHIND = lazily(rf"\s?(?:{_SYMBOL})(?!\s?\d)")


@dataclass(frozen=True)
class Phrase:
    """What stands behind a number. `unit` is a name of the table, or a glued token as written, "" where there is none;
    `nouns` the stems of the words there; `rate` the names of what it is per; `end` where all of it ends."""

    unit: str = ""
    nouns: tuple[str, ...] = ()
    rate: frozenset[str] = frozenset()
    end: int = 0
    old: bool = False


@cache
def stem(word: str) -> str:
    """A word in small letters and the singular."""
    word = re.sub(r"['’]s?\Z", "", word.lower())
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) > 4 and word.endswith(("men", "children")):
        return word[:-2] + "an" if word.endswith("men") else word[:-3]
    for ending, instead in (("ies", "y"), ("ches", "ch"), ("shes", "sh"), ("sses", "ss"), ("xes", "x"), ("zes", "z")):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word[: -len(ending)] + instead
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


@cache
def is_akin(one: str, other: str) -> bool:
    """Whether two stems are of one word: sign and signatory, inhabit and inhabitant; or count the same by the table."""
    if one == other or (same_nouns(one) & same_nouns(other)):
        return True
    common = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        common += 1
    shorter = min(len(re.sub("(?:ed|ing|er|or|e)\\Z", "", word)) for word in (one, other))
    return common >= max(4, shorter)


@cache
def is_listed(word: str) -> bool:
    """Whether a stem stands in the table of nouns."""
    return bool(same_nouns(word))


_PAST = frozenset(
    listed("""
    withdrew left went came took gave got made kept held lost won met fled fell sold stood stayed told wrote said drew ran rose sat sent
    spent spoke stole struck swore taught threw wore began broke brought built caught chose drove flew fought found grew knew
    led lay paid begun known shown given taken written driven flown frozen grown drawn thrown worn torn sworn stolen spoken broken
    chosen fallen risen hidden done gone seen eaten beaten forgotten hung dug spread
    burnt shut blew blown bought swept
    rebuilt rewrote resold retook redrew overtook
    come go get cost live lie belong speak work read saw shot slept sank sued hit cut put remain remained die died return spared
    """)
)


@cache
def is_verb(stemmed: str) -> bool:
    """Whether a word behind a number tells what happened, and names nothing: two abstained, 300 birds recorded, four left."""
    return stemmed in _PAST or (stemmed.endswith(("ed", "ing")) and len(stemmed) > 4 and not is_listed(stemmed))


@cache
def same_nouns(word: str) -> frozenset[str]:
    """What a stem counts, by the table of equivalents; nothing for a noun that only the source's own word may stand for."""
    return frozenset(
        row.means
        for row in equivalence.rows_of("noun")
        if (word == row.means or word in row.forms or any(word == stem(form) for form in row.forms))
    )


def money_before(text: str, start: int) -> tuple[str, int, str]:
    """The currency directly before a number, where it begins, and the sign between them."""
    match = BEFORE_MONEY.search(text, max(0, start - 8), start)
    if not match:
        return "", start, ""
    is_code = len(match["money"]) == 3 and text[start : start + 1].isdecimal()  # of a currency; not the MLA two years ago
    if match["money"].isalpha() and not equivalence.unit_of(match["money"]) and not is_code:
        return "", start, ""
    return equivalence.unit_of(match["money"]) or match["money"], match.start(), match["sign"] or ""


def phrase_after(text: str, at: int) -> Phrase:
    """The phrase that opens directly at `at`, behind a number. Reads at most a hundred code points."""
    last = min(len(text), at + LONGEST)
    if cent := _PER_CENT.match(text, at, last):
        unit = "percentage point" if cent["points"] else "per cent"
        return _with_nouns(text, cent.end(), last, unit)
    if money := _MONEY_BEHIND.match(text, at, last):
        return _with_nouns(text, money.end(), last, equivalence.unit_of(money[0].strip()))
    if _UNDER.search(text, max(0, at - 12), at) and text.startswith("s", at):  # under-12s
        return Phrase(end=at + 1, old=True)
    glued = _GLUED.match(text, at, last)
    if glued and text[at : at + 1] not in " \n\t\u00a0":
        written = glued[0]
        unit = equivalence.unit_of(written) or (equivalence.unit_of(written.lower()) if _IN_CAPITALS.fullmatch(written) else "")
        over, _, under = written.partition("/")
        if not unit and under and "/" not in under and equivalence.unit_of(over):  # 12mg/dL
            return _with_nouns(text, glued.end(), last, equivalence.unit_of(over), frozenset([rate_name(under)]))
        if (more := _SECOND.match(text, glued.end(), last)) and (both := equivalence.unit_of(f"{written}{more[0]}")):  # 12fl oz
            return _with_nouns(text, more.end(), last, both)
        return _with_nouns(text, glued.end(), last, unit or written)
    begin = sure(_AFTER.match(text, at, last)).end()
    found = _spaced(text, begin, last) if begin > at else Phrase(end=at)
    return found if found.unit or found.nouns or found.rate or found.old else Phrase(end=at)


def _spaced(text: str, at: int, last: int) -> Phrase:
    """A unit of one to three words, or the noun phrase."""
    if (over := _OVER.match(text, at, last)) and not equivalence.unit_of(over[0]) and (unit := equivalence.unit_of(over["over"])):
        return _with_nouns(text, over.end(), last, unit, frozenset([rate_name(over["under"])]))
    pieces = list(re.compile(r"[^\s,;:()\[\]“”\"!?–—]+").finditer(text, at, last))[:4]
    for count in (4, 3, 2, 1):
        run = pieces[:count]
        if len(run) == count and _close(text, run):
            end = run[-1].end()
            written = " ".join(piece[0] for piece in run)
            first, _, rest = written.partition("-")
            alone = [first] if count == 1 and rest and not equivalence.unit_of(rest) else []  # 12 km-long; not 12 acre-feet
            for form in (written, written.rstrip(".’'"), *alone):
                name = equivalence.unit_of(form)
                if name and form != "a" and form.lower() not in ("in", "bar") and not _A_UNION.match(text, at):
                    end = run[0].start() + len(form) if count == 1 and form != written else end - (len(written) - len(form))
                    return _with_nouns(text, end, last, name)
    return _with_nouns(text, at, last, "")


def _close(text: str, run: list[re.Match[str]]) -> bool:
    return all(len(text[a.end() : b.start()]) <= 2 and not text[a.end() : b.start()].strip() for a, b in itertools.pairwise(run))


def _with_nouns(text: str, at: int, last: int, unit: str, per: frozenset[str] = frozenset()) -> Phrase:
    """The unit, the nouns that follow, and the rate behind them."""
    nouns: list[str] = []
    old = False
    rate, end = _rate(text, at, last)
    rate |= per
    position = end
    of = (
        re.compile(r"\s+of\s+(?:the\s+|its\s+|their\s+|his\s+|her\s+|these\s+|those\s+|oral\s+)?", re.IGNORECASE).match(
            text, position, last
        )
        if unit
        else None
    )
    if of:
        position = of.end()
    while len(nouns) < NOUNS:
        gap = re.compile(_GAP).match(text, position, last)
        if gap:
            position = gap.end()
        elif position != at and not (of and position == of.end()):
            break
        if _RATE.match(text, position - (position > at), last):
            break
        word = WORD.match(text, position, last)
        if word and not nouns and (things := _EARLIER_THINGS.match(text, position, last)):
            position = things.end("gap")
            word = WORD.match(text, position, last)
        if not word or word[0].lower() in _STOP or (word[0].lower() in WORDS and word[0].lower() not in ("second", "quarter", "half")):
            break
        if nouns and word[0].lower() in ("half", "quarter"):  # those under 26 pay half
            break
        if word.end() == last and last < len(text):
            break
        if word[0].lower().removesuffix("’s").removesuffix("'s") == "old":
            old = True
        else:
            nouns.append(stem(word[0]))
        particle = _PARTICLE.match(text, word.end(), last)  # haul-out sites
        position = end = particle.end() if particle else word.end()
    if of_age := _OF_AGE.match(text, at, last):
        return Phrase(unit, (), rate, of_age.end(), True)
    more, end = _rate(text, end, last)
    return Phrase(unit, tuple(nouns), rate | more, end, old)


_RATE = lazily(
    rf"\s*(?:(?P<yoy>(?:year|month|week)[\s-](?:on|over)[\s-](?:year|month|week))\b"
    rf"|(?:,?\s*\(?(?:(?:per|to\s+the|for\s+each|for\s+every)\s+|/\s?))(?P<per>{_UNIT_WORDS}(?:\s(?:kilomet(?:re|er)|met(?:re|er)|"
    rf"mile|foot)s?(?!\w)|[\s-]hour(?!\w))?)"
    rf"|\b(?:an?|each|every)\s+(?P<each>{'|'.join(sorted(set(equivalence.table('period').values())))}|km|kilometre|kilometer|mile|"
    rf"litre|liter|kilo|kilogram|kg|tonne|ton|hectare|pound|piece|barrel|sack|bag|child|household|family|head|month)(?!\w)(?!\s+(?:after|before|later|earlier|ago|since|old|from|on(?=\s*(?:[,.;]|\Z))|that|which|when|who|where)\b)"
    rf"|\b(?P<adverb>daily|weekly|monthly|yearly|annually|hourly|nightly|fortnightly|quarterly|apiece|each|a\s+head|p\.a\.|pa)(?![\w-]))",
    re.IGNORECASE,
)


_AND_PER = lazily(r"\s+and\s+(?:per\s+)?(?P<per>[a-z]+)(?!\w)", re.IGNORECASE)
_TO_THE = lazily(r"[\s,(]*to\s+the\s", re.IGNORECASE)


def _is_measure(word: str) -> bool:
    return bool(equivalence.unit_of(word) or equivalence.table("period").get(word.lower()))


def _rate(text: str, at: int, last: int) -> tuple[frozenset[str], int]:
    found, end = set(), at
    while match := _RATE.match(text, end, last):
        if _TO_THE.match(match[0]) and not _is_measure(match["per"]):
            break
        found.add(rate_name(match["yoy"] or match["per"] or match["each"] or match["adverb"]))
        end = match.end()
        if match["per"] and (more := _AND_PER.match(text, end, last)) and equivalence.table("period").get(more["per"].lower()):
            found.add(rate_name(more["per"]))  # per pupil and day
            end = more.end()
    return frozenset(found), end


def rate_name(written: str) -> str:
    """What a rate is counted by: day for daily and per day, square kilometre for km²."""
    words = " ".join(written.lower().replace("-", " ").split())
    if re.fullmatch(r"(\w+) (?:on|over) \1", words):
        return words.split()[0] + " on " + words.split()[0]
    words = re.sub(r"\Aa\s+", "", words)
    return equivalence.table("period").get(words) or equivalence.unit_of(written.strip()) or equivalence.unit_of(words) or stem(words)
