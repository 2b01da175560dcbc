"""How large the pictures of a briefing are, read from the heads of their files: pages say so, and nothing jumps when a picture comes."""

import re
import struct
from collections.abc import Mapping
from struct import unpack_from
from types import MappingProxyType

from briefing.loading.avif import is_avif, size_of_avif
from briefing.loading.project import PACKAGED, THEME, Project

# Width and height in pixels, as browsers show them.
Size = tuple[int, int]
MEASURED = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif")
ENDINGS = (*MEASURED, ".svg")
# The frames of a JPEG file, of whatever coding; the numbers between them mean other things.
FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
WITHOUT_LENGTH = frozenset((0x01, *range(0xD0, 0xDA)))
ORIENTATION, ON_ITS_SIDE = 0x0112, 5  # Exif: from 5 on, width and height change places
ROOT = re.compile(r"<svg\b[^>]*>", re.IGNORECASE)
NUMBER = r"(\d{1,6}(?:\.\d{1,9})?|\.\d{1,9})"
LENGTH = re.compile(rf"\s*{NUMBER}\s*(px|pt|pc|mm|cm|in|)\s*", re.IGNORECASE)
SHAPE = re.compile(rf"\bviewBox\s*=\s*[\"']\s*(?:[\d.+-]+[\s,]+){{2}}{NUMBER}[\s,]+{NUMBER}\s*[\"']")
PIXELS = {"": 1.0, "px": 1.0, "pt": 96 / 72, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}
# A drawing that has no width of its own fills what it stands in, and no column is as wide; one without a shape has that of CSS.
FILLS, SHAPELESS = 1000, (300, 150)


def sizes_of(project: Project) -> Mapping[str, Size]:
    """The size of each picture, by its address below the site's root; those that cannot be read are left out."""
    theme = {path.removeprefix(f"{base}/"): path for base in (PACKAGED, THEME) for path in project.below(base, *ENDINGS)}
    docs = {path.removeprefix("docs/"): path for path in project.below("docs", *ENDINGS)}
    found = {address: size_of(project.files[path]) for address, path in {**theme, **docs}.items()}
    return MappingProxyType({address: size for address, size in found.items() if size})


def size_of(content: bytes) -> Size | None:
    """The size of a PNG, JPEG, GIF, WebP, AVIF or SVG file; None where the bytes are none of these, or break off."""
    try:
        size = _of_pixels(content) or _of_drawing(content[:10_000].decode("utf-8", "replace"))
    except struct.error:
        return None
    return size if size and min(size) > 0 else None


def _of_pixels(content: bytes) -> Size | None:
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return unpack_from(">II", content, 16)
    if content.startswith((b"GIF87a", b"GIF89a")):
        return unpack_from("<HH", content, 6)
    if content.startswith(b"\xff\xd8"):
        return _of_jpeg(content)
    if is_avif(content):
        return size_of_avif(content)
    return _of_webp(content) if content[:4] == b"RIFF" and content[8:12] == b"WEBP" else None


def _of_jpeg(content: bytes) -> Size | None:
    at, is_on_its_side = 2, False
    while content[at : at + 1] == b"\xff":
        kind, length = unpack_from(">BH", content, at + 1)
        if kind in FRAMES:
            height, width = unpack_from(">HH", content, at + 5)
            return (height, width) if is_on_its_side else (width, height)
        if kind == 0xE1 and content[at + 4 : at + 10] == b"Exif\0\0":
            is_on_its_side = _orientation(content[at + 10 : at + 2 + length]) >= ON_ITS_SIDE
        at += 1 if kind == 0xFF else 2 if kind in WITHOUT_LENGTH else 2 + length
    return None


def _orientation(exif: bytes) -> int:
    """How a camera was held, as Exif has it, 1 to 8: browsers turn the picture by it."""
    order = "<" if exif[:2] == b"II" else ">"
    start: int = unpack_from(f"{order}I", exif, 4)[0]
    for entry in range(unpack_from(f"{order}H", exif, start)[0]):
        tag, _, _, value = unpack_from(f"{order}HHIH", exif, start + 2 + 12 * entry)
        if tag == ORIENTATION:
            return int(value)
    return 1


def _of_webp(content: bytes) -> Size | None:
    if content[12:16] == b"VP8X":
        return int.from_bytes(content[24:27], "little") + 1, int.from_bytes(content[27:30], "little") + 1
    if content[12:16] == b"VP8L":
        bits = unpack_from("<I", content, 21)[0]
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    width, height = unpack_from("<HH", content, 26)
    return width & 0x3FFF, height & 0x3FFF


def _of_drawing(text: str) -> Size | None:
    if not (root := ROOT.search(text)):
        return None
    width, height = (_length(root[0], name) for name in ("width", "height"))
    shape = SHAPE.search(root[0])
    across, down = (float(shape[1]), float(shape[2])) if shape else (width or SHAPELESS[0], height or SHAPELESS[1])
    if not across or not down:
        return None
    if width is None:
        width = height * across / down if height else FILLS if shape else across
    return _whole(width), _whole(height or width * down / across)


def _length(root: str, name: str) -> float | None:
    """A length of a drawing in pixels; None where it has none, or a share of what is around it."""
    found = re.search(rf"\s{name}\s*=\s*[\"']([^\"']*)", root)
    length = LENGTH.fullmatch(found[1]) if found else None
    return float(length[1]) * PIXELS[length[2].lower()] if length else None


def _whole(length: float) -> int:
    return max(1, round(length))
