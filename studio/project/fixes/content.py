"""Fixes of what files hold: the name that tells the truth, or leaving the file out."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from operator import attrgetter

from studio.manifest.values import FileSelector, PatternSelector, RenamedDirectory, RenamedFile, Selector
from studio.project.assets import folded
from studio.project.contents import Contents, PackedFile
from studio.project.edits import SetValue
from studio.project.file_kinds import ENDINGS
from studio.project.fixes.fix import Fix, Ground, Maker
from studio.project.fixes.renames import renaming
from studio.project.intents import exclude
from studio.project.target import Tools
from studio.words import words

_WORKING_FILES = frozenset({"psd", "psb", "xcf", "blend"})
"""What ignore rules leave out of packs more often than not."""


def _true_name(ground: Ground) -> Iterator[Fix]:
    """The same name with the ending of what the file is, on disk; or in the manifest that renames it."""
    contents, files = ground.contents, _files(ground)
    kind = str(ground.problem.finding.arguments.get("type", ""))
    ending = ENDINGS.get(kind)
    if contents is None or ending is None or not files:
        return
    selectors = {one.index: one for one in contents.pack.manifest.selectors}
    for file in files:
        selector = selectors.get(file.selectors[0])
        if isinstance(selector, RenamedFile):
            yield from _store_as(contents, selector, file, ending)
            return
    may_be_lost = (
        isinstance(selector, PatternSelector) or kind in _WORKING_FILES
        for file in files
        for selector in _takers(file, selectors)
    )
    if any(may_be_lost) and not _leaves_enough(contents, files, selectors):
        return
    disk_path = files[0].asset.disk_path
    yield from renaming(contents, ground.everything, disk_path, _with_ending(disk_path, ending))


def _store_as(contents: Contents, selector: RenamedFile, file: PackedFile, ending: str) -> Iterator[Fix]:
    name = _with_ending(file.path, ending)
    folder = file.path.rpartition("/")[0]
    path = f"{folder}/{name}" if folder else name
    keys: tuple[str, int, str] = ("fileSelectors", selector.index, "fileDestination")
    if folded(path) not in contents.names | contents.folders and contents.pack.document.node(keys):
        yield Fix(
            "store-as", words("Store as {name}", name=name), (SetValue(contents.pack.path, keys, path),)
        )


def _leave_out(ground: Ground) -> Iterator[Fix]:
    """Out of this pack; the file stays where it is."""
    contents, pack, path = ground.contents, ground.pack, ground.problem.place.path
    if contents is None or pack is None or path is None:
        return
    selectors = {one.index: one for one in pack.manifest.selectors}
    files = _files(ground)
    named = all(_is_exact(one) for file in files for one in _takers(file, selectors))
    old_tools = ground.project is not None and ground.project.tools is Tools.XCODE_26
    if files and _leaves_enough(contents, files, selectors) and (named or not old_tools):
        name = path.rpartition("/")[2]
        yield Fix("exclude-file", words("Exclude {files}", files=name), exclude(pack, [path]).changes)


def _files(ground: Ground) -> list[PackedFile]:
    """All that ships of the file of the problem's place: several, where it is stored under several names."""
    path, contents = ground.problem.place.path, ground.contents
    if contents is None or path is None:
        return []
    if any(isinstance(one, RenamedFile | RenamedDirectory) for one in contents.pack.manifest.selectors):
        return [file for file in contents.files if file.asset.path == path]
    at = bisect_left(contents.files, path, key=attrgetter("path"))
    return [file for file in contents.files[at : at + 1] if file.asset.path == path]


def _leaves_enough(contents: Contents, files: list[PackedFile], selectors: dict[int, Selector]) -> bool:
    """Whether without ``files`` something still ships, and no selector but those for them takes nothing."""
    gone = files[0].asset.path
    needed = {one.index for file in files for one in _takers(file, selectors) if not _is_exact(one)}
    for file in contents.files:
        if file.asset.path != gone:
            needed.difference_update(file.selectors)
            if not needed:
                return True
    return False


def _takers(file: PackedFile, selectors: dict[int, Selector]) -> list[Selector]:
    return [selectors[index] for index in file.selectors if index in selectors]


def _is_exact(selector: Selector) -> bool:
    return isinstance(selector, FileSelector | RenamedFile)


def _with_ending(path: str, ending: str) -> str:
    """The name of ``path`` with another ending."""
    return f"{path.rpartition('/')[2].rpartition('.')[0]}.{ending}"


FIXES: dict[str, Maker] = {
    "PS-CONTENT-TYPE": _true_name,
    "PS-CONTENT-EXECUTABLE": _leave_out,
    "PS-CONTENT-EMPTY": _leave_out,
    "PS-CONTENT-POINTER": _leave_out,
}
