"""`make score`: the benchmark of reading: which true sentences the engine refuses, and which false ones it lets through, by kind.

Keeps the result in data/score.json for the page that tells of it. `make score SHOW=wrong` lists what was judged wrongly.
"""

import argparse
import json
import sys
from collections import Counter

from briefing.fingerprint import fingerprint
from briefing.loading.results import SCORE
from conftest import ROOT
from reading.judged import CannotJudge, Verdict, judged, shipped


def main() -> int:
    """Exit code 0 where every sentence is judged as the file says; 1 where one is not; 2 where nothing could be judged."""
    parser = argparse.ArgumentParser(prog="make score", description="Scores what the engine reads in the sentences of sentences.yml.")
    parser.add_argument("--show", choices=("none", "new", "wrong", "all"), default="new", help="what to list (default: %(default)s)")
    show = parser.parse_args().show
    try:
        verdicts = judged(shipped())
    except CannotJudge as error:
        print(f"make score: {error}", file=sys.stderr)
        return 2
    for verdict in verdicts:
        if show == "all" or (show == "wrong" and not verdict.is_right) or (show == "new" and not verdict.is_expected):
            print(_told(verdict))
    print(_table(verdicts))
    (ROOT / SCORE).write_text(json.dumps(result(verdicts), indent=2) + "\n", "utf-8")
    return 0 if all(verdict.is_expected for verdict in verdicts) else 1


def result(verdicts: list[Verdict]) -> dict[str, object]:
    """What is kept: of each kind how many true sentences were refused, and how many false ones let through."""
    tally = Counter((verdict.sentence.kind, verdict.sentence.is_true, verdict.is_right) for verdict in verdicts)
    kinds = {kind: {"true": tally[kind, True, True] + tally[kind, True, False], "refused": tally[kind, True, False],
                    "false": tally[kind, False, True] + tally[kind, False, False], "let_through": tally[kind, False, False]}
             for kind in sorted({kind for kind, _, _ in tally})}
    return {"engine": fingerprint(), "subjects": len({verdict.sentence.subject for verdict in verdicts}), "kinds": kinds}


def _told(verdict: Verdict) -> str:
    sentence = verdict.sentence
    judged = "right" if verdict.is_right else "a true sentence refused" if sentence.is_true else "a false sentence let through"
    lines = [f"{sentence.id} ({sentence.kind}): {judged}{', as is known' if sentence.known and verdict.is_expected else ''}", f"    {sentence.says}"]
    return "\n".join([*lines, *(f"    {problem.rule} {problem.message.partition(': ')[2] or problem.message}" for problem in verdict.problems)])


def _table(verdicts: list[Verdict]) -> str:
    kinds = result(verdicts)["kinds"]
    lines = [f"{kind:16} {of['refused']:3} of {of['true']:3} true ones refused   {of['let_through']:3} of {of['false']:3} false ones let through"
             for kind, of in kinds.items()]
    refused, true, passed, false = (sum(of[key] for of in kinds.values()) for key in ("refused", "true", "let_through", "false"))
    closing = (f"{refused} of {true} true sentences refused ({refused / true:.1%}), "
               f"{passed} of {false} false ones let through ({passed / false:.1%})")
    return "\n".join([*lines, "", closing])


if __name__ == "__main__":
    sys.exit(main())
