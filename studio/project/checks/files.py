"""Checks of the files that a pack takes: links, devices, names, permissions, ignore rules."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from studio.archive.pack_index import INDEX_NAME
from studio.archive.paths import CONTENTS
from studio.archive.paths import LONGEST_PATH as LONGEST_ARCHIVE_PATH
from studio.errors import Finding
from studio.manifest.values import DirectorySelector, RenamedDirectory, named_path
from studio.project.assets import OWN, Asset, AssetKind
from studio.project.contents import Contents, PackedFile

LONGEST_PATH = LONGEST_ARCHIVE_PATH - len(CONTENTS)
"""Bytes of UTF-8 that a stored path may have, given the folder that an ``.aar`` keeps the files in."""

_STRANGE = re.compile(r"[\\\x00-\x1f\x7f-\x9f]")


def check_files(contents: Contents) -> Iterator[Finding]:
    """What is wrong with the files that ``contents`` took, one by one."""
    pack = contents.pack
    for file in (*contents.files, *contents.refused):
        where: tuple[str, int] = ("fileSelectors", file.selectors[0])
        source = file.asset.path
        for code in (_about_kind(file.asset), _about_source_name(file.asset, contents.snapshot.twins)):
            if code is not None:
                yield pack.finding(code, *where, path=source, file=source)
        if file.asset.ignored_by == OWN:
            yield pack.finding("PS-FILE-OWN", *where, path=source, file=source)
        elif file.asset.ignored_by is not None:
            yield pack.finding(
                "PS-FILE-IGNORED-NAMED", *where, path=source, file=source, rule=file.asset.ignored_by
            )
        if (code := _about_stored_path(file)) is not None:
            yield pack.finding(code, *where, path=file.path, file=file.path, limit=LONGEST_PATH)
    yield from _links_on_the_way(contents)


def _about_kind(asset: Asset) -> str | None:
    match asset.kind:
        case AssetKind.LINK:
            return "PS-FILE-LINK"
        case AssetKind.OTHER:
            return "PS-FILE-SPECIAL"
        case AssetKind.FILE:
            return None if asset.readable else "PS-FILE-UNREADABLE"


def _about_source_name(asset: Asset, twins: frozenset[str]) -> str | None:
    if not _is_text(asset.disk_path):
        return "PS-FILE-NAME"
    return "PS-FILE-TWINS" if asset.path in twins else None


def _about_stored_path(file: PackedFile) -> str | None:
    if _STRANGE.search(file.path):
        return "PS-PATH-LETTERS"
    if file.path == INDEX_NAME:
        return "PS-PATH-INDEX"
    return "PS-PATH-LONG" if len(file.path.encode()) > LONGEST_PATH else None


def _links_on_the_way(contents: Contents) -> Iterator[Finding]:
    """A selector whose own path leads through a link: what lies behind it is not looked at."""
    links = contents.snapshot.links
    for selector in contents.pack.manifest.selectors if links else ():
        parts = unicodedata.normalize("NFC", named_path(selector)).rstrip("/").split("/")
        folder = isinstance(selector, DirectorySelector | RenamedDirectory)
        for count in range(1, len(parts) + folder):
            asset = links.get("/".join(parts[:count]))
            if asset is not None:
                where: tuple[str, int] = ("fileSelectors", selector.index)
                yield contents.pack.finding("PS-FILE-LINK", *where, path=asset.path, file=asset.path)


def _is_text(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True
