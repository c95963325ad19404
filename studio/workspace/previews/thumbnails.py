"""Small pictures of files, made once and kept on disk by what the files hold."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from studio.progress import CancelToken
from studio.project.assets import Asset
from studio.workspace.previews.preview import Pixels

EDGE = 256
"""The longer edge of a small picture, in pixels."""


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """``pixels`` is ``None`` where a file has no picture. ``width`` and ``height`` are the file's own, 0: unknown."""

    pixels: Pixels | None
    width: int = 0
    height: int = 0


def thumbnail_of(base: Path, asset: Asset, cancel: CancelToken) -> Thumbnail:
    """The small picture of ``asset`` below ``base``: an image, a waveform, or none. Raises ``Cancelled`` alone."""
    raise NotImplementedError
