"""Quotation marks of every make: what a text sets between them, and which words of a source stand between them.

A single mark may be an apostrophe: in '80s and rock 'n' roll, behind a plural (the traders'), or the ʿayn of an Arabic name.
"""

from briefing.lazy_patterns import lazily

_ELIDED = r"(?i:\d\ds?|tis|twas|twere|em|til|till|cause|bout|n|round|neath|ere|ood|im|er)(?!\w)"
_AYN = (r"(?:Ab[bd]|Adnan|Aqil|Ala|Ali|Amer|Amir|Amm?ar|Amr|Anbar|Arif|Asim|Ashura|Askar|Atif|Awad|A[iy]n|Aziz|Azzam|Imad|Iraq|Iss?a"
        r"|Uba[iy]d|Umar|Omar|Uthman|Othman|Utba|Uqba)\w*(?!\w)")


def _single(opening: str, closing: str) -> str:
    """Between single marks, which may hold apostrophes: inside words, and behind a plural where a word follows and a mark still closes."""
    plain = "".join(dict.fromkeys(opening + closing))
    held = rf"(?<=\w)[{closing}](?=\w)|(?<=s)[{closing}](?=\s[a-z])"
    return rf"(?<![\w-])[{opening}](?!{_ELIDED}|{_AYN})((?:[^{plain}]|{held})+)[{closing}](?!\w)"


# What stands between marks, without them, is the group that matched. Single marks only where they cannot be apostrophes;
# double ones may hold others.
IN_MARKS = lazily("|".join((
    r"[“‟❝〝]((?:[^“”‟❝❞〝〞]|[“‟❝][^“”‟❝❞〝〞]*[”❞])*)[”❞〞〟]", r'(?<!\d)"([^"]*)"', r"(?<!\d)＂([^＂]*)＂", r"(?<![\d′])″([^″]*)″",
    r"«\s?([^«»]*?)\s?»", r"»\s?([^«»]*?)\s?«", r"„([^„“”]*)[“”]", r"”([^“”]*)”",
    r"‹\s?([^‹›]*?)\s?›", r"›\s?([^‹›]*?)\s?‹", r"‚([^‚‘’]*)[‘’]", r"「([^「」]*)」", r"『([^『』]*)』", r"《([^《》]*)》",
    r"``([^`]*?)''", r",,([^,`'\"“”]*)(?:''|``|[\"“”])", r"(?<![\w'])''((?:[^']|(?<=\w)'(?=\w))+)''",
    _single("‘‛❛", "’❜"), _single("'", "'"), _single("＇", "＇"),
)))
# What never stands alone.
MARK = lazily("[“”„‟«»\"＂「」『』❝❞〝〞]")
# Marks that are written alike, one for one: those inside a quotation change places with those around it.
_ALIKE = str.maketrans("“”„‟❝❞〝〞〟«»\"＂″‘’‚‛❛❜‹›＇「」『』《》", "'" * 29)

_GOES_ON = lazily(r",\s*[“‘\"'«„‚「]\s*\Z")

# What may close what stands open: English “…” and ‘…’, German „…“ and »…«, French «…», straight marks.
_CLOSED_BY = {"“": "”", "‘": "’", "„": "“”", "‚": "‘’", "«": "»", "»": "«", "‹": "›", "›": "‹", '"': '"', "＂": "＂", "″": "″",
              "「": "」", "『": "』"}
_DEEPEST = 8  # quotations within quotations


def with_marks_alike(text: str) -> str:
    """`text`, as long as it is, with every quotation mark and apostrophe the same."""
    return text.translate(_ALIKE)


def without_others(before: str, behind: str) -> tuple[str, str]:
    """What stands around some words, without other quotations, which speak for themselves; the parts of one, “…,” he said, “…”, stay."""
    if not _GOES_ON.search(before):
        before = IN_MARKS.sub(" ", before)
    return before, IN_MARKS.sub(lambda match: match[0] if behind[: match.start()].rstrip().endswith(",") else " ", behind)


def is_quoted(text: str, at: int) -> bool:
    """Whether a quotation that opens before the offset is still open there.

    A ’ or ‘ beside letters on both sides is an apostrophe.
    """
    stack: list[str] = []
    for index, char in enumerate(text[:at]):
        if char in "‘’" and text[max(0, index - 1)].isalpha() and text[index + 1 : index + 2].isalpha():
            continue
        closing = next((mark for mark in reversed(stack) if char in _CLOSED_BY[mark]), "")
        if closing:
            del stack[len(stack) - 1 - stack[::-1].index(closing) :]
        elif char in _CLOSED_BY:
            stack = [*stack, char][-_DEEPEST:]
    return bool(stack)
