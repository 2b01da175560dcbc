"""CFG1: the address of the site is looked at before it stands in every link, and whoever gave it is named."""

from pathlib import Path

import pytest

from briefing.loading.project import read_project
from briefing.rules import judge
from briefing.rules.site import site_address
from conftest import edit


@pytest.mark.parametrize("address", [
    "https://example.org/", "http://127.0.0.1:8000/", "https://example.org/idlib", "https://xn--bcher-kva.example/a_b-c.d/", "https://[::1]:8080/",
])
def test_an_address_of_a_site_is_taken(address: str) -> None:
    assert site_address.fault(address) == ""


@pytest.mark.parametrize(("address", "why"), [
    ("example.org", "neither https"), ("//example.org/", "neither https"), ("ftp://example.org/", "neither https"), ("https:///a", "no host"),
    ("https://", "no host"), ("https://:80/", "no host"), ("https://example.org/a b/", "white space"), (" https://example.org/", "white space"),
    ('https://example.org/"', 'holds "'), ("https://example.org/'", "holds '"), ("https://example.org/<b>", "holds <"),
    ("https://example.org/?page=1", "holds ?"), ("https://example.org/?", "holds ?"), ("https://example.org/#top", "holds #"),
    ("https://ana:secret@example.org/", "password"), ("https://example.org:port/", "port"), ("https://example.org:99999/", "port"),
    ("https://[::1/", "ipv6"), ("https:\\\\example.org", "holds \\"), ("https://example.org/\x07", "holds"),
])
def test_what_no_page_could_stand_behind_is_refused_with_the_reason(address: str, why: str) -> None:
    assert why in site_address.fault(address).lower()


@pytest.mark.parametrize(("setting", "name"), [('!ENV [SITE_URL, ""]', "SITE_URL"), ("!ENV WHERE", "WHERE"), ("a.test", "site_url")])
def test_who_gave_the_address_is_named(river: Path, monkeypatch: pytest.MonkeyPatch, setting: str, name: str) -> None:
    monkeypatch.setenv(name, "a.test")
    edit(river / "mkdocs.yml", "\n", f"\nsite_url: {setting}\n")
    [problem] = judge.of_settings(read_project(river))
    assert (problem.rule, problem.line) == ("CFG1", 2)
    assert problem.message.startswith(f'{name} is "a.test", which is no address of a site: ')
    assert f"Give {name} the address" in problem.hint
