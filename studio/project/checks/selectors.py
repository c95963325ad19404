"""Checks of the selectors: their paths, the base they count from, and whether they take anything."""

from __future__ import annotations

import os
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from itertools import groupby

from studio.errors import Finding
from studio.manifest.patterns import compiled
from studio.manifest.selectors import path_faults
from studio.manifest.values import (
    DirectorySelector,
    Exclusion,
    FileSelector,
    PatternSelector,
    RenamedDirectory,
    RenamedFile,
    Selector,
    named_path,
)
from studio.project.assets import Snapshot
from studio.project.contents import Contents
from studio.project.packs import Pack
from studio.words import words


def check_selectors(contents: Contents) -> Iterator[Finding]:
    """What is wrong with the selectors of one pack, given what they took."""
    pack = contents.pack
    faults = list(pack.placed(path_faults(pack.manifest, pack.document)))
    yield from faults
    yield from _about_the_base(contents)
    if pack.manifest.selectors and _only_excludes(pack):
        yield pack.finding("PS-SELECTOR-NONE", "fileSelectors")
    # A selector whose path has a fault takes nothing; one sentence about it is enough.
    faulty = {fault.place.field.split(".")[0] for fault in faults if fault.place.field}
    sound = [one for one in pack.manifest.selectors if f"fileSelectors[{one.index}]" not in faulty]
    yield from _about_matches(contents, sound)
    yield from _about_hidden_files(contents)


def _only_excludes(pack: Pack) -> bool:
    node = pack.document.node(("fileSelectors",))
    whole = node is not None and len(node.items) == len(pack.manifest.selectors)
    return whole and all(isinstance(one, Exclusion) for one in pack.manifest.selectors)


def _about_the_base(contents: Contents) -> Iterator[Finding]:
    pack, snapshot = contents.pack, contents.snapshot
    key = "sourceRoot" if pack.manifest.source_root else "fileSelectors"
    if snapshot.missing:
        yield pack.finding("PS-ROOT-MISSING", key, path=str(pack.base), folder=os.path.normpath(pack.base))
    for folder in snapshot.unreadable:
        for selector in pack.manifest.selectors:
            if _reaches_into(selector, folder):
                yield pack.finding(
                    "PS-FOLDER-UNREADABLE", "fileSelectors", selector.index, path=folder, folder=folder or "."
                )
                break


def _about_matches(contents: Contents, selectors: Iterable[Selector]) -> Iterator[Finding]:
    if contents.snapshot.missing:
        return  # One sentence about the base says it all.
    used = {index for file in (*contents.files, *contents.refused) for index in file.selectors}
    ignored = {asset.path for asset in contents.ignored}
    taken = contents.selection.taken
    left_out = {index for one in taken if one.source in ignored for index in one.selectors}
    for selector in selectors:
        if isinstance(selector, Exclusion):
            if not contents.selection.counts.get(selector.index):
                yield _about_exclusion(contents, selector)
        elif selector.index not in used:
            yield from _about_nothing(contents, selector, is_ignored=selector.index in left_out)


def _about_nothing(contents: Contents, selector: Selector, *, is_ignored: bool) -> Iterator[Finding]:
    """Why ``selector`` takes no file."""
    pack, snapshot, text = contents.pack, contents.snapshot, named_path(selector)
    where: tuple[str, int, str] = ("fileSelectors", selector.index, selector.kind)
    plain = unicodedata.normalize("NFC", text).rstrip("/")
    if any(_reaches_into(selector, folder) for folder in snapshot.unreadable):
        return  # The folder is named already.
    if is_ignored:
        yield pack.finding("PS-SELECTOR-IGNORED", *where, path=text, selector=text)
    elif contents.selection.counts.get(selector.index):
        yield pack.finding("PS-SELECTOR-EXCLUDED", *where, path=text, selector=text)
    elif isinstance(selector, DirectorySelector | RenamedDirectory) and plain in snapshot.by_path:
        yield pack.finding(
            "PS-SELECTOR-KIND", *where, path=text, selector=text, kind=words("a file"), key="file"
        )
    elif isinstance(selector, FileSelector | RenamedFile) and _is_folder(snapshot, plain):
        kind = words("a folder")
        yield pack.finding("PS-SELECTOR-KIND", *where, path=text, selector=text, kind=kind, key="directory")
    else:
        yield pack.finding(
            "PS-SELECTOR-EMPTY", *where, path=text, selector=text, folder=os.path.normpath(pack.base)
        )


def _is_folder(snapshot: Snapshot, path: str) -> bool:
    at = bisect_left(snapshot.paths, path + "/")
    return at < len(snapshot.paths) and snapshot.paths[at].startswith(path + "/")


def _about_exclusion(contents: Contents, selector: Exclusion) -> Finding:
    """An exclusion that removes nothing: most likely the file that was meant ships."""
    pack, text = contents.pack, selector.path
    where: tuple[str, int, str] = ("fileSelectors", selector.index, selector.kind)
    near = next(
        (one.source for one in contents.selection.taken if one.source.casefold() == text.casefold()), None
    )
    if near is not None:
        return pack.finding("PS-EXCLUSION-CASE", *where, path=text, file=text, near=near)
    if any(letter in text for letter in "*?["):
        return pack.finding("PS-EXCLUSION-PATTERN", *where, path=text, file=text)
    return pack.finding("PS-EXCLUSION-EMPTY", *where, path=text, file=text)


def _about_hidden_files(contents: Contents) -> Iterator[Finding]:
    by_selector = sorted(contents.selection.hidden, key=lambda pair: pair[1])
    for index, group in groupby(by_selector, key=lambda pair: pair[1]):
        hidden = [source for source, _ in group]
        where = ("fileSelectors", index, "filePattern")
        yield contents.pack.finding(
            "PS-PATTERN-HIDDEN", *where, path=hidden[0], count=len(hidden), file=hidden[0]
        )


def _reaches_into(selector: Selector, folder: str) -> bool:
    """Whether ``selector`` could take files from ``folder`` or below it."""
    parts = folder.split("/") if folder else []
    named = unicodedata.normalize("NFC", named_path(selector)).strip("/").split("/")
    match selector:
        case Exclusion():
            return False
        case DirectorySelector() | RenamedDirectory():
            shorter = min(len(parts), len(named))
            return parts[:shorter] == named[:shorter]
        case FileSelector() | RenamedFile():
            return len(parts) < len(named) and named[: len(parts)] == parts
        case PatternSelector():
            return len(parts) < len(named) and (
                not parts or compiled("/".join(named[: len(parts)])).matches(folder)
            )
