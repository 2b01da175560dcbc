"""What tests of a source's versions share: a new text, and a person's decisions on it."""

import hashlib
import re
from pathlib import Path

from briefing.cli import main
from conftest import edit, problems_of

SEED = "seeds/000_4cf2d040e604deab.txt"
NEW_FILE, REBASE = "seeds/idlib/2.txt", "reviews/rebases/idlib-1-2.yml"
CHANGE = """- id: a-new-text
  date: 2027-06-01
  version: 9.0.0
  kind: source
  title: A new text of the source
  text: The source has a new text.
  about: [sources/idlib]
"""


def edited(root: Path, *edits: tuple[str, str], seed: str = SEED) -> bytes:
    """A source's text with some words replaced, each once."""
    text = (root / seed).read_bytes().decode()
    for old, new in edits:
        assert old in text, old
        text = text.replace(old, new, 1)
    return text.encode()


def other_text(root: Path, *edits: tuple[str, str]) -> None:
    """What an editor does who knows no better: the file is edited in its place, and its new SHA-256 pinned."""
    text = edited(root, *edits)
    pin = hashlib.sha256((root / SEED).read_bytes()).hexdigest()
    (root / SEED).write_bytes(text)
    edit(root / "data/sources.yml", pin, hashlib.sha256(text).hexdigest())


def new_version(root: Path, *edits: tuple[str, str], source: str = "idlib", seed: str = SEED) -> None:
    """What an editor is told to do."""
    file = root.parent / "corrected.txt"
    file.write_bytes(edited(root, *edits, seed=seed))
    assert main.main(["--root", str(root), "source", "new", source, str(file)]) == main.CLEAN


def decided(root: Path, look: str = "holds") -> None:
    """Every sentence decided as it was found, every place looked at, readers told; what cannot hold any more is said to be mended."""
    file = root / REBASE
    blocks = re.split(r"(?m)^(?=  - )", file.read_text("utf-8"))
    blocks = [re.sub(r"(?m)^    decision:$", f"    decision: {found[1]}", block) if (found := re.search(r"found: (\w+)", block)) else block for block in blocks]
    file.write_text(re.sub(r"(?m)^(      [\w/:.-]+):(?=  #)", rf"\1: {look}", "".join(blocks)), "utf-8")
    changes = root / "data/changes.yml"
    edit(changes, "\n- id:", f"\n{CHANGE}- id:")
    for problem in problems_of(root) if look == "holds" else ():
        if problem.rule == "SRC3" and "is said to hold" in problem.message:
            lines = file.read_text("utf-8").splitlines(keepends=True)
            lines[problem.line - 1] = lines[problem.line - 1].replace(": holds", ": mended", 1)
            file.write_text("".join(lines), "utf-8")
