"""`make prove`: plant every error there is a kind of, one at a time, and see each caught by its rule; harmless edits must pass.

Prints a summary by kind and whatever survived, and keeps the result in data/proof.json for the page that tells of it.
"""

import argparse
import json
import sys
from collections import Counter

from tqdm import tqdm

from briefing.fingerprint import fingerprint
from briefing.loading.results import PROOF
from briefing.rules.catalogue import RULES
from conftest import ROOT
from mutation.trial import BRIEFINGS, SEED, Verdict, all_mutants, caught_alone, tried


def main() -> int:
    """Exit code 0 where every error was caught, some by each rule alone, and every harmless edit passed; else 1."""
    options = _parser().parse_args()
    mutants = [mutant for mutant in all_mutants(options.seed) if options.only in mutant.kind and options.briefing in ("", mutant.briefing)]
    progress = tqdm(tried(mutants, options.warm), total=len(mutants), unit="edit", smoothing=0.1, disable=None)
    verdicts = list(progress)
    survivors = [verdict for verdict in verdicts if not verdict.holds]
    print(_summary(verdicts))
    alone = caught_alone(verdicts)
    idle = [] if options.only or options.briefing else [rule.id for rule in RULES if not alone[rule.id]]
    print("\ncaught by one rule alone: " + ", ".join(f"{rule.id} {alone[rule.id]}" for rule in RULES if alone[rule.id]))
    print("".join(f"\n{id} caught nothing that no other rule caught" for id in idle), end="")
    for verdict in survivors:
        print(f"\n{verdict.mutant}\n    {verdict.why}")
    print(f"\n{_closing(verdicts)}")
    if not options.only and not options.briefing and not options.warm:
        (ROOT / PROOF).write_text(json.dumps(_result(verdicts, options.seed), indent=2) + "\n", "utf-8")
    return 1 if survivors or idle or not verdicts else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="make prove", description="Proves the checker with planted errors and harmless edits.")
    parser.add_argument("--seed", type=int, default=SEED, help="chooses other words and places (default: %(default)s)")
    parser.add_argument("--only", default="", metavar="KIND", help="only kinds with these words")
    parser.add_argument("--briefing", default="", choices=("", *BRIEFINGS), help="only this briefing")
    parser.add_argument("--warm", action="store_true", help="keep all that holds without the error, as while serving; the result is not kept")
    return parser


def _summary(verdicts: list[Verdict]) -> str:
    """One line a kind: how many, and how many of them as they should be."""
    tried_of = Counter((bool(verdict.mutant.rules), verdict.mutant.kind) for verdict in verdicts)
    held_of = Counter((bool(verdict.mutant.rules), verdict.mutant.kind) for verdict in verdicts if verdict.holds)
    lines = [f"{kind:36} {held_of[is_error, kind]:5} of {count:5} {'caught' if is_error else 'passed'}"
             for (is_error, kind), count in sorted(tried_of.items(), key=lambda item: (not item[0][0], item[0][1]))]
    return "\n".join(lines)


def _closing(verdicts: list[Verdict]) -> str:
    errors = [verdict for verdict in verdicts if verdict.mutant.rules]
    edits = [verdict for verdict in verdicts if not verdict.mutant.rules]
    return (f"{sum(verdict.holds for verdict in errors)} of {len(errors)} planted errors caught by their rule, "
            f"{sum(verdict.holds for verdict in edits)} of {len(edits)} harmless edits passed, in {len(BRIEFINGS)} briefings")


def _result(verdicts: list[Verdict], seed: int) -> dict:
    kinds = Counter(verdict.mutant.kind for verdict in verdicts if verdict.mutant.rules)
    caught = Counter(verdict.mutant.kind for verdict in verdicts if verdict.mutant.rules and verdict.holds)
    edits = [verdict for verdict in verdicts if not verdict.mutant.rules]
    return {
        "engine": fingerprint(), "seed": seed, "briefings": sorted(BRIEFINGS),
        "errors": {kind: {"planted": count, "caught": caught[kind]} for kind, count in sorted(kinds.items())},
        "alone": dict(sorted(caught_alone(verdicts).items())),
        "harmless": {"tried": len(edits), "passed": sum(verdict.holds for verdict in edits)},
    }


if __name__ == "__main__":
    sys.exit(main())
