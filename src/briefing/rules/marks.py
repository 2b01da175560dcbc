"""Quotation marks as they are typed: curly ones, and each with its partner."""

from collections.abc import Iterator

MARKS = "“”„\""
# So many characters of a quotation are shown.
SHOWN = 60


def slips_of(text: str) -> Iterator[tuple[int, str, str]]:
    """What is wrong with the marks of a paragraph, up to the first that has no partner: offset, message, hint."""
    opened: list[tuple[str, int]] = []
    for at, mark in ((at, char) for at, char in enumerate(text) if char in MARKS and not _is_measure(text, at)):
        if mark == "“" and opened and opened[-1][0] == "„":
            opened.pop()
        elif mark in "“„" or (mark == '"' and (not opened or _opens(text, at))):
            opened.append((mark, at))
        elif not opened:
            yield at, "the quotation mark ” has no partner", "Write “ where the quotation opens, or take this one out."
            return
        else:
            opening, start = opened.pop()
            if '"' in (opening, mark):
                words = " ".join(text[start + 1 : at].split())
                shown = words if len(words) <= SHOWN else f"{words[: SHOWN // 2]} … {words[-SHOWN // 2 :]}"
                yield start if opening == '"' else at, "a quotation stands between straight marks", f"Type “ and ” around it: “{shown}”."
    if opened:
        mark, at = opened[0]
        words = " ".join(text[at + 1 :].split()[:5]).rstrip(".,;:!?")
        yield at, f"the quotation mark {mark} has no partner", f"Write ” where the quotation ends that begins with “{words}”."


def _opens(text: str, at: int) -> bool:
    """Whether a straight mark opens a quotation within another: behind a space or bracket, before a word."""
    return text[max(0, at - 1)] in " \n([—" and text[at + 1 : at + 2].isalnum()


def _is_measure(text: str, at: int) -> bool:
    """Whether a straight mark stands for inches or seconds: directly behind a digit, with none open before it in its line."""
    row = text[text.rfind("\n", 0, at) + 1 : at]
    return text[at] == '"' and row[-1:].isdigit() and row.count('"') % 2 == 0 and "“" not in row
