"""`briefing publish` under all that may come between: the site is whole afterwards, old or new, and the exit code says which."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from briefing.publish.switch import Workshop, restore
from publish.published import CANNOT_RUN, MORE, PUBLISH, PUBLISHED, REFUSED, allowed, content, nothing_left_over, publish, replace

HOOKS = "hooks: [hooks/mkdocs_hook.py]"
# MkDocs itself finds nothing to say of raw templates then: only the receipt is missing.
SILENT = "\nvalidation: {links: {not_found: ignore, unrecognized_links: ignore}, nav: {omitted_files: ignore}}\n"


def test_a_build_takes_the_place_of_the_last_one_whole(root, new) -> None:
    done = publish(root)
    assert done.returncode == PUBLISHED, done.stdout
    assert "Checked 10 sentences" in done.stdout
    assert done.stdout.endswith("The site is in site/\n")
    assert content(root / "site") == new
    assert not (root / "build/set-aside").exists()
    nothing_left_over(root)


def test_a_problem_publishes_nothing(root, old) -> None:
    (root / "docs/more.md").write_text(MORE.replace("There is more.", "There are 7 more villages."), "utf-8")
    done = publish(root)
    assert done.returncode == REFUSED
    assert "docs/more.md:4:" in done.stdout
    assert content(root / "site") == old


# what, the settings, the hook where it is another, what is said
NO_ENGINE = [
    ("commented out", f"# {HOOKS}", None, "built without mkdocs_hook.py"),
    ("removed", "", None, "built without mkdocs_hook.py"),
    ("emptied", "hooks: []", None, "built without mkdocs_hook.py"),
    ("named in a comment alone", "hooks: []  # mkdocs_hook.py", None, "built without mkdocs_hook.py"),
    ("emptied again after it was inherited", "INHERIT: base.yml\nhooks: []", None, "built without mkdocs_hook.py"),
    ("inherited alone, which the check does not follow", "INHERIT: base.yml", None, "built without mkdocs_hook.py"),
    ("inherited and replaced", "INHERIT: base.yml\nhooks: [other/mkdocs_hook.py]", None, "left no receipt"),
    ("named where there is no file", "hooks: [elsewhere/mkdocs_hook.py]", None, "elsewhere"),
    ("a file that does nothing", HOOKS, "", "left no receipt"),
    ("a file that leaves the pages raw", HOOKS, "from briefing.adapters.mkdocs import *\ndel on_page_content\n", "does not show"),
    ("a file that leaves out the checks", HOOKS, "from briefing.adapters.mkdocs import *\ndel on_pre_build\n", "left no receipt"),
    ("a file that does the last step alone", HOOKS, "from briefing.adapters.mkdocs import on_post_build\n", "left no receipt"),
    ("followed by one that writes", "hooks: [hooks/mkdocs_hook.py, other/mkdocs_hook.py]", None, "index.html changed after the engine"),
]
AFTERWARDS = """
from pathlib import Path

def on_post_build(config):
    with (Path(config.site_dir) / "index.html").open("a") as file:
        file.write("<p>There are 7 more villages.</p>")
"""


@pytest.mark.parametrize(("what", "hooks", "hook", "said"), NO_ENGINE, ids=[case[0] for case in NO_ENGINE])
def test_what_the_engine_did_not_check_is_not_published(what, hooks, hook, said, root, old) -> None:
    settings = (root / "mkdocs.yml").read_text("utf-8")
    (root / "base.yml").write_text(HOOKS, "utf-8")
    (root / "mkdocs.yml").write_text(settings.replace(HOOKS, hooks) + SILENT, "utf-8")
    (root / "other").mkdir()
    (root / "other/mkdocs_hook.py").write_text(AFTERWARDS, "utf-8")
    if hook is not None:
        (root / "hooks/mkdocs_hook.py").write_text(hook, "utf-8")
    done = publish(root)
    assert done.returncode == REFUSED, done.stdout
    assert said in done.stdout
    assert "Traceback" not in done.stdout
    assert content(root / "site") == old


def test_the_receipt_of_an_earlier_build_proves_nothing(root, new) -> None:
    assert publish(root).returncode == PUBLISHED
    shutil.copy(root / "build/publish/receipt.json", root / "receipt.json")
    again = "import shutil\ndef on_post_build(config):\n    shutil.copy('receipt.json', 'build/publish/receipt.json')\n"
    (root / "hooks/mkdocs_hook.py").write_text(again, "utf-8")
    (root / "mkdocs.yml").write_text((root / "mkdocs.yml").read_text("utf-8") + SILENT, "utf-8")
    done = publish(root)
    assert done.returncode == REFUSED
    assert "left no receipt" in done.stdout
    assert content(root / "site") == new


WAITS = """
import time
from pathlib import Path

HERE = Path(__file__).parent

def on_post_build(config):
    end = time.monotonic() + 60
    while (HERE / "wait").exists() and time.monotonic() < end:
        (HERE / "waiting").touch()
        time.sleep(0.01)
"""


@contextmanager
def started(root: Path) -> Iterator[subprocess.Popen]:
    """A run whose generator has written all pages and waits, to end only when this is left; in a process group of its own."""
    (root / "hooks/waits.py").write_text(WAITS, "utf-8")
    settings = (root / "mkdocs.yml").read_text("utf-8")
    (root / "mkdocs.yml").write_text(settings.replace(HOOKS, "hooks: [hooks/waits.py, hooks/mkdocs_hook.py]"), "utf-8")
    (root / "hooks/wait").touch()
    run = begun(root)
    try:
        until(lambda: (root / "hooks/waiting").exists())
        yield run
    finally:
        (root / "hooks/wait").unlink(missing_ok=True)
        if not run.stdout.closed:
            run.communicate()


def begun(root: Path) -> subprocess.Popen:
    command = [*PUBLISH, "--root", str(root)]
    # As from a terminal: what a shell runs in the background is told not to hear Ctrl-C, and so would be its children.
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True,
                            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))


def until(holds: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.01)


def test_two_builds_at_once_are_one_after_the_other(root, new) -> None:
    with started(root) as first:
        second = begun(root)
        assert f"Another build is at work here (process {first.pid}" in second.stdout.readline()
        (root / "hooks/wait").unlink()
        said = first.communicate()[0] + second.communicate()[0]
    assert (first.returncode, second.returncode) == (PUBLISHED, PUBLISHED), said
    assert content(root / "site") == new
    assert not (root / "build/set-aside").exists()
    nothing_left_over(root)


def test_after_a_killed_build_the_next_one_waits_for_the_generator_and_publishes(root, old, new) -> None:
    with started(root) as first:
        os.kill(first.pid, signal.SIGKILL)
        assert first.wait() == -signal.SIGKILL
        assert content(root / "site") == old
        second = begun(root)
        assert "Another build is at work here" in second.stdout.readline()
        (root / "hooks/wait").unlink()
        said = second.communicate()[0]
    assert second.returncode == PUBLISHED, said
    assert content(root / "site") == new
    nothing_left_over(root)


def test_a_build_killed_with_its_generator_blocks_nobody(root, old, new) -> None:
    with started(root) as first:
        os.killpg(first.pid, signal.SIGKILL)
        assert first.wait() == -signal.SIGKILL
        assert content(root / "site") == old
    done = publish(root)
    assert done.returncode == PUBLISHED, done.stdout
    assert "Another build" not in done.stdout
    assert content(root / "site") == new
    nothing_left_over(root)


def test_a_generator_that_dies_by_itself_publishes_nothing(root, old) -> None:
    with started(root) as run:
        children = Path(f"/proc/{run.pid}/task/{run.pid}/children")
        if not children.is_file():
            pytest.skip("this system does not tell the children of a process")
        os.kill(int(children.read_text("utf-8")), signal.SIGKILL)
        said = run.communicate()[0]
    assert run.returncode == CANNOT_RUN, said
    assert "the site generator was killed" in said
    assert content(root / "site") == old


def test_a_link_put_there_during_the_build_is_not_replaced(root, old) -> None:
    with started(root) as run:
        (root / "site").rename(root / "elsewhere")
        (root / "site").symlink_to("elsewhere")
        (root / "hooks/wait").unlink()
        said = run.communicate()[0]
    assert run.returncode == CANNOT_RUN, said
    assert "is a symbolic link" in said
    assert (root / "site").is_symlink() and content(root / "elsewhere") == old


@pytest.mark.parametrize("stop", [lambda pid: os.killpg(pid, signal.SIGINT), lambda pid: os.kill(pid, signal.SIGTERM)], ids=["Ctrl-C", "TERM"])
def test_a_build_that_is_stopped_leaves_the_site_as_it_was(stop, root, old) -> None:
    with started(root) as run:
        stop(run.pid)
        said = run.communicate()[0]
    assert run.returncode == CANNOT_RUN, said
    assert "stopped; the site is whole" in said
    assert content(root / "site") == old


FEW = {"index.html", "404.html", "more/index.html", "assets/images/favicon.png"}


def few(source: Path, target: Path) -> dict[str, bytes]:
    """Copy a handful of a site's files, so that every moment can be tried."""
    shutil.rmtree(target, ignore_errors=True)
    for path in FEW & set(content(source)):
        (target / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source / path, target / path)
    return content(target)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is no exchange in one step")
@pytest.mark.parametrize("words", [(), ("without-exchange",)], ids=["in one step", "in two steps"])
@pytest.mark.parametrize("foreign", [False, True], ids=["all ours", "with a foreign file"])
def test_a_switch_killed_at_any_moment_is_brought_to_an_end_by_the_next_run(words, foreign, root, shared, steps) -> None:
    workshop, site, kept, seen = Workshop(root), root / "site", root / "build/set-aside/site-1", []
    while not seen or seen[-1][0] != PUBLISHED:
        replace(root / "build", shared / "build")
        old, new = few(shared / "site", site), few(shared / "new", workshop.new)
        if foreign:
            (site / "CNAME").write_bytes(b"river.example")
            old = content(site)
        code = steps.run(len(seen) + 1, *words, "switch", root)
        at_once = content(site)
        assert at_once in (old, new) or (words and not at_once)
        steps.run(len(seen) % 25 + 1, "restore", root)  # which may be killed too
        restore(workshop, print)
        after = content(site)
        assert after == (at_once or old)
        assert (content(kept) if kept.exists() else None) == (old if foreign and after == new else None)
        assert set(workshop.published()["site"]) == set(new if after == new else content(shared / "site"))
        nothing_left_over(root)
        seen.append((code, after == new, not at_once))
    assert {code for code, _, _ in seen} == {PUBLISHED, -signal.SIGKILL}
    assert len(seen) > 15
    assert {is_new for _, is_new, _ in seen} == {False, True}  # killed before the switch, and after
    assert any(is_none for _, _, is_none in seen) == bool(words)  # between the two steps


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is no exchange to be without")
def test_a_refused_second_step_puts_the_last_good_site_back(root, old, steps) -> None:
    new = Workshop(root).new
    replace(new, root / "site")
    allowed("chattr", "+i", str(new))
    try:
        assert steps.run(0, "without-exchange", "switch", root) == 1
    finally:
        subprocess.run(["chattr", "-i", str(new)], check=True)
    assert content(root / "site") == old
    assert not Workshop(root).journal.exists()
    assert not Workshop(root).old.exists()
