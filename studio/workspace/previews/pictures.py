"""Looking into pictures, with Pillow."""

from __future__ import annotations

import importlib
import struct
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, cast

from studio.progress import Cancelled
from studio.words import words
from studio.workspace.previews.opened import OpenedFile, TooMuchError
from studio.workspace.previews.preview import FactName, FactsShown, ImageShown, NotShown
from studio.workspace.previews.refusals import damaged, named, too_large, too_large_picture
from studio.workspace.previews.shrinking import Room, pixels_of, shrunk

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageFile import ImageFile
    from PIL.JpegImagePlugin import JpegImageFile

MOST_DECODED = 1 << 26
"""Pixels of a picture that is decoded whole: 8,192 times 8,192, up to 256 MB."""

MOST_DRAFTED = 1 << 29
"""Pixels of a JPEG that can be decoded at an eighth of its size while it is read."""

_READERS: Mapping[str, tuple[str, str]] = {
    "avif": ("Avif", "AVIF"),
    "blp": ("Blp", "BLP"),
    "bmp": ("Bmp", "BMP"),
    "cur": ("Cur", "Cursor"),
    "dds": ("Dds", "DDS"),
    "gif": ("Gif", "GIF"),
    "icns": ("Icns", words("Mac icon")),
    "ico": ("Ico", "Icon"),
    "jp2": ("Jpeg2K", "JPEG 2000"),
    "jpeg": ("Jpeg", "JPEG"),
    "pcx": ("Pcx", "PCX"),
    "png": ("Png", "PNG"),
    "ppm": ("Ppm", "Netpbm"),
    "psd": ("Psd", "Photoshop"),
    "qoi": ("Qoi", "QOI"),
    "sgi": ("Sgi", "SGI"),
    "tga": ("Tga", "TGA"),
    "tiff": ("Tiff", "TIFF"),
    "webp": ("WebP", "WebP"),
}
"""The reader of each kind of picture, and what people call it."""

_MOST_OF_SLOW = {"webp": 1 << 25, "avif": 1 << 24, "jp2": 1 << 22, "blp": 1 << 20, "qoi": 1 << 20}
"""Pixels of kinds that take about a second for so many, and cannot be stopped meanwhile."""

_UNSIGNED: Mapping[str, str] = {
    **{ending: ending for ending in ("cur", "ico", "pcx", "ppm", "qoi", "sgi", "blp", "tga")},
    **dict.fromkeys(("pgm", "pbm", "pnm"), "ppm"),
    **dict.fromkeys(("rgb", "rgba", "bw"), "sgi"),
    **dict.fromkeys(("j2k", "j2c", "jpc"), "jp2"),
}
"""Kinds that sniffing does not know: they go by the ending of the name."""

_CHANNELS = {
    "1": words("black and white"),
    "L": words("grey"),
    "LA": words("grey with alpha"),
    "La": words("grey with alpha"),
    "P": words("palette"),
    "PA": words("palette with alpha"),
    "RGBa": "RGBA",
    "RGBX": "RGB",
    "I": words("grey"),
    "F": words("grey"),
    "YCbCr": "RGB",
}

_DRAWN_BY_EYE = {2: 0, 3: 3, 4: 1, 5: 5, 6: 4, 7: 6, 8: 2}
"""How a camera held the picture (EXIF), and the turn or flip of Pillow's that puts it right."""

_ORIENTATION, _BITS_A_SAMPLE = 0x0112, 258

_RAW_MODES: Mapping[object, str] = {
    (32, (0xFF0000, 0xFF00, 0xFF, 0xFF000000)): "BGRA",
    (32, (0xFF, 0xFF00, 0xFF0000, 0xFF000000)): "RGBA",
    (32, (0xFF0000, 0xFF00, 0xFF)): "BGRX",
    (32, (0xFF, 0xFF00, 0xFF0000)): "RGBX",
    (24, (0xFF0000, 0xFF00, 0xFF)): "BGR",
    (24, (0xFF, 0xFF00, 0xFF0000)): "RGB",
}
"""Pixels of plain DDS textures that need no arithmetic."""


def picture_kind(file: OpenedFile) -> str | None:
    """Which of the pictures that are read here ``file`` is; ``None``: none."""
    if file.kind in _READERS:
        return file.kind
    if file.kind is None or (file.kind == "text" and file.head[:1] == b"P"):
        return _UNSIGNED.get(file.ending)
    return None


def picture(file: OpenedFile, kind: str, room: Room) -> ImageShown | FactsShown | NotShown:
    """The picture in ``file``, no larger than ``room``; of some only facts. Raises ``Cancelled``."""
    what = named(words("{form} picture", form=_READERS[kind][1]))
    try:
        image = _read(file, kind)
    except Cancelled:
        raise
    except TooMuchError:
        return too_large(file, what)
    except Exception as fault:  # noqa: BLE001 -- readers say in many ways what is wrong with a header
        if type(fault).__name__ == "DecompressionBombError":
            return too_large(file, what)
        return _told(file, kind, fault) or damaged(file, what)
    return _decoded(file, kind, image, room)


def _decoded(file: OpenedFile, kind: str, image: ImageFile, room: Room) -> ImageShown | NotShown:
    """``image``, of which so far the header was read."""
    form = _READERS[kind][1]
    what = named(words("{form} picture", form=form))
    width, height = image.size
    if not width or not height:
        return damaged(file, what)
    if not _is_bearable(file, kind, image, room):
        return too_large_picture(file, form, width, height)
    depth, channels = _depth(file, kind, image), _channels(image)
    form = _form(form, image)
    obstacle = _load(image)
    if obstacle is not None and image.getbbox() is None:
        return too_large(file, what) if isinstance(obstacle, TooMuchError) else damaged(file, what)
    small = _upright(image, shrunk(image, room, file.cancel))
    if _is_turned(image):
        width, height = height, width
    return ImageShown(
        form,
        width,
        height,
        channels,
        depth,
        _frames(image, kind),
        pixels_of(small),
        reduced=small.size != (width, height),
        whole=obstacle is None,
    )


def _read(file: OpenedFile, kind: str) -> ImageFile:
    """The picture as its header tells of it, by the one reader that its content asks for.

    Pillow's own door would look for a reader by itself, and refuse large pictures by its own measure.
    """
    module = _READERS[kind][0]
    reader: Callable[[object], ImageFile] = getattr(
        importlib.import_module(f"PIL.{module}ImagePlugin"), f"{module}ImageFile"
    )
    file.seek(0)
    return reader(file)


def _told(file: OpenedFile, kind: str, fault: Exception) -> FactsShown | None:
    """The size of a picture that is sound, and of a sort that Pillow does not know."""
    if len(file.head) < 26:
        return None
    if kind == "psd" and (depth := int.from_bytes(file.head[22:24], "big")) in {16, 32}:
        form = words("Photoshop, {depth} bit", depth=depth)
        height, width = struct.unpack_from(">2I", file.head, 14)
    elif kind == "dds" and isinstance(fault, NotImplementedError):
        form = words("DDS")
        height, width = struct.unpack_from("<2I", file.head, 12)
    else:
        return None
    return FactsShown(
        (
            (FactName.FORMAT, form),
            (FactName.SIZE, words("{width} \N{MULTIPLICATION SIGN} {height}", width=width, height=height)),
        )
    )


def _is_bearable(file: OpenedFile, kind: str, image: ImageFile, room: Room) -> bool:
    """Whether ``image`` can be decoded in bounded memory. A JPEG is told to read itself smaller."""
    width, height = image.size
    if kind == "jpeg":
        jpeg = cast("JpegImageFile", image)
        # A larger draft than is wanted is a sharper picture.
        across, down = room(width, height)
        is_one = _is_one_scan(file, jpeg)
        jpeg.draft(None, (min(width, 2 * across), min(height, 2 * down)))
        if width * height <= (MOST_DRAFTED if is_one else MOST_DECODED):
            return jpeg.size[0] * jpeg.size[1] <= MOST_DECODED
        return False
    if kind == "dds":
        _hasten(image)
    return width * height <= _MOST_OF_SLOW.get(kind, MOST_DECODED)


def _is_one_scan(file: OpenedFile, image: JpegImageFile) -> bool:
    """Whether the JPEG comes from top to bottom; else libjpeg holds all of it at its full size."""
    place = file.tell()
    try:
        at = 2
        while True:
            marker, length = struct.unpack(">HH", file.part(at, 4))
            if marker == 0xFFC2 or marker >> 8 != 0xFF:
                return False
            if marker == 0xFFDA:
                return file.part(at + 4, 1) == bytes([image.layers])
            at += 2 + length
    except struct.error:
        return False
    finally:
        file.seek(place)


def _hasten(image: ImageFile) -> None:
    """Pillow reads plain DDS textures pixel by pixel in Python, which takes seconds: most can be copied."""
    for at, tile in enumerate(image.tile):
        if tile.codec_name == "dds_rgb" and (raw := _RAW_MODES.get(tile.args)):
            image.tile[at] = tile._replace(codec_name="raw", args=(raw, 0, 1))


def _load(image: ImageFile) -> Exception | None:
    """Decode ``image``, or as much as can be; what was in the way."""
    try:
        image.load()
    except Cancelled:
        raise
    except Exception as fault:  # noqa: BLE001 -- decoders say in many ways what is wrong with a file
        if getattr(image, "_im", None) is None:  # Asking by its public name would raise.
            image.load_prepare()
        image.tile = []
        return fault
    return None


def _depth(file: OpenedFile, kind: str, image: ImageFile) -> int | None:
    """Bits a channel."""
    if image.mode in {"1", "P"}:
        return 1 if image.mode == "1" else 8
    match kind:
        case "png":
            return file.head[24]
        case "psd":
            return int.from_bytes(file.head[22:24], "big")
        case "tiff":
            bits: object = cast("Mapping[int, object]", getattr(image, "tag_v2", {})).get(_BITS_A_SAMPLE)
            if isinstance(bits, tuple) and bits and isinstance(bits[0], int):
                return bits[0]
        case _:
            pass
    if image.mode.startswith("I;16"):
        return 16
    return 32 if image.mode in {"I", "F"} else 8


def _channels(image: ImageFile) -> str:
    found = _CHANNELS.get(image.mode, words("grey") if image.mode.startswith("I;16") else image.mode)
    if "transparency" in image.info and "alpha" not in found:
        return words("{channels} with transparency", channels=found)
    return found


def _form(form: str, image: ImageFile) -> str:
    return f"{form} {block}" if (block := getattr(image, "pixel_format", "")) and form == "DDS" else form


def _orientation(image: ImageFile) -> int:
    try:
        found = image.getexif().get(_ORIENTATION)
    except Cancelled:
        raise
    except Exception:  # noqa: BLE001 -- a picture is shown whatever is wrong with its remarks
        return 1
    return found if isinstance(found, int) else 1


def _is_turned(image: ImageFile) -> bool:
    """Whether its width is drawn as its height."""
    return _orientation(image) in {5, 6, 7, 8}


def _upright(image: ImageFile, small: Image) -> Image:
    """``small`` as the camera was held; many programs do that while they read."""
    turn = _DRAWN_BY_EYE.get(_orientation(image))
    if turn is None:
        return small
    from PIL.Image import Transpose  # noqa: PLC0415 -- only who looks at pictures waits for it

    return small.transpose(Transpose(turn))


def _frames(image: ImageFile, kind: str) -> int:
    """How many pictures follow each other. Layers and sizes are none."""
    if kind not in {"gif", "png", "webp", "tiff", "avif"}:
        return 1
    try:
        return max(1, int(getattr(image, "n_frames", 1)))
    except Cancelled:
        raise
    except Exception:  # noqa: BLE001 -- a damaged frame later on does not matter to the first
        return 1
