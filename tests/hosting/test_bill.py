"""What the site is made of and made with: every package that is pinned, every file that is sent beside a page, each with its licence."""

import hashlib
import re

from deploy.bill import bill

from conftest import ROOT

LOCKS = {name: dict(re.findall(r"^([\w.-]+==[^\s;\\]+)(.*)", (ROOT / name).read_text("utf-8"), re.MULTILINE)) for name in ("requirements.lock", "requirements-dev.lock")}
TEXTS = {"MIT": ("assets/licence.txt", "MIT License"), "OFL-1.1": ("assets/fonts/licences", "SIL OPEN FONT LICENSE")}


def test_it_names_every_pinned_package_with_its_hashes_and_a_licence(built) -> None:
    packages = [one for one in bill(built[0])["components"] if one["type"] == "library"]
    assert {f"{one['name']}=={one['version']}" for one in packages} == LOCKS["requirements.lock"].keys()
    assert all(len(one["externalReferences"][0]["hashes"]) >= 1 for one in packages)
    unknown = {one["name"] for one in packages if one["licenses"][0].get("license", {}).get("name") in ("not stated", "not installed here")}
    assert unknown <= {"brotli", "colorama", "pymdown-extensions", "tzdata"}  # of another system, or not set up yet


def test_it_names_every_script_style_and_font_and_the_text_of_each_licence_is_sent(built) -> None:
    site, files = built[0], {one["name"]: one for one in bill(built[0])["components"] if one["type"] == "file"}
    sent = {file.relative_to(site).as_posix(): file for file in site.rglob("*") if file.suffix in (".js", ".css", ".woff2")}
    assert files.keys() == sent.keys() and len(sent) > 10
    assert all(one["hashes"] == [{"alg": "SHA-256", "content": hashlib.sha256(sent[name].read_bytes()).hexdigest()}] for name, one in files.items())
    for licence in {one["licenses"][0]["license"]["id"] for one in files.values()}:
        place, words = TEXTS[licence]
        texts = [site / place] if place.endswith(".txt") else list((site / place).glob("*.txt"))
        assert texts and all(words in text.read_text("utf-8") for text in texts), licence
    ours, theirs = ((file / name).read_text("utf-8").splitlines() for file, name in ((ROOT, "LICENSE"), (site, "assets/licence.txt")))
    assert [line for line in ours if line not in theirs] == ["Copyright (c) 2026 The authors of the Idlib briefing"]  # a theme knows no briefing


def test_what_a_site_is_built_with_holds_no_tool_for_tests_and_the_same_versions_as_there() -> None:
    base, tools = (lock.keys() for lock in LOCKS.values())
    assert base < tools and len(base) < 30
    assert not [pin for pin in base if pin.startswith(("pytest", "playwright", "mkdocs-material", "ruff"))]
