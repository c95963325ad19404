"""Files and folders that come by drag or from the clipboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData


def local_paths(mime: QMimeData) -> tuple[Path, ...]:
    """The files and folders of this computer that ``mime`` names, each once; the disk is not asked."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile() and url.toLocalFile()]
    return tuple(dict.fromkeys(path for path in paths if path.is_absolute()))
