"""The size of an AVIF picture: its boxes say which item it shows, and which properties that has (ISO/IEC 23008-12, `pitm` and `ipma`)."""

from collections.abc import Iterator
from struct import unpack_from

PICTURES = (b"avif", b"avis")
MOST = 1_000  # boxes that are looked at in one


def is_avif(content: bytes) -> bool:
    """Whether a file says that it is an AVIF picture, or a row of such that moves."""
    return content[4:8] == b"ftyp" and content[8:12] in PICTURES


def size_of_avif(content: bytes) -> tuple[int, int] | None:
    """Width and height in pixels, as browsers show them; None where the file does not say, or shows a part of the picture alone.

    Raises struct.error where it breaks off.
    """
    # `meta` holds a version and flags before the boxes in it.
    meta = next((body[4:] for kind, body in _boxes(content) if kind == b"meta"), b"")
    held = dict(_boxes(meta))
    properties = dict(_boxes(held.get(b"iprp", b"")))
    every = list(_boxes(properties.get(b"ipco", b"")))
    numbers = _of_item(properties.get(b"ipma", b""), _shown(held.get(b"pitm", b"")))
    own = [every[number - 1] for number in numbers if 0 < number <= len(every)]
    size = next((body for kind, body in own if kind == b"ispe"), b"")
    if not size or any(kind == b"clap" for kind, _ in own):
        return None
    width, height = unpack_from(">II", size, 4)
    is_on_its_side = any(kind == b"irot" and body[:1] and body[0] & 1 for kind, body in own)
    return (height, width) if is_on_its_side else (width, height)


def _boxes(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """The boxes of a file or of a box, each with its kind and what it holds."""
    at = 0
    for _ in range(MOST):
        if at + 8 > len(content):
            return
        length, kind = unpack_from(">I4s", content, at)
        if length < 8:  # longer than four bytes can say, or up to the end
            return
        yield kind, content[at + 8 : at + length]
        at += length


def _shown(primary: bytes) -> int:
    """The number of the item that is shown."""
    return int(unpack_from(">I" if primary[:1] > b"\0" else ">H", primary, 4)[0])


def _of_item(associations: bytes, item: int) -> list[int]:
    """The numbers of the properties that an item has, from 1."""
    version, flags, count = unpack_from(">B3sI", associations)
    is_wide, at = bool(flags[2] & 1), 8
    for _ in range(count):
        name, held = unpack_from(">IB" if version else ">HB", associations, at)
        at += 5 if version else 3
        width = 2 if is_wide else 1
        numbers = [unpack_from(">H" if is_wide else ">B", associations, at + width * index)[0] for index in range(held)]
        if name == item:
            return [number & (0x7FFF if is_wide else 0x7F) for number in numbers]
        at += width * held
    return []
