"""The pictures in the help: grabs of the window that come with the program."""

from __future__ import annotations

import re

from PySide6.QtGui import QImage

from studio.resources import resource

_NAME = re.compile(r"pictures/([a-z0-9-]+)\.png")


def picture(path: str, *, dark: bool) -> QImage | None:
    """The picture that a page calls ``pictures/NAME.png``, dark for a dark window where there is one."""
    named = _NAME.fullmatch(path)
    if named is None:
        return None
    for name in ([f"{named[1]}-dark"] if dark else []) + [named[1]]:
        try:
            content = resource("help", "pictures", f"{name}.png").read_bytes()
        except FileNotFoundError:
            continue
        image = QImage.fromData(content)
        if not image.isNull():
            return image.convertToFormat(QImage.Format.Format_RGB32)
    return None
