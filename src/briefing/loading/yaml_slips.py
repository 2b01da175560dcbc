"""What an editor did to YAML that a parser refuses: a parser stops where it cannot go on, which is seldom where the slip is.

Each function looks for one slip and gives its place and its remedy; the first that is found is told, and nothing besides.
"""

import re
from collections.abc import Iterator, Sequence

from briefing.loading.flow_slips import Slip, in_quotation_marks, sign_in_braces

CONFLICT = re.compile(r"^(?:<{7}|>{7}|={7}|\|{7})(?:[ \t].*)?$")
# A line that begins an entry or a key: its indentation with the dash of a list, the key, and what stands behind its colon.
KEY = re.compile(r"(?P<lead>\s*(?:- +)*)(?P<key>[\w-]+|\"[\w-]+\"|'[\w-]+'):(?P<value>(?: .*)?)$")
TIGHT = re.compile(r"(?P<lead>\s*(?:- +)*)(?P<key>[a-z_]+):(?P<value>[^\s/].*)$")
NO_COLON = re.compile(r"(?P<lead>\s*(?:- +)*)(?P<key>[a-z_]+)(?P<value> +\S.*|)$")
BLOCK = re.compile(r":\s+[|>][+-]?\d?\s*$|-\s+[|>][+-]?\d?\s*$")
# What a text must not begin with, for YAML takes it for something of its own.
BRACKET = r"[\[{](?!\s*[\w-]+:)(?=[^\]}]*[\]}] *[^\s,#])"
RESERVED = re.compile(rf"\s*(?:- +)*(?P<key>[\w-]+): +(?P<value>(?P<sign>[%@`*&!]|{BRACKET}).*)$")


def conflict(text: str) -> Slip | None:
    """The first mark that an unfinished merge leaves in a file, of whatever kind this is."""
    if "<<<<<<<" not in text and ">>>>>>>" not in text:
        return None
    found = [number for number, row in enumerate(text.splitlines(), 1) if CONFLICT.match(row)]
    message = f"a merge is not finished here: two versions stand one after the other, up to line {found[-1]}" if found else ""
    hint = "Keep one of the two, and take out the lines that begin with <<<<<<<, ======= and >>>>>>>."
    return Slip(found[0], 1, message, hint) if found else None


def slip_in(text: str, at: tuple[int, int], said: str) -> Slip:
    """The slip for which a parser refused a text at a line and column, with its own words where none is known."""
    rows = text.splitlines()
    line = at[0]
    anywhere = (_quotation, _missing_space, _lead, _behind_marks, _not_indented)
    at_line = (_second, _tight_dash, _link, _reserved, sign_in_braces, _missing_colon)
    found = next(filter(None, (*(look(rows) for look in anywhere), *(look(rows, line) for look in at_line))), None)
    found = found or _missing_dash(at, said) or _entry(rows, line, said) or _colon(rows, at, said) or _brackets(rows) or _comma(at, said)
    return found or Slip(*at, said, "Check the indentation and the colons here; put text that holds a colon or a # in quotation marks.")


def _typed(rows: Sequence[str]) -> Iterator[tuple[int, str]]:
    """The lines, by number from 1, without comments, empty ones, and those of text below `key: >-`."""
    within = -1
    for number, row in enumerate(rows, 1):
        bare = row.lstrip(" ")
        if not bare or (within >= 0 and len(row) - len(bare) > within):
            continue
        within = _indent(row) - 2 * row.lstrip().startswith("- ") if BLOCK.search(row) else -1
        if not bare.startswith("#"):
            yield number, row


def _indent(row: str) -> int:
    """The column of a line's own key, seen from 0: that behind the dash of a list."""
    lead = re.match(r"\s*(?:- +)*", row)
    return lead.end() if lead else 0


def _begins(row: str) -> bool:
    """Whether a line begins a key or an entry, or there is none."""
    return not row or bool(KEY.match(row)) or row.lstrip().startswith("- ")


def _quotation(rows: Sequence[str]) -> Slip | None:
    """A value whose quotation mark is not closed before the next key begins."""
    typed = dict(_typed(rows))
    for number, row in typed.items():
        found = re.match(r"(?P<lead>\s*(?:- +)*(?:[\w-]+: +)?[\[{]?)(?P<mark>[\"'])", row)
        if found and _closing(row, found.end(), found["mark"]) < 0:
            following = next((rows[at - 1] for at in typed if at > number), "")
            if _begins(following):
                mark = found["mark"]
                hint = f"Write {mark} behind the text too, or take this one out."
                return Slip(number, found.end(), f"the quotation mark {mark} is opened here and not closed", hint)
    return None


def _closing(row: str, start: int, mark: str) -> int:
    """Where a mark is closed that was opened before an offset; -1 where it is not."""
    closed = re.compile(r'(?:[^"\\]|\\.)*"' if mark == '"' else r"(?:[^']|'')*'").match(row, start)
    return closed.end() - 1 if closed else -1


def _behind_marks(rows: Sequence[str]) -> Slip | None:
    """Text behind the mark that closes a value."""
    for number, row in _typed(rows):
        found = re.match(r"\s*(?:- +)*(?P<key>[\w-]+): +(?P<mark>[\"'])", row)
        end = _closing(row, found.end(), found["mark"]) if found else -1
        rest = row[end + 1 :].strip() if end >= 0 else ""
        if found and rest and not rest.startswith("#"):
            mark, inner = found["mark"], row.rstrip()[found.end() :].removesuffix(found["mark"])
            message = f"text stands behind the quotation mark {mark} that closes the value"
            remedy = in_quotation_marks(found["key"], inner).replace("Put the text in quotation", "Put the whole text between other")
            hint = f"Take it out, or {remedy[:1].lower()}{remedy[1:]}"
            return Slip(number, len(row) - len(row[end + 1 :].lstrip()) + 1, message, hint)
    return None


def _lead(rows: Sequence[str]) -> Slip | None:
    """What indents a line, or stands behind its dash, and is no space."""
    for number, row in enumerate(rows, 1):
        bare = re.sub(r"^\s*(?:-\s+)*", "", row)
        lead = row[: len(row) - len(bare)]
        if "\xa0" in lead and row.strip():
            hint = "Put a plain space in its place: it looks like one, and is none."
            return Slip(number, lead.index("\xa0") + 1, "a no-break space stands before the text of this line", hint)
        if "\t" in lead and row.strip():
            hint = "YAML is indented with spaces, never with tabs."
            return Slip(number, lead.index("\t") + 1, "a tab stands before the text of this line", hint)
    return None


def _not_indented(rows: Sequence[str]) -> Slip | None:
    """A text below `key: >-` that stands no deeper than the key: what follows is read as something else."""
    for number, row in enumerate(rows[:-1], 1):
        following = rows[number]
        found = KEY.match(row) if BLOCK.search(row) else None
        if found and following.strip() and len(following) - len(following.lstrip()) <= _indent(row) and not _begins(following):
            hint = f"Indent it by two spaces more than the key: {_indent(row) + 2} in all."
            return Slip(number + 1, _indent(following) + 1, f'the text of "{found["key"]}" is not indented', hint)
    return None


def _reserved(rows: Sequence[str], line: int) -> Slip | None:
    """A text that begins with a sign of YAML's own, in the line at which the parser stopped."""
    found = RESERVED.match(rows[line - 1]) if line <= len(rows) else None
    if not found:
        return None
    hint = in_quotation_marks(found["key"], found["value"].strip())
    return Slip(line, found.start("sign") + 1, f'a text cannot begin with "{found["sign"]}", which means something of its own', hint)


def _second(rows: Sequence[str], line: int) -> Slip | None:
    if line > len(rows) or not re.fullmatch(r"(?:---|\.\.\.)\s*", rows[line - 1]):
        return None
    return Slip(line, 1, "a second text begins here", "Take this line out: all that a file holds stands in one.")


def _tight_dash(rows: Sequence[str], line: int) -> Slip | None:
    found = re.match(r"(?P<lead>\s*)-(?P<value>[\w{\"'].*)", rows[line - 1]) if line <= len(rows) else None
    hint = f"Write `- {found['value'][:60]}`." if found else ""
    return Slip(line, found.end("lead") + 2, "no space stands behind the dash", hint) if found else None


def _link(rows: Sequence[str], line: int) -> Slip | None:
    found = re.match(r"\s*(?:- +)(?P<link>\[(?P<title>[^\]]+)\]\((?P<path>[^)]+)\))", rows[line - 1]) if line <= len(rows) else None
    hint = f"Write `{found['title']}: {found['path']}`." if found else ""
    return Slip(line, found.start("link") + 1, "a link stands here as it is written on pages", hint) if found else None


def _missing_space(rows: Sequence[str]) -> Slip | None:
    for number, row in _typed(rows):
        if (found := TIGHT.match(row)) and not KEY.match(row) and not found["value"].startswith("/"):
            message = f'no space stands behind the colon of "{found["key"]}"'
            return Slip(number, found.end("key") + 1, message, f"Write `{found['key']}: {found['value'].strip()[:60]}`.")
    return None


def _missing_colon(rows: Sequence[str], line: int) -> Slip | None:
    """A key without its colon, in the line at which the parser stopped or the one before."""
    typed = dict(_typed(rows))
    for number in (line - 1, line):
        found = NO_COLON.match(typed.get(number, ""))
        beside = [typed[at] for at in sorted(typed) if at != number and abs(at - number) <= 2]
        if found and any(KEY.match(row) and _indent(row) == _indent(typed[number]) for row in beside):
            value = found["value"].strip()
            return Slip(number, found.end("key") + 1, f'no colon stands behind "{found["key"]}"', f"Write `{found['key']}: {value[:60]}`.")
    return None


def _missing_dash(at: tuple[int, int], said: str) -> Slip | None:
    if "'-' indicator" not in said:
        return None
    hint = "Put a dash and a space before it where it begins an entry: `- id: …`; indent it like its neighbours where it does not."
    return Slip(*at, "this line stands where an entry of the list begins, and has no dash", hint)


def _colon(rows: Sequence[str], at: tuple[int, int], said: str) -> Slip | None:
    """A colon in a text, or a key that is indented otherwise than its neighbours."""
    row = rows[at[0] - 1] if at[0] <= len(rows) else ""
    found = KEY.match(row)
    if "mapping values" not in said or not found:
        return _indented(rows, at)
    if at[1] - 1 > found.end("key"):
        hint = in_quotation_marks(found["key"], found["value"].strip()[:60])
        return Slip(*at, "a colon with a space behind it stands in the text, and reads as a key of its own", hint)
    return _indented(rows, at)


def _indented(rows: Sequence[str], at: tuple[int, int]) -> Slip | None:
    row = rows[at[0] - 1] if at[0] <= len(rows) else ""
    above = next((other for other in reversed(rows[: at[0] - 1]) if other.strip() and not other.lstrip().startswith("#")), "")
    if not KEY.match(row) or not KEY.match(above) or _indent(row) == _indent(above):
        return None
    message = f"this line is indented by {_indent(row)} spaces, the key above by {_indent(above)}"
    hint = "Indent keys of one record alike; a list or keys below a key by two more."
    return Slip(at[0], len(row) - len(row.lstrip()) + 1, message, hint)


def _entry(rows: Sequence[str], line: int, said: str) -> Slip | None:
    """An entry of a list that is indented otherwise than the one above, in the line at which the parser stopped."""
    row = rows[line - 1] if line <= len(rows) else ""
    above = next((other for other in reversed(rows[: line - 1]) if other.lstrip().startswith("- ")), "")
    here, there = (len(one) - len(one.lstrip()) for one in (row, above))
    if not row.lstrip().startswith("- ") or not above or here == there or "mapping values" in said:
        return None
    message = f"this entry is indented by {here} space{'' if here == 1 else 's'}, the one above by {there}"
    return Slip(line, here + 1, message, "Indent the entries of one list alike; those of a list in an entry by two more.")


def _comma(at: tuple[int, int], said: str) -> Slip | None:
    if "',' or" not in said:
        return None
    hint = "Write a comma between one value and the next: {id: a, word: b}."
    return Slip(*at, "a comma is missing before this, or a mark around the text", hint)


def _brackets(rows: Sequence[str]) -> Slip | None:
    """A list or keys in brackets that are not closed in their line, before the next key begins."""
    typed = list(_typed(rows))
    for (number, row), following in zip(typed, [*(other for _, other in typed[1:]), ""], strict=True):
        found = re.match(r"\s*(?:- +)*[\w -]+: +(?P<mark>[\[{])", row)
        closing = {"[": "]", "{": "}"}[found["mark"]] if found else ""
        if found and row.count(closing) < row.count(found["mark"]) and _begins(following):
            hint = f"Write {closing} behind the last of them."
            return Slip(number, found.end(), f"the bracket {found['mark']} is opened here and not closed", hint)
    return None
