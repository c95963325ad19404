"""Small pictures for lists: made in a job, those in sight first, and kept as long as there is room."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import field
from functools import partial
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from studio.progress import CancelToken, Report
from studio.project.assets import Asset
from studio.ui.jobs import JobRunner, Lane
from studio.ui.pictures import image_of
from studio.values import dataclass
from studio.workspace.previews.small_pictures import Thumbnail

AT_ONCE = 8
"""Pictures that one job makes: few, so that what is wanted next does not wait."""

MOST_BYTES = 64_000_000
"""Of pictures that are kept in memory; what was longest not asked for goes first."""

_JOB = "thumbnails"
_NO_PICTURE = 200
"""Bytes that the memory of a file without a picture takes, about."""


@dataclass(frozen=True, slots=True)
class ThumbnailWish:
    """The small picture of ``asset`` below ``base`` is wanted; ``key`` is the asset's in the tree."""

    key: str
    base: Path
    asset: Asset


@dataclass(frozen=True, slots=True)
class ThumbnailMade:
    """``image`` is ``None`` where the file has none. ``width`` and ``height`` are the file's, 0: unknown."""

    key: str
    asset: Asset
    image: QImage | None = field(compare=False)
    width: int = 0
    height: int = 0


_Version: TypeAlias = tuple[str, int, int]
"""A key, and the size and time of change that a picture is true for."""


class Thumbnailer(QObject):
    """Makes small pictures, a few at a time. ``made`` carries each as it is ``ThumbnailMade``."""

    made = Signal(object)

    def __init__(self, jobs: JobRunner, parent: QObject, *, most_bytes: int = MOST_BYTES) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._most_bytes = most_bytes
        self._waiting: list[ThumbnailWish] = []
        self._under_way: frozenset[_Version] = frozenset()
        self._known: OrderedDict[_Version, ThumbnailMade] = OrderedDict()
        self._bytes = 0

    def want(self, items: Sequence[ThumbnailWish]) -> None:
        """Make the pictures of ``items``, in their order, instead of what was wanted before.

        What is being made is let be, as long as something of it is still wanted.
        """
        missing = [item for item in items if _version(item) not in self._known]
        if self._under_way and self._under_way.isdisjoint(map(_version, missing)):
            self._jobs.cancel(_JOB)
            self._under_way = frozenset()
        self._waiting = [item for item in missing if _version(item) not in self._under_way]
        if not self._under_way:
            self._go_on()

    def known(self, key: str, asset: Asset) -> ThumbnailMade | None:
        """What was made of ``asset`` as it is now; ``None``: nothing yet."""
        version = (key, asset.size, asset.changed)
        found = self._known.get(version)
        if found is not None:
            self._known.move_to_end(version)
        return found

    def image(self, key: str, asset: Asset) -> QImage | None:
        """The small picture of ``asset`` as it is now; ``None``: there is none, or not yet."""
        found = self.known(key, asset)
        return found.image if found is not None else None

    def close(self) -> None:
        """Nobody is there any more to see them."""
        self._waiting = []
        self._under_way = frozenset()
        self._jobs.cancel(_JOB)

    def _go_on(self) -> None:
        batch, self._waiting = self._waiting[:AT_ONCE], self._waiting[AT_ONCE:]
        self._under_way = frozenset(map(_version, batch))
        if batch:
            self._jobs.start(_JOB, partial(_made, tuple(batch)), self._take, lane=Lane.LOOKING)

    def _take(self, made: tuple[ThumbnailMade, ...]) -> None:
        for one in made:
            self._keep(one)
        self._go_on()
        for one in made:
            self.made.emit(one)

    def _keep(self, made: ThumbnailMade) -> None:
        version = (made.key, made.asset.size, made.asset.changed)
        old = self._known.pop(version, None)
        self._bytes += _weight(made) - (_weight(old) if old is not None else 0)
        self._known[version] = made
        while self._bytes > self._most_bytes and len(self._known) > 1:
            _, oldest = self._known.popitem(last=False)
            self._bytes -= _weight(oldest)


def _made(batch: Sequence[ThumbnailWish], cancel: CancelToken, report: Report) -> tuple[ThumbnailMade, ...]:
    from studio.workspace.previews.thumbnails import thumbnails_of  # noqa: PLC0415 -- not needed for the first picture

    del report
    found = thumbnails_of([(wish.base, wish.asset) for wish in batch], cancel)
    return tuple(map(_one, batch, found))


def _one(wish: ThumbnailWish, found: Thumbnail) -> ThumbnailMade:
    image = image_of(found.pixels) if found.pixels is not None else None
    return ThumbnailMade(wish.key, wish.asset, image, found.width, found.height)


def _version(wish: ThumbnailWish) -> _Version:
    return wish.key, wish.asset.size, wish.asset.changed


def _weight(made: ThumbnailMade) -> int:
    return _NO_PICTURE + (made.image.sizeInBytes() if made.image is not None else 0)
