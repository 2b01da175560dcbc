"""The headers that a site asks its host for: as strict as its pages allow, and read alike wherever they are written."""

import pytest

from briefing.exports import headers

NEEDS = [("script-src", "'self'"), ("style-src", "'self'"), ("style-src", "'sha256-abc='"), ("img-src", "https://pictures.test")]


def directives(policy: str) -> dict[str, str]:
    return dict(one.split(" ", 1) for one in policy.split("; "))


def test_nothing_is_allowed_but_what_is_needed() -> None:
    found = directives(headers.policy(NEEDS))
    assert found["default-src"] == found["base-uri"] == found["form-action"] == found["frame-ancestors"] == found["trusted-types"] == "'none'"
    assert found["style-src"] == "'self' 'sha256-abc='"
    assert found["img-src"] == "https://pictures.test"
    assert "font-src" not in found and "unsafe" not in str(found)
    assert directives(headers.policy([])).keys() == headers.FIXED.keys()


def test_a_page_says_all_that_a_browser_heeds_there() -> None:
    assert directives(headers.policy(NEEDS)).keys() - directives(headers.policy(NEEDS, in_page=True)).keys() == {"frame-ancestors"}


def test_the_order_in_which_pages_are_read_changes_nothing() -> None:
    assert headers.policy(NEEDS) == headers.policy(reversed(NEEDS))


def test_a_host_with_a_file_and_nginx_say_the_same() -> None:
    said = headers.headers(NEEDS)
    assert headers.in_file(headers.as_file(said)) == said
    assert headers.as_nginx(said).splitlines() == [f'add_header {name} "{value}" always;' for name, value in said.items()]


def test_a_file_that_changes_its_name_is_kept_for_a_year_and_nothing_is_said_twice() -> None:
    text = headers.as_file(headers.headers(NEEDS), ["assets/a.0a1b2c3d.js", "assets/b.0a1b2c3d.css"])
    assert "\n\n/assets/b.0a1b2c3d.css\n  Cache-Control: public, max-age=31536000, immutable\n" in text
    assert headers.in_file(text) == headers.headers(NEEDS)
    assert "Cache-Control" not in headers.in_file(text)


@pytest.mark.parametrize("text", ["", "/*\n", "/assets/*\n  A: b\n", "/*\n  A: b\nC: d\n"])
def test_another_file_is_not_taken_for_headers(text: str) -> None:
    with pytest.raises(ValueError, match="not as the build writes it"):
        headers.in_file(text)
