"""Beside each text of a site the same text compressed, so that a host need not do it for every reader; the same bytes at every build."""

import struct
import zlib
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from briefing.exports import headers
from briefing.publish.receipt import digest_of_file

try:
    import brotli
except ImportError:  # an engine that was installed without the extra `host`
    brotli = None

LEAST = 256  # bytes: below, the headers of an answer weigh more than what is saved
# A header of gzip without a name, a time or a system: Python's own says where it was made, and not the same in each version.
GZIP_HEAD = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff"
# Of brotli's eleven steps; the last two take seven times the time, and save a tenth.
QUALITY = 9


def beside(folder: Path) -> dict[str, str]:
    """Write `FILE.gz` and, where brotli is there, `FILE.br` beside each text in a folder; the digests of what was written, by path."""
    with ThreadPoolExecutor(2) as pool:  # both let go of Python's lock
        written = [file for files in pool.map(_written, _texts(folder)) for file in files]
    return {file.relative_to(folder).as_posix(): digest_of_file(file) for file in written}


def _texts(folder: Path) -> list[Path]:
    """The files that are worth it: what is no text is compressed already, and the headers are for the host alone."""
    files = (file for file in sorted(folder.rglob("*")) if file.is_file() and file.name != headers.PATH)
    return [file for file in files if file.stat().st_size >= LEAST and _is_text(file.read_bytes())]


def _is_text(content: bytes) -> bool:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return b"\0" not in content


def _written(file: Path) -> list[Path]:
    """What was written beside a text: only what is smaller."""
    content, made = file.read_bytes(), []
    for ending, smaller in _ways():
        if len(packed := smaller(content)) < len(content):
            target = file.with_name(file.name + ending)
            target.write_bytes(packed)
            made.append(target)
    return made


def _ways() -> Iterator[tuple[str, Callable[[bytes], bytes]]]:
    yield ".gz", _gzip
    if brotli is not None:
        yield ".br", _brotli


def _gzip(content: bytes) -> bytes:
    deflate = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    return GZIP_HEAD + deflate.compress(content) + deflate.flush() + struct.pack("<LL", zlib.crc32(content), len(content) & 0xFFFFFFFF)


def _brotli(content: bytes) -> bytes:
    packed: bytes = brotli.compress(content, mode=brotli.MODE_TEXT, quality=QUALITY)
    return packed
