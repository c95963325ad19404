"""Fixes of selectors: the path that was meant, the right kind, or away with one that does nothing."""

from __future__ import annotations

import json
import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Iterator
from pathlib import PurePosixPath

from studio.files import plain
from studio.manifest.patches import Patch
from studio.manifest.paths import is_absolute, plain_path
from studio.manifest.selectors import select
from studio.manifest.values import (
    DirectorySelector,
    PatternSelector,
    RenamedDirectory,
    Selector,
    named_path,
)
from studio.project.contents import Contents
from studio.project.edits import Change, InsertItem, RemoveValue, SetValue
from studio.project.fixes.fix import Fix, Ground, Maker
from studio.project.fixes.keys import key_patch, keys_at, keys_of, patching
from studio.project.fixes.manifests import writing
from studio.project.fixes.near import names_in, near_path
from studio.project.fixes.takers import sources
from studio.project.intents import relative
from studio.words import counted, words

SELECTORS = "fileSelectors"

_OTHER_KIND = {
    "directory": "file",
    "directorySource": "fileSource",
    "directoryDestination": "fileDestination",
    "file": "directory",
    "fileSource": "directorySource",
    "fileDestination": "directoryDestination",
}


def selector_of(ground: Ground) -> Selector | None:
    """The selector that the problem is about."""
    keys = keys_of(ground.problem.place.field)
    if ground.pack is None or len(keys) < 2 or keys[0] != SELECTORS:
        return None
    selectors, number = ground.pack.manifest.selectors, keys[1]
    # They are in order, and a manifest may have 100,000 of them, each with a problem.
    at = bisect_left(selectors, number, key=_index) if isinstance(number, int) else len(selectors)
    return selectors[at] if at < len(selectors) and selectors[at].index == number else None


def _index(selector: Selector) -> int:
    return selector.index


def removing(ground: Ground, label: str | None = None) -> Iterator[Fix]:
    """Takes the selector that the problem is about away, unless it is the only one."""
    keys = keys_of(ground.problem.place.field)[:2]
    if ground.pack is None or len(keys) < 2 or ground.document.node(keys) is None:
        return
    node = ground.document.node((SELECTORS,))
    if node is not None and len(node.items) > 1:
        change = RemoveValue(ground.pack.path, keys)
        yield Fix("remove-selector", label or words("Remove the selector"), (change,))


def _remove(ground: Ground) -> Iterator[Fix]:
    selector = selector_of(ground)
    yield from removing(
        ground, words("Remove the selector {selector}", selector=named_path(selector)) if selector else None
    )


def _near(ground: Ground) -> Iterator[Fix]:
    """The file or folder that was meant, or else no selector."""
    selector, contents = selector_of(ground), ground.contents
    if selector is None or contents is None:
        return
    keys = keys_of(ground.problem.place.field)
    text = named_path(selector)
    if not isinstance(selector, PatternSelector):
        folder = isinstance(selector, DirectorySelector | RenamedDirectory)
        near = near_path(contents.snapshot.paths, text, folder=folder)
        if near is not None and _may_ship(contents, near):
            yield from writing(ground, "use-near-path", words("Use {new}", new=near), keys, near)
    yield from _remove(ground)


def _may_ship(contents: Contents, path: str) -> bool:
    asset = contents.snapshot.by_path.get(path)
    return asset is None or asset.ignored_by is None


def _other_kind(ground: Ground) -> Iterator[Fix]:
    """A file that was named as a folder, or the other way round: other keys, the same paths."""
    keys = keys_of(ground.problem.place.field)[:2]
    found = [(key, key_patch(ground.document, (*keys, key), _OTHER_KIND[key])) for key in _kind_keys(ground)]
    patches = [patch for _, patch in found if patch is not None]
    is_folder = ground.problem.finding.arguments.get("key") == "directory"
    for key, _ in found:
        node, text = ground.document.node((*keys, key)), ground.text((*keys, key))
        if not is_folder and node is not None and text.endswith("/"):
            patches.append(Patch(node.start, node.end, _quoted(text.rstrip("/"))))
    label = words("Take it as a folder") if is_folder else words("Take it as a file")
    yield from patching(ground, "other-kind", label, patches)


def _kind_keys(ground: Ground) -> tuple[str, ...]:
    keys = keys_of(ground.problem.place.field)[:2]
    return tuple(key for key in keys_at(ground, keys) if key in _OTHER_KIND)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


# How paths are written


def _rewriting(code: str, write: Callable[[Ground, str], str | None], label: str | None = None) -> Maker:
    """A fix that writes another text at the problem's place; without a ``label`` it is called by that."""

    def make(ground: Ground) -> Iterator[Fix]:
        keys = keys_of(ground.problem.place.field)
        old = ground.text(keys)
        new = write(ground, old)
        if new and new != old:
            yield from writing(ground, code, label or words("Write {new}", new=new), keys, new)

    return make


def _forward(ground: Ground, text: str) -> str:
    del ground
    return text.replace("\\", "/")


def _joined(ground: Ground, text: str) -> str:
    del ground
    return unicodedata.normalize("NFC", text)


def _below_the_base(ground: Ground, text: str) -> str | None:
    """An absolute path that lies below the base, as counted from it."""
    pack = ground.pack
    if pack is None:
        return None
    base = plain(pack.base).as_posix().rstrip("/") + "/"
    path = text.replace("\\", "/")
    return plain_path(path[len(base) :]) if path.startswith(base) else None


def _from_the_manifest(ground: Ground, text: str) -> str | None:
    """An absolute source root, as counted from the manifest."""
    pack = ground.pack
    if pack is None or not PurePosixPath(text).is_absolute() or not pack.path.is_absolute():
        return None
    new = relative(plain(pack.base), pack.path.parent)
    return None if is_absolute(new) else new


def _without_climbing(ground: Ground, text: str) -> str | None:
    """A path that climbs and comes down again below the base, without that."""
    del ground
    parts: list[str] = []
    if is_absolute(text):
        return None
    for part in re.split(r"[/\\]", text):
        if part == ".." and not parts:
            return None
        if part == "..":
            parts.pop()
        elif part not in ("", "."):
            parts.append(part)
    return "/".join(parts)


def _without_empty_parts(ground: Ground, text: str) -> str | None:
    del ground
    return "/".join(part for part in text.split("/") if part not in ("", ".")) or None


def _one_by_one(ground: Ground) -> Iterator[Fix]:
    """The base itself, as the folders and files that are in it."""
    keys, contents = keys_of(ground.problem.place.field), ground.contents
    if contents is None or keys[-1:] != ("directory",):
        return
    there = names_in(contents.snapshot.paths, "")
    others = {named_path(one).strip("/") for one in contents.pack.manifest.selectors}
    names = [one for one in there if one[0] not in others and _ships(contents, one[0])]
    if not names:
        return
    values = [{"directory" if is_folder else "file": name} for name, is_folder in names]
    label = counted(
        "Name {name} one by one",
        "Name the {count} folders and files in it one by one",
        len(values),
        name=names[0][0],
    )
    manifest = contents.pack.path
    changes: list[Change] = [SetValue(manifest, keys[:2], values[0])]
    changes += [InsertItem(manifest, (SELECTORS,), value) for value in values[1:]]
    yield Fix("name-one-by-one", label, tuple(changes))


def _ships(contents: Contents, name: str) -> bool:
    """Whether anything at or below ``name`` right in the base is not ignored."""
    assets = contents.snapshot.by_path
    asset = assets.get(name)
    if asset is not None:
        return asset.ignored_by is None
    start, end = (bisect_left(contents.snapshot.paths, name + after) for after in "/0")
    return any(assets[path].ignored_by is None for path in contents.snapshot.paths[start:end])


def _as_folder(ground: Ground) -> Iterator[Fix]:
    """``voices/**`` is all of the folder ``voices``."""
    keys = keys_of(ground.problem.place.field)
    text = ground.text(keys)
    match = re.fullmatch(r"([^*?\[]*[^*?\[/])/\*\*(/\*)?", text)
    node = ground.document.node(keys)
    if match is None or node is None or is_absolute(text):
        return
    key = key_patch(ground.document, keys, "directory")
    patches = [] if key is None else [key, Patch(node.start, node.end, _quoted(match[1]))]
    yield from patching(
        ground, "take-folder", words("Take all of the folder {folder}", folder=match[1]), patches
    )


# Exclusions


def _as_on_disk(ground: Ground) -> Iterator[Fix]:
    near = str(ground.problem.finding.arguments["near"])
    keys = keys_of(ground.problem.place.field)
    yield from writing(ground, "as-on-disk", words("Write {name} as on disk", name=near), keys, near)


def _exclusion(ground: Ground) -> Iterator[Fix]:
    """The file that was meant, or else no exclusion."""
    contents = ground.contents
    keys = keys_of(ground.problem.place.field)
    if contents is not None:
        near = near_path(sources(contents), ground.text(keys), folder=False)
        if near is not None and not _empties(contents, {near}):
            yield from writing(ground, "use-near-path", words("Exclude {files}", files=near), keys, near)
    yield from removing(ground, words("Remove the exclusion"))


def _matching(ground: Ground) -> Iterator[Fix]:
    """An exclusion for each file that the pattern fits."""
    contents, pack = ground.contents, ground.pack
    keys = keys_of(ground.problem.place.field)
    if contents is None or pack is None:
        return
    pattern = PatternSelector(index=0, pattern=ground.text(keys))
    found = [one.source for one in select((pattern,), sources(contents)).taken]
    if not found or _empties(contents, set(found)):
        yield from removing(ground, words("Remove the exclusion"))
        return
    changes: list[Change] = [SetValue(pack.path, keys, found[0])]
    changes += [InsertItem(pack.path, (SELECTORS,), {"fileExclusion": source}) for source in found[1:]]
    label = counted(
        "Exclude {files}", "Exclude the {count} matching files one by one", len(found), files=found[0]
    )
    yield Fix("exclude-matching", label, tuple(changes))


def _empties(contents: Contents, excluded: set[str]) -> bool:
    """Whether some selector would take nothing any more without those ``excluded``."""
    had: set[int] = set()
    left: set[int] = set()
    for file in contents.files:
        had.update(file.selectors)
        if file.asset.path not in excluded:
            left.update(file.selectors)
    return had != left


FIXES: dict[str, Maker] = {
    "PS-SELECTOR-EMPTY": _near,
    "PS-SELECTOR-KIND": _other_kind,
    "PS-SELECTOR-IGNORED": _remove,
    "PS-SELECTOR-EXCLUDED": _remove,
    "PS-PATTERN-DOUBLE-STAR": _as_folder,
    "PS-EXCLUSION-CASE": _as_on_disk,
    "PS-EXCLUSION-EMPTY": _exclusion,
    "PS-EXCLUSION-PATTERN": _matching,
    "PS-PATH-ABSOLUTE": _rewriting("relative-path", _below_the_base),
    "PS-ROOT-ABSOLUTE": _rewriting(
        "relative-path", _from_the_manifest, words("Write it relative to the manifest")
    ),
    "PS-PATH-ESCAPES": _rewriting("clean-path", _without_climbing),
    "PS-PATH-EMPTY-PART": _rewriting("clean-path", _without_empty_parts),
    "PS-PATH-DOT": _one_by_one,
    "PS-PATH-BACKSLASH": _rewriting("forward-slashes", _forward, words("Write forward slashes")),
    "PS-PATH-NOT-NFC": _rewriting("join-accents", _joined, words("Write letters and accents joined")),
}
