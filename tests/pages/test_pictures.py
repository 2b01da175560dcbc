"""Pictures say on the page how large they are, in the proportions of their files."""

import pytest

from briefing.pages.pictures import with_sizes

SIZES = {"maps/strait.png": (400, 300), "a b.png": (1, 1)}
PUT = {
    "where it stands": ('<p><img alt="a" src="../maps/strait.png" /></p>', '<p><img width="400" height="300" alt="a" src="../maps/strait.png" /></p>'),
    "with one side typed": ('<IMG src="../maps/strait.png" width=200>', '<IMG height="150" src="../maps/strait.png" width=200>'),
    "with the other": ('<img height="30" src="../maps/strait.png?1">', '<img width="40" height="30" src="../maps/strait.png?1">'),
    "with a space in its name": ('<img src="../a%20b.png" alt="1 > 0">', '<img width="1" height="1" src="../a%20b.png" alt="1 > 0">'),
}
LEFT = ('<img src="../maps/strait.png" width="' + '9' * 5000 + '">', '<img src="../maps/strait.png" width="9" height="9">', '<img src="../maps/strait.png" width="50%">', '<img src="nowhere.png">', '<img src="https://localhost/maps/strait.png">',
        '<p title="<img src=\'../maps/strait.png\'>">a</p>', "<p>&lt;img src=../maps/strait.png&gt;</p>", "<img>")


@pytest.mark.parametrize(("typed", "made"), PUT.values(), ids=PUT)
def test_the_size_is_put(typed: str, made: str) -> None:
    assert with_sizes(typed, "pages/", SIZES) == made


@pytest.mark.parametrize("typed", LEFT)
def test_what_is_typed_so_stays(typed: str) -> None:
    assert with_sizes(typed, "pages/", SIZES) == typed
