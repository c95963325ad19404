"""Checks of where files are stored: one path twice, a file in a folder's place, twins in case.

Packs have many thousands of files and hardly ever such a fault, so whole sets are compared first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from studio.errors import Finding
from studio.project.assets import folded
from studio.project.contents import Contents, PackedFile, folders_above
from studio.project.packs import Pack
from studio.words import counted


def check_destinations(contents: Contents) -> Iterator[Finding]:
    """What is wrong with the stored paths of ``contents`` among each other."""
    files = contents.files
    # In ``names`` and ``folders`` upper and lower case are one.
    is_twice = len(contents.names) < len(files)
    if is_twice or any(len(file.selectors) > 1 for file in files):
        yield from _claimed_twice(contents.pack, files)
    if not contents.names.isdisjoint(contents.folders):
        yield from _folders_in_the_way(contents.pack, files)
    if is_twice:
        yield from _case_twins(contents.pack, files)
    folders = folders_above([file.path for file in files])
    if len(folders) > len(contents.folders):
        yield from _folder_twins(contents.pack, files, folders)


def _claimed_twice(pack: Pack, files: tuple[PackedFile, ...]) -> Iterator[Finding]:
    again: dict[tuple[int, ...], list[str]] = {}
    for stored, group in groupby(files, key=lambda file: file.path):
        claims = list(group)
        if len(claims) > 1:
            where: tuple[str, int] = ("fileSelectors", claims[1].selectors[0])
            first, second = claims[0].asset.path, claims[1].asset.path
            yield pack.finding("PS-PATH-TWICE", *where, path=stored, file=stored, first=first, second=second)
        elif len(claims[0].selectors) > 1:
            again.setdefault(tuple(claims[0].selectors), []).append(stored)
    # One sentence about all files that the same selectors take: two folders may share thousands.
    for selectors, stored_twice in again.items():
        first, more = stored_twice[0], len(stored_twice) - 1
        files_ = (
            first
            if not more
            else counted("{file} and 1 more file", "{file} and {count} more files", more, file=first)
        )
        yield pack.finding(
            "PS-FILE-TAKEN-TWICE",
            "fileSelectors",
            selectors[1],
            path=first,
            files=files_,
            first=selectors[0] + 1,
        )


def _folders_in_the_way(pack: Pack, files: tuple[PackedFile, ...]) -> Iterator[Finding]:
    """A stored path that is a file for one selector and a folder for another."""
    stored = {file.path for file in files}
    for file in files:
        at = file.path.find("/")
        while at != -1:
            if file.path[:at] in stored:
                where = ("fileSelectors", file.selectors[0])
                yield pack.finding("PS-PATH-FOLDER", *where, path=file.path, file=file.path[:at])
                break
            at = file.path.find("/", at + 1)


def _case_twins(pack: Pack, files: Iterable[PackedFile]) -> Iterator[Finding]:
    """Files of one folder. Those of two folders that are twins are told by their folders."""
    seen: dict[str, str] = {}
    for file in files:
        first = seen.setdefault(folded(file.path), file.path)
        if first != file.path and _folder(first) == _folder(file.path):
            where = ("fileSelectors", file.selectors[0])
            yield pack.finding("PS-PATH-CASE", *where, path=file.path, file=file.path, first=first)


def _folder_twins(pack: Pack, files: Sequence[PackedFile], folders: Iterable[str]) -> Iterator[Finding]:
    """Folders side by side; the one with fewer files is named, since moving them changes less."""
    groups: dict[tuple[str, str], list[str]] = {}
    for folder in sorted(folders):
        groups.setdefault((_folder(folder), folded(folder)), []).append(folder)
    for group in groups.values():
        if len(group) < 2:
            continue
        inside = {folder: [file for file in files if file.path.startswith(f"{folder}/")] for folder in group}
        most = max(group, key=lambda folder: len(inside[folder]))
        for folder in group:
            if folder != most:
                file = inside[folder][0]
                where = ("fileSelectors", file.selectors[0])
                yield pack.finding("PS-PATH-CASE-FOLDER", *where, path=file.path, folder=folder, first=most)


def _folder(path: str) -> str:
    return path.rpartition("/")[0]
