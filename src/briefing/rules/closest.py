"""What a source has that is closest to words it does not have."""

from briefing.text.matching import fold
from briefing.text.nearest import nearest


def closest(words: tuple[str, ...], name: str) -> str:
    """A hint with the words of some passages that come closest to a name, or to other words."""
    found = (nearest(fold(text), name) for text in words)
    close = next((text for text in found if text), "")
    return f'The source has "{close}".' if close else "Cite the passage that has the name, or spell it as the source does."
