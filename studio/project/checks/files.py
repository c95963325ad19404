"""Checks of the files that a pack takes: links, devices, names, permissions, ignore rules."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from studio.archive.pack_index import INDEX_NAME
from studio.archive.paths import CONTENTS
from studio.archive.paths import LONGEST_PATH as LONGEST_ARCHIVE_PATH
from studio.errors import Finding
from studio.manifest.paths import plain_path
from studio.manifest.values import DirectorySelector, RenamedDirectory, named_path
from studio.project.assets import OWN, Asset, AssetKind
from studio.project.contents import Contents, PackedFile
from studio.words import counted

LONGEST_PATH = LONGEST_ARCHIVE_PATH - len(CONTENTS)
"""Bytes of UTF-8 that a stored path may have, given the folder that an ``.aar`` keeps the files in."""

_MOST_BYTES = 4
"""Bytes that one character takes in UTF-8 at most."""

_STRANGE = re.compile(r"[\\\x00-\x1f\x7f-\x9f]")


def check_files(contents: Contents) -> Iterator[Finding]:
    """What is wrong with the files that ``contents`` took, one by one."""
    pack = contents.pack
    for file in (*_doubtful(contents), *contents.refused):
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
    yield from _empty_folders(contents)


def _doubtful(contents: Contents) -> Sequence[PackedFile]:
    """The files that have to be looked at one by one: none where all of them as a whole are fine."""
    files = contents.files
    paths = [file.path for file in files]
    together = "/".join(paths)
    fine = (
        not contents.snapshot.twins
        and "\\" not in together
        and (together.isprintable() or not _STRANGE.search(together))
        and INDEX_NAME not in contents.names
        and _is_text("/".join([file.asset.disk_path for file in files]))
        and max(map(len, paths), default=0) * _MOST_BYTES <= LONGEST_PATH
    )
    if not fine:
        return files
    return [file for file in files if file.asset.ignored_by is not None or not file.asset.readable]


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


def _empty_folders(contents: Contents) -> Iterator[Finding]:
    """Folders with nothing in them in a folder that ships: nobody will find them in the pack."""
    empty = contents.snapshot.empty
    for selector in contents.pack.manifest.selectors if empty else ():
        if not isinstance(selector, DirectorySelector | RenamedDirectory):
            continue
        folder = plain_path(named_path(selector))
        if not folder or not contents.selection.counts.get(selector.index):
            continue  # That the selector takes nothing is another rule's.
        start = bisect_left(empty, folder + "/")
        end = bisect_left(empty, folder + "0", start)  # "0" comes right behind "/".
        if start < end:
            where: tuple[str, int] = ("fileSelectors", selector.index)
            others = end - start - 1
            more = counted(", like 1 other folder", ", like {count} other folders", others) if others else ""
            first = empty[start]
            yield contents.pack.finding("PS-FOLDER-EMPTY", *where, path=first, folder=first, more=more)


def _is_text(name: str) -> bool:
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True
