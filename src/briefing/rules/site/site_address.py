"""What is wrong with the address at which a site is to be published, before it stands in every link."""

import re
from urllib.parse import urlsplit

# As `site_url: !ENV [SITE_URL, ""]` in mkdocs.yml.
FROM_ENVIRONMENT = re.compile(r"^site_url\s*:\s*!ENV\s*\[?\s*(\w+)", re.MULTILINE)
STRANGE = re.compile(r"[\s\"'<>\\^`{|}\x00-\x20\x7f]")
EXAMPLE = "https://example.org/idlib/"


def asked_for_by(settings: str) -> str:
    """What an editor changes to change the address: the variable that mkdocs.yml names, or the setting itself."""
    found = FROM_ENVIRONMENT.search(settings)
    return found[1] if found else "site_url"


def fault(address: str) -> str:
    """Why this is no address that the addresses of pages can begin with; empty where it is one."""
    if found := STRANGE.search(address):
        return "it holds white space" if found[0].isspace() else f"it holds {found[0]}, which no address has"
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError as error:
        return f"{error}"[:1].lower() + f"{error}"[1:]
    if parts.scheme not in ("http", "https"):
        return "it begins with neither https:// nor http://"
    if not parts.hostname or port == 0:
        return "it names no host"
    if parts.username is not None:
        return "it holds a name or a password, which every reader would get"
    return f"it holds {'?' if '?' in address else '#'}, behind which no page can stand" if set("?#") & set(address) else ""
