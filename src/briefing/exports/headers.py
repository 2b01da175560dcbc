"""What a host should say with every answer, made from what the pages load: the strictest policy under which they are whole."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

PATH = "_headers"
# Nothing is allowed but what is named beside these; nothing may be framed, sent by a form, or made a script of by one.
FIXED = {
    "default-src": "'none'", "base-uri": "'none'", "form-action": "'none'", "frame-ancestors": "'none'",
    "require-trusted-types-for": "'script'", "trusted-types": "'none'",
}
# What a browser obeys in a header alone, and complains of in a page.
IN_HEADER = "frame-ancestors"
# What a page of text has no use for; the button that copies a citation writes to the clipboard.
FEATURES = (
    "accelerometer", "autoplay", "camera", "clipboard-read", "display-capture", "encrypted-media", "fullscreen", "geolocation", "gyroscope",
    "magnetometer", "microphone", "midi", "payment", "picture-in-picture", "publickey-credentials-get", "screen-wake-lock", "usb",
    "xr-spatial-tracking",
)
# Of a file whose name changes with its content: for a year, without asking again.
KEPT = "public, max-age=31536000, immutable"
OTHERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": ", ".join([*(f"{name}=()" for name in FEATURES), "clipboard-write=(self)"]),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    # For the host's name alone: what stands on names below it is not ours to decide. Browsers heed it over HTTPS.
    "Strict-Transport-Security": "max-age=31536000",
}


def policy(needs: Iterable[tuple[str, str]], in_page: bool = False) -> str:
    """The Content-Security-Policy that allows exactly these sources, each with its directive; `in_page` for a <meta> element."""
    sources: dict[str, set[str]] = defaultdict(set)
    for directive, source in needs:
        sources[directive].add(source)
    allowed = FIXED | {directive: " ".join(sorted(found)) for directive, found in sources.items()}
    return "; ".join(f"{name} {allowed[name]}" for name in sorted(allowed) if not (in_page and name == IN_HEADER))


def headers(needs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Every header by its name, in the order in which they are written."""
    return {"Content-Security-Policy": policy(needs), **OTHERS}


def as_file(found: Mapping[str, str], lasting: Iterable[str] = ()) -> str:
    """The headers as hosts take them that look for a file `_headers` in the site.

    `lasting` are paths of files that browsers may keep. What is said of the others is the host's: where two lines name one header, some
    hosts send both.
    """
    blocks = [("*", found), *((path, {"Cache-Control": KEPT}) for path in lasting)]
    return "\n".join(f"/{path}\n" + "".join(f"  {name}: {value}\n" for name, value in said.items()) for path, said in blocks)


def in_file(text: str) -> dict[str, str]:
    """The headers that such a file has for every address. Raises ValueError where it is none."""
    first, *lines = text.partition("\n\n")[0].splitlines() or [""]
    if first != "/*" or not lines or not all(line.startswith("  ") and ": " in line for line in lines):
        raise ValueError("it is not as the build writes it")
    return {name: value for name, _, value in (line.strip().partition(": ") for line in lines)}


def as_nginx(found: Mapping[str, str]) -> str:
    """The headers as lines for nginx, with every answer, whatever its code."""
    return "".join(f'add_header {name} "{value}" always;\n' for name, value in found.items())
