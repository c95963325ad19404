"""Fixes of files that should not ship, or ship twice; and of folders that are watched for nothing."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from studio.manifest.values import Exclusion, FileSelector, RenamedFile, named_path
from studio.project import intents
from studio.project.contents import Contents, PackedFile
from studio.project.edits import RemoveValue, SetProject
from studio.project.fixes.fix import Fix, Ground, Maker
from studio.project.fixes.selectors import SELECTORS, removing, selector_of
from studio.project.fixes.takers import breadth, indispensable, refused
from studio.project.packs import Pack
from studio.project.target import Tools
from studio.words import counted, words


def _leave_out(ground: Ground) -> Iterator[Fix]:
    """Out of this pack, or out of all by an ignore rule."""
    pack, contents, path = ground.pack, ground.contents, ground.problem.place.path
    if pack is None or contents is None or path is None:
        return
    if path not in refused(contents):
        yield from removing(ground)  # A link on the way of the selector's own path.
        return
    yield from _excluding(ground, pack, path)
    yield from _ignoring(ground, contents, path)


def _excluding(ground: Ground, pack: Pack, path: str) -> Iterator[Fix]:
    changes = intents.exclude(pack, [path]).changes
    gone = sum(isinstance(change, RemoveValue) for change in changes)
    left = [one for one in pack.manifest.selectors if not isinstance(one, Exclusion)]
    excludes = gone < len(changes)
    old_tools = ground.project is not None and ground.project.tools is Tools.XCODE_26
    if changes and gone < len(left) and not (excludes and old_tools):
        yield Fix("exclude", words("Exclude {files}", files=path), changes)


def _ignoring(ground: Ground, contents: Contents, path: str) -> Iterator[Fix]:
    """By a rule of the project; it does not hold for what a selector names exactly."""
    if ground.project is None:
        return
    kinds = {one.index: one for one in contents.pack.manifest.selectors}
    takers = refused(contents)[path]
    if any(isinstance(kinds.get(index), FileSelector | RenamedFile) for index in takers):
        return
    rule = "/" + "".join(f"\\{letter}" if letter in _MEANT else letter for letter in path)
    if rule not in ground.project.ignore and rule == rule.strip():
        changes = (SetProject({"ignore": (*ground.project.ignore, rule)}),)
        yield Fix("ignore", words("Ignore {pattern} in this project", pattern=path), changes)


_MEANT = "*?[]!#\\"
"""Letters that mean something in an ignore rule, so that they are written with a backslash before them."""


def _named_for_nothing(ground: Ground) -> Iterator[Fix]:
    """A selector that names a file which is never shipped, or not by default."""
    selector = selector_of(ground)
    if isinstance(selector, FileSelector | RenamedFile):
        yield from removing(ground, words("Remove the selector {selector}", selector=named_path(selector)))


def _taken_once(ground: Ground) -> Iterator[Fix]:
    """Selectors away all of whose files others take as well, until one takes the file."""
    pack, contents, path = ground.pack, ground.contents, ground.problem.place.path
    file = _file_at(contents, path) if contents is not None and path is not None else None
    if pack is None or contents is None or file is None:
        return
    gone: frozenset[int] = frozenset()
    taken = breadth(contents)
    while len(left := set(file.selectors) - gone) > 1:
        spare = left - indispensable(contents, gone)
        if not spare:
            return  # Each takes something that no other does.
        gone |= {min(spare, key=lambda index: (taken[index], -index))}
    if gone:
        names = [named_path(one) for one in pack.manifest.selectors if one.index in gone]
        label = counted(
            "Remove the selector {selector}",
            "Remove {count} selectors that add nothing",
            len(names),
            selector=names[0],
        )
        changes = tuple(RemoveValue(pack.path, (SELECTORS, index)) for index in sorted(gone, reverse=True))
        yield Fix("remove-selector", label, changes)


def _file_at(contents: Contents, path: str) -> PackedFile | None:
    at = bisect_left(contents.files, path, key=lambda file: file.path)
    file = contents.files[at] if at < len(contents.files) else None
    return file if file is not None and file.path == path else None


def _stop_watching(ground: Ground) -> Iterator[Fix]:
    folder = str(ground.problem.finding.arguments.get("folder", ""))
    if ground.project is not None and folder in ground.project.watched_folders:
        edit = intents.unwatch(ground.project, folder)
        yield Fix("stop-watching", edit.label, edit.changes)


FIXES: dict[str, Maker] = {
    "PS-FILE-LINK": _leave_out,
    "PS-FILE-SPECIAL": _leave_out,
    "PS-FILE-OWN": _named_for_nothing,
    "PS-FILE-IGNORED-NAMED": _named_for_nothing,
    "PS-FILE-TAKEN-TWICE": _taken_once,
    "PS-PROJECT-WATCHED": _stop_watching,
}
