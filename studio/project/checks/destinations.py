"""Checks of where files are stored: one path twice, a file in a folder's place, twins in case."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from studio.errors import Finding
from studio.project.contents import Contents, PackedFile
from studio.project.packs import Pack


def check_destinations(contents: Contents) -> Iterator[Finding]:
    """What is wrong with the stored paths of ``contents`` among each other."""
    yield from _claimed_twice(contents.pack, contents.files)
    yield from _folders_in_the_way(contents.pack, contents.files)
    yield from _case_twins(contents.pack, contents.files)


def _claimed_twice(pack: Pack, files: tuple[PackedFile, ...]) -> Iterator[Finding]:
    for stored, group in groupby(files, key=lambda file: file.path):
        claims = list(group)
        if len(claims) > 1:
            where: tuple[str, int] = ("fileSelectors", claims[1].selectors[0])
            first, second = claims[0].asset.path, claims[1].asset.path
            yield pack.finding("PS-PATH-TWICE", *where, path=stored, file=stored, first=first, second=second)
        elif len(claims[0].selectors) > 1:
            where = ("fileSelectors", claims[0].selectors[1])
            yield pack.finding(
                "PS-FILE-TAKEN-TWICE", *where, path=stored, file=stored, first=claims[0].selectors[0] + 1
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


def _case_twins(pack: Pack, files: tuple[PackedFile, ...]) -> Iterator[Finding]:
    seen: dict[str, str] = {}
    for file in files:
        first = seen.setdefault(file.path.casefold(), file.path)
        if first != file.path:
            where = ("fileSelectors", file.selectors[0])
            yield pack.finding("PS-PATH-CASE", *where, path=file.path, file=file.path, first=first)
