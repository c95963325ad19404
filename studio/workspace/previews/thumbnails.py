"""Small pictures of files, made once and kept on disk by what the files hold."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from blake3 import blake3

from studio.errors import StudioError
from studio.progress import Cancelled, CancelToken
from studio.project.assets import Asset
from studio.workspace.previews.opened import OpenedFile, TooMuchError, opened
from studio.workspace.previews.pictures import picture, picture_kind
from studio.workspace.previews.preview import ImageShown
from studio.workspace.previews.shrinking import square
from studio.workspace.previews.small_pictures import SmallPictures, Thumbnail, small_pictures
from studio.workspace.remembered import FactMemory, Stamp, remembering, stamp_of
from studio.workspace.sources import IS_EXACT

EDGE = 256
"""The longer edge of a small picture, in pixels."""

_PATIENCE = 5.0
"""Seconds that a reader may go on for a small picture."""

_NONE = Thumbnail(None)


def thumbnail_of(base: Path, asset: Asset, cancel: CancelToken) -> Thumbnail:
    """The small picture of ``asset`` below ``base``, or none. Raises ``Cancelled`` alone."""
    return next(thumbnails_of([(base, asset)], cancel))


def thumbnails_of(sources: Iterable[tuple[Path, Asset]], cancel: CancelToken) -> Iterator[Thumbnail]:
    """The small picture of each of ``sources``, as soon as it is made. Raises ``Cancelled`` alone."""
    with remembering() as memory, small_pictures() as pictures:
        for base, asset in sources:
            cancel.check()
            yield _thumbnail(Path(f"{base}{os.sep}{asset.disk_path}"), memory, pictures, cancel)


def _thumbnail(path: Path, memory: FactMemory, pictures: SmallPictures, cancel: CancelToken) -> Thumbnail:
    stamp = _stamp(path)
    if stamp is None or not stamp.size:
        return _NONE
    key = _key(path, stamp, memory)
    if key is not None and (known := pictures.find(key)) is not None:
        return known
    try:
        with opened(path, cancel, patience=_PATIENCE) as file:
            made = _made(file)
            is_certain = _is_same(file.stamp, stamp) and stamp == _stamp(path) and not file.is_late
    except (StudioError, OSError):
        return _NONE
    if key is not None and is_certain:
        pictures.keep(key, made)
    return made


def _stamp(path: Path) -> Stamp | None:
    try:
        return stamp_of(os.lstat(path))
    except (OSError, ValueError):
        return None


def _is_same(opened_one: Stamp, stamp: Stamp) -> bool:
    """Whether the file that was opened is the one that its path showed before."""
    return opened_one == stamp if IS_EXACT else opened_one[2:4] == stamp[2:4]


def _key(path: Path, stamp: Stamp, memory: FactMemory) -> bytes | None:
    """By its content where that is known, else by its stamp; ``None``: it may change and nobody see it.

    The ending of the name belongs to it: some pictures are known by nothing else.
    """
    known, facts = memory.digests([stamp]).get(stamp), memory.find([stamp]).get(stamp)
    digest = known.blake3 if known is not None else facts.digest if facts is not None else None
    if digest is None and not stamp.is_settled(time.time_ns()):
        return None
    words = digest or repr(tuple(stamp))
    return blake3(f"{path.suffix.lower()}\0{words}".encode("utf-8", "surrogatepass")).digest()


def _made(file: OpenedFile) -> Thumbnail:
    """Raises ``Cancelled`` and ``OSError``."""
    try:
        kind = picture_kind(file)
        shown = picture(file, kind, square(EDGE)) if kind is not None else None
    except (Cancelled, OSError):
        raise
    except TooMuchError:
        return _NONE
    except Exception:  # noqa: BLE001 -- libraries fail in their own ways on files that are damaged
        return _NONE
    return Thumbnail(shown.pixels, shown.width, shown.height) if isinstance(shown, ImageShown) else _NONE
