"""How large a picture is, from the head of its file, as a browser shows it."""

from pathlib import Path
from struct import pack

import pytest

from briefing.loading.pictures import size_of, sizes_of
from briefing.loading.project import read_project
from conftest import ROOT

FRAME = b"\xff\xc2\x00\x0b\x08" + pack(">HH", 300, 400) + b"\x01"
COMMENT, TABLE = b"\xff\xfe\x00\x04ab", b"\xff\xc4\x00\x05abc"


def exif(orientation: int, order: str = ">") -> bytes:
    """What a camera writes of how it was held."""
    entry = pack(f"{order}HHIHH", 0x0112, 3, 1, orientation, 0)
    tiff = (b"MM" if order == ">" else b"II") + pack(f"{order}HIH", 42, 8, 1) + entry + bytes(4)
    return b"\xff\xe1" + pack(">H", len(tiff) + 8) + b"Exif\0\0" + tiff


def webp(kind: bytes, head: bytes) -> bytes:
    return b"RIFF" + pack("<I", 99) + b"WEBP" + kind + pack("<I", 80) + head


def drawing(attributes: str) -> bytes:
    return f'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" {attributes}><path stroke-width="7"/></svg>'.encode()


SIZES = {
    "PNG": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + pack(">II", 400, 300), (400, 300)),
    "GIF": (b"GIF89a" + pack("<HH", 400, 300), (400, 300)),
    "JPEG": (b"\xff\xd8" + COMMENT + TABLE + b"\xff" + FRAME, (400, 300)),
    "JPEG of a camera held upright": (b"\xff\xd8" + exif(1) + FRAME, (400, 300)),
    "JPEG of a camera on its side": (b"\xff\xd8" + exif(6) + FRAME, (300, 400)),
    "the same of another maker": (b"\xff\xd8" + exif(8, "<") + COMMENT + FRAME, (300, 400)),
    "WebP": (webp(b"VP8 ", b"\0\0\0\x9d\x01\x2a" + pack("<HH", 400 | 0x4000, 300)), (400, 300)),
    "WebP without loss": (webp(b"VP8L", b"\x2f" + pack("<I", 399 | 299 << 14 | 1 << 28)), (400, 300)),
    "WebP with more in it": (webp(b"VP8X", b"\x10\0\0\0" + (399).to_bytes(3, "little") + (299).to_bytes(3, "little")), (400, 300)),
    "SVG": (drawing('width="400" height="300px"'), (400, 300)),
    "SVG in other units": (drawing('width="4in" height="25.4mm"'), (384, 96)),
    "SVG with one side": (drawing('height="300" viewBox="0 0 40 30"'), (400, 300)),
    "SVG with a shape alone": (drawing('width="100%" viewBox="-1,-1 0.4 0.3"'), (1000, 750)),
    "SVG with what is no length": (drawing(f'width="{"9" * 400}" height="1.2.3" viewBox="0 0 1.2.3 {"9" * 400}"'), (300, 150)),
    "SVG with nothing": (drawing(""), (300, 150)),
}
BROKEN = (b"", b"Signed by all.", b"\x89PNG\r\n\x1a\n\0\0", b"GIF89a\x01", b"\xff\xd8", b"\xff\xd8" + exif(6)[:20], b"\xff\xd8" + b"\xff\xe1\0\0" * 9, b"\xff\xd8" + b"\xff" * 99,
          webp(b"VP8 ", b""), b"RIFF\0\0\0\0WEBP", drawing('viewBox="0 0 0 9"'), drawing('viewBox="0 0 .0 1"'), b"GIF89a" + bytes(9))


@pytest.mark.parametrize(("content", "size"), SIZES.values(), ids=SIZES)
def test_the_size_is_that_of_the_file(content: bytes, size: tuple[int, int]) -> None:
    assert size_of(content) == size


PICTURES = Path(__file__).parent / "pictures"  # written by Pillow 13.0 with libavif, 5 by 3 pixels before they are turned
AVIF = {"upright": (5, 3), "on-its-side": (3, 5), "on-its-head": (5, 3), "see-through": (5, 3), "moving": (5, 3)}


@pytest.mark.parametrize("name", AVIF)
def test_the_size_of_an_avif_picture_is_that_of_what_it_shows(name: str) -> None:
    assert size_of((PICTURES / f"{name}.avif").read_bytes()) == AVIF[name]


def test_every_avif_picture_that_stands_here_is_measured() -> None:
    assert {file.stem for file in PICTURES.iterdir()} == set(AVIF)


@pytest.mark.parametrize("name", AVIF)
def test_an_avif_picture_that_breaks_off_in_its_head_has_no_size(name: str) -> None:
    content = (PICTURES / f"{name}.avif").read_bytes()
    whole = content.index(b"ipma")
    assert {size_of(content[:end]) for end in range(whole)} == {None}


@pytest.mark.parametrize(("old", "new"), [(b"ispe", b"ispf"), (b"ipma", b"ipmb"), (b"pitm", b"pitn"), (b"pixi", b"clap"), (b"ftypavif", b"ftypheic")])
def test_an_avif_picture_that_does_not_say_how_large_it_is_or_shows_a_part_has_no_size(old: bytes, new: bytes) -> None:
    content = (PICTURES / "upright.avif").read_bytes()
    assert content.count(old) == 1
    assert size_of(content.replace(old, new)) is None


@pytest.mark.parametrize("content", BROKEN)
def test_what_is_no_picture_has_no_size(content: bytes) -> None:
    assert size_of(content) is None


def test_the_pictures_of_a_theme_have_one_too() -> None:
    assert sizes_of(read_project(ROOT))["assets/images/card.png"] == (1200, 630)
