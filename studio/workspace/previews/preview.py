"""What can be shown of one file, as values. Nothing here knows how it is drawn."""

from __future__ import annotations

from enum import StrEnum
from typing import TypeAlias

from studio.values import dataclass


@dataclass(frozen=True, slots=True)
class Pixels:
    """A picture: ``height`` times ``width`` times four bytes, red, green, blue, alpha (not multiplied)."""

    width: int
    height: int
    rows: bytes


@dataclass(frozen=True, slots=True)
class ImageShown:
    """``width`` and ``height`` are the file's own; ``reduced``: its ``pixels`` are fewer.

    ``pixels`` is ``None`` for formats that only the window reads (SVG, XPM): it draws them from the file.
    ``channels`` as people write them (``RGBA``, ``grey``), ``depth`` in bits a channel, ``frames`` of an
    animation. ``format`` is the content's own name (``PNG``, ``Photoshop``, ``DDS BC7``). Where the file is
    not ``whole`` it breaks off or is damaged, and what could be read of it is shown.
    """

    format: str
    width: int
    height: int
    channels: str
    depth: int | None = None
    frames: int = 1
    pixels: Pixels | None = None
    reduced: bool = False
    whole: bool = True


@dataclass(frozen=True, slots=True)
class SoundShown:
    """``peaks``: for each channel, from beginning to end, the lowest and highest of each slice (-1 to 1).

    They are empty where the sound cannot be decoded here (facts only). ``rate`` in Hz. Of more than 16
    channels only the first have peaks. Where the file is not ``whole`` it breaks off: ``seconds`` and peaks
    are of what is there.
    """

    format: str
    seconds: float
    rate: int
    channels: int
    bits: int | None = None
    peaks: tuple[tuple[tuple[float, float], ...], ...] = ()
    whole: bool = True


class Endings(StrEnum):
    """How the lines of a text end."""

    NONE = "none"
    LF = "LF"
    CRLF = "CRLF"
    CR = "CR"
    MIXED = "mixed"


@dataclass(frozen=True, slots=True)
class TextShown:
    """The beginning of a text, each line ended by a line feed; ``cut``: there is more.

    ``encoding`` is as people write it (``UTF-8``); ``mark``: it begins with a byte order mark. ``lines``
    counts those of the whole file, ``None`` where it is too long to be counted. ``language`` is the name by
    which pygments knows how to colour it, or empty.
    """

    text: str
    encoding: str
    mark: bool
    endings: Endings
    lines: int | None
    cut: bool
    language: str = ""


@dataclass(frozen=True, slots=True)
class FontShown:
    """``family`` and ``style`` as the file names them; ``file`` are its bytes, for drawing."""

    format: str
    family: str
    style: str
    glyphs: int
    file: bytes


class FactName(StrEnum):
    """What is told of a file that is not drawn; the window has the words."""

    FORMAT = "format"
    SIZE = "picture size"
    SECONDS = "length"
    FRAME_RATE = "frames a second"
    VIDEO_CODEC = "video codec"
    AUDIO_CODEC = "audio codec"
    AUDIO_CHANNELS = "audio channels"
    TRIANGLES = "triangles"
    VERTICES = "vertices"
    MESHES = "meshes"
    MATERIALS = "materials"
    TEXTURES = "textures"
    ANIMATIONS = "animations"
    ENTRIES = "entries"


@dataclass(frozen=True, slots=True)
class FactsShown:
    """A film, a model, an archive: what is known of it. The window writes the numbers."""

    facts: tuple[tuple[FactName, str | int | float], ...]


@dataclass(frozen=True, slots=True)
class BytesShown:
    """Anything else: what it is by its content (empty: unknown) and its first bytes."""

    kind: str
    head: bytes


@dataclass(frozen=True, slots=True)
class NotShown:
    """Why nothing can be shown, in a sentence, and what to do; ``facts``: what is known all the same."""

    message: str
    hint: str
    facts: tuple[tuple[FactName, str | int | float], ...] = ()
    head: bytes = b""


Preview: TypeAlias = ImageShown | SoundShown | TextShown | FontShown | FactsShown | BytesShown | NotShown
