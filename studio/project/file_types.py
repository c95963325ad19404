"""What a file is for people: a picture, a sound, a text; by its content where that is known, else by its name."""

from __future__ import annotations

from enum import StrEnum


class FileType(StrEnum):
    """A kind of file that people tell apart. Its value is what a filter calls it."""

    IMAGE = "image"
    AUDIO = "audio"
    VIDEO = "video"
    TEXT = "text"
    FONT = "font"
    MODEL = "model"
    ARCHIVE = "archive"
    CODE = "code"
    OTHER = "other"


def type_of(name: str, kind: str | None = None) -> FileType:
    """The type of the file ``name``; ``kind`` is what its bytes are (``workspace.sniffing``), where it is known."""
    raise NotImplementedError
