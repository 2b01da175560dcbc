#!/usr/bin/env python3
"""Checks the evidence of a briefing by itself, without the program that made it: python3 verify.py [FOLDER]

FOLDER is the published site, or a copy of the files that SHA256SUMS names; without one, the folder of this file. Needs Python 3.9
or later and nothing else. Checked are: each file against its SHA-256; each passage at its place in the source, with the words around
it; the words and sentences that each statement rests on; the three fingerprints of each statement, as `jq -cS` and sha256sum give
them too; that what became of a source's sentences in its next text is as somebody signed it, where they did. It ends with 0 where all
of it holds, with 1 and a line for each fault where something does not, with 2 where it cannot look.

It does not say that a statement is true to its passage: a person has to read both. Nor whether these are the files that somebody
else was given: compare SHA256SUMS.
"""

import hashlib
import json
import re
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any  # what JSON holds: each value is looked at as what it has to be, and a wrong one is a fault
from urllib.parse import urlsplit

SUMS, STATEMENTS, EVIDENCE, ANNOTATIONS = "SHA256SUMS", "statements.jsonl", "evidence.jsonl", "annotations.jsonld"
SCHEME, AROUND, MOST = "briefing-statement/1\n", 32, 20


def main(arguments: list[str]) -> int:
    if len(arguments) > 1 or any(one.startswith("-") for one in arguments):
        print(__doc__)
        return 0 if arguments in (["-h"], ["--help"]) else 2
    folder = Path(arguments[0]) if arguments else Path(__file__).resolve().parent
    try:
        sums = dict(_sums((folder / SUMS).read_text("utf-8")))
        there = [path for path in sums if path.startswith("source/") and (folder / path).is_file()]
        texts = {path: (folder / path).read_bytes().decode("utf-8") for path in there}
        statements = list(_expanded(_lines(folder / STATEMENTS), {row["id"]: row["is"] for row in _lines(folder / EVIDENCE)}))
        annotations = json.loads((folder / ANNOTATIONS).read_bytes())["first"]["items"]
        found = _of_files(folder, sums), _of_annotations(annotations, texts), _of_statements(statements, texts), _of_rebases(folder)
        faults = [fault for each in found for fault in _some(list(each))]
    except (OSError, ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
        print(f"verify.py: cannot look at {folder}: {type(error).__name__}: {error}", file=sys.stderr)
        return 2
    faults += [] if annotations and statements and texts else ["there is nothing to check: no annotations, no statements, or no source"]
    own = [sys.executable, "-I", str(Path(__file__).resolve().with_name("verify_reviews.py")), str(folder)]
    people = subprocess.run(own, capture_output=True, text=True, check=False)
    print("\n".join(faults) or ("these files hold, and what people found does not" if people.returncode else "all of it holds"), end="; ")
    rows = {"file": sums, "place": [place for one in annotations for place in one["target"]], "text": texts, "statement": statements}
    print("checked " + ", ".join(f"{len(some)} {name}{'s' * (len(some) != 1)}" for name, some in rows.items()), flush=True)
    print(people.stdout, end="")
    print(people.stderr, end="", file=sys.stderr)
    return max(1 if faults else 0, people.returncode)


def _some(faults: list[str]) -> list[str]:
    return faults[:MOST] + [f"and {len(faults) - MOST} more like these"] * (len(faults) > MOST)


def _lines(path: Path) -> list[Any]:
    return [json.loads(line) for line in path.read_bytes().decode("utf-8").split("\n") if line]


def _expanded(statements: list[Any], rows: dict[str, Any]) -> Iterator[Any]:
    """Each statement with what it rests on and stands beside, which stands in rows of its own, named by the start of their fingerprints."""
    for one in statements:
        among = {name: [rows[id] for id in value] if name == "beside" else value for name, value in one["among"].items()}
        yield {**one, "rests": [rows[id] for id in one["rests"]], "among": among}


def _sums(text: str) -> Iterator[tuple[str, str]]:
    """Each path and its SHA-256."""
    for line in text.splitlines():
        digest, _, path = line.partition("  ")
        if not path or PurePosixPath(path).is_absolute() or ".." in PurePosixPath(path).parts:
            raise ValueError(f"{SUMS} has the line {line!r}")
        yield path, digest


def _of_files(folder: Path, sums: dict[str, str]) -> Iterator[str]:
    for path in (STATEMENTS, EVIDENCE, ANNOTATIONS, *sums):
        if path not in sums:
            yield f"{path}: {SUMS} does not name it"
        elif not (folder / path).is_file():
            yield f"{path}: it is missing"
        elif hashlib.sha256((folder / path).read_bytes()).hexdigest() != sums[path]:
            yield f"{path}: its SHA-256 is not the one in {SUMS}"


def _of_annotations(annotations: list[Any], texts: dict[str, str]) -> Iterator[str]:
    """Each passage stands at its offsets, in code points, with the words around it."""
    for one in annotations:
        for target in one["target"]:
            path = next((path for path in texts if urlsplit(target["source"]).path.endswith(path)), "")
            text = texts.get(path, "")
            selectors = {each["type"]: each for each in target["selector"]}
            quote, position = selectors["TextQuoteSelector"], selectors["TextPositionSelector"]
            start, end = position["start"], position["end"]
            if not path:
                yield f"{one['id']}: there is no text {target['source']}"
            elif not 0 <= start < end <= len(text) or text[start:end] != quote["exact"]:
                yield f"{one['id']}: {path} does not have “{quote['exact']}” at {start}"
            elif (text[max(0, start - AROUND) : start], text[end : end + AROUND]) != (quote["prefix"], quote["suffix"]):
                yield f"{one['id']}: {path} has other words around “{quote['exact']}”"


def _of_statements(statements: list[Any], texts: dict[str, str]) -> Iterator[str]:
    """Each fingerprint is that of its payload, and what a statement rests on stands in a text."""
    known = {path: _folded(text) for path, text in texts.items()}
    seen = set()
    for one in statements:
        place = one["place"]
        if place in seen:
            yield f"{place}: two statements have this place"
        seen.add(place)
        for part in ("says", "rests", "among"):
            if one["prints"][part] != _fingerprint(one[part]):
                yield f"{place}: the fingerprint of what it {part} is another"
        if one["cites"] and not one["rests"]:
            yield f"{place}: it cites, and rests on nothing"
        for rest in one["rests"]:
            sentences = " ".join(rest["sentences"])
            if rest["words"] not in sentences:
                yield f"{place}: “{rest['words']}” is not in the sentences beside it"
            elif not any(all(sentence in text for sentence in rest["sentences"]) for text in known.values()):
                yield f"{place}: no text has the sentences “{sentences}”"


def _of_rebases(folder: Path) -> Iterator[str]:
    """What people decided on the sentences of a new text is as they signed it, by the name and time in it."""
    for file in sorted((folder / "reviews/rebases").glob("*.yml")):
        by, at = (re.findall(rf"(?m)^{key}: (\S+)$", file.read_text("utf-8"))[0] for key in ("by", "at"))
        ask = ["-f", str(folder / "reviews/allowed_signers"), "-s", f"{file}.sig", "-I", by, "-O", f"verify-time={re.sub('[-:T]', '', at)}"]
        verify = ["ssh-keygen", "-Y", "verify", "-n", "briefing-review", *ask, *(f"-r{it}" for it in (folder / "reviews").glob("revoked"))]
        if (done := subprocess.run(verify, input=file.read_bytes(), capture_output=True, check=False)).returncode:
            yield f"{file.name}: the signature of {by} does not hold: {' '.join(done.stderr.decode().split())}"


def _fingerprint(payload: object) -> str:
    """As RFC 8785 writes it: keys in order, no white space; there are no numbers in it."""
    return hashlib.sha256((SCHEME + json.dumps(payload, ensure_ascii=False, sort_keys=True, separators=(",", ":"))).encode()).hexdigest()


def _folded(text: str) -> str:
    return unicodedata.normalize("NFC", " ".join(text.split()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
