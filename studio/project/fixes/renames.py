"""Other names for files and folders on disk, and what all manifests then have to say."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path, PurePosixPath

from studio.files import plain
from studio.manifest.document import NodePath
from studio.manifest.paths import plain_path
from studio.manifest.patterns import literal_prefix
from studio.manifest.values import (
    DirectorySelector,
    Exclusion,
    FileSelector,
    PatternSelector,
    RenamedDirectory,
    RenamedFile,
    Selector,
)
from studio.project.assets import Snapshot, folded
from studio.project.contents import Contents
from studio.project.edits import Move, SetValue
from studio.project.fixes.fix import Fix
from studio.project.fixes.identity import Itself
from studio.words import words


def renaming(contents: Contents, everything: Iterable[Contents], disk_path: str, name: str) -> Iterator[Fix]:
    """Gives the file or folder at ``disk_path`` below the base another ``name``; nothing where that is taken.

    Selectors of all packs that name it, or something in it, name it afterwards as it is called then.
    """
    folder, _, old = disk_path.rpartition("/")
    if not name or name == old or name in (".", "..") or not is_text(disk_path):
        return
    new = f"{folder}/{name}" if folder else name
    if is_taken(contents.snapshot, _joined(new), but=_joined(disk_path)):
        return
    base = contents.pack.base
    move = Move(base / disk_path, base / new)
    yield Fix(
        "rename-file", words("Rename to {name}", name=name), tuple(mending((move,), everything)), (move,)
    )


def free_name(contents: Contents, disk_path: str) -> str:
    """A name near that of ``disk_path``, ``rock-2.png``, that nothing beside it has."""
    folder, _, name = _joined(disk_path).rpartition("/")
    stem, suffix = PurePosixPath(name).stem, PurePosixPath(name).suffix
    number = 2
    while is_taken(contents.snapshot, _below(folder, f"{stem}-{number}{suffix}")):
        number += 1
    return f"{stem}-{number}{suffix}"


def is_taken(snapshot: Snapshot, path: str, *, but: str | None = None) -> bool:
    """Whether a file or folder has the name ``path``, in whatever case; ``but`` itself does not count."""
    folder = path.rpartition("/")[0]
    return any(one != but for one in _folded_names(Itself(snapshot.paths), folder).get(folded(path), ()))


def names_in(paths: Sequence[str], folder: str) -> Iterator[str]:
    """The paths of the files and folders right in ``folder``, which ``paths``, in order, lead to."""
    start = f"{folder}/" if folder else ""
    at = bisect_left(paths, start)
    while at < len(paths) and paths[at].startswith(start):
        cut = paths[at].find("/", len(start))
        if cut < 0:
            yield paths[at]
            at += 1
        else:
            inner = paths[at][:cut]
            yield inner
            at = bisect_left(paths, inner + "0", at)  # "0" comes right behind "/".


def mending(moves: Sequence[Move], everything: Iterable[Contents]) -> Iterator[SetValue]:
    """What the selectors of all packs have to say when ``moves`` are made, where they name what is moved."""
    names = {_joined(move.source.name) for move in moves}
    inside: dict[Path, list[tuple[str, str]]] = {}
    for one in everything:
        pack = one.pack
        for selector in pack.manifest.selectors:
            key, text = written_at(selector)
            text = _joined(text)
            if not any(name in text for name in names):
                continue  # Nearly all of them; the rest is looked at closely.
            here = inside.get(pack.base)
            if here is None:
                here = inside[pack.base] = list(_inside(moves, plain(pack.base)))
            keys: NodePath = ("fileSelectors", selector.index, key)
            new = _moved_text(selector, text, here)
            if new is not None and pack.document.node(keys) is not None:
                yield SetValue(pack.path, keys, new)


def written_at(selector: Selector) -> tuple[str, str]:
    """The key under which ``selector`` names what it takes or leaves out, and what stands there."""
    match selector:
        case PatternSelector():
            return "filePattern", selector.pattern
        case RenamedFile():
            return "fileSource", selector.source
        case RenamedDirectory():
            return "directorySource", selector.source
        case FileSelector():
            return "file", selector.path
        case DirectorySelector():
            return "directory", selector.path
        case Exclusion():
            return "fileExclusion", selector.path


def _inside(moves: Iterable[Move], base: Path) -> Iterator[tuple[str, str]]:
    """Old and new path of each of ``moves`` below ``base``, as manifests write them."""
    for move in moves:
        source, target = plain(move.source), plain(move.target)
        if source.is_relative_to(base) and target.is_relative_to(base):
            old, new = source.relative_to(base).as_posix(), target.relative_to(base).as_posix()
            yield _joined(old), _joined(new)


def _moved_text(selector: Selector, text: str, moves: Iterable[tuple[str, str]]) -> str | None:
    is_pattern = isinstance(selector, PatternSelector)
    path = plain_path(text)
    if not path:
        return None
    fixed = literal_prefix(path) if is_pattern else path
    for old, new in moves:
        if fixed == old or fixed.startswith(f"{old}/"):
            return new + path[len(old) :] + ("/" if text.endswith("/") else "")
    return None


def is_text(name: str) -> bool:
    """Whether a manifest can write ``name``: a disk may have bytes in it that are no UTF-8."""
    return not any("\ud800" <= letter <= "\udfff" for letter in name)


@lru_cache(maxsize=16)
def _folded_names(key: Itself[Sequence[str]], folder: str) -> Mapping[str, Sequence[str]]:
    """What is right in ``folder``, by its path in one case: problems of one folder come together."""
    found: dict[str, list[str]] = {}
    for one in names_in(key.value, folder):
        found.setdefault(folded(one), []).append(one)
    return found


def _joined(path: str) -> str:
    return unicodedata.normalize("NFC", path)


def _below(folder: str, name: str) -> str:
    return f"{folder}/{name}" if folder else name
