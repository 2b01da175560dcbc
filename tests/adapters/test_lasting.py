"""Names that change with what they stand for, and with nothing else."""

import re

import pytest

from briefing.adapters.lasting import lasting

FILES = {
    "assets/css/site.css": b'@font-face { src: url("../fonts/serif.woff2") }', "assets/fonts/serif.woff2": b"\x00serif",
    "assets/js/button.js": b'new URL("search.js", here); say("no such.js")', "assets/js/search.js": b'import { near } from "./near.js";',
    "assets/js/near.js": b"export const near = 1;",
}


def names(files: dict[str, bytes]) -> dict[str, str]:
    return {path: name for path, (name, _) in lasting(files).items()}


def test_each_is_named_and_found_under_its_new_name() -> None:
    found = lasting(FILES)
    assert all(re.fullmatch(re.sub(r"(\.\w+)$", r"\\.[0-9a-f]{8}\1", path), name) for path, (name, _) in found.items())
    texts = {path: content.decode() for path, (_, content) in found.items() if not path.endswith(".woff2")}
    ends = {path: name.rpartition("/")[2] for path, name in names(FILES).items()}
    assert f'url("../fonts/{ends["assets/fonts/serif.woff2"]}")' in texts["assets/css/site.css"]
    assert texts["assets/js/button.js"] == f'new URL("{ends["assets/js/search.js"]}", here); say("no such.js")'
    assert texts["assets/js/search.js"] == f'import {{ near }} from "./{ends["assets/js/near.js"]}";'


@pytest.mark.parametrize("path", [path for path in FILES if not path.endswith(".woff2")])
def test_another_script_or_style_renames_what_may_lead_to_it_and_no_font(path) -> None:
    before, after = names(FILES), names(FILES | {path: FILES[path] + b"\n"})
    assert {one for one in FILES if before[one] != after[one]} == {one for one in FILES if not one.endswith(".woff2")}


def test_another_font_renames_itself_and_the_style_that_names_it() -> None:
    before, after = names(FILES), names(FILES | {"assets/fonts/serif.woff2": b"\x00sans"})
    assert before["assets/fonts/serif.woff2"] != after["assets/fonts/serif.woff2"]
    assert before["assets/css/site.css"] != after["assets/css/site.css"]


def test_the_order_changes_nothing() -> None:
    assert lasting(dict(reversed(FILES.items()))) == lasting(FILES)
