"""Any picture of Pillow's as plain pixels, no larger than there is room for."""

from __future__ import annotations

import io
import math
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from studio.progress import CancelToken
from studio.workspace.previews.preview import Pixels

if TYPE_CHECKING:
    from PIL.Image import Image

Room: TypeAlias = Callable[[int, int], tuple[int, int]]
"""How large a picture of that width and height is to be at most."""

_LONGEST = 16_384
"""Of an edge: nobody can draw longer ones."""

_STRIP = 1 << 20
"""Pixels that are converted at once: a cancel comes between."""


def area(most: int) -> Room:
    """Room for ``most`` pixels."""

    def room(width: int, height: int) -> tuple[int, int]:
        scale = min(1.0, math.sqrt(most / (width * height)), _LONGEST / width, _LONGEST / height)
        return max(1, int(width * scale)), max(1, int(height * scale))

    return room


def square(edge: int) -> Room:
    """Room for a square."""

    def room(width: int, height: int) -> tuple[int, int]:
        scale = min(1.0, edge / width, edge / height)
        return max(1, round(width * scale)), max(1, round(height * scale))

    return room


def shrunk(image: Image, room: Room, cancel: CancelToken) -> Image:
    """``image`` (loaded) in ``L``, ``RGB`` or ``RGBA``, made smaller to fit into ``room``.

    It is converted strip by strip, so that no second copy of a large one is held. Raises ``Cancelled``.
    """
    from PIL import Image as pillow  # noqa: N813, PLC0415 -- only who looks at pictures waits for it

    width, height = image.size
    target = room(width, height)
    across, down = max(1, width // target[0]), max(1, height // target[1])
    plain = _plainly(image)
    rows = max(1, _STRIP // width // down) * down
    small: Image | None = None
    for top in range(0, height, rows):
        cancel.check()
        strip = plain(image.crop((0, top, width, min(top + rows, height))))
        if across > 1 or down > 1:
            strip = strip.reduce((across, down))
        small = small or pillow.new(strip.mode, (-(-width // across), -(-height // down)))
        small.paste(strip, (0, top // down))
    if small is None:
        raise ValueError("a picture without pixels")
    return small if small.size == target else small.resize(target, pillow.Resampling.BICUBIC)


def pixels_of(image: Image) -> Pixels:
    """``image`` as plain pixels."""
    return Pixels(*image.size, image.convert("RGBA").tobytes())


def _plainly(image: Image) -> Callable[[Image], Image]:
    """What makes a strip of ``image`` one that can be shown: its numbers may go further than 255."""
    mode = image.mode
    if mode in {"I", "F"} or mode.startswith("I;16"):
        return _scaled(*_range(image))
    if mode == "CMYK":
        return _printed(image.info.get("icc_profile"))
    if mode in {"YCbCr", "HSV", "LAB"}:
        return _as("RGB")
    if mode in {"1", "L", "RGB"} and "transparency" not in image.info:
        return _as("RGB" if mode == "RGB" else "L")
    return _as("RGBA")


def _as(mode: str) -> Callable[[Image], Image]:
    def convert(strip: Image) -> Image:
        return strip if strip.mode == mode else strip.convert(mode)

    return convert


def _printed(profile: object) -> Callable[[Image], Image]:
    """Inks as they look on paper, where the file says which inks they are."""
    if not isinstance(profile, bytes):
        return _as("RGB")
    from PIL import ImageCms  # noqa: PLC0415 -- only few pictures are for printing

    try:
        inks = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        srgb = ImageCms.createProfile("sRGB")  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType] -- half typed
        screen = ImageCms.ImageCmsProfile(srgb)  # pyright: ignore[reportUnknownArgumentType] -- the same
        change = ImageCms.ImageCmsTransform(inks, screen, "CMYK", "RGB")
    except (ImageCms.PyCMSError, OSError, ValueError):
        return _as("RGB")
    return change.apply


def _scaled(low: float, high: float) -> Callable[[Image], Image]:
    def scale(strip: Image) -> Image:
        import numpy as np  # noqa: PLC0415 -- only for numbers that Pillow itself would cut off
        from PIL import Image as pillow  # noqa: N813, PLC0415 -- only who looks at pictures waits for it

        numbers = np.nan_to_num(np.asarray(strip, dtype=np.float32), nan=low, posinf=high, neginf=low)
        grey = ((numbers - low) * (255 / (high - low))).clip(0, 255)
        return pillow.fromarray(grey.astype(np.uint8))

    return scale


def _range(image: Image) -> tuple[float, float]:
    """From black to white, as far as the numbers tell."""
    if image.mode.startswith("I;16"):
        return 0.0, 65_535.0
    extremes = image.getextrema()
    low, high = (float(one) for one in extremes if not isinstance(one, tuple))
    if not math.isfinite(low) or not math.isfinite(high):
        return 0.0, 1.0
    for most in (1.0, 255.0, 65_535.0) if image.mode == "F" else (255.0, 65_535.0):
        if low >= 0 and high <= most:
            return 0.0, most
    return (low, high) if high > low else (low - 1, low)
