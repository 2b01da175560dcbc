"""Who stands for what became of the sentences of a source: the rebase says it, and a signature stands beside it.

Nobody has to sign a rebase. Where somebody did, it is as they signed it; what they decide anew they sign anew.
"""

from collections.abc import Collection, Iterator

from briefing.loading.project import Project
from briefing.loading.signatures import Signature
from briefing.loading.versions import read_rebases
from briefing.model.versions import FOLDER
from briefing.problems import Problem


def rebases(project: Project) -> tuple[Signature, ...]:
    """The rebases that say who stands for them, in order, with whose signature each has to have."""
    found = read_rebases(project, []) if any(True for _ in project.below(FOLDER)) else {}
    return tuple(Signature(path, file.rebase.by, file.rebase.at) for path, file in found.items() if file.rebase and file.rebase.by)


def half_signed(project: Project) -> Iterator[Problem]:
    """REV4: somebody is said to stand for a rebase and has not signed it, or somebody signed, and nothing says who."""
    stand = {one.path: one for one in rebases(project)}
    for path, one in stand.items():
        if f"{path}.sig" not in project:
            hint = f"{one.handle} signs it: {again(one)}. Or take `by` and `at` out."
            yield Problem(path, 1, 1, "REV4", f"{one.handle} stands for this, and no signature is beside it", hint)
    for path in project.below(FOLDER, ".sig"):
        if (file := path.removesuffix(".sig")) not in stand:
            message = f"this signature has no {'`by` and `at` in the rebase' if file in project else 'rebase'} beside it"
            yield Problem(path, 1, 1, "REV4", message, "Put back what was signed, or remove the signature.")


def taken_back(project: Project, paths: Collection[str]) -> Iterator[Problem]:
    """REV4: a rebase is signed with a key that was taken back since, and counts no more; `paths` are all files with such keys."""
    for one in (one for one in rebases(project) if one.path in paths):
        hint = f"{one.handle} looks at it again, and signs with another key: {again(one)}. Or take `by`, `at` and the signature out."
        yield Problem(one.path, 1, 1, "REV4", f"this is signed with a key of {one.handle} that was taken back", hint)


def again(one: Signature) -> str:
    """How a rebase is signed."""
    source = one.path.removeprefix(f"{FOLDER}/").rsplit("-", 2)[0]
    return f"briefing source sign {source} --as {one.handle}"
