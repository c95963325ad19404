"""What people call types of files."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from studio.project.file_types import FileType


def type_word(kind: FileType) -> str:
    """A word or two for files of that type."""
    tr = QCoreApplication.translate
    return {
        FileType.IMAGE: tr("FileTypes", "Image"),
        FileType.AUDIO: tr("FileTypes", "Audio"),
        FileType.VIDEO: tr("FileTypes", "Video"),
        FileType.TEXT: tr("FileTypes", "Text"),
        FileType.FONT: tr("FileTypes", "Font"),
        FileType.MODEL: tr("FileTypes", "3D model"),
        FileType.ARCHIVE: tr("FileTypes", "Archive"),
        FileType.CODE: tr("FileTypes", "Code"),
        FileType.OTHER: tr("FileTypes", "Other"),
    }[kind]
