"""What a site was made of: its version, the commit, the sources by their SHA-256, and the engine by its own."""

import json

from briefing.exports.download import BUILD_STAMP, Download
from briefing.fingerprint import fingerprint
from briefing.loading.commit import Commit
from briefing.model.briefing import Briefing
from briefing.model.edition import edition
from briefing.model.records import SourceFile
from briefing.model.site import Site

PATH = BUILD_STAMP


def file(briefing: Briefing, site: Site, commit: Commit | None) -> Download:
    """The stamp. It has no time of day: the same files make the same stamp.

    `commit` is null where git knows of none; `commit_is_all` says that nothing but the commit's own files went into the site.
    """
    now = edition(briefing)
    stamp = {
        "name": site.name,
        "address": site.url,
        "version": now.version if now else "",
        "date": now.date.isoformat() if now else "",
        "commit": commit.name if commit else None,
        "commit_is_all": bool(commit and commit.is_all),
        "engine_sha256": fingerprint(),
        "sources": [{"id": one.id, "file": one.file, "sha256": one.sha256} for one in briefing.records_of(SourceFile)],
    }
    return Download(PATH, "application/json", json.dumps(stamp, ensure_ascii=False, indent=1) + "\n")
