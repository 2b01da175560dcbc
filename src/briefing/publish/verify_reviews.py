#!/usr/bin/env python3
"""Checks what people found of a briefing's statements, without the program that made it: python3 verify_reviews.py [FOLDER]

As verify.py, which runs it. Checked are the chains of sittings, signatures (by ssh-keygen), those for who reads too, that verdicts are
bound to their words, and what all comes to, against states.json and /review/. What a statement was before is taken as told: no approval
goes with it, and no verdict may be lost. Whose the keys are it cannot say: put a list of your own in the place of reviews/allowed_signers.
"""

import hashlib
import json
import re
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any  # what JSON holds: each value is looked at as what it has to be, and a wrong one is a fault

Lines = list[dict[str, Any]]
EVER, NO_DISPUTE, MOST, ROW = "9999-12-31", ("supported", "unsure"), 20, r'data-state="([a-z ]+)".*?data-count="(\d+)"'


def main(arguments: list[str]) -> int:
    folder, faults = Path(*arguments[:1]) if arguments else Path(__file__).resolve().parent, list[str]()
    try:
        statements = [json.loads(line) for line in (folder / "statements.jsonl").read_bytes().decode("utf-8").split("\n") if line]
        told = json.loads((folder / "reviews/states.json").read_bytes())
        data = (folder / "reviews.jsonl").read_bytes().splitlines(keepends=True)
        first = [at for at, line in enumerate(data) if json.loads(line)["type"] == "sitting" or not at]
        sittings = [data[start : [*first, len(data)][number]] for number, start in enumerate(first, 1)]
        lines = list(_lines(folder, sittings, told, faults))
        taken = {(one["of"], one["counts"]) for one in lines if one["type"] in ("withdraw", "close")}  # unsigned: nothing that is signed
        kept = [one for one in lines if not {(one["line"], True), (one["line"], one["counts"])} & taken]
        now = {it.name: hashlib.sha256(it.read_bytes()).hexdigest() for it in (folder / "reviews").glob("[!0-9s]*[!rz]") if it.is_file()}
        old = {line for one in lines if one["counts"] for line in one.get("instead", ())}
        faults += [f"{[*now]} is not as {one['by']} signed it" for one in lines if one.get("files", now) != now and one["line"] not in old]
        states = _states(statements, kept, told)
        faults += [*_adrift(statements, kept, told), *_otherwise(folder / "review/index.html", states, told)]
        faults[MOST:] = [f"and {len(faults) - MOST} more"] if len(faults) > MOST else []
    except (OSError, ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
        print(f"verify_reviews.py: cannot look at {folder}: {type(error).__name__}: {error}", file=sys.stderr)
        return 2
    found = f"{len(states)} statements: " + ", ".join(f"{count} {state}" for state, count in sorted(Counter(states.values()).items()))
    print("\n".join(faults) or "what people found holds", f"checked {len(sittings)} sittings, {found}", sep="; ")
    return 1 if faults else 0


def _lines(folder: Path, sittings: list[list[bytes]], told: Any, faults: list[str]) -> Iterator[dict[str, Any]]:
    """Each line that people wrote, with its name, who wrote it, and whether that counts; `faults` gets what is wrong with sittings."""
    days = {one["handle"]: (one["since"], one.get("until", EVER)) for one in told["people"]}
    unsigned = [one["unsigned"] for one in told["policy"] if "unsigned" in one]
    behind: dict[tuple[str, str], set[str]] = {}  # by whom and its SHA-256: all that a sitting follows, itself among it
    for number, own in enumerate(sittings, 1):
        opening, digest = json.loads(own[0]), hashlib.sha256(b"".join(own)).hexdigest()
        by, follows = opening["by"], {opening["prev"], *opening.get("also", ())} - {""}
        name = f"sitting {number}, {told['sittings'][number - 1] if number <= len(told['sittings']) else 'which is told nowhere'}"
        wrong, counts = _signature(folder, number, opening, own)
        odd = {f"{by} is nobody": by not in days, "it stands there twice": (by, digest) in behind,
               f"the one of {by} before it is missing, or was changed": any((by, one) not in behind for one in follows),
               f"the signature of {by} does not hold: {wrong}": wrong}
        faults += [f"{name}: {what}" for what, holds in odd.items() if holds]
        behind[by, digest] = {digest}.union(*(behind.get((by, one), set()) for one in follows))
        counts = (counts or (bool(unsigned) and all(unsigned))) and by in days and days[by][0] <= opening["at"][:10] <= days[by][1]
        for at, line in enumerate(own[1:]):
            said, called = json.loads(line), hashlib.sha256(own[0] + line.rstrip(b"\n")).hexdigest()
            how, place = said.get("method") or opening.get("method", ""), {"in": digest, "at": at, "behind": behind[by, digest]}
            yield {**said, "by": by, "counts": counts, "line": called, "method": how, **place}
    ends = Counter(by for by, digest in behind if sum(digest in some for some in behind.values()) == 1 and days.get(by, [""])[-1] == EVER)
    faults += [f"the sittings of {by} have {count} ends, and none follows them all" for by, count in ends.items() if count > 1]


def _signature(folder: Path, number: int, opening: Any, own: list[bytes]) -> tuple[str, bool]:
    """Why ssh-keygen does not take a signature, as of the day that the sitting names; and whether it does, and the key was not revoked."""
    command = ["ssh-keygen", "-Y", "verify", "-f", str(folder / "reviews/allowed_signers"), "-I", opening["by"], "-n", "briefing-review",
               "-s", str(folder / f"reviews/{number}.sig"), "-O", "verify-time=" + re.sub("[-:T]", "", opening["at"])]
    more = [[], *(["-r", str(one)] for one in (folder / "reviews").glob("revoked"))] if Path(command[10]).is_file() else []
    done = [subprocess.run([*command, *revoked], input=b"".join(own), capture_output=True, check=False) for revoked in more]
    said = [" ".join(one.stderr.decode().split()) or "refused" for one in done if one.returncode]
    return said[0] if said and done[0].returncode else "", bool(done) and not said


def _states(statements: Lines, lines: Lines, told: Any) -> dict[str, str]:
    exact, wrote, by_name = defaultdict(list), defaultdict(set), {one["line"]: one for one in lines if one["type"] == "verdict"}
    for one in lines:
        if one["type"] == "verdict":
            exact[one["statement"], one["evidence"]].append(one)
        elif one["type"] == "draft" and one["counts"]:
            wrote[one["statement"]].add(one["written_by"])
    after = {one["place"]: [by_name[line] for line in one.get("after", ()) if line in by_name] for one in told["statements"]}
    readers = {one["handle"] for one in told["people"] if "reader" in one["roles"]}
    return {one["place"]: _state(one, exact[one["prints"]["says"], one["prints"]["rests"]], after.get(one["place"], []),
                                 wrote[one["prints"]["says"]], readers, told["policy"]) for one in statements}


def _state(one: Any, exact: Lines, after: Lines, wrote: set[str], readers: set[str], policy: Lines) -> str:
    pages, known = {page.lstrip("/").partition("#")[0] for page in one["pages"]}, one["says"].get("status", "").split(" and ")
    own = [it for it in policy if one["kind"] == it.get("kind") or it.get("status") in known or pages & set(it.get("shown_on") or ())]
    own = own or [line for line in policy if line.get("kind") == "default"]
    people, methods = max((line["people"] for line in own), default=1), {line["method"] for line in own if line.get("method")}
    independent = any(line.get("independent") for line in policy)
    wanted, readers = max(people, 2 if independent and people and not wrote else 1), readers - (wrote if independent else set())
    disputed = _open(exact) + [line for line in _open(after) if not _answered(line, exact)]
    counting = [line for line in exact if line["counts"] and line["by"] in readers]
    last = [line for line in counting if not any(other["by"] == line["by"] and _later(other, line) for other in counting)]
    opposed = {line["by"] for line in disputed + [line for line in last if line["verdict"] != "supported"]}
    yes = [line for line in last if line["by"] not in opposed and methods <= {line["method"]}]
    read, alike = ({line["by"] for line in some} for some in (yes, [line for line in yes if line["among"] == one["prints"]["among"]]))
    found = {"disputed": disputed, "approved": len(alike) >= wanted, "look again": len(read) >= wanted, "in part": read,
             "void": any(line["verdict"] == "supported" and line["counts"] for line in after)}
    return next((state for state, holds in found.items() if holds), "unread")


def _open(some: Lines) -> Lines:
    return [one for one in some if one["verdict"] not in NO_DISPUTE and not _answered(one, (
        line for line in some if (line["statement"], line["evidence"]) == (one["statement"], one["evidence"]) and _later(line, one)))]


def _later(one: Any, other: Any) -> bool:
    return bool(one["at"] > other["at"]) if one["in"] == other["in"] else other["in"] in one["behind"]


def _answered(one: Any, later: Iterable[dict[str, Any]]) -> bool:
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
    said, pair = {one["place"]: one["state"] for one in told["statements"]}, "told as {}, and what people wrote comes to {}"
    wrong = {place: pair.format(said.get(place), states.get(place)) for place in sorted(states.keys() | said.keys(), reverse=True)
             if states.get(place) != said.get(place)}
    yield from (f"{what}: {Counter(wrong.values())[what]}, {place} first" for what, place in {wrong[one]: one for one in wrong}.items())
    rows, found = re.findall(ROW, page.read_text("utf-8"), re.DOTALL) if page.is_file() else [], Counter(states.values())
    yield from (f"/review/ counts {count} {state}, and there are {found[state]}" for state, count in rows if int(count) != found[state])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
