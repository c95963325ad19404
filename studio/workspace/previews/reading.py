"""The door: what can be shown of a file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from studio.errors import StudioError
from studio.files import trouble
from studio.progress import Cancelled, CancelToken
from studio.words import words
from studio.workspace.previews.archives import archive, archive_form
from studio.workspace.previews.drawings import drawing, drawing_form
from studio.workspace.previews.films.looking import film, film_form
from studio.workspace.previews.fonts import font, font_form
from studio.workspace.previews.foreign_pictures import foreign_form, foreign_picture
from studio.workspace.previews.models import model, model_form
from studio.workspace.previews.opened import OpenedFile, TooMuchError, opened
from studio.workspace.previews.pictures import picture, picture_kind
from studio.workspace.previews.preview import BytesShown, NotShown, Preview, SoundShown
from studio.workspace.previews.refusals import HEAD_SHOWN, damaged, empty, too_large
from studio.workspace.previews.shrinking import area
from studio.workspace.previews.sounds import sound, sound_form
from studio.workspace.previews.texts import text, text_encoding

MOST_PIXELS = 4_000_000
"""Of a picture that is larger, fewer are kept: it is reduced while it is read, where its format allows."""


def preview_of(path: Path, cancel: CancelToken) -> Preview:
    """What can be shown of the file at ``path``. Never raises but ``Cancelled``: trouble is ``NotShown``.

    Memory stays bounded whatever the file says of itself.
    """
    try:
        with opened(path, cancel) as file:
            return _seen(file)
    except StudioError as error:
        return NotShown(error.message, error.hint)
    except OSError as error:  # The disk, while it was read.
        told = trouble(error, path, "read")
        return NotShown(told.message, told.hint)


def _seen(file: OpenedFile) -> Preview:
    if not file.size:
        return empty(file)
    try:
        return _looked_into(file)
    except (Cancelled, OSError):
        raise
    except TooMuchError:
        return too_large(file, words("a file"))
    except Exception:  # noqa: BLE001 -- libraries fail in their own ways on files that are damaged
        return damaged(file, words("a {name} file", name=file.kind) if file.kind else words("a known file"))


def _looked_into(file: OpenedFile) -> Preview:
    for name_of, look in _WAYS:
        name = name_of(file)
        if name is not None:
            return look(file, name)
    return BytesShown(file.kind or "", file.head[:HEAD_SHOWN])


def _picture(file: OpenedFile, kind: str) -> Preview:
    return picture(file, kind, area(MOST_PIXELS))


def _sound(file: OpenedFile, form: str) -> Preview:
    """The sound; one that libsndfile does not read may be packed like a film."""
    shown = sound(file, form)
    if isinstance(shown, SoundShown) or file.kind != "ogg":
        return shown
    return film(file, form)


_Way: TypeAlias = tuple[Callable[[OpenedFile], str | None], Callable[[OpenedFile, str], Preview]]

_WAYS: tuple[_Way, ...] = (
    (picture_kind, _picture),
    (foreign_form, foreign_picture),
    (sound_form, _sound),
    (font_form, font),
    (film_form, film),
    (archive_form, archive),
    (model_form, model),
    (drawing_form, drawing),
    (text_encoding, text),
)
"""What a file may be, and how it is looked into; a text is what is nothing more."""
