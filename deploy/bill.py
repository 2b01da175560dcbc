"""What the site is made of, and made with, as a CycloneDX bill of materials: `make bill`, for whoever has to answer for either.

The packages are those that `requirements.lock` pins, each with the hashes that it allows and the licence that the installed package
states; the files are those that a built site sends beside its pages: scripts, styles and fonts, each with its SHA-256 and its licence.
"""

import hashlib
import json
import re
import sys
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

ROOT = Path(__file__).parent.parent
PIN = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>[^\s;\\]+)(?P<rest>(?:.*\\\n)*.*)$", re.MULTILINE)
# What each kind of file is under; the texts of these licences are sent with it.
LICENCES = {".js": "MIT", ".css": "MIT", ".woff2": "OFL-1.1"}


def bill(site: Path) -> dict[str, object]:
    """The bill of a built site."""
    stamp = json.loads((site / "build.json").read_text("utf-8"))
    about = {"type": "application", "bom-ref": "site", "name": stamp["name"], "version": stamp["version"], "licenses": [_known("MIT")]}
    packages = [_package(found) for found in PIN.finditer((ROOT / "requirements.lock").read_text("utf-8"))]
    files = [_file(file, site) for file in sorted((site / "assets").rglob("*")) if file.suffix in LICENCES]
    head = {"bomFormat": "CycloneDX", "specVersion": "1.6", "version": 1, "metadata": {"component": about}}
    return {**head, "components": [*packages, *files]}


def _known(licence: str) -> dict[str, object]:
    return {"license": {"id": licence}}


def _package(found: re.Match[str]) -> dict[str, object]:
    name, version = found["name"], found["version"]
    address = f"pkg:pypi/{name}@{version}"
    hashes = [{"alg": "SHA-256", "content": digest} for digest in re.findall(r"sha256:([0-9a-f]{64})", found["rest"])]
    return {
        "type": "library", "bom-ref": address, "name": name, "version": version, "purl": address, "scope": "excluded",
        "licenses": [_licence(name)], "externalReferences": [{"type": "distribution", "url": address, "hashes": hashes}],
    }


def _licence(name: str) -> dict[str, object]:
    """The licence that a package states; one for another system is not installed here."""
    try:
        said = metadata(name)
    except PackageNotFoundError:
        return {"license": {"name": "not installed here"}}
    if expression := said.get("License-Expression"):
        return {"expression": expression}
    classified = [line.rpartition(" :: ")[2] for line in said.get_all("Classifier") or () if line.startswith("License")]
    stated = (said.get("License") or "").partition("\n")[0]
    return {"license": {"name": classified[0] if classified else stated if stated not in ("", "UNKNOWN") else "not stated"}}


def _file(file: Path, site: Path) -> dict[str, object]:
    path = file.relative_to(site).as_posix()
    return {
        "type": "file", "bom-ref": path, "name": path, "scope": "required", "licenses": [_known(LICENCES[file.suffix])],
        "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(file.read_bytes()).hexdigest()}],
    }


if __name__ == "__main__":
    Path(sys.argv[2]).write_text(json.dumps(bill(Path(sys.argv[1])), ensure_ascii=False, indent=1) + "\n", "utf-8")
