"""The system's trash. Nothing is ever deleted instead."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import cast

import send2trash
from send2trash.exceptions import TrashPermissionError

from studio.errors import StudioError
from studio.files import trouble
from studio.words import words

_send = cast("Callable[[str], None]", send2trash.send2trash)  # pyright: ignore[reportUnknownMemberType] -- it has no types


def to_trash(path: Path) -> None:
    """Move ``path`` (a file, a folder, or a link itself) to the trash.

    Raises ``StudioError``, and then it is where it was.
    """
    try:
        os.lstat(path)
        _send(str(path.absolute()))
    except cast("type[OSError]", TrashPermissionError) as error:
        raise StudioError(
            words("{path} could not be moved to the trash: its disk has none.", path=path.name),
            words("It is still where it was. Remove it in your file manager if you want it gone."),
            path=path,
        ) from error
    except OSError as error:
        raise trouble(error, path, "moved to the trash") from error
