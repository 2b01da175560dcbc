"""What a host takes to answer with the configuration that is handed out, beside a bare server that sends files of the same size."""

import asyncio
import statistics
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from bench import nginx
from bench.generated import ROOT
from bench.table import printed, run
from briefing.exports import headers

REQUESTS, AT_ONCE = 10_000, 100
# What is asked for, in which encoding, and the code that it is answered with.
ASKED = {"overview": ("/", "", 200), "overview, compressed": ("/", "gzip", 200), "a table": ("/downloads/figures.csv", "", 200),
         "what is missing": ("/none", "", 404)}
NOTES = """\
{requests:,} requests of each over loopback to one process of nginx, {at_once} at a time on as many connections; any other
answer than the wanted one ends this. Ratios are to a bare nginx and a file that is as long as what is sent."""


@dataclass(frozen=True)
class Asked:
    """What a path was answered: how long each answer took, in seconds, sorted, and how many bytes a body has."""

    seconds: list[float]
    length: int

    @property
    def middle(self) -> float:
        return statistics.median(self.seconds)

    @property
    def late(self) -> float:
        """What one answer in a hundred took longer than."""
        return self.seconds[len(self.seconds) * 99 // 100]


def report() -> None:
    program = nginx.find()
    if not program:
        print("\n## Behind a host\n\nNot measured: nginx was not found.")
        return
    with tempfile.TemporaryDirectory() as folder:
        site, room, bare = (Path(folder) / name for name in ("site", "room", "bare"))
        for one in (room, bare, Path(folder) / "other"):
            one.mkdir()
        run("mkdocs", "build", "--quiet", "--config-file", str(ROOT / "mkdocs.yml"), "--site-dir", str(site))
        said = headers.as_nginx(headers.in_file((site / headers.PATH).read_text("utf-8")))
        with nginx.serving(program, site, room, said) as ours, nginx.serving(program, bare, Path(folder) / "other", None) as theirs:
            rows = [_row(name, bare, ours, theirs) for name in ASKED]
    head = ("what", "bytes", "median ms", "times bare", "99 of 100 within ms", "times bare")
    printed("Behind a host", NOTES.format(requests=REQUESTS, at_once=AT_ONCE), head, rows)


def _row(name: str, bare: Path, ours: str, theirs: str) -> tuple[str, ...]:
    path, encoding, wanted = ASKED[name]
    asyncio.run(_load(ours, path, encoding, wanted, REQUESTS // 10))  # what both have to read from the disk first
    own = asyncio.run(_load(ours, path, encoding, wanted, REQUESTS))
    (bare / "file.bin").write_bytes(b"\x01" * own.length)
    other = asyncio.run(_load(theirs, "/file.bin", "", 200, REQUESTS))
    return name, f"{own.length:,}", *_compared(own.middle, other.middle), *_compared(own.late, other.late)


def _compared(own: float, other: float) -> tuple[str, str]:
    return f"{1000 * own:.2f}", f"{own / other:.2f}"


async def _load(url: str, path: str, encoding: str, wanted: int, requests: int) -> Asked:
    """Every request answered, `AT_ONCE` at a time. Raises ValueError for another code than the wanted one."""
    address = urlsplit(url)
    asked = f"GET {path} HTTP/1.1\r\nHost: {address.netloc}\r\nAccept-Encoding: {encoding or 'identity'}\r\n\r\n".encode()

    async def one_after_the_other() -> list[tuple[float, int]]:
        reader, writer = await asyncio.open_connection(address.hostname, address.port)
        answers = [await _answered(reader, writer, asked, wanted) for _ in range(requests // AT_ONCE)]
        writer.close()
        return answers

    answers = [one for each in await asyncio.gather(*(one_after_the_other() for _ in range(AT_ONCE))) for one in each]
    return Asked(sorted(seconds for seconds, _ in answers), answers[0][1])


async def _answered(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, asked: bytes, wanted: int) -> tuple[float, int]:
    start = time.perf_counter()
    writer.write(asked)
    head = (await reader.readuntil(b"\r\n\r\n")).lower()
    if int(head.split(b" ", 2)[1]) != wanted:
        raise ValueError(head.decode())
    length = await _body(reader, head)
    return time.perf_counter() - start, length


async def _body(reader: asyncio.StreamReader, head: bytes) -> int:
    """Read the body of an answer; its length in bytes."""
    if b"content-length:" in head:
        return len(await reader.readexactly(int(head.partition(b"content-length:")[2].split(b"\r\n")[0])))
    length = 0
    while size := int(await reader.readuntil(b"\r\n"), 16):
        length += len(await reader.readexactly(size + 2)) - 2
    await reader.readexactly(2)
    return length
