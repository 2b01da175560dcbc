#!/usr/bin/env python3
"""Checks what people found of a briefing's statements, without the program that made it: python3 verify_reviews.py [FOLDER]

As verify.py, which runs it; needs ssh-keygen where people signed. Checked are: that the sittings in reviews.jsonl follow one another, each
person's; their signatures; that a verdict is bound to the words that it keeps; what all of it comes to, statement by statement, against
reviews/states.json and /review/. What a statement was before is taken as told: that carries no approval over, and no verdict may be lost.
Whose the keys are it cannot say: put a list of your own in the place of reviews/allowed_signers.
"""

import hashlib
import json
import re
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any  # what JSON holds: each value is looked at as what it has to be, and a wrong one is a fault

Lines = list[dict[str, Any]]
NO_DISPUTE, ROW = ("supported", "unsure"), r'data-state="([a-z ]+)".*?data-count="(\d+)"'


def main(arguments: list[str]) -> int:
    folder = Path(*arguments[:1]) if arguments else Path(__file__).resolve().parent
    try:
        statements = [json.loads(line) for line in (folder / "statements.jsonl").read_bytes().decode("utf-8").split("\n") if line]
        told = json.loads((folder / "reviews/states.json").read_bytes())
        sittings = _sittings((folder / "reviews.jsonl").read_bytes())
        faults: list[str] = []
        lines = list(_lines(folder, sittings, told, faults))
        # What was taken back or closed is left out; what nobody signed takes back nothing that somebody did.
        taken = {(one["of"], one["counts"]) for one in lines if one["type"] in ("withdraw", "close")}
        kept = [one for one in lines if not {(one["line"], True), (one["line"], one["counts"])} & taken]
        states = _states(statements, kept, told)
        faults += [*_adrift(statements, kept, told), *_otherwise(folder / "review/index.html", states, told)]
    except (OSError, ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
        print(f"verify_reviews.py: cannot look at {folder}: {type(error).__name__}: {error}", file=sys.stderr)
        return 2
    found = f"{len(states)} statements: " + ", ".join(f"{count} {state}" for state, count in sorted(Counter(states.values()).items()))
    print("\n".join(faults) or "what people found holds", f"checked {len(sittings)} sittings, {found}", sep="; ")
    return 1 if faults else 0


def _sittings(data: bytes) -> list[list[bytes]]:
    lines = data.splitlines(keepends=True)
    at = [number for number, line in enumerate(lines) if json.loads(line)["type"] == "sitting" or not number]
    return [lines[start : [*at, len(lines)][number]] for number, start in enumerate(at, 1)]


def _lines(folder: Path, sittings: list[list[bytes]], told: Any, faults: list[str]) -> Iterator[dict[str, Any]]:
    """Each line that people wrote, with its name, who wrote it, and whether that counts; `faults` gets what is wrong with sittings."""
    last: dict[str, str] = {}
    days = {one["handle"]: (one["since"], one.get("until", "9999-12-31")) for one in told["people"]}
    unsigned = [one["unsigned"] for one in told["policy"] if "unsigned" in one]
    for number, own in enumerate(sittings, 1):
        opening = json.loads(own[0])
        by, counts = opening["by"], bool(unsigned) and all(unsigned)
        faults += [f"sitting {number}: {by} is nobody"] if by not in days else []
        lost = f"sitting {number}: it does not follow the one of {by} before it, which is missing, changed or doubled"
        faults += [lost] if opening["prev"] != last.get(by, "") else []
        last[by] = hashlib.sha256(b"".join(own)).hexdigest()
        if (folder / f"reviews/{number}.sig").is_file():
            wrong = _verified(folder, number, opening, own, [])
            faults += [f"sitting {number}: the signature of {by} does not hold: {wrong}"] if wrong else []
            revoked = (folder / "reviews").glob("revoked")
            counts |= not wrong and not any(_verified(folder, number, opening, own, ["-r", str(one)]) for one in revoked)
        counts &= by in days and days[by][0] <= opening["at"][:10] <= days[by][1]
        for line in own[1:]:
            said, name = json.loads(line), hashlib.sha256(own[0] + line.rstrip(b"\n")).hexdigest()
            yield {**said, "by": by, "counts": counts, "line": name, "method": said.get("method") or opening.get("method", "")}


def _verified(folder: Path, number: int, opening: Any, own: list[bytes], more: list[str]) -> str:
    """Why ssh-keygen does not take a signature, as of the day that the sitting names; nothing where it does."""
    command = ["ssh-keygen", "-Y", "verify", "-f", str(folder / "reviews/allowed_signers"), "-I", opening["by"], "-n", "briefing-review",
               "-s", str(folder / f"reviews/{number}.sig"), "-O", "verify-time=" + re.sub("[-:T]", "", opening["at"]), *more]
    done = subprocess.run(command, input=b"".join(own), capture_output=True, check=False)
    return "" if done.returncode == 0 else done.stderr.decode("utf-8", "replace").strip() or "refused"


def _states(statements: Lines, lines: Lines, told: Any) -> dict[str, str]:
    exact, by_name = defaultdict(list), {one["line"]: one for one in lines if one["type"] == "verdict"}
    for one in by_name.values():
        exact[one["statement"], one["evidence"]].append(one)
    after = {one["place"]: [by_name[line] for line in one.get("after", ()) if line in by_name] for one in told["statements"]}
    wrote = defaultdict(set)
    for one in (one for one in lines if one["type"] == "draft" and one["counts"]):
        wrote[one["statement"]].add(one["written_by"])
    readers = {one["handle"] for one in told["people"] if "reader" in one["roles"]}
    return {one["place"]: _state(one, exact[one["prints"]["says"], one["prints"]["rests"]], after.get(one["place"], []),
                                 wrote[one["prints"]["says"]], readers, told["policy"]) for one in statements}


def _state(one: Any, exact: Lines, after: Lines, wrote: set[str], readers: set[str], policy: Lines) -> str:
    (people, methods), independent = _asked(one, policy), any(line.get("independent") for line in policy)
    people, readers = max(people, 2) if independent and people and not wrote else people, readers - (wrote if independent else set())
    disputed = _open(exact) + [line for line in _open(after) if not _answered(line, exact)]
    last = {line["by"]: line for line in exact if line["counts"]}
    readers = readers - {line["by"] for line in disputed}
    yes = [line for line in last.values() if line["verdict"] == "supported" and line["by"] in readers and methods <= {line["method"]}]
    alike, wanted = [line for line in yes if line["among"] == one["prints"]["among"]], max(people, 1)
    found = {"disputed": disputed, "approved": len(alike) >= wanted, "look again": len(yes) >= wanted, "in part": yes,
             "void": any(line["verdict"] == "supported" for line in after)}
    return next((state for state, holds in found.items() if holds), "unread")


def _asked(one: Any, policy: Lines) -> tuple[int, set[str]]:
    pages, status = {page.lstrip("/").partition("#")[0] for page in one["pages"]}, one["says"].get("status") or "-"
    own = [line for line in policy
           if one["kind"] == line.get("kind") or status == line.get("status") or pages & set(line.get("shown_on") or ())]
    own = own or [line for line in policy if line.get("kind") == "default"]
    return max((line["people"] for line in own), default=1), {line["method"] for line in own if line.get("method")}


def _open(some: Lines) -> Lines:
    """The disputes to which their authors came back with no other judgement of just the same."""
    same = {one["line"]: [line for line in some[at:] if line["evidence"] == one["evidence"] and line["statement"] == one["statement"]]
            for at, one in enumerate(some)}
    return [one for one in some if one["verdict"] not in NO_DISPUTE and not _answered(one, same[one["line"]][1:])]


def _answered(one: Any, later: Lines) -> bool:
    return any(line["by"] == one["by"] and line["verdict"] != "unsure" and (line["counts"] or not one["counts"]) for line in later)


def _adrift(statements: Lines, lines: Lines, told: Any) -> Iterator[str]:
    """Verdicts that are bound to other words than they keep, and those on what is said no more that are told nowhere."""
    now = {(one["prints"]["says"], one["prints"]["rests"]) for one in statements}
    placed = {line for one in told["statements"] for line in one.get("after", ())}.union(told["adrift"])
    for one in (one for one in lines if one["type"] == "verdict"):
        texts = [json.dumps(one[part], ensure_ascii=False, sort_keys=True, separators=(",", ":")) for part in ("says", "rests")]
        key = one["statement"], one["evidence"]
        if key != tuple(hashlib.sha256(f"briefing-statement/1\n{text}".encode()).hexdigest() for text in texts):
            yield f"{one['place']}: a verdict of {one['by']} is bound to other words than it keeps"
        if key not in now and one["line"] not in placed:
            yield f"{one['place']}: {one['by']} found it {one['verdict']}, and nothing tells what became of that"


def _otherwise(page: Path, states: dict[str, str], told: Any) -> Iterator[str]:
    said = {one["place"]: one["state"] for one in told["statements"]}
    wrong = (place for place in sorted(states.keys() | said.keys()) if states.get(place) != said.get(place))
    yield from (f"{place}: told as {said.get(place)}, and what people wrote comes to {states.get(place)}" for place in wrong)
    rows, found = re.findall(ROW, page.read_text("utf-8"), re.DOTALL) if page.is_file() else [], Counter(states.values())
    yield from (f"/review/ counts {count} {state}, and there are {found[state]}" for state, count in rows if int(count) != found[state])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
