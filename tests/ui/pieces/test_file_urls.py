"""What counts as a dropped file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from studio.ui.pieces.file_urls import local_paths


def test_local_files_and_folders_are_taken_once_each() -> None:
    mime = QMimeData()
    one = Path(__file__)
    folder = QUrl.fromLocalFile(str(one.parent) + "/")
    mime.setUrls([QUrl.fromLocalFile(str(one)), folder, QUrl.fromLocalFile(str(one))])
    assert local_paths(mime) == (one, one.parent)


def test_pages_of_the_web_and_plain_text_are_no_files() -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/a.wav"), QUrl("")])
    assert local_paths(mime) == ()
    mime = QMimeData()
    mime.setText("/art/a.wav")
    assert local_paths(mime) == ()
