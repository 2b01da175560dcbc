"""What stands compressed beside each text: the same bytes whenever it is made, for every text and for nothing else."""

import gzip
from pathlib import Path

import pytest

from briefing.publish import compressed
from briefing.publish.receipt import digests
from publish.published import content

LONG = "The dam at Kara was closed. " * 40


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a").mkdir()
    for name in ("index.html", "a/SHA256SUMS", "_headers", "words.csv"):
        (tmp_path / name).write_text(LONG, "utf-8")
    (tmp_path / "short.txt").write_text("short", "utf-8")
    (tmp_path / "letters.json").write_text("".join(chr(0x4E00 + n * 7919 % 20000) for n in range(400)), "utf-8")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG" + bytes(1000))
    (tmp_path / "nothing.bin").write_bytes(bytes(1000))
    return tmp_path


def test_every_text_that_gets_smaller_and_nothing_else_is_compressed(folder) -> None:
    before = content(folder)
    made = compressed.beside(folder)
    assert {path.removesuffix(".gz") for path in made if path.endswith(".gz")} == {"index.html", "a/SHA256SUMS", "words.csv", "letters.json"}
    assert {path: data for path, data in content(folder).items() if path not in made} == before
    assert made == {path: digest for path, digest in digests(folder).items() if path not in before}
    assert all(gzip.decompress((folder / path).read_bytes()) == before[path[:-3]] for path in made if path.endswith(".gz"))


def test_brotli_gives_the_text_back(folder) -> None:
    brotli = pytest.importorskip("brotli", reason="brotli is not installed: make sets it up")
    made = [path for path in compressed.beside(folder) if path.endswith(".br")]
    assert len(made) >= 3
    assert all(brotli.decompress((folder / path).read_bytes()) == (folder / path[:-3]).read_bytes() for path in made)


def test_the_same_text_gives_the_same_bytes_without_a_name_a_time_or_a_system(folder) -> None:
    once = compressed.beside(folder)
    packed = (folder / "index.html.gz").read_bytes()
    assert packed[:10] == compressed.GZIP_HEAD
    for path in once:
        (folder / path).unlink()
    (folder / "index.html").touch()
    assert compressed.beside(folder) == once


def test_what_is_kept_gives_the_same_bytes_is_made_again_where_it_is_broken_and_goes_with_its_text(folder, tmp_path_factory) -> None:
    kept = tmp_path_factory.mktemp("kept") / "compressed"
    fresh = compressed.beside(folder)
    assert compressed.beside(folder, kept) == fresh
    first = content(kept)
    assert len(first) == 2 * len({path.rpartition(".")[2] for path in fresh})  # three of the four texts are one
    broken, other = sorted(kept.iterdir())[:2]
    broken.write_bytes(broken.read_bytes()[:-4])
    other.write_bytes(other.read_bytes() + b"x")
    for path in fresh:
        (folder / path).unlink()
    assert compressed.beside(folder, kept) == fresh
    assert content(kept) == first
    for path in fresh:
        (folder / path).unlink()
    (folder / "letters.json").unlink()
    compressed.beside(folder, kept)
    assert set(content(kept)) < set(first)
    in_the_way = folder / "words.csv" / "kept"
    assert compressed.beside(folder, in_the_way) and not in_the_way.exists()
