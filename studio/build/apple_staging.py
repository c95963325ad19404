"""Exactly the files of one pack in a folder of their own, for a packager that takes all it finds."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import field
from functools import partial
from pathlib import Path

from studio.archive.digests import Digester, Digests
from studio.build.bench import Bench
from studio.build.report import FileRecord
from studio.errors import StudioError
from studio.files import leads_to_folder, trouble
from studio.manifest.paths import is_absolute, plain_path
from studio.manifest.values import DirectorySelector, RenamedDirectory, named_path
from studio.progress import CancelToken
from studio.project.assets import Asset
from studio.project.contents import Contents
from studio.values import dataclass
from studio.words import words
from studio.workspace.sources import never_a_link, read_source


@dataclass(frozen=True, slots=True)
class Stage:
    """A manifest, the folder that its paths count from, and the files in there as they were staged."""

    manifest: Path
    base: Path
    records: tuple[FileRecord, ...]


def staged(
    contents: Contents,
    folder: Path,
    bench: Bench,
    *,
    advance: Callable[[int], None],
    known: Collection[FileRecord] | None = None,
) -> Stage:
    """The files of ``contents`` below the empty ``folder``, laid out as in their base, names in NFC.

    The manifest keeps its bytes and stands where its ``sourceRoot`` leads to that base. Ignored files are
    left out; of files that the manifest itself excludes only the names are there, for it names them.
    ``known`` are all files with their digests, where these are known; what the disk can clone is not read
    then. ``advance`` is told how many bytes of sources are there. Raises ``StudioError`` and ``Cancelled``.
    """
    try:
        home, base = _places(contents, folder)
        assets = {file.asset.path: file.asset for file in contents.files}
        empty = {source for source, _ in contents.selection.excluded} - assets.keys()
        _make_folders(base, [*assets, *empty], _named_folders(contents))
        for path in empty:
            (base / path).touch()
        digests = {one.path: Digests(one.blake3, one.sha256) for one in known or ()}
        expected = {file.asset.path: digests[file.path] for file in contents.files if file.path in digests}
        taken = _take(
            _Move(contents.pack.base, base, bench.cancel, expected), assets.values(), bench, advance
        )
        manifest = _free(home, contents.pack.path.stem)
        manifest.write_bytes(contents.pack.document.data)
    except OSError as error:
        raise trouble(error, folder, "filled", called=words("The folder for Apple's packager")) from error
    records = (FileRecord(file.path, file.asset.size, *taken[file.asset.path]) for file in contents.files)
    return Stage(manifest, base, tuple(records))


def _places(contents: Contents, folder: Path) -> tuple[Path, Path]:
    """The folder for the manifest, and the base that its ``sourceRoot`` leads to from there; both made."""
    root = contents.pack.manifest.source_root
    if not root:  # Then paths count from where the packager is started.
        home, base = folder / "manifest", folder / "base"
        home.mkdir()
        base.mkdir()
        return home, base
    if is_absolute(root):
        raise StudioError(
            words(
                "{pack} names its source folder by a full path, {folder}, so Apple's packager would take "
                "its files from there, with those that are ignored.",
                pack=contents.pack.name,
                folder=root,
            ),
            words("Write sourceRoot relative to the manifest."),
            path=contents.pack.path,
        )
    parts = [part for part in root.split("/") if part not in ("", ".")]
    depth = lowest = 0
    for part in parts:
        depth += -1 if part == ".." else 1
        lowest = min(lowest, depth)
    # No name that a pattern could mean by accident: above, the manifest itself may lie below the base.
    home = folder.joinpath("tree", *(f".above{number}" for number in range(-lowest)))
    home.mkdir(parents=True)
    base = home
    for part in parts:
        base = base.parent if part == ".." else base / part
        base.mkdir(exist_ok=True)
    return home, base


def _named_folders(contents: Contents) -> Iterator[str]:
    """Folders that the manifest names: they are there even where nothing in them is shipped."""
    for one in contents.pack.manifest.selectors:
        if isinstance(one, DirectorySelector | RenamedDirectory):
            path = plain_path(named_path(one))
            if path and leads_to_folder(contents.pack.base / path):
                yield path


def _make_folders(base: Path, files: Iterable[str], folders: Iterable[str]) -> None:
    made = {""}
    for path in {*(file.rpartition("/")[0] for file in files), *folders} - made:
        (base / path).mkdir(parents=True, exist_ok=True)


class _Cloner:
    """Clones files until that fails once: then this disk does not do it, and each try costs time."""

    def __init__(self) -> None:
        self._able = True

    def clone(self, source: Path, target: Path) -> bool:
        """Make ``target`` a clone of ``source``; whether it is one now."""
        self._able = self._able and _clone(source, target)
        return self._able


@dataclass(frozen=True, slots=True)
class _Move:
    """From below one folder to below another; ``known`` digests are by the path there."""

    source: Path
    base: Path
    cancel: CancelToken
    known: Mapping[str, Digests]
    cloner: _Cloner = field(default_factory=_Cloner)


def _take(
    move: _Move, assets: Collection[Asset], bench: Bench, advance: Callable[[int], None]
) -> dict[str, Digests]:
    """Bring ``assets`` to where they are wanted; the digests of their bytes, by path."""
    found: dict[str, Digests] = {}
    for asset, digests in zip(
        assets, bench.lanes.map(partial(_take_one, move), assets, bench.cancel), strict=True
    ):
        found[asset.path] = digests
        advance(asset.size)
    return found


def _take_one(move: _Move, asset: Asset) -> Digests:
    # No hard link: it would change when the source was last touched, and nothing would count as unchanged.
    target = move.base / asset.path
    known = move.known.get(asset.path)
    is_clone = move.cloner.clone(move.source / asset.disk_path, target)
    if is_clone and known is not None:
        os.utime(target, ns=(asset.changed, asset.changed))
        return known
    digester = Digester()
    with contextlib.ExitStack() as stack:
        copy = None if is_clone else stack.enter_context(target.open("xb"))
        for chunk in read_source(move.source, asset):
            move.cancel.check()
            digester.update(chunk)
            if copy is not None:
                copy.write(chunk)
    os.utime(target, ns=(asset.changed, asset.changed))
    return digester.digests()


def _clone(source: Path, target: Path) -> bool:
    """Make ``target`` a clone of ``source``, where system and disk know such a thing."""
    if sys.platform == "darwin":
        import ctypes  # noqa: PLC0415 -- only a Mac has what is called

        library = ctypes.CDLL(None, use_errno=True)
        return bool(library.clonefile(os.fsencode(source), os.fsencode(target), _NO_FOLLOW) == 0)
    elif sys.platform == "linux":  # noqa: RET505 -- so that both checkers pass over the other systems' part
        import fcntl  # noqa: PLC0415 -- Windows has no such module

        try:
            with (
                open(source, "rb", opener=never_a_link) as given,
                target.open("xb") as taken,
            ):
                fcntl.ioctl(taken.fileno(), _FICLONE, given.fileno())
        except OSError:
            with contextlib.suppress(OSError):
                target.unlink()
            return False
        return True
    else:
        return False


_NO_FOLLOW = 1
"""Mac: a clone of what has become a link is one of the link."""

_FICLONE = 0x40049409
"""Linux: let the one open file share the blocks of the other."""


def _free(folder: Path, stem: str) -> Path:
    """A name for the manifest that is free in ``folder``; the packager wants it to end in ``.json``."""
    path = folder / f"{stem}.json"
    while path.exists():
        path = path.with_name(f"_{path.name}")
    return path
