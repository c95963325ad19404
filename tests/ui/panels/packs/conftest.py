"""What tests of the list of packs begin with."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication
from pytestqt.qtbot import QtBot

from tests.builders import manifest, project, write_tree


@pytest.fixture
def voices(tmp_path: Path) -> Path:
    write_tree(tmp_path, {"voices/en/a.wav": b"1" * 2000, "voices/en/b.wav": b"22", "voices/fr/a.wav": b"3"})
    packs = {
        "en.json": manifest(
            assetPackID="Voices-en", language="en", fileSelectors=[{"directory": "voices/en"}]
        ),
        "fr.json": manifest(
            assetPackID="Voices-fr", language="fr", fileSelectors=[{"directory": "voices/fr"}]
        ),
        "it.json": manifest(assetPackID="Voices-it", fileSelectors=[{"directory": "voices/it"}]),
    }
    return project(tmp_path, packs, lowest_os=27)


@pytest.fixture
def clipboard(qtbot: QtBot) -> Iterator[QClipboard]:
    """The clipboard, emptied again: what Python made must not outlive it there."""
    del qtbot
    board = QGuiApplication.clipboard()
    yield board
    board.clear()
