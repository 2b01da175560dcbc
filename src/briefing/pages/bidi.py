"""Runs of text that is written from right to left, told from the text around them."""

import re
import unicodedata

# ISO 15924 codes by the first word of a letter's Unicode name. The language of a name is not told by its script.
RIGHT_TO_LEFT = {"ARABIC": "Arab", "HEBREW": "Hebr", "SYRIAC": "Syrc", "THAANA": "Thaa", "NKO": "Nkoo"}
# Letters of these scripts, with the spaces and marks between them; and what is not text: tags, code, drawings.
RUN_OR_TAG = re.compile(
    r"<(?:code|pre|script|style|svg)\b.*?</(?:code|pre|script|style|svg)>|<[^>]*>"
    r"|(?P<run>[\u0590-\u07ff\u08a0-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+(?:[\s\u200c\u200d\u2019'-]+[\u0590-\u07ff\u08a0-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+)*)",
    re.DOTALL,
)
LETTER = re.compile("[\u0590-\u07ff\u08a0-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def with_direction(html: str) -> str:
    """HTML with each run of text that is written from right to left set apart, and its script named."""

    def apart(match: re.Match[str]) -> str:
        if not match["run"]:
            return match[0]
        script = RIGHT_TO_LEFT.get(unicodedata.name(match["run"][0], "").split(" ")[0])
        lang = f' lang="und-{script}"' if script else ""
        return f'<bdi dir="rtl"{lang}>{match["run"]}</bdi>'

    return RUN_OR_TAG.sub(apart, html) if LETTER.search(html) else html
