"""One file that the site offers beside its pages."""

from dataclasses import dataclass

# The file that says what a site was made of, which what is packed behind the build reads again.
BUILD_STAMP = "build.json"


@dataclass(frozen=True)
class Download:
    """A file of the site beside its pages. `path` is relative to the site's root; bytes that are no UTF-8 stand in `text` as surrogates."""

    path: str
    media_type: str
    text: str

    @property
    def content(self) -> bytes:
        return self.text.encode("utf-8", "surrogateescape")

    @property
    def size(self) -> str:
        """How large it is, for people."""
        return shown(len(self.content))


def shown(count: int) -> str:
    """How large so many bytes are, for people: `940 bytes`, `1.2 kB`; a kB is a thousand bytes."""
    return f"{count} bytes" if count < 1000 else f"{count / 1000:,.1f} kB"
