"""Which words of a source stand between quotation marks, whatever marks its language has."""

# What may close what stands open: English “…” and ‘…’, German „…“ and »…«, French «…», straight marks.
_CLOSED_BY = {"“": "”", "‘": "’", "„": "“”", "‚": "‘’", "«": "»", "»": "«", "‹": "›", '"': '"'}


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
            stack.append(char)
    return bool(stack)
