"""Beside each text of a site the same text compressed, so that a host need not do it for every reader; the same bytes at every build."""

import hashlib
import struct
import zlib
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from briefing.exports import headers
from briefing.publish.keeping import may_keep
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


@dataclass(frozen=True)
class Way:
    """A way to compress: what its files end with, the version of what does it, how it is done, and undone, which raises `broken`."""

    ending: str
    version: str
    pack: Callable[[bytes], bytes]
    unpack: Callable[[bytes], bytes]
    broken: type[Exception]


def beside(folder: Path, kept: Path | None = None) -> dict[str, str]:
    """Write `FILE.gz` and, where brotli is there, `FILE.br` beside each text in a folder; the digests of what was written, by path.

    `kept` is a folder where what was compressed is kept for the next build, as long as this one still has the text; one that cannot be
    written keeps nothing.
    """
    kept = kept if kept and may_keep(kept) else None
    before = set(kept.iterdir()) if kept else set()
    used: set[Path] = set()
    with ThreadPoolExecutor(2) as pool:  # both let go of Python's lock
        written = [file for files in pool.map(partial(_written, kept=kept, used=used), _texts(folder)) for file in files]
    for file in before - used:
        with suppress(OSError):
            file.unlink()
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


def _written(file: Path, kept: Path | None, used: set[Path]) -> list[Path]:
    """What was written beside a text: only what is smaller."""
    content, made = file.read_bytes(), []
    for way in _ways():
        place = kept / f"{hashlib.sha256(content).hexdigest()}-{way.version}{way.ending}" if kept else None
        used |= {place} if place else set()
        if len(packed := _packed(content, way, place)) < len(content):
            target = file.with_name(file.name + way.ending)
            target.write_bytes(packed)
            made.append(target)
    return made


def _packed(content: bytes, way: Way, place: Path | None) -> bytes:
    """A text compressed, taken from where it is kept, if that is as it was written and gives the text back, or else kept there."""
    with suppress(OSError, way.broken):  # never kept, half written, or changed
        digest, packed = _parted(place.read_bytes() if place else b"")
        if digest == hashlib.sha256(packed).digest() and way.unpack(packed) == content:
            return packed
    packed = way.pack(content)
    if place:
        with suppress(OSError):
            place.write_bytes(hashlib.sha256(packed).digest() + packed)
    return packed


def _parted(kept: bytes) -> tuple[bytes, bytes]:
    """What is kept: the SHA-256 of what was compressed, and that itself."""
    size = hashlib.sha256().digest_size
    return kept[:size], kept[size:]


def _ways() -> Iterator[Way]:
    yield Way(".gz", zlib.ZLIB_RUNTIME_VERSION, _gzip, partial(zlib.decompress, wbits=zlib.MAX_WBITS | 16), zlib.error)
    if brotli is not None:
        yield Way(".br", brotli.__version__, _brotli, brotli.decompress, brotli.error)


def _gzip(content: bytes) -> bytes:
    deflate = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    return GZIP_HEAD + deflate.compress(content) + deflate.flush() + struct.pack("<LL", zlib.crc32(content), len(content) & 0xFFFFFFFF)


def _brotli(content: bytes) -> bytes:
    packed: bytes = brotli.compress(content, mode=brotli.MODE_TEXT, quality=QUALITY)
    return packed
