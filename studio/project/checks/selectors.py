"""Checks of the selectors: their paths, the base they count from, and whether they take anything."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from studio.errors import Finding
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
from studio.project.contents import Contents


def check_selectors(contents: Contents) -> Iterator[Finding]:
    """What is wrong with the selectors of one pack, given what they took."""
    yield from contents.pack.placed(path_faults(contents.pack.manifest, contents.pack.document))
    yield from _about_the_base(contents)
    yield from _about_matches(contents)
    yield from _about_hidden_files(contents)


def _about_the_base(contents: Contents) -> Iterator[Finding]:
    pack, snapshot = contents.pack, contents.snapshot
    key = "sourceRoot" if pack.manifest.source_root else "fileSelectors"
    if snapshot.missing:
        yield pack.finding("PS-ROOT-MISSING", key, path=str(pack.base), folder=str(pack.base))
    for folder in snapshot.unreadable:
        for selector in pack.manifest.selectors:
            if _reaches_into(selector, folder):
                yield pack.finding(
                    "PS-FOLDER-UNREADABLE", "fileSelectors", selector.index, path=folder, folder=folder or "."
                )
                break


def _about_matches(contents: Contents) -> Iterator[Finding]:
    if contents.snapshot.missing:
        return  # One sentence about the base says it all.
    pack, selection = contents.pack, contents.selection
    used = {index for file in (*contents.files, *contents.refused) for index in file.selectors}
    ignored = {asset.path for asset in contents.ignored}
    left_out = {index for taken in selection.taken if taken.source in ignored for index in taken.selectors}
    for selector in pack.manifest.selectors:
        text = named_path(selector)
        where: tuple[str, int, str] = ("fileSelectors", selector.index, selector.kind)
        if isinstance(selector, Exclusion):
            if not selection.counts.get(selector.index):
                yield pack.finding("PS-EXCLUSION-EMPTY", *where, path=text, file=text)
        elif selector.index not in used:
            code = "PS-SELECTOR-IGNORED" if selector.index in left_out else "PS-SELECTOR-EMPTY"
            yield pack.finding(code, *where, path=text, selector=text, folder=str(pack.base))


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
    match selector:
        case Exclusion():
            return False
        case DirectorySelector() | RenamedDirectory():
            path = named_path(selector).rstrip("/")
            return folder == path or folder.startswith(path + "/") or path.startswith(folder + "/")
        case FileSelector() | RenamedFile():
            return named_path(selector).startswith(folder + "/") or not folder
        case PatternSelector():
            first = selector.pattern.split("/")[0]
            literal = not any(letter in first for letter in "*?[")
            return not folder or not literal or folder.split("/", maxsplit=1)[0] == first
