"""Checks of what only some tools or some hosts accept."""

from __future__ import annotations

from collections.abc import Iterator

from studio.errors import Finding
from studio.manifest.values import DirectorySelector, FileSelector
from studio.project.packs import Pack


def check_dialect(pack: Pack) -> Iterator[Finding]:
    """What some edition of Apple's tools, or some hosting, does not know; the rules say which."""
    if pack.path.suffix != ".json":
        yield pack.finding("PS-MANIFEST-NAME", file=pack.path.name)
    if pack.manifest.has_user_info:
        yield pack.finding("PS-MANIFEST-USER-INFO", "userInfo")
    for key, present in (
        ("language", pack.manifest.language is not None),
        ("sourceRoot", pack.manifest.source_root is not None),
    ):
        if present:
            yield pack.finding("PS-DIALECT-KEY", key, key=key)
    for selector in pack.manifest.selectors:
        if not isinstance(selector, FileSelector | DirectorySelector):
            key = selector.kind
            yield pack.finding("PS-DIALECT-KEY", "fileSelectors", selector.index, key, key=key)
