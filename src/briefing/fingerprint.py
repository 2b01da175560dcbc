"""The fingerprint of the engine: what is kept of an earlier run belongs to the code that made it."""

import hashlib
from functools import cache
from pathlib import Path


@cache
def fingerprint() -> str:
    """A SHA-256 of all code of the engine, in hexadecimal digits; the code does not change while it runs."""
    found = hashlib.sha256()
    for file in sorted(Path(__file__).parent.rglob("*.py")):
        found.update(file.read_bytes())
    return found.hexdigest()
