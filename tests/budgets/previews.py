"""Small pictures and looks into files, beside what the libraries take for the same by themselves."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import numpy as np
from PIL import Image

from studio.progress import CancelToken
from studio.project.assets import Asset
from studio.workspace.previews.preview import ImageShown
from studio.workspace.previews.reading import preview_of
from studio.workspace.previews.small_pictures import pictures_path
from studio.workspace.previews.thumbnails import EDGE, thumbnails_of
from tests.budgets.turns import Work, against, in_turn

PICTURES = 60
BAR = 1.5
"""Times that small pictures may take of what Pillow alone takes for them."""

_FORMS = {"png": "PNG", "jpg": "JPEG", "tga": "TGA", "webp": "WEBP"}


def table(pictures: int = PICTURES) -> str:
    """Small pictures made, found again, and Pillow's own; then one large picture."""
    with tempfile.TemporaryDirectory(prefix="pictures-") as name:
        folder = Path(name)
        assets = _written(folder, pictures)
        took = in_turn(
            {
                "bare": Work(lambda: _bare(folder, assets)),
                "made": Work(lambda: _ours(folder, assets), before=_forget),
                "again": Work(lambda: _ours(folder, assets)),
                "large": Work(lambda: preview_of(folder / assets[0].path, CancelToken())),
                "bare large": Work(lambda: _bare_large(folder / assets[0].path)),
            }
        )
        assert isinstance(preview_of(folder / assets[0].path, CancelToken()), ImageShown)
    return "\n".join(
        (
            f"{pictures} pictures of 2,048 x 1,536 in {len(_FORMS)} formats",
            against(
                "small pictures, none of them known", took["made"], "open and thumbnail", took["bare"], BAR
            ),
            against("small pictures, all of them known", took["again"], "open and thumbnail", took["bare"]),
            against(
                "one picture of 2,048 x 1,536 shown", took["large"], "open and convert", took["bare large"]
            ),
        )
    )


def _written(folder: Path, count: int) -> list[Asset]:
    """Pictures as a scan sees them, unchanged for years."""
    assets: list[Asset] = []
    chance = np.random.default_rng(7)
    for number in range(count):
        ending = list(_FORMS)[number % len(_FORMS)]
        path = folder / f"{number:03}.{ending}"
        coarse = Image.fromarray(chance.integers(0, 255, (48, 64, 3), dtype=np.uint8))
        coarse.resize((2048, 1536), Image.Resampling.BICUBIC).save(path, _FORMS[ending])
        os.utime(path, (1_600_000_000, 1_600_000_000))
        facts = path.stat()
        assets.append(Asset(path.name, path.name, facts.st_size, facts.st_mtime_ns))
    return assets


def _bare(folder: Path, assets: list[Asset]) -> None:
    for asset in assets:
        with Image.open(folder / asset.path) as image:
            image.thumbnail((EDGE, EDGE))
            image.convert("RGBA").tobytes()


def _bare_large(path: Path) -> bytes:
    with Image.open(path) as image:
        return image.convert("RGBA").tobytes()


def _ours(folder: Path, assets: list[Asset]) -> None:
    found = list(thumbnails_of([(folder, asset) for asset in assets], CancelToken()))
    assert all(one.pixels is not None for one in found)


def _forget() -> None:
    for path in pictures_path().parent.glob(f"{pictures_path().name}*"):
        path.unlink()
