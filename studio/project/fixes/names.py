"""Fixes of names: another name on disk, another place in the pack, or leaving a file out."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence

from studio.manifest.paths import plain_path
from studio.manifest.values import FileSelector, RenamedDirectory, RenamedFile, Selector
from studio.project.assets import Asset, folded
from studio.project.checks.drafts import LEFT_BEHIND, PROGRAMS, ending_of
from studio.project.checks.names import FORBIDDEN, is_device, without_unseen
from studio.project.contents import Contents, PackedFile
from studio.project.edits import Change, Move, RemoveValue, SetValue
from studio.project.fixes.fix import Fix, Ground, Maker
from studio.project.fixes.renames import free_name, is_text, mending, renaming
from studio.project.fixes.takers import (
    breadth,
    breadth_below,
    breadth_ending,
    files_at,
    files_from,
    shipped,
)
from studio.project.intents import exclude, ignore
from studio.project.packs import Pack
from studio.words import counted, words


def good_name(name: str) -> str:
    """``name`` without what some system refuses, drops or hides; empty where nothing is left."""
    plain = without_unseen(name).translate(dict.fromkeys(map(ord, FORBIDDEN), "-"))
    trimmed = re.sub(" {2,}", " ", plain).strip(" ").rstrip(". ")
    if not is_device(trimmed):
        return trimmed
    stem, dot, rest = trimmed.partition(".")
    return f"{stem.rstrip(' ')}_{dot}{rest}"


def _another_name(ground: Ground) -> Iterator[Fix]:
    contents, stored = ground.contents, str(ground.problem.finding.arguments.get("file", ""))
    file = _file_at(ground, lambda one: one.path == stored or one.path.startswith(f"{stored}/"))
    if contents is None or file is None:
        return
    name = stored.rpartition("/")[2]
    selector = _selector_of(contents.pack, file)
    written = _destination(selector, stored.count("/"))
    if written is not None:
        yield from _store_as(ground, contents, stored, written)
        return
    parts = file.asset.disk_path.split("/")
    until = len(parts) - (file.path.count("/") - stored.count("/"))
    if until > 0 and unicodedata.normalize("NFC", parts[until - 1]) == name:
        yield from renaming(contents, ground.everything, "/".join(parts[:until]), good_name(name))


def _destination(selector: Selector | None, part: int) -> tuple[int, str, str] | None:
    """Index, key and text of the destination that part number ``part`` of a stored path comes from."""
    if isinstance(selector, RenamedFile):
        return selector.index, "fileDestination", selector.destination
    if isinstance(selector, RenamedDirectory):
        path = plain_path(selector.destination)
        if path and part < len(path.split("/")):
            return selector.index, "directoryDestination", selector.destination
    return None


def _store_as(
    ground: Ground, contents: Contents, stored: str, written: tuple[int, str, str]
) -> Iterator[Fix]:
    index, key, text = written
    parts = (plain_path(text) or "").split("/")
    at = stored.count("/")
    name = good_name(parts[at])
    new = "/".join([*parts[:at], name])
    if name and folded(new) not in contents.names | contents.folders and ground.pack is not None:
        value = "/".join([*parts[:at], name, *parts[at + 1 :]])
        change = SetValue(ground.pack.path, ("fileSelectors", index, key), value)
        yield Fix("store-as", words("Store as {name}", name=name), (change,))


def _rename_the_twin(ground: Ground) -> Iterator[Fix]:
    """The one that does not ship gets another name, so that what ships stays what it is."""
    contents, twin = ground.contents, str(ground.problem.finding.arguments.get("twin", ""))
    if contents is None or twin in shipped(ground.everything):
        return
    disk_path = _disk_path(contents, twin)
    if disk_path is not None:
        yield from renaming(contents, ground.everything, disk_path, free_name(contents, disk_path))


def _rename_the_second(ground: Ground) -> Iterator[Fix]:
    path = ground.problem.place.path
    file = _file_at(ground, lambda one: one.path == path == one.asset.path)
    if ground.contents is not None and file is not None:
        disk_path = file.asset.disk_path
        name = free_name(ground.contents, disk_path)
        yield from renaming(ground.contents, ground.everything, disk_path, name)


def _rename_the_one_with_loose_accents(ground: Ground) -> Iterator[Fix]:
    contents, path = ground.contents, ground.problem.place.path
    if contents is None or path is None:
        return
    twins = _assets_at(contents, path)
    names = {one.disk_path.rpartition("/")[2] for one in twins}
    loose = [one for one in twins if not unicodedata.is_normalized("NFC", one.disk_path)]
    if len(names) == len(twins) == 2 and loose:
        disk_path = loose[0].disk_path
        # Selectors mean the other one from now on, and are right as they are.
        yield from renaming(contents, (), disk_path, free_name(contents, disk_path))


def _join_folders(ground: Ground) -> Iterator[Fix]:
    """Moves what lies in one folder to the other, where no name is there twice."""
    contents, arguments = ground.contents, ground.problem.finding.arguments
    old, new = str(arguments.get("folder", "")), str(arguments.get("first", ""))
    if contents is None:
        return
    inside = _assets_below(contents, old)
    if not inside or not all(is_text(one.disk_path) for one in inside):
        return
    there = {folded(one.path[len(new) :]) for one in _assets_below(contents, new)}
    if not there or any(folded(one.path[len(old) :]) in there for one in inside):
        return
    base = contents.pack.base
    folder = _disk_path(contents, new)
    depth = old.count("/") + 1
    moves = tuple(
        Move(base / one.disk_path, base.joinpath(folder or new, *one.disk_path.split("/")[depth:]))
        for one in inside
    )
    changes = _once(mending((Move(base / old, base / new),), ground.everything), ground.everything)
    what = counted("1 file", "{count} files", len(moves))
    yield Fix(
        "join-folders", words("Move {files} to {folder}", files=what, folder=new), tuple(changes), moves
    )


def _once(changes: Iterator[SetValue], everything: Sequence[Contents]) -> list[Change]:
    """``changes``, but a folder that is then selected twice in one pack loses one of the two selectors."""
    packs = {one.pack.path: one.pack for one in everything}
    kept: list[Change] = []
    gone: list[RemoveValue] = []
    for change in changes:
        node = packs[change.manifest].document.node(change.keys[:-2])
        same = {str(change.keys[-1]): change.value}
        if node is not None and any(
            {str(one.key.value): one.node.value for one in item.members} == same for item in node.items
        ):
            gone.append(RemoveValue(change.manifest, change.keys[:-1]))
        else:
            kept.append(change)
    return [*kept, *reversed(gone)]


def _leave_out(ground: Ground) -> Iterator[Fix]:
    path = str(ground.problem.finding.arguments.get("file", ""))
    contents, pack = ground.contents, ground.pack
    if contents is None or pack is None:
        return
    ending = path.rpartition(".")[2]
    source = ground.problem.place.path or path
    if source != path:  # A folder; its first file stands for it.
        yield from _ignoring(ground, contents, f"/{_literal(path)}/", path, f"{path}/")
        return
    if ending_of(path) in (PROGRAMS.keys() | LEFT_BEHIND):
        yield from _ignoring(ground, contents, f"*.{_literal(ending)}", f".{ending}", None)
    going = Counter(index for file in files_from(contents, source) for index in file.selectors)
    if _is_enough_left(contents, going, exact_stays=False):
        name = source.rpartition("/")[2]
        yield Fix("exclude-file", words("Exclude {files}", files=name), exclude(pack, [source]).changes)


def _ignoring(
    ground: Ground, contents: Contents, pattern: str, ending: str, below: str | None
) -> Iterator[Fix]:
    """A rule of the project, where all selectors still take something under it."""
    project = ground.project
    source = ground.problem.place.path
    named = _file_at(ground, lambda file: file.asset.path == source and not _is_exact(contents.pack, file))
    if project is None or named is None or pattern in project.ignore:
        return
    going = breadth_below(contents, below) if below else breadth_ending(contents, ending)
    if _is_enough_left(contents, going, exact_stays=True):
        shown = pattern.strip("/") + ("/" if below else "")
        label = words("Ignore {pattern} in this project", pattern=shown)
        yield Fix("ignore-files", label, ignore(project, pattern).changes)


def _is_enough_left(contents: Contents, going: Mapping[int, int], *, exact_stays: bool) -> bool:
    """Whether every selector still takes a file without those ``going``, of which each takes so many.

    A selector that names such a file exactly takes it all the same with ``exact_stays``, else it goes too.
    """
    exact = _exact(contents.pack)
    taken = breadth(contents)
    left = {index for index, number in taken.items() if number > going.get(index, 0)}
    if exact_stays:
        left |= exact & going.keys()
        return bool(left) and taken.keys() <= left
    return bool(left) and going.keys() - exact <= left


def _is_exact(pack: Pack, file: PackedFile) -> bool:
    return not _exact(pack).isdisjoint(file.selectors)


def _exact(pack: Pack) -> set[int]:
    return {one.index for one in pack.manifest.selectors if isinstance(one, FileSelector | RenamedFile)}


def _file_at(ground: Ground, fits: Callable[[PackedFile], bool]) -> PackedFile | None:
    """The file of the problem's place that ``fits``; for a stored path the place has that one."""
    if ground.contents is None:
        return None
    return next(
        (file for file in files_at(ground.contents, ground.problem.place.path or "") if fits(file)), None
    )


def _selector_of(pack: Pack, file: PackedFile) -> Selector | None:
    return next((one for one in pack.manifest.selectors if one.index == file.selectors[0]), None)


def _disk_path(contents: Contents, path: str) -> str | None:
    """How the disk spells the file or folder ``path``."""
    asset = contents.snapshot.by_path.get(path) or next(iter(_assets_below(contents, path)), None)
    return None if asset is None else "/".join(asset.disk_path.split("/")[: path.count("/") + 1])


def _assets_at(contents: Contents, path: str) -> Sequence[Asset]:
    return _between(contents, path, f"{path}\0")


def _assets_below(contents: Contents, folder: str) -> Sequence[Asset]:
    return _between(contents, f"{folder}/", f"{folder}0")  # "0" comes right behind "/".


def _between(contents: Contents, start: str, end: str) -> Sequence[Asset]:
    assets = contents.snapshot.assets
    first = bisect_left(assets, start, key=_path)
    return assets[first : bisect_left(assets, end, first, key=_path)]


def _path(asset: Asset) -> str:
    return asset.path


def _literal(text: str) -> str:
    """``text`` as an ignore rule means it letter by letter."""
    return re.sub(r"([\\*?\[\]!# ])", r"\\\1", text)


FIXES: dict[str, Maker] = {
    "PS-NAME-RESERVED": _another_name,
    "PS-NAME-ENDING": _another_name,
    "PS-NAME-CHARACTERS": _another_name,
    "PS-NAME-INVISIBLE": _another_name,
    "PS-NAME-CASE": _rename_the_twin,
    "PS-PATH-CASE": _rename_the_second,
    "PS-PATH-CASE-FOLDER": _join_folders,
    "PS-FILE-TWINS": _rename_the_one_with_loose_accents,
    "PS-FILE-SOURCE-ART": _leave_out,
    "PS-FILE-DRAFT": _leave_out,
}
